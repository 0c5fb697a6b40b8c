"""Stretches of a text that must not overlap."""

from bisect import bisect_left
from collections.abc import Sequence


def is_free(taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether `start` to `end` touches none of the stretches, which are in order and do not overlap each other.

    >>> is_free([(3, 7)], 0, 3), is_free([(3, 7)], 5, 6), is_free([(3, 7)], 7, 9)
    (True, False, True)
    """
    place = bisect_left(taken, (start, end))
    return (place == 0 or taken[place - 1][1] <= start) and (place == len(taken) or end <= taken[place][0])
