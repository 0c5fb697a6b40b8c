"""Several labels in one paragraph: `Nosaukums: Zaļais ceļš. Laiks: 2021–2023; vada: Anna Liepa`."""

import re
from collections.abc import Callable, Iterator

from model import Span

_NEXT = re.compile(r"([.;,])\s+(?=(\w[^.;:,()„“”\"«»\n]{2,60}?(?:\bNr\.)?)(:\s|\s[–—-]\s))")
_BEHIND_NAME = re.compile(r"\s(?:\(|[–—-]\s)(?=(\w[^.;:,()„“”\"«»\n]{2,60}?(?:\bNr\.)?)(:\s))")
"""A name's next label may stand behind a bracket or dash, too: `Nosaukums: Zaļais ceļš (Laiks: 2021–2023)`."""
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
    behind = _BEHIND_NAME.search(text, *value) if key == "title" else None
    if behind and (following := key_of(behind[1], behind[2])):
        yield key, label, Span(value.start, behind.start())
        key, label, value = following, Span(*behind.span(1)), Span(behind.end() + len(behind[1] + behind[2]), value.end)
    for match in _NEXT.finditer(text, *value):
        following = key_of(match[2], match[3])
        if following is None or (match[1] == "," and (key == "partner" or "–" in match[3])):
            continue
        yield key, label, Span(value.start, match.start() + (key in _OF_TIME and match[1] == "."))
        key, label = following, Span(*match.span(2))
        value = Span(label.end + len(match[3]), value.end)
    yield key, label, value
