"""A page as it was printed: what stands in tables and what stands outside."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import compress

from ingest.readers.layout.columns import Part, parts
from ingest.readers.layout.furniture import furniture
from ingest.readers.layout.grid import Grid, grids, place, within
from ingest.readers.layout.paragraphs import Paragraph, pitches, usual_pitch
from ingest.readers.layout.rulings import Rulings, cells
from ingest.readers.layout.table import Table, table_of
from ingest.readers.layout.words import Line, lines_of

MOST_FURNITURE = 0.5
"""A larger share of the words than this is what the file is about, however alike its pages are."""


@dataclass(slots=True)
class PrintedPage:
    """A page's size in points, its tables with the lines of their cells, and the lines outside of tables."""

    number: int
    width: float
    height: float
    grids: list[Grid]
    cell_lines: list[list[list[Line]]]
    body: list[Line]

    @property
    def lines(self) -> Iterator[Line]:
        """All lines, in no order."""
        yield from self.body
        for table in self.cell_lines:
            for lines in table:
                yield from lines


def printed_page(number: int, size: tuple[float, float], runs: Iterable[Line], rulings: Rulings) -> PrintedPage:
    """The page that these pieces of lines and ruling lines make."""
    tables = grids(cells(rulings))
    body = lines_of(place(runs, tables))
    inside = [[lines_of(cell.runs) for cell in table.cells] for table in tables]
    return PrintedPage(number, *size, tables, inside, body)


def arranged(pages: Sequence[PrintedPage]) -> tuple[list[list[Part]], list[Paragraph]]:
    """The parts of each page in reading order, and all running heads, feet and page numbers."""
    taken = [Paragraph([line], line.right) for line in _take_furniture(pages)]
    right = max([line.right for page in pages for line in page.body], default=0.0)
    return [_parts(page, right) for page in pages], taken


def _take_furniture(pages: Sequence[PrintedPage]) -> list[Line]:
    """Take running heads, feet and page numbers out of the pages, unless they are most of what there is."""
    marks = furniture([page.body for page in pages], [page.height for page in pages])
    taken = [line for page, marked in zip(pages, marks, strict=True) for line in compress(page.body, marked)]
    if not taken or _word_count(taken) > MOST_FURNITURE * _word_count(line for page in pages for line in page.lines):
        return []
    for page, marked in zip(pages, marks, strict=True):
        page.body = [line for line, is_mark in zip(page.body, marked, strict=True) if not is_mark]
    return taken


def _word_count(lines: Iterable[Line]) -> int:
    return sum([len(line.words) for line in lines])


def _parts(page: PrintedPage, right: float) -> list[Part]:
    cell_pitches, body_pitches = pitches(lines for table in page.cell_lines for lines in table), pitches([page.body])
    overall = usual_pitch(cell_pitches + body_pitches)
    in_cells, in_body = usual_pitch(cell_pitches, overall), usual_pitch(body_pitches, overall)
    tables = _nested(page, in_cells)
    found: list[Part] = []
    rest = page.body
    for table in sorted(tables, key=lambda table: table.top):
        above = [line for line in rest if line.top < table.top]
        rest = [line for line in rest if line.top >= table.top]
        found += [*parts(above, right, in_body), table]
    return found + parts(rest, right, in_body)


def _nested(page: PrintedPage, pitch: float) -> list[Table]:
    """The tables of a page, those within cells of others put into these."""
    tables = [table_of(grid, lines, pitch) for grid, lines in zip(page.grids, page.cell_lines, strict=True)]
    outermost = []
    for grid, table in zip(page.grids, tables, strict=True):
        around = within(grid, page.grids) if len(tables) > 1 else None
        if around is None:
            outermost.append(table)
        else:
            outer, row = around
            tables[page.grids.index(outer)].inside.setdefault(row, []).append(table)
    return outermost
