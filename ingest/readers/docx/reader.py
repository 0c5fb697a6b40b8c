"""Word's DOCX: all that Word shows, in its order, from one walk over the element tree."""

from collections.abc import Iterator

from ingest.readers.docx.package import Parts, opened
from ingest.readers.docx.styles import role, stylesheet
from ingest.readers.docx.table import rows_of
from ingest.readers.docx.text import ALTERNATIVES, TEXT, TRANSPARENT, UNSEEN, W, read_paragraph, shown
from ingest.readers.flow import MOST_CELLS, FlowWriter, Paragraph, Part, Table
from ingest.readers.manuscript import Manuscript, letters
from ingest.readers.package import Element
from ingest.readers.tabulated import with_tables

_PARAGRAPH, _TABLE = f"{W}p", f"{W}tbl"


def read(content: bytes) -> Manuscript:
    """Read a Word file; `Unreadable` when it is locked, damaged, swells too much or brings unsafe XML."""
    parts = opened(content)
    manuscript = Manuscript()
    for warning in sorted(parts.warnings):
        manuscript.warn(warning)
    for name, fact in parts.facts.items():
        manuscript.tell(name, fact)
    root = parts.of("document")[0]
    walk = WordWalk(parts)
    body = walk.parts(root.find(f"{W}body"))
    writer = FlowWriter(manuscript, body)
    writer.write(with_tables(body))
    manuscript.expect(_letters(root) - sum(map(_letters, root.iter(*UNSEEN))) - walk.hidden)
    for note in walk.noted():
        writer.write(walk.parts(note))
    for element in (*parts.of("header"), *parts.of("footer")):
        writer.write_furniture(walk.parts(element))
    if walk.is_limited:
        manuscript.warn("table-limited")
    return manuscript


class WordWalk:
    """Brings elements into paragraphs and tables, and collects the notes that they refer to."""

    def __init__(self, parts: Parts) -> None:
        self.hidden = 0
        """Letters that Word does not show."""
        self.is_limited = False
        """Whether a table has more cells than were read."""
        self._parts = parts
        self._sheet = stylesheet(parts.of("styles"))
        self._notes: list[tuple[str, str]] = []

    def noted(self) -> Iterator[Element]:
        """The footnotes and endnotes that the text refers to, in its order."""
        notes = {
            (kind, note.get(f"{W}id", "")): note
            for kind in ("footnotes", "endnotes")
            for part in self._parts.of(kind)
            for note in part
        }
        for reference in dict.fromkeys(self._notes):
            if reference in notes:
                yield notes[reference]

    def parts(self, parent: Element | None) -> list[Part]:
        """The parts that stand in an element of the text."""
        parts: list[Part] = []
        for child in parent if parent is not None else ():
            tag = child.tag
            if tag == _PARAGRAPH:
                parts += self._paragraph(child)
            elif tag == _TABLE:
                parts.append(self._table(child))
            elif tag in TRANSPARENT:
                parts += self.parts(child)
            elif tag == ALTERNATIVES:
                parts += self.parts(shown(child))
        return parts

    def _paragraph(self, paragraph: Element) -> list[Part]:
        found = read_paragraph(paragraph)
        self.hidden += found.hidden
        self._notes += found.notes
        text = found.text
        parts: list[Part] = []
        if text and not text.isspace():
            parts.append(Paragraph(text, role(paragraph.find(f"{W}pPr"), self._sheet), found.is_bold))
        for box in found.boxes:
            parts += self.parts(box)
        return parts

    def _table(self, table: Element) -> Table:
        rows = rows_of(table, MOST_CELLS, self.parts)
        self.is_limited |= sum(map(len, rows)) >= MOST_CELLS
        return Table(rows)


def _letters(element: Element) -> int:
    return sum([letters(text.text or "") for text in element.iter(TEXT)])
