"""What a document says about itself, held against itself; a failed check flags and never corrects. Passes are kept,
too.
"""

import re
from collections.abc import Iterator

import codes as project_codes
from extractors import sums
from extractors.evidence import Evidence
from extractors.reading import Reading
from model import Check, Finding, Project

_AT_MOST = re.compile(r"ne (?:ilgāk|vēlāk)", re.I)
_SURE_PERIODS = ("periods.labelled", "periods.labelled-end", "periods.column", "periods.sentence")
_LATEST_OF_CALL, _LATEST_OF_FUND = 3, 7  # years after that of the code: calls of a fund last as long as its period


def of(reading: Reading, evidence: Evidence, project: Project) -> Iterator[Check]:
    """The checks that this project's values allow."""
    yield from _order(project)
    yield from _months(reading, project)
    yield from sums.of(reading, evidence, project)
    yield from _code(project)


def verdict(rule: str, expected: str, found: str, agree: bool, findings: tuple[Finding, ...]) -> Check:
    """A check that passed or failed."""
    return Check(rule, "pass" if agree else "fail", expected, found, findings)


def _chosen(project: Project, *fields: str) -> list[Finding]:
    return [project.choices[field].finding for field in fields if field in project.choices]


def _order(project: Project) -> Iterator[Check]:
    dates = _chosen(project, "start_date", "end_date")
    if len(dates) == 2:
        start, end = dates
        shared = min(len(start.value), len(end.value))
        yield verdict(
            "dates-in-order", start.value, end.value, start.value[:shared] <= end.value[:shared], (start, end)
        )


def _months(reading: Reading, project: Project) -> Iterator[Check]:
    values = _chosen(project, "duration", "start_date", "end_date")
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
    """
    if len(start) != len(end):
        return None
    first = [int(part) for part in start.split("-")]
    last = [int(part) for part in end.split("-")]
    if len(first) == 1:
        return (last[0] - first[0] + 1) * 12
    months = (last[0] - first[0]) * 12 + last[1] - first[1]
    if len(first) == 2 or (last[2] >= first[2] - 1 and last[2] - first[2] >= 15):
        return months + 1
    return months


def _code(project: Project) -> Iterator[Check]:
    chosen = _chosen(project, "code")
    components = project_codes.components(chosen[0].value) if chosen else None
    if components is None:
        return
    code = chosen[0]
    proposed = components.proposed or code.value
    yield verdict(
        "code-spelling", proposed, code.value, proposed == code.value and "non-canonical" not in code.flags, (code,)
    )
    starts = _chosen(project, "start_date")
    if components.year and starts:
        latest = components.year + (_LATEST_OF_CALL if components.agency else _LATEST_OF_FUND)
        fits = components.year - 1 <= int(starts[0].value[:4]) <= latest
        yield verdict("code-year", str(components.year), starts[0].value, fits, (code, starts[0]))
    coordinators = [one for one in project.organisations if one.role == "coordinator" and one.country]
    if components.country and components.agency and coordinators:
        found = coordinators[0]
        agree = components.country == found.country
        yield verdict("code-country", components.country, str(found.country), agree, (code, found.finding))
    yield from _programme(project, code)


def _programme(project: Project, code: Finding) -> Iterator[Check]:
    """The programme that a label names against the one that the code tells."""
    programme = project_codes.programme(code.value)
    choice = project.choices.get("programme")
    labelled = [
        one for one in (choice.agreeing + choice.rivals if choice else ()) if one.method == "programmes.labelled"
    ]
    if programme and labelled:
        named = next((one for one in labelled if one.value == programme), labelled[0])
        yield verdict("code-programme", programme, named.value, named.value == programme, (code, named))
