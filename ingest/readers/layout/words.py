"""Words on a page, and the lines they make."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import attrgetter, sub

from ingest.readers.items import is_item
from latvian.gluing import cuts
from model import Box

WIDE_GAP = 1.6
"""Widest blank inside running text, as a multiple of the letters' size; Word's justified lines stay below it."""


@dataclass(slots=True)
class Line:
    """Words that stand side by side, from left to right, all of one height."""

    words: list[str]
    lefts: list[float]
    rights: list[float]
    """Where each word begins and ends."""
    top: float
    bottom: float
    page: int = 0
    ends: tuple[int, int] = (0, 0)
    """Which characters of the page its first and last are, to ask for their fonts."""
    is_bold: bool = False
    left: float = field(init=False)
    right: float = field(init=False)
    height: float = field(init=False)
    """The size of its letters."""
    size: float = field(init=False)
    """The same, never so small that nothing can be measured by it."""
    _is_item: bool | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.left, self.right = self.lefts[0], self.rights[-1]
        self.height = self.bottom - self.top
        self.size = self.height if self.height > 1 else 1.0

    @classmethod
    def of_boxes(cls, words: list[str], boxes: Sequence[Box], page: int = 0, ends: tuple[int, int] = (0, 0)) -> "Line":
        """The line of these words, as high as the box of the first."""
        lefts, rights = [box.left for box in boxes], [box.right for box in boxes]
        return cls(words, lefts, rights, boxes[0].top, boxes[0].bottom, page, ends)

    @property
    def middles(self) -> list[float]:
        """The middle of each word, from left to right."""
        return [(left + right) / 2 for left, right in zip(self.lefts, self.rights, strict=True)]

    @property
    def letter(self) -> float:
        """How wide a letter of the first word is."""
        return (self.rights[0] - self.lefts[0]) / len(self.words[0])

    @property
    def text(self) -> str:
        """The words with blanks between."""
        return " ".join(self.words)

    @property
    def is_item(self) -> bool:
        """Whether it begins as a list item does."""
        if self._is_item is None:
            first = self.words[0]
            self._is_item = not (first[0].isalpha() and first[1:2] != ")") and is_item(" ".join(self.words[:3]))
        return self._is_item

    def parted(self) -> "Line":
        """The line with its glued words parted, the box of such a word shared out by letters.

        >>> line = Line(["kvalitātesvalsts", "dienests"], [10.0, 180.0], [170.0, 260.0], 0.0, 10.0).parted()
        >>> line.words, line.lefts, line.rights
        (['kvalitātes', 'valsts', 'dienests'], [10.0, 110.0, 180.0], [110.0, 170.0, 260.0])
        """
        words: list[str] = []
        lefts: list[float] = []
        rights: list[float] = []
        for word, left, right in zip(self.words, self.lefts, self.rights, strict=True):
            borders = [0, *cuts(word), len(word)]
            words += [word[start:end] for start, end in pairwise(borders)]
            places = [left + (right - left) * border / len(word) for border in borders]
            lefts += places[:-1]
            rights += places[1:]
        return Line(words, lefts, rights, self.top, self.bottom, self.page, self.ends, self.is_bold)

    def part(self, start: int, end: int) -> "Line":
        """The words from number `start` to before number `end`."""
        lefts, rights = self.lefts[start:end], self.rights[start:end]
        return Line(self.words[start:end], lefts, rights, self.top, self.bottom, self.page, self.ends, self.is_bold)


def lines_of(runs: Iterable[Line]) -> list[Line]:
    """Pieces of lines put together where they stand side by side, from top to bottom.

    A PDF mostly writes in reading order, so that one pass is enough; where it does not, the pieces are sorted first.
    """
    runs = list(runs)
    rows = _rows(runs) or _rows(sorted(runs, key=lambda run: run.top + run.bottom), is_sorted=True) or []
    return [row[0] if len(row) == 1 else _joined(row) for row in rows]


def _rows(runs: list[Line], is_sorted: bool = False) -> list[list[Line]] | None:
    """The pieces of each line; None when they are out of order and not sorted yet."""
    rows: list[list[Line]] = []
    row_top = row_bottom = float("-inf")
    for run in runs:
        top, bottom = run.top, run.bottom
        middle = (top + bottom) / 2
        if row_top < middle < row_bottom or top < (row_top + row_bottom) / 2 < bottom:
            if not is_sorted and run.left < rows[-1][-1].right - 2:
                return None
            rows[-1].append(run)
        elif middle < row_top:
            return None
        else:
            rows.append([run])
            row_top, row_bottom = top, bottom
    return rows


def _joined(row: list[Line]) -> Line:
    row = sorted(row, key=attrgetter("left"))
    words = [word for run in row for word in run.words]
    lefts, rights = [left for run in row for left in run.lefts], [right for run in row for right in run.rights]
    first = row[0]
    return Line(words, lefts, rights, first.top, first.bottom, first.page, (first.ends[0], row[-1].ends[1]))


def segments(line: Line, wide: float = WIDE_GAP) -> list[Line]:
    """The line cut where a gap is wider than blanks between words are."""
    widest = wide * line.height
    gaps = map(sub, line.lefts[1:], line.rights)
    cuts = [place for place, gap in enumerate(gaps, 1) if gap > widest]
    places = [0, *cuts, len(line.words)]
    return [line.part(start, end) for start, end in pairwise(places)] if cuts else [line]
