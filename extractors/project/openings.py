"""Paragraphs of which each opens with a name that it calls a project's: `Projekts „Linu ceļš”. VKKF, 3 000 EUR.`"""

import re
from collections.abc import Sequence

from extractors.project.grouping import Group
from extractors.text.reading import Reading

_OPENS = re.compile(  # behind a mark and the programme
    r"\s*(?:[-–—•*·]\s*|\d{1,2}[.)]\s*)?(?:[A-Z][\w+]*(?:\s[A-Z][\w+]*){0,2}\s+)?[Pp]rojekts\s+[„“”\"«]+\s?"
)
_FEWEST = 2


def of(reading: Reading, groups: Sequence[Group]) -> list[Group]:
    """The projects that open paragraphs, each with the numbers in its own; none unless every number stands in one of
    them.
    """
    opened = {number: group for group in groups if (number := _opened(reading, group)) is not None}
    if len(opened) < _FEWEST:
        return []
    found = dict(opened)
    for group in groups:
        if not group[0] or group in opened.values():
            continue
        places = {reading.number_of(code.span.start) for code in group[0]}
        owner = next((place for place in places if place in opened), None)
        if group[1] or owner is None or len(places) > 1 or found[owner][0]:
            return []
        found[owner] = (group[0], found[owner][1])
    return [found[number] for number in sorted(found)]


def _opened(reading: Reading, group: Group) -> int | None:
    """The number of the first paragraph that a title of a project opens."""
    for title in group[1]:
        number = reading.number_of(title.finding.span.start)
        block = reading.blocks[number] if number is not None else None
        start = title.finding.span.start
        if block is not None and block.cell is None and _OPENS.fullmatch(reading.text, block.span.start, start):
            return number
    return None
