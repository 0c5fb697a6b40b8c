"""What an item of a list says behind its quoted name: `„Vēja raksti” (noslēdzies 2021. gada maijā)`.

No word of the item calls it a project, but the line that heads the list does: what is found so is flagged.
"""

import re
from typing import Literal

from extractors.text.reading import Reading

_MARK = r"[\s•*·–—-]*(?:\d{1,2}[.)]\s*)?"
_OPENS = re.compile(rf"{_MARK}[„“”\"«]")
_NAMED = re.compile(rf"{_MARK}[„“”\"«][^„“”\"«»\n]{{2,120}}[”“\"»]+\s*[(,;–—-]\s*(?P<told>[^„“\"«\n;.]{{0,60}})$")
_IS_START = re.compile(
    r"(?:projekts\s+)?(?:(?:aiz|uz)?sākts|(?:aiz)?sākās|(?:sākot\s+)?no|kopš|sākums)\s*[:–-]?\s*", re.I
)
_IS_END = re.compile(
    r"(?:projekts\s+)?"
    r"(?:(?:noslē|bei(?:dz|g)|pabei)\w+|noslēgums|(?:\w+\s+)?termiņš"
    r"|pagarināts līdz|(?:ilgs\s+|turpinās\s+)?līdz)\s*[:–-]?\s*",
    re.I,
)
_IS_DONE = re.compile(r"(?:īstenots|realizēts|pabeigts)\s*", re.I)
_LONGEST_LIST = 12  # items above which the line that heads them is looked for
_HEADS = re.compile(r"\bprojekt(?!u\s+(?:konkurs|pieteikum|nedēļ))", re.I)
Key = Literal["start", "end", "both"]


def of(reading: Reading, before: str, date: str, position: int) -> Key | None:
    """What a date, or a range of years, in an item is: `before` are the words of its sentence before it."""
    if (named := _NAMED.fullmatch(before)) is None or not _are_projects(reading, position):
        return None
    told = named["told"]
    if not told.strip():
        return "both"
    if _IS_DONE.fullmatch(told) and date.endswith("gadā"):
        return "both"
    return "start" if _IS_START.fullmatch(told) else "end" if _IS_END.fullmatch(told) else None


def _are_projects(reading: Reading, position: int) -> bool:
    """Whether the line above the items around a place tells of projects."""
    for block in reversed(reading.before(position, _LONGEST_LIST)[:-1]):
        if not _OPENS.match(reading.text, *block.span):
            return _HEADS.search(reading.text, *block.span) is not None
    return False
