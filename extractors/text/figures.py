"""Figures beyond what any project has: they are told of and fill no field."""

import re

from extractors.text.money import CURRENCY

_LONG = r"(?<!\d)(?<!\d[ \u00a0.'])\d(?:[ \u00a0.']?\d){12,60}(?:,\d\d?)?"
_POWER = r"(?<![\w,.])\d+(?:[.,]\d+)?[eE][+-]?\d+"
_BEYOND = re.compile(rf"(?:{_LONG}|{_POWER})\s?{CURRENCY}|(?<![\d.])\d\d?\.\s?\d\d?\.\s?\d{{5,8}}(?![\d.])")
_SIGN = re.compile(r"[0-9](?:[0-9]{12}|[eE][+0-9-]|(?:[ \u00a0.'][0-9]{3}){4}|\.\s?[0-9]{5})")
"""What every one of them holds and few other texts do."""


def are_beyond(text: str) -> bool:
    """Whether a text tells of a million millions or more, of a sum with an exponent, or of a year of five digits.

    >>> are_beyond("Kopā 1 000 000 000 000 EUR"), are_beyond("Kopā 1e400 EUR"), are_beyond("01.01.10000")
    (True, True, True)
    >>> are_beyond("Kopā 999 000 000 000 EUR, 01.01.2024")
    False
    """
    return _SIGN.search(text) is not None and _BEYOND.search(text) is not None
