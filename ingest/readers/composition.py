"""Paragraphs and tables of printed pages written to the one text, each word's place kept."""

from collections.abc import Iterable, Sequence

from model import Cell, Kind, Page, Span, Word

from ingest.readers.joining import Evidence, joint
from ingest.readers.layout.columns import Part
from ingest.readers.layout.page import PrintedPage
from ingest.readers.layout.paragraphs import Paragraph
from ingest.readers.layout.table import Table
from ingest.readers.layout.words import PlacedWord
from ingest.readers.manuscript import Manuscript

_TOUCHING = 0.1
"""Words closer than this share of their height have no blank between them."""

Placed = list[tuple[int, PlacedWord, int, int]]
"""Page, word, and where it starts and ends in its paragraph's text."""


class Composer:
    """Writes paragraphs to a manuscript and collects the words of each page."""

    def __init__(self, manuscript: Manuscript, is_one_word: Evidence, page_count: int) -> None:
        self._manuscript = manuscript
        self._is_one_word = is_one_word
        self._words: list[list[Word]] = [[] for _ in range(page_count)]
        self._tables = 0

    def write(self, flow: Iterable[Part]) -> None:
        """Write paragraphs and tables in the order given."""
        for part in flow:
            if isinstance(part, Table):
                self._write_table(part)
            else:
                self._write_paragraph(part)

    def write_furniture(self, paragraphs: Iterable[Paragraph]) -> None:
        """Write running heads, feet and page numbers."""
        for paragraph in paragraphs:
            paragraph.kind = Kind.FURNITURE
            self._write_paragraph(paragraph)

    def add_pages(self, pages: Sequence[PrintedPage]) -> None:
        """Tell the manuscript what was written of each page."""
        for page, words in zip(pages, self._words, strict=True):
            self._manuscript.pages.append(Page(page.number, page.width, page.height, tuple(words)))

    def _write_table(self, table: Table) -> None:
        number, self._tables = self._tables, self._tables + 1
        for row_number, row in enumerate(table.rows):
            for cell in row:
                place = Cell(number, row_number, cell.column, cell.row_span, cell.column_span)
                for paragraph in cell.paragraphs:
                    paragraph.kind = Kind.CELL
                    self._write_paragraph(paragraph, place)
        self.write_furniture(table.repeated_heads)

    def _write_paragraph(self, paragraph: Paragraph, cell: Cell | None = None) -> None:
        text, placed = _composed(paragraph, self._is_one_word)
        page = paragraph.lines[0].page
        span = self._manuscript.write(text, paragraph.kind, page=page, cell=cell, level=paragraph.level)
        if span is None:
            return
        offset = span.start
        for number, word, start, end in placed:
            self._words[number].append(Word(Span(offset + start, offset + end), word.box))


def _composed(paragraph: Paragraph, is_one_word: Evidence) -> tuple[str, Placed]:
    """The paragraph in one line, and where its words stand in it."""
    pieces: list[str] = []
    placed: Placed = []
    length = 0
    last: PlacedWord | None = None
    for line in paragraph.lines:
        for word in line.words:
            if last:
                is_break = word is line.words[0]
                dropped, between = _between(last, word, is_break, is_one_word)
                if dropped:
                    pieces[-1] = pieces[-1][:-dropped]
                    length -= dropped
                    number, broken, start, end = placed[-1]
                    placed[-1] = number, broken, start, end - dropped
                pieces.append(between)
                length += len(between)
            pieces.append(word.text)
            placed.append((line.page, word, length, length + len(word.text)))
            length += len(word.text)
            last = word
    return "".join(pieces), placed


def _between(last: PlacedWord, word: PlacedWord, is_line_break: bool, is_one_word: Evidence) -> tuple[int, str]:
    """How many characters of `last` go, and what comes before `word`."""
    if is_line_break:
        return joint(last.text, word.text, is_one_word)
    touches = last.text[-1] == "-" and word.box.left - last.box.right < _TOUCHING * (word.box.bottom - word.box.top)
    return (0, "") if touches else (0, " ")
