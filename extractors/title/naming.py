"""Phrases by which a text says what a project is called: before a quotation, or on the line below a name."""

import re

from extractors.text.cues import cue
from latvian import months, organisations

_PROJECT = r"\b(?:projekt(?!us|iem|os|i\b)|partnerīb|sadarbīb|iecer|iniciatīv)"
THEME = cue(r"\bprojekta\s+(?:galven\w+\s+)?(?:tēma|tēmu|temats)\b[^„“”\"«»;.]{0,30}$", re.I)
"""`projekta tēma ir „…”`: what a project is about, and all that some pages call it by."""
BY_THEME = "titles.theme"
"""The rule that takes a theme for a title: a guess, and flagged."""

CALLED = cue(
    rf"{_PROJECT}[^„“”\"«»;]{{0,120}}\b(?:(?:no)?dēvē\w*|nosauk\w+|saucas?|sauksim|nokrist\w+"
    r"|(?:dots|devām|devuši) vārd[su]?|ar vārdu|ar devīzi)\s+(?:par\s+)?$",
    re.I,
)
"""`sadarbībai dots vārds „…”`, `projekts, ko dēvējam par „…”`."""

_NAMED_SO = cue(
    r"\bprojekt(?:a|am|s|u|ā)\b,?[^.;„“”\"«»]{0,12}\bnosaukum(?!\w*\s+(?:konkurs|izvēl))\w*[^.;„“”\"«»:]{0,60}[:–—]\s*$",
    re.I,
)
AMONG = cue(
    r"\bprojekt(?:us|i|iem|os)\b[^.;:„“”\"«»]{0,40}\b(?:starp tiem|tostarp|to vidū|tai skaitā)\b[^.;:„“”\"«»]{0,70}\s$",
    re.I,
)
"""`septiņus projektus, starp tiem arī muzeja vadīto „Vējš”`."""

_EXCHANGE = re.compile(r"\b[Jj]auniešu\s+apmaiņ(?:a|u|as|ā|ai)\s*$")
_OF_EXCHANGE = re.compile(r"\bapmaiņas\s+projekt(?:s|u|a|ā|am)\b|\bJaunatne\s+darbībā", re.I)

SO_CALLED = re.compile(
    r"\W*(?:Tā|Šādi|(?:Tāds|Šāds) nosaukums|Ar šādu nosaukumu)\b[^.]{0,60}\b(?:projekts?\b|partnerība\b)"
)
"""The beginning of a line below a project's name: `Tā saucas skolas jaunais projekts …`."""

_STAGE = re.compile(r"\s*(?:\w+\s+|\d\.\s?){0,2}(?:kārt|uzsaukum|konkurs)\w*", re.I)
_CALL = cue(r"\b(?:pieteikšan[āo]s|pieteikties|pieteikum\w+|izsludin\w+)\b", re.I)
_CALENDAR = re.compile(rf"\s*{months.MONTH}\s+\d{{4}}\s*", re.I)

_PUBLICITY = re.compile(r"(?:Projektu\s+)?(?:atbalsta|atbalstīja|(?:līdz)?finansē(?:ja)?)\s", re.I)
_QUOTES = frozenset("„“”\"«")
_QUOTED_NAME = re.compile(r"([^\W\d_]+)\s+[„“”\"«][^„“”\"«»\n]+[„“”\"»]*$")
_FULL_NAMES = frozenset(name.lower() for name in organisations.ABBREVIATIONS.values())

NO_TITLE = re.compile(  # of words in small letters without diacritics
    r"^(?:erasmus|nordplus|interreg|esf|eraf|life|leader|elfla|comenius|etwinning|horizon|creative europe|lzp|viaa|cfla"
    r"|lad|eiropas|es|ltrk|kf|covid)\b"
    r"|^(?:vadit|koordinator|ideja|merki|istenosan|partner|dalibniek|ietvar|apraksts|nr|galvena)"
)
"""How words begin that name a programme, an agency or a part of a project, and no project."""
SENTENCE = re.compile(
    r"\b(?:(?:ir|nav|tiek|tika|tiks|notiek|notika|turpina|bija|būs)|(?:veik|paveik|pabeig|uzsāk|atklā|plāno|paredzē|īsteno"
    r"|realizē|izbūvē|uzbūvē|nodo|iegādā|ierīko|uzstādī)t(?:s|a|i|as))\b",
    re.I,
)
"""Verbs of a sentence: names of works hold none."""
SUBORDINATE = re.compile(r",\s+(?:ka|nekā|jo)\s", re.I)
"""`daudz vairāk, nekā zinām`: a remark that somebody quotes."""
_SPEAKER = re.compile(r"\s*\((?![^()]*(?:\d{4}|§))[^()\n]{2,60}\)")  # neither a year nor a number
_LONG_SPEECH = 3  # words
_DONE = re.compile(r"\b\w{3,}(?:[āēīo]jās|[āēīo]ja|[āēī]sies|[āēī]jāmies)\b|\bir\s")


def is_speech(words: str, after: str) -> bool:
    """Whether a quoted sentence is what somebody says, who stands in brackets behind it.

    >>> is_speech("Sapratu, ka strīdēties var klusi.", " (Renārs, 11.b)"), is_speech("Vējš", " (Renārs)")
    (True, False)
    """
    return words.endswith(".") and words.count(" ") >= _LONG_SPEECH and _SPEAKER.match(after) is not None


def tells(words: str) -> bool:
    """Whether quoted words are a sentence: with a full stop at their end and a verb that was done.

    >>> tells("Pasākumā piedalījās visi."), tells("Dzimuši ūdenī."), tells("Lasītāju klubs.")
    (True, False, False)
    """
    return words.endswith(".") and _DONE.search(words) is not None


def may_call(text: str) -> bool:
    """Whether a text holds what `SO_CALLED` begins with."""
    return any(word in text for word in ("Tā", "Šād", "Ar šādu"))


def named_so(before: str, lowered: str) -> bool:
    """Whether words tell of a project's name up to a mark: `Projekta nosaukumu izdomāja bērni –`."""
    return _NAMED_SO.stands_in(before, lowered)


def is_call(before: str, after: str) -> bool:
    """Whether a name stands in words about a call: `pieteikšanās projekta „…” piektajai kārtai`."""
    return bool(_CALL.stands_in(before) and _STAGE.match(after))


def is_calendar(words: str) -> bool:
    """Whether quoted words are nothing but the head of a calendar: `« Marts 2021 »`."""
    return bool(_CALENDAR.fullmatch(words))


def is_exchange(before: str, text: str) -> bool:
    """Whether a name is that of an exchange of young people in a text that calls such an exchange a project.

    >>> is_exchange("Kolkā notika jauniešu apmaiņa ", "… Apmaiņas projektu atbalsta aģentūra.")
    True
    """
    return _EXCHANGE.search(before) is not None and _OF_EXCHANGE.search(text) is not None


def names_party(words: str) -> bool:
    """Whether words name who pays or takes part, and no project: an institution, a slogan, a head and its quoted name.

    >>> names_party("Lauku atbalsta dienests"), names_party("Atbalsta Zemkopības ministrija"), names_party("Zaļā skola")
    (True, True, False)
    >>> names_party("Biedrība „Zvejas ļaudis”"), names_party("Ekspozīcijas izveide muzejā „Durbe”")
    (True, False)
    """
    named = None if _QUOTES.isdisjoint(words) else _QUOTED_NAME.search(words)
    head = organisations.head_of(named[1].lower()) if named else None
    is_nominative = head is not None and named is not None and head.lemma == named[1].lower()
    return is_nominative or _PUBLICITY.match(words) is not None or words.strip().lower() in _FULL_NAMES
