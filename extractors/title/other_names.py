"""Other names right behind a quoted one: a translation in marks of its own, a short or foreign name in brackets:
`projekts „Zaļā upe” (Green River, Nr. 55)`.
"""

import re
from collections.abc import Sequence

from extractors.programme import programmes
from extractors.text import signs
from extractors.text.quotations import Quotation
from extractors.title import one_breath
from extractors.title.titles import CODE_MARK
from latvian import countries, names, organisations
from model import Span

_BEHIND = re.compile(
    rf"[”“\"»]*\s*\(\s*([A-Z][A-Za-z0-9&+.'’!: -]{{2,90}}?[A-Za-z0-9!+])(?:,?\s*[Nn]r\.?\s*(?:{CODE_MARK}+|\d+))?\s*\)"
)
_TRANSLATION = re.compile(
    r"\s*(?:[,;–—-]?\s*\(?\s*(?:latvisk|anglisk)i|[(–—]\s*tulkojumā|[(/|–—]"
    r"|jeb(?:\s+(?:latvisk|anglisk)i)?|angl\w*)[\s:]*[–—-]?\s*\(?(?:(?:angļu|latviešu|latv\.|angl\.)\s*(?:val\w*|valodā)?\.?:?\s*(?:[–-]\s*)?)?",
    re.I,
)
_SHORT = re.compile(r"[A-Z][\w+-]*(?:[A-Z]|\d)[\w+-]*!?")  # `PuMPuRS`, `SE`, `LIFE4Fish`
_CODE = re.compile(r"(?:KA\s?\d+|[Nn]r|LV|ID|ES|EU)\b")


def translations(hidden: str, quotations: Sequence[Quotation]) -> list[Quotation]:
    """The names right behind the first one that say the same in other words."""
    return one_breath.run(hidden, quotations, _TRANSLATION)


def in_brackets(hidden: str, end: int) -> Span | None:
    """Where the name in brackets stands behind a quotation that ends at `end`, in a text whose codes are hidden.

    >>> text = '„Zaļā upe” (Green River, Nr. 55)'
    >>> [found and found.of(text) for found in (in_brackets(text, 10), in_brackets("„Zaļā upe” (ERAF)", 10))]
    ['Green River', None]
    """
    told = _BEHIND.match(hidden, end)
    if told is None or not _is_name(told[1]):
        return None
    return Span(*told.span(1))


def _is_name(words: str) -> bool:
    """Whether it is no programme, office, country or person: several words, or one that is written as no word is."""
    first = words.split()[0]
    if programmes.is_section(words) or signs.CURRENCY.search(words) or _CODE.match(words):
        return False
    if words in organisations.ABBREVIATIONS:
        return False
    if countries.is_named(first) or names.is_given_name(first):
        return False
    return " " in words or _SHORT.fullmatch(words) is not None
