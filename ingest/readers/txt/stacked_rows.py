"""The rows of a table of which every cell became a line of its own, told by the kinds of its columns."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, combinations, pairwise

from ingest.readers.txt.line_kinds import kind_of
from ingest.readers.txt.stacked_heads import Row

_MOST_LINES = 4  # that the cells of a row may have besides one each
_LONGEST_WIDE = 60  # characters of a cell over all columns
_TOTAL = re.compile(r"(?:kopā|pavisam|(?:kop|starp)summa)\b", re.I)
_ANY_TOTAL = re.compile(rf"{_TOTAL.pattern}|.*\bkopā$", re.I)  # in a row of nothing but sums
_NUMBERED = re.compile(r"(?:Projekta\s)?Nr\b|[Rr]eģ\.|[Tt]ālr")
_LATER = re.compile(rf"(?!biedrīb|nodibinājum|pašvaldīb|iestād)[a-zāčēģīķļņšūž(]|{_NUMBERED.pattern}")
"""How a line may begin that goes on with the cell above."""

_OPEN_ENDS = ("-", "/", ",", "–")


def of(
    lines: Sequence[str], begin: int, kinds: str, is_table: Callable[[int], bool] = lambda place: False
) -> tuple[list[Row], int]:
    """The rows and where the last one ends: of as many lines as columns, of more where cells have several, one over
    all columns before others, and the row of sums. `is_table` asks whether another table begins at a line.

    >>> lines = ["2023", "Tilts", "950", "2024", "Kā", "no jauna", "900", "Kopā", "", "1850"]
    >>> of(lines, 0, "DTN")[0][1:]
    [[['2024'], ['Kā', 'no jauna'], ['900']], [['Kopā'], [], ['1850']]]
    """
    rows: list[Row] = []
    place = begin
    while place < len(lines):
        if rows and _ends_row(lines, place, kinds, rows[-1]):
            rows[-1][-1].append(lines[place])
            place += 1
            continue
        row = _row(lines, place, kinds) or _sums(lines, place, kinds) or _broken_row(lines, place, kinds)
        if _is_wide(lines, place, kinds, row) and not is_table(place + 1):
            row = [[lines[place]]], place + 1
        if row is None:
            break
        cells, place = row
        rows.append([cell if any(cell) else [] for cell in cells])
    return rows, place


def _ends_row(lines: Sequence[str], place: int, kinds: str, row: Row) -> bool:
    """Whether a line goes on with the last cell of the row above it."""
    if kinds[-1] not in "TC" or len(row) < len(kinds) or not row[-1] or _row(lines, place, kinds):
        return False
    is_last = place + 1 == len(lines) or not lines[place + 1]
    return _goes_later(lines[place]) and (is_last or _goes_on(lines, place + 1, kinds))


def _goes_later(line: str) -> bool:
    return bool(_LATER.match(line)) or kind_of(line) == "C"


def _row(lines: Sequence[str], place: int, kinds: str) -> tuple[Row, int] | None:
    """The row of as many lines as columns that begins here."""
    end = place + len(kinds)
    cells = [[line] for line in lines[place:end]]
    return (cells, end) if _fits(cells, kinds) else None


def _broken_row(lines: Sequence[str], place: int, kinds: str) -> tuple[Row, int] | None:
    """The row that begins here with cells of several lines, if the table goes on behind it, or else if another of its
    cells stands behind them; of the ways to part it the one whose later lines look most as if they went on.
    """
    if not _may_be_row(lines, place, kinds):
        return None
    last: tuple[Row, int] | None = None
    for more in range(1, _MOST_LINES + 1):
        end = place + len(kinds) + more
        ways = [cells for cells in _broken(lines[place:end], kinds, more) if _fits(cells, kinds)]
        if ways and _goes_on(lines, end, kinds):
            return max(ways, key=_going_on), end
        closed = [cells for cells in ways if _is_closed(cells, kinds)] if _ends_table(lines, end) else []
        last = last or ((max(closed, key=_going_on), end) if closed else None)
    return last


def _may_be_row(lines: Sequence[str], place: int, kinds: str) -> bool:
    """Whether the kinds of the lines from this one on are those of a row some of whose cells have several."""
    found = "".join(map(kind_of, lines[place : place + len(kinds) + _MOST_LINES]))
    return _shape(kinds).match(found) is not None


@lru_cache(maxsize=1024)
def _shape(kinds: str) -> re.Pattern[str]:
    """The kinds of the lines of a row some of whose cells have several."""
    parts = {"N": "[NB]", "D": "[DB]", "C": "[CBTN][CTN]{0,4}?", "T": "[TBNDC][TBDC]{0,4}?"}
    return re.compile("".join(parts[kind] for kind in kinds))


def _broken(lines: Sequence[str], kinds: str, more: int) -> Iterator[Row]:
    """The ways in which one cell, or two, may have so many lines more than one, numbers and dates in their columns."""
    shape = "".join(map(kind_of, lines))
    for ends in _ends(kinds, more) if len(lines) == len(kinds) + more else ():
        starts = (0, *ends[:-1])
        if all(kind in "TC" or shape[start] in (kind, "B") for kind, start in zip(kinds, starts, strict=True)):
            yield [list(lines[start:end]) for start, end in zip(starts, ends, strict=True)]


@lru_cache(maxsize=1024)
def _ends(kinds: str, more: int) -> Sequence[tuple[int, ...]]:
    """Where each cell ends when one, or two, have so many lines more than one: first those of codes."""
    columns = [column for known in "CT" for column, kind in enumerate(kinds) if kind == known]
    ways = [{column: more} for column in columns]
    pairs = combinations(sorted(columns), 2)
    ways += [{first: own, second: more - own} for first, second in pairs for own in range(1, more)]
    return [tuple(accumulate(1 + way.get(column, 0) for column in range(len(kinds)))) for way in ways]


def _going_on(cells: Row) -> int:
    """How many later lines of cells look as if they went on with the line above."""
    pairs = (pair for cell in cells for pair in pairwise(cell))
    return sum(_goes_later(line) or above.endswith(_OPEN_ENDS) for above, line in pairs)


def _ends_table(lines: Sequence[str], place: int) -> bool:
    """Whether the text ends before a line, or the line is blank or too long for a cell that is no text."""
    return place >= len(lines) or not lines[place] or len(lines[place]) > _LONGEST_WIDE


def _is_closed(cells: Row, kinds: str) -> bool:
    """Whether behind the last cell of several lines there stands one that is no text."""
    last = max(column for column, cell in enumerate(cells) if len(cell) > 1)
    behind = zip(cells[last + 1 :], kinds[last + 1 :], strict=True)
    return any(kind != "T" and kind_of(cell[0]) == kind for cell, kind in behind)


def _goes_on(lines: Sequence[str], place: int, kinds: str) -> bool:
    """Whether another row begins at a line, the row of sums, or a line over all columns."""
    if _row(lines, place, kinds) is not None or _sums(lines, place, kinds) is not None:
        return True
    return place < len(lines) and (_is_wide(lines, place, kinds, None) or _may_be_row(lines, place, kinds))


def _fits(cells: Sequence[Sequence[str]], kinds: str) -> bool:
    if len(cells) != len(kinds) or not cells[0] or any(cell and _TOTAL.match(cell[0]) for cell in cells):
        return False
    if any(len(cell) > 1 and "N" in map(kind_of, cell) for cell, kind in zip(cells, kinds, strict=True) if kind != "C"):
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
    named = [column for column, line in enumerate(lines) if _ANY_TOTAL.match(line)]
    sums = [column for column, line in enumerate(lines) if kind_of(line) == "N"]
    filled = [column for column, line in enumerate(lines) if kind_of(line) != "B"]
    is_whole = len(lines) == len(kinds) and len(named) == 1 and all(kinds[column] == "N" for column in sums)
    return [[line] if line else [] for line in lines] if is_whole and sums and len(filled) == 1 + len(sums) else None


def _is_wide(lines: Sequence[str], place: int, kinds: str, row: tuple[Row, int] | None) -> bool:
    """Whether a line heads the rows below it: where none begins, or only one with a broken cell."""
    if row is not None and row[1] <= place + len(kinds):
        return False
    line, following = lines[place], list(zip(lines[place + 1 : place + 1 + len(kinds)], kinds, strict=False))
    is_head = 0 < len(line) <= _LONGEST_WIDE and not line.endswith((".", ";", ",")) and kind_of(line) in "TD"
    is_head = is_head and not _goes_later(line)
    is_head = is_head and not any(kind == "T" and kind_of(below) == "C" for below, kind in following[:1])
    if not is_head:
        return False
    if _row(lines, place + 1, kinds) is not None:
        return not any(_NUMBERED.match(below) for below, kind in following if kind == "T")
    is_year = kind_of(line) == "D" != kinds[0]
    is_over_number = kinds[0] == "N" and place + 1 < len(lines) and kind_of(lines[place + 1]) == "N"
    return (is_year or is_over_number) and _may_be_row(lines, place + 1, kinds)
