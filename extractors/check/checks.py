"""What a document says about itself, held against itself; a failed check flags and never corrects. Passes are kept,
too.
"""

import re
from collections.abc import Iterator

from extractors.check import code_checks, sums
from extractors.check.lengths import months_between
from extractors.check.verdicts import SURE_PERIODS, chosen, verdict
from extractors.project.evidence import Evidence
from extractors.text.reading import Reading
from model import Check, Project

_AT_MOST = re.compile(r"ne (?:ilgāk|vēlāk)", re.I)


def of(reading: Reading, evidence: Evidence, project: Project) -> Iterator[Check]:
    """The checks that this project's values allow."""
    yield from _order(project)
    yield from _months(reading, project)
    yield from sums.of(reading, evidence, project)
    yield from code_checks.of(evidence, project)


def _order(project: Project) -> Iterator[Check]:
    dates = chosen(project, "start_date", "end_date")
    if len(dates) == 2:
        start, end = dates
        shared = min(len(start.value), len(end.value))
        yield verdict(
            "dates-in-order", start.value, end.value, start.value[:shared] <= end.value[:shared], (start, end)
        )


def _months(reading: Reading, project: Project) -> Iterator[Check]:
    values = chosen(project, "duration", "start_date", "end_date")
    if len(values) == 3 and all(one.method in SURE_PERIODS for one in values[1:]):
        duration, start, end = values
        months = months_between(start.value, end.value)
        at_most = _AT_MOST.search(reading.text, start.span.end, end.span.start)  # `24 mēneši, bet ne ilgāk kā līdz …`
        if months is not None and not at_most:
            yield verdict(
                "months-match-dates", str(months), duration.value, str(months) == duration.value, (duration, start, end)
            )
