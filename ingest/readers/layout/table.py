"""Tables as they are read: rows of cells of paragraphs, over as many pages as they take."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ingest.readers.layout.grid import Grid, GridCell
from ingest.readers.layout.paragraphs import Paragraph, paragraphs
from ingest.readers.layout.words import Line

_WIDEST_PADDING = 7.0


@dataclass(slots=True)
class TableCell:
    """A cell's column, its spans and what stands in it."""

    column: int
    paragraphs: list[Paragraph]
    row_span: int = 1
    column_span: int = 1

    @property
    def text(self) -> str:
        """Its words: for comparing, not for keeping."""
        return " ".join([paragraph.text for paragraph in self.paragraphs])


Row = list[TableCell]


@dataclass(slots=True)
class Table:
    """Rows from top to bottom; `lefts` are the left edges of the columns, `top` where the table begins on its page."""

    rows: list[Row]
    lefts: list[float]
    top: float
    is_ruled: bool = True
    repeated_heads: list[Paragraph] = field(default_factory=list)
    """Head rows that print repeats on every page, without the first."""
    inside: dict[int, list["Table"]] = field(default_factory=dict)
    """Tables within the cells of a row, by its number."""


def table_of(grid: Grid, lines: Iterable[list[Line]], pitch: float) -> Table:
    """The grid as a table; `lines` are those of its cells in turn."""
    rows: list[Row] = [[] for _ in grid.tops]
    for cell, inside in zip(grid.cells, lines, strict=True):
        read = paragraphs(inside, _reach(cell, inside), pitch)
        rows[cell.row].append(TableCell(cell.column, read, cell.row_span, cell.column_span))
    return Table(rows, grid.lefts, grid.box.top)


def _reach(cell: GridCell, lines: list[Line]) -> float:
    """How far the lines of the cell may reach: its right edge less a padding like the left one."""
    padding = min([line.left for line in lines], default=0) - cell.box.left
    return cell.box.right - min(max(padding, 0), _WIDEST_PADDING)
