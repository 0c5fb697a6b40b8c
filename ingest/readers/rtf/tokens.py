"""RTF cut into its tokens: braces, control words, symbols and bytes of text."""

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?[0-9]{1,10})?\x20?"
    rb"|((?:\\'[0-9a-fA-F]{2}[\r\n]*+)++)"
    rb"|([^\\{}\r\n\x00]+)"
    rb"|([{}])"
    rb"|\\([^a-zA-Z])"
    rb"|[\r\n\x00]+|\\"
)
"""Possessive where characters are coded: else every one is remembered to be come back to, 200 bytes each."""
_AROUND_DIGITS = b"\\'\r\n"


class Mark(Enum):
    """What a token is; `CODED` and `TEXT` both hold characters in some code page."""

    WORD = 1
    CODED = 3
    TEXT = 4
    BRACE = 5
    SYMBOL = 6


class Token(NamedTuple):
    """A control word with its number if it has one, or the bytes of anything else."""

    mark: Mark
    word: str = ""
    number: int | None = None
    characters: bytes = b""


def tokens(content: bytes) -> Iterator[Token]:
    r"""The tokens of an RTF file, line ends and binary pictures left out.

    >>> [token.word or token.characters for token in tokens(b"{\\b1 Izmaksas\\'3a\\par}")]
    [b'{', 'b', b'Izmaksas', b':', 'par', b'}']
    """
    matches = _TOKEN.finditer(content)
    while found := next(matches, None):
        kind = found.lastindex
        if kind is None:
            continue
        if kind > 2:
            characters = found[kind]
            mark = Mark(kind)
            yield Token(mark, characters=_bytes(characters) if mark is Mark.CODED else characters)
            continue
        word, number = found[1].decode(), found[2]
        if word == "bin":
            matches = _TOKEN.finditer(content, found.end() + max(0, int(number or 0)))
        else:
            yield Token(Mark.WORD, word, int(number) if number else None)


def _bytes(coded: bytes) -> bytes:
    return bytes.fromhex(coded.translate(None, _AROUND_DIGITS).decode())
