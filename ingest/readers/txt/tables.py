"""Tables in plain text: cells between upright strokes or tabs, and Word's tables saved as text.

Word writes each cell of a row on a line of its own that begins with a tab; more paragraphs of the row's last cell
follow without one.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

_FEWEST_ROWS = 2
_RULE = frozenset("-=+:| ")
_LONGEST_LABEL = 100


class PlainTable(NamedTuple):
    """Rows of cells of lines, from line `start` to before line `end` of the text."""

    start: int
    end: int
    rows: list[list[list[str]]]


def tables(lines: Sequence[str]) -> Iterator[PlainTable]:
    """The tables in order; they do not overlap."""
    place = 0
    while place < len(lines):
        table = _saved_by_word(lines, place) or _separated(lines, place, "|") or _separated(lines, place, "\t")
        if table:
            yield table
        place = table.end if table else place + 1


def _separated(lines: Sequence[str], start: int, separator: str) -> PlainTable | None:
    """Successive lines with equally many cells between separators."""
    rows: list[list[list[str]]] = []
    end = start
    while end < len(lines) and separator in lines[end].strip():
        cells = _cells(lines[end], separator)
        if rows and len(cells) != len(rows[0]):
            break
        if not _RULE.issuperset(lines[end]):
            rows.append([[cell] for cell in cells])
        end += 1
    is_table = len(rows) >= _FEWEST_ROWS and len(rows[0]) > 1
    return PlainTable(start, end, rows) if is_table else None


def _cells(line: str, separator: str) -> list[str]:
    if separator == "|":
        line = line.strip().removeprefix("|").removesuffix("|")
    return [cell.strip() for cell in line.split(separator)]


def _saved_by_word(lines: Sequence[str], start: int) -> PlainTable | None:
    """A table that Word saved as text, when one begins at line `start`."""
    columns = _tabbed(lines, start)
    if columns < 2:
        return None
    starts = [start]
    for place in range(start + columns, len(lines)):
        if _tabbed(lines, place) == columns and not lines[place - 1].startswith("\t"):
            starts.append(place)
    if len(starts) < _FEWEST_ROWS or any(len(lines[place].strip()) > _LONGEST_LABEL for place in starts):
        return None
    end = starts[-1] + columns
    while end < len(lines) and lines[end].strip():
        end += 1
    rows = [_row(lines[begin:finish], columns) for begin, finish in zip(starts, [*starts[1:], end], strict=True)]
    return PlainTable(start, end, rows)


def _tabbed(lines: Sequence[str], place: int) -> int:
    """How many successive lines from `place` begin with a tab."""
    end = place
    while end < len(lines) and lines[end].startswith("\t"):
        end += 1
    return end - place


def _row(lines: Sequence[str], columns: int) -> list[list[str]]:
    cells = [[line] for line in lines[:columns]]
    cells[-1] += lines[columns:]
    return cells
