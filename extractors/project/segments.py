"""Which parts of a document speak of which project.

In the order tried: rows of a list of projects; one project described by the whole document; sections under headings;
paragraphs; and parts of a paragraph, cut between one project and the next. A project is known by its code or by its
title; what lies outside all segments belongs to none.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

import codes as project_codes
from extractors.programme import programmes
from extractors.project import (
    alike,
    asides,
    by_order,
    cards,
    grouping,
    headed_cards,
    main_project,
    mentions,
    openings,
    payers,
    rejected,
    scopes,
    telling,
)
from extractors.project.grouping import Group
from extractors.project.project_tables import ProjectTable
from extractors.text.reading import Reading
from extractors.text.tables import Row
from extractors.title import descriptions, labelled_titles, naming, page_heads, titles
from extractors.title.titles import Title
from model import Finding, Kind, Span

_YEAR_OR_LIST = re.compile(r"\W*(?:19|20)\d\d(?:\W+(?:19|20)\d\d)?\W*(?:(?:mācību\s+)?gad\w*)?\W*|(?i:.*\bprojekti\W*)")


class Segment(NamedTuple):
    """A project of this document: its codes and titles here, the spans that speak of it, and its row in a list."""

    codes: tuple[Finding, ...]
    titles: tuple[Title, ...]
    scope: tuple[Span, ...]
    row: Row | None = None
    listing: ProjectTable | None = None
    beside: tuple[Span, ...] = ()
    """What is told outside of the list of a project that has a row in it."""
    more: tuple[Row, ...] = ()
    """The other rows of a list beside the cell that names the project."""
    each: tuple[Span, ...] = ()
    """Clauses that give this project and each of its neighbours the same sum."""
    led: tuple[Span, ...] = ()
    """The names of those who lead it in paragraphs below that name no project."""

    def covers(self, span: Span) -> bool:
        """Whether the segment speaks where `span` begins; a code may run on over the end of a block."""
        for start, end in self.scope:  # noqa: SIM110  (asked of everything that was found)
            if start <= span.start < end:
                return True
        return False


def of(
    reading: Reading,
    found_codes: Sequence[Finding],
    found_titles: Sequence[Title],
    listings: Sequence[ProjectTable],
    spare: Sequence[Title] = (),
) -> list[Segment]:
    """The projects of a document, in the order in which they appear; `spare` titles go to those that have none."""
    rows = [segment for listing in listings for segment in _rows(reading, listing, found_codes)]
    segments = [row for row in rows if row.codes or telling.of_list(reading, row.listing)]
    numbers = [code for code in found_codes if _is_project(reading, code)]
    told_below = cards.of_one_each(cards.of(reading), found_titles) or headed_cards.of(reading, numbers, found_titles)
    carded = [_card(reading, card, found_codes, found_titles) for card in told_below]
    segments += carded
    listed = [listing.table.span for listing in listings] + [segment.scope[0] for segment in carded]
    codes = [
        code
        for code in found_codes
        if not any(part.covers(code.span) for part in listed) and _is_project(reading, code)
    ]
    codes, found_titles = payers.without(reading, codes, found_titles)
    known = {key for segment in segments for key in grouping.keys(segment.codes, segment.titles)}
    outside = [title for title in found_titles if not any(part.covers(title.finding.span) for part in listed)]
    every = mentions.without_whole(grouping.of(reading.text, codes, outside))
    groups = rejected.without(reading, [group for group in every if not grouping.keys(*group) & known])
    if len(groups) < len(every) and listings:
        segments = _with_beside(reading, segments, every)
    is_told = any(codes for codes, _ in groups) or telling.of_page(reading)
    if segments or not is_told:
        groups = [group for group in groups if group[0]]
    rest = [_without(segment, segments) for segment in _described(reading, groups, listed)] if groups else []
    if not segments and not rest and descriptions.is_about_one(reading):
        rest = [Segment((), (), scopes.outside(reading, asides.of(reading, [])))]
    return sorted([*segments, *(_named(segment, spare) for segment in rest)], key=lambda segment: min(segment.scope))


def _with_beside(reading: Reading, listed: Sequence[Segment], every: list[Group]) -> list[Segment]:
    """The rows of lists, each with the passages outside in which its number or name stands again."""
    rows = {key for segment in listed if segment.row for key in grouping.keys(segment.codes, segment.titles)}
    told = [group for group in every if group[0] or grouping.keys(*group) & rows]
    passages = {key: one for one in _several(reading, told) for key in grouping.keys(one.codes, one.titles)}
    found = []
    for segment in listed:
        keys = grouping.keys(segment.codes, segment.titles) if segment.row else set[str]()
        same = next((passages[key] for key in sorted(keys) if key in passages), None)
        found.append(segment._replace(beside=same.scope, codes=segment.codes or same.codes) if same else segment)
    return found


def _without(segment: Segment, listed: Sequence[Segment]) -> Segment:
    """A project outside of lists without the passages that tell of one with a row in them."""
    own = tuple(part for part in segment.scope if not any(other.covers(part) for one in listed for other in one.beside))
    return segment._replace(scope=own) if own else segment


def _card(reading: Reading, card: cards.Card, found_codes: Sequence[Finding], found_titles: Sequence[Title]) -> Segment:
    codes = tuple(code for code in found_codes if card.span.covers(code.span))
    own = sorted(
        (title for title in found_titles if card.span.covers(title.finding.span)),
        key=lambda title: not card.title.covers(title.finding.span),
    )
    if not own:
        own = [titles.heading(reading.text, card.title)]
    return Segment(codes, tuple(own), (card.span,))


def _named(segment: Segment, spare: Sequence[Title]) -> Segment:
    """A numbered project without a title takes the only name quoted where it is told of."""
    by_section = [title for title in segment.titles if title.finding.method == "titles.section"]
    if not segment.codes or len(by_section) < len(segment.titles):
        return segment
    inside = [title for title in spare if segment.covers(title.finding.span)]
    if by_section:
        inside = [title for title in inside if title.finding.method == "titles.opening"]
    is_one = len(grouping.keys((), inside)) == 1
    return segment._replace(titles=(*inside[:1], *by_section)) if is_one else segment


def _is_project(reading: Reading, code: Finding) -> bool:
    """Accreditations, charters and furniture are not projects."""
    block = reading.block_at(code.span.start)
    return not project_codes.is_accreditation(code.value) and block is not None and block.kind is not Kind.FURNITURE


def _rows(reading: Reading, listing: ProjectTable, found_codes: Sequence[Finding]) -> list[Segment]:
    segments: list[Segment] = []
    for row in listing.rows:
        codes = tuple(code for code in found_codes if any(cell.covers(code.span) for cell in row.cells.values()))
        named = listing.cells(row, "title")
        if segments and _is_more(listing, row, segments[-1]):
            segments[-1] = _with_row(segments[-1], row, codes)
            continue
        words = [labelled_titles.without_code(reading.text, cell, codes) for cell in named[:1]]
        taken = [titles.from_cell(reading.text, cell, "titles.column") for cell in words]
        if not codes and not _is_named(reading, listing, row):
            continue
        segments.append(Segment(codes, tuple(taken), (*row.cells.values(),), row, listing))
    return segments


def _is_more(listing: ProjectTable, row: Row, above: Segment) -> bool:
    """Whether a row only goes on with the project above: the cell that names it covers both."""
    named = [*listing.cells(row, "title"), *listing.cells(row, "code")]
    own = {row.cells[column] for column in row.own}
    return bool(named) and not own.intersection(named) and named[0] in above.scope


def _with_row(segment: Segment, row: Row, codes: Sequence[Finding]) -> Segment:
    more = tuple(row.cells[column] for column in sorted(row.own))
    new = tuple(code for code in codes if code not in segment.codes)
    return segment._replace(codes=(*segment.codes, *new), scope=(*segment.scope, *more), more=(*segment.more, row))


def _is_named(reading: Reading, listing: ProjectTable, row: Row) -> bool:
    """Whether a row names its project or its grantee."""
    names = [*listing.cells(row, "title"), *listing.cells(row, "organisation")]
    return any(re.search(r"[^\W\d_]{3}", name.of(reading.text)) for name in names)


def _described(reading: Reading, groups: list[Group], listed: Sequence[Span]) -> list[Segment]:
    main = main_project.of(reading, groups)
    if main is not None:
        before = mentions.looking_back(reading, [group for group in groups if group[0] and group[0] != main[0]])
        others = [*listed, *before, *asides.of(reading, _spans(*main))]
        return [Segment(tuple(main[0]), tuple(main[1]), scopes.outside(reading, others))]
    if opened := openings.of(reading, groups):
        return _several(reading, opened)
    coded = [group for group in groups if group[0]]
    chosen = (
        coded if coded else [group for group in groups if any(title.strength >= 2 for title in group[1])] or groups[:1]
    )
    if coded:
        chosen = [group for group in coded if not mentions.only_mentioned(reading, group)] or coded[:1]
        if len(chosen) > 1:
            chosen += mentions.told_between(reading, chosen, groups)
        chosen += _beside(reading, chosen, groups)
        if len(chosen) == 1 and mentions.is_continued(reading, chosen[0]):
            chosen = [*mentions.called_projects(groups, chosen), *chosen]
        chosen += mentions.counted_beside(reading, chosen, groups)
        chosen += mentions.called_beside(reading, chosen, groups)
    if not coded:
        chosen = alike.with_lines(reading, chosen, groups)
    earlier = [group for group in chosen if mentions.of_earlier(reading, group)] if len(chosen) > 1 else []
    if earlier and len(chosen) - len(earlier) == 1:
        return _beside_earlier(reading, next(group for group in chosen if group not in earlier), earlier, listed)
    if len(chosen) == 1 and not listed:
        named = main_project.with_loose(chosen[0], groups)
        others = asides.of(reading, _spans(*chosen[0]))
        return [Segment(tuple(chosen[0][0]), tuple(named), scopes.outside(reading, others))]
    loose = [title for group in groups if group not in chosen and not group[0] for title in group[1]]
    return [_with_loose_title(segment, loose) for segment in _several(reading, chosen)]


def _beside_earlier(reading: Reading, main: Group, earlier: Sequence[Group], listed: Sequence[Span]) -> list[Segment]:
    """The one project that a text tells of, and those before it, each with the sentences that look back at it."""
    backwards = [tuple(dict.fromkeys(reading.sentence_at(span.start) for span in _spans(*group))) for group in earlier]
    taken = [*listed, *(sentence for sentences in backwards for sentence in sentences)]
    before = [
        Segment(tuple(codes), tuple(found), sentences)
        for (codes, found), sentences in zip(earlier, backwards, strict=True)
    ]
    return [Segment(tuple(main[0]), tuple(main[1]), scopes.outside(reading, taken)), *before]


def _spans(codes: Sequence[Finding], found: Sequence[Title]) -> list[Span]:
    return [finding.span for finding in [*codes, *(title.finding for title in found)]]


def _beside(reading: Reading, chosen: Sequence[Group], groups: Sequence[Group]) -> list[Group]:
    """Headings and items without a number that stand between those of numbered projects."""
    methods = ("titles.heading", "titles.listed") if len(chosen) > 1 else ("titles.listed",)
    headed = [group for group in groups if group not in chosen and mentions.stands_by_itself(group, methods)]
    passages = _several(reading, list(chosen)) if headed else []
    alone = [
        group for group in headed if not any(one.covers(title.finding.span) for one in passages for title in group[1])
    ]
    return alone if len(alone) < len(headed) else []


def _with_loose_title(segment: Segment, loose: Sequence[Title]) -> Segment:
    """A project without a quoted title owns the one in its passage that stands beside no code."""
    if any(title.finding.method != "titles.section" for title in segment.titles):
        return segment
    return segment._replace(titles=(*(title for title in loose if segment.covers(title.finding.span)), *segment.titles))


def _several(reading: Reading, groups: list[Group]) -> list[Segment]:
    """Projects told one after another: each with the passages that its codes and titles stand in."""
    mentions = [
        (finding.span, number)
        for number, (codes, found) in enumerate(groups)
        for finding in [*codes, *(title.finding for title in found)]
    ]
    counted = by_order.ordinals(reading, mentions, nobody=len(groups))
    passages = scopes.of(reading, [*mentions, *counted], len(groups) + 1)[: len(groups)]  # the last is of nobody
    others = set(asides.of(reading, [span for span, _ in mentions]))
    passages = [[span for span in scope if span not in others] for scope in passages]
    shared = by_order.each(reading, mentions)
    return [
        _with_heading(reading, Segment(tuple(codes), tuple(found), tuple(scope), each=_each(shared, number)))
        for number, ((codes, found), scope) in enumerate(zip(groups, passages, strict=True))
        if scope
    ]


def _each(shared: Sequence[tuple[Span, tuple[int, ...]]], number: int) -> tuple[Span, ...]:
    return tuple(clause for clause, projects in shared if number in projects)


def _may_name(head: str, found: Sequence[Title]) -> bool:
    """Whether a heading may be another form of the titles found in its section: half of its words are theirs."""
    own = grouping.stems(head)
    return not found or any(2 * len(own & grouping.stems(one.finding.value)) >= len(own) for one in found)


def _with_heading(reading: Reading, segment: Segment) -> Segment:
    """Where no quoted title was found, or beside it, the heading of the section."""
    heads = [block for block in reading.blocks if block.span in segment.scope and scopes.is_heading(reading, block)]
    first = next((head for head in heads if not programmes.is_section(head.span.of(reading.text))), None)
    if (
        first is None
        or first.level == 1
        or first.span.of(reading.text).startswith("Par ")
        or _YEAR_OR_LIST.fullmatch(reading.text, *first.span)
        or naming.names_party(first.span.of(reading.text))
        or not _may_name(first.span.of(reading.text), segment.titles)
        or any(first.span.covers(title.finding.span) for title in segment.titles)
    ):
        return segment
    if numbered := next((code for code in segment.codes if first.span.covers(code.span)), None):
        named = page_heads.named_with(reading, first, numbered)
        return segment._replace(titles=(*segment.titles, named)) if named else segment
    quoted = [one.inner for one in reading.quotations_in(first) if one.depth == 0]
    is_quoted = len(quoted) == 1 and first.kind is not Kind.HEADING  # the first line of an item: its words go on
    told = titles.heading(reading.text, quoted[0] if is_quoted else first.span)
    return segment._replace(titles=(*segment.titles, told))
