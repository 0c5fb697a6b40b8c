"""Places and houses that look like people: `Vila Verde, Portugālē`, `viesnīcā Bella Dvina`."""

import re

from extractors.text.letters import UPPER
from extractors.text.places import Places
from latvian import countries, names
from model import Span

_BEFORE = re.compile(r"\b(?:viesnīc|kafejnīc|restorān|kuģ|pilsēt|ciem|salā|krodziņ|hoste)\w*\s+$", re.I)
_COUNTRY_BEHIND = re.compile(rf"\s*,\s+([{UPPER}]\w+)")
_TELLS_WHERE = re.compile(r"\s*[–—:-]")  # `Latvijā – NAME, Lietuvā – NAME`
_NAMED_AFTER = re.compile(
    r"[\s”“\"]*(?:(?:[A-ZĀ-Ž]\w+(?:s|a|u)\s+)?\d{1,3}\.\s?)?(?:iel[aāu]|prospekt|bulvār|laukum|gatv|vidusskol|pamatskol"
    r"|sākumskol|skol[aāu]|ģimnāz|licej|muzej|bibliotēk|fond[saāu]|stipendij"
    r"|piemi|balv|konkurs|kaus|nam[sā]|centr|park|pils|memoriāl|universitāt|akadēm|koledž|un citās ielās)",
    re.I,
)
_AT_PLACE = re.compile(r"\s+(?:\w*(?:skol|bibliotēk)ā|(?:muzej|centr)ā|ģimnāzijā|koledžā|universitātē|akadēmijā)\b")
_LOCATIVE = ("ā", "ē", "ī", "ās", "ēs", "os")
_NEAR = 20  # characters before a name, more than the longest word for a house


def bears_name(text: str, span: Span, end: int) -> bool:
    """Whether a street, a school or a prize is named after somebody: `Jāņa Liepas iela`.

    >>> bears_name("Annas Liepas skolā", Span(0, 12), 18), bears_name("Anna Liepa skolā strādā", Span(0, 10), 23)
    (True, False)
    """
    return _NAMED_AFTER.match(text, span.end, end) is not None and not _acts_at(text, span)


def _acts_at(text: str, span: Span) -> bool:
    """Who bears a place's name stands there in the genitive, who works at the place does not."""
    if _AT_PLACE.match(text, span.end) is None:
        return False
    name = names.nominative(" ".join(span.of(text).split()))
    return name.certain and name.case is not None and name.case != "genitive"


def is_place(text: str, span: Span, taken: Places) -> bool:
    """Whether two capitalised words name a place: behind the word for one, in a country, or between a school and its
    country. `taken` are the spans of organisations.
    """
    if _BEFORE.search(text, max(0, span.start - _NEAR), span.start):
        return True
    behind = _COUNTRY_BEHIND.match(text, span.end)
    if behind is None or _TELLS_WHERE.match(text, behind.end()) or not _is_country(behind[1]):
        return False
    is_between = text[span.start - 2 : span.start] == ", " and taken.overlap(Span(span.start - 3, span.start - 2))
    return behind[1].endswith(_LOCATIVE) or is_between


def _is_country(word: str) -> bool:
    return next(countries.find(word), None) is not None
