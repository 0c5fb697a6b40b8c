"""Tables of which every cell became a line of its own, as office programs save and people copy them.

The heads stand one below another, then the cells of each row. What tells the rows apart is that numbers, dates and
codes come back after as many lines as there are heads.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ingest.readers.txt import stacked_heads
from ingest.readers.txt.line_kinds import kind_of
from ingest.readers.txt.stacked_heads import FEWEST_COLUMNS, Heads, Row

_SAMPLE = 3  # rows by which the kinds of the columns are told
_SURE = 3  # columns of known kinds that make two rows a table
_LATER = 4  # lines among which the first head is sought
_AHEAD, _FEWEST_KNOWN = 36, 4  # lines among which so many hold numbers, dates or codes
_MOST_LINES = 4  # that one cell may have besides its first
_LONGEST_WIDE = 60  # characters of a cell over all columns
_TOTAL = re.compile(r"(?:kopā|pavisam|kopsumma)\b", re.I)


class StackedTable(NamedTuple):
    """Its rows of cells of lines, where they end, and the columns that a cell covers, by (row, column)."""

    end: int
    rows: list[Row]
    spans: Mapping[tuple[int, int], int]


def table(lines: Sequence[str], start: int) -> StackedTable | None:
    """The table whose first head is in this line, if one begins here.

    >>> lines = ["Avots", "2023", "2024", "ERAF", "1 000", "2 000", "Valsts", "150", "300", "Dome", "50", "100"]
    >>> found = table(lines, 0)
    >>> [[" ".join(cell) for cell in row] for row in found.rows][-1], found.end
    (['Dome', '50', '100'], 12)
    """
    found = _best(lines, start)
    if found is None:
        return None
    others = (_best(lines, later) for later in range(start + 1, min(start + _LATER, len(lines))))
    return found[1] if all(other is None or _worth(other) <= _worth(found) for other in others) else None


def _worth(found: tuple[float, StackedTable]) -> tuple[float, int]:
    """The share of telling heads, then how many rows are plain, less those that are one cell."""
    share, table_ = found
    plain = sum(len(row) == len(table_.rows[0]) and all(len(cell) < 2 for cell in row) for row in table_.rows)
    return share, plain - len(table_.spans)


def _best(lines: Sequence[str], start: int) -> tuple[float, StackedTable] | None:
    """Of the tables that may begin here the one whose heads tell most; and which share of them does."""
    if not _promises(lines[start + FEWEST_COLUMNS : start + _AHEAD]):
        return None
    told = {
        (kinds, heads.lines): (heads.told(kinds), heads)
        for heads in stacked_heads.of(lines, start)
        for kinds in _kinds(lines, start + heads.lines, len(heads.columns))
    }
    likely = [
        (share, found)
        for (kinds, _), (share, heads) in told.items()
        if share and (found := _of_kinds(lines, start, heads, kinds))
    ]
    return max(likely, key=_worth, default=None)


def _promises(lines: Sequence[str]) -> bool:
    """Whether there is enough among the next lines that is no text."""
    return sum(kind_of(line) in "NDC" for line in lines) >= _FEWEST_KNOWN


def _of_kinds(lines: Sequence[str], start: int, heads: Heads, kinds: str) -> StackedTable | None:
    found = list(_rows(lines, start + heads.lines, kinds))
    filled = sum(len(row) == len(kinds) for _, row in found)
    if filled < (2 if len(kinds) - kinds.count("T") >= _SURE else _SAMPLE):
        return None
    rows: list[Row] = [*heads.rows, *(row for _, row in found)]
    wide = {(number, 0): len(kinds) for number, row in enumerate(rows) if len(row) == 1}
    return StackedTable(found[-1][0], rows, {**heads.spans, **wide})


def _kinds(lines: Sequence[str], begin: int, columns: int) -> set[str]:
    """The kinds of the columns by two rows, and by three, where at least two are known; lines over all columns may
    stand before the first of them, and before the second.
    """
    told = set()
    for first in {begin, begin + 1, begin + columns + 2}:
        sample = [lines[place : place + columns] for place in range(first, first + _SAMPLE * columns, columns)]
        whole = [list(map(kind_of, row)) for row in sample if len(row) == columns]
        told |= {_agreed(whole[:count]) for count in (2, _SAMPLE) if count <= len(whole)}
    return told - {""}


def _agreed(rows: Sequence[Sequence[str]]) -> str:
    kinds = ""
    for column in zip(*rows, strict=True):
        told = {*column} - {"B"}
        kinds += told.pop() if len(told) == 1 else "T"
    return kinds if sum(kind != "T" for kind in kinds) > 1 else ""


def _rows(lines: Sequence[str], begin: int, kinds: str) -> Iterator[tuple[int, Row]]:
    """The rows with where each ends: of as many lines as columns, of more where a cell has several, one over all
    columns before others, and the row of sums.
    """
    place = begin
    while place < len(lines):
        row = _row(lines, place, kinds) or _sums(lines, place, kinds)
        if row is None and _is_wide(lines, place, kinds):
            row = [[lines[place]]], place + 1
        row = row or _broken_row(lines, place, kinds)
        if row is None:
            return
        cells, place = row
        yield place, [cell if any(cell) else [] for cell in cells]


def _row(lines: Sequence[str], place: int, kinds: str) -> tuple[Row, int] | None:
    """The row of as many lines as columns that begins here."""
    end = place + len(kinds)
    cells = [[line] for line in lines[place:end]]
    return (cells, end) if _fits(cells, kinds) else None


def _broken_row(lines: Sequence[str], place: int, kinds: str) -> tuple[Row, int] | None:
    """The row that begins here with a cell of several lines, if the table goes on behind it."""
    columns = [column for known in "CT" for column, kind in enumerate(kinds) if kind == known]
    for more in range(1, _MOST_LINES + 1):
        end = place + len(kinds) + more
        for column in columns if _goes_on(lines, end, kinds) else ():
            last = place + column + more + 1
            cells = [*([line] for line in lines[place : place + column]), list(lines[place + column : last])]
            cells += [[line] for line in lines[last:end]]
            is_text = kinds[column] == "C" or "N" not in map(kind_of, cells[column])
            if is_text and _fits(cells, kinds):
                return cells, end
    return None


def _goes_on(lines: Sequence[str], place: int, kinds: str) -> bool:
    """Whether another row begins at a line, or the row of sums."""
    return _row(lines, place, kinds) is not None or _sums(lines, place, kinds) is not None


def _fits(cells: Sequence[Sequence[str]], kinds: str) -> bool:
    if len(cells) != len(kinds) or not cells[0] or any(cell and _TOTAL.match(cell[0]) for cell in cells):
        return False
    found = [kind_of(" ".join(cell)) for cell in cells]
    known = [(kind, own) for kind, own in zip(kinds, found, strict=True) if kind != "T"]
    is_like = all(own in (kind, "B") for kind, own in known) and any(own != "B" for _, own in known)
    return is_like and any(kind == "T" and own == "T" for kind, own in zip(kinds, found, strict=True))


def _sums(lines: Sequence[str], place: int, kinds: str) -> tuple[Row, int] | None:
    """`Kopā` with a sum for each column of numbers: among as many lines as columns, the others blank, or the cells
    before them one, and those behind empty or not there.
    """
    if row := _whole_sums(lines[place : place + len(kinds)], kinds):
        return row, place + len(kinds)
    if place >= len(lines) or not _TOTAL.match(lines[place]):
        return None
    columns = [column for column, kind in enumerate(kinds) if column and kind == "N"]
    end = place + 1 + len(columns)
    if not columns or end > len(lines) or any(kind_of(line) not in "NB" for line in lines[place + 1 : end]):
        return None
    cells: Row = [[lines[place]], *([] for _ in kinds[1:])]
    for column, line in zip(columns, lines[place + 1 : end], strict=True):
        cells[column] = [line]
    behind = len(kinds) - 1 - columns[-1]
    return cells, end + (behind if behind and not any(lines[end : end + behind]) else 0)


def _whole_sums(lines: Sequence[str], kinds: str) -> Row | None:
    """The row of sums with a line for each column, all but `Kopā` and the sums blank."""
    named = [column for column, line in enumerate(lines) if _TOTAL.match(line)]
    sums = [column for column, line in enumerate(lines) if kind_of(line) == "N"]
    filled = [column for column, line in enumerate(lines) if kind_of(line) != "B"]
    is_whole = len(lines) == len(kinds) and len(named) == 1 and all(kinds[column] == "N" for column in sums)
    return [[line] if line else [] for line in lines] if is_whole and sums and len(filled) == 1 + len(sums) else None


def _is_wide(lines: Sequence[str], place: int, kinds: str) -> bool:
    """Whether a line heads the rows below it."""
    line = lines[place]
    is_head = 0 < len(line) <= _LONGEST_WIDE and not line.endswith((".", ";", ",")) and kind_of(line) in "TD"
    return is_head and _row(lines, place + 1, kinds) is not None and table(lines, place + 1) is None
