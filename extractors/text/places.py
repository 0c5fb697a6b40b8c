"""Many places of a text at once, asked in a time that hardly grows with their number."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from itertools import accumulate
from typing import Generic, TypeVar

from model import Span

T = TypeVar("T")


class Places:
    """Spans of one text, in any order and overlapping as they like.

    >>> places = Places([Span(0, 9), Span(2, 4), Span(20, 30)])
    >>> places.cover(Span(3, 7)), places.cover(Span(8, 10)), places.overlap(Span(8, 10)), places.overlap(Span(9, 20))
    (True, False, True, False)
    """

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._furthest = list(accumulate((span.end for span in ordered), max))  # end of all spans up to this one

    def cover(self, span: Span) -> bool:
        """Whether one of the spans covers all of `span`."""
        count = bisect_right(self._starts, span.start)
        return count > 0 and self._furthest[count - 1] >= span.end

    def overlap(self, span: Span) -> bool:
        """Whether one of the spans shares a character with `span`."""
        count = bisect_left(self._starts, span.end)
        return count > 0 and self._furthest[count - 1] > span.start


class Placed(Generic[T]):
    """Things that stand at places of a text, looked up by the passages in which they begin.

    >>> placed = Placed(["second", "first"], {"first": Span(2, 4), "second": Span(7, 9)}.__getitem__)
    >>> placed.within([Span(0, 5)]), placed.within([Span(5, 9), Span(0, 5)])
    (['first'], ['second', 'first'])
    """

    def __init__(self, things: Iterable[T], place: Callable[[T], Span]) -> None:
        self._things = list(things)
        self._order: list[int] = []
        self._starts: list[int] = []
        if self._things:
            starts = [place(thing).start for thing in self._things]
            self._order = sorted(range(len(starts)), key=starts.__getitem__)
            self._starts = sorted(starts)

    def within(self, passages: Iterable[Span]) -> list[T]:
        """The things that begin in one of the passages, in the order in which they were given."""
        if not self._things:
            return []
        inside: set[int] = set()
        for start, end in passages:
            inside.update(self._order[bisect_left(self._starts, start) : bisect_left(self._starts, end)])
        return [self._things[number] for number in sorted(inside)]
