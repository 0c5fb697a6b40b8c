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
_CHOSEN = re.compile(  # `atbalstu guva otrais`, `pedejais atbalstits`: of those named before
    r"\b(?:(?:atbalstu|finansejumu|naudu|grantu)\s+(?:(?:gan|tikai|vien|siem|no tiem|tomer)\s+)*"
    r"(?:gu(?:va|vis)|san[e]m(?:a|is)|iegu(?:va|vis)|pieskira)\s+(?:(?:tikai|vien|gan)\s+)?"
    r"|(?:atbalstit|apstiprinat|uzvarej)[sai]\w{0,2}\s+(?:(?:tika|tikai|vien|gan|ir)\s+)*)"
    r"(pirm|otr|tres|ceturt|piekt|pedej)(?:ais|s|ajam|am)\b"
    r"|\b(pirm|otr|tres|ceturt|piekt|pedej)(?:ais|s)\s+(?:(?:no\s+(?:tiem|siem)|tika|ir)\s+)*"
    r"(?:guv(?:a|is)\s+atbalst|sanem(?:a|is)\s+(?:atbalst|finans)|atbalstits)"
)
_PLACES = ("pirm", "otr", "tres", "ceturt", "piekt")
_MOST_NAMED = 5
_FARTHEST = 14  # blocks from the line over a list to its items


def without(reading: Reading, groups: list[Group]) -> list[Group]:
    """The projects of a text but those without a number that it calls rejected, where others are left."""
    groups = _but_chosen(reading, groups)
    if len(groups) < 2 or not any(sign in reading.folded for sign in _SIGNS):
        return groups
    kept = [group for group in groups if group[0] or not _is_rejected(reading, [one.finding for one in group[1]])]
    return kept or groups


def _but_chosen(reading: Reading, groups: list[Group]) -> list[Group]:
    """Of projects named in one breath the only one that was supported, told by its place: `Atbalstu guva otrais`."""
    if not 1 < len(groups) <= _MOST_NAMED or any(codes or not titles for codes, titles in groups):
        return groups
    chosen = list(_CHOSEN.finditer(reading.folded)) if "atbalst" in reading.folded else []
    starts = sorted(group[1][0].finding.span.start for group in groups)
    if len(chosen) != 1 or starts[-1] > chosen[0].start() or not _are_together(reading, starts):
        return groups
    stem = chosen[0][1] or chosen[0][2]
    place = len(groups) - 1 if stem == "pedej" else _PLACES.index(stem)
    return [one for one in groups if one[1][0].finding.span.start == starts[place]] if place < len(groups) else groups


def _are_together(reading: Reading, starts: Sequence[int]) -> bool:
    """Whether names stand in one paragraph."""
    return len({reading.number_of(start) for start in starts}) == 1


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
