"""Values marked where they stand: rectangles over a page, or `<mark>` in a text."""

import heapq
from collections.abc import Iterable
from typing import NamedTuple

from markupsafe import Markup, escape


class Mark(NamedTuple):
    """Characters `start` to `end` of a text, the finding they show, and the words that appear when one points at them."""

    start: int
    end: int
    finding: int
    label: str


def marked(text: str, marks: Iterable[Mark]) -> Markup:
    """`text`, escaped, with every mark an element `#v<finding>`; marks may hold each other or cross.

    >>> marked("14 <625> EUR", [Mark(0, 8, 7, "Summa"), Mark(3, 8, 9, "Skaitlis")])
    Markup('<mark id="v7" title="Summa">14 <mark id="v9" title="Skaitlis">&lt;625&gt;</mark></mark> EUR')
    """
    pieces: list[Markup] = []
    open_ends: list[int] = []
    position = 0

    def write_to(offset: int) -> None:
        nonlocal position
        while open_ends and open_ends[-1] <= offset:
            pieces.append(escape(text[position : open_ends[-1]]) + Markup("</mark>"))
            position = open_ends.pop()
        pieces.append(escape(text[position:offset]))
        position = offset

    waiting = [(mark.start, -mark.end, mark.finding, mark.label, True) for mark in marks if mark.start < mark.end]
    heapq.heapify(waiting)
    while waiting:
        start, negative_end, finding, label, first = heapq.heappop(waiting)
        write_to(start)
        end = min(-negative_end, open_ends[-1] if open_ends else len(text))
        if end < -negative_end <= len(text):
            heapq.heappush(waiting, (end, negative_end, finding, label, False))
        pieces.append(_opening(finding, label, first))
        open_ends.append(end)
    write_to(len(text))
    return Markup("").join(pieces)


def _opening(finding: int, label: str, first: bool) -> Markup:
    """An element's id may stand once: a mark that had to be cut carries it on its first part."""
    if first:
        return Markup('<mark id="v{}" title="{}">').format(finding, label)
    return Markup('<mark title="{}">').format(label)


def snippet(text: str, opening: str, closing: str) -> Markup:
    """A search snippet whose hits stand between control characters, escaped, the hits as `<mark>`.

    >>> snippet("<b> un \\x02bioētika\\x03", "\\x02", "\\x03")
    Markup('&lt;b&gt; un <mark>bioētika</mark>')
    """
    escaped = escape(text)
    return Markup(str(escaped).replace(opening, "<mark>").replace(closing, "</mark>"))
