"""What a document says about itself, held against itself; a failed check flags and never corrects. Passes are kept,
too.
"""

import re
from calendar import monthrange
from collections.abc import Iterator

from extractors.check import code_checks, sums
from extractors.check.verdicts import chosen, verdict
from extractors.project.evidence import Evidence
from extractors.text.reading import Reading
from model import Check, Project

_AT_MOST = re.compile(r"ne (?:ilgāk|vēlāk)", re.I)
_SURE_PERIODS = ("periods.labelled", "periods.labelled-end", "periods.column", "periods.sentence")
_HALF_A_MONTH = 15
_FEBRUARY, _LAST_OF_FEBRUARY = 2, 28  # written in leap years too


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
    if len(values) == 3 and all(one.method in _SURE_PERIODS for one in values[1:]):
        duration, start, end = values
        months = months_between(start.value, end.value)
        at_most = _AT_MOST.search(reading.text, start.span.end, end.span.start)  # `24 mēneši, bet ne ilgāk kā līdz …`
        if months is not None and not at_most:
            yield verdict(
                "months-match-dates", str(months), duration.value, str(months) == duration.value, (duration, start, end)
            )


def months_between(start: str, end: str) -> int | None:
    """Whole months from one ISO date to another, both included; of bare years the months of the years.

    >>> months_between("2017-10-01", "2019-09-30"), months_between("2017-03", "2022-12"), months_between("2025", "2029")
    (24, 70, 60)
    >>> months_between("2020-03-15", "2022-02-28")
    24
    """
    if len(start) != len(end):
        return None
    first = [int(part) for part in start.split("-")]
    last = [int(part) for part in end.split("-")]
    if len(first) == 1:
        return (last[0] - first[0] + 1) * 12
    months = (last[0] - first[0]) * 12 + last[1] - first[1]
    if len(first) == 2 or _fills_a_month(first[2], *last):
        return months + 1
    return months


def _fills_a_month(first_day: int, year: int, month: int, last_day: int) -> bool:
    """Whether the days from one day of a month to another make it one more; its last day ends it, however short."""
    if last_day == monthrange(year, month)[1] or (month == _FEBRUARY and last_day == _LAST_OF_FEBRUARY):
        last_day = 31
    return last_day >= first_day - 1 and last_day - first_day >= _HALF_A_MONTH
