"""`Kopējās attiecināmās izmaksas 800 EUR, … kopā 900 EUR`: what is eligible beside a larger whole is only a part."""

import re
from decimal import Decimal

from extractors.money.role_words import Role
from extractors.text.reading import Reading
from model import Finding

_CALLED = re.compile(r"(?<!ne)attiecinām\w+\s+(?:izmaks|finansējum|summ)\w*[^.;\d]{0,30}$", re.I)
_FAR = 80  # characters before an amount


def beside_whole(reading: Reading, judged: list[tuple[Finding, Role]]) -> list[tuple[Finding, Role]]:
    """The same with all but the largest whole as eligible where the words before them say that they are."""
    wholes = [finding for finding, role in judged if role[:2] == ("total", 3)]
    if len(wholes) < 2 or "ttiecinām" not in reading.text:
        return judged
    most = max(map(_value, wholes))
    less = [one for one in wholes if _value(one) < most and _is_called(reading, one)]
    return [(one, Role("eligible", 3) if one in less else role) for one, role in judged]


def _is_called(reading: Reading, finding: Finding) -> bool:
    start = finding.span.start
    return _CALLED.search(reading.text, max(0, start - _FAR), start) is not None


def _value(finding: Finding) -> Decimal:
    return Decimal(finding.value.split()[0])
