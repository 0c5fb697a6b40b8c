"""Who is what in a few lines."""

import pytest

from extractors.project import evidence


@pytest.fixture
def people(reading):
    def found(*written: str) -> dict[str, str]:
        return {mention.finding.value: mention.role for mention in evidence.collect(reading(*written)).people}

    return found
