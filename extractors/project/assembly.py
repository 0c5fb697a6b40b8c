"""Findings gathered into projects: each finding goes to the segment that holds it, each field to the one that says
it best.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import NamedTuple

import codes as project_codes
from extractors.money import money_of_project
from extractors.project import choosing, led_below, listings, participants, row_notes, segments, told_twice
from extractors.project.evidence import FRAGMENT, Evidence
from extractors.project.project_tables import ProjectTable
from extractors.project.segments import Segment
from extractors.text.places import Placed
from extractors.text.reading import Reading
from latvian import fold
from model import Amount, Choice, Finding, Organisation, Person, Project, Span
from model.vocabulary import SECTIONS

_TITLE_METHODS = (  # the surest first
    "titles.labelled",
    "titles.column",
    "titles.after-project",
    "titles.before-code",
    "titles.after-code",
    "titles.unquoted",
    "titles.above-code",
    "titles.below-code",
    "titles.numbered",
    "titles.called",
    "titles.theme",
    "titles.pointed-at",
    "titles.listed",
    "titles.item",
    "titles.sibling",
    "titles.counted",
    "titles.leading",
    "titles.told-below",
    "titles.before-project",
    "titles.subject",
    "titles.heading",
    "titles.labelled-english",
    "titles.labelled-otherwise",
    "titles.opening",
    "titles.running",
    "titles.acted-on",
    "titles.grant",
    "titles.section",
    "titles.page",
    "titles.doubled",
    "titles.alone",
    "titles.translated",
)
_TITLE_ORDER = {method: number for number, method in enumerate(_TITLE_METHODS)}


class Told(NamedTuple):
    """What is said of a project's time, money and participants."""

    starts: list[Finding]
    ends: list[Finding]
    amounts: list[Amount]
    people: list[Person]
    organisations: list[Organisation]


def projects(reading: Reading, evidence: Evidence, tables: Sequence[ProjectTable]) -> list[Project]:
    """The projects of a document, numbered from 0 in the order in which they appear."""
    found = segments.of(reading, evidence.codes, evidence.titles, tables, evidence.spare_titles)
    found = told_twice.once(found, evidence.amounts) if tables else found
    found = led_below.of(reading, evidence.people, found)
    content = {kind: Placed(findings, _place) for kind, findings in _content(reading, evidence).items()}
    return [_project(reading, evidence, content, number, segment, found) for number, segment in enumerate(found)]


def _place(finding: Finding) -> Span:
    return finding.span


def _content(reading: Reading, evidence: Evidence) -> Mapping[str, Sequence[Finding]]:
    """The findings outside furniture that a project may own, by kind; sections by their field."""
    kinds: dict[str, Sequence[Finding]] = {
        "dates": evidence.dates,
        "amounts": evidence.amounts,
        "fragments": evidence.fragments,
        "starts": evidence.periods.starts,
        "ends": evidence.periods.ends,
        "durations": evidence.periods.durations,
        "programmes": evidence.programmes,
        "actions": evidence.actions,
        "countries": evidence.countries,
        **{field: [finding for finding in evidence.sections if finding.field == field] for field in SECTIONS},
    }
    if not reading.has_furniture:
        return kinds
    return {
        kind: [finding for finding in findings if not reading.is_furniture(finding.span)]
        for kind, findings in kinds.items()
    }


def _project(
    reading: Reading,
    evidence: Evidence,
    content: Mapping[str, Placed[Finding]],
    number: int,
    segment: Segment,
    every: Sequence[Segment],
) -> Project:
    def own(kind: str) -> list[Finding]:
        passages = (*segment.scope, *segment.beside)
        return [finding.of_project(number) for finding in content[kind].within(passages)]

    titles = _titles(number, segment)
    numbered = frozenset(title.finding.span for title in segment.titles if title.code is not None)
    told = _told(reading, evidence, content, number, segment, alone=len(every) == 1)
    if segment.beside:
        beside = Segment(segment.codes, segment.titles, segment.beside)
        told = _with_beside(told, _told(reading, evidence, content, number, beside, alone=False))
    chosen = {
        **_of_text(evidence, segment, every, own, number),
        **choosing.choices(
            [
                ("code", [*(code.of_project(number) for code in segment.codes), *own("fragments")], _by_spelling),
                ("title", titles, partial(_by_title, numbered=numbered)),
                ("start_date", told.starts, choosing.by_precision),
                ("end_date", told.ends, choosing.by_precision),
            ]
        ),
        **_of_participants(told.amounts, told.people, told.organisations),
    }
    countries = tuple(_one_each(own("countries")))
    distinct = _distinct(titles, chosen.get("title"))
    people, organisations, amounts = tuple(told.people), tuple(told.organisations), tuple(told.amounts)
    return Project(number, _keys(chosen, titles), chosen, distinct, people, organisations, amounts, countries)


def _told(
    reading: Reading,
    evidence: Evidence,
    content: Mapping[str, Placed[Finding]],
    number: int,
    segment: Segment,
    *,
    alone: bool,
) -> Told:
    """What a row says by its columns, or passages by their words."""

    def own(kind: str) -> list[Finding]:
        return [finding.of_project(number) for finding in content[kind].within(segment.scope)]

    if segment.listing and segment.row:
        starts, ends = listings.period(reading.text, segment, own("dates"))
        return Told(
            starts,
            ends,
            listings.amounts(reading.text, segment, own("amounts")),
            listings.people(reading.text, segment, evidence.people, number),
            _of_row(reading, segment, evidence, number),
        )
    return Told(
        own("starts"),
        own("ends"),
        _sums(reading, own("amounts"), [one.of_project(number) for one in content["amounts"].within(segment.each)]),
        participants.people(reading.text, segment, evidence.people, number, alone=alone),
        participants.organisations(reading, segment, evidence, number),
    )


def _sums(reading: Reading, own: Sequence[Finding], given: Sequence[Finding]) -> list[Amount]:
    """A project's own sums, and those `given` to each of several in one clause, which are taken for totals, flagged."""
    places = {one.span for one in given}
    told = money_of_project.of(reading, [one for one in own if one.span not in places])
    return told + [Amount(one._replace(flags=(*one.flags, "inferred-total")), "total") for one in given]


def _with_beside(row: Told, beside: Told) -> Told:
    """A row of a list with what is told outside of it: only what the row leaves open, or names besides."""
    sums, names = {one.finding.value for one in row.amounts}, {one.finding.value for one in row.people}
    has_total = any(one.role == "total" for one in row.amounts)
    more = [one for one in beside.amounts if one.finding.value not in sums and not (has_total and one.role == "total")]
    named = {fold(one.finding.value) for one in row.organisations}
    return Told(
        row.starts or beside.starts,
        row.ends or beside.ends,
        [*row.amounts, *more],
        [*row.people, *(one for one in beside.people if one.finding.value not in names)],
        [*row.organisations, *(one for one in beside.organisations if fold(one.finding.value) not in named)],
    )


def _of_row(reading: Reading, segment: Segment, evidence: Evidence, number: int) -> list[Organisation]:
    """The organisations of a row in a list: in its columns, in the notes below, and whose page it is."""
    named = listings.organisations(reading.text, segment, number)
    named += row_notes.organisations(reading, segment, evidence.organisations, number)
    return participants.with_owner(named, reading, segment, number)


def _of_text(
    evidence: Evidence, segment: Segment, every: Sequence[Segment], own: Callable[[str], list[Finding]], number: int
) -> dict[str, Choice]:
    """The fields that any finding in the segment may give; of a number beside its own, no programme and no action."""
    numbers = {code.span for code in segment.codes}

    def told(kind: str) -> list[Finding]:
        return [one for one in own(kind) if not (numbers and one.method.endswith(".code") and one.span not in numbers)]

    sections = [(section, own(section), choosing.by_method) for section in SECTIONS]
    return choosing.choices(
        [
            ("programme", told("programmes") or _of_document(evidence, segment, every, number), choosing.by_purse),
            ("action", told("actions"), choosing.by_method),
            ("duration", own("durations"), choosing.by_method),
            *sections,
        ]
    )


def _titles(number: int, segment: Segment) -> list[Finding]:
    return [finding.of_project(number) for title in segment.titles for finding in (title.finding, *title.variants)]


def _by_title(finding: Finding, numbered: Collection[Span] = ()) -> tuple[int, ...]:
    """The surer method first, then the name beside the project's number, then the place in the text."""
    return _TITLE_ORDER[finding.method], int(finding.span not in numbered), finding.span.start


def _by_spelling(finding: Finding) -> tuple[int, ...]:
    return int(FRAGMENT in finding.flags), int(finding.value.isdigit()), int(bool(finding.flags)), finding.span.start


def _of_document(evidence: Evidence, segment: Segment, every: Sequence[Segment], number: int) -> list[Finding]:
    """A list told under one programme names it once, above; that it holds for each project is a guess, and flagged.
    What is named beside the number of another project is of that one.
    """
    named = [finding for finding in evidence.programmes if finding.method != "programmes.code"]
    if len({finding.value for finding in named}) != 1:
        return []
    others = [one for one in every if one.codes and one is not segment and not one.row]
    free = [finding for finding in named if not any(one.covers(finding.span) for one in others)]
    return [finding._replace(project=number, flags=("inferred-programme",)) for finding in free]


def _of_participants(
    amounts: Sequence[Amount], people: Sequence[Person], organisations: Sequence[Organisation]
) -> dict[str, Choice]:
    def first(order: Sequence[str], mentions: Sequence[Person] | Sequence[Organisation]) -> Choice | None:
        ranked = [mention.finding for role in order for mention in mentions if mention.role == role]
        return Choice(ranked[0], (), tuple(ranked[1:])) if ranked else None

    totals = [amount.finding for amount in amounts if amount.role == "total"]
    made = {
        "total": money_of_project.total(totals),
        "coordinator": first(("coordinator", "manager", "contact"), people),
        "coordinator_organisation": first(("coordinator",), organisations),
        "applicant": first(("applicant",), organisations),
    }
    return {field: choice for field, choice in made.items() if choice}


def _keys(chosen: dict[str, Choice], titles: Sequence[Finding]) -> tuple[str, ...]:
    """What the project may be met again under: its code (a part of one is none), else its titles; titles first where a
    programme's numbers alone tell no project from another.
    """
    named = tuple(dict.fromkeys(f"title:{' '.join(fold(title.value).split())}" for title in titles))
    code = chosen["code"].finding if "code" in chosen else None
    if code is None or FRAGMENT in code.flags or (named and not project_codes.identifies(code.value)):
        return named
    return (f"code:{project_codes.base(code.value)}",)


def _distinct(titles: Sequence[Finding], chosen: Choice | None) -> tuple[Finding, ...]:
    """Each title once, the chosen one first."""
    ordered = sorted(titles, key=lambda title: (chosen is None or title != chosen.finding, _by_title(title)))
    return tuple({fold(title.value): title for title in reversed(ordered)}.values())[::-1]


def _one_each(findings: Sequence[Finding]) -> list[Finding]:
    first: dict[str, Finding] = {}
    for finding in findings:
        first.setdefault(finding.value, finding)
    return list(first.values())
