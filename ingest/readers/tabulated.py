"""Tables that a writer of office texts drew with tabs: paragraphs, one for each row, cut where the tabs stand."""

import re
from collections.abc import Callable, Iterator, Sequence

from ingest.readers.flow import PLAIN, Paragraph, Part, Table, TableCell

_FEWEST_ROWS = 3
_FEWEST_COLUMNS = 3
_TABS = re.compile(r"\t+")

Cut = Callable[[str], list[str]]


def with_tables(parts: Sequence[Part]) -> Iterator[Part]:
    r"""The parts, in which successive paragraphs with equally many cells between tabs are the rows of a table.

    A tab may stand for an empty cell, or several of them be pressed to reach the next column.

    >>> rows = [Paragraph("Nr.\tNosaukums\tEUR"), Paragraph("1.\tTilts\t950"), Paragraph("\tKopā\t950")]
    >>> [table] = with_tables(rows)
    >>> [[cell.column for cell in row] for row in table.rows]
    [[0, 1, 2], [0, 1, 2], [1, 2]]
    """
    place = 0
    while place < len(parts):
        rows = _rows(parts, place, _exactly) or _rows(parts, place, _loosely)
        if rows:
            yield Table([_cells(row) for row in rows])
        else:
            yield parts[place]
        place += max(1, len(rows))


def _rows(parts: Sequence[Part], start: int, cut: Cut) -> list[list[str]]:
    """The texts of the cells of the table that begins with this part; none where none does."""
    rows: list[list[str]] = []
    for number in range(start, len(parts)):
        part = parts[number]
        if not isinstance(part, Paragraph) or "\t" not in part.text or "\n" in part.text or part.role != PLAIN:
            break
        cells = cut(part.text)
        if len(cells) < _FEWEST_COLUMNS or (rows and len(cells) != len(rows[0])):
            break
        rows.append(cells)
    return rows if len(rows) >= _FEWEST_ROWS else []


def _exactly(text: str) -> list[str]:
    return text.rstrip().split("\t")


def _loosely(text: str) -> list[str]:
    return _TABS.split(text.strip())


def _cells(texts: Sequence[str]) -> list[TableCell]:
    return [TableCell(column, parts=[Paragraph(text)]) for column, text in enumerate(texts) if text.strip()]
