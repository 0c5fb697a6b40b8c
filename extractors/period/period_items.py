"""What an item of a list says behind its name: `„Vēja raksti” (noslēdzies 2021. gada maijā)`.

No word of the item calls it a project, but the line that heads the list does: what is found so is flagged.
"""

import re
from typing import Literal

from extractors.text.reading import Reading
from model import Kind

_MARK = r"[\s•*·–—-]*(?:\d{1,2}[.)]\s*)?"
_ITEM = re.compile(r"\s*(?:[•*·–—-]|\d{1,2}[.)]\s|[„“”\"«]|(?:19|20)\d\d\b)")
_NAME = re.compile(
    rf"{_MARK}(?:[„“”\"«][^„“”\"«»\n]{{2,120}}[”“\"»]+\s*[(,;–—-]|[A-ZĀČĒĢĪĶĻŅŠŪŽ][^„“”\"«»()\n]{{2,100}}\s\()\s*"
)
_LAST = re.compile(r"[,;(]\s")
_LONGEST = 60  # characters of what is told between a name or the date before and a date
_IS_BOTH = re.compile(r"(?:īstenots|realizēts|pabeigts|norisinājās|notika)?\s*", re.I)
_IS_START = re.compile(
    r"(?:projekts\s+)?(?:(?:aiz|uz)?sākts|(?:aiz)?sākās|(?:tiek\s+īstenots\s+)?(?:sākot\s+)?(?:no|kopš)|sākums)\s*[:–-]?\s*",
    re.I,
)
_IS_END = re.compile(
    r"(?:projekts\s+)?"
    r"(?:(?:noslē|bei(?:dz|g)|pabei)\w+|noslēgums|(?:\w+\s+)?termiņš|pagarināts līdz"
    r"|(?:(?:ilg|turpin|īsteno|realizē|norit|notiek|notiks|darbo[js])\w*\s+)?līdz)\s*[:–-]?\s*",
    re.I,
)
_SINCE = re.compile(r"(?:(?:īstenots|realizēts|norisinājās|notika)\s+)?no\s+", re.I)
_LONGEST_LIST = 12  # items above which the line that heads them is looked for
_LONGEST_HEAD = 90
_HEADS = re.compile(r"\bprojekt(?!u\s+(?:konkurs|pieteikum|nedēļ))", re.I)
Key = Literal["start", "end"]


def of(reading: Reading, before: str, position: int) -> Key | None:
    """What a date in an item is: `before` are the words of its sentence before it."""
    told = _told(before)
    if told is None or not are_projects(reading, position):
        return None
    return "start" if _IS_START.fullmatch(told) else "end" if _IS_END.fullmatch(told) else None


def holds_all(reading: Reading, before: str, position: int) -> bool:
    """Whether a range or a year behind these words is all the time of the project whose name opens the item."""
    told = _told(before)
    is_told = told is not None and (_IS_BOTH.fullmatch(told) or _SINCE.fullmatch(told))
    return bool(is_told and are_projects(reading, position))


def _told(before: str) -> str | None:
    """The words between the name that opens an item, or the last comma, and a date; None without such a name."""
    if (name := _NAME.match(before)) is None:
        return None
    told = _LAST.split(before[name.end() :])[-1]
    return told if len(told) <= _LONGEST else None


def are_projects(reading: Reading, position: int) -> bool:
    """Whether the line above the items around a place tells of projects."""
    for block in reversed(reading.before(position, _LONGEST_LIST)[:-1]):
        if block.kind is not Kind.ITEM and not _ITEM.match(reading.text, *block.span):
            is_short = block.span.end - block.span.start <= _LONGEST_HEAD
            return is_short and _HEADS.search(reading.text, *block.span) is not None
    return False
