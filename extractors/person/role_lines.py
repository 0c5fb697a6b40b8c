"""The role on the line below a name, as under a letter."""

import re

from extractors.person import leaders, phrases
from extractors.text.letters import LOWER, UPPER
from extractors.text.reading import Reading
from model import Block, Kind

DUTIES = ("coordinator", "manager", "contact")
"""The roles that are duties in a project, and not jobs."""
_FARTHEST = 45  # characters of a line before its role; more is a sentence
_LONGEST_NAME = 60  # characters of a line or cell that holds a name and little else
_NAME = re.compile(
    rf"(?<!\w)[{UPPER}](?:[{LOWER}]+(?:-[{UPPER}][{LOWER}]+)?|\.)\s?[{UPPER}](?:[{LOWER}]+|[{UPPER}]{{3,}})"
)


def below(reading: Reading, block: Block, following: Block | None) -> str | None:
    """The role on the line below a name, as under a letter; below a job or an office, the duty on the line after."""
    role = _in_row(reading, block, following) or _on_line(reading, block, following)
    is_between = following is not None and (role == "other" or (role is None and _is_office(reading, following)))
    further = reading.below(following) if following and is_between else None
    if further is None or _NAME.search(reading.text, *further.span):
        return role
    duty = _on_line(reading, block, further)
    return duty if duty in DUTIES else role


def _is_office(reading: Reading, block: Block) -> bool:
    """Whether a short line names an organisation and nothing else: `Kursu bibliotēka` between a name and its role."""
    words = block.span.of(reading.text).strip()
    is_name = len(words) <= _LONGEST_NAME and words[:1].isupper() and not words.endswith((".", ":", ","))
    return is_name and block.cell is None and reading.holds("organisation", block)


def _in_row(reading: Reading, block: Block, following: Block | None) -> str | None:
    """The duty in the next cells of the row, where these name nobody else: `Anna Liepa | skolotāja | koordinatore`."""
    found: str | None = None
    if block.cell is None or block.span.end - block.span.start > _LONGEST_NAME:
        return None
    while following and following.cell and following.cell[:2] == block.cell[:2]:
        if following.cell == block.cell or _NAME.search(reading.text, *following.span):
            return None
        duty = _of_cell(reading, following)
        found, following = found or duty, reading.below(following)
    return found


def _of_cell(reading: Reading, cell: Block) -> str | None:
    """The duty that is all that a cell tells, perhaps with words of whose."""
    passage = reading.passage_of_roles(cell)
    told = phrases.find(reading.text, passage, "roles") if passage else []
    is_short = cell.span.end - cell.span.start <= _FARTHEST
    return next((role.key for role in told if role.key in ("coordinator", "manager")), None) if is_short else None


def _on_line(reading: Reading, block: Block, following: Block | None) -> str | None:
    if following is None or following.kind is Kind.FURNITURE or (following.cell and following.cell != block.cell):
        return None
    if block.span.end - block.span.start > _LONGEST_NAME or following.span.end - following.span.start > 120:
        return None
    with_roles = reading.passage_of_roles(following)
    text = reading.text
    found = phrases.find(text, with_roles, "roles") if with_roles else []
    roles = leaders.promoted(text, following.span, found)
    if not roles or roles[0].span.start - following.span.start > _FARTHEST or text[roles[0].span.end :][:1] == ":":
        return None
    if _NAME.search(text, roles[0].span.end, following.span.end):
        return None  # the role of somebody else
    return next((role.key for role in roles if role.key in DUTIES), roles[0].key)
