"""Tables whose columns only blanks hold apart.

The rows with most words between wide blanks show the columns: the strips that all of them leave blank. Heads, rows with
empty cells and lines that go on with a cell above are then cut at these strips. Prose in two columns, or drawn out by
blanks to full lines, shows no such strips.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

_PART = re.compile(r"\S+(?:[ \u00a0\u202f]\S+)*")
_NUMBER = re.compile(r"[-–+]?\d[\d .,\u00a0\u202f]*(?:[ \u00a0]?(?:EUR|€|%))?-?|[-–]")
_FEWEST_COLUMNS = 3
_FEWEST_ROWS = 2
_LONGEST_LINE = 400
_PROSE = 60
"""A longer line without wide blanks is no part of a table."""

RULE = frozenset("-=+:| ")
"""What lines between rows are drawn with."""

Strip = tuple[int, int]


class Part(NamedTuple):
    """Words without wide blanks between them, and where in the line they begin and end."""

    start: int
    end: int
    text: str

    @property
    def is_number(self) -> bool:
        """Whether it is a number, or the dash that stands for none."""
        return bool(_NUMBER.fullmatch(self.text))


class AlignedRow(NamedTuple):
    """The lines of each cell; `spans` tells how many columns a cell of a head covers, where they are several."""

    cells: list[list[str]]
    spans: dict[int, int]


def parts(line: str) -> list[Part]:
    """What stands between wide blanks.

    >>> [part.text for part in parts("Valsts budžets    1 500     60 000")]
    ['Valsts budžets', '1 500', '60 000']
    """
    return [Part(*match.span(), match[0]) for match in _PART.finditer(line)]


def may_begin(lines: Sequence[str], place: int) -> bool:
    """Whether a row stands in this line: words in three places with wide blanks between them; or, far in, the head over
    such a row.
    """
    line = lines[place]
    if "  " not in line or len(line) > _LONGEST_LINE:
        return False
    if len(parts(line)) >= _FEWEST_COLUMNS:
        return True
    is_over = line.startswith(" " * 8) and place + 1 < len(lines)
    return is_over and "  " in lines[place + 1] and len(parts(lines[place + 1])) >= _FEWEST_COLUMNS


def end_of_run(lines: Sequence[str], start: int) -> int:
    """Where the lines end that may belong to one table; a blank one is passed over before a row with numbers."""
    end = start + 1
    while end < len(lines) and (_may_go_on(lines[end]) or (not lines[end] and _has_numbers(lines, end + 1))):
        end += 1
    return end


def _may_go_on(line: str) -> bool:
    if not line or len(line) > _LONGEST_LINE:
        return False
    return "  " in line or len(line) <= _PROSE or RULE.issuperset(line)


def _has_numbers(lines: Sequence[str], place: int) -> bool:
    found = parts(lines[place]) if place < len(lines) else []
    return len(found) >= _FEWEST_COLUMNS and any(part.is_number for part in found[1:])


def table(lines: Sequence[str]) -> tuple[int, list[AlignedRow]]:
    """The rows that these lines make, and how many lines they take; (0, []) where no columns are to be seen.

    >>> lines = ["Avots       2023     2024", "ERAF       1 000    2 000", "Valsts       150      300", "budžets"]
    >>> taken, rows = table(lines)
    >>> taken, [[" ".join(cell) for cell in row.cells] for row in rows][-1]
    (4, ['Valsts budžets', '150', '300'])
    """
    strips = _strips([parts(line) for line in lines])
    rows: list[AlignedRow] = []
    taken, is_head = 0, True
    for place, line in enumerate(lines if strips else ()):
        if RULE.issuperset(line):
            continue
        row = _cut(line, strips, is_head)
        if row is None or (place and not lines[place - 1] and not _numbers(row)):
            break
        is_head = is_head and not _numbers(row)
        is_more = bool(rows) and _goes_on(rows[-1], row)
        if is_more:
            rows[-1] = _with(rows[-1], row)
        else:
            rows.append(row)
        if is_more or any(row.cells[1:]):
            taken, whole = place + 1, len(rows)
    return (taken, rows[:whole]) if taken and len(rows) >= _FEWEST_ROWS else (0, [])


def _strips(lines: Sequence[list[Part]]) -> list[Strip]:
    """The blank strips between columns, from the rows with as many parts as most have."""
    counts = Counter(len(found) for found in lines if len(found) >= _FEWEST_COLUMNS)
    if not counts:
        return []
    columns = max(counts, key=lambda count: (counts[count], count))
    rows = [found for found in lines if len(found) == columns]
    strips = [(left.end, right.start) for left, right in pairwise(rows[0])]
    fitting = 1
    for row in rows[1:]:
        narrower = [
            (max(strip[0], left.end), min(strip[1], right.start))
            for strip, (left, right) in zip(strips, pairwise(row), strict=True)
        ]
        if all(end - start >= 1 for start, end in narrower):
            strips, fitting = narrower, fitting + 1
    with_numbers = sum(any(part.is_number for part in row[1:]) for row in rows)
    is_table = fitting * 3 >= len(rows) * 2 and (len(rows) > _FEWEST_ROWS or with_numbers >= _FEWEST_ROWS)
    return strips if is_table and fitting >= _FEWEST_ROWS else []


def _cut(line: str, strips: Sequence[Strip], is_head: bool) -> AlignedRow | None:
    """The cells of a line; None when its words run over the strips."""
    found = parts(line)
    row = AlignedRow([[] for _ in range(len(strips) + 1)], {})
    if len(found) == len(strips) + 1:
        return AlignedRow([[part.text] for part in found], {})
    closed = 0
    for part in found:
        first = sum(strip[0] <= part.start for strip in strips)
        last = max(first, sum(strip[1] < part.end for strip in strips))
        pieces = [part.text] if is_head else _pieces(part, strips[first:last])
        closed += len(pieces) - 1
        if not is_head and (len(pieces) <= last - first or closed > 1):
            return None
        if len(pieces) <= last - first:
            pieces, row.spans[first] = [part.text], last - first + 1
        for column, piece in enumerate(pieces, first):
            row.cells[column].append(piece)
    return row


def _pieces(part: Part, strips: Sequence[Strip]) -> list[str]:
    """A part cut at the single blanks that it has in these strips: one long cell nearly reached the next."""
    pieces, begun = [], part.start
    for start, end in strips:
        blank = part.text.find(" ", max(start, begun) - part.start, end - part.start)
        if blank < 0:
            break
        pieces.append(part.text[begun - part.start : blank])
        begun = part.start + blank + 1
    return [*pieces, part.text[begun - part.start :]]


def _numbers(row: AlignedRow) -> set[int]:
    return {column for column, cell in enumerate(row.cells) if column and any(map(_NUMBER.fullmatch, cell))}


def _goes_on(above: AlignedRow, row: AlignedRow) -> bool:
    """Whether a line has no row of its own: its first cell is blank or begins in the middle of a sentence, no number
    stands under a number, and it is not the second line of a head that covers its cells.
    """
    if _numbers(row) & _numbers(above) or above.spans:
        return False
    return not row.cells[0] or (row.cells[0][0][0].islower() and not any(row.cells[1:]) and not row.spans)


def _with(above: AlignedRow, row: AlignedRow) -> AlignedRow:
    cells = [[*upper, *lower] for upper, lower in zip(above.cells, row.cells, strict=True)]
    return AlignedRow(cells, above.spans | row.spans)
