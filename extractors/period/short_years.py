"""Days whose years are told in two digits: `01.09.21.–31.08.23.`, and alone only behind `Sākums:` and the like.

Two digits may be anything; two whole days joined to a range that begins before it ends are a period. The century is
inferred, and flagged.
"""

import re
from collections.abc import Iterator

from extractors.period.iso_dates import iso
from extractors.text.claims import Claims
from extractors.text.reading import Reading
from model import Finding, Span

FLAG = "inferred-year"
METHOD = "dates.short-years"
_TO = r"(?:\s*[-–—−]+\s*|\s+līdz\s+)"
_RANGES = (  # from behind the first day on: digits that a point or stroke precedes are found faster
    re.compile(rf"\.\s?(\d{{1,2}})\.\s?(\d\d)(?!\d)\.?{_TO}(\d{{1,2}})\.\s?(\d{{1,2}})\.\s?(\d\d)(?![\d/]|[.,]\d)"),
    re.compile(rf"/(\d{{1,2}})/(\d\d)(?!\d){_TO}(\d{{1,2}})/(\d{{1,2}})/(\d\d)(?![\d/]|[.,]\d)"),
)
_YEAR_BEFORE_JOINT = re.compile(r"\.\s?\d\d\.?(?:\s*[-–—−]|\s+līdz)|/\d\d\s*[-–—−]")
"""What stands in every such range: cheap to look for, and mostly not there."""
_FIRST = re.compile(r"(?<![\d./,:-])\d{1,2}$")
_ALONE = re.compile(r"\W*?((\d{1,2})([./])\s?(\d{1,2})\3\s?(\d\d))\.?\s*(?:gad[sāau]?|g\.)?\W*")
_MOST_YEARS, _LAST = 12, 45  # a project is no longer, and no year is later


def find(reading: Reading, claims: Claims) -> Iterator[Finding]:
    """The two ends of such ranges, in one notation each, and the day alone under a label of a beginning or end."""
    for pattern in _RANGES if _YEAR_BEFORE_JOINT.search(reading.text) else ():
        for match in pattern.finditer(reading.text):
            first = _FIRST.search(reading.text, max(0, match.start() - 3), match.start())
            if first is not None:
                yield from _range(first, match, claims)
    for label in reading.labelled:
        if label.key in ("start", "end") and (alone := _ALONE.fullmatch(reading.text, *label.value)):
            value = _day(alone[2], alone[4], alone[5])
            if value and claims.take(Span(*alone.span(1))):
                yield Finding("date", value, Span(*alone.span(1)), METHOD, flags=(FLAG,))


def _range(first: re.Match[str], match: re.Match[str], claims: Claims) -> Iterator[Finding]:
    month, year, *last = match.groups()
    start, end = _day(first[0], month, year), _day(*last)
    span = Span(first.start(), match.end())
    is_period = start is not None and end is not None and start < end and int(end[:4]) - int(start[:4]) <= _MOST_YEARS
    if start and end and is_period and claims.take(span):
        yield from (Finding("date", value, span, METHOD, flags=(FLAG,)) for value in (start, end))


def _day(day: str, month: str, year: str) -> str | None:
    return iso(f"20{year}", month, day) if int(year) <= _LAST else None
