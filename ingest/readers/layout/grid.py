"""Cells to tables: which cell stands in which row and column, and what stands in it."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ingest.readers.layout.words import Line
from model import Box


@dataclass(slots=True)
class GridCell:
    """A cell with its place in the table, its spans and the pieces of lines in it."""

    box: Box
    row: int
    column: int
    row_span: int
    column_span: int
    runs: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class Grid:
    """A table on one page: the left edges of its columns, the top edges of its rows, its cells row by row."""

    box: Box
    lefts: list[float]
    tops: list[float]
    cells: list[GridCell]
    _places: dict[tuple[int, int], GridCell]

    def cell_at(self, x: float, y: float) -> GridCell | None:
        """The cell that holds the point, if one does."""
        cell = self._places.get((bisect_right(self.tops, y) - 1, bisect_right(self.lefts, x) - 1))
        return cell if cell and x < cell.box[2] and y < cell.box[3] else None


def grids(cells: Iterable[Box]) -> list[Grid]:
    """The cells gathered to tables: those that share a corner belong together; a single frame is no table."""
    return [_grid(group) for group in _connected(list(cells)) if len(group) > 1]


def _connected(cells: list[Box]) -> list[list[Box]]:
    at_corner: defaultdict[tuple[float, float], list[int]] = defaultdict(list)
    for number, cell in enumerate(cells):
        for corner in _corners(cell):
            at_corner[corner].append(number)
    groups, seen = [], set[int]()
    for number in range(len(cells)):
        if number in seen:
            continue
        seen.add(number)
        group = [number]
        for member in group:
            fresh = {near for corner in _corners(cells[member]) for near in at_corner[corner]} - seen
            seen |= fresh
            group += sorted(fresh)
        groups.append([cells[member] for member in sorted(group)])
    return groups


def _corners(cell: Box) -> tuple[tuple[float, float], ...]:
    left, top, right, bottom = cell
    return (left, top), (right, top), (left, bottom), (right, bottom)


def _grid(boxes: list[Box]) -> Grid:
    lefts = sorted({box.left for box in boxes})
    tops = sorted({box.top for box in boxes})
    cells, places = [], {}
    for box in sorted(boxes, key=lambda box: (box.top, box.left)):
        row, column = bisect_right(tops, box.top) - 1, bisect_right(lefts, box.left) - 1
        last_row, last_column = bisect_right(tops, box.bottom - 1) - 1, bisect_right(lefts, box.right - 1) - 1
        cell = GridCell(box, row, column, max(1, last_row - row + 1), max(1, last_column - column + 1))
        cells.append(cell)
        for y in range(row, last_row + 1):
            for x in range(column, last_column + 1):
                places[y, x] = cell
    around = Box(lefts[0], tops[0], max(box.right for box in boxes), max(box.bottom for box in boxes))
    return Grid(around, lefts, tops, cells, places)


def within(table: Grid, tables: Iterable[Grid]) -> tuple[Grid, int] | None:
    """The table in a cell of which this one lies, and the row of that cell; None where it lies in none."""
    left, top, right, bottom = table.box
    for other in tables:
        cell = other.cell_at((left + right) / 2, (top + bottom) / 2) if other is not table else None
        if cell and cell.box.left <= left and right <= cell.box.right and cell.box.top <= top:
            return other, cell.row
    return None


def place(runs: Iterable[Line], tables: list[Grid]) -> list[Line]:
    """Put each piece of a line into the cell that holds its words' centres; give back what stands in none.

    A piece that passes from one cell into another is cut there.
    """
    outside: list[Line] = []
    inner_first = sorted(tables, key=lambda table: table.box.bottom - table.box.top)
    for run in runs:
        y = (run.top + run.bottom) / 2
        beside = [table for table in inner_first if table.box[1] <= y < table.box[3]]
        if not beside:
            outside.append(run)
            continue
        at_start = _cell_at(beside, (run.left + run.rights[0]) / 2, y)
        if len(run.words) == 1 or at_start is _cell_at(beside, (run.lefts[-1] + run.right) / 2, y):
            (at_start.runs if at_start else outside).append(run)
            continue
        for cell, piece in _pieces(run, beside, y):
            (cell.runs if cell else outside).append(piece)
    return outside


def _cell_at(tables: list[Grid], x: float, y: float) -> GridCell | None:
    for table in tables:
        if cell := table.cell_at(x, y):
            return cell
    return None


def _pieces(run: Line, tables: list[Grid], y: float) -> Iterator[tuple[GridCell | None, Line]]:
    cells = [_cell_at(tables, middle, y) for middle in run.middles]
    start = 0
    for end in range(1, len(cells) + 1):
        if end == len(cells) or cells[end] is not cells[start]:
            yield cells[start], run.part(start, end)
            start = end
