"""A4 pages as an office prints them: letterhead, tables, signature line, page numbers."""

from __future__ import annotations

import io
from collections.abc import Sequence
from html import escape
from typing import Any

from samples.sheet import Block, Grid, Heading, Items, Labels, Letterhead, Paragraph, Sheet, Signature
from samples.writers import fonts

MARGIN = 62.0
"""Points left and right."""
LINE = 595.0 - 2 * MARGIN


def write(sheet: Sheet) -> bytes:
    """The sheet as a PDF without dates or identifiers of the moment, so that the same sheet gives the same bytes."""
    from reportlab.lib.pagesizes import A4  # type: ignore[import-untyped]
    from reportlab.platypus import SimpleDocTemplate  # type: ignore[import-untyped]

    fonts.register()
    printed = io.BytesIO()
    template = SimpleDocTemplate(
        printed, pagesize=A4, leftMargin=MARGIN, rightMargin=MARGIN, topMargin=54, bottomMargin=64,
        title=sheet.title, author="Krātuves paraugi", lang="lv", invariant=1,
    )

    def footer(canvas: Any, _: Any) -> None:
        canvas.setFont(fonts.REGULAR, 7.5)
        canvas.drawString(MARGIN, 38, sheet.footer)
        canvas.drawRightString(MARGIN + LINE, 38, f"{canvas.getPageNumber()}. lpp.")

    story = [flowable for block in sheet.blocks for flowable in flowables(block)]
    template.build(story, onFirstPage=footer, onLaterPages=footer)
    return printed.getvalue()


def flowables(block: Block) -> list[Any]:
    """One block as reportlab's flowables."""
    from reportlab.platypus import HRFlowable, Spacer

    match block:
        case Letterhead(name, address):
            rule = HRFlowable(width="100%", spaceBefore=3, spaceAfter=14, color="black")
            return [_text(name, size=11, bold=True, align=1), _text(address, size=8, align=1), rule]
        case Heading(text, level):
            return [_text(text, size=13 if level == 1 else 10.5, bold=True, align=1 if level == 1 else 0, after=8)]
        case Paragraph(text, aside):
            return [_text(text, align=2 if aside else 0, after=7)]
        case Items(entries, numbered):
            marks = [f"{number}." if numbered else "–" for number in range(1, len(entries) + 1)]
            return [_text(f"{mark} {entry}", indent=16, after=3) for mark, entry in zip(marks, entries, strict=True)]
        case Labels(rows):
            return [_table(rows, (30, 70), ruled=True), Spacer(1, 10)]
        case Grid(head, rows, widths, ruled):
            return [_table([head, *rows], widths, ruled, size=7, head=True), Spacer(1, 10)]
        case Signature(role, name):
            return [Spacer(1, 18), _table([(role, name)], (70, 30), ruled=False)]


def _text(
    text: str, *, size: float = 10, bold: bool = False, align: int = 0, after: float = 0, indent: float = 0
) -> Any:
    from reportlab.lib.styles import ParagraphStyle  # type: ignore[import-untyped]
    from reportlab.platypus import Paragraph as Printed

    face = fonts.BOLD if bold else fonts.REGULAR
    style = ParagraphStyle(
        "text", fontName=face, fontSize=size, leading=size * 1.35, alignment=align, spaceAfter=after,
        leftIndent=indent, firstLineIndent=-indent * 0.8,
    )
    return Printed(escape(text, quote=False).replace("\n", "<br/>"), style)


def _table(
    rows: Sequence[Sequence[str]], widths: Sequence[int], ruled: bool, size: float = 10, head: bool = False
) -> Any:
    from reportlab.platypus import Table

    cells = [[_text(cell, size=size, bold=head and number == 0) for cell in row] for number, row in enumerate(rows)]
    style: list[tuple[Any, ...]] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    if ruled:
        style.append(("GRID", (0, 0), (-1, -1), 0.5, "black"))
    columns = [LINE * width / sum(widths) for width in widths]
    return Table(cells, colWidths=columns, style=style, splitInRow=1, repeatRows=1 if head else 0)
