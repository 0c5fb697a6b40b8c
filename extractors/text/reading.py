"""A document as the extractors look at it: its content blocks, sentences, quotations, tables and labels, found once
each.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from extractors.text import labels, quotations, sentences, tables
from extractors.text.labels import Labelled
from extractors.text.quotations import Quotation
from extractors.text.tables import Row, Table
from extractors.text.words import Words
from latvian import countries, fold
from model import Block, Document, Kind, Span

_PROJECT = re.compile("projekt")
_LONGEST_ROLE = 5  # words


@dataclass(frozen=True)
class Reading:
    """Views of one document that several extractors need; every part is computed when first asked for."""

    document: Document

    @cached_property
    def text(self) -> str:
        """The document's text."""
        return self.document.text

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks without running heads, menus and page numbers."""
        return tuple(block for block in self.document.blocks if block.kind is not Kind.FURNITURE)

    @cached_property
    def _starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    @cached_property
    def numbers(self) -> dict[int, int]:
        """The number of each content block among `blocks`, by its beginning."""
        return {start: number for number, start in enumerate(self._starts)}

    def number_of(self, offset: int) -> int | None:
        """The number among `blocks` of the content block that holds `offset`; None in furniture and between blocks."""
        number = bisect_right(self._starts, offset) - 1
        return number if number >= 0 and offset < self.blocks[number].span.end else None

    def before(self, offset: int, count: int) -> tuple[Block, ...]:
        """The last `count` content blocks that begin before `offset`."""
        number = bisect_left(self._starts, offset)
        return self.blocks[max(0, number - count) : number]

    def above(self, block: Block) -> Block | None:
        """The content block before a content block."""
        number = self.numbers.get(block.span.start, 0)
        return self.blocks[number - 1] if number else None

    def below(self, block: Block) -> Block | None:
        """The content block after a content block."""
        number = self.numbers.get(block.span.start, -1) + 1
        return self.blocks[number] if 0 < number < len(self.blocks) else None

    @cached_property
    def words(self) -> Words:
        """The words of the text, from blank to blank."""
        return Words(self.text)

    def telling(self, sign: str) -> Iterator[tuple[Block, list[int]]]:
        """The content blocks that hold words telling something (`signs.of`), each with the numbers of those words."""
        by_block: dict[int | None, list[int]] = {}
        for number, start in zip(self.words.telling(sign), self.words.starts(sign), strict=True):
            by_block.setdefault(self.number_of(start), []).append(number)
        for block, numbers in by_block.items():
            if block is not None:
                yield self.blocks[block], numbers

    def _telling_in(self, sign: str, block: Block) -> list[int]:
        """The numbers of the words in a content block that tell something."""
        starts = self.words.starts(sign)
        first = bisect_left(starts, block.span.start)
        return self.words.telling(sign)[first : bisect_left(starts, block.span.end, first)]

    def holds(self, sign: str, block: Block) -> bool:
        """Whether a content block holds a word that tells something (`signs.of`)."""
        return bool(self._telling_in(sign, block))

    def passage_of_roles(self, block: Block) -> Span | None:
        """From the first to the last word for a role in a content block, with the words around that a phrase for one
        may hold; None where there are none.
        """
        numbers = self._telling_in("role", block)
        if not numbers:
            return None
        start = self.words.around(numbers[0], _LONGEST_ROLE, 0).start
        end = self.words.around(numbers[-1], 0, _LONGEST_ROLE).end
        return Span(max(start, block.span.start), min(end, block.span.end))

    @cached_property
    def projects(self) -> list[int]:
        """Where `projekt…` begins, in any case and behind whatever letters."""
        return [match.start() for match in _PROJECT.finditer(self.folded)]

    def sentences_telling(self, sign: str) -> list[Span]:
        """The sentences of the content that hold words telling something, each once, in order."""
        sentences = map(self.sentence_at, self.words.starts(sign))
        return [sentence for sentence in dict.fromkeys(sentences) if sentence.start < sentence.end]

    @cached_property
    def countries(self) -> tuple[tuple[int, int, str], ...]:
        """The countries named in the text, as `latvian.countries.find` tells them."""
        return tuple(countries.find(self.text, self.words.places("country")))

    @cached_property
    def folded(self) -> str:
        """The text in small letters without diacritics, character for character."""
        return fold(self.text)

    @cached_property
    def _sentences(self) -> dict[int, tuple[Span, ...]]:
        """The sentences of the blocks asked for so far, by the beginning of the block."""
        return {}

    @cached_property
    def _quotations(self) -> dict[int, list[Quotation]]:
        """What is quoted in a content block, by the beginning of the block."""
        marked: dict[int | None, list[re.Match[str]]] = {}
        for mark in quotations.marks(self.text):
            marked.setdefault(self.number_of(mark.start()), []).append(mark)
        content = [(self.blocks[number].span, marks) for number, marks in marked.items() if number is not None]
        return {span.start: quotations.find(self.text, span, marks) for span, marks in content}

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """Everything in quotation marks, in order of its opening mark."""
        return tuple(found for quoted in self._quotations.values() for found in quoted)

    @cached_property
    def quoted_outside_tables(self) -> dict[str, list[Span]]:
        """By what is quoted outside of tables, in small letters without diacritics, the sentences that quote it."""
        found: dict[str, list[Span]] = {}
        for quotation in self.quotations:
            block = self.block_at(quotation.outer.start)
            if block is not None and block.cell is None:
                quoted = quotation.inner.of(self.folded)
                found.setdefault(quoted, []).append(self.sentence_at(quotation.outer.start))
        return found

    def quotations_in(self, block: Block) -> list[Quotation]:
        """Everything in quotation marks in a content block."""
        return self._quotations.get(block.span.start, [])

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """The tables, cells merged over rows repeated in each row they cover."""
        return tables.of(self.document)

    @cached_property
    def column_heads(self) -> dict[int, dict[int, list[Span]]]:
        """By the number of each table its heads, as `tables.heads` gives them; a form, whose labels stand at the left,
        has none: of `Nosaukums | Atbalsts ģimenēm` the right cell tells nothing about the sums below it.
        """
        labelled = {label.label: label.key for label in self.labelled}
        return {
            table.number: {} if tables.is_form(self.text, table, labelled) else tables.heads(self.text, table)
            for table in self.tables
        }

    @cached_property
    def rows(self) -> dict[tuple[int, int], Row]:
        """The rows of tables that have several, by the numbers of table and row."""
        return {(table.number, row.number): row for table in self.tables if len(table.rows) > 1 for row in table.rows}

    @cached_property
    def labelled(self) -> tuple[Labelled, ...]:
        """Labels with the text that stands under them."""
        return tuple(labels.find(self.text, self.blocks, self.tables))

    @cached_property
    def _labels(self) -> dict[int, list[Labelled]]:
        """Labels by the beginning of each content block that their value reaches into."""
        found: dict[int, list[Labelled]] = {}
        for label in self.labelled:
            for start in self._starts[max(0, bisect_right(self._starts, label.value.start) - 1) :]:
                if start >= label.value.end:
                    break
                found.setdefault(start, []).append(label)
        return found

    def labels_over(self, offset: int) -> list[Labelled]:
        """The labels whose value reaches into the content block that holds `offset` or ends before it."""
        place = bisect_right(self._starts, offset) - 1
        return self._labels.get(self._starts[place], []) if place >= 0 else []

    @cached_property
    def _labels_inside(self) -> dict[int | None, list[Labelled]]:
        """Labels by the number of the content block in which they stand."""
        found: dict[int | None, list[Labelled]] = {}
        for label in self.labelled:
            found.setdefault(self.number_of(label.label.start), []).append(label)
        return found

    def labels_in(self, block: Block) -> list[Labelled]:
        """The labels that stand in a content block."""
        return self._labels_inside.get(self.numbers[block.span.start], [])

    @cached_property
    def labelled_places(self) -> frozenset[int]:
        """Where that begins which a label stands for."""
        return frozenset(label.value.start for label in self.labelled)

    def sentence_at(self, offset: int) -> Span:
        """The sentence that holds `offset`; an empty span there when none does."""
        block = self.block_at(offset)
        if block is not None and block.kind is not Kind.FURNITURE:
            if block.span.start not in self._sentences:
                self._sentences[block.span.start] = tuple(sentences.split(self.text, block.span))
            for sentence in self._sentences[block.span.start]:
                if sentence.start <= offset < sentence.end:
                    return sentence
        return Span(offset, offset)

    @cached_property
    def has_furniture(self) -> bool:
        """Whether there is a running head, a menu or the like."""
        return len(self.blocks) < len(self.document.blocks)

    def is_furniture(self, span: Span) -> bool:
        """Whether a span lies in a running head, a menu or the like."""
        if not self.has_furniture:
            return False
        block = self.block_at(span.start)
        return block is not None and block.kind is Kind.FURNITURE

    def block_at(self, offset: int) -> Block | None:
        """The block that holds `offset`, furniture included."""
        return self.document.block_at(offset)
