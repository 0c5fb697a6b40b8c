"""Names behind the programme that pays: `2019.-2021. Erasmus+ “Play and Learn” – Spānija` in a list of projects.

One such line alone may be a day or a call; beside another one, below `Mūsu projekti`, or before `projekti` in its
sentence it is a project.
"""

import re

from extractors.text.reading import Reading
from model import Block

_PROGRAMME = (
    r"(?:(?i:Erasmus)(?:\s?\+|\s+plus\b)?|(?i:Nordplus)(?:\s+(?:Junior|Adult|Horizontal|Higher\s+Education))?|Comenius|COMENIUS"
    r"|Grundtvig|Leonardo\s+da\s+Vinci|(?i:e-?Twinning)|Interreg|LEADER|ESF\+?|ERAF|VKKF|LVAF)(?:\s+KA?\s?\d{1,3})?"
)
_ENDS = re.compile(rf"(?<!\w){_PROGRAMME}\s*[:–—-]?\s*$")
_YEARS = r"(?:(?:19|20)\d\d[\d.\s/–—-]{0,14}(?:gad\w*|g\.|m\.\s?g\.?)?\s*[:,–—-]?\s*)?"
_LINE = re.compile(rf"[ \t–—•*·-]*(?:\d{{1,2}}[.)]\s+)?{_YEARS}{_PROGRAMME}\s*[:–—-]?\s*[„“\"«]\w")
_SEVERAL_AFTER = re.compile(r"[^.;:\n]{0,220}?\bprojekt(?:i|os|iem|us)\b(?!\s+(?:pieteikum|konkurs|iesniegum))")
_PROJECTS = re.compile(r"\bprojekti\b(?!\s+(?:konkurs|pieteikum))", re.I)
_NEAR = 4  # lines above or below a line


def is_one(reading: Reading, block: Block, before: str, after: str) -> bool:
    """Whether a quoted name with `before` and `after` in its line is that of a project, by the programme before it."""
    if _ENDS.search(before) is None:
        return False
    if _SEVERAL_AFTER.match(after):
        return True
    return block.cell is None and _LINE.match(reading.text, *block.span) is not None and _is_listed(reading, block)


def _is_listed(reading: Reading, block: Block) -> bool:
    number = reading.numbers[block.span.start]
    above, below = reading.blocks[max(0, number - _NEAR) : number], reading.blocks[number + 1 : number + 1 + _NEAR]
    if any(_LINE.match(reading.text, *one.span) for one in (*above, *below)):
        return True
    return any(_PROJECTS.search(reading.text, *one.span) for one in above)
