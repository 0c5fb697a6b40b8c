"""A sheet as lines and tables, the only two things that word processors' files are made of."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from samples.sheet import Grid, Heading, Items, Labels, Letterhead, Paragraph, Signature
from tests.corpus.spanning import Cell, Spanning


class Line(NamedTuple):
    """A paragraph; `level` is that of a heading, 0 in running text."""

    text: str
    level: int = 0
    item: bool = False


def lines(blocks: Sequence[Any]) -> Iterator[Line | Spanning]:
    """The blocks of a sheet, one after the other.

    >>> list(lines([Items(["ūdens", "zeme"], numbered=True)]))
    [Line(text='1. ūdens', level=0, item=False), Line(text='2. zeme', level=0, item=False)]
    """
    for block in blocks:
        match block:
            case Letterhead(name, address):
                yield from (Line(name), Line(address))
            case Heading(text, level):
                yield Line(text, level)
            case Paragraph(text):
                yield Line(text)
            case Items(entries, numbered):
                marks = (f"{number}. " if numbered else "" for number in range(1, len(entries) + 1))
                yield from (Line(mark + entry, item=not numbered) for mark, entry in zip(marks, entries, strict=True))
            case Labels(rows):
                yield Spanning(rows, (30, 70))
            case Grid(head, rows, widths):
                yield Spanning((head, *rows), widths)
            case Signature(role, name):
                yield Line(f"{role}\t\t{name}")
            case Spanning():
                yield block


def spans(table: Spanning) -> dict[Cell, tuple[int, int]]:
    """Over how many rows and columns each cell goes that goes over more than one.

    >>> spans(Spanning([("Gads", "Summa", "")], (1, 1, 1), [((0, 1), (0, 2))]))
    {(0, 1): (1, 2)}
    """
    return {first: (last[0] - first[0] + 1, last[1] - first[1] + 1) for first, last in table.spans}


def covered(table: Spanning) -> set[Cell]:
    """The cells that another one lies over."""
    return {
        (row, column)
        for (top, left), (height, width) in spans(table).items()
        for row in range(top, top + height)
        for column in range(left, left + width)
    } - spans(table).keys()
