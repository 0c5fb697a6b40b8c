"""OpenDocument text: all that a word processor shows, in its order, from one walk over the element tree."""

from collections.abc import Iterable, Iterator
from itertools import product

from ingest.readers.flow import MOST_CELLS, FlowWriter, Paragraph, Part, Role, Table, TableCell
from ingest.readers.manuscript import Manuscript
from ingest.readers.odt.names import DC, DRAW, INDEXES, META, OFFICE, PARAGRAPHS, STYLE, TABLE, TEXT, UNSEEN
from ingest.readers.odt.package import Parts, opened
from ingest.readers.odt.styles import OpenDocumentStyles, outline_level
from ingest.readers.odt.text import letters_in, read_paragraph
from ingest.readers.package import Element
from ingest.readers.spans import MOST_SPANNED
from ingest.readers.tabulated import with_tables
from model import Kind

_SECTIONS = frozenset(TEXT + name for name in ("section", "index-body", "index-title", "bibliography", "list-header"))
_ROW_GROUPS = frozenset(TABLE + name for name in ("table-header-rows", "table-row-group", "table-rows"))
_LIST, _LIST_ITEM, _NUMBERED = f"{TEXT}list", f"{TEXT}list-item", f"{TEXT}numbered-paragraph"
_TABLE, _ROW, _CELL, _COVERED = (TABLE + name for name in ("table", "table-row", "table-cell", "covered-table-cell"))
_HEADING = f"{TEXT}h"
_FURNITURE: Role = (Kind.FURNITURE, None)


def read(content: bytes) -> Manuscript:
    """Read an OpenDocument text; `Unreadable` when it is locked, damaged, swells too much or brings unsafe XML."""
    parts = opened(content)
    manuscript = Manuscript()
    for warning in sorted(parts.warnings):
        manuscript.warn(warning)
    _tell_facts(parts.metadata, manuscript)
    body = parts.content.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        return manuscript
    walk = OpenDocumentWalk(OpenDocumentStyles((parts.styles, parts.content)))
    flow = walk.parts(body)
    writer = FlowWriter(manuscript, flow)
    writer.write(with_tables(flow))
    for note in walk.notes:  # grows while notes with notes are read
        writer.write(walk.parts(note))
    manuscript.expect(letters_in(body) - walk.hidden - sum(map(letters_in, body.iter(*UNSEEN))))
    heads = OpenDocumentWalk(OpenDocumentStyles((parts.styles,)))
    for element in _heads_and_feet(parts):
        writer.write_furniture(heads.parts(element))
    return manuscript


def _tell_facts(metadata: Element | None, manuscript: Manuscript) -> None:
    if metadata is not None:
        manuscript.tell("title", metadata.findtext(f".//{DC}title"))
        author = metadata.findtext(f".//{META}initial-creator") or metadata.findtext(f".//{DC}creator")
        manuscript.tell("author", author)
        manuscript.tell("created", (metadata.findtext(f".//{META}creation-date") or "")[:10])


def _heads_and_feet(parts: Parts) -> Iterator[Element]:
    """The running heads of all kinds of pages, then the feet."""
    pages = list(parts.styles.iter(f"{STYLE}master-page")) if parts.styles is not None else []
    for name in ("header", "footer"):
        for page, kind in product(pages, ("", "-left", "-first")):
            for element in page.findall(f"{STYLE}{name}{kind}"):
                if element.get(f"{STYLE}display") != "false":
                    yield element


class OpenDocumentWalk:
    """Brings elements into paragraphs and tables, and collects the notes that they refer to."""

    def __init__(self, styles: OpenDocumentStyles) -> None:
        self.notes: list[Element] = []
        self.hidden = 0
        """Letters that are not shown."""
        self._styles = styles
        self._cell_count = 0

    def parts(self, elements: Iterable[Element], role: Role | None = None, *, is_item: bool = False) -> list[Part]:
        """The parts that elements of the text give; `role` is theirs whatever they are, an item is their first."""
        parts: list[Part] = []
        for element in elements:
            tag = element.tag
            if tag in PARAGRAPHS:
                parts += self._paragraph(element, role, is_item)
                is_item = False
            elif tag == _TABLE:
                parts += self._table(element, role)
            elif tag == _LIST:
                for item in element:
                    parts += self.parts(item, role, is_item=item.tag == _LIST_ITEM)
            elif tag == _NUMBERED:
                parts += self.parts(element, role, is_item=True)
            elif tag in INDEXES:
                parts += self.parts(element, _FURNITURE)
            elif tag in _SECTIONS or (tag.startswith(DRAW) and tag not in UNSEEN):
                parts += self._section(element, role)
        return parts

    def _section(self, element: Element, role: Role | None) -> list[Part]:
        if element.get(f"{TEXT}display") == "none":
            self.hidden += letters_in(element)
            return []
        return self.parts(element, role)

    def _paragraph(self, element: Element, role: Role | None, is_item: bool) -> list[Part]:
        found = read_paragraph(element, self._styles)
        self.hidden += found.hidden
        self.notes += found.notes
        text = found.text
        parts: list[Part] = []
        if text and not text.isspace():
            outline = outline_level(element.get(f"{TEXT}outline-level", "1")) if element.tag == _HEADING else None
            own = self._styles.sheet.role(element.get(f"{TEXT}style-name", ""), outline, is_item)
            parts.append(Paragraph(text, role or own, found.is_bold))
        return parts + self.parts(found.frames, role)

    def _table(self, table: Element, role: Role | None) -> list[Part]:
        rows: list[list[TableCell]] = []
        for element in _rows(table):
            row = self._row(element, role)
            repeated = self._repeated(element, "rows", len(row))
            rows += [row] * repeated if _has_text(row) else [row, *[[]] * (repeated - 1)]
        return [Table(rows)] if any(map(_has_text, rows)) else []

    def _row(self, row: Element, role: Role | None) -> list[TableCell]:
        cells: list[TableCell] = []
        column = 0
        for element in row:
            if element.tag == _CELL:
                parts = self.parts(element, role)
                spans = _number(element, "number-rows-spanned"), _number(element, "number-columns-spanned")
                repeated = self._repeated(element, "columns", 1)
                cells += [TableCell(column + further, *spans, parts) for further in range(repeated if parts else 1)]
                column += repeated
            elif element.tag == _COVERED:
                column += _number(element, "number-columns-repeated")
        return cells

    def _repeated(self, element: Element, what: str, cells: int) -> int:
        """How often a row or cell stands there; once there are too many cells, only once."""
        repeated = _number(element, f"number-{what}-repeated") if self._cell_count < MOST_CELLS else 1
        self._cell_count += repeated * cells
        return repeated


def _has_text(row: list[TableCell]) -> bool:
    return any(cell.parts for cell in row)


def _rows(table: Element) -> Iterator[Element]:
    for child in table:
        if child.tag == _ROW:
            yield child
        elif child.tag in _ROW_GROUPS:
            yield from _rows(child)


def _number(element: Element, name: str) -> int:
    value = element.get(TABLE + name, "")
    return max(1, min(int(value), MOST_SPANNED)) if value.isdecimal() and len(value) < 10 else 1
