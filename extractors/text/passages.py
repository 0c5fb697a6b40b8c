"""Where in a text it is worth looking: the passages around something cheap to find."""

import re
from collections.abc import Iterable, Iterator

from model import Span


def around(text: str, signs: Iterable[re.Match[str]], before: int, after: int) -> Iterator[Span]:
    """The passages that reach `before` characters back and `after` on from every sign, those that touch as one.

    >>> [passage.of("xx5xxxx7xx") for passage in around("xx5xxxx7xx", re.finditer("[57]", "xx5xxxx7xx"), 1, 1)]
    ['x5x', 'x7x']
    """
    start = end = 0
    for match in signs:
        if match.start() - before > end:
            if end:
                yield Span(start, end)
            start = max(0, match.start() - before)
        end = match.end() + after
    if end:
        yield Span(start, min(end, len(text)))


def places(text: str, words: str, start: int = 0, end: int | None = None) -> Iterator[int]:
    """Where words stand in a text, or between two places of it.

    >>> list(places("aha", "a"))
    [0, 2]
    """
    place = text.find(words, start, end)
    while place >= 0:
        yield place
        place = text.find(words, place + 1, end)


def at(pattern: re.Pattern[str], text: str, places: Iterable[int], end: int | None = None) -> Iterator[re.Match[str]]:
    r"""What `pattern.finditer` finds where it can begin only at one of the places, given in order.

    >>> [match[0] for match in at(re.compile(r"[a-z]\d+"), "a1b2 c33", [0, 5])]
    ['a1', 'c33']
    """
    done, last = 0, len(text) if end is None else end
    for place in places:
        if place >= done and (match := pattern.match(text, place, last)):
            yield match
            done = match.end()
