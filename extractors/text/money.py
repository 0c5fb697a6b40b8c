"""Amounts of money as written: numbers with their currency, with the currency said once, in a table head, or in words.

The amount is cut out by rule and only then read as a Decimal. `value` is `"14625.00 EUR"`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from extractors.text import passages, signs
from extractors.text.claims import Claims
from extractors.text.cues import cue
from extractors.text.words import Words
from latvian import numerals
from model import Finding, Span

_BLANK = "[ \u00a0\u2009\u202f]"
NUMBER = (
    rf"(?:\d{{1,3}}(?:{_BLANK}\d{{3}})+(?:[.,]\d{{1,2}})?|\d{{1,3}}(?:,\d{{3}})+(?:\.\d{{1,2}})?"
    r"|\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d{1,3}(?:['’`´′] ?\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)(?!\d|[.,eE]\d)"
)
# Each alternative begins with a letter of its own, so that the engine seeks these letters and nothing else.
_NO_LETTER = r"(?![^\W\d_])"
CURRENCY = (
    rf"(?:E(?:UR(?:[Oo][Ss]?)?|ur(?:os?)?|iro|IRO){_NO_LETTER}|e(?:ur(?:os?)?|iro){_NO_LETTER}|L(?:VL|s|at(?:i|u|us|iem|s)){_NO_LETTER}"
    rf"|lat(?:i|u|us|iem|s){_NO_LETTER}|USD{_NO_LETTER}|dolār(?:i|u|us|iem|s){_NO_LETTER}|€{_NO_LETTER}|Є(?!\w)|Е(?!\w)|\$)"
)
_SCALE = r"(?:(?:milj|tūkst|mljrd)\.|milj(?:on\w*|\b)|tūkst(?:oš\w*|\b)|miljard\w*)"
_LEFT = rf"(?=\d)(?<![\w/])(?<!\d[.,])(?<!(?<!\d\d\d)\d{_BLANK})"
_DASH = r"(?:[.,]?[-–—]{1,2})?"
_CENTS_APART = rf"(?:\d{{1,3}}(?:{_BLANK}\d{{3}})+|\d{{3,}}),{_BLANK}\d\d(?={_BLANK}?{CURRENCY})"  # `9637, 65 EUR`
_AFTER = re.compile(
    rf"(?=\d)(?:{_LEFT}|(?<=[^\W\d])(?<!\d[eE]))({NUMBER}|{_CENTS_APART}){_DASH}\s?({_SCALE})?\s?({CURRENCY})(?:\s?{CURRENCY})?"
)
_NO_ORDINAL = r"(?!:?\n\d{1,3}(?:\.\s|\t))"
"""Below a head that ends with the currency the number of the first row stands."""
_BEFORE = re.compile(rf"(?<!\w)({CURRENCY}){_NO_ORDINAL}\s?:?\s?({NUMBER}){_DASH}\s?({_SCALE})?(?!\s?%|\s?cent)")
_SCALED = re.compile(rf"{_LEFT}({NUMBER})\s?({_SCALE})(?!\s?\w*u\b)")
_EXACT = re.compile(
    rf"{_LEFT}(\d{{1,3}}(?:{_BLANK}\d{{3}})*[.,]\d\d|\d{{3,}}[.,]\d\d|\d{{1,3}}(?:{_BLANK}\d{{3}})+)(?![\d/]|[.,]\d|{_BLANK}?%)"
)
_UNIT = re.compile(
    r"\s?(?:%|m2|m²|m3|km|ha|kW|MW|kv|m\b|gab|cilv|skol|dalīb|iedz|bērn|st\.|h\b|stund|mēn|gad|dien|reiz|reģ|procent|"
    r"punkt|kārt|person|jaun|nodarb|pedagog|lpp|t\b|kg\b|organiz|pieteik|mobilit)",
    re.I,
)
_GRANTED = re.compile(r"(?:atvēlē|piešķir|piešķīr|izmaksā)\w+$")  # `No 80 tūkstošiem eiro skolai atvēlēti 9 600.`
_COUNTED = cue(r"(?:skait\w*|apmeklē\w+|izsnieg\w+)\s*[:–—-]?\s*(?:ir|bija)?\s*$", re.I)
_RANGE = re.compile(
    rf"(?:n(?<!\wn)o|s(?<!\ws)tarp)\s+({NUMBER})\s+(?:līdz|un)\s+(?={NUMBER}\s?(?P<scale>{_SCALE})?\s?(?P<unit>{CURRENCY}))"
)
_NEXT_ROW = re.compile(r"\n(?:19|20)\d\d\.?$")
_CLOCK = re.compile(r"plkst\.?\s*$", re.I)
_BARE = re.compile(rf"\s*({NUMBER}){_DASH}\s*(?:\(|\*|$)")
_DIGITS = re.compile(rf"{_LEFT}({NUMBER})\s*\(\s*$")
_NUMERAL = re.compile("[0-9]+")
_WIDEST = 24  # characters of a number and the bracket behind it
_ANY_SCALE = re.compile("m(?:ilj|ljrd)|tūkst")
_NUMBER_AHEAD, _CURRENCY_BEHIND = re.compile(rf"{_BLANK}\d"), re.compile(rf"(?<!\w){CURRENCY}{_BLANK}?$")
_REACH = 45  # characters from a currency to the far end of its number
_APOSTROPHES = str.maketrans("", "", "'’`´′")
_CENTS, _FRACTION = re.compile(r"[.,](\d{1,2})$"), re.compile(r"\d+[.,](\d+)")
_LARGEST = 10**12
"""No project costs so much."""
_MULTIPLIER = {"t": 1_000, "mi": 1_000_000, "ml": 1_000_000_000}


def read(number: str, scale: str | None = None) -> Decimal:
    """The value of a number as Latvian and English texts write it.

    >>> read("1 009 417,96"), read("11,690,504"), read("263.180"), read("19,49", "milj.")
    (Decimal('1009417.96'), Decimal('11690504'), Decimal('263180'), Decimal('19490000.00'))
    """
    digits = "".join(number.split()).translate(_APOSTROPHES)
    tail = _CENTS.search(digits) or (_FRACTION.fullmatch(digits) if scale else None)
    whole = (digits[: tail.start(1) - 1] if tail else digits).replace(".", "").replace(",", "")
    value = Decimal(f"{whole}.{tail[1]}" if tail else whole)
    if scale:
        scale = scale.lower()
        value *= 1_000_000_000 if scale.startswith("miljar") else _MULTIPLIER[scale[: 1 if scale[0] == "t" else 2]]
    return value


def currency(word: str) -> str:
    """ISO 4217 code of a currency word.

    >>> currency("latus"), currency("Є")
    ('LVL', 'EUR')
    """
    if word.lower().startswith(("lat", "lvl", "ls")):
        return "LVL"
    return "USD" if word in ("USD", "$") or word.startswith("dolār") else "EUR"


def canonical(value: Decimal, code: str) -> str:
    """`"14625.00 EUR"`."""
    return f"{value:.2f} {code}"


def _is_sum(value: Decimal) -> bool:
    """Whether it is something, and no more than a project may cost."""
    return 0 < value < _LARGEST


def find(text: str, claims: Claims, words: Words | None = None) -> list[Finding]:
    """Amounts that carry their currency, in digits or in words; amounts of nothing are left out.

    >>> [finding.value for finding in find("kopā 14 625.00 EUR EUR, t.sk. EUR 950 un 3,4 milj. eiro", Claims(60))]
    ['14625.00 EUR', '3400000.00 EUR', '950.00 EUR']
    """
    telling = (words or Words(text)).places("currency")
    currencies = [match for place in telling for match in signs.CURRENCY.finditer(text, *place)]
    places = list(passages.around(text, currencies, _REACH, _REACH))
    after = (match for place in places for match in _with_number(_AFTER, text, place))
    found = [*_told(text, after, claims, "amounts.currency-after", (1, 2, 3))]
    before = passages.at(_BEFORE, text, [currency.start() for currency in currencies])
    found += _told(text, before, claims, "amounts.currency-before", (2, 3, 1))
    found += _of_ranges(text, places, claims)
    return found + list(_in_words(text, telling, found, claims))


def _of_ranges(text: str, places: Sequence[Span], claims: Claims) -> Iterator[Finding]:
    """The lower end of `no 300 līdz 1 200 eiro`: the currency, and a scale, are said once for both."""
    for match in (match for place in places for match in _RANGE.finditer(text, *place)):
        value, span = read(match[1], match["scale"]), Span(*match.span(1))
        if _is_sum(value) and claims.take(span):
            yield Finding("amount", canonical(value, currency(match["unit"])), span, "amounts.range")


def _with_number(pattern: re.Pattern[str], text: str, within: Span) -> Iterator[re.Match[str]]:
    """Where a pattern stands that begins with a number: tried where digits begin, and nowhere else."""
    return passages.at(pattern, text, [digits.start() for digits in _NUMERAL.finditer(text, *within)], within.end)


def _told(
    text: str, matches: Iterable[re.Match[str]], claims: Claims, method: str, groups: tuple[int, int, int]
) -> Iterator[Finding]:
    number, scale, unit = groups
    for match in matches:
        value = read(match[number], match[scale])
        span = Span(match.start(), match.end() - len(match[0]) + len(match[0].rstrip()))
        if _is_sum(value) and not _is_torn(text, span) and not _is_next(text, match, unit) and claims.take(span):
            yield Finding("amount", canonical(value, currency(match[unit])), span, method)


def _is_next(text: str, match: re.Match[str], unit: int) -> bool:
    """Whether a currency behind a number is that of the next: `EUR 60 000 EUR 22 450`."""
    if unit < match.re.groups or not _NUMBER_AHEAD.match(text, match.end(unit)):
        return False
    return bool(_CURRENCY_BEHIND.search(text, max(0, match.start() - 6), match.start()))


def _is_torn(text: str, span: Span) -> bool:
    """Whether number and currency stand in two cells, or are a head's currency and what opens the next row."""
    said = span.of(text)
    if "\n" not in said:
        return "\t" in said
    opens_row = text[span.end : span.end + 1] == "\t" and "\t" in text[text.rfind("\n", 0, span.start) + 1 : span.start]
    return "\t" in said or opens_row or _NEXT_ROW.search(said) is not None


def _in_words(text: str, telling: Sequence[Span], found: list[Finding], claims: Claims) -> Iterator[Finding]:
    """Amounts told only in words; words that repeat the digits before them are their check, not another amount, and
    may be the only ones to say the currency (`4380,00 (četri tūkstoši trīs simti astoņdesmit euro)`).
    """
    for start, end, value in numerals.find(text, telling):
        code = "LVL" if "lat" in text[start:end].lower() else "EUR"
        if not _is_sum(value) or any(0 <= start - finding.span.end <= 20 for finding in found):
            continue
        digits = _DIGITS.search(text, max(0, start - _WIDEST), start)
        span = Span(*digits.span(1)) if digits else Span(start, end)
        if claims.take(span):
            amount, method = (read(digits[1]), "amounts.before-words") if digits else (value, "amounts.words")
            yield Finding("amount", canonical(amount, code), span, method)


def without_currency(text: str, within: Span, claims: Claims, code: str, listed: bool = False) -> Iterator[Finding]:
    """Numbers of exactly the shape of money in a passage that said its currency elsewhere; `listed` when it said so
    for all that follows.
    """
    for match in _with_number(_SCALED, text, within) if _ANY_SCALE.search(text, *within) else ():
        span, value = Span(match.start(), match.end()), read(match[1], match[2])
        if _is_sum(value) and claims.take(span):
            yield Finding("amount", canonical(value, code), span, "amounts.currency-elsewhere")
    for match in _with_number(_EXACT, text, within):
        span, value = Span(match.start(1), match.end(1)), read(match[1])
        exact = (
            match[1][-3] in ".,"
            and value >= 100
            and not _CLOCK.search(text, max(within.start, span.start - 12), span.start)
        )
        apart = exact or listed or _stands_apart(text, span)
        if not _is_sum(value) or not apart or _UNIT.match(text, match.end(1), within.end) or _counted(text, span):
            continue
        if claims.take(span):
            yield Finding("amount", canonical(value, code), span, "amounts.currency-elsewhere")


def _counted(text: str, span: Span) -> bool:
    """Whether the words right before a number say that it counts things: `izsniegumu skaits – 118 930`."""
    return _COUNTED.search(text, max(0, span.start - 40), span.start) is not None


def _stands_apart(text: str, span: Span) -> bool:
    """A whole number is money only after a dash, colon or a fund's name and before the end of its clause."""
    before = text[max(0, span.start - 12) : span.start].rstrip()
    after = text[span.end : span.end + 2].strip()
    told = before.endswith((":", "–", "—", "-", "jeb", "ERAF", "ESF", "ELFLA", "izmaksas", "finansējums", "budžets"))
    return (told or _GRANTED.search(before) is not None) and (not after or after[0] in ",.;)")


def in_cell(text: str, cell: Span, claims: Claims, code: str) -> Finding | None:
    """The amount of a table cell whose currency stands in the column's head: a cell that begins with a number.

    A cell that holds anything but a number (and a remark in brackets) is not an amount.
    """
    match = _BARE.match(text, *cell)
    if match is None or (match.end() < cell.end and text[match.end() - 1] not in "(*"):
        return None
    value, span = read(match[1]), Span(match.start(1), match.end(1))
    if not _is_sum(value) or not claims.take(span):
        return None
    return Finding("amount", canonical(value, code), span, "amounts.column")
