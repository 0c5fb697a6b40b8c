"""English words by which a project begins or ends on a date: `It started on …`, `… and will end on …`."""

import re
from typing import Literal

from extractors.text.cues import cue

_SUBJECTS = ("roject", "artnership", "It", "ROJECT")
_PROJECT = r"(?:\b(?:project|partnership)\b(?!s)|(?:^|[.;]\s+)It)[\s,][^.;\n]{0,140}?"
_WHEN = r"\s+(?:officially\s+)?(?:on\s+|in\s+)?(?:the\s+)?$"
_BEGINS = cue(rf"{_PROJECT}\b(?:start(?:s|ed)?|beg[aiu]ns?|launched|kicked off|commence[sd]?){_WHEN}", re.I)
_ENDS = cue(
    rf"{_PROJECT}\b(?:end(?:s|ed)?|finish(?:es|ed)?|conclude[sd]?|completed|(?:last|run|continue)(?:s|ed)?\s+(?:un)?til){_WHEN}"
    r"|\bproject\b[^.;\n]{0,60}\b(?:last|run|continue)s?\s+until\s+$",
    re.I,
)
_OTHERS = cue(
    r"\b(?:application|call|course|camp|visit|mobility|meeting|training|school year|workshop|contest|competition"
    r"|project week)s?\b[^.;]{0,160}$",
    re.I,
)


def of(before: str) -> Literal["start", "end"] | None:
    """What a date is by the words of its sentence before it.

    >>> of("The project started on "), of("It began in May and will end on "), of("The camp in our project ended on ")
    ('start', 'end', None)
    """
    if not any(map(before.__contains__, _SUBJECTS)) or _OTHERS.stands_in(before):
        return None
    if _ENDS.stands_in(before):
        return "end"
    return "start" if _BEGINS.stands_in(before) else None
