"""Two dates that a text joins, by a dash, `līdz` or one notation; which of them are a programme's years."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from model import Finding, Span

_JOIN = re.compile(
    r"^[.,]?\s*(?:(?:sākum|vid|beig|otr\w+ pus)\w*\s+)?(?:\((?:[^()]{0,20})\)\s*)?,?\s*"
    r"(?:[-–—−]+|(?<=\s)/|līdz|uz|to|till|until|un\s+(?:beidzot|noslēdzot)(?:\s+ar)?|un\s+(?:beidzoties|noslēdzoties))\s*(?:pat\s+)?(?:apm\.\s+)?$",
    re.I,
)
_SLASH = re.compile(r"\.?\s?/\s?")
_SINCE = re.compile(r"\b(?:no|kopš|sākot ar)\s+$", re.I)
_BETWEEN, _AND = re.compile(r"\b(?:between|starp)\s$", re.I), re.compile(r"\.?\s(?:and|un)\s")
_FAR_UNTIL = re.compile(  # `no …, kad …, līdz …`: a clause, a remark or a few words between; `no … un beigsies …`
    r"\.?(?!\s(?-i:[A-ZĀČĒĢĪĶĻŅŠŪŽ]))(?:\s\([^()\n]{1,90}\)|,\s[^.;\n\d]{1,90},|(?:\s[^\W\d]+){1,3}),?\s+līdz\s+(?:pat\s+)?"
    r"|\.?,?\s+un\s+(?:(?:beig|noslēg)sies|(?:beidz|noslēdz)[aā]s)\s+"
    r"(?:pēc\s+(?:\w+\s+)?(?:gad|mēneš)\w+\s*[,–-]?\s+)?",
    re.I,
)
_PROGRAMME_YEARS = re.compile(
    r"^\.?\s*(?:gadam\b|(?:gad\w+\s+)?(?:plānoš|program|stratēģ|plān(?!o)|period))", re.I
)
_PROGRAMME_BEFORE = re.compile(
    r"(?:programm|plānošan|stratēģij|plān(?!o))\w*\s*(?:\w+\s+){0,2}$"
    r"|(?:programmas|pasākuma|fondu?a?|stratēģijas)\s+(?:īstenošanas|darbības|plānošanas)\s+(?:periods|laiks)\s*(?:ir|:|–)?\s*$",
    re.I,
)
_FROM_TO = re.compile(  # a stretch of years told as from one to the other: not the name of a programme's years
    r"\b(?:laik|period|projekt|īsteno|realizē|ievie[sš])\w*\s+(?:\w+\s+)?no\s+\d{4}\.\s*(?:gad\w+\s+)?līdz\s[^–-]*$"
    r"|\b(?:laikā|posmā|periodā|ilg[ast]\w?|norisin\w+)\s+no\s+\d{4}\.\s*[–-][^–-]*$",
    re.I,
)
_RUNS = re.compile(
    r"\b(?:ilg(?:a|s|st|usi)|norisin\w+|norit\w*|rit|darboj\w+|turpin\w+|noti(?:ek|ks|ka))\s+(?:\w+\s+)?"
    r"no\s+\d{4}\.\s*(?:gad\w+\s+)?līdz\s[^–-]*$",
    re.I,
)
"""`… „Oga”, kas ilgst no 2016. līdz 2021. gadam`: said of a project, where the years are no more than one takes."""
_OF_PROGRAMME = re.compile(r"programm|plānošan|stratēģij", re.I)
_MOST_YEARS = 5

_FARTHEST = 110  # characters between the two ends of a period
_LISTED = "dates.days-listed"
"""The method of two days of which each is told by itself: `2023. gada 27. un 28. februārī`."""
_LONG_MONTHS = 5
BEGUN_ENDED = ("dates.days-begun-ended", "dates.months-begun-ended")
"""The methods of a beginning and an end in one year: `2024. gada maijā un noslēgsies oktobrī`."""
SCHOOL_YEAR = "dates.school-year"
"""The method of dates that are the two years of a school year."""


class Range(NamedTuple):
    """Two dates joined in the text, `span` from the first to the last character."""

    start: Finding
    end: Finding
    span: Span


def ranges(text: str, dates: Sequence[Finding]) -> list[Range]:
    """Pairs of dates that the text joins and that are in order."""
    return [found for found in joined_dates(text, dates) if found.start.value <= found.end.value + "~"]


def joined_dates(text: str, dates: Sequence[Finding]) -> list[Range]:
    """Pairs of dates that the text joins: two in one notation, or two with a dash or `līdz` between."""
    ordered = sorted(dates, key=lambda finding: finding.span)
    found: list[Range] = []
    for left, right in pairwise(ordered):
        if left.span == right.span and left.method == _LISTED:
            continue
        if left.span == right.span:
            if not (found and found[-1].span.covers(left.span)):
                found.append(Range(left, right, left.span))
        elif _are_school_years(found, right) and _are_in_a_row(text[left.span.end : right.span.start]):
            first = found.pop()  # `no 2021./2022. līdz 2022./2023. mācību gadam`
            last = max((date for date in ordered if date.span == right.span), key=lambda date: date.value)
            found.append(Range(first.start, last, Span(first.span.start, last.span.end)))
        elif _are_joined(text[left.span.end : right.span.start]) or _are_ends(text, left, right):
            found.append(Range(left, right, Span(left.span.start, right.span.end)))
    return found


def _are_school_years(found: Sequence[Range], date: Finding) -> bool:
    """Whether the last range is a school year and the next date begins another."""
    last = found[-1] if found else None
    return bool(last and last.start.span == last.end.span and last.start.method == date.method == SCHOOL_YEAR)


def _are_joined(gap: str) -> bool:
    """Whether the words between two dates join them; a line that begins with a capital is another sentence."""
    line = gap.rpartition("\n")[2].lstrip() if "\n" in gap else ""
    return len(gap) <= 45 and not line[:1].isupper() and bool(_JOIN.match(gap))


def _are_in_a_row(gap: str) -> bool:
    """Whether one school year follows the other: `līdz`, `un`, a comma."""
    return _are_joined(gap) or gap.strip(". ") == "," or _AND.fullmatch(gap) is not None


def _are_ends(text: str, left: Finding, right: Finding) -> bool:
    """`no …, kad …, līdz …` with words between; two days with a stroke between."""
    gap = left.span.end, right.span.start
    if _SLASH.fullmatch(text, *gap):
        return len(left.value) == len(right.value) == len("2020-01-01")
    if _AND.fullmatch(text, *gap) and _BETWEEN.search(text, max(0, left.span.start - 10), left.span.start):
        return True
    since = text[max(0, left.span.start - len("sākot ar  ")) : left.span.start]
    return bool(gap[1] - gap[0] <= _FARTHEST and _SINCE.search(since) and _FAR_UNTIL.fullmatch(text, *gap))


def is_programme(text: str, found: Range) -> bool:
    """Bare years that belong to a programme or plan rather than to the project."""
    if len(found.start.value) > 4 or found.start.method == SCHOOL_YEAR:
        return False
    after, before = text[found.span.end : found.span.end + 30], text[max(0, found.span.start - 40) : found.span.start]
    tail = text[found.span.start : found.span.end].lower()
    if tail.endswith("gadam") and not (_FROM_TO.search(before + tail) or _runs(before, tail, found)):
        return True
    return bool(_PROGRAMME_YEARS.match(after) or _PROGRAMME_BEFORE.search(before))


def _runs(before: str, tail: str, found: Range) -> bool:
    """Whether a verb right before a few years says that something other than a programme runs in them."""
    are_few = int(found.end.value[:4]) - int(found.start.value) <= _MOST_YEARS
    return are_few and _RUNS.search(before + tail) is not None and not _OF_PROGRAMME.search(before)


def is_long(start: Finding, end: Finding) -> bool:
    """Whether from one day or month to another it is too long for a visit, a course or a call."""
    first, last = start.value, end.value
    if min(len(first), len(last)) < len("2020-01"):
        return False
    return (int(last[:4]) - int(first[:4])) * 12 + int(last[5:7]) - int(first[5:7]) >= _LONG_MONTHS


def is_of_days(found: Range) -> bool:
    """Whether a range lies within one month, as visits and meetings do."""
    start, end = found.start.value, found.end.value
    return len(start) == len(end) == len("2020-01-01") and start[:7] == end[:7]
