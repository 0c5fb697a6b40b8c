"""The words of a page, line by line, and each word made only when it is asked for."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple, overload

from model.span import Span


class Box(NamedTuple):
    """A rectangle on a page, in points (1/72 inch), origin top left."""

    left: float
    top: float
    right: float
    bottom: float


class Word(NamedTuple):
    """Characters that stand together on a page: their span in the document's text and their box."""

    span: Span
    box: Box


class PrintedLine(NamedTuple):
    """Words that stand in the text from `start` on, one character apart: their lengths, and where each begins and
    ends.
    """

    start: int
    lengths: Sequence[int]
    lefts: Sequence[float]
    rights: Sequence[float]
    top: float
    bottom: float

    def words(self) -> Iterator[Word]:
        """The line's words, from left to right."""
        start = self.start
        for length, left, right in zip(self.lengths, self.lefts, self.rights, strict=True):
            yield Word(Span(start, start + length), Box(left, self.top, right, self.bottom))
            start += length + 1


class Words(Sequence[Word]):
    """The words of lines, as a sequence; a page has hundreds, and only few are looked at.

    >>> Words([PrintedLine(5, [3, 2], [0, 10], [9, 16], 0, 9)])[1].span
    Span(start=9, end=11)
    """

    def __init__(self, lines: Sequence[PrintedLine]) -> None:
        self.lines = tuple(lines)

    @cached_property
    def _words(self) -> tuple[Word, ...]:
        return tuple(word for line in self.lines for word in line.words())

    @overload
    def __getitem__(self, index: int) -> Word: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Word]: ...
    def __getitem__(self, index: int | slice) -> Word | Sequence[Word]:
        return self._words[index]

    def __iter__(self) -> Iterator[Word]:
        return iter(self._words)

    def __len__(self) -> int:
        return sum(len(line.lengths) for line in self.lines)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(self._words)

    def __getstate__(self) -> tuple[PrintedLine, ...]:
        return self.lines

    def __setstate__(self, lines: tuple[PrintedLine, ...]) -> None:
        self.lines = lines
