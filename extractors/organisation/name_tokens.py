"""The tokens among which the name of an organisation is sought: words, initials with their stop, ordinals, signs."""

import re
from functools import lru_cache
from typing import NamedTuple

from extractors.text.letters import LATIN, LOWER, UPPER
from extractors.text.words import Words

# Words first, since most tokens are words; an initial takes its full stop, an ordinal too.
_TOKEN = re.compile(
    rf"[{LATIN}](?:\.(?<=[{UPPER}]\.)|[{LATIN}]*(?:-[{LOWER}]+)*)|\d{{1,3}}\.|[^\s\w]|[^\W\d_]+(?:-[{LOWER}]+)*|\w+"
)
_LONGEST = 100  # characters of what stands between two blanks and is worth remembering


class Tokens(NamedTuple):
    """Tokens by their numbers: each one's letters, and where it begins and ends in the text."""

    words: list[str]
    starts: list[int]
    ends: list[int]


def cut(words: Words, first: int, last: int) -> Tokens:
    """The tokens of the words from `first` to `last`.

    >>> cut(Words("pie O. Kalpaka pamatskolas-internāta"), 1, 3)
    Tokens(words=['O.', 'Kalpaka', 'pamatskolas-internāta'], starts=[4, 7, 15], ends=[6, 14, 36])
    """
    tokens: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    offset = words.start(first)
    for word in words.between(first, last):
        for token, start, end in of(word) if len(word) < _LONGEST else of.__wrapped__(word):
            tokens.append(token)
            starts.append(offset + start)
            ends.append(offset + end)
        offset += len(word) + 1
    return Tokens(tokens, starts, ends)


@lru_cache(maxsize=16384)
def of(word: str) -> tuple[tuple[str, int, int], ...]:
    """The tokens of what stands between two blanks, each with its beginning and end there.

    >>> of("(DAP),")
    (('(', 0, 1), ('DAP', 1, 4), (')', 4, 5), (',', 5, 6))
    """
    return tuple((match[0], *match.span()) for match in _TOKEN.finditer(word))
