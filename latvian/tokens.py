"""Words cut exactly as SQLite's full text index cuts them, and the text with every word replaced by its stem."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from latvian.folding import fold
from latvian.stemming import stem
from latvian.tables import rows


@cache
def _token() -> re.Pattern[str]:
    """A word of the tokenizer unicode61: characters that begin words, then also those that continue them."""
    classes = {"begin": "", "continue": ""}
    for does, first, last in rows("token_ranges.tsv"):
        classes[does] += f"\\U{first:0>8}-\\U{last:0>8}"
    return re.compile(f"[{classes['begin']}][{classes['begin']}{classes['continue']}]*")


def tokens(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of every word of `text`, cut as SQLite's tokenizer unicode61 cuts it.

    >>> text = "Nr.8.3.4.0 „Karjeras atbalsts”"
    >>> [text[start:end] for start, end in tokens(text)]
    ['Nr', '8', '3', '4', '0', 'Karjeras', 'atbalsts']
    """
    for match in _token().finditer(text):
        yield match.span()


@lru_cache(maxsize=16_384)
def _key(word: str) -> str:
    """The stem of a word, or the folded word where it has digits; the word itself should folding make several of it."""
    composed = unicodedata.normalize("NFC", word)
    key = stem(composed) if composed.isalpha() else fold(composed)
    return key if key.isascii() or _token().fullmatch(key) else word


def stemmed(text: str) -> str:
    """`text` with every word replaced by its stem: as many words as before, and everything between them unchanged.

    >>> stemmed("Izglītības kvalitātes dienests, 2019. gadā: KA201")
    'izglitib kvalitat dienest, 2019. gad: ka201'
    """
    return _token().sub(lambda match: _key(match.group()), text)
