"""What every document is, whatever the file was that it was read from."""

import re
from math import isfinite

from ingest import readers
from model import Document
from model.vocabulary import REASONS, WARNINGS

_UNWRITABLE = re.compile("[\x00\r\ud800-\udfff]")

def assert_sound(document: Document) -> None:
    """Blocks in order, apart, holding every character that is no blank; words in the text, boxes on some page."""
    assert set(document.warnings) <= set(WARNINGS)
    assert not _UNWRITABLE.search(document.text)
    end = 0
    for block in document.blocks:
        assert document.text[end : block.span.start].strip() == ""
        assert block.span.start >= end
        assert not set(block.span.of(document.text)) & {"\t", "\n"}
        assert block.page in range(len(document.pages))
        assert block.cell is None or min(block.cell) >= 0 < min(block.cell[3:])
        end = block.span.end
    assert end == len(document.text)
    for page in document.pages:
        assert isfinite(page.width + page.height)
        for word in page.words:
            assert word.span.of(document.text).split() == [word.span.of(document.text)]
            assert all(map(isfinite, word.box))


def assert_sound_or_refused(content: bytes, name: str) -> None:
    """Read a file; nothing but a sound document or a reason of the vocabulary may come of it."""
    try:
        document = readers.read(content, name)
    except readers.Unreadable as refusal:
        assert refusal.reason in REASONS
    else:
        assert_sound(document)
