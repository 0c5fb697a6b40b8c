"""Tables of which every cell became a line of its own, as office programs save and people copy them.

The heads stand one below another, then the cells of each row. What tells the rows apart is that numbers, dates and
codes come back after as many lines as there are heads.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

_FEWEST_COLUMNS, _MOST_COLUMNS = 3, 12
_LONGEST_HEAD, _LONGEST_SHORT = 60, 14  # characters of a head, and of one in capitals for its shortness
_SAMPLE = 3  # rows by which the kinds of the columns are told
_SURE = 3  # columns of known kinds that make two rows a table
_FEWEST_TELLING = 2 / 3  # of heads
_LATER = 4  # lines among which the first head is sought
_AHEAD, _FEWEST_KNOWN = 36, 4  # lines among which so many hold numbers, dates or codes
_MOST_LINES = 4  # that one cell may have besides its first
_DRAWN = frozenset("\t|;")
_DASH = frozenset("-–— ")
_NUMBER = re.compile(
    r"[-–+]?\d{1,3}(?:[ .\u00a0]?\d{3})*(?:[.,]\d{1,2})?(?:[.)]|,?[-–]+)?(?: ?(?:EUR|€|%))?(?: ?\([^()]*\))?"
)
_DATE = re.compile(
    r"(?=.*(?<!\d)(?:19|20)\d\d(?!\d))(?:(?:no|līdz|g|gad[sai]?|gadu|cet\w*|ceturks\w*|beig\w*|sākum\w*|[IVX]+"
    r"|(?:janv|febr|mart|apr|maij|jūn|jūl|aug|sept|okt|nov|dec)\w*|\d+)\b|[\s.,/–—()-])+",
    re.I,
)
_CODE = re.compile(r"(?=\S*(?: \S+){0,2}$)(?=.*\d)(?=.*[-/])[A-Za-z\d][^a-zāčēģīķļņšūž,;:()]*(?:[a-z][^\s,;:()]*)?")
_TOTAL = re.compile(r"(?:kopā|pavisam|kopsumma)\b", re.I)
_YEARS = re.compile(r"[^\d]*(?:\d\d?\.\d\d\.)?(?:19|20)\d\d[^\d]*|[^\d]+")
_ENDS = (".", ":", ";", "!", "?", ",")
_SHORTENED = re.compile(r"\b(?:nr|p\. ?k|npk|t\. ?sk|u\. ?c|tālr|(?:19|20)\d\d)\.$", re.I)
_TOLD_BY = {  # what the heads of columns of a kind say
    "N": re.compile(
        r"^n\W*(?:r|p)|EUR|€|eiro|euro|summ|izmaks|budžet|kopā|finans|līdzek|atbalst|grant|dotāc|plān|izliet|atlik"
        r"|pavisam|izpild|apstiprin|fakt|skait|apjom|(?:19|20)\d\d",
        re.I,
    ),
    "D": re.compile(r"laik|period|termiņ|sāk|beig|beidz|datum|noslē|ilgum|gad[si]?\b|\bno\b|līdz", re.I),
    "C": re.compile(r"\bnr\b|numur|kod[sa]?\b|identif|līgum", re.I),
    "T": re.compile(
        r"^(?:projekta |projekts|programma|fonds|finans\w+ avots|sadarbības|valsts|kontakt|koordin|vad|atbild|skola"
        r"|biedrība|pašvaldīb|novads|postenis|darbīb|darbi\b|aktivitāt|pasākum|loma|vārds|īsteno|saņēm|iesniedz|pieteic|vieta"
        r"|piezīm|mērķ|rādītāj|statuss|kas\b|rezultāt|uzdevum|grupa|tēma)"
        r"|pozīcij|veid[si]?\b|nosaukum|\bavots|partner|iestāde|organizācij|person|pārstāv|vadītāj|koordinator|darbiniek",
        re.I,
    ),
}

Row = list[list[str]]


class StackedTable(NamedTuple):
    """Its rows of cells of lines, where they end, and which rows are one cell over all columns."""

    end: int
    rows: list[Row]
    wide: frozenset[int]


@lru_cache(maxsize=4096)
def _kind(line: str) -> str:
    """`B`lank, `N`umber, `D`ate, `C`ode or `T`ext."""
    if _DASH.issuperset(line):
        return "B"
    if len(line) > _LONGEST_HEAD or not any(map(str.isdigit, line)):
        return "T"
    shapes = (("D", _DATE), ("N", _NUMBER), ("C", _CODE))
    return next((kind for kind, shape in shapes if shape.fullmatch(line)), "T")


@lru_cache(maxsize=4096)
def may_head(line: str) -> bool:
    """Whether a line may be the head of a column."""
    is_short = 0 < len(line) <= _LONGEST_HEAD and not line[0].islower() and not _DRAWN.intersection(line)
    return is_short and (not line.endswith(_ENDS) or bool(_SHORTENED.search(line))) and bool(_YEARS.fullmatch(line))


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
    return share, plain - len(table_.wide)


def _best(lines: Sequence[str], start: int) -> tuple[float, StackedTable] | None:
    """Of the tables that may begin here the one whose heads tell most; and which share of them does."""
    heads = _heads(lines[start : start + _MOST_COLUMNS])
    if heads < _FEWEST_COLUMNS or not _promises(lines[start + _FEWEST_COLUMNS : start + _AHEAD]):
        return None
    told = {
        kinds: _told(lines, start, kinds)
        for columns in range(_FEWEST_COLUMNS, heads + 1)
        for kinds in _kinds(lines, start + columns, columns)
    }
    likely = [(share, found) for kinds, share in told.items() if share and (found := _of_kinds(lines, start, kinds))]
    return max(likely, key=_worth, default=None)


def _heads(lines: Sequence[str]) -> int:
    """How many lines from the first on may be heads; one in capitals behind others is the first of what they head."""
    for count, line in enumerate(lines):
        in_capitals = line.isupper() and len(line) > _LONGEST_SHORT and not lines[0].isupper()
        if not may_head(line) or (count and in_capitals):
            return count
    return len(lines)


def _promises(lines: Sequence[str]) -> bool:
    """Whether there is enough among the next lines that is no text."""
    return sum(_kind(line) in "NDC" for line in lines) >= _FEWEST_KNOWN


def _of_kinds(lines: Sequence[str], start: int, kinds: str) -> StackedTable | None:
    begin = start + len(kinds)
    found = list(_rows(lines, begin, kinds))
    filled = sum(len(row) == len(kinds) for _, row in found)
    if filled < (2 if len(kinds) - kinds.count("T") >= _SURE else _SAMPLE):
        return None
    rows: list[Row] = [[[head] for head in lines[start:begin]], *(row for _, row in found)]
    return StackedTable(found[-1][0], rows, frozenset(number for number, row in enumerate(rows) if len(row) == 1))


def _kinds(lines: Sequence[str], begin: int, columns: int) -> set[str]:
    """The kinds of the columns by their first two rows, and by their first three, where at least two are known; a line
    over all columns may stand before them.
    """
    told = set()
    for first in (begin, begin + 1):
        sample = [lines[place : place + columns] for place in range(first, first + _SAMPLE * columns, columns)]
        whole = [list(map(_kind, row)) for row in sample if len(row) == columns]
        told |= {_agreed(whole[:count]) for count in (2, _SAMPLE) if count <= len(whole)}
    return told - {""}


def _agreed(rows: Sequence[Sequence[str]]) -> str:
    kinds = ""
    for column in zip(*rows, strict=True):
        told = {*column} - {"B"}
        kinds += told.pop() if len(told) == 1 else "T"
    return kinds if sum(kind != "T" for kind in kinds) > 1 else ""


def _told(lines: Sequence[str], start: int, kinds: str) -> float:
    """The share of the heads that say what columns of these kinds hold; 0 where too few do, or the first not."""
    said = [bool(_TOLD_BY[kind].search(lines[start + column])) for column, kind in enumerate(kinds)]
    return sum(said) / len(said) if said[0] and sum(said) >= _FEWEST_TELLING * len(said) else 0.0


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
            is_text = kinds[column] == "C" or "N" not in map(_kind, cells[column])
            if is_text and _fits(cells, kinds):
                return cells, end
    return None


def _goes_on(lines: Sequence[str], place: int, kinds: str) -> bool:
    """Whether another row begins at a line, or the row of sums."""
    return _row(lines, place, kinds) is not None or _sums(lines, place, kinds) is not None


def _fits(cells: Sequence[Sequence[str]], kinds: str) -> bool:
    if len(cells) != len(kinds) or not cells[0] or any(cell and _TOTAL.match(cell[0]) for cell in cells):
        return False
    found = [_kind(" ".join(cell)) for cell in cells]
    known = [(kind, own) for kind, own in zip(kinds, found, strict=True) if kind != "T"]
    is_like = all(own in (kind, "B") for kind, own in known) and any(own != "B" for _, own in known)
    return is_like and any(kind == "T" and own == "T" for kind, own in zip(kinds, found, strict=True))


def _sums(lines: Sequence[str], place: int, kinds: str) -> tuple[Row, int] | None:
    """`Kopā` with a sum for each column of numbers, the cells before them one, and those behind empty or not there."""
    if place >= len(lines) or not _TOTAL.match(lines[place]):
        return None
    columns = [column for column, kind in enumerate(kinds) if column and kind == "N"]
    end = place + 1 + len(columns)
    if not columns or end > len(lines) or any(_kind(line) not in "NB" for line in lines[place + 1 : end]):
        return None
    cells: Row = [[lines[place]], *([] for _ in kinds[1:])]
    for column, line in zip(columns, lines[place + 1 : end], strict=True):
        cells[column] = [line]
    behind = len(kinds) - 1 - columns[-1]
    return cells, end + (behind if behind and not any(lines[end : end + behind]) else 0)


def _is_wide(lines: Sequence[str], place: int, kinds: str) -> bool:
    """Whether a line heads the rows below it."""
    line = lines[place]
    is_head = 0 < len(line) <= _LONGEST_HEAD and not line.endswith((".", ";", ",")) and _kind(line) in "TD"
    return is_head and _row(lines, place + 1, kinds) is not None and table(lines, place + 1) is None
