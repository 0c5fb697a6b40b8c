"""Sentences of a block: Latvian writes full stops after ordinals, in dates, abbreviations and initials, too."""

import re
from collections.abc import Iterator

from model import Span

_STOP = re.compile(r"[.!?…;][”“\"»)]*\s+(?=[„“\"«(]*[A-ZĀČĒĢĪĶĻŅŠŪŽ0-9])")
_ABBREVIATED = re.compile(
    r"(?:\d|\b[A-ZĀČĒĢĪĶĻŅŠŪŽ]|\b(?:Nr|nr|plkst|tālr|tel|milj|tūkst|mljrd|Dr|Mg|Bc|hist|oec|paed|philol|sc|ing|prof|doc|kab|"
    r"prot|reģ|p|lpp|st|piem|t\.\s?sk|u\.\s?c|u\.\s?tml|dz|m\.\s?t|mob|janv|febr|apr|aug|sept|okt|nov|dec|cet|g|pag|nov|iel))$"
)
_NO_ORDINAL = re.compile(  # what cannot go on behind its full stop: sums behind their currency, years in English
    r"(?:€|\bEUR|\bLVL)\s?\d[\d .,\u00a0]*$"
    r"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s(?:\d\d?,\s)?\d{4}$"
)
_LONGEST = 2000
"""Characters of a sentence; what goes on for longer is a list or a broken file, and is taken in pieces."""


def split(text: str, within: Span) -> Iterator[Span]:
    """The sentences of a block; a semicolon before a capital ends one as well.

    >>> text = "Sākums 2017. gada 1. martā. Vada V. Kaspare. Cena 5 tūkst. EUR."
    >>> [sentence.of(text) for sentence in split(text, Span(0, len(text)))]
    ['Sākums 2017. gada 1. martā.', 'Vada V. Kaspare.', 'Cena 5 tūkst. EUR.']
    """
    start = within.start
    for match in _STOP.finditer(text, within.start, within.end):
        if text[match.start()] == "." and _goes_on(text, start, match.start()):
            continue
        end = match.end() - len(match[0]) + len(match[0].rstrip())
        yield from [Span(start, end)] if end - start <= _LONGEST else _pieces(text, start, end)
        start = match.end()
    yield from _pieces(text, start, within.end)


def _goes_on(text: str, start: int, stop: int) -> bool:
    """Whether a full stop belongs to an abbreviation or ordinal.

    >>> _goes_on("2017. Gada", 0, 4), _goes_on("costs €250,000. It", 0, 14), _goes_on("in May 2023. It", 0, 11)
    (True, False, False)
    """
    if _ABBREVIATED.search(text, max(start, stop - 12), stop) is None:
        return False
    return not text[stop - 1].isdigit() or _NO_ORDINAL.search(text, max(start, stop - 24), stop) is None


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """A sentence, or the pieces of one that never ends, cut behind a line or a word.

    >>> text = "koks " * 500
    >>> [len(piece.of(text)) for piece in _pieces(text, 0, 2500)]
    [2000, 500]
    """
    while end - start > _LONGEST:
        last = start + _LONGEST
        cut = max(text.rfind("\n", start, last), 0) or text.rfind(" ", start, last)
        cut = cut + 1 if cut > start else last
        yield Span(start, cut)
        start = cut
    if start < end:
        yield Span(start, end)
