"""A duty told behind several names is of all: `NAME un NAME, projekta koordinatores`, `NAME un NAME vada projektu`."""

import re

from extractors.person import leading
from extractors.person.role_lines import DUTIES
from extractors.text.letters import LOWER
from model import Span

_AND = re.compile(rf"\s+un\s+(?:[{LOWER}]+\s+){{0,4}}")
_COMMA = re.compile(rf",\s+(?:[{LOWER}]+\s+){{0,4}}")
_EITHER = re.compile(f"{_AND.pattern}|{_COMMA.pattern}")
_PLURAL = re.compile(
    r"\s*(?:[,(–—-]|\b(?:ir|bija|būs|kā)\b|\n)\s*(?:[^.;:()\n]{0,60}\s)?"
    r"(?:koordinator(?:i|es|iem|ēm|us)|vadītāj(?:i|as|iem|ām|us)|kurator(?:i|es)|kontaktpersonas)\b(?!\s+(?:vietniec|palī|asistent))"
)


def backwards(text: str, block: Span, names: list[Span], roles: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """The roles of a block's names, those before a name with a duty in the plural, or a verb for it, made the same."""
    told = list(roles)
    for last in range(len(names) - 1, 0, -1):
        joined = _joint(text, block, names[last]) if roles[last][0] in DUTIES else None
        for index in range(last - 1, -1, -1):
            if joined is None or told[index][0] in DUTIES:
                break
            if not joined.fullmatch(text, names[index].end, names[index + 1].start):
                break
            told[index], joined = roles[last], _COMMA
    return told


def _joint(text: str, block: Span, name: Span) -> re.Pattern[str] | None:
    """What may stand before a name with a duty that others share: before a verb, only `un`."""
    if _PLURAL.match(text, name.end):
        return _EITHER
    return _AND if leading.leads(text, name.end, block.end) else None
