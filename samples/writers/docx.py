"""Word documents; the package is zipped again with fixed times, so that the same sheet gives the same bytes."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import TYPE_CHECKING, Any

from samples.sheet import Block, Grid, Heading, Items, Labels, Letterhead, Paragraph, Sheet, Signature

if TYPE_CHECKING:
    from docx.document import Document

LINE = 16.5
"""The width of a line in centimetres."""


def write(sheet: Sheet) -> bytes:
    """The sheet as an A4 Word document with a footer and core properties."""
    from docx import Document

    file = Document()
    _set_page(file, sheet)
    for block in sheet.blocks:
        add_block(file, block)
    packed = io.BytesIO()
    file.save(packed)
    return _zipped_again(packed)


def _set_page(file: Document, sheet: Sheet) -> None:
    from docx.shared import Cm, Pt

    style: Any = file.styles["Normal"]
    style.font.name, style.font.size = "DejaVu Sans", Pt(10)
    style.paragraph_format.space_after = Pt(6)
    section = file.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.5), Cm(2)
    section.footer.paragraphs[0].text = sheet.footer
    properties = file.core_properties
    properties.title, properties.author, properties.comments = sheet.title, "Krātuves paraugi", ""
    properties.created = properties.modified = datetime.fromisoformat(sheet.created)


def add_block(file: Document, block: Block) -> None:
    """Add one block at the end of the document."""
    match block:
        case Letterhead(name, address):
            _centred(file, name).runs[0].bold = True
            _centred(file, address)
        case Heading(text, level):
            file.add_heading(text, level)
        case Paragraph(text, aside):
            file.add_paragraph(text).alignment = 2 if aside else None  # type: ignore[assignment]
        case Items(entries, numbered):
            for entry in entries:
                file.add_paragraph(entry, style="List Number" if numbered else "List Bullet")
        case Labels(rows):
            _add_table(file, rows, (30, 70), ruled=True)
        case Grid(head, rows, widths, ruled):
            _add_table(file, [head, *rows], widths, ruled)
        case Signature(role, name):
            file.add_paragraph(f"\n{role}\t\t\t\t{name}")


def _centred(file: Document, text: str) -> Any:
    paragraph = file.add_paragraph(text)
    paragraph.alignment = 1  # type: ignore[assignment]
    return paragraph


def _add_table(file: Document, rows: Any, widths: Any, ruled: bool) -> None:
    from docx.shared import Cm

    table = file.add_table(rows=0, cols=len(widths), style="Table Grid" if ruled else None)
    table.autofit = False
    for row in rows:
        for cell, text, width in zip(table.add_row().cells, row, widths, strict=True):
            cell.text, cell.width = text, Cm(LINE * width / sum(widths))
    file.add_paragraph()


def _zipped_again(packed: io.BytesIO) -> bytes:
    again = io.BytesIO()
    with zipfile.ZipFile(packed) as old, zipfile.ZipFile(again, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)), old.read(name), zipfile.ZIP_DEFLATED)
    return again.getvalue()
