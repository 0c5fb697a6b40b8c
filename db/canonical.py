"""Whether a text is the canonical form of a project's field: what a person may put in a value's place."""

import json
import re
from datetime import date

from db import money

_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_LARGEST_DURATION = 4


def is_canonical(field: str, value: str) -> bool:
    """Amounts as `"14625.00 EUR"`, ISO dates of any precision, whole months, JSON lists of texts; else any text.

    >>> is_canonical("total", "14625.00 EUR"), is_canonical("total", "14 625 eiro")
    (True, False)
    >>> is_canonical("end_date", "2033-02"), is_canonical("end_date", "2033-02-30")
    (True, False)
    >>> is_canonical("countries", '["LV"]'), is_canonical("countries", "LV")
    (True, False)
    """
    if field == "total":
        cents, currency = money.parse(value)
        return cents is not None and currency is not None and money.canonical(cents, currency) == value
    if field in ("start_date", "end_date"):
        return _is_date(value)
    if field == "duration":
        return months(value) is not None
    return field not in ("titles", "countries") or _is_list(value)


def months(duration: str | None) -> int | None:
    """Whole months of canonical text.

    >>> months("24"), months("24 months"), months(None)
    (24, 24, None)
    """
    number = (duration or "").partition(" ")[0]
    return int(number) if number.isdecimal() and len(number) <= _LARGEST_DURATION else None


def _is_date(value: str) -> bool:
    match = _DATE.fullmatch(value)
    if match is None:
        return False
    year, month, day = (int(part or 1) for part in match.groups())
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _is_list(value: str) -> bool:
    try:
        parts = json.loads(value)
    except ValueError:
        return False
    return isinstance(parts, list) and all(isinstance(part, str) for part in parts)
