"""What several documents say of one field of one project, made into one value: a pure function.

The value that most documents support wins. A more precise one is supported by every less precise one that it fits: the
date 2017-10-01 by 2017, the amount 182 750 by the headline 183 000. Nothing is averaged or invented.
"""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from db import money
from latvian.folding import fold
from model.vocabulary import SECTIONS

_DATES = ("start_date", "end_date")
_ROUND_CENTS = 100_000  # a sum in whole thousands may be a rounded one …
_ROUNDING = 100  # … of an exact one that is less than one hundredth away


class Candidate(NamedTuple):
    """One document's choice: canonical text, how many other places in the document agree, and the statement's id."""

    value: str
    agreeing: int
    statement: int


def best(field: str, candidates: Sequence[Candidate]) -> str | None:
    """The value to show, or None when no document has one.

    >>> best("start_date", [Candidate("2017", 0, 1), Candidate("2017-10-01", 0, 2)])
    '2017-10-01'
    >>> best("total", [Candidate("183000.00 EUR", 3, 1), Candidate("182750.00 EUR", 0, 2)])
    '182750.00 EUR'
    """
    if not candidates:
        return None

    def merit(candidate: Candidate) -> tuple[int, int, int, int]:
        support = sum(supports(field, other.value, candidate.value) for other in candidates)
        return support, _precision(field, candidate.value), candidate.agreeing, -candidate.statement

    return max(candidates, key=merit).value


def supports(field: str, one: str, other: str) -> bool:
    """Whether `one` says the same as `other`, or the same less precisely.

    >>> supports("end_date", "2019-09", "2019-09-30"), supports("end_date", "2019-09-30", "2019-09")
    (True, False)
    """
    if field in _DATES:
        return one == other or other.startswith(f"{one}-")
    if field == "total":
        return one == other or _rounds(one, other)
    return _words(one) == _words(other)


def union(lists: Iterable[Sequence[str]], first: str | None = None) -> list[str]:
    """All different values in the order met, `first` before the others.

    >>> union([["A", "B"], ["b", "C"]], first="C")
    ['C', 'A', 'B']
    """
    different: dict[str, str] = {_words(first): first} if first else {}
    for value in chain.from_iterable(lists):
        different.setdefault(_words(value), value)
    return list(different.values())


def _precision(field: str, value: str) -> int:
    if field in _DATES or field in SECTIONS:
        return len(value)
    if field == "total":
        cents, _ = money.parse(value)
        return int(cents is not None and cents % _ROUND_CENTS != 0)
    return 0


def _rounds(rounded: str, exact: str) -> bool:
    (one, currency), (other, other_currency) = money.parse(rounded), money.parse(exact)
    if one is None or other is None or currency != other_currency:
        return False
    return one % _ROUND_CENTS == 0 and other % _ROUND_CENTS != 0 and abs(one - other) * _ROUNDING < abs(one)


def _words(text: str) -> str:
    return " ".join(fold(text).split())
