"""Several labels in one paragraph: `Nosaukums: Zaļais ceļš. Laiks: 2021–2023; vada: Anna Liepa`."""

import re
from collections.abc import Callable, Iterator

from latvian import names
from model import Span

_NEXT = re.compile(r"([.;,])\s+(?=(\w[^.;:,()„“”\"«»\n]{2,60}?(?:\bNr\.)?)(:\s|\s[–—-]\s))")
_BEHIND_NAME = re.compile(
    r"(?:,\s|\s\(|,?\s[–—-]\s)(?=(\w[^.;:,()„“”\"«»\n–—]{2,60}?(?:\bNr\.)?)(:\s|\s[–—-]\s))"
)
"""A name's next label may stand behind a bracket or dash, too: `Nosaukums: Zaļais ceļš (Laiks: 2021–2023)`."""
_BARE = re.compile(  # no mark between label and value: `Nosaukums: Zaļais ceļš, koordinatore Anna Liepa`
    r"(?:[,;]|\s[–—-]|\s\(|,\s[–—-])\s?(?P<label>(?:[^\W\d_]+\s){0,3}[^\W\d_]+)(?P<mark>\s)"
    r"(?=(?P<name>[A-ZĀČĒĢĪĶĻŅŠŪŽ][^\W\d_]+)\s[A-ZĀČĒĢĪĶĻŅŠŪŽ]|\d)"
)
_OF_PERSON, _OF_NUMBER = ("coordinator", "manager", "contact"), ("period", "start", "end", "costs")
_OF_TIME = ("period", "start", "end")
"""Of dates the full stop is a part: `2023. g.`."""
Link = tuple[str, Span, Span]
"""A label's key, the label and its value."""


def cut(text: str, first: Link, key_of: Callable[[str, str], str | None]) -> Iterator[Link]:
    """The label at the head of a paragraph and those behind it, the value of each up to the next one.

    `key_of` tells the key of words by the mark behind them. What stands behind a comma among partners is one's own:
    `Partneri: Tartu skola, koordinatore: Mari Tamm`.

    >>> text = "Nosaukums: Zaļais ceļš. Laiks: 2021"
    >>> keys = {"Laiks": "period"}
    >>> links = cut(text, ("title", Span(0, 9), Span(11, 35)), lambda label, mark: keys.get(label))
    >>> [(key, value.of(text)) for key, _, value in links]
    [('title', 'Zaļais ceļš'), ('period', '2021')]
    """
    key, label, value = first
    if behind := _behind_name(text, value, key_of) if key == "title" else None:
        yield key, label, Span(value.start, behind[1])
        key, label, value = behind[0]
    for match in _NEXT.finditer(text, *value):
        following = key_of(match[2], match[3])
        if following is None or (match[1] == "," and (key == "partner" or "–" in match[3])):
            continue
        yield key, label, Span(value.start, match.start() + (key in _OF_TIME and match[1] == "."))
        key, label = following, Span(*match.span(2))
        value = Span(label.end + len(match[3]), value.end)
    yield key, label, value


def _behind_name(text: str, value: Span, key_of: Callable[[str, str], str | None]) -> tuple[Link, int] | None:
    """The first label behind a name, and where the name ends."""
    marked = (
        ((key, Span(*one.span(1)), Span(one.end() + len(one[1] + one[2]), value.end)), one.start())
        for one in _BEHIND_NAME.finditer(text, *value)
        if (key := key_of(one[1], one[2]))
    )
    bare = (
        ((key, Span(*one.span("label")), Span(one.end(), value.end)), one.start())
        for one in _BARE.finditer(text, *value)
        if (key := key_of(one["label"], " – ")) and _fits(key, one["name"])
    )
    found = [one for one in (next(marked, None), next(bare, None)) if one]
    return min(found, key=lambda one: one[1], default=None)


def _fits(key: str, name: str | None) -> bool:
    """Whether what stands behind a label without a mark is what it announces: a given name, or a number."""
    return names.is_given_name(name) and key in _OF_PERSON if name else key in _OF_NUMBER
