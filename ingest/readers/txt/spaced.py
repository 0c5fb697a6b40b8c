"""Tables of which every cell became a paragraph of its own, blank lines between them, as pages are copied."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from ingest.readers.txt.stacked import StackedTable, StackedTables

_FEWEST = 8
"""Paragraphs of one line, one behind another, among which there may be a table: heads and rows."""


class _Paragraphs(NamedTuple):
    """Lines that stand alone between blank ones, in order, and where each of them is."""

    lines: list[str]
    places: list[int]


class SpacedTables:
    """The tables among paragraphs of one line each."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._runs = _runs(lines)
        self._starts = [run.places[0] for run in self._runs]
        self._tables: dict[int, StackedTables] = {}

    def at(self, place: int) -> StackedTable | None:
        """The table whose first head is in this line, if one begins here.

        >>> cells = ["Avots", "2023", "2024", "ERAF", "1 000", "2 000", "Valsts", "150", "300", "Dome", "50", "100"]
        >>> lines = [line for cell in cells for line in (cell, "")]
        >>> found = SpacedTables(lines).at(0)
        >>> [[" ".join(cell) for cell in row] for row in found.rows][-1], found.end
        (['Dome', '50', '100'], 23)
        """
        number = bisect_left(self._starts, place + 1) - 1
        if number < 0:
            return None
        run = self._runs[number]
        own = bisect_left(run.places, place)
        if own == len(run.places) or run.places[own] != place:
            return None
        found = self._tables.setdefault(number, StackedTables(run.lines)).at(own)
        return found._replace(end=run.places[found.end - 1] + 1) if found else None


def _runs(lines: Sequence[str]) -> list[_Paragraphs]:
    """Stretches of lines each of which stands alone."""
    found, run = [], _Paragraphs([], [])
    for place, line in enumerate(lines):
        above = lines[place - 1] if place else ""
        below = lines[place + 1] if place + 1 < len(lines) else ""
        if line and not (above or below):
            run.lines.append(line)
            run.places.append(place)
        elif line:
            found.append(run)
            run = _Paragraphs([], [])
    return [one for one in (*found, run) if len(one.lines) >= _FEWEST]
