"""Tables as rows of cells, each cell a span of the document's text."""

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from extractors.text import money
from model import Block, Cell, Document, Span

_CURRENCY = re.compile(money.CURRENCY)
_AMOUNT = re.compile(rf"\s*{money.NUMBER}\s*\S{{0,4}}\s*")
_OF_SUMS = (  # what may follow `Kopā` in the row of all sums
    r"(?:eur|eiro|izmaks|izdev|ieņēm|finans|līdzfin|budž|summ|(?:\w+\s)?proj|attiec|neattiec|tieš|netieš|kopā|bez\b|ar\spvn"
    r"|(?:par|pa)\s(?:proj|visu|visiem|period|gad|\d)|gad|es\b|eraf|esf|kf\b|elfla|eiropas|valst|pašv|priv|publisk"
    r"|partner|sadaļ|pozīcij|aktivitāt|prasīt|piešķ|apstipr|nepiec|plān|apmaks|samaks|izliet|iztērē|tai\b|t\b|tām"
    r"|posm|kārt|vis[ia]\w*|vienīb|skait|stund|ieguld|konkurs|program|dotāc|grant|atbalst)"
)
TOTAL_ROW = re.compile(
    rf"^\W*(?:kopā|pavisam|summa|kopsumma|kopējā summa)\b(?!\s+(?!{_OF_SUMS})[^\W\d])", re.I
)
"""What the row of all sums begins with; `Kopā pret vēju` is a name."""
_YEAR = re.compile(r"\s*(?:19|20)\d\d\W*(?:gad\w*)?\W*")


class Row(NamedTuple):
    """A table row: column → span of its cell (all its paragraphs); cells merged from above are repeated here."""

    number: int
    cells: Mapping[int, Span]
    own: frozenset[int]
    """The columns whose cell begins in this very row."""

    @property
    def span(self) -> Span:
        """From the first to the last character of the cells that begin in this row."""
        spans = [self.cells[column] for column in self.own]
        return Span(min(span.start for span in spans), max(span.end for span in spans))


class Table(NamedTuple):
    """A table with its rows in order; `span` covers all of it."""

    number: int
    rows: tuple[Row, ...]
    span: Span
    widths: Mapping[tuple[int, int], int]
    """(row, column) → columns covered, where a cell covers more than one."""


def of(document: Document) -> tuple[Table, ...]:
    """The tables of a document, in order."""
    cells: dict[int, dict[Cell, Span]] = defaultdict(dict)
    for block in document.blocks:
        if block.cell is not None:
            _add(cells[block.cell.table], block, block.cell)
    return tuple(_table(number, cells[number]) for number in sorted(cells))


def _add(cells: dict[Cell, Span], block: Block, cell: Cell) -> None:
    before = cells.get(cell)
    cells[cell] = Span(before.start, block.span.end) if before else block.span


def _table(number: int, cells: Mapping[Cell, Span]) -> Table:
    grid: dict[int, dict[int, Span]] = defaultdict(dict)
    own: dict[int, set[int]] = defaultdict(set)
    for cell, span in cells.items():
        own[cell.row].add(cell.column)
        for row in range(cell.row, cell.row + cell.row_span):
            grid[row][cell.column] = span
    rows = tuple(Row(row, grid[row], frozenset(own[row])) for row in sorted(own))
    spans = list(cells.values())
    widths = {(cell.row, cell.column): cell.column_span for cell in cells if cell.column_span > 1}
    whole = Span(min(span.start for span in spans), max(span.end for span in spans))
    return Table(number, rows, whole, widths)


def is_numbering(text: str, row: Row) -> bool:
    """Whether a row only numbers the columns, as official forms do: `1 | 2 | 3 | 4`."""
    cells = [row.cells[column].of(text).strip(" .") for column in sorted(row.own)]
    return len(cells) > 2 and cells == [str(number) for number in range(1, len(cells) + 1)]


def turned(table: Table) -> Table:
    """The same table with its columns as rows: of projects side by side, labels in the first column."""
    columns = sorted({column for row in table.rows for column in row.cells})
    rows = []
    for column in columns:
        cells = {row.number: row.cells[column] for row in table.rows if column in row.own}
        rows.append(Row(column, cells, frozenset(cells)))
    return Table(table.number, tuple(rows), table.span, {})


def is_form(text: str, table: Table, labelled: Mapping[Span, str]) -> bool:
    """Whether labels stand at the left of the first row and of half of the others; a currency at the right of the first
    row makes it the head of a list: `Projekts | Summa, EUR`.
    """
    rows = [row for row in table.rows if len(row.cells) > 1] or table.rows  # without those that head parts
    first = rows[0]
    left = [row.cells[min(row.own)] for row in rows if row.own]
    if len(rows) < 2 or not first.own or first.cells[min(first.own)] not in labelled:
        return False
    if any(_CURRENCY.search(cell.of(text)) for cell in first.cells.values()):
        return False
    keys = [labelled[cell] for cell in left if cell in labelled]
    return len(set(keys)) > 1 and len(keys) * 2 >= len(left)


def heads(text: str, table: Table) -> dict[int, list[Span]]:
    """Column → its head cells, from the rows at the top of a table that hold no number of money; heads spanning several
    columns stand for each of them."""
    columns: dict[int, list[Span]] = {}
    for row in table.rows:
        cells = [row.cells[column].of(text) for column in row.own]
        if any(_AMOUNT.fullmatch(cell) and not _YEAR.fullmatch(cell) for cell in cells):
            break
        if columns and _heads_rows(table, row):
            break
        if row.number > 2 or (
            columns
            and row.own
            and len(row.cells) >= 2
            and row is not table.rows[0]
            and not _continues(table, row.number)
        ):
            break
        for column, cell in row.cells.items():
            for covered in range(column, column + table.widths.get((row.number, column), 1)):
                if cell not in columns.setdefault(covered, []):
                    columns[covered].append(cell)
    return columns


def _heads_rows(table: Table, row: Row) -> bool:
    """Whether one cell over all columns stands above the rows of a part: `Pabeigtie projekti`."""
    width = max(column + table.widths.get((one.number, column), 1) for one in table.rows for column in one.cells)
    return len(row.cells) == 1 and width > 1 and table.widths.get((row.number, min(row.cells)), 1) == width


def _continues(table: Table, number: int) -> bool:
    """A second head row exists only under cells of the first that span columns or rows; print without lines shows the
    spans as columns that only the second row fills, with nothing in the first column.
    """
    first, second = table.rows[0], table.rows[1]
    is_under_spans = min(first.own) not in second.own and len(second.own - first.own) > 1
    return any(row == first.number for row, _ in table.widths) or len(second.own) < len(first.own) or is_under_spans
