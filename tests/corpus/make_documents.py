"""Write the office documents and scans of the corpus: `python -m tests.corpus.make_documents [FOLDER]`.

They are made of the sheets in `tests/corpus/content`; text files and web pages stand in their folders as they are.
"""

import argparse
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

from samples.sheet import Sheet
from samples.writers import docx, fonts, pdf
from tests.corpus import spanning
from tests.corpus.content import sheets
from tests.corpus.spanning import Spanning
from tests.corpus.writers import doc, odt, rtf, scan

TWO_COLUMNS = {"newsletter-in-two-columns"}
SCANNED = {"scanned-decision-of-a-board"}


def word(sheet: Sheet) -> bytes:
    """The sheet as a Word document, as the samples' writer makes it, and with spanning tables."""
    from docx import Document

    file = Document()
    docx._set_page(file, sheet)
    for block in sheet.blocks:
        if isinstance(block, Spanning):
            spanning.add_to(file, block)
        else:
            docx.add_block(file, block)
    packed = io.BytesIO()
    file.save(packed)
    return docx._zipped_again(packed)


def printed(sheet: Sheet) -> bytes:
    """The sheet as a PDF with its title as a running head, in one column or two, or as pages of a scanner."""
    from reportlab.lib.pagesizes import A4  # type: ignore[import-untyped]
    from reportlab.platypus import BaseDocTemplate, PageTemplate  # type: ignore[import-untyped]

    if sheet.name in SCANNED:
        return scan.printed(sheet)
    fonts.register()
    pages = io.BytesIO()
    template = BaseDocTemplate(pages, pagesize=A4, title=sheet.title, author="Krātuves korpuss", lang="lv", invariant=1)
    frames = _frames(2 if sheet.name in TWO_COLUMNS else 1)
    template.addPageTemplates(PageTemplate(frames=frames, onPage=lambda canvas, _: _margins(canvas, sheet)))
    template.build([flowable for block in sheet.blocks for flowable in _flowables(block)])
    return pages.getvalue()


def _frames(columns: int) -> list[Any]:
    from reportlab.platypus import Frame

    gap = 16
    width = (pdf.LINE - gap * (columns - 1)) / columns
    height = 712 if columns == 1 else 400  # half a page, so that the columns stand side by side
    return [
        Frame(pdf.MARGIN + number * (width + gap), 772 - height, width, height, leftPadding=0, rightPadding=0)
        for number in range(columns)
    ]


def _margins(canvas: Any, sheet: Sheet) -> None:
    canvas.setFont(fonts.REGULAR, 7.5)
    canvas.drawString(pdf.MARGIN, 800, sheet.title)
    canvas.drawString(pdf.MARGIN, 38, sheet.footer)
    canvas.drawRightString(pdf.MARGIN + pdf.LINE, 38, f"lpp. {canvas.getPageNumber()}")


def _flowables(block: Any) -> list[Any]:
    return spanning.flowables(block) if isinstance(block, Spanning) else pdf.flowables(block)


WRITERS: dict[str, Callable[[Sheet], bytes]] = {
    "docx": word, "pdf": printed, "odt": odt.write, "rtf": rtf.write, "doc": doc.write, "png": scan.image,
}


def make(folder: Path) -> list[Path]:
    """Write all documents into the folders of their cases below `folder`; the paths written."""
    written = []
    for sheet in sheets():
        for ending in sheet.formats:
            path = folder / sheet.name / f"document.{ending}"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(WRITERS[ending](sheet))
            written.append(path)
    return written


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path(__file__).parent)
    for path in make(parser.parse_args().folder):
        print(path)


if __name__ == "__main__":
    main()
