"""What a page about a project tells of other matters: a vacancy, the year's budget, a tender, an entrance fee.

Only what says so itself and neither speaks of the project nor names it is left out of what the page tells of it.
"""

import re
from collections.abc import Iterator, Sequence

from extractors.text.passages import places
from extractors.text.reading import Reading
from model import Block, Span

# Matched against small letters without diacritics.
_SIGNS = ("vakan", "alga", "atalgojum", "budzetu", "iepirkum", "ieej", "bilet", "dalibas maks")
_PARAGRAPH = re.compile(
    r"\b(?:mekle\b|aicin\w+\s+darba\b|vakan\w+).*\b(?:alg[au]\b|atalgojum|cv\b)"
    r"|\b(?:dome|padome|deputati)\s[^.;]{0,60}?\bapstiprin\w+\s+20\d\d\.\s?gada\s+(?:\w+\s+)?budzetu\b"
    r"|\biepirkum\w*\b.*\bpiedavajum\w*\s+(?:jaiesniedz|iesnie|gaid|var\b)",
    re.S,
)
_FEE = re.compile(r"\b(?:ieej\w*(?:\s+maks\w+)?|bile\w+(?:\s+cen\w+)?|dalibas\s+maks\w+)\b[^.;\d]{0,25}\d")


def of(reading: Reading, own: Sequence[Span]) -> list[Span]:
    """The paragraphs and sentences about other matters; `own` are the project's numbers and names."""
    signs = (place for sign in _SIGNS for place in places(reading.folded, sign))
    found = {number for place in signs if (number := reading.number_of(place)) is not None}
    blocks = [reading.blocks[number] for number in sorted(found)]
    return [span for block in blocks if not _is_own(reading, block, own) for span in _in_block(reading, block)]


def _is_own(reading: Reading, block: Block, own: Sequence[Span]) -> bool:
    """Whether a block speaks of the project, or is a cell of a table."""
    if block.cell is not None or "projekt" in block.span.of(reading.folded):
        return True
    return any(block.span.covers(span) for span in own) or bool(reading.labels_in(block))


def _in_block(reading: Reading, block: Block) -> Iterator[Span]:
    if _PARAGRAPH.search(block.span.of(reading.folded)):
        yield block.span
        return
    for fee in _FEE.finditer(reading.folded, *block.span):
        yield reading.sentence_at(fee.start())
