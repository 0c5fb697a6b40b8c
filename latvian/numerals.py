"""Amounts of money written in Latvian words: read exactly, or not at all."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from latvian.folding import fold
from latvian.number_words import Units, is_exact, units

_PIECE = re.compile(r"[^\W\d_]+|\d+")
_CURRENCY = re.compile(  # letter by letter, so that the engine seeks these letters and nothing else
    "|".join(
        rf"{first}(?<![^\W\d_]{first})(?i:{rest})(?![^\W\d_])"
        for letters, rest in (("Ee", "iro|uro|ur"), ("Ll", "vl|at(?:s|a|i|u|am|iem|us|os)"), ("€", ""))
        for first in letters
    )
)
_CENTS = re.compile(
    r"[\s,]{0,3}(?:un\s+)?(\d{1,2}|[^\W\d_]+(?:\s+[^\W\d_]+){0,2}?)\s*(?:cen[tķ]|sant[iī]m)[^\W\d_]*", re.IGNORECASE
)
_WINDOW = 240  # characters before the currency in which a number is looked for; the longest has about 150
_LONGEST_WORD = 120
_BETWEEN = " \n\t\xa0-)"  # what may stand between the words of a number
_THOUSAND = 1000
_SHORTEST_FIRST = 4  # "seja" before a number is no misspelt "seši"

_STEMS = ("", "vien", "div", "trīs", "četr", "piec", "seš", "septiņ", "astoņ", "deviņ")
_ONES = ("", "viens", "divi", "trīs", "četri", "pieci", "seši", "septiņi", "astoņi", "deviņi")
_SCALES = (
    (10**9, "miljards", "miljardi"),
    (10**6, "miljons", "miljoni"),
    (_THOUSAND, "tūkstotis", "tūkstoši"),
)


def _total(numbers: Units) -> int | None:
    """The number that units make in this order; None when they make none ("divi seši")."""
    total, group, scale, last = 0, 0, 10**12, _THOUSAND
    for value, plural in numbers:
        if plural and group == 0:
            return None
        if value >= _THOUSAND:
            if value >= scale:
                return None
            total, group, scale, last = total + (group or 1) * value, 0, value, _THOUSAND
        elif value == 100 and (group == 0 or (group < 10 and last == 1)):
            group, last = (group or 1) * 100, 100
        elif value < 100 and (last >= 100 or (last == 10 and value < 10)) and (value or len(numbers) == 1):
            group, last = group + value, 10 if value >= 20 else 1
        else:
            return None
    return total + group


def _joins(word: str) -> bool:
    """Whether a word is the `un` between two numbers."""
    return len(word) == 2 and fold(word) == "un"


def _whole(words: list[str]) -> int | None:
    """The number that these words make; None when one of them is no number word."""
    row: Units = ()
    for word in words:
        if row and _joins(word):
            continue
        found = units(word)
        if not found:
            return None
        row += found
    return _total(row) if row else None


def _cents(text: str) -> int | None:
    """Cents in digits or words; 0 for an empty text, None for anything else."""
    match = _CENTS.fullmatch(text)
    if match is None:
        return None if text.strip(" .,)") else 0
    amount = match[1]
    value = int(amount) if amount.isdigit() else _whole(amount.split())
    return value if value is not None and value < 100 else None


def parse(words: str) -> Decimal | None:
    """The amount that `words` say, with or without currency and cents; None when any word of it is no number word.

    >>> parse("četrpadsmit tūkstoši seši simti divdesmit pieci eiro 00 centi")
    Decimal('14625.00')
    >>> parse("divi tukstoši devini simti divdesmitpieci eiro un piecdesmit centi")
    Decimal('2925.50')
    >>> parse("divi projekti") is None
    True
    """
    words = words.strip(" \n\t().;")
    currency = _CURRENCY.search(words)
    before, after = (words[: currency.start()], words[currency.end() :]) if currency else (words, "")
    whole, cents = _whole(_PIECE.findall(before)), _cents(after)
    return None if whole is None or cents is None else Decimal(whole * 100 + cents).scaleb(-2)


def _start_of_number(text: str, end: int) -> int | None:
    """Where the number words directly before `end` begin; None when there are none, or digits before them."""
    begin = max(0, end - _WINDOW)
    before = text[begin:end].rstrip(_BETWEEN)
    last = _PIECE.findall(before[-_LONGEST_WORD:].rpartition(" ")[2])[-1:]
    if before[-1:].isdecimal() or not last or not (_joins(last[0]) or units(last[0])):
        return None
    start = None
    position = end
    for match in reversed(list(_PIECE.finditer(text, begin, end))):
        gap = text[match.end() : position]
        if gap.strip(_BETWEEN) or (match[0].isalpha() and not _joins(match[0]) and not units(match[0])):
            break
        if match[0].isdigit():
            return None
        if not _joins(match[0]):
            start = match.start()
        position = match.start()
    return start


def _begins_number(run: list[str]) -> bool:
    """Whether words before a currency are a number that was meant: not a lone "thousand", not a short word misread."""
    first = run[0].strip("-)")
    if len(run) == 1 and (units(first) or ((0, False),))[0][0] >= 100:
        return False
    return len(first) > _SHORTEST_FIRST or is_exact(first)


def find(text: str, within: Iterable[tuple[int, int]] | None = None) -> Iterator[tuple[int, int, Decimal]]:
    """Yield (start, end, amount) of every number in words that a currency follows; the span takes in the cents.

    Where the words are known that may be a currency, `within` tells where they stand (start, end).

    >>> text = "14 050.00 EUR (četrpadsmit tūkstoši piecdesmit eiro 00 centi)"
    >>> [(text[start:end], amount) for start, end, amount in find(text)]
    [('četrpadsmit tūkstoši piecdesmit eiro 00 centi', Decimal('14050.00'))]
    """
    places = within if within is not None else ((0, len(text)),)
    for currency in (match for place in places for match in _CURRENCY.finditer(text, *place)):
        start = _start_of_number(text, currency.start())
        if start is None or not _begins_number(text[start : currency.start()].split()):
            continue
        cents = _CENTS.match(text, currency.end())
        for end in (cents.end(), currency.end()) if cents else (currency.end(),):
            amount = parse(text[start:end])
            if amount is not None:
                yield start, end, amount
                break


def _below_thousand(value: int) -> list[str]:
    """Words for 1 to 999."""
    hundreds, rest = divmod(value, 100)
    words = [] if not hundreds else ["simts"] if hundreds == 1 else [_ONES[hundreds], "simti"]
    tens, ones = divmod(rest, 10)
    if tens == 1 and ones:
        return [*words, _STEMS[ones] + "padsmit"]
    if tens:
        words.append("desmit" if tens == 1 else _STEMS[tens] + "desmit")
    return [*words, _ONES[ones]] if ones else words


def words(value: int) -> str:
    """A whole number from 0 to 999 999 999 999 in words, in the masculine nominative.

    >>> words(14625), words(21000), words(0)
    ('četrpadsmit tūkstoši seši simti divdesmit pieci', 'divdesmit viens tūkstotis', 'nulle')
    """
    said: list[str] = []
    for scale, one, many in _SCALES:
        count, value = divmod(value, scale)
        if count:
            said += [*_below_thousand(count), one if count % 10 == 1 and count % 100 != 11 else many]
    return " ".join([*said, *_below_thousand(value)]) or "nulle"
