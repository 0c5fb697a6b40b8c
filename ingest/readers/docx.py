"""Word's DOCX: all that Word shows, in its order, from one walk over the element tree."""

from collections.abc import Iterable

from model import Cell, Kind

from ingest.readers.characters import clean
from ingest.readers.docx_package import Element, Parts, opened
from ingest.readers.docx_styles import Styles
from ingest.readers.docx_table import WordCell, holds_table, rows_of
from ingest.readers.docx_text import ALTERNATIVES, FALLBACK, TEXT, TRANSPARENT, ParagraphText, W, read_paragraph, shown
from ingest.readers.items import is_item
from ingest.readers.joining import evidence, rejoin
from ingest.readers.manuscript import Manuscript

MOST_CELLS = 200_000
"""Cells read of one table."""
MOST_LOST = 0.1
"""A file of which more than this share of the characters is not written gets the warning `text-lost`."""

_PARAGRAPH, _TABLE = f"{W}p", f"{W}tbl"
_LONGEST_HEADING = 200
_NO_HEADING_ENDS = ".,;:"


def read(content: bytes) -> Manuscript:
    """Read a Word file; `Unreadable` when it is locked, damaged, swells too much or brings unsafe XML."""
    parts = opened(content)
    manuscript = Manuscript()
    for name, fact in parts.facts.items():
        manuscript.tell(name, fact)
    walk = WordWalk(manuscript, parts)
    walk.read()
    return manuscript


class WordWalk:
    """Walks the parts once and writes a block for every paragraph."""

    def __init__(self, manuscript: Manuscript, parts: Parts) -> None:
        self._manuscript = manuscript
        self._parts = parts
        self._styles = Styles.of(parts.of("styles"))
        texts = [text.text or "" for root in parts.of("document") for text in root.iter(TEXT)]
        self._is_one_word = evidence(" ".join(texts))
        self._expected = sum(map(len, texts)) - sum(map(_text_length, self._fallbacks()))
        self._notes: list[tuple[str, str]] = []
        self._table_count = 0

    def read(self) -> None:
        """Write the body, then its notes, then running heads and feet."""
        for root in self._parts.of("document"):
            self._write_blocks(root.find(f"{W}body"))
        if self._manuscript.length < (1 - MOST_LOST) * self._expected:
            self._manuscript.warn("text-lost")
        for kind, identifier in self._notes:
            for note in self._note(kind, identifier):
                self._write_blocks(note)
        for root in (*self._parts.of("header"), *self._parts.of("footer")):
            self._write_blocks(root, is_furniture=True)
