"""Words on a page, and the lines they make."""

from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple

from model import Box

_WIDE_GAP = 1.6
"""Widest blank inside running text, as a multiple of the line's height; Word's justified lines stay below it."""


class PlacedWord(NamedTuple):
    """Characters without a blank among them, and where they stand; `bold` is told of a line's first word only."""

    text: str
    box: Box
    bold: bool = False


@dataclass(slots=True)
class Line:
    """Words that stand side by side, from left to right."""

    words: list[PlacedWord]
    left: float
    top: float
    right: float
    bottom: float
    page: int = 0

    @classmethod
    def of(cls, words: list[PlacedWord], page: int = 0) -> "Line":
        """The line that these words make; they are given from left to right."""
        lefts, tops, rights, bottoms = zip(*[word.box for word in words], strict=True)
        return cls(words, lefts[0], min(tops), max(rights), max(bottoms), page)

    @property
    def height(self) -> float:
        """From the top of the tallest word to the bottom of the deepest."""
        return self.bottom - self.top

    @property
    def text(self) -> str:
        """The words with blanks between."""
        return " ".join([word.text for word in self.words])

    @property
    def bold(self) -> bool:
        """Whether the line is set in bold from end to end."""
        return self.words[0].bold


def lines_of(words: Iterable[PlacedWord], page: int = 0) -> list[Line]:
    """The words gathered to lines, from top to bottom.

    A PDF mostly writes its words in reading order, so that one pass is enough; where it does not, they are sorted first.
    """
    rows = _rows(words)
    if rows is None:
        rows = _rows(sorted(words, key=lambda word: word.box.top + word.box.bottom), sort=True) or []
    return [Line.of(row, page) for row in rows]


def _rows(words: Iterable[PlacedWord], sort: bool = False) -> list[list[PlacedWord]] | None:
    """The words of each line; None when they are out of order and not to be sorted."""
    rows: list[list[PlacedWord]] = []
    row: list[PlacedWord] = []
    top = bottom = right = float("-inf")
    for word in words:
        left, word_top, word_right, word_bottom = word.box
        middle = (word_top + word_bottom) / 2
        if top < middle < bottom or (row and word_top < (top + bottom) / 2 < word_bottom):
            if left < right - 2 and not sort:
                return None
            row.append(word)
            right = max(right, word_right)
            continue
        if middle < top and not sort:
            return None
        row = [word]
        rows.append(row)
        top, right, bottom = word_top, word_right, word_bottom
    if sort:
        for row in rows:
            row.sort(key=attrgetter("box.left"))
    return rows


def segments(line: Line) -> list[Line]:
    """The line cut where a gap is wider than blanks between words are."""
    widest = _WIDE_GAP * line.height
    cuts = [
        place
        for place in range(1, len(line.words))
        if line.words[place].box.left - line.words[place - 1].box.right > widest
    ]
    if not cuts:
        return [line]
    places = [0, *cuts, len(line.words)]
    return [Line.of(line.words[start:end], line.page) for start, end in zip(places, places[1:], strict=False)]
