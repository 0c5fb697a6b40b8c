"""Values marked where they stand: rectangles over a page, or `<mark>` in a text."""

import heapq
from collections.abc import Iterable
from typing import NamedTuple

from markupsafe import Markup, escape


class Mark(NamedTuple):
    """Characters `start` to `end` of a text, the finding they show, and the words that appear when one points at them.

    A `quiet` mark, of a whole paragraph, shows itself only when it is asked for: it holds other marks.
    """

    start: int
    end: int
    finding: int
    label: str
    quiet: bool = False


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

    waiting = [(mark.start, -mark.end, True, mark) for mark in marks if mark.start < mark.end]
    heapq.heapify(waiting)
    while waiting:
        start, negative_end, first, mark = heapq.heappop(waiting)
        write_to(start)
        end = min(mark.end, open_ends[-1] if open_ends else len(text))
        if end < mark.end <= len(text):
            heapq.heappush(waiting, (end, negative_end, False, mark))
        pieces.append(_opening(mark, first))
        open_ends.append(end)
    write_to(len(text))
    return Markup("").join(pieces)


def _opening(mark: Mark, first: bool) -> Markup:
    """An element's id may stand once: a mark that had to be cut carries it on its first part."""
    name = Markup(' id="v{}"').format(mark.finding) if first else Markup("")
    quiet = Markup(' class="quiet"') if mark.quiet else Markup("")
    return Markup('<mark{}{} title="{}">').format(name, quiet, mark.label)


def snippet(text: str, opening: str, closing: str) -> Markup:
    """A search snippet whose hits stand between control characters, escaped, the hits as `<mark>`.

    >>> snippet("<b> un \\x02bioētika\\x03", "\\x02", "\\x03")
    Markup('&lt;b&gt; un <mark>bioētika</mark>')
    """
    escaped = escape(text)
    return Markup(str(escaped).replace(opening, "<mark>").replace(closing, "</mark>"))
