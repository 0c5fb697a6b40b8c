"""Tables in plain text: cells between upright strokes, tabs, semicolons or wide blanks, each on a line of its own, and
Word's tables saved as text.

Word writes each cell of a row on a line of its own that begins with a tab; more paragraphs of the row's last cell
follow without one.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from ingest.readers.txt import aligned, beside, flattened, semicolons, spaced, stacked
from ingest.readers.txt.pairs import pairs

_GAP = re.compile("[ \u00a0]{2,}")
_FEWEST_ROWS = 2
_FEW_COLUMNS = 3
_LONGEST_LABEL = 100


class PlainTable(NamedTuple):
    """Rows of cells of lines, from line `start` to before line `end` of the text.

    The lines of a cell are paragraphs, or those that a narrow column broke (`is_broken`). `spans` tells of a cell, by
    (row, column), how many columns it covers, where they are several.
    """

    start: int
    end: int
    rows: list[list[list[str]]]
    is_broken: bool = False
    spans: Mapping[tuple[int, int], int] = MappingProxyType({})


def tables(lines: Sequence[str]) -> Iterator[PlainTable]:
    """The tables in order; they do not overlap."""
    lines = [_with_plain_gaps(line) for line in lines]
    saved, piped, tabbed, blank = _SavedByWord(lines), _Separated(lines, "|"), _Separated(lines, "\t"), _Aligned(lines)
    by_lines = [partial(_paired, lines), partial(_parted, lines)]
    by_lines += [partial(_told, find, lines) for find in (beside.rows, flattened.rows)]
    by_lines += [partial(_stacked, way) for way in (stacked.StackedTables(lines), spaced.SpacedTables(lines))]
    ways: list[Callable[[int], PlainTable | None]] = [saved.at, piped.at, tabbed.at, blank.at, *by_lines]
    place = 0
    while place < len(lines):
        table = next((found for way in ways if (found := way(place))), None) if lines[place] else None
        if table:
            yield table
        place = table.end if table else place + 1


def _with_plain_gaps(line: str) -> str:
    """The line with blanks of one kind wherever several stand together; one by itself holds a number together."""
    return _GAP.sub(lambda gap: " " * len(gap[0]), line) if "\u00a0" in line else line


class _Separated:
    """Finds tables of cells between separators; lines that make no table from their first on make none from another,
    and are not looked at again.
    """

    def __init__(self, lines: Sequence[str], separator: str) -> None:
        self._lines = lines
        self._separator = separator
        self._barren_until = 0

    def at(self, place: int) -> PlainTable | None:
        """The table that begins at this line, if one does."""
        if place < self._barren_until:
            return None
        table = _separated(self._lines, place, self._separator)
        if len(table.rows) >= _FEWEST_ROWS and len(table.rows[0]) > 1:
            return table
        self._barren_until = table.end
        while table.rows and aligned.RULE.issuperset(self._lines[self._barren_until - 1]):
            self._barren_until -= 1  # rules after the last row may belong to what follows
        return None


def _separated(lines: Sequence[str], start: int, separator: str) -> PlainTable:
    """Successive lines with equally many cells between separators; tabs after the last filled cell may be missing."""
    rows: list[list[list[str]]] = []
    end, is_spaced = start, _is_spaced(lines, start, separator)
    while end < len(lines):
        if is_spaced and not lines[end] and separator in "".join(lines[end + 1 : end + 2]):
            end += 1
        cells = _cells(lines[end], separator)
        is_wide = len(cells) == 1 and _is_between_rows(lines, end, separator, rows)
        if separator not in lines[end].strip() and not is_wide:
            break
        is_short = separator == "\t" and bool(rows) and len(cells) < len(rows[0])
        if rows and len(cells) != len(rows[0]) and not (is_short or is_wide):
            break
        if not aligned.RULE.issuperset(lines[end]):
            rows.append([[cell] for cell in cells])
        end += 1
    return PlainTable(start, end, rows)


def _is_spaced(lines: Sequence[str], start: int, separator: str) -> bool:
    """Whether a blank line follows each of the first rows, as where every line became a paragraph."""
    rows, gaps = lines[start : start + 5 : 2], lines[start + 1 : start + 4 : 2]
    return not any(gaps) and len(rows) > _FEWEST_ROWS and len({len(_cells(row, separator)) for row in rows}) == 1


def _is_between_rows(lines: Sequence[str], place: int, separator: str, rows: Sequence[Sequence[object]]) -> bool:
    """Whether a line of one cell heads the rows below it in a table of many columns: `Pabeigtie projekti`."""
    below = lines[place + 1] if place + 1 < len(lines) else ""
    width = len(rows[0]) if rows else 0
    is_short = 0 < len(lines[place]) <= _LONGEST_LABEL
    return is_short and width > _FEW_COLUMNS and len(_cells(below, separator)) == width and any(map(str.isdigit, below))


def _cells(line: str, separator: str) -> list[str]:
    if separator == "|":
        line = line.strip().removeprefix("|").removesuffix("|")
    return [cell.strip() for cell in line.split(separator)]


class _Aligned:
    """Finds tables of cells between wide blanks; no line is looked at for two of them."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._looked_at = 0

    def at(self, place: int) -> PlainTable | None:
        """The table that begins at this line, if one does."""
        if place < self._looked_at or not aligned.may_begin(self._lines, place):
            return None
        self._looked_at = aligned.end_of_run(self._lines, place)
        lines = [line.expandtabs() for line in self._lines[place : self._looked_at]]
        taken, rows = aligned.table(lines)
        spans = {(number, column): row.spans[column] for number, row in enumerate(rows) for column in row.spans}
        return PlainTable(place, place + taken, [row.cells for row in rows], True, spans) if rows else None


def _paired(lines: Sequence[str], place: int) -> PlainTable | None:
    end, found = pairs(lines, place) if "  " in lines[place] else (place, [])
    return PlainTable(place, end, [[label, value] for label, value in found], True) if found else None


def _parted(lines: Sequence[str], place: int) -> PlainTable | None:
    end, rows = semicolons.table(lines, place) if ";" in lines[place] else (place, [])
    wide = {(number, 0): len(rows[0]) for number, row in enumerate(rows) if len(row) == 1}
    return PlainTable(place, end, [[[cell] for cell in row] for row in rows], False, wide) if rows else None


def _told(
    find: Callable[[Sequence[str], int], tuple[int, list[tuple[str, ...]]]], lines: Sequence[str], place: int
) -> PlainTable | None:
    end, found = find(lines, place)
    return PlainTable(place, end, [[[cell] for cell in row] for row in found]) if found else None


def _stacked(every: stacked.StackedTables | spaced.SpacedTables, place: int) -> PlainTable | None:
    found = every.at(place)
    if found is None:
        return None
    return PlainTable(place, found.end, found.rows, False, found.spans)


class _SavedByWord:
    """Finds tables that Word saved as text."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._tabbed = _tabbed(lines)
        self._rows: dict[int, list[int]] = {}
        """Where rows of so many columns may begin."""
        for place, columns in enumerate(self._tabbed):
            if columns and not (place and self._tabbed[place - 1]):
                self._rows.setdefault(columns, []).append(place)

    def at(self, start: int) -> PlainTable | None:
        """The table that begins at this line, if one does."""
        lines, columns = self._lines, self._tabbed[start]
        if columns < 2 or len(lines[start].strip()) > _LONGEST_LABEL:
            return None
        places = self._rows.get(columns, [])
        starts = [start, *places[bisect_left(places, start + columns) :]]
        if len(starts) < _FEWEST_ROWS or any(len(lines[place].strip()) > _LONGEST_LABEL for place in starts):
            return None
        end = starts[-1] + columns
        while end < len(lines) and lines[end].strip():
            end += 1
        rows = [_row(lines[begin:finish], columns) for begin, finish in pairwise([*starts, end])]
        return PlainTable(start, end, rows)


def _tabbed(lines: Sequence[str]) -> list[int]:
    """How many successive lines from each one on begin with a tab."""
    counts = [0] * (len(lines) + 1)
    for place in reversed(range(len(lines))):
        counts[place] = counts[place + 1] + 1 if lines[place].startswith("\t") else 0
    return counts


def _row(lines: Sequence[str], columns: int) -> list[list[str]]:
    cells = [[line] for line in lines[:columns]]
    cells[-1] += lines[columns:]
    return cells
