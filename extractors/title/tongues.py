"""A name and its English translation with nothing between: `Ūdens atmiņa pilsētā Memory of water in the city`."""

import re

_WORD = re.compile(r"[^\W\d_]+")
_OFTEN = frozenset({"a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "its", "of", "on", "or", "our"})
_OFTEN |= {"the", "through", "to", "towards", "under", "with"}
"""Words that an English name seldom does without, and that no Latvian one holds (`no`, `par` and `un` are not here)."""
_FEWEST = 3  # words of either half


def is_english(words: str) -> bool:
    """Whether a name is English, by its little words.

    >>> is_english("Memory of water"), is_english("Kolkas atmina")
    (True, False)
    """
    return words.isascii() and not _OFTEN.isdisjoint(_WORD.findall(words.lower()))


def border(words: str) -> tuple[int, int] | None:
    """Where the Latvian half of a name ends and the English one begins.

    >>> border("Ūdens atmiņa pilsētā Memory of water in the city")
    (20, 21)
    >>> border("Ūdens atmiņa pilsētā Kolkas ragā")
    """
    found = [word for word in _WORD.finditer(words) if word[0][0].isupper()]
    for word in found[1:]:
        before, after = words[: word.start()].rstrip(), words[word.start() :]
        if not (is_english(after) and not before.isascii() and before[-1:].isalpha()):
            continue
        own, other = (_WORD.findall(half.lower()) for half in (before, after))
        if min(len(own), len(other)) >= _FEWEST and _OFTEN.isdisjoint(own):
            return len(before), word.start()
    return None
