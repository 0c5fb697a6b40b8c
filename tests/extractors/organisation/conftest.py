"""The organisations of lines that tell of one project."""

import pytest

from extractors import reports


@pytest.fixture
def organisations(lines):
    def found(*written: str) -> dict[str, str]:
        _, (project,) = reports.of(lines(*written))
        return {organisation.finding.value: organisation.role for organisation in project.organisations}

    return found
