"""Paragraphs and tables as word processors keep them, and how they are written to a manuscript.

The readers of ODT, RTF and DOC bring their files into this shape, so that the same content gives the same document.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from ingest.readers.characters import clean
from ingest.readers.items import is_item
from ingest.readers.joining import Evidence, rejoin
from ingest.readers.manuscript import Manuscript
from model import Cell, Kind

MOST_CELLS = 200_000
"""Cells read of one table."""
BOLD_LEVEL = 3
"""The level given to a heading that is one by its bold letters only."""
_LAYOUT_ROWS = 2
"""A table of so few rows that holds another table only arranges the page."""
LONGEST_HEADING = 200
NO_HEADING_ENDS = ".,;:"
_HEADING = re.compile(r"(?:heading|virsraksts) ([1-9])\b")
_CONTENTS = re.compile(r"(?:toc|contents) \d|table of figures")
_LIST = re.compile(r"list (?:bullet|number)")
_TITLES = frozenset({"title", "nosaukums"})
_SURROGATE = re.compile("[\ud800-\udfff]")

Role: TypeAlias = tuple[Kind, int | None]
"""What a paragraph is: its kind and, of a heading, the level."""
PLAIN: Role = (Kind.PARAGRAPH, None)
ITEM: Role = (Kind.ITEM, None)


@dataclass(slots=True)
class Paragraph:
    """A paragraph's text, with a newline at each forced line break, and its role by style."""

    text: str
    role: Role = PLAIN
    is_bold: bool = False


@dataclass(slots=True)
class TableCell:
    """What stands in a cell; column from 0."""

    column: int
    row_span: int = 1
    column_span: int = 1
    parts: list["Part"] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    """The rows of a table, each with the cells that begin in it."""

    rows: list[list[TableCell]]


Part: TypeAlias = Paragraph | Table


def named_role(name: str) -> Role:
    """What a paragraph is by the name of its style.

    >>> named_role("Heading 2")
    (<Kind.HEADING: 'heading'>, 2)
    >>> named_role("toc 1")[0], named_role("List Bullet")[0], named_role("Normal")[0]
    (<Kind.FURNITURE: 'furniture'>, <Kind.ITEM: 'item'>, <Kind.PARAGRAPH: 'paragraph'>)
    """
    name = name.lower()
    if heading := _HEADING.match(name):
        return Kind.HEADING, int(heading.group(1))
    if name in _TITLES:
        return Kind.HEADING, 1
    if _CONTENTS.match(name):
        return Kind.FURNITURE, None
    return ITEM if _LIST.match(name) else PLAIN


class FlowWriter:
    """Writes the parts of a document in the order given."""

    def __init__(self, manuscript: Manuscript, body: list[Part]) -> None:
        self._manuscript = manuscript
        self._is_one_word = Evidence(lambda: "\n".join(paragraph.text for paragraph in _paragraphs(body)))
        self._table_count = 0
        self._is_furniture = False

    def write(self, parts: Iterable[Part], cell: Cell | None = None) -> None:
        """Write what stands in the text, or in one of its cells."""
        for part in parts:
            if isinstance(part, Table):
                self._write_table(part, cell)
            else:
                self._write_paragraph(part, cell)

    def write_furniture(self, parts: Iterable[Part]) -> None:
        """Write running heads and feet."""
        self._is_furniture = True
        self.write(parts)
        self._is_furniture = False

    def _write_paragraph(self, paragraph: Paragraph, cell: Cell | None) -> None:
        text = paragraph.text
        if not text or text.isspace():
            return
        if _SURROGATE.search(text):
            text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        kind, level = self._role(paragraph, text.strip(), cell)
        for line in rejoin(map(clean, text.split("\n")), self._is_one_word):
            is_listed = kind is Kind.PARAGRAPH and is_item(line)
            self._manuscript.write(line, Kind.ITEM if is_listed else kind, cell=cell, level=level)

    def _role(self, paragraph: Paragraph, text: str, cell: Cell | None) -> Role:
        """Kind and heading level; a short paragraph all in bold is a heading too, as few files use styles."""
        if self._is_furniture:
            return Kind.FURNITURE, None
        if cell:
            return Kind.CELL, None
        is_heading = paragraph.is_bold and text[-1] not in NO_HEADING_ENDS and len(text) <= LONGEST_HEADING
        return (Kind.HEADING, BOLD_LEVEL) if is_heading and paragraph.role == PLAIN else paragraph.role

    def _write_table(self, table: Table, outer: Cell | None) -> None:
        count = sum(map(len, table.rows))
        is_frame = count == 1 or (len(table.rows) <= _LAYOUT_ROWS and _holds_table(table))
        number = self._table_count
        self._table_count += not is_frame
        for row_number, cell in list(_cells(table))[:MOST_CELLS]:
            place = Cell(number, row_number, cell.column, cell.row_span, cell.column_span)
            self.write(cell.parts, outer if is_frame or self._is_furniture else place)
        if count > MOST_CELLS:
            self._manuscript.warn("table-limited")


def _cells(table: Table) -> Iterator[tuple[int, TableCell]]:
    return ((number, cell) for number, row in enumerate(table.rows) for cell in row)


def _holds_table(table: Table) -> bool:
    """Whether another table stands in one of the cells."""
    return any(isinstance(part, Table) for _, cell in _cells(table) for part in cell.parts)


def _paragraphs(parts: Iterable[Part]) -> Iterator[Paragraph]:
    for part in parts:
        if isinstance(part, Paragraph):
            yield part
        else:
            for _, cell in _cells(part):
                yield from _paragraphs(cell.parts)
