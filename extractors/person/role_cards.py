"""Lines of roles and lines of names that take turns: whether a name's role stands above or below it.

A staff page puts `Projekta vadītāja` over the name, the end of a letter under it. One name with a role on either side
cannot tell which; the whole run can: one that begins with a role and ends with a name has the roles above.
"""

import re
from collections.abc import Callable, Iterator
from typing import Literal

from extractors.person import leaders, phrases, role_lines
from extractors.text import labels
from extractors.text.letters import LOWER, UPPER
from extractors.text.reading import Reading
from model import Block, Kind

Line = Literal["role", "name"]

_LONGEST = 60  # characters of a line that is a name or a role and little else
_MOST_BLANKS = 5  # between the words of a role
_LONGEST_RUN = 40  # lines looked at in either direction
_NAME = re.compile(
    rf"(?:[{UPPER}][{LOWER}]+(?:-[{UPPER}][{LOWER}]+)?|[{UPPER}]\.)"
    rf"(?:\s?[{UPPER}](?:[{LOWER}]+(?:-[{UPPER}][{LOWER}]+)?|[{UPPER}]{{3,}}(?:-[{UPPER}]{{3,}})?)){{1,2}}"
    r"(?=\s*(?:$|[,(;]))"
)
_CONTACT = re.compile(r"@|\d{3}|^\W*(?:tālr|mob|tel|e-?pas)", re.I)
_SENTENCE = re.compile(r"[.:;!?\d]")
_REMARK = re.compile(r"\s[–—-]\s|[,(]")  # `Projekta vadītāja – 225. kabinets`
_PLURAL = re.compile(r"(?:vadītāj|koordinator|menedžer|person)(?:i|as|es)\b", re.I)
_LABELS = frozenset({"coordinator", "manager", "contact"})


def beside(reading: Reading, block: Block, following: Block | None) -> str | None:
    """The role on the line above a name where lines of roles and names take turns so, else the one below."""
    if block.cell is not None or _kind(reading, block) != "name":
        return None if _is_of_next(reading, following) else role_lines.below(reading, block, following)
    above = list(_run(reading, block, reading.above))
    below = list(_run(reading, block, reading.below))
    if len(above) % 2 and not len(below) % 2:
        return _role(reading, above[0])
    told = role_lines.below(reading, block, following)
    return told if told in role_lines.DUTIES else _of_several(reading, block) or told


def _is_of_next(reading: Reading, line: Block | None) -> bool:
    """Whether a line is a role over a name that has none else: below `Direktore NAME` it is not hers."""
    if line is None or line.cell is not None or _kind(reading, line) != "role":
        return False
    return len(list(_run(reading, line, reading.below, "name"))) % 2 == 1


def _of_several(reading: Reading, name: Block) -> str | None:
    """The duty in the plural over a list of names, each perhaps with a job below it: `Projekta koordinatores`."""
    above = reading.above(name)
    for _ in range(_LONGEST_RUN):
        kind = _kind(reading, above) if above is not None and above.cell is None else None
        if above is None or kind is None:
            return None
        if kind == "role" and _PLURAL.search(reading.text, *above.span):
            return _role(reading, above)
        if kind == "role" and _role(reading, above) in role_lines.DUTIES:
            return None
        above = reading.above(above)
    return None


def _run(
    reading: Reading, block: Block, step: Callable[[Block], Block | None], expected: Line = "role"
) -> Iterator[Block]:
    """The lines of roles and names in turns from a line on, without those of telephones and addresses."""
    line = step(block)
    for _ in range(_LONGEST_RUN):
        if line is None or line.cell is not None or line.kind is Kind.FURNITURE:
            return
        kind = _kind(reading, line)
        if kind or not _CONTACT.search(reading.text, *line.span):
            if kind != expected:
                return
            yield line
            expected = "name" if expected == "role" else "role"
        line = step(line)


def _kind(reading: Reading, line: Block) -> Line | None:
    """What a line is besides telephones: a name alone, a role alone, or neither."""
    if line.span.end - line.span.start > _LONGEST:
        return None
    has_role = reading.passage_of_roles(line) is not None
    if _NAME.match(reading.text, *line.span):
        return None if has_role else "name"
    words = _REMARK.split(line.span.of(reading.text), maxsplit=1)[0].rstrip(" :")
    is_role = has_role and not _SENTENCE.search(words) and words.count(" ") <= _MOST_BLANKS
    return "role" if is_role else None


def _role(reading: Reading, line: Block) -> str:
    """The role that a line tells; a label in the list of labels tells more than a job."""
    label = labels.key_of(line.span.of(reading.text))
    if label in _LABELS:
        return label
    passage = reading.passage_of_roles(line)
    found = phrases.find(reading.text, passage, "roles") if passage else []
    told = leaders.promoted(reading.text, line.span, found)
    return next((role.key for role in told if role.key in role_lines.DUTIES), told[0].key if told else "other")
