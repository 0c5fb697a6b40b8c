"""Bare years and school years that are a project's time: `Erasmus+ 2014.–2016.`, `Ilgs 2021./2022. mācību gadu`.

Years say little: they count only right beside the project or its programme, or where its running is told, and what is
found by them is flagged.
"""

import re

from extractors.period import period_clauses
from extractors.period.date_ranges import SCHOOL_YEAR, Range
from extractors.text.cues import cue
from model import Finding

_SEASON = re.compile(
    r"\.?\s*(?:agr\w+\s+|vēl\w+\s+|paš\w+\s+)?(?:pavasar|vasar|ruden|ziem|nogal|sākum|vid|beig|(?:pirm|otr)aj\w+\s+pus)\w+",
    re.I,
)
_IN_SEASON = re.compile(r"\bgada (?:pavasarī|vasarā|rudenī|ziemā)$")
_MOST_YEARS = 4  # of a project; the seven years of a programme are more
_NAMED_BEFORE = re.compile(
    r"(?:\b(?:Erasmus\s?\+?|Comenius|Nordplus(?:\s(?:Junior|Adult))?|Grundtvig|Leonardo da Vinci|eTwinning"
    r"|[Pp]rojekt\w*)"
    r"|\b(?:[Pp]rojekt\w*|Erasmus\s?\+?|Comenius|Nordplus|Grundtvig|Leonardo da Vinci|eTwinning)\s*"
    r"(?:[^„“”\"«»\n]{0,40}\s)?[„“\"«][^„“”\"«»\n]{2,100}[”“\"»]+)"
    r"\s*(?:[,–—-]\s*|\()?$"
)
_NAMED_AFTER = re.compile(
    r"\)?\.?\s*(?:g\.\s|gad\w+\s)?\s*(?:Erasmus\b|Comenius\b|Nordplus\b|projekt(?!us\b|iem\b|os\b|i\b))"
)
_QUOTED_AFTER = re.compile(r"\)?\.?\s*(?:g\.|gad\w*)?\s*[:,–—-]?\s*[„“\"«]")
_DONE = cue(
    r"(?:\b[Pp]rojekt(?:s|u)\b[^;,]{0,120}\s|^\W*(?:T(?:as|o)\s+)?)(?:(?:tika|ticis|ir|tiks)\s+)?"
    r"(?i:īsteno(?:ts|ja|s)|realizē(?:ts|ja|s)|norisinā(?:jās|sies)|noritē(?:ja|s)|notika|notiks):?\s+$"
    r"|\b[Pp]rojekta\s+(?:īstenošana|realizācija|norise)\s+(?:ir\s+|tika\s+)?(?:paredzēta|plānota|iecerēta)\s+$"
)
_FROM, _OF_PROGRAMME = re.compile(r"\bno\s+$", re.I), re.compile(r"programm|plānošan|stratēģij", re.I)
_ENDS = re.compile(r"\W*(?:g(?:ad\w+|\.)?\W*)?(?:$|\n|[,;(„“\"«])")


def stand_beside_project(before: str, after: str, found: Range) -> bool:
    """Whether a range of bare years stands right beside the project or the programme it is of.

    `before` and `after` are the words of its sentence on either side.
    """
    if not are_few(found):
        return False
    in_brackets = before.endswith("(") and after.lstrip(". ").startswith(")")
    if _NAMED_BEFORE.search(before) and (in_brackets or _ENDS.match(after)):
        return True
    return not before.strip(" (") and _NAMED_AFTER.match(after) is not None


def open_item(before: str, after: str, found: Range) -> bool:
    """Whether nothing but years stands before a quoted name."""
    return are_few(found) and not before.strip(" (•*–-") and _QUOTED_AFTER.match(after) is not None


def are_few(found: Range) -> bool:
    """Whether a range is one of bare years, and of no more than a project takes."""
    start, end = found.start.value, found.end.value
    return len(start) == len(end) == len("2020") and 0 < int(end) - int(start) <= _MOST_YEARS


def is_school_year(finding: Finding) -> bool:
    """Whether a date is one of the years of a school year."""
    return finding.method == SCHOOL_YEAR


def is_of_season(finding: Finding, text: str) -> bool:
    """Whether a bare year is all that is known of a time told by its season: `2023. gada vasaras beigās`."""
    return bool(of_season(finding, text))


def of_season(finding: Finding, text: str) -> str:
    """The words behind a bare year that tell the part of it: ` pavasarī`; nothing where there are none."""
    season = _SEASON.match(text, finding.span.end) if len(finding.value) == len("2020") else None
    return season[0] if season else ""


def is_whole(date: str) -> bool:
    """Whether a date, as it is written, is a year or a season in which a project may lie: `2023. gada vasarā`."""
    return date.endswith("gadā") or _IN_SEASON.search(date) is not None


def is_done_in(before: str) -> bool:
    """Whether a project was done in the year behind these words: `Projekts tika īstenots `."""
    return _DONE.stands_in(before) and not period_clauses.is_once(before)


def are_told(before: str, range_: str, after: str) -> bool:
    """Whether a project is done `no 2016. līdz 2019. gadam`, which may be the years of a programme, too.

    >>> are_told("Trīs gadus, no ", "2016. līdz 2019. gadam", ", skola īstenoja projektu.")
    True
    >>> are_told("Programmas ", "2014.–2020. gadam", " projektu īsteno skola.")
    False
    """
    is_stretch = _FROM.search(before) and "līdz" in range_
    return bool(is_stretch and not _OF_PROGRAMME.search(before) and period_clauses.runs(before, after))
