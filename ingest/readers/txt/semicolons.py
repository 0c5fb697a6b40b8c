"""Tables whose cells are parted by semicolons, as spreadsheets save them and people copy them.

Sentences hold semicolons, too: in a table every line has as many of them, the heads say what stands below and hold
neither numbers nor colons, and no line ends in one. Of labels and values only the first semicolon parts.
"""

import re
from collections.abc import Sequence

_CELL = re.compile(r'\s*(?:"((?:[^"]|"")*)"\s*(?=;|$)|([^;]*))(?:;|$)')
_LABEL = re.compile(r"(?:(?P<number>\d{1,2}\.?) ?; ?)?(?P<label>[^\W\d_][^;:\n]{1,70}?) ?; ?(?P<value>[^;].*)")
_FEWEST_ROWS, _FEWEST_PAIRS, _FEWEST_COLUMNS = 3, 3, 3
_LONGEST_HEAD, _LONGEST_WIDE = 60, 100
_YEAR = re.compile(r"(?:\d\d?\.\d\d\.)?(?:19|20)\d\d")

Row = list[str]


def table(lines: Sequence[str], start: int) -> tuple[int, list[Row]]:
    """The rows that begin in this line, and where they end; (start, []) where none do. A row of one cell is wide.

    >>> table(["Avots;2023;2024", "ERAF;1 000;2 000", '"Valsts; dome";150;300'], 0)[1][-1]
    ['Valsts; dome', '150', '300']
    """
    heads = _cells(lines[start])
    told = [head for head in heads if head]
    if len(told) < _FEWEST_COLUMNS or not heads[0] or 2 * len(told) < len(heads) or not all(map(_may_head, told)):
        return _pairs(lines, start)
    rows = [heads]
    end = start + 1
    while end < len(lines) and (row := _row(lines, end, len(heads))):
        rows.append(row)
        end += 1
    return (end, rows) if len(rows) >= _FEWEST_ROWS else (start, [])


def _row(lines: Sequence[str], place: int, columns: int) -> Row:
    """The cells of a line, of which the last may be missing; a line without semicolons heads the rows below it."""
    line = lines[place]
    if ";" not in line:
        below = _cells(lines[place + 1]) if place + 1 < len(lines) else []
        return [line] if line and len(line) <= _LONGEST_WIDE and len(below) == columns else []
    cells = _cells(line)
    while len(cells) > columns and (place := next((n for n, cell in enumerate(cells) if n and cell[:1].islower()), 0)):
        cells[place - 1 : place + 1] = [f"{cells[place - 1]}; {cells[place]}"]  # a semicolon within the cell
    return cells if len(cells) == columns else []


def _cells(line: str) -> Row:
    if line.count(";") == 0:
        return [line]
    cells, place = [], 0
    while place < len(line):
        match = _CELL.match(line, place)
        if match is None or match.end() == place:
            break
        quoted, bare = match.groups()
        cells.append(quoted.replace('""', '"').strip() if quoted is not None else bare.strip())
        place = match.end()
    return [*cells, ""] if line.rstrip().endswith(";") else cells


def _may_head(cell: str) -> bool:
    without_years = _YEAR.sub("", cell)
    is_told = bool(cell) and len(cell) <= _LONGEST_HEAD and ":" not in cell
    return is_told and not any(map(str.isdigit, without_years))


def _pairs(lines: Sequence[str], start: int) -> tuple[int, list[Row]]:
    """Successive lines of a label and a value."""
    rows: list[Row] = []
    end = start
    while end < len(lines) and (pair := _LABEL.fullmatch(lines[end])) and not lines[end].rstrip().endswith(";"):
        if not pair["label"][0].isupper():
            break
        number = [pair["number"]] if pair["number"] else []
        rows.append([*number, pair["label"].strip(), pair["value"].strip()])
        end += 1
    return (end, rows) if len(rows) >= _FEWEST_PAIRS else (start, [])
