"""Cells to tables: which cell stands in which row and column, and which words stand in it."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from model import Box

from ingest.readers.layout.words import PlacedWord


@dataclass(slots=True)
class GridCell:
    """A cell with its place in the table, its spans and the words in it."""

    box: Box
    row: int
    column: int
    row_span: int
    column_span: int
    words: list[PlacedWord] = field(default_factory=list)


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
        return self._places.get((bisect_right(self.tops, y) - 1, bisect_right(self.lefts, x) - 1))


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


def place(words: Iterable[PlacedWord], tables: list[Grid]) -> list[PlacedWord]:
    """Put each word into the cell that holds its centre; give back the words that stand outside of all tables."""
    if not tables:
        return list(words)
    outside: list[PlacedWord] = []
    for word in words:
        left, top, right, bottom = word.box
        x, y = (left + right) / 2, (top + bottom) / 2
        for table in tables:
            edge = table.box
            if edge[1] <= y < edge[3] and edge[0] <= x < edge[2]:
                cell = table.cell_at(x, y)
                if cell:
                    cell.words.append(word)
                    break
        else:
            outside.append(word)
    return outside
