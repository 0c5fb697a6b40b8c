"""Places and houses that look like people: `Vila Verde, Portugālē`, `viesnīcā Bella Dvina`."""

import re

from extractors.text.letters import UPPER
from extractors.text.places import Places
from latvian import countries
from model import Span

_BEFORE = re.compile(r"\b(?:viesnīc|kafejnīc|restorān|kuģ|pilsēt|ciem|salā|krodziņ|hoste)\w*\s+$", re.I)
_COUNTRY_BEHIND = re.compile(rf"\s*,\s+([{UPPER}]\w+)")
_LOCATIVE = ("ā", "ē", "ī", "ās", "ēs", "os")
_NEAR = 20  # characters before a name, more than the longest word for a house


def is_place(text: str, span: Span, taken: Places) -> bool:
    """Whether two capitalised words name a place: behind the word for one, in a country, or between a school and its
    country. `taken` are the spans of organisations.
    """
    if _BEFORE.search(text, max(0, span.start - _NEAR), span.start):
        return True
    behind = _COUNTRY_BEHIND.match(text, span.end)
    if behind is None or not _is_country(behind[1]):
        return False
    is_between = text[span.start - 2 : span.start] == ", " and taken.overlap(Span(span.start - 3, span.start - 2))
    return behind[1].endswith(_LOCATIVE) or is_between


def _is_country(word: str) -> bool:
    return next(countries.find(word), None) is not None
