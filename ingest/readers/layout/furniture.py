"""Running heads, feet and page numbers: what print repeats at the edges of the pages."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from ingest.readers.layout.words import Line

_EDGE = 0.12
"""The share of a page's height at its top and bottom where running heads and feet stand."""
_LINES = 4
"""Running heads and feet have at most so many lines."""
_NEAR = 4.0
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"[-–—\s]*(\d{1,4})(?:\s*(?:/|no)\s*\d{1,4})?[-–—.\s]*(?:lpp\.?|lapa)?", re.IGNORECASE)


def furniture(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> list[list[bool]]:
    """For every line of every page, given from top to bottom, whether it is furniture."""
    alike: defaultdict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
    marks = [[False] * len(lines) for lines in pages]
    for page, (lines, height) in enumerate(zip(pages, heights, strict=True)):
        for place in _at_edges(lines, height):
            text = lines[place].text
            if _is_page_number(text, page):
                marks[page][place] = True
            alike[_NUMBER.sub("0", text), round(lines[place].top / _NEAR)].append((page, place))
    for (text, top), places in alike.items():
        near = places + alike.get((text, top + 1), []) if len(places) == 1 else places
        if len({page for page, _ in near}) > 1 and 2 * len(near) >= len(pages) - 1:
            for page, place in near:
                marks[page][place] = True
    return marks


def _at_edges(lines: Sequence[Line], height: float) -> Iterator[int]:
    for place, line in enumerate(lines):
        is_head = place < _LINES and line.bottom < _EDGE * height
        if is_head or (place >= len(lines) - _LINES and line.top > (1 - _EDGE) * height):
            yield place


def _is_page_number(text: str, page: int) -> bool:
    """Whether the line is nothing but this page's number, counted from 0, 1 or 2."""
    match = _PAGE_NUMBER.fullmatch(text)
    return match is not None and abs(int(match.group(1)) - (page + 1)) <= 1
