"""The words of a search box as an FTS5 expression; whatever is typed, it is never an error."""

import re
import unicodedata
from collections.abc import Iterator

from latvian.tokens import stemmed, tokens

NOTHING = '""'
_PIECE = re.compile(r'["„“”«](?P<phrase>[^"„“”«»]+)["“”»]|(?P<word>\S+)')


def query(text: str) -> str:
    """All words must occur, in any form; those in quotation marks side by side; `word*`: words that begin so.

    >>> query("izglītības pārvalde"), query("„Kokļu skola” 2031*"), query("– ?")
    ('"izglitib" "parvald"', '"kokl skol" "2031"*', '""')
    """
    pieces = _PIECE.finditer(unicodedata.normalize("NFC", text))
    return " ".join(filter(None, (_piece(match["phrase"] or match["word"]) for match in pieces))) or NOTHING


def words(text: str) -> Iterator[tuple[str, str]]:
    """Each word of `text` with its stem."""
    text = unicodedata.normalize("NFC", text)
    for start, end in tokens(text):
        yield text[start:end], stemmed(text[start:end])


def _piece(piece: str) -> str:
    stems = " ".join(stem for _, stem in words(piece))
    return f'"{stems}"{"*" if piece.endswith("*") else ""}' if stems else ""
