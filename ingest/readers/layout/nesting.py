"""Tables within the cells of a form: beside one label stand several rows of several columns.

Print shows only rules, so that such a table looks like part of the form around it. It is one of its own where the other
labels of the form have one value each.
"""

from collections.abc import Iterator

from ingest.readers.layout.table import Row, Table, TableCell

_FEWEST_ROWS, _FEWEST_COLUMNS, _FEWEST_PAIRS = 3, 2, 3


def parted(table: Table) -> Iterator[tuple[int, Row | Table]]:
    """The rows of a table with their numbers, each before the tables within its cells; and in the place of rows that
    make such a table, that table.

    The label beside such a table comes right before it, as a row of its own.
    """
    inside = _inner(table)
    number = 0
    while number < len(table.rows):
        height = inside.get(number, 0)
        if height:
            rows = table.rows[number : number + height]
            label = rows[0][0]
            yield number, [TableCell(label.column, label.paragraphs)]
            yield number, Table(_cells(rows, label), [], table.top)
        else:
            yield number, table.rows[number]
        for inner in table.inside.get(number, ()):
            yield number, inner
        number += height or 1


def _inner(table: Table) -> dict[int, int]:
    """How many rows stand beside a label, by the row in which it begins; none where the table is no form."""
    if not table.is_ruled:
        return {}
    beside = {number: row[0].row_span for number, row in enumerate(table.rows) if _is_label(row)}
    tall = {
        number: height
        for number, height in beside.items()
        if height >= _FEWEST_ROWS and all(_is_row(row) for row in table.rows[number : number + height])
    }
    pairs = [number for number, height in beside.items() if height == 1 and len(_filled(table.rows[number])) == 2]
    return tall if len(pairs) >= _FEWEST_PAIRS and len(pairs) >= len(tall) else {}


def _is_label(row: Row) -> bool:
    return bool(row) and row[0].column == 0 and bool(row[0].paragraphs)


def _is_row(row: Row) -> bool:
    return len([cell for cell in _filled(row) if cell.column]) >= _FEWEST_COLUMNS


def _filled(row: Row) -> list[TableCell]:
    return [cell for cell in row if cell.paragraphs]


def _cells(rows: list[Row], label: TableCell) -> list[Row]:
    """The rows without the label, their columns counted anew."""
    inner = [[cell for cell in _filled(row) if cell is not label] for row in rows]
    columns = sorted({cell.column for row in inner for cell in row})
    return [[TableCell(columns.index(cell.column), cell.paragraphs, cell.row_span) for cell in row] for row in inner]
