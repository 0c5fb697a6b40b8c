"""Projects that pay for the one a text tells of: `Šo projektu pilnībā finansē ESF projekts Nr. 8.3.4.0/16/I/001`."""

import re
from collections.abc import Sequence

from extractors.text.reading import Reading
from extractors.title.titles import Title
from model import Finding

_PAID_BY = re.compile(  # up to a number: `projektu finansē … projekts`, `projekts tiek finansēts no … projekta`
    r"(?:\bprojektu\s+(?:(?:pilnībā|daļēji|pilnā apmērā|\d+\s?%(?:\s+apmērā)?)\s+)?"
    r"(?:līdz)?finansē\s[^.;!?]{0,120}?\bprojekts"
    r"|\bprojekts\b[^.;!?]{0,90}?\s(?:līdz)?finansēts\s+(?:no\s+)?[^.;!?]{0,120}?\bprojekta)"
    r"\s*(?:[„“\"«][^„“”\"«»]{3,120}[”“\"»]\s*)?[(,]?\s*(?:Nr\.?\s*)?$"
)
_FARTHEST = 300  # characters before a number


def without(
    reading: Reading, codes: list[Finding], titles: Sequence[Title]
) -> tuple[list[Finding], Sequence[Title]]:
    """The numbers and titles but those of projects that only pay for another one, which the text names elsewhere."""
    is_told = any(title.code is None and title.strength > 1 for title in titles)
    if not is_told or "finans" not in reading.folded:
        return codes, titles
    before = ((code, reading.text[max(0, code.span.start - _FARTHEST) : code.span.start]) for code in codes)
    paying = {code.value for code, words in before if _PAID_BY.search(words)}
    kept = [code for code in codes if code.value not in paying]
    return kept, [title for title in titles if title.code is None or title.code.value not in paying]
