"""E-mail addresses and telephone numbers."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from extractors.text.claims import Claims
from extractors.text.letters import LOWER, UPPER
from extractors.text.passages import around
from model import Finding, Span

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_EMAIL = re.compile(
    r"(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,12}(?![\w@])"
)
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"“”„]+")
_AT = re.compile(r"@|\(at\)|\[at\]")
_BEFORE_AT, _AFTER_AT = 70, 120  # characters of an address on either side of its mark
_FOREIGN = tuple(  # one by one: their signs are sought faster than a choice of them
    re.compile(rf"{sign}(?<![\w+/.-]{sign})(?:[ ]?\(?\d\)?){{8,14}}(?!\d)") for sign in (r"\+", "00")
)
_EIGHT_DIGITS = re.compile("[0-9]" + "[ -]?[0-9]" * 7)  # written out: a repeated group takes twice the time
_AROUND_DIGITS = 12  # characters of a telephone number before its last eight digits, and of what forbids one behind it
_LATVIAN = re.compile(
    r"(?<![\w/,€-])(?<!\d[ .])(?!(?:19|20)\d\d-\d\d-\d\d(?!\d))(?:\(?(?:\+|00)?\s?371\)?[ -]?)?[2-9](?:[ -]?\d){7}"
    r"(?![\d/]|[.,]\d|-\d| ?(?:EUR|eiro|€)| \d{3}\b)"
)
_CUE = re.compile(
    r"(?:tālr|tel|tāl|mob|fax|fakss|phone|m\.t|zvan|telef|kontakt"
    r"|uzziņ|saziņ|sazin|informācij|jautājum|pieteik|piesak|ziņo(?:t|jiet|jams)\b|t\.)[\w./ ]*[:.]?[^\d\n]{0,25}$",
    re.I,
)
_BEHIND_NAME = re.compile(
    r"[^\W\d_]{2,}[ \u00a0][^\W\d_]+(?:-[^\W\d_]+)*(?:(?:[,;][^\d\n@]{0,60})?(?:[,;:][ \u00a0]|:)|[ \u00a0]\()$"
    rf"|(?:^|\n)[{UPPER}][{LOWER}]+[ ][{UPPER}][{LOWER}]+(?:-[{UPPER}][{LOWER}]+)?[ \u00a0]$"
)
_MOBILE_OR_FIXED = re.compile(r"[26]\d{7}|[26]\d \d{3} \d{3}|2\d{3} \d{4}|6\d{2,3} \d{2,3} \d{2,3}")
_LATVIA = 371
_NOT_PHONE = re.compile(r"(?:reģ|reg|nr|kods|kont|iban|pvn|līgum)[\w.]*[\s.:]*(?:nr\.?:?\s*)?$", re.I)


def find(text: str, claims: Claims) -> Iterator[Finding]:
    """E-mail addresses in lower case, then phone numbers as E.164; web addresses are claimed and not reported."""
    is_signed = "@" in text or "at)" in text or "at]" in text
    with_at = around(text, _AT.finditer(text), _BEFORE_AT, _AFTER_AT) if is_signed else ()
    for match in (match for place in with_at for match in _EMAIL.finditer(text, *place)):
        span = Span(match.start(), match.end())
        if claims.take(span):
            value = re.sub(r"\(at\)|\[at\]", "@", match[0]).replace(" ", "").lower()
            yield Finding("email", value, span, "contacts.email")
    for match in _URL.finditer(text) if "://" in text or "www." in text else ():
        claims.take(Span(match.start(), match.end()))
    yield from _phones(text, claims)


def _phones(text: str, claims: Claims) -> Iterator[Finding]:
    places = list(around(text, _EIGHT_DIGITS.finditer(text), _AROUND_DIGITS, _AROUND_DIGITS))
    national = (match for place in places for match in _LATVIAN.finditer(text, *place))
    foreign = (match for pattern in _FOREIGN for match in pattern.finditer(text))
    for matches, method in ((foreign, "phones.international"), (national, "phones.national")):
        for match in matches:
            span = Span(match.start(), match.end())
            before = text[max(0, span.start - 40) : span.start]
            if method == "phones.national" and (
                _NOT_PHONE.search(before) or not _vouched(before, match[0], text, span)
            ):
                continue
            value = _e164(match[0])
            if value and claims.take(span):
                yield Finding("phone", value, span, method)


def _vouched(before: str, number: str, text: str, span: Span) -> bool:
    """Eight digits are a telephone number beside a word for one, an e-mail address, or another number already
    vouched for.
    """
    if "371" in number[:5] or _CUE.search(before):
        return True
    if _MOBILE_OR_FIXED.fullmatch(number) and (_BEHIND_NAME.search(before) or _is_line(text, span)):
        return True
    around = text[max(0, span.start - 60) : span.end + 60]
    return "@" in around or bool(_CUE.search(before.rstrip(" ,;/0123456789+")))


def _is_line(text: str, span: Span) -> bool:
    """Whether the number has a line for itself, below a name or a role: words without any other number."""
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    above = text[text.rfind("\n", 0, max(0, start - 1)) + 1 : max(0, start - 1)]
    alone = text[start : end if end >= 0 else len(text)].strip() == span.of(text).strip()
    return alone and bool(above.strip()) and not any(char.isdigit() or char in ":|\t" for char in above)


def _may_be_issued(number: "PhoneNumber") -> bool:
    """Latvia gives out new ranges of eight digits that begin with 2 or 6 faster than the tables of ranges are
    renewed.
    """
    digits = str(number.national_number)
    return number.country_code == _LATVIA and len(digits) == 8 and digits[0] in "26"


@lru_cache(maxsize=1024)  # a school's pages end with the same numbers
def _e164(number: str) -> str | None:
    import phonenumbers

    digits = re.sub(r"[^\d+]", "", number)
    if digits.startswith("00"):
        digits = "+" + digits[2:]
    elif len(digits) == 11 and digits.startswith("371"):
        digits = "+" + digits
    try:
        parsed = phonenumbers.parse(digits, "LV")
    except phonenumbers.NumberParseException:
        return None
    if not (phonenumbers.is_valid_number(parsed) or _may_be_issued(parsed)):
        return None
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))
