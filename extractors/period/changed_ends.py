"""Ends that were changed: `nevis 3. maijā, bet …`, `no 3. maija pārcelts uz …`, `pagarināt termiņu no … līdz …`."""

import re

from extractors.period import period_clauses, period_words
from extractors.period.labelled_periods import Ends, one_end
from model import Finding

_DENIED = re.compile(r"\bnevis\s+(?:līdz\s+)?$", re.I)
INSTEAD = re.compile(r"\bnevis\s[^,;]{4,45},\s*bet\s+(?:(?:jau|gan|tikai)\s+)?", re.I)
_MOVED = re.compile(r"\.?\s*(?:\w+\s+)?(?:pārcel|pagarin|mainī)\w*", re.I)
FROM_DAY = re.compile(  # `pagarināt projekta „Oga” īstenošanas termiņu no …`
    r"\b(?:pārcel|pagarin)\w+\s+(?:(?:[^;.]|\.(?!\s+[A-ZĀČĒĢĪĶĻŅŠŪŽ])){0,220}?"
    r"\b(?:termiņ|laik|period|beig|noslēgum|ilgum)\w*\s+)?(?:\w+\s+)?no\s*$",
    re.I,
)

ASKED = "asked-for"
"""The flag of an end that a letter only asks for."""


def moved(end: Finding, before: str) -> Ends:
    """The later end of a project that was prolonged, or is only asked to be."""
    if period_clauses.is_asked(before):
        return one_end("end", end._replace(flags=(*end.flags, ASKED)), "periods.asked")
    return one_end("end", end, "periods.prolonged")


def is_replaced(before: str, after: str) -> bool:
    """`nevis 3. maijā, bet …`, `no 3. maija pārcelts uz …`: a date that holds no more."""
    return bool(_DENIED.search(before) or (period_words.FROM.search(before) and _MOVED.match(after)))
