"""Where a text may hold dates: the years in it with what stands around them, and which notations can stand there."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_YEARS = re.compile(r"19(?=[89]\d)"), re.compile(r"20(?=[0-6]\d)")  # two digits are sought faster than a choice
_ANY_MONTH = re.compile("janv?|febr?|mar|apr|mai|jun|jul|aug|sep|okt|oct|nov|dec|may")
_RANGE, _QUARTER = re.compile("[-–—−]|lidz"), re.compile("cet")
_NUMERALS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
ROMAN = {numeral: number for number, numeral in enumerate(_NUMERALS, 1)}
_BESIDE_YEAR = 12  # characters in which a passage is looked at for what stands beside its years
_BEFORE_A_YEAR = {
    ".": ("dot-year", "joint-year", "word-year"), ",": ("comma-year", "word-year"),
    "/": ("slash-year", "joint-year"), "-": ("dash-year",),
}  # fmt: skip
"""Signs by the character before a year; any letter there is a `word-year`. Others: `roman-year` behind a Roman numeral,
`gada`, `iso` and `year-slash` after a year, `years`, `month`, `range`, `quarter` anywhere. They are cheap to see, and
without its signs no notation is tried."""
_BEFORE_MONTH_ENDS = 30  # characters before a year among which the name of its month begins
_BEFORE_YEAR, _AFTER_YEAR = 60, 74  # characters that the longest notation takes on either side of a year's first digit


class Passage(NamedTuple):
    """A part of the text with years in it: which signs it holds, and where years and names of months begin."""

    start: int
    end: int
    signs: frozenset[str]
    years: list[int]
    months: list[int]


def find(text: str) -> Iterator[Passage]:
    """What stands around the years of a text, those that touch as one."""
    years = sorted(year.start() for century in _YEARS for year in century.finditer(text))
    first = 0
    for number, year in enumerate(years, 1):
        if number == len(years) or years[number] - _BEFORE_YEAR > year + _AFTER_YEAR:
            start, end = max(0, years[first] - _BEFORE_YEAR), min(year + _AFTER_YEAR, len(text))
            yield _passage(text, start, end, years[first:number])
            first = number


def _passage(text: str, start: int, end: int, years: list[int]) -> Passage:
    months = [month.start() for month in _ANY_MONTH.finditer(text, start, end)]
    signs = {sign for year in years for sign in _beside_year(text, year)}
    if not any(0 < year - month <= _BEFORE_MONTH_ENDS for year in years for month in months):
        signs.discard("word-year")
    found = {"range": _RANGE.search(text, start, end), "quarter": _QUARTER.search(text, start, end)}
    told = {"month": months, "years": years[1:], **found}
    return Passage(start, end, frozenset(signs.union(sign for sign, seen in told.items() if seen)), years, months)


def _beside_year(text: str, year: int) -> Iterator[str]:
    before = text[max(0, year - _BESIDE_YEAR) : year].rstrip()
    yield from ("word-year",) if before[-1:].isalpha() else _BEFORE_A_YEAR.get(before[-1:], ())
    if before.rstrip(".")[-1:] in ROMAN:
        yield "roman-year"
    after = text[year + 4 : year + 4 + _BESIDE_YEAR]
    if after.lstrip(". \n\t\u00a0").startswith("g"):
        yield "gada"
    elif after.startswith(("-", ".")):
        yield "iso"
    if after.lstrip(". ").startswith("/"):
        yield "year-slash"
