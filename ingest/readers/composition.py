"""Paragraphs and tables of printed pages written to the one text, each word's place kept."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from ingest.readers import cutting
from ingest.readers.joining import Evidence, Joint, joint
from ingest.readers.layout.columns import Part
from ingest.readers.layout.nesting import parted
from ingest.readers.layout.page import PrintedPage
from ingest.readers.layout.paragraphs import Paragraph
from ingest.readers.layout.table import Table
from ingest.readers.layout.words import Line
from ingest.readers.manuscript import Manuscript
from latvian import gluing
from model import Cell, Kind, Page, PrintedLine, Words

_TIGHT = Joint(0, "")
_ROOM = 1.25
"""Widths of a letter: a line with less room was full, as letters are not all of one width."""
_MOST_PIECES = 6  # into which a word or number is cut
_ALONE = (_TIGHT,)
"""What becomes of the end of a paragraph's last line."""


class Composer:
    """Writes paragraphs to a manuscript and collects the words of each page."""

    def __init__(self, manuscript: Manuscript, is_one_word: Evidence, page_count: int) -> None:
        self._manuscript = manuscript
        self._is_one_word = is_one_word
        self._lines: list[list[PrintedLine]] = [[] for _ in range(page_count)]
        self._tables = 0

    def write(self, flow: Iterable[Part]) -> None:
        """Write paragraphs and tables in the order given."""
        for part in flow:
            if isinstance(part, Table):
                self._write_table(part)
            else:
                self._write_paragraph(part, part.kind)

    def write_furniture(self, paragraphs: Iterable[Paragraph]) -> None:
        """Write running heads, feet and page numbers."""
        for paragraph in paragraphs:
            self._write_paragraph(paragraph, Kind.FURNITURE)

    def add_pages(self, pages: Sequence[PrintedPage]) -> None:
        """Tell the manuscript what was written of each page."""
        for page, lines in zip(pages, self._lines, strict=True):
            self._manuscript.pages.append(Page(page.number, page.width, page.height, Words(lines)))

    def _write_table(self, table: Table) -> None:
        number, self._tables = self._tables, self._tables + 1
        for row_number, row in parted(table):
            if isinstance(row, Table):
                self._write_table(row)
                continue
            for cell in row:
                place = Cell(number, row_number, cell.column, cell.row_span, cell.column_span)
                for paragraph in cell.paragraphs:
                    self._write_paragraph(paragraph, Kind.CELL, place)
        self.write_furniture(table.repeated_heads)

    def _write_paragraph(self, paragraph: Paragraph, kind: Kind, cell: Cell | None = None) -> None:
        lines = paragraph.lines
        joints = self._joints(lines, paragraph.right) if len(lines) > 1 else _ALONE
        text = _text(lines, joints)
        if gluing.cuts(text):
            lines = [line.parted() for line in lines]
            text = _text(lines, joints)
        span = self._manuscript.write(
            text, kind, page=paragraph.lines[0].page, cell=cell, level=paragraph.level, is_clean=True
        )
        if span is None:
            return
        start = span.start
        for line, (dropped, between) in zip(lines, joints, strict=True):
            lengths = list(map(len, line.words))
            lengths[-1] -= dropped
            self._lines[line.page].append(PrintedLine(start, lengths, line.lefts, line.rights, line.top, line.bottom))
            start += sum(lengths, len(lengths) - 1 + len(between))

    def _joints(self, lines: Sequence[Line], reach: float) -> list[Joint]:
        """What becomes of the end of each line; what stands alone in a narrow one may go on with the line above."""
        ends: list[Joint] = []
        left, known = "", 0
        for place, (line, following) in enumerate(pairwise(lines)):
            goes_on = len(line.words) == 1 and bool(ends) and ends[-1] == _TIGHT
            left = left + line.words[0] if goes_on else line.words[-1]
            is_full = _is_full(line, following, reach)
            if is_full and place >= known:
                known = place + cutting.count_of_one(_run(lines, place, reach), self._is_one_word.knows) - 1
            is_known = place < known
            ends.append(_TIGHT if is_known else joint(left, following.words[0], self._is_one_word, is_full))
        return [*ends, *_ALONE]


def _is_full(line: Line, following: Line, reach: float) -> bool:
    """Whether a line is one word, and has no room for another letter or, behind a hyphen or stroke, another part."""
    if len(line.words) > 1:
        return False
    part = following.rights[0] - following.lefts[0] if line.words[0][-1] in "-/" else _ROOM * following.letter
    return reach - line.right < part


def _run(lines: Sequence[Line], place: int, reach: float) -> list[str]:
    """The first words of full lines from a place on, and that of the line behind them."""
    end = place
    while end + 1 < len(lines) and end - place < _MOST_PIECES and _is_full(lines[end], lines[end + 1], reach):
        end += 1
    return [line.words[0] for line in lines[place : end + 1]]


def _text(lines: Sequence[Line], joints: Sequence[Joint]) -> str:
    if len(lines) == 1:
        return lines[0].text
    pieces = []
    for line, (dropped, between) in zip(lines, joints, strict=True):
        text = line.text
        pieces.append(text[: len(text) - dropped] + between)
    return "".join(pieces)
