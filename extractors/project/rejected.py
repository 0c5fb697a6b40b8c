"""Projects that a text says were not supported: `Noraidīti: …`, `projekts „Vējš” netika atbalstīts`."""

import re
from collections.abc import Sequence

from extractors.project.grouping import Group
from extractors.text.reading import Reading
from model import Block, Finding, Kind

_SIGNS = ("noraid", "neatbalst", "netika a", "nav a", "neguv", "nesane")
_OPENS = re.compile(r"\W*(?:\d{1,2}[.)]\s*)?(?:noraidit|neatbalstit|nav atbalstit|netika atbalstit|neapstiprinat)\w*\b")
_BEHIND = re.compile(
    r"[”“\"»]?\s*(?:\([^()\n]*\)\s*)?,?\s*(?:(?:diemzel|tomer|savukart|sogad)\s+)?(?:(?:tika|tiek|ir)\s+)?"
    r"(?:noraidit|neatbalstit|netika (?:atbalstit|apstiprinat)|nav (?:atbalstit|apstiprinat)"
    r"|neguva|nesanema (?:atbalst|finans))"
)
_FARTHEST = 14  # blocks from the line over a list to its items


def without(reading: Reading, groups: list[Group]) -> list[Group]:
    """The projects of a text but those without a number that it calls rejected, where others are left."""
    if len(groups) < 2 or not any(sign in reading.folded for sign in _SIGNS):
        return groups
    kept = [group for group in groups if group[0] or not _is_rejected(reading, [one.finding for one in group[1]])]
    return kept or groups


def _is_rejected(reading: Reading, titles: Sequence[Finding]) -> bool:
    return bool(titles) and all(_is_told_so(reading, title) for title in titles)


def _is_told_so(reading: Reading, title: Finding) -> bool:
    sentence = reading.sentence_at(title.span.start)
    if _OPENS.match(reading.folded, sentence.start, title.span.start):
        return True
    return bool(_BEHIND.match(reading.folded, title.span.end, sentence.end)) or _is_under(reading, title)


def _is_under(reading: Reading, title: Finding) -> bool:
    """Whether the line over the list that holds a title says so."""
    for above in reversed(reading.before(title.span.start, _FARTHEST)):
        if above.span.end <= title.span.start and _heads(reading, above):
            return _OPENS.match(reading.folded, *above.span) is not None
    return False


def _heads(reading: Reading, block: Block) -> bool:
    return block.kind is Kind.HEADING or block.span.of(reading.text).rstrip().endswith(":")
