"""A council's share in the project of another: `Dome lēma par 900 eiro līdzfinansējumu biedrības projektam`.

Who bears a share of another's project is told by who decides; where the sentence leaves out who does, it is a guess.
A line such as `Piešķirt līdzfinansējumu šādiem projektiem:` says it of all the sums in the list below it.
"""

import re

from extractors.money.role_words import Role
from extractors.text.reading import Reading
from model import Block, Span

_SHARE = re.compile(r"\s*(?:lielu\s+|apmērā\s+|lielam\s+)?līdzfinansējum(?:u|s|am)\b", re.I)
_GIVEN = r"(?:no)?l[eē]m\w*|piešķ\w+|atbalst\w+|apstiprin\w+|iedal\w+|atvēl\w+"
_DECIDES = re.compile(
    rf"\b(?:dom(?:e|es)|deputāt\w+|pašvaldīb\w+|novads|padome|komisija)\b[^;]*?\b(?:{_GIVEN})(?!\w)", re.I
)
_DECIDED = re.compile(r"\b(?:(?:no)?lēma|nolemj|lēmum(?:u|s)|nolemts|lemts|balso\w+)\b[^;]*$", re.I)
_FROM_BUDGET = re.compile(r"[^.;\d]{0,25}?\bno\s+(?:\w+\s+)?(?:pašvaldīb|novad|dom|pilsēt)\w*", re.I)
_FAR = 200  # characters of the sentence before an amount
_HEAD = re.compile(
    r"\b(?:piešķir(?:t|ts|ti)?|atbalst\w+|saņem\w*|saņēm\w*|sadal\w+)\b[^\n]*\blīdzfinansējum(?:u|s)\b"
    r"|\blīdzfinansējum(?:u|s)\b[^\n]*\b(?:piešķir\w*|piešķīr\w*|saņem\w*|saņēm\w*)\b",
    re.I,
)
_COUNCIL = re.compile(r"pašvaldīb|\bdom[ei]|\bnovad|\bpagast|\bpilsēt|deputāt|^\W*(?:\d[\d.]*\s*)?piešķirt\b", re.I)
_OTHERS = re.compile(r"\bfonda|ministrij|\bEirop|\bES\b|\bV?KKF\b|aģentūr|dienest", re.I)
_MOST_ITEMS = 40
_LONGEST_ITEM = 400  # characters


def is_share(text: str, end: int) -> bool:
    """Whether the words behind an amount call it a share: `900 eiro līdzfinansējumu`."""
    return _SHARE.match(text, end) is not None


def role(text: str, amount: Span, block: Span) -> Role | None:
    """The role of a share that a council gives to another's project; a guess where nobody is said to decide."""
    share = _SHARE.match(text, amount.end)
    if share is None:
        return None
    before = text[max(block.start, amount.start - _FAR) : amount.start].rpartition(". ")[2]
    if _DECIDES.search(before) or _FROM_BUDGET.match(text, share.end()):
        return Role("municipal", 2)
    return Role("municipal", 1) if _DECIDED.search(before) else None


def of_list(reading: Reading, block: Block) -> Role | None:
    """The role that a line over a list gives to the sums in it: `Piešķirt līdzfinansējumu šādiem projektiem:`."""
    if "īdzfinansējum" not in reading.text:
        return None
    above = reading.above(block)
    for _ in range(_MOST_ITEMS):
        if above is None or above.span.end - above.span.start > _LONGEST_ITEM:
            return None
        words = above.span.of(reading.text).rstrip()
        if words.endswith(":"):
            is_of_council = _HEAD.search(words) and _COUNCIL.search(words) and not _OTHERS.search(words)
            return Role("municipal", 2) if is_of_council else None
        above = reading.above(above)
    return None
