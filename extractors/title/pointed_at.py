"""Names that what stands around them tells to be a project's: `„Vējš”. Šajā projektā …`, an exchange, a heading."""

import re

from extractors.text.quotations import Quotation
from extractors.text.reading import Reading
from extractors.title import naming
from model import Block

_POINTED_AT = re.compile(
    r"[.!]?\s+Š(?:is|ī|ajā|o|im)\s+(?:[\w+]+\s+){0,4}?(?:projekt|partnerīb)(?:s|a|ā|u|am|ai)\b(?!\s+(?:konkurs|pieteikum))"
)
"""The sentence behind a name goes on with `Šajā projektā …`: the name was that of the project."""
_PERHAPS = re.compile(
    r"[.!?]?\s+(?:T(?:as|ā)\s+ir\s+(?:[^\W\d_]+\s+){0,3}projekts\b"
    r"|Projekt(?:am|u|s)\s+(?:(?:ir|tika|tiek)\s+)?(?:piešķ|atvēl|(?:līdz)?finansē|atbalst|īsteno|apmaksā|ilg|noris)\w*)"
)
"""It goes on with `Projektu finansē …`: so it was where no other name is called a project's."""
_CALLED = re.compile(r"\b[Pp]rojekt\w*\s+(?:[^\s„“”\"«»]+\s+){0,3}[„“”\"«]")
_PROGRAMME_BEFORE = re.compile(
    r"\W*(?:Erasmus|Nordplus|Interreg|LEADER|Comenius)\b(?:\s?\+)?(?:\s+(?:KA\s?\d{1,3}|Junior|Adult|Horizontal))?[\s:–-]*",
    re.I,
)
"""All that a line may say before the name it is for: `ERASMUS+ „Vējš burās”`."""
_ONE = re.compile(r"\b[Pp]rojekt(?:s|a|u|ā|am)\b(?!\s+(?:konkurs|pieteikum|iesniegum))")
_DOES_AFTER = re.compile(
    r"\s+(?:(?:mūsu|jau|šobrīd|tagad|šogad)\s+)?(?:vieno|apvieno|norisin|turpinās|noslēdz|sākas|sācies|rit|koordin|partner|dalībniek)\w*\b(?!\s+programm)"
)
"""What a project does behind its name: `Nordplus „Vējš” vieno skolas`."""
_OF_PROGRAMME = re.compile(
    r"\b(?:programmas|komisijas|padomes|parlamenta|ministrijas|savienības|valdības)\s+iniciatīv\w*[\s,:–—-]*$"
)
"""Matched against small letters: `iesaistījās programmas iniciatīvā „…”` names what a programme offers to many."""
_OF_KIND = re.compile(  # `Projekts novada jauniešu koncertuzvedums „Vējš”, projekta iesniedzējs …`
    r"(?:^|[\n.;)•*·–—-]\s*)Projekts\s+(?:[^\s.;:,„“”\"«»]+\s+){1,8}$"
)
_FACTS_AFTER = re.compile(
    r"\s*,\s+(?:projekta\s+)?(?:(?:iesniedzēj|pieteicēj|īstenotāj|vadītāj|koordinator)(?:s|e|a)\b"
    r"|(?:piešķirtais\s+|kopējais\s+)?(?:līdz)?finansējums\b)"
)
_FOR_SCHOOL = re.compile(r"\b[Pp]rojekts\s+(?:\w+\s+){0,2}(?:sākum|pamat|vidus|pirms)?skolai\s*$")
_BLANKS_IN_NAME = 3  # a school's own name is shorter, as a rule
_PAID_AFTER = re.compile(
    r",\s+k(?:uru|o)\s+(?:(?:līdz)?finansē|atbalst)\w*\s+(?:LEADER|Erasmus|Nordplus|ES[FC]|ERAF|ELFLA|VKKF|LVAF|Interreg|LIFE|KPFI|LAD)\b"
)
"""Who pays for it: `darbs pie „Vēja taka”, ko finansē LEADER`."""
_LINES = 3  # below a name, in which its project is told of
ALONE_AFTER = re.compile(r"\s*(?:[(/|–—-][^.]{0,140})?", re.I)


def is_one(reading: Reading, hidden: str, quotation: Quotation, block: Block) -> bool:
    """Whether what stands around a name tells that it is a project's: `Šajā projektā …`, an exchange, a heading."""
    before, after = hidden[block.span.start : quotation.outer.start], hidden[quotation.outer.end : block.span.end]
    if _POINTED_AT.match(hidden, quotation.outer.end) or naming.is_exchange(before, hidden):
        return True
    if _PERHAPS.match(hidden, quotation.outer.end) and not _CALLED.search(hidden):
        return True
    if _PAID_AFTER.match(after):
        return True
    if not _PROGRAMME_BEFORE.fullmatch(before):
        return False
    return bool(_DOES_AFTER.match(after) or (ALONE_AFTER.fullmatch(after) and _goes_on(reading, block)))


def is_of_programme(before: str) -> bool:
    """Whether the words before a name, in small letters, make it what a programme offers.

    >>> is_of_programme("iesaistījās programmas iniciatīvā "), is_of_programme("skolas iniciatīva ")
    (True, False)
    """
    return "iniciatīv" in before and _OF_PROGRAMME.search(before) is not None


def by_kind(before: str, after: str, words: str) -> tuple[str, int] | None:
    """The rule for a name behind what kind of project it is, with facts right behind it, or for which school."""
    if _FACTS_AFTER.match(after) and _OF_KIND.search(before) and not naming.SENTENCE.search(before):
        return "titles.called", 2
    is_for_school = words.count(" ") >= _BLANKS_IN_NAME and _FOR_SCHOOL.search(before)
    return ("titles.pointed-at", 2) if is_for_school else None


def _goes_on(reading: Reading, block: Block) -> bool:
    """Whether one of the lines below tells of *the* project."""
    number = reading.numbers[block.span.start]
    return any(_ONE.search(reading.text, *below.span) for below in reading.blocks[number + 1 : number + 1 + _LINES])
