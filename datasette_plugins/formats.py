"""How values look to people: canonical text in, Latvian or English writing out."""

import re
from datetime import date
from decimal import Decimal, InvalidOperation

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal

from datasette_plugins.language import text

_DAY = {"lv": "dd.MM.yyyy.", "en": "d MMM yyyy"}
_MONTH = {"lv": "y. 'gada' LLLL", "en": "LLLL y"}
_MONEY = re.compile(r"-?\d+\.\d\d [A-Z]{3}")
_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


def money(value: str, language: str = "lv") -> str:
    """An amount such as `"14625.00 EUR"`; anything else comes back as it is.

    >>> money("14625.00 EUR").replace("\\xa0", " "), money("14625.00 EUR", "en")
    ('14 625,00 €', '€14,625.00')
    """
    number, _, currency = value.partition(" ")
    try:
        return str(format_currency(Decimal(number), currency or "EUR", locale=language))
    except InvalidOperation:
        return value


def day(value: str, language: str = "lv") -> str:
    """An ISO date, as precise as it is.

    >>> day("2017-10-01"), day("2017-10"), day("2017"), day("2017-10-01", "en")
    ('01.10.2017.', '2017. gada oktobris', '2017. gads', '1 Oct 2017')
    """
    match = _ISO.fullmatch(value[:10])
    if not match:
        return value
    year, month, number = match.groups()
    if not month:
        return text(language, "unit.year", year=year)
    try:
        moment = date(int(year), int(month), int(number or 1))
    except ValueError:
        return value
    return str(format_date(moment, (_DAY if number else _MONTH)[language], locale=language))


def period(start: str | None, end: str | None, language: str = "lv") -> str:
    """From one day to another; either may be unknown.

    >>> period("2017-10-01", "2019-09-30"), period("2025", None)
    ('01.10.2017. – 30.09.2019.', '2025. gads – …')
    """
    if not start and not end:
        return ""
    return " – ".join(day(value, language) if value else "…" for value in (start, end))


def country(code: str, language: str = "lv") -> str:
    """The name of a country by its ISO alpha-2 code.

    >>> country("LT"), country("LT", "en"), country("XX")
    ('Lietuva', 'Lithuania', 'XX')
    """
    return str(Locale(language).territories.get(code, code))


def number(value: float, language: str = "lv") -> str:
    """A plain number, grouped as the language does."""
    return str(format_decimal(value, locale=language))


def size(octets: int, language: str = "lv") -> str:
    """A file's size in the unit that suits it.

    >>> size(900), size(2_400_000)
    ('900 B', '2,3 MB')
    """
    amount, unit = float(octets), "B"
    for unit in ("B", "kB", "MB", "GB"):
        if amount < 1024 or unit == "GB":
            break
        amount /= 1024
    return f"{format_decimal(round(amount, 1), locale=language)} {unit}"


def shown(field: str, value: str, language: str = "lv") -> str:
    """A finding's canonical value as its field is written.

    >>> shown("country", "SI"), shown("duration", "24"), shown("title", "Bioētika skolā")
    ('Slovēnija', '24 mēneši', 'Bioētika skolā')
    >>> shown("programme", "other"), shown("programme", "LEADER")
    ('cita programma', 'LEADER')
    """
    if field in ("amount", "total"):
        return money(value, language)
    if field in ("date", "start_date", "end_date"):
        return day(value, language)
    if field == "country":
        return country(value, language)
    if field == "programme" and value == "other":
        return text(language, "programme.other")
    if field == "duration" and value.isdecimal():
        return text(language, "unit.months", count=int(value))
    if field == "percent" and not value.endswith("%"):
        return f"{value.replace('.', ',') if language == 'lv' else value} %"
    return value


def plain(value: str, language: str = "lv") -> str:
    """Canonical text whose field is not known, such as what a check expected.

    >>> plain("24"), plain("2017-10-01"), plain("LV")
    ('24', '01.10.2017.', 'Latvija')
    """
    if _MONEY.fullmatch(value):
        return money(value, language)
    if re.fullmatch(r"\d{4}(-\d\d){1,2}", value):
        return day(value, language)
    return country(value, language) if re.fullmatch("[A-Z]{2}", value) else value
