"""Notes on the rows of a list, by number or name: `8. projekta partneri – …`, `Projektu „Vējš” koordinē …`."""

import re
from collections.abc import Sequence
from itertools import pairwise

from extractors.organisation import organisation_roles
from extractors.organisation.organisations import Mention
from extractors.project.segments import Segment
from extractors.text.reading import Reading
from latvian import fold
from model import Organisation, Span

_NOTE = re.compile(
    r"(?<![\d.,/–-])(\d{1,3})\.((?:\s*(?:,|un)\s*\d{1,3}\.)*)\s+(?:projekt(?:s|a|ā|u|am|i|os|iem)|rind(?:a|as|ā|u|ās|ai|ām))\b",
    re.I,
)
_NUMBER = re.compile(r"\d{1,3}")


def organisations(reading: Reading, segment: Segment, mentions: Sequence[Mention], number: int) -> list[Organisation]:
    """The organisations to which the notes on the segment's row give a role."""
    own = [*_own(reading, segment), *_naming(reading, segment)]
    found = []
    for mention in mentions if own else ():
        if any(note.covers(mention.finding.span) for note in own):
            role = organisation_roles.of(reading, mention)
            if role and role.strength:
                found.append(Organisation(mention.finding.of_project(number), role.name, mention.country))
    return found


def _naming(reading: Reading, segment: Segment) -> list[Span]:
    """The sentences outside of tables that quote the row's title: `Projektu „Vējš” koordinē …`."""
    titles = {fold(title.finding.value) for title in segment.titles}
    return [sentence for title in titles for sentence in reading.quoted_outside_tables.get(title, ())]


def _own(reading: Reading, segment: Segment) -> list[Span]:
    """The notes below the table that name the segment's row."""
    assert segment.listing and segment.row
    below = segment.listing.table.span.end
    starts = [match for match in _NOTE.finditer(reading.text, below) if _is_outside_tables(reading, match.start())]
    if not starts:
        return []
    ordinal = _ordinal(reading.text, segment)
    ends = [following.start() for _, following in pairwise(starts)] + [len(reading.text)]
    return [
        Span(match.start(), min(end, _end_of_block(reading, match.start())))
        for match, end in zip(starts, ends, strict=True)
        if ordinal in (match[1], *_NUMBER.findall(match[2]))
    ]


def _ordinal(text: str, segment: Segment) -> str:
    """The number that the row bears, else its place in the list."""
    assert segment.listing and segment.row
    first = segment.row.cells[min(segment.row.cells)]
    for cell in (*segment.listing.cells(segment.row, "ordinal"), first):
        if told := re.fullmatch(r"\s*(\d{1,3})\W*", cell.of(text)):
            return told[1]
    return str(segment.listing.rows.index(segment.row) + 1)


def _is_outside_tables(reading: Reading, place: int) -> bool:
    block = reading.document.block_at(place)
    return block is not None and block.cell is None


def _end_of_block(reading: Reading, place: int) -> int:
    block = reading.document.block_at(place)
    return block.span.end if block else place
