"""Sentences of a block: Latvian writes full stops after ordinals, in dates, abbreviations and initials, too."""

import re
from collections.abc import Iterator

from model import Span

_STOP = re.compile(r"[.!?…;][”“\"»)]*\s+(?=[„“\"«(]*[A-ZĀČĒĢĪĶĻŅŠŪŽ0-9])")
_ABBREVIATED = re.compile(
    r"(?:\d|\b[A-ZĀČĒĢĪĶĻŅŠŪŽ]|\b(?:Nr|nr|plkst|tālr|tel|milj|tūkst|mljrd|Dr|Mg|Bc|hist|oec|paed|philol|sc|ing|prof|doc|kab|"
    r"prot|reģ|p|lpp|st|piem|t\.\s?sk|u\.\s?c|u\.\s?tml|dz|m\.\s?t|mob|janv|febr|apr|aug|sept|okt|nov|dec|cet|g|pag|nov|iel))$"
)


def split(text: str, within: Span) -> Iterator[Span]:
    """The sentences of a block; a semicolon before a capital ends one as well.

    >>> text = "Sākums 2017. gada 1. martā. Vada V. Kaspare. Cena 5 tūkst. EUR."
    >>> [sentence.of(text) for sentence in split(text, Span(0, len(text)))]
    ['Sākums 2017. gada 1. martā.', 'Vada V. Kaspare.', 'Cena 5 tūkst. EUR.']
    """
    start = within.start
    for match in _STOP.finditer(text, within.start, within.end):
        if text[match.start()] == "." and _ABBREVIATED.search(text, max(start, match.start() - 12), match.start()):
            continue
        yield Span(start, match.end() - len(match[0]) + len(match[0].rstrip()))
        start = match.end()
    if start < within.end:
        yield Span(start, within.end)
