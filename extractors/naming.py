"""Phrases by which a text says what a project is called: before a quotation, or on the line below a name."""

import re

from latvian import months

_PROJECT = r"\b(?:projekt(?!us|iem|os|i\b)|partnerīb|sadarbīb|iecer|iniciatīv)"
THEME = re.compile(r"\bprojekta\s+(?:galven\w+\s+)?(?:tēma|tēmu|temats)\b[^„“”\"«»;.]{0,30}$", re.I)
"""`projekta tēma ir „…”`: what a project is about, and all that some pages call it by."""
BY_THEME = "titles.theme"
"""The rule that takes a theme for a title: a guess, and flagged."""

CALLED = re.compile(
    rf"{_PROJECT}[^„“”\"«»;]{{0,120}}\b(?:(?:no)?dēvē\w*|nosauk\w+|saucas?|sauksim|nokrist\w+"
    r"|(?:dots|devām|devuši) vārd[su]?|ar vārdu|ar devīzi)\s+(?:par\s+)?$",
    re.I,
)
"""`sadarbībai dots vārds „…”`, `projekts, ko dēvējam par „…”`."""

SO_CALLED = re.compile(
    r"\W*(?:Tā|Šādi|(?:Tāds|Šāds) nosaukums|Ar šādu nosaukumu)\b[^.]{0,60}\b(?:projekts?\b|partnerība\b)"
)
"""The beginning of a line below a project's name: `Tā saucas skolas jaunais projekts …`."""

_STAGE = re.compile(r"\s*(?:\w+\s+|\d\.\s?){0,2}(?:kārt|uzsaukum|konkurs)\w*", re.I)
_CALL = re.compile(r"\b(?:pieteikšan[āo]s|pieteikties|pieteikum\w+|izsludin\w+)\b", re.I)
_CALENDAR = re.compile(rf"\s*{months.MONTH}\s+\d{{4}}\s*", re.I)


def is_call(before: str, after: str) -> bool:
    """Whether a name stands in words about a call: `pieteikšanās projekta „…” piektajai kārtai`."""
    return bool(_STAGE.match(after) and _CALL.search(before))


def is_calendar(words: str) -> bool:
    """Whether quoted words are nothing but the head of a calendar: `« Marts 2021 »`."""
    return bool(_CALENDAR.fullmatch(words))
