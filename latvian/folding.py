"""Letters without their diacritics, one character for one, so that offsets into the text stay true."""

import re
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
_LATVIAN = tuple(zip("āčēģīķļņšūž", "acegiklnsuz", strict=True))
_LONG = 40  # from here on replacing letter by letter is faster than asking the table for every one, up to four times
_LAST = 0x24FF  # the last block with letters of our alphabets (Latin, Greek, Cyrillic) ends before it
# Capitals whose small letter is two characters, or another one at the end of a word.
_CAPITALS = (("\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}", "i"), ("\N{GREEK CAPITAL LETTER SIGMA}", "\u03c3"))


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
def _others() -> re.Pattern[str]:
    """The small letters that are folded and are not Latvian."""
    letters = "".join(chr(code) for code, folded in enumerate(_table()) if chr(code).lower() == chr(code) != folded)
    return re.compile(f"[{re.escape(letters)}]")


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
    for capital, small in _CAPITALS:
        text = text.replace(capital, small)
    text = text.lower()
    for letter, base in _LATVIAN:
        text = text.replace(letter, base)
    return text.translate(_table()) if _others().search(text) else text
