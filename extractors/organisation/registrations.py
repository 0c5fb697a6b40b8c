"""Registration numbers of Latvian organisations: eleven digits with a valid check digit."""

import re

from model import Finding, Span


def finding(text: str, span: Span) -> Finding | None:
    """The registration number at `span`, or None where the check digit is wrong.

    >>> finding("reģ. Nr. 40003032949", Span(9, 20)).value
    '40003032949'
    """
    from stdnum.lv import pvn

    digits = re.search(r"[49]\d{10}$", span.of(text).strip())
    if digits is None or not pvn.is_valid(digits[0]):
        return None
    return Finding(
        "registration_number", digits[0], Span(span.end - len(digits[0]), span.end), "registrations.labelled"
    )
