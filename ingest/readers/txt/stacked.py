"""Tables of which every cell became a line of its own, as office programs save and people copy them.

The heads stand one below another, then the cells of each row. What tells the rows apart is that numbers, dates and
codes come back after as many lines as there are heads.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

from ingest.readers.txt import stacked_heads, stacked_rows
from ingest.readers.txt.line_kinds import kind_of
from ingest.readers.txt.stacked_heads import FEWEST_COLUMNS, Heads, Row

_SAMPLE = 3  # rows by which the kinds of the columns are told
_SURE = 3  # columns of known kinds that make two rows a table
_LATER = 6  # lines among which the first head is sought
_AHEAD, _FEWEST_KNOWN = 36, 4  # lines among which so many hold numbers, dates or codes
_OF_WIDE, _OF_BROKEN = -1.0, 0.8  # what a row over all columns weighs, and a line of one with broken cells
_FARTHEST = 4  # rows among which two like one another are sought
_BETWEEN = 3  # lines besides those of one row between two rows like one another


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
    return StackedTables(lines).at(start)


class StackedTables:
    """The tables of a text; what may begin in a line is found once, however many others are held against it."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._kinds = "".join(map(kind_of, lines))
        self._found: dict[int, tuple[float, StackedTable] | None] = {}
        self._tables: dict[int, StackedTable | None] = {}

    def at(self, start: int) -> StackedTable | None:
        """The table whose first head is in this line, if one begins here."""
        if start not in self._tables:
            self._tables[start] = self._table(start)
        return self._tables[start]

    def _table(self, start: int) -> StackedTable | None:
        found = self._best(start)
        if found is None:
            return None
        others = map(self._best, range(start + 1, min(start + _LATER, len(self._lines))))
        return found[1] if all(other is None or not _is_better(other, found) for other in others) else None

    def _best(self, start: int) -> tuple[float, StackedTable] | None:
        """Of the tables that may begin here the one whose heads tell most; and which share of them does."""
        if start not in self._found:
            self._found[start] = self._sought(start) if self._promises(start) else None
        return self._found[start]

    def _promises(self, start: int) -> bool:
        """Whether there is enough among the next lines that is no text."""
        ahead = self._kinds[start + FEWEST_COLUMNS : start + _AHEAD]
        return sum(map(ahead.count, "NDC")) >= _FEWEST_KNOWN

    def _sought(self, start: int) -> tuple[float, StackedTable] | None:
        told = {
            (kinds, heads.lines): (heads.told(kinds), heads)
            for heads in stacked_heads.of(self._lines, start)
            for kinds in sorted(_kinds(self._kinds, start + heads.lines, len(heads.columns)))
        }
        likely = [
            (share, found)
            for (kinds, _), (share, heads) in told.items()
            if share and (found := self._of_kinds(start, heads, kinds))
        ]
        return max(likely, key=_worth, default=None)

    def _of_kinds(self, start: int, heads: Heads, kinds: str) -> StackedTable | None:
        begin = start + heads.lines
        found, end = stacked_rows.of(self._lines, begin, kinds, lambda place: self.at(place) is not None)
        filled = sum(len(row) == len(kinds) for row in found)
        if filled < (2 if len(kinds) - kinds.count("T") >= _SURE else _SAMPLE):
            return None
        rows: list[Row] = [*heads.rows, *found]
        wide = {(number, 0): len(kinds) for number, row in enumerate(rows) if len(row) == 1}
        return StackedTable(end, rows, {**heads.spans, **wide})


def _is_better(other: tuple[float, StackedTable], found: tuple[float, StackedTable]) -> bool:
    """Whether a table that begins later is worth more, or as much for each of its lines and reaches as far."""
    if _worth(other) > _worth(found):
        return True
    own, others = (found[1].end, _density(found)), (other[1].end, _density(other))
    return others != own and others[0] >= own[0] and others[1] >= own[1]


def _density(found: tuple[float, StackedTable]) -> float:
    """What a table is worth for each of its lines, blank ones too."""
    return _worth(found) / sum(max(1, len(cell)) for row in found[1].rows for cell in row)


def _worth(found: tuple[float, StackedTable]) -> float:
    """The lines of the rows, those with broken cells counted less, and those of one cell against it, weighed with the
    share of telling heads.
    """
    share, table_ = found
    columns = len(table_.rows[0])
    return share * share * sum(_weight(row, columns) for row in table_.rows)


def _weight(row: Row, columns: int) -> float:
    if len(row) < columns:
        return _OF_WIDE
    return len(row) if all(len(cell) < 2 for cell in row) else _OF_BROKEN * len(row)


def _kinds(every: str, begin: int, columns: int) -> set[str]:
    """The kinds of the columns by two rows, where at least two are known; by three, where they follow one another.

    Lines over all columns, rows of sums and rows with broken cells may stand before the first of them and between them.
    A cell may be broken in every row.
    """
    shape = every[begin : begin + _FARTHEST * (columns + _BETWEEN)]
    in_turn = ([first, first + columns, first + 2 * columns] for first in (0, 1))
    told = set(map(_agreed, map(partial(_rows_at, shape, columns), in_turn)))
    for first in range(columns + _BETWEEN):
        second = range(first + columns, first + 2 * columns + _BETWEEN)
        told |= {_agreed(_rows_at(shape, columns, (first, place))) for place in second}
        for place in (first + columns + 1, first + columns + 2):
            told |= _with_one_broken(_agreed(_rows_at(shape, columns + 1, (first, place))))
    return told - {""}


def _rows_at(shape: str, width: int, places: Iterable[int]) -> tuple[str, ...]:
    """The kinds of so many lines from each place on; none where the text ends before."""
    rows = tuple([shape[place : place + width] for place in places])
    return rows if len(rows[-1]) == width else ()


def _with_one_broken(kinds: str) -> set[str]:
    """The kinds of columns whose cells have one line more than there are columns: a name and a number below it."""
    places = [place for place in range(len(kinds) - 1) if kinds[place] == "T" and kinds[place + 1] in "TC"]
    return {kinds[:place] + "T" + kinds[place + 2 :] for place in places}


@lru_cache(maxsize=16384)
def _agreed(rows: tuple[str, ...]) -> str:
    """The kinds that all rows have in common, `T` where they differ; none where fewer than two are known."""
    kinds = ""
    for column in zip(*rows, strict=True):
        told = {*column} - {"B"}
        kinds += told.pop() if len(told) == 1 else "T"
    return kinds if len(kinds) - kinds.count("T") > 1 else ""
