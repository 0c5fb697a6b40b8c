"""What a reader gives: one text, written once, and the places on the page where its words stand."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from operator import itemgetter
from typing import NamedTuple

from model.span import Span
from model.words import Box, Word


class Kind(StrEnum):
    """What a block is in the layout; `FURNITURE` is running heads, menus, page numbers: kept, but no value is read
    from it.
    """

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CELL = "cell"
    FURNITURE = "furniture"


class Cell(NamedTuple):
    """A block's place in a table; all counts from 0; a cell spanning several rows or columns stands at its first."""

    table: int
    row: int
    column: int
    row_span: int = 1
    column_span: int = 1


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, paragraph, list item or paragraph of a table cell. `page` counts from 0; `level` is a heading's
    depth from 1.
    """

    span: Span
    kind: Kind
    page: int = 0
    cell: Cell | None = None
    level: int | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A page's size in points and its words in reading order; formats without pages have one page of size 0 without
    words. A page that is not reliable is one whose letters may be others than those that people see.
    """

    number: int
    width: float = 0.0
    height: float = 0.0
    words: Sequence[Word] = ()
    is_reliable: bool = True


@dataclass(frozen=True)
class Document:
    """A document's text and layout. Blocks are in text order, do not overlap, and every non-blank character lies in
    one.

    `text` never changes after the reader wrote it: all spans, everywhere, are offsets into it. Blocks are separated
    by a newline, cells of one table row by a tab. `warnings` are codes of `model.vocabulary.WARNINGS`.
    """

    sha256: str
    media_type: str
    text: str
    blocks: tuple[Block, ...] = ()
    pages: tuple[Page, ...] = ()
    warnings: tuple[str, ...] = ()
    language: str = "lv"
    facts: tuple[tuple[str, str], ...] = field(default=())
    """Other facts of the file that a reader knows: ("title", …), ("created", ISO date), ("author", …) …"""

    @cached_property
    def _starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    def block_at(self, offset: int) -> Block | None:
        """The block that holds the character at `offset`, or None between blocks."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or offset >= self.blocks[index].span.end:
            return None
        return self.blocks[index]

    def page_of(self, span: Span) -> int:
        """The number (from 0) of the page on which `span` begins."""
        block = self.block_at(span.start)
        return block.page if block else 0

    @cached_property
    def _words(self) -> list[tuple[int, int, int, Box]]:
        """(end, start, page, box) of every word with a place on a page, in text order."""
        return sorted(
            (word.span.end, word.span.start, page.number, word.box) for page in self.pages for word in page.words
        )

    def boxes_of(self, span: Span) -> tuple[tuple[int, Box], ...]:
        """(page, box) of the words that `span` touches, those of one line merged; empty where the format has no
        pages.
        """
        merged: list[tuple[int, Box]] = []
        words = self._words
        for index in range(bisect_right(words, span.start, key=itemgetter(0)), len(words)):
            _, start, page, box = words[index]
            if start >= span.end:
                break
            _merge(merged, page, box)
        return tuple(merged)


def _merge(merged: list[tuple[int, Box]], page: int, box: Box) -> None:
    """Add `box`, growing the last rectangle when both stand on the same line of the same page."""
    if merged and merged[-1][0] == page:
        last = merged[-1][1]
        middle = (box.top + box.bottom) / 2
        if last.top <= middle <= last.bottom and box.left >= last.left:
            joined = Box(last.left, min(last.top, box.top), max(last.right, box.right), max(last.bottom, box.bottom))
            merged[-1] = (page, joined)
            return
    merged.append((page, box))
