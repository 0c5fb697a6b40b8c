"""The numbers beside quoted names: before them or behind, in brackets, behind `Nr.`, behind `– ERAF projekts`."""

import re
from collections.abc import Sequence

from extractors.text.quotations import Quotation
from extractors.title.titles import CODE_MARK
from model import Finding

BEFORE = re.compile(rf"{CODE_MARK}\s*\)?[\s,:;–—-]*\(?\s*$")
AFTER = re.compile(
    rf"^[\s,;–—-]*(?:(?:saīsin|akronīm)\w+[\s:–—-]+[^;,„“”\"«»(){CODE_MARK}]{{2,60}}[;,]\s*)?(?:\([^(){CODE_MARK}]{{2,60}}\)[\s,]*)?(?:\(?\s*(?:(?:projekt|identifikācij|reģistrācij|līgum|vienošan|ID|Nr\b|numur)\w*\.?\s*){{0,4}}[\s:–-]*{CODE_MARK}"
    rf"|\([^()]{{0,90}}{CODE_MARK}|(?:[^\W\d_]+\+?\s+){{0,6}}projekts,?\s*\(?(?:Nr\.?|ID)?[\s:]*{CODE_MARK})",
    re.I,
)
_LONGEST_BEFORE_NUMBER = 20  # characters: `Projekta Nr.`


def find(codes: Sequence[Finding], hidden: str, start: int, end: int) -> Finding | None:
    """The number beside a name: behind it, or before it, where that of the next line goes on with another name."""
    near = hidden[max(0, start - 60) : start]
    before = BEFORE.search(near) or re.search(rf"{CODE_MARK}\s*\)?[^„“”\"«»§.]{{0,3}}$", near)
    after = AFTER.match(hidden[end : end + 140])
    if after and before and "\n" in after[0] and "\n" not in before[0]:
        after = None
    if after:
        place = hidden.index(CODE_MARK, end)
        return next((code for code in codes if code.span.start == place), None)
    if before:
        place = hidden.rindex(CODE_MARK, 0, start) + 1
        return next((code for code in codes if code.span.end == place), None)
    return None


def ends_other_line(hidden: str, code: Finding, quotation: Quotation) -> bool:
    """Whether a number before a name ends a line that tells other things, too: the name heads what follows."""
    between = hidden[code.span.end : quotation.outer.start]
    line = hidden[: code.span.start].rpartition("\n")[2]
    return "\n" in between and len(line) > _LONGEST_BEFORE_NUMBER
