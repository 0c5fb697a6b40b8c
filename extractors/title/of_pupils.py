"""What pupils make in a school's week of projects, or of a project: names that are no projects of their own."""

import re

from extractors.text.cues import cue
from extractors.text.quotations import Quotation
from extractors.text.reading import Reading

_SURE = 3  # how sure a name is that the word for a project stands before
_OF_CLASS = cue(  # what pupils of a class worked out in a week
    r"\d\.?\s?(?:[a-z]\.?\s)?(?:klas\w+|klašu)\s+(?:grupas\s+|skolēnu\s+)?projekt\w*(?:\s+(?:nosaukum|tēm)\w+)?\s*[:–—-]?\s*$"
)
_WEEK = re.compile(r"projektu (?:darba )?(?:nedel|dien[au]?\b|dienas|dienam)")
_MINI = re.compile(r"\bmini[ -]?projekt\w*\s*$")
_OF_PUPILS = cue(  # `tapuši skolēnu projekti „…”`
    r"\b(?:tap\w*|(?:iz)?strādā\w*|(?:iz)?veidoj\w*|aizstāv\w*|prezentē\w*|rād[aī]\w*|izgatavoj\w*|skatām\w*)\s+(?:\w+\s+){0,3}"
    r"(?:skolēnu|audzēkņu|bērnu|studentu|klases|klašu)\s+(?:\w+\s+)?projekt(?:i|us|iem|os)\s*[:–-]?\s*$"
)
_YEAR = re.compile(r"(?<!\d)20\d\d\.\s?gad")


def tells_of_week(folded: str) -> bool:
    """Whether a text, in small letters without diacritics, tells of a school's week or day of projects.

    >>> tells_of_week("projektu nedela skola"), tells_of_week("projektu nodala")
    (True, False)
    """
    return "projektu " in folded and _WEEK.search(folded) is not None


def are_named(before: str, folded: str) -> bool:
    """Whether the names behind some words, in small letters, are of what pupils have made.

    >>> are_named("gada laikā tapuši skolēnu projekti ", ""), are_named("atbalstīti skolēnu projekti ", "")
    (True, False)
    """
    is_made = _OF_PUPILS.stands_in(before, before) or _MINI.search(before) is not None
    return is_made or ("projektu nedel" in folded and _OF_CLASS.stands_in(before, before))


def is_of_week(reading: Reading, quotation: Quotation, strength: int, is_paid: bool) -> bool:
    """Whether a name on a page that tells of such a week is of what is made in it: not where it is called a project,
    and somebody pays or its paragraph tells a year.
    """
    if strength < _SURE or is_paid:
        return strength < _SURE
    block = reading.block_at(quotation.outer.start)
    return block is None or _YEAR.search(reading.text, *block.span) is None
