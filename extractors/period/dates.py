"""Dates in every notation that Latvian project texts use, as precise as the text: `2017`, `2017-10`, `2017-10-01`.

Regular expressions, longest first; a shared year or month is given to both ends (`21.–24. janvārī 2014. gadā`). A
date the calendar does not have is not a date; a day without a year is none either, unless the document's own date is
known and the text says which year it means (`šā gada 5. maijā`), and then it is flagged.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import chain
from typing import Literal, NamedTuple

from extractors.period import year_passages
from extractors.period.iso_dates import in_order, iso, two_days
from extractors.period.year_passages import ROMAN, Passage
from extractors.text import passages
from extractors.text.claims import Claims
from latvian import fold, months
from model import Finding, Span

# The patterns are matched against the folded text: small letters without diacritics, one for one.
_YEAR = r"((?:19[89]|20[0-6])\d)"
_GADA = r"(?:\.?\s*(?:gad(?:a|am|s|u)?\b|g\.))"
_DAY = r"(\d{1,2})\."
_MONTH = rf"({months.MONTH})\.?"
_TO = r"(?:\s*[-–—−]+\s*|\.?(?<![aeiusm]\.)\s+lidz\s+)"  # `30. septembri. Lidz` is two sentences, `30. sept. lidz` one
# What begins a notation stands free; said behind its first digits, so that the engine seeks digits and nothing else.
_FREE_NUMBER = r"\d(?<![\d/,]\d)(?<!\d\.\d)"
_FREE_DAY = rf"({_FREE_NUMBER}\d?)"
_FREE_MONTH = rf"({_FREE_NUMBER}\d)"
_FREE_YEAR = r"((?:19[89]|20[0-6])\d(?<![\d/,]\d{4})(?<!\d\.\d{4}))"
_NOT_AFTER_YEAR = r"(?<!gada)(?<!gada\s)(?<!g\.)(?<!g\.\s)"
_FREE_DAY_NOT_AFTER_YEAR = rf"({_FREE_NUMBER}(?<!gada\d)(?<!gada\s\d)(?<!g\.\d)(?<!g\.\s\d)\d?)"
_END = r"(?![\d/]|[.,-]\d)"
_END_OR_RANGE = r"(?![\d/]|[.,]\d|-(?!\d\d?/20\d\d)\d)"  # `08/2016-12/2017`
_OF_SCHOOL = r"(?:m\.\s?g\b|mac(?:ibu|\.)\s?g\w*)"
_AND_ENDS = r",?\s+(?:un|bet)\s+(?:tiks\s+)?(?:nosleg|nosledz|beig|beidz|pabei)\w*\s+(?:ta\s+pasa\s+gada\s+)?"
_SAME_YEAR = r"(?:(?:ta|si|sa)\s+pasa\s+gada\s+)?"
_NO_YEAR = rf"(?!\.?,?\s*{_YEAR})"


class Shape(NamedTuple):
    """A notation: its name, its pattern, and how its groups make ISO dates (None: the calendar has no such date)."""

    name: str
    pattern: re.Pattern[str]
    values: Callable[..., tuple[str | None, ...]]
    signs: frozenset[str]
    """What a passage must hold for the pattern to be worth trying."""
    begins_with: Literal["year", "month"] | None
    """What it is tried at, instead of at every character."""


def _shape(name: str, signs: str, pattern: str, values: Callable[..., tuple[str | None, ...]]) -> Shape:
    with_year = pattern.startswith((_YEAR, _FREE_YEAR))
    with_month = pattern.removeprefix(_NOT_AFTER_YEAR).removeprefix(r"(?<!\. )").removeprefix(r"\b").startswith(_MONTH)
    begins_with: Literal["year", "month"] | None = "year" if with_year else "month" if with_month else None
    return Shape(name, re.compile(pattern), values, frozenset(signs.split()), begins_with)


_SHAPES = (
    _shape("days-year-first", "gada month range", rf"{_YEAR}{_GADA}\s*(\d{{1,2}})\.?{_TO}{_DAY}\s*{_MONTH}", two_days),
    _shape("days-listed", "gada month", rf"{_YEAR}{_GADA}\s*(\d{{1,2}})\.?\s+un\s+{_DAY}\s*{_MONTH}", two_days),
    _shape(
        "days-months-year-first",
        "gada month range",
        rf"{_YEAR}{_GADA}\s*(?:\(?no\s+)?{_DAY}\s*{_MONTH}{_TO}{_SAME_YEAR}{_DAY}\s*{_MONTH}{_NO_YEAR}",
        lambda y, a, m, b, n, _=None: (iso(y, m, a), iso(y, n, b)),
    ),
    _shape(
        "days-next-year",
        "gada month range",
        rf"{_YEAR}{_GADA}\s*{_DAY}\s*{_MONTH}\s+lidz\s+nakam[ai]\w*\s+gada\s+{_DAY}\s*{_MONTH}",
        lambda y, a, m, b, n: (iso(y, m, a), iso(int(y) + 1, n, b)),
    ),
    _shape(
        "months-next-year",
        "gada month range",
        rf"{_YEAR}{_GADA}\s*{_MONTH}\s+lidz\s+nakam[ai]\w*\s+gada\s+{_MONTH}",
        lambda y, m, n: (iso(y, m), iso(int(y) + 1, n)),
    ),
    _shape(
        "days-begun-ended",
        "gada month",
        rf"{_YEAR}{_GADA}\s*{_DAY}\s*{_MONTH}{_AND_ENDS}{_DAY}\s*{_MONTH}{_NO_YEAR}",
        lambda y, a, m, b, n, _=None: in_order(iso(y, m, a), iso(y, n, b)),
    ),
    _shape(
        "months-begun-ended",
        "gada month",
        rf"{_YEAR}{_GADA}\s*{_MONTH}{_AND_ENDS}{_MONTH}(?!\w){_NO_YEAR}",
        lambda y, m, n, _=None: in_order(iso(y, m), iso(y, n)),
    ),
    _shape(
        "days-months-year-last",
        "word-year range",
        rf"{_FREE_DAY}\.\s*{_MONTH}{_TO}{_DAY}\s*{_MONTH},?\s*{_YEAR}{_GADA}?",
        lambda a, m, b, n, y: (iso(y, m, a), iso(y, n, b)),
    ),
    _shape(
        "days-year-last",
        "word-year range",
        rf"{_FREE_DAY}\.?{_TO}{_DAY}\s*{_MONTH},?\s*{_YEAR}{_GADA}?",
        lambda a, b, m, y: (iso(y, m, a), iso(y, m, b)),
    ),
    _shape(
        "days-year-second",
        "gada month range",
        rf"{_FREE_DAY_NOT_AFTER_YEAR}\.\s*{_MONTH}\s+lidz\s+{_YEAR}{_GADA}\s*{_DAY}\s*{_MONTH}",
        lambda a, m, y, b, n: in_order(iso(y, m, a), iso(y, n, b)),
    ),
    _shape(
        "day-year-first", "gada month", rf"{_YEAR}{_GADA}\s*(\d{{1,2}})\.?\s*{_MONTH}", lambda y, d, m: (iso(y, m, d),)
    ),
    _shape(
        "day-year-last",
        "word-year",
        rf"{_FREE_DAY}\.?(?:\s?(?:st|nd|rd|th)\b(?:\s+of)?)?\s*{_MONTH},?\s*{_YEAR}(?:{_GADA}|\b)",
        lambda d, m, y: (iso(y, m, d),),
    ),
    _shape("english-order", "comma-year month", rf"{_MONTH}\s*(\d{{1,2}}),\s*{_YEAR}", lambda m, d, y: (iso(y, m, d),)),
    _shape(
        "months-years",
        "gada month range",
        rf"{_YEAR}{_GADA}\s*{_MONTH}{_TO}{_YEAR}(?:{_GADA}|\.)\s*{_MONTH}(?!\w)",
        lambda y, m, z, n: (iso(y, m), iso(z, n)),
    ),
    _shape(
        "months-year-first",
        "gada month",
        rf"{_YEAR}{_GADA}\s*(?:\(?no\s+)?{_MONTH}(?:{_TO}{_SAME_YEAR}|\s+un\s+){_MONTH}{_NO_YEAR}\b",
        lambda y, m, n, _=None: (iso(y, m), iso(y, n)),
    ),
    _shape(
        "months-year-second",
        "gada month range",
        rf"{_NOT_AFTER_YEAR}(?<!\. )\b{_MONTH}\s+lidz\s+{_YEAR}{_GADA}\s*{_MONTH}(?!\w)",
        lambda m, y, n: in_order(iso(y, m), iso(y, n)),
    ),
    _shape("month-year-first", "gada month", rf"{_YEAR}{_GADA}\s*{_MONTH}(?!\w)", lambda y, m: (iso(y, m),)),
    _shape("quarter", "gada quarter", rf"{_YEAR}{_GADA}\s*(?:[1-4iv]+)\.?\s*(?:cet\.|ceturk\w+)", lambda y: (iso(y),)),
    _shape(
        "months-year-last",
        "word-year range",
        rf"\b{_MONTH}{_TO}{_MONTH},?\s*{_YEAR}{_GADA}?",
        lambda m, n, y: (iso(y, m), iso(y, n)),
    ),
    _shape(
        "month-year-last",
        "word-year month",
        rf"\b{_MONTH},?\s*{_YEAR}(?:{_GADA}|\b)(?!\s*[.]?\s*gada\s*\d)",
        lambda m, y: (iso(y, m),),
    ),
    _shape(
        "numeric-days",
        "dot-year range",
        rf"{_FREE_DAY}\.{_TO}(\d{{1,2}})\.\s?(\d{{1,2}})\.\s?{_YEAR}{_END}",
        lambda a, b, m, y: (iso(y, m, a), iso(y, m, b)),
    ),
    _shape(
        "numeric-days-months",
        "dot-year range",
        rf"{_FREE_DAY}\.(\d{{1,2}})\.?{_TO}(\d{{1,2}})\.\s?(\d{{1,2}})\.\s?{_YEAR}{_END}",
        lambda a, m, b, n, y: (iso(y, m, a), iso(y, n, b)),
    ),
    _shape(
        "numeric-slash",
        "dot-year year-slash",
        rf"{_FREE_DAY}\.\s?(\d{{1,2}})\.\s?{_YEAR}\.?\s?/\s?(\d{{1,2}})\.\s?(\d{{1,2}})\.\s?{_YEAR}{_END}",
        lambda a, m, y, b, n, z: (iso(y, m, a), iso(z, n, b)),
    ),
    _shape(
        "roman-month",
        "roman-year",
        rf"{_FREE_DAY}\.\s?([ivx]{{1,4}})\.?\s?{_YEAR}(?:{_GADA}|\b){_END}",
        lambda d, m, y: (iso(y, ROMAN.get(m, 0), d),),
    ),
    _shape(
        "numeric",
        "dot-year",
        rf"{_FREE_DAY}\.\s?(\d{{1,2}})\s?\.\s?{_YEAR}(?![\d/]|,\d)",
        lambda d, m, y: (iso(y, m, d),),
    ),
    _shape(
        "slashes",
        "slash-year",
        rf"{_FREE_DAY}/(\d{{1,2}})/{_YEAR}(?![\d/]|[.,]\d|-\d(?!\d?/\d))",
        lambda d, m, y: (iso(y, m, d),),
    ),
    _shape("dashes", "dash-year", rf"{_FREE_DAY}-(\d{{1,2}})-{_YEAR}{_END}", lambda d, m, y: (iso(y, m, d),)),
    _shape(
        "iso",
        "iso",
        rf"{_FREE_YEAR}[-.](\d\d)[-.](\d\d)(?![\d/]|-(?!20\d\d[-.]\d\d[-.]\d\d))",
        lambda y, m, d: (iso(y, m, d),),
    ),
    _shape(
        "numeric-months",
        "joint-year range",
        rf"{_FREE_MONTH}\.?{_TO}(\d\d)[./]{_YEAR}{_END}",
        lambda m, n, y: (iso(y, m), iso(y, n)),
    ),
    _shape(  # as in a column of months; behind a word it may be the number of a paper
        "month-dash",
        "dash-year",
        rf"(?:^|(?<=[\n\t(])|(?<=[:–—-]\s)|(?<=\bno\s)|(?<=lidz\s))(0[1-9]|1[0-2])-{_YEAR}(?![\w/-]|[.,]\d)",
        lambda m, y: (iso(y, m),),
    ),
    _shape("month-slash", "slash-year", rf"{_FREE_DAY}/{_YEAR}{_END_OR_RANGE}", lambda m, y: (iso(y, m),)),
    _shape("month-dot", "dot-year", rf"{_FREE_MONTH}\.{_YEAR}(?![\d/]|,\d|\.\d\d?\b(?!\.))", lambda m, y: (iso(y, m),)),
    _shape(
        "school-year",
        "slash-year",
        rf"{_FREE_YEAR}\.?\s?/\s?{_YEAR}\.?\s*(?:{_OF_SCHOOL}|(?=(?:{_TO}|\s+un\s+)\d{{4}}\.?\s?/\s?\d{{4}}\.?\s*{_OF_SCHOOL}))",
        lambda a, b: (iso(a), iso(b)) if int(b) == int(a) + 1 else (None,),
    ),
    _shape(
        "school-year",
        "year-slash",
        rf"{_FREE_YEAR}\.?\s?/\s?(\d\d)\.?\s*{_OF_SCHOOL}",
        lambda a, b: (iso(a), iso(f"{a[:2]}{b}")) if int(b) == int(a[2:]) + 1 else (None,),
    ),
    _shape("iso-month", "iso", rf"{_FREE_YEAR}-(0[1-9]|1[0-2])(?![\d/-]|\w)", lambda y, m: (iso(y, m),)),
    _shape(
        "years",
        "years range",
        rf"{_FREE_YEAR}(?:{_GADA}|\.)?{_TO}{_YEAR}(?:{_GADA}|\.|\b){_END}",
        lambda a, b: (iso(a), iso(b)),
    ),
    _shape(
        "years-listed",
        "years gada",
        rf"{_FREE_YEAR}(?<!\d\.,\s\d{{4}})\.?(?:,\s*{_YEAR}\.?)?\s+un\s+{_YEAR}{_GADA}",
        lambda a, b, c: (iso(a), iso(c)) if int(c) == int(b or a) + 1 else (None,),
    ),
    _shape("year", "gada", rf"{_FREE_YEAR}{_GADA}", lambda y: (iso(y),)),
)
def find(text: str, claims: Claims) -> Iterator[Finding]:
    """Every date of a text; a notation that gives two dates gives two findings with the notation's span.

    >>> text = "No 2017.gada 1. oktobra līdz 30.09.2019., tiekas 21.–24. janvārī 2018. gadā"
    >>> [finding.value for finding in sorted(find(text, Claims(len(text))), key=lambda finding: finding.span)]
    ['2017-10-01', '2019-09-30', '2018-01-21', '2018-01-24']
    """
    return find_folded(fold(text), claims)


def find_folded(text: str, claims: Claims) -> Iterator[Finding]:
    """The same in a text that is folded already (`latvian.fold`)."""
    worth_trying: dict[int, list[Passage]] = {}
    for passage in year_passages.find(text):
        for number in _shapes_with(passage.signs):
            worth_trying.setdefault(number, []).append(passage)
    for number, passages_with_signs in sorted(worth_trying.items()):
        shape = _SHAPES[number]
        for match in chain.from_iterable(_matches(text, passage, shape) for passage in passages_with_signs):
            values = shape.values(*match.groups())
            span = Span(match.start(), match.end() - len(match[0]) + len(match[0].rstrip()))
            if ("\n" in match[0].strip() and "\n\n" in match[0]) or None in values or "\t" in match[0]:
                continue
            if claims.take(span):
                for value in values:
                    yield Finding("date", str(value), span, f"dates.{shape.name}")


@lru_cache(maxsize=1024)
def _shapes_with(signs: frozenset[str]) -> tuple[int, ...]:
    """The numbers of the notations worth trying in a passage."""
    return tuple(number for number, shape in enumerate(_SHAPES) if shape.signs <= signs)


def _matches(text: str, passage: Passage, shape: Shape) -> Iterator[re.Match[str]]:
    """Where a notation stands in a passage; one that begins with a year or month is tried at those only."""
    if shape.begins_with is None:
        return shape.pattern.finditer(text, passage.start, passage.end)
    places = passage.years if shape.begins_with == "year" else passage.months
    return passages.at(shape.pattern, text, places, passage.end)
