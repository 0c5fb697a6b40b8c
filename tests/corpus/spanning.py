"""Tables whose cells span rows or columns, which the writers of the samples do not know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from samples.writers import docx, pdf

if TYPE_CHECKING:
    from docx.document import Document

Cell = tuple[int, int]


@dataclass(frozen=True)
class Spanning:
    """A ruled table; `spans` are (first, last) cells as (row, column) from 0, and what they cover is left empty.

    `widths` are shares of the line; `head` is the number of lines that are repeated on each page.
    """

    rows: Sequence[Sequence[str]]
    widths: Sequence[int]
    spans: Sequence[tuple[Cell, Cell]] = ()
    head: int = 1


def add_to(file: Document, table: Spanning) -> None:
    """Add the table at the end of a Word document."""
    from docx.shared import Cm

    made = file.add_table(rows=0, cols=len(table.widths), style="Table Grid")
    made.autofit = False
    for row in table.rows:
        for cell, text, width in zip(made.add_row().cells, row, table.widths, strict=True):
            cell.text, cell.width = text, Cm(docx.LINE * width / sum(table.widths))
    for first, last in table.spans:
        text = made.cell(*first).text
        made.cell(*first).merge(made.cell(*last)).text = text
    file.add_paragraph()


def flowables(table: Spanning) -> list[Any]:
    """The table as reportlab's flowables, in small print."""
    from reportlab.lib.styles import ParagraphStyle  # type: ignore[import-untyped]
    from reportlab.platypus import Paragraph, Spacer, Table  # type: ignore[import-untyped]

    print_ = ParagraphStyle("cell", fontName="DejaVuSans", fontSize=7, leading=9)
    cells = [[Paragraph(text.replace("\n", "<br/>"), print_) for text in row] for row in table.rows]
    style: list[tuple[Any, ...]] = [("GRID", (0, 0), (-1, -1), 0.5, "black"), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    style += [("SPAN", first[::-1], last[::-1]) for first, last in table.spans]
    widths = [pdf.LINE * width / sum(table.widths) for width in table.widths]
    return [Table(cells, colWidths=widths, style=style, repeatRows=table.head), Spacer(1, 10)]
