"""Lists of projects that the line above announces: `Apstiprināti divi projekti:`."""

import re

from extractors.reading import Reading
from model import Block, Kind

_LISTED_AFTER = re.compile(r"\s*(?:[,;.(–—-]|$)")
_LONGEST_LIST = 12  # paragraphs in which an announced list may go on
_ANNOUNCES = re.compile(r"\bprojekt(?:i|us|iem)\b(?!\s+(?:pieteikum|konkurs))[^.]*:$", re.I)


def is_item(reading: Reading, block: Block, after: str) -> bool:
    """Whether a line begins with a name in a list that the line above it announces: `Apstiprināti divi projekti:`."""
    if not _LISTED_AFTER.match(after):
        return False
    for above in reversed(reading.before(block.span.start, _LONGEST_LIST)):
        words = above.span.of(reading.text).rstrip()
        if words.endswith(":"):
            return bool(_ANNOUNCES.search(words))
        if above.kind is Kind.HEADING or above.cell is not None:
            return False
    return False
