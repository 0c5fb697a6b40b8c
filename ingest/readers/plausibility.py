"""Whether text is writing, or what broken fonts and wrong encodings make of it.

A PDF whose font does not tell the letters of its glyphs gives text like `3URMHNWD` for `Projekta`; a legacy Baltic font
gives `mçríis` for `mērķis`. Both look fine on the page and are found by how letters follow each other.

Measured, as shares of known pairs: Latvian pages 0.98 and more, English 0.98, other languages in Latin letters 0.75 and
more; shifted and exchanged letters 0.57 and less; legacy Baltic fonts 0.80 to 0.82, but 0.98 and more once undone.
"""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from operator import add

_WRITING = 0.66
"""Less is no language."""
_LATVIAN = 0.95
_BETTER = 0.06
_SAMPLE = 300
"""Characters that are looked at, in the middle: enough to tell, and the same work for every page."""
_FEWEST_PAIRS = 30
"""Numbers, codes and a few names say nothing."""
_MOST_STRANGE = 0.2
_LATVIAN_LETTERS = "āēīšū"
_ENOUGH_LATVIAN = 0.03
"""Of Latvian text about a tenth are these letters; a misreading shows others in their place."""
_LAST_LATIN = "\u024f"
_MISREADINGS = ("cp1252", "cp1251")
"""Encodings in which Baltic letters are shown as others; UTF-8 misread is the trouble of texts and web pages."""
_BALTIC = "cp1257"
_MOST_LOST = 0.02
"""A text that the assumed encoding cannot hold was not misread in it."""
_STRANGE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd]")
"""Characters that no text has: controls, private use, replacement marks."""


def is_writing(text: str) -> bool:
    """Whether the text may be read as it is; too little text to tell counts as such.

    >>> is_writing("Projekta mērķis ir veicināt skolēnu sadarbību un pieredzes apmaiņu")
    True
    >>> is_writing("3URMHNWD PÇUÆLV LU YHLFLQÁW VNROÇQX VDGDUEËEX XQ SLHUHG]HV DSPDLÈX")
    False
    """
    sample = _middle(text)
    if len(_STRANGE.findall(sample)) > _MOST_STRANGE * len(sample):
        return False
    if sum(map(sample.count, _LATVIAN_LETTERS)) > _ENOUGH_LATVIAN * len(sample):
        return True
    share, count = _share(sample)
    if count < _FEWEST_PAIRS or share >= _LATVIAN:
        return True
    return share >= _WRITING and not any(better >= max(_LATVIAN, share + _BETTER) for better in _undone(sample))


def plausibility(text: str) -> float:
    """The share of the text's pairs of letters that Latvian or English has; 0 where there is none.

    >>> plausibility("skola"), plausibility("qxzqxz")
    (1.0, 0.0)
    """
    return _share(_middle(text))[0]


def _middle(text: str) -> str:
    start = max(0, (len(text) - _SAMPLE) // 2)
    return text[start : start + _SAMPLE]


def _share(text: str) -> tuple[float, int]:
    """The share of known pairs and the count of all; pairs of other alphabets count as known, mixed ones do not."""
    lowered = text.lower()
    pairs = list(filter(str.isalpha, map(add, lowered, lowered[1:])))
    strangers = [pair for pair in pairs if pair not in _known()]
    unknown = sum(min(pair) <= _LAST_LATIN for pair in strangers)
    return (1 - unknown / len(pairs) if pairs else 0.0), len(pairs)


def _undone(text: str) -> Iterator[float]:
    """The shares after each of the usual misreadings is undone, where it can be."""
    for assumed in _MISREADINGS:
        undone = text.encode(assumed, "replace").decode(_BALTIC, "replace")
        lost = undone.count("?") - text.count("?") + undone.count("\N{REPLACEMENT CHARACTER}")
        if lost <= _MOST_LOST * len(text):
            yield _share(undone)[0]


@cache
def _known() -> frozenset[str]:
    lines = (files(__package__) / "data" / "letter_pairs.txt").read_text("utf-8").splitlines()
    return frozenset(first + second for first, seconds in map(str.split, lines) for second in seconds)
