"""Columns side by side of which every cell became a line of its own: a label, then what it tells of each column; or
whose lines hold cells between wide blanks that do not stand under one another.

Projekta nosaukums
Linu diena
Vilnas nakts
Summa
900 EUR
750 EUR
"""

from collections.abc import Sequence

from ingest.readers.txt import aligned, stacked_heads
from ingest.readers.txt.line_kinds import kind_of

_NAMES = ("osaukums", "rojekts")
"""What the label over the names says."""
_MOST_COLUMNS = 3
_FEWEST_LABELS = 3
_LONGEST_VALUE = 160

Group = tuple[str, ...]
"""A label and what stands below it, a line for each column."""


def rows(lines: Sequence[str], start: int) -> tuple[int, list[Group]]:
    """The labels with their values that begin in this line, and where they end; (start, []) where none do.

    >>> lines = ["Nosaukums", "Linu diena", "Vilnas nakts", "Summa", "900", "750", "Laiks", "2021", "2022"]
    >>> rows(lines, 0)
    (9, [('Nosaukums', 'Linu diena', 'Vilnas nakts'), ('Summa', '900', '750'), ('Laiks', '2021', '2022')])
    """
    if not any(name in lines[start] for name in _NAMES):
        return start, []
    if "  " in lines[start]:
        return _in_lines(lines, start)
    for columns in range(2, _MOST_COLUMNS + 1):
        end, found = _groups(lines, start, columns)
        told = [kind for group in found if (kind := _kind(group)) not in ("T", None)]
        if len(found) >= _FEWEST_LABELS and told:
            return end, found
    return start, []


def _in_lines(lines: Sequence[str], start: int) -> tuple[int, list[Group]]:
    found: list[Group] = []
    for line in lines[start:]:
        group = tuple(part.text for part in aligned.parts(line))
        if not 2 < len(group) <= _MOST_COLUMNS + 1 or len(group) != len((found or [group])[0]) or not _is_group(group):
            break
        found.append(group)
    is_told = any(_kind(group) != "T" for group in found)
    return (start + len(found), found) if len(found) >= _FEWEST_LABELS and is_told else (start, [])


def _groups(lines: Sequence[str], start: int, columns: int) -> tuple[int, list[Group]]:
    """As many labels with so many values each as follow one another, perhaps with a blank line between them."""
    found: list[Group] = []
    place = end = start
    while place < len(lines):
        if found and not lines[place] and place + 1 < len(lines):
            place += 1
        group = tuple(lines[place : place + 1 + columns])
        if len(group) <= columns or not _is_group(group):
            break
        found.append(group)
        place = end = place + len(group)
    return end, found


def _is_group(group: Group) -> bool:
    label, *values = group
    if not _is_label(label) or not all(0 < len(value) <= _LONGEST_VALUE for value in values):
        return False
    kind = _kind(group)
    return kind is not None and stacked_heads.says(label, kind) and not any(map(_is_telling, values))


def _kind(group: Group) -> str | None:
    """The kind of all values of a label; None where they are of several."""
    kinds = {kind_of(value) for value in group[1:]}
    return kinds.pop() if len(kinds) == 1 and "B" not in kinds else None


def _is_label(line: str) -> bool:
    return stacked_heads.may_head(line.rstrip(": "))


def _is_telling(line: str) -> bool:
    """Whether a line is the next label, and no value: `Īstenošanas laiks`."""
    is_short = line.count(" ") <= 2 and kind_of(line) == "T" and _is_label(line)
    return is_short and any(stacked_heads.says(line, kind) for kind in "NDC")
