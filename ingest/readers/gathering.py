"""Tables put together from a stream of paragraphs, cell ends and row ends, as RTF and Word 97 tell them."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from ingest.readers.flow import Part, Table, TableCell

DEEPEST = 8
"""Tables inside of each other; what is nested deeper stands in the cell of this depth."""
_NARROWEST = 115
"""In twentieths of a point (2 mm): edges closer than this are one, as no cell between them could hold a word."""


class Frame(NamedTuple):
    """A cell's right edge in twentieths of a point, and whether it only goes on with the cell above or to the left."""

    right: int
    goes_on_above: bool = False
    goes_on_left: bool = False


@dataclass(slots=True)
class Row:
    """The contents of a row's cells beside the frames that are defined for them."""

    cells: list[list[Part]]
    left: int = 0
    frames: list[Frame] = field(default_factory=list)


@dataclass(slots=True)
class _Level:
    """A table being read: its finished rows, the finished cells of its last row, the parts of its last cell."""

    rows: list[Row] = field(default_factory=list)
    cells: list[list[Part]] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)


class Gathering:
    """Takes parts with the depth of tables at which they stand, 0 being outside of any table.

    >>> from ingest.readers.flow import Paragraph
    >>> gathering = Gathering()
    >>> for words in ("Ilgums", "24 mēneši"):
    ...     gathering.add([Paragraph(words)], depth=1); gathering.end_cell(1)
    >>> gathering.end_row(1, left=0, frames=[Frame(4000), Frame(8000)])
    >>> [table] = gathering.finished()
    >>> [(cell.column, cell.parts[0].text) for cell in table.rows[0]]
    [(0, 'Ilgums'), (1, '24 mēneši')]
    """

    def __init__(self) -> None:
        self._levels = [_Level()]

    def add(self, parts: Iterable[Part], depth: int) -> None:
        """Put parts into the current cell of the table at this depth."""
        self._go_to(depth)
        self._levels[-1].parts += parts

    def end_cell(self, depth: int) -> None:
        """The current cell is complete."""
        self._go_to(max(1, depth))
        level = self._levels[-1]
        level.cells.append(level.parts)
        level.parts = []

    def end_row(self, depth: int, left: int, frames: list[Frame]) -> None:
        """The current row is complete; `left` is the edge of its first cell."""
        self._go_to(max(1, depth))
        _end_row(self._levels[-1], left, frames)

    def finished(self) -> list[Part]:
        """All parts, every table closed."""
        self._go_to(0)
        return self._levels[0].parts

    def _go_to(self, depth: int) -> None:
        depth = min(depth, DEEPEST)
        while len(self._levels) - 1 > depth:
            level = self._levels.pop()
            _end_row(level, 0, [])
            if level.rows:
                self._levels[-1].parts.append(_table(level.rows))
        while len(self._levels) - 1 < depth:
            self._levels.append(_Level())


def _end_row(level: _Level, left: int, frames: list[Frame]) -> None:
    if level.parts:  # a cell whose end is missing
        level.cells.append(level.parts)
        level.parts = []
    if level.cells:
        level.rows.append(Row(level.cells, left, frames))
        level.cells = []


def _table(rows: list[Row]) -> Table:
    """The rows with each cell in its column of the grid that all edges together make, merged cells resolved."""
    grid = _grid(rows)
    above: dict[int, TableCell] = {}
    return Table([_placed(row, grid, above) for row in rows])


def _grid(rows: list[Row]) -> list[int]:
    """Where the columns of the table begin and the last one ends."""
    grid: list[int] = []
    edges = {edge for row in rows if row.frames for edge in (row.left, *(frame.right for frame in row.frames))}
    for edge in sorted(edges):
        if not grid or edge - grid[-1] > _NARROWEST:
            grid.append(edge)
    return grid


def _placed(row: Row, grid: list[int], above: dict[int, TableCell]) -> list[TableCell]:
    """The cells that begin in this row; `above` holds, by column, the last cell of the rows before."""
    placed: list[TableCell] = []
    left, free = row.left, 0
    for number, parts in enumerate(row.cells):
        frame = row.frames[number] if number < len(row.frames) else Frame(left)
        column = max(free, bisect_right(grid, left) - 1)
        span = max(1, bisect_right(grid, frame.right) - 1 - column)
        left, free = frame.right, column + span
        if frame.goes_on_left and placed:
            placed[-1].column_span = free - placed[-1].column
            placed[-1].parts += parts
        elif frame.goes_on_above and column in above:
            above[column].row_span += 1
        else:
            above[column] = TableCell(column, 1, span, parts)
            placed.append(above[column])
    return placed
