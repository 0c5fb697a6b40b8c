"""A document as the extractors look at it: its content blocks, sentences, quotations, tables and labels, found once
each.
"""

from dataclasses import dataclass
from functools import cached_property

from extractors import labels, quotations, sentences, tables
from model import Block, Document, Kind, Span


@dataclass(frozen=True)
class Reading:
    """Views of one document that several extractors need; every part is computed when first asked for."""

    document: Document

    @property
    def text(self) -> str:
        """The document's text."""
        return self.document.text

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks without running heads, menus and page numbers."""
        return tuple(block for block in self.document.blocks if block.kind is not Kind.FURNITURE)

    @cached_property
    def _numbers(self) -> dict[int, int]:
        return {block.span.start: number for number, block in enumerate(self.blocks)}

    def above(self, block: Block) -> Block | None:
        """The content block before a content block."""
        number = self._numbers.get(block.span.start, 0)
        return self.blocks[number - 1] if number else None

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the content blocks, in order."""
        return tuple(found for block in self.blocks for found in sentences.split(self.text, block.span))

    @cached_property
    def quotations(self) -> tuple[quotations.Quotation, ...]:
        """Everything in quotation marks, in order of its opening mark."""
        return tuple(found for block in self.blocks for found in quotations.find(self.text, block.span))

    @cached_property
    def tables(self) -> tuple[tables.Table, ...]:
        """The tables, cells merged over rows repeated in each row they cover."""
        return tables.of(self.document)

    @cached_property
    def labelled(self) -> tuple[labels.Labelled, ...]:
        """Labels with the text that stands under them."""
        return tuple(labels.find(self.text, self.blocks, self.tables))

    def sentence_at(self, offset: int) -> Span:
        """The sentence that holds `offset`; an empty span there when none does."""
        for sentence in self.sentences:
            if sentence.start <= offset < sentence.end:
                return sentence
        return Span(offset, offset)

    def is_furniture(self, span: Span) -> bool:
        """Whether a span lies in a running head, a menu or the like."""
        block = self.block_at(span.start)
        return block is not None and block.kind is Kind.FURNITURE

    def block_at(self, offset: int) -> Block | None:
        """The block that holds `offset`, furniture included."""
        return self.document.block_at(offset)
