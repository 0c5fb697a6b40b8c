"""Labels with nothing between them and their values but a capital: `Projekta pieteicējs Ogres novada dome`."""

import re
from collections.abc import Callable, Iterator

from model import Span

_WORD = re.compile(r"[^\W_]+")
_LONGEST, _MOST_WORDS = 70, 5  # characters and words of a label
_NEXT = " Projekta "

Link = tuple[str, Span, Span]
"""A label's key, the label and its value."""


def find(text: str, line: Span, key_of: Callable[[str], str | None]) -> Iterator[Link]:
    """The label that begins a line, and those behind it in the same line, each with what stands up to the next one.

    >>> text = "Projekta nosaukums Zaļais ceļš Projekta vadītāja Anna Liepa"
    >>> keys = {"Projekta nosaukums": "title", "Projekta vadītāja": "manager"}
    >>> [(key, value.of(text)) for key, _, value in find(text, Span(0, len(text)), keys.get)]
    [('title', 'Zaļais ceļš'), ('manager', 'Anna Liepa')]
    """
    first = _first(text, line, key_of)
    if first is None:
        return
    key, label, value = first
    following = text.find(_NEXT, *value)
    while following >= 0 and _first(text, Span(following + 1, line.end), key_of) is None:
        following = text.find(_NEXT, following + 1, value.end)
    if following < 0:
        yield first
        return
    yield key, label, Span(value.start, following)
    yield from find(text, Span(following + 1, line.end), key_of)


def _first(text: str, line: Span, key_of: Callable[[str], str | None]) -> Link | None:
    words = list(_WORD.finditer(text, line.start, min(line.end, line.start + _LONGEST)))
    for count in range(min(_MOST_WORDS, len(words) - 1), 1, -1):
        end, following = words[count - 1].end(), words[count]
        if {*"(/"}.intersection(text[end : following.start()]):
            continue  # `Projekta nosaukums (angliski)`, `Projekta nosaukums / Project title`
        is_value = following[0][0].isupper() or following[0][0].isdigit()
        if is_value and (key := key_of(text[line.start : end])):
            return key, Span(line.start, end), Span(following.start(), line.end)
    return None
