"""The one project that a description is about, among the numbers and titles that it names."""

import re
from collections.abc import Sequence

from extractors.project import mentions, scopes
from extractors.project.grouping import Group
from extractors.text.reading import Reading
from extractors.title import descriptions
from extractors.title.titles import Title
from model import Block, Finding, Kind

_TELLING = frozenset({"period", "start", "costs", "manager", "coordinator", "coordinator_organisation", "code"})
_OF_LISTS = ("titles.item", "titles.listed", "titles.sibling")
_MARK = re.compile(r"\s*(?:[-–—•*·]|\d{1,2}[.)])\s")
_NEAR = 45  # characters from the beginning of a line to a name that opens it
_NUMBER = re.compile(r"\s*Projekt\w*\s+(?:\w+\s+)?(?:Nr\b|numur|kod[sa]\b)")


def of(reading: Reading, groups: Sequence[Group]) -> Group | None:
    """The project named under the labels of a description, or at its top; one that stands under a label of what went
    before only gives it no number. None where the text is no description.
    """
    if not descriptions.by_labels(reading) or sum(_is_headed(reading, codes) for codes, _ in groups) > 1:
        return None
    if _are_told_alike(reading, groups):
        return None
    labelled = [label.value for label in reading.labelled if label.key in ("code", "title")]
    for codes, found in groups:
        if any(value.covers(code.span) for value in labelled for code in codes):
            return codes, with_loose((codes, found), groups)
    own = [group for group in groups if not mentions.under_earlier(reading, group)]
    likely = [group for group in own if group[0]] or own or groups
    chosen = min(likely, key=_place)
    return chosen[0], with_loose(chosen, groups)


def _are_told_alike(reading: Reading, groups: Sequence[Group]) -> bool:
    """Whether several names, each at the beginning of a line, are followed by labels that tell the same of each."""
    first = sorted(min(found, key=lambda one: one.finding.span) for _, found in groups if found)
    if len(first) < 2 or not all(title.strength > 1 and _opens_line(reading, title) for title in first):
        return False
    if all(title.finding.method in _OF_LISTS or _is_item(reading, title) for title in first):
        return True
    borders = [*(title.finding.span.start for title in first[1:]), len(reading.text)]
    told = [
        {label.key for label in reading.labelled if title.finding.span.end <= label.label.start < end}
        for title, end in zip(first, borders, strict=True)
    ]
    return all(keys & told[0] & _TELLING for keys in told)


def _is_item(reading: Reading, title: Title) -> bool:
    """Whether a name that is called a project's opens an item of a list, and stands in no other's."""
    block = reading.block_at(title.finding.span.start)
    if block is None or title.strength < 3:
        return False
    return block.kind is Kind.ITEM or _MARK.match(reading.text, *block.span) is not None


def _opens_line(reading: Reading, title: Title) -> bool:
    block = reading.block_at(title.finding.span.start)
    return block is not None and block.cell is None and title.finding.span.start - block.span.start <= _NEAR


def with_loose(group: Group, groups: Sequence[Group]) -> list[Title]:
    """A lone project also owns the titles in the text that stand beside no code."""
    return [*group[1], *(title for other in groups if other is not group and not other[0] for title in other[1])]


def _place(group: Group) -> tuple[int, int]:
    codes, found = group
    return min(finding.span for finding in [*codes, *(title.finding for title in found)])


def _is_headed(reading: Reading, codes: Sequence[Finding]) -> bool:
    """Whether a numbered project has a line of its own above: its quoted name, or the heading over a paragraph that
    begins with its number. Several such are a page of projects.
    """
    blocks = (reading.block_at(code.span.start) for code in codes)
    return any(_has_head(reading, block) for block in blocks if block is not None and block.cell is None)


def _has_head(reading: Reading, block: Block) -> bool:
    above = reading.above(block)
    if above is None:
        return False
    is_numbered = _NUMBER.match(reading.text, *block.span) is not None
    return scopes.is_name(reading, above) or (is_numbered and scopes.is_heading(reading, above))
