"""Registration numbers of Latvian organisations: eleven digits with a valid check digit, beside a word for them."""

import re
from collections.abc import Iterator

from extractors.claims import Claims
from model import Finding, Span

_NUMBER = re.compile(r"(?:reģ\w*\.?|nodokļu maksātāja|PVN|NMR)[\w .:]{0,30}?((?:LV)?\s?[49]\d{10})(?!\d)", re.I)


def find(text: str, claims: Claims) -> Iterator[Finding]:
    """Valid registration numbers as eleven digits.

    >>> [finding.value for finding in find("reģistrācijas Nr.40003032949", Claims(30))]
    ['40003032949']
    """
    for match in _NUMBER.finditer(text):
        from stdnum.lv import pvn

        span = Span(*match.span(1))
        if pvn.is_valid(match[1]) and claims.take(span):
            yield Finding("registration_number", pvn.compact(match[1]), span, "registrations.labelled")
