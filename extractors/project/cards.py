"""Projects told one below another under the same labels: `Projekta nosaukums: … Ilgums: … Finansējums: …`, and again.

A card begins at the label of a title and reaches to the next one. One such label proves nothing; two with different
names, each with the same labels of a project after it, are cards.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from extractors.project import grouping
from extractors.text.labels import Labelled
from extractors.text.reading import Reading
from extractors.title.titles import Title
from latvian import fold
from model import Block, Kind, Span

KEYS = {
    "code": "code",
    "period": "time",
    "start": "time",
    "end": "time",
    "costs": "money",
    "applicant": "organisation",
    "coordinator_organisation": "organisation",
    "implementer": "organisation",
    "manager": "person",
    "coordinator": "person",
    "contact": "person",
    "programme": "programme",
}
"""Labels that tell of a project, and what of it."""
_FEWEST = 2


class Card(NamedTuple):
    """A project's card; `title` is what stands under the label it begins with."""

    span: Span
    title: Span


def of(reading: Reading) -> list[Card]:
    """The cards of a document in order; none unless there are two at least."""
    begins = [label for label in reading.labelled if label.key == "title" and _is_of_project(reading, label)]
    if len(begins) < _FEWEST or len({_name(reading, label) for label in begins}) < len(begins):
        return []
    told = list(_told(reading, begins))
    shared = frozenset.intersection(*told)
    return list(_cut(reading, begins)) if len(shared) >= _FEWEST else []


def _is_of_project(reading: Reading, label: Labelled) -> bool:
    words = fold(label.label.of(reading.text)).strip(" :.0123456789")
    return words.startswith(("projekt", "nosaukum"))


def _name(reading: Reading, label: Labelled) -> str:
    return " ".join(fold(label.value.of(reading.text)).split())


def _told(reading: Reading, begins: Sequence[Labelled]) -> Iterator[frozenset[str]]:
    """What the labels of each card tell of its project."""
    ends = [following.label.start for following in begins[1:]] + [len(reading.text)]
    for label, end in zip(begins, ends, strict=True):
        inside = (one for one in reading.labelled if label.value.start < one.label.start < end)
        yield frozenset(KEYS[one.key] for one in inside if one.key in KEYS)


def _cut(reading: Reading, begins: Sequence[Labelled]) -> Iterator[Card]:
    """Each card with the heading above it; the last one ends with its last label, or before the next heading."""
    starts = [_with_heading(reading, label) for label in begins]
    for label, (start, end) in zip(begins, pairwise([*starts, _end(reading, begins[-1])]), strict=True):
        yield Card(Span(start, end), label.value)


def _with_heading(reading: Reading, label: Labelled) -> int:
    """Where a card begins: at its heading, if it has one right above."""
    block = reading.block_at(label.label.start)
    above = reading.above(block) if block is not None else None
    return above.span.start if above is not None and above.kind is Kind.HEADING else label.label.start


def _end(reading: Reading, last: Labelled) -> int:
    headed = (block.span.start for block in reading.blocks if _is_heading_after(block, last))
    inside = [one for one in reading.labelled if one.key in KEYS and one.label.start > last.label.start]
    return min(next(headed, len(reading.text)), max(one.value.end for one in inside))


def _is_heading_after(block: Block, last: Labelled) -> bool:
    return block.kind is Kind.HEADING and block.span.start > last.value.start


def of_one_each(found: list[Card], found_titles: Sequence[Title]) -> list[Card]:
    """The cards, unless one holds names with numbers of different projects: then their labels do not begin them all."""
    for card in found:
        coded = [title.code for title in found_titles if title.code and card.span.covers(title.finding.span)]
        if len(set(map(grouping.base, coded))) > 1:
            return []
    return found
