"""Letters without their diacritics, one character for one, so that offsets into the text stay true."""

import unicodedata
from functools import cache

# Letters whose stroke or missing dot is no combining mark in Unicode, so decomposition does not find their base.
_STROKES = {
    "LATIN CAPITAL LETTER D WITH STROKE": "d",
    "LATIN SMALL LETTER D WITH STROKE": "d",
    "LATIN CAPITAL LETTER H WITH STROKE": "h",
    "LATIN SMALL LETTER H WITH STROKE": "h",
    "LATIN CAPITAL LETTER I WITH DOT ABOVE": "i",
    "LATIN SMALL LETTER DOTLESS I": "i",
    "LATIN CAPITAL LETTER L WITH STROKE": "l",
    "LATIN SMALL LETTER L WITH STROKE": "l",
    "LATIN CAPITAL LETTER O WITH STROKE": "o",
    "LATIN SMALL LETTER O WITH STROKE": "o",
    "LATIN CAPITAL LETTER T WITH STROKE": "t",
    "LATIN SMALL LETTER T WITH STROKE": "t",
}
_BALTIC = "cp1257"  # the code page of nearly every Latvian text: one byte a letter
_LONG = 40  # from here on the way over bytes is faster than asking the table for every character, up to four times
_LAST = 0x24FF  # the last block with letters of our alphabets (Latin, Greek, Cyrillic) ends before it


def _folded(character: str) -> str:
    """One character folded; itself where folding would change the length."""
    base = unicodedata.normalize("NFD", character)[0]
    if base.isascii():
        return base.lower()
    lowered = character.lower()
    return lowered if len(lowered) == 1 else character


@cache
def _table() -> str:
    """The folded character of every code point up to `_LAST`: the fastest translation table is a string."""
    table = [_folded(chr(code)) for code in range(_LAST + 1)]
    for name, base in _STROKES.items():
        table[ord(unicodedata.lookup(name))] = base
    return "".join(table)


@cache
def _bytes() -> bytes:
    """The folded character of every byte of the Baltic code page that stands for one."""
    characters = (bytes([code]).decode(_BALTIC, "replace") for code in range(256))
    return b"".join(fold(character).encode(_BALTIC, "replace") for character in characters)


def fold(text: str) -> str:
    """Lower-case `text` and take the diacritics off its Latin letters; the result is exactly as long as the text.

    >>> fold("Izglītības KVALITĀTES dienests, Čehija")
    'izglitibas kvalitates dienests, cehija'

    Letters of other alphabets are only lower-cased, and a letter written as base and combining mark keeps its mark:

    >>> fold("Школа"), len(fold("a\\u0304"))
    ('школа', 2)
    """
    if text.isascii():
        return text.lower()
    if len(text) < _LONG:
        return text.translate(_table()).lower()
    try:
        return text.encode(_BALTIC).translate(_bytes()).decode(_BALTIC)
    except UnicodeEncodeError:  # a letter of another alphabet, a sign of mathematics
        return text.translate(_table()).lower()
