"""Projects that a text counts: `Pirmais ir …`, `Otrs – konkursā atbalstītais „Zaļā laipa”`, `Vēl viens projekts …`."""

import re
from collections.abc import Sequence

from extractors.text.cues import cue
from extractors.text.reading import Reading
from extractors.title import spare_titles, titles
from extractors.title.titles import Title

METHOD = "titles.counted"
"""The rule for a name that a text counts among its projects without calling it one: a guess, and flagged."""
_OPENS = r"^\W*(?:(?:savukārt|bet|un|tikmēr|arī|toties|turpretī)\s+)?(?:ar\s+(?:pašu\s+)?)?"
_FIRST = r"pirm(?:ais|ā|o|ajā|ajam)"
_LATER = (
    r"(?:(?:otr|treš|ceturt|piekt|sest)(?:s|ais|ā|u|o|am|ajam|ajā)|vēl\s+vien(?:s|a|u|am|ā)|vēl\s+kād(?:s|u|ā)|visbeidzot)"
)
_BARE = r"(?:\s*[,–—:-]\s*|\s+(?:ir|būs|bija)\s+)"
_KIND = r"(?:(?:[^\s„“”\"«»,.;]+\s+){0,9}(?:\w{4,}t(?:ais|ā)|[A-Z]\w+\+?(?:\s(?:KA\d+|Junior|Adult))?)\s+)?"
_FOLLOWED = (
    rf"\b(?:darbojas|rit|norit|notiek|īstenojam|sākas|sākās|tapa|nāca)\s+(?:jau\s+)?{_LATER}{_BARE}$"
    rf"|{_OPENS}nākam(?:ais|o|ā){_BARE}$|^\W*(?:(?:pēc tam|tad|tam|tālāk)\s+sekoja|tad\s+nāca)\s+$"
)
_NEXT = rf"\b(?:sāk|sek|top|gaid|plāno)\w*\s+(?:jau\s+)?nākam(?:ais|o|ā){_BARE}$|{_FOLLOWED}"
_ONE = cue(
    rf"{_OPENS}(?:{_FIRST}|{_LATER}){_BARE}{_KIND}$|{_NEXT}",
    re.I,
)
_ANOTHER = cue(
    rf"{_NEXT}|{_OPENS}{_LATER}(?:{_BARE}|\s+(?:[^\s„“”\"«»,.;]+\s+){{0,4}}?(?:projekt|partnerīb)\w*\b)"
    rf"|\b(?:vēl\s+vien|cit|otr|treš)(?:s|a|u|ā|ais|ajā|o)\s+(?:[^\s„“”\"«»,.;]+\s+){{0,3}}?projekt(?:s|u|ā|am)\s+(?:ir\s+)?$",
    re.I,
)
_TOO = cue(  # the next one without a number: `Tāpat īstenojam projektu „Vējš”`
    r"^\W*(?:tāpat|savukārt|vienlaikus|vienlaicīgi|paralēli|papildus|turklāt|tikmēr|bez tam|bet)\b[^„“”\"«».;]{0,90}"
    r"\bprojekt(?:s|a|u|ā|am)\s+$",
    re.I,
)
_JOINED = cue(  # `projekta „Vējš” (Nr. 1) un fonda projekta „Buras” līdzekļi`
    r"[”“\"»]\s*(?:\([^()]*\)\s*)?(?:,|un|kā arī)\s+(?:[^\s„“”\"«».;,]+\s+){1,7}?projekt(?:s|a|u|ā|am)\s+$",
    re.I,
)
_PAID = cue(
    r"\b(?:erasmus\s?\+?|nordplus|esf\+?|eraf|leader|vkkf|interreg|life|elfla|lvaf|etwinning|kpfi|eez|norvēģijas|lad|sif|jspa|pmif|amif)\s(?:[^\s„“”\"«».;,]+\s){0,3}?"
    r"projekt(?:s|a|u|ā|am)\s+$",
    re.I,
)
_SEVERAL = ("projekti", "projektus", "projektos", "projektiem", "pieteikum")
_MAY_COUNT = ("pirm", "otr", "tres", "ceturt", "vel vien", "vel kad", "visbeidzot", "nakam")
_FEWEST = 2


def find(reading: Reading, found: Sequence[Title]) -> list[Title]:
    """The quoted names that nothing else shows to be titles, and that are counted where others are projects'."""
    if not any(word in reading.folded for word in _MAY_COUNT):
        return []
    is_among = any(title.strength >= 2 for title in found)
    if not is_among and not any(word in reading.folded for word in _SEVERAL):
        return []
    told = [title for title in spare_titles.find(reading, found) if _is_counted(reading, title)]
    if not is_among and len(told) < _FEWEST:
        return []
    return [
        title._replace(finding=titles.finding(reading.text, title.finding.span, METHOD), strength=2) for title in told
    ]


def _is_counted(reading: Reading, title: Title) -> bool:
    return _ONE.stands_in(_before(reading, title))


def is_another(reading: Reading, title: Title) -> bool:
    """Whether the words before a name tell that it is of another project than the one told of before."""
    return _ANOTHER.stands_in(_before(reading, title))


def is_told_too(reading: Reading, title: Title, *, among_several: bool) -> bool:
    """Whether a text goes on to a project that it calls one: `Tāpat projektā „Vējš”`; or, `among_several` that have
    numbers, by its programme: `Nordplus projektā „Vējš”`.
    """
    before = _before(reading, title)
    return _TOO.stands_in(before) or _JOINED.stands_in(before) or (among_several and _PAID.stands_in(before))


def _before(reading: Reading, title: Title) -> str:
    """The words of the sentence before a quoted name."""
    start = title.finding.span.start
    return reading.text[reading.sentence_at(start).start : start].rstrip("„“”\"«» ") + " "
