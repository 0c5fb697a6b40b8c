"""Many spans at once: whether one of them covers, overlaps or holds another, in a time that hardly grows with them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate

from model import Span


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
