"""Word's DOCX: all that Word shows, in its order, from one walk over the element tree."""

from collections.abc import Iterator

from ingest.readers.characters import clean
from ingest.readers.docx.package import Element, Parts, opened
from ingest.readers.docx.styles import Role, Styles
from ingest.readers.docx.table import holds_table, rows_of
from ingest.readers.docx.text import ALTERNATIVES, FALLBACK, TEXT, TRANSPARENT, ParagraphText, W, read_paragraph, shown
from ingest.readers.items import is_item
from ingest.readers.joining import evidence, rejoin
from ingest.readers.manuscript import Manuscript
from model import Cell, Kind

MOST_CELLS = 200_000
"""Cells read of one table."""
MOST_LOST = 0.1
"""A file of which more than this share of the characters is not written gets the warning `text-lost`."""

_PARAGRAPH, _TABLE = f"{W}p", f"{W}tbl"
BOLD_LEVEL = 3
"""The level given to a heading that is one by its bold letters only."""
_LAYOUT_ROWS = 2
"""A table of so few rows that holds another table only arranges the page."""
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
        self._is_one_word = evidence(lambda: "\n".join(map(_raw_text, parts.of("document")[0].iter(_PARAGRAPH))))
        self._unseen = 0
        self._notes: list[tuple[str, str]] = []
        self._table_count = 0
        self._is_furniture = False

    def read(self) -> None:
        """Write the body, then its notes, then running heads and feet."""
        root = self._parts.of("document")[0]
        body = root.find(f"{W}body")
        self._write_blocks(root if body is None else body)
        self._check_loss(root)
        for note in self._noted():
            self._write_blocks(note)
        self._is_furniture = True
        for part in (*self._parts.of("header"), *self._parts.of("footer")):
            self._write_blocks(part)

    def _check_loss(self, root: Element) -> None:
        """Compare what was written with the raw count of characters, alternatives that Word does not show left out."""
        raw = _length(root) - sum(map(_length, root.iter(FALLBACK)))
        if self._manuscript.length < (1 - MOST_LOST) * (raw - self._unseen):
            self._manuscript.warn("text-lost")

    def _noted(self) -> Iterator[Element]:
        """The footnotes and endnotes that the text refers to, in its order."""
        notes = {
            (role, note.get(f"{W}id", "")): note
            for role in ("footnotes", "endnotes")
            for part in self._parts.of(role)
            for note in part
        }
        for reference in dict.fromkeys(self._notes):
            if reference in notes:
                yield notes[reference]

    def _write_blocks(self, parent: Element, cell: Cell | None = None) -> None:
        for child in parent:
            tag = child.tag
            if tag == _PARAGRAPH:
                self._write_paragraph(child, cell)
            elif tag == _TABLE:
                self._write_table(child, cell)
            elif tag in TRANSPARENT:
                self._write_blocks(child, cell)
            elif tag == ALTERNATIVES and (chosen := shown(child)) is not None:
                self._write_blocks(chosen, cell)

    def _write_paragraph(self, paragraph: Element, cell: Cell | None) -> None:
        found = read_paragraph(paragraph)
        self._unseen += found.hidden
        self._notes += found.notes
        text = found.text
        if text and not text.isspace():
            kind, level = self._role(paragraph, found, cell)
            for line in rejoin(map(clean, text.split("\n")), self._is_one_word):
                is_listed = kind is Kind.PARAGRAPH and is_item(line)
                self._manuscript.write(line, Kind.ITEM if is_listed else kind, cell=cell, level=level)
        for box in found.boxes:
            self._write_blocks(box, cell)

    def _role(self, paragraph: Element, found: ParagraphText, cell: Cell | None) -> Role:
        """Kind and heading level; a short paragraph all in bold is a heading too, as few files use Word's styles."""
        if self._is_furniture:
            return Kind.FURNITURE, None
        if cell:
            return Kind.CELL, None
        role = self._styles.role(paragraph.find(f"{W}pPr"))
        text = found.text.strip()
        if role[0] is not Kind.PARAGRAPH or not found.is_bold or text[-1] in _NO_HEADING_ENDS:
            return role
        return (Kind.HEADING, BOLD_LEVEL) if len(text) <= _LONGEST_HEADING else role

    def _write_table(self, table: Element, outer: Cell | None) -> None:
        rows = rows_of(table, MOST_CELLS)
        if len(rows) and sum(map(len, rows)) >= MOST_CELLS:
            self._manuscript.warn("table-limited")
        is_frame = sum(map(len, rows)) == 1 or (len(rows) <= _LAYOUT_ROWS and holds_table(table))
        number = self._table_count
        self._table_count += not is_frame
        for row_number, row in enumerate(rows):
            for cell in row:
                place = Cell(number, row_number, cell.column, cell.row_span, cell.column_span)
                self._write_blocks(cell.element, outer if is_frame or self._is_furniture else place)


def _raw_text(element: Element) -> str:
    return "".join([text.text or "" for text in element.iter(TEXT)])


def _length(element: Element) -> int:
    return sum([len(text.text or "") for text in element.iter(TEXT)])
