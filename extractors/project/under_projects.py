"""Whether names stand under a heading of projects: `Skolas projekti`, and perhaps `Noslēgušies` below it."""

import re

from extractors.text.reading import Reading
from latvian import fold
from model import Block

_LONGEST_HEADING = 80
_SENTENCE_END = re.compile(r"[.!?…][”“\"»)]?$")
_STATUS = re.compile(r"\W*(?:Aktuāl|Īsteno|Noslēg|Pabeig|Realizē|Apstiprinā|Pašreizēj|Esoš)\w*\W*", re.I)
OF_PROJECTS = re.compile(  # of words without diacritics; `Projektu nedēļa` and `Projektu konkurss` are none
    r"\bprojekt(?:i|os|iem)\b(?!\s+(?:pieteikum|konkurs))|\bprojektu\s+(?:saraksts|apraksti|kartites|apkopojums)\b"
)


def is_one(reading: Reading, first: Block) -> bool:
    """Whether the line above the first name is a heading such as `Skolas projekti`; between them may stand what the
    projects have in common: `Noslēgušies`.
    """
    above = reading.above(first)
    if above is not None and _STATUS.fullmatch(reading.text, *above.span):
        above = reading.above(above)
    words = fold(above.span.of(reading.text)).strip() if above is not None else ""
    return len(words) <= _LONGEST_HEADING and not _SENTENCE_END.search(words) and bool(OF_PROJECTS.search(words))
