"""What a project's number says, held against the rest of the document: spelling, call, country, programme."""

from collections.abc import Iterator

import codes as project_codes
from extractors.check.lengths import months_between
from extractors.check.verdicts import SURE_PERIODS, chosen, verdict
from extractors.project.evidence import FRAGMENT, Evidence
from model import Check, Finding, Project

_LATEST_OF_CALL, _LATEST_OF_FUND = 3, 7  # years after that of the code: calls of a fund last as long as its period
_PAID_BY = {("LEADER", "ELFLA"), ("ELFLA", "LEADER"), ("Interreg", "ERAF"), ("ESF+", "ESF")}
"""Programmes that one of the funds pays for, or that are called so for short: naming it contradicts nothing."""
_UNNAMED = "other"  # the vocabulary has no word for the programme of the code: whatever is named may well be it


def of(evidence: Evidence, project: Project) -> Iterator[Check]:
    """The checks that the project's number allows, and what parts of numbers may stand for."""
    yield from _fragments(evidence, project)
    found = chosen(project, "code")
    components = project_codes.components(found[0].value) if found else None
    if components is not None:
        yield from _spelling(found[0], components)
        yield from _call(project, found[0], components)
        yield from _duration(project, found[0], components)
        yield from _end(project, found[0], components)
        yield from _belonging(evidence, found[0], components)
        yield from _country(project, found[0], components)
        yield from _programme(project, found[0])


def _fragments(evidence: Evidence, project: Project) -> Iterator[Check]:
    """A number that was cut, beside the only whole one of the document that it may be a part of."""
    choice = project.choices.get("code")
    for one in (choice.finding, *choice.agreeing, *choice.rivals) if choice else ():
        if FRAGMENT in one.flags:
            whole = {code.value for code in evidence.codes if one.value in code.value}
            unknown = f"…{one.value}" if one.value.startswith("KA") else f"{one.value}…"
            yield verdict("code-spelling", whole.pop() if len(whole) == 1 else unknown, one.value, False, (one,))


def _spelling(code: Finding, components: project_codes.Components) -> Iterator[Check]:
    proposed = components.proposed or code.value
    agree = proposed == code.value and "non-canonical" not in code.flags
    yield verdict("code-spelling", proposed, code.value, agree, (code,))


def _call(project: Project, code: Finding, components: project_codes.Components) -> Iterator[Check]:
    """The start against the call's year, and against the months in which projects of its round begin."""
    starts = chosen(project, "start_date")
    if not components.year or not starts:
        return
    start = starts[0]
    latest = components.year + (_LATEST_OF_CALL if components.agency else _LATEST_OF_FUND)
    fits = components.year - 1 <= int(start.value[:4]) <= latest
    yield verdict("code-year", str(components.year), start.value, fits, (code, start))
    months = project_codes.starting_months(components) if fits else None
    if months and len(start.value) >= len("2021-09"):
        fits = months[0] <= start.value[:7] <= months[1]
        yield verdict("code-round", "–".join(months), start.value, fits, (code, start))


def _duration(project: Project, code: Finding, components: project_codes.Components) -> Iterator[Check]:
    """How long the project runs against what its action allows; a month more is let pass."""
    months = project_codes.months(components)
    told = chosen(project, "duration")
    period = chosen(project, "start_date", "end_date")
    dates = [one for one in period if one.method in SURE_PERIODS and "-" in one.value]
    if months is None:
        return
    length = int(told[0].value) if told else months_between(*(one.value for one in dates)) if len(dates) == 2 else None
    if length is not None:
        fits = months[0] <= length <= months[1] + 1
        yield verdict("code-duration", f"{months[0]}–{months[1]}", str(length), fits, (code, *(told[:1] or dates)))


def _end(project: Project, code: Finding, components: project_codes.Components) -> Iterator[Check]:
    """The end against the day up to which the fund of the number pays."""
    last, ends = project_codes.paid_until(components.period or ""), chosen(project, "end_date")
    if last and ends:
        end = ends[0].value
        yield verdict("code-end", last, end, end <= last[: len(end)], (code, *ends))


def _belonging(evidence: Evidence, code: Finding, components: project_codes.Components) -> Iterator[Check]:
    """The standing under which the project was granted, where the document names one: linked, never merged."""
    action = project_codes.STANDINGS.get(components.action or "")
    if action is None:
        return
    named = {one.value: one for one in evidence.codes if action in one.value}
    known = [(one, told) for one in named.values() if (told := project_codes.components(one.value))]
    standings = [(one, told) for one, told in known if (told.action, told.agency) == (action, components.agency)]
    if len(standings) == 1:
        one, told = standings[0]
        expected, found = (f"{action}-{sector}" for sector in (components.sector, told.sector or components.sector))
        yield verdict("code-belongs", expected, found, expected == found, (code, one))


def _country(project: Project, code: Finding, components: project_codes.Components) -> Iterator[Check]:
    coordinators = [one for one in project.organisations if one.role == "coordinator" and one.country]
    if components.country and coordinators:
        found = coordinators[0]
        agree = components.country == found.country
        yield verdict("code-country", components.country, str(found.country), agree, (code, found.finding))


def _programme(project: Project, code: Finding) -> Iterator[Check]:
    """The programme that a label names against the one that the code tells."""
    programme = project_codes.programme(code.value)
    choice = project.choices.get("programme")
    labelled = [
        one for one in (choice.agreeing + choice.rivals if choice else ()) if one.method == "programmes.labelled"
    ]
    if programme and programme != _UNNAMED and labelled:
        named = next((one for one in labelled if _agree(programme, one.value)), labelled[0])
        yield verdict("code-programme", programme, named.value, _agree(programme, named.value), (code, named))


def _agree(programme: str, named: str) -> bool:
    return programme == named or (programme, named) in _PAID_BY
