"""Pages by pdfplumber, the last try for a PDF: it walks past what the other two stumble over, and takes its time."""

import struct
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from ingest import limits
from ingest.readers.layout.page import PrintedPage, printed_page
from ingest.readers.layout.rulings import Rulings
from ingest.readers.layout.words import Line
from model import Box

if TYPE_CHECKING:
    from pdfplumber.page import Page

_DAMAGE = (
    ValueError, TypeError, LookupError, AttributeError, AssertionError, RecursionError, NotImplementedError,
    ArithmeticError, OSError, struct.error,
)  # fmt: skip
"""What pdfplumber and pdfminer raise on broken files, besides exceptions of their own."""


def pages_of(content: bytes) -> tuple[list[PrintedPage], list[str]]:
    """The pages that can be read, and the text of each; none where the file cannot be opened this way either."""
    import pdfplumber
    from pdfminer.pdfexceptions import PDFException
    from pdfminer.psexceptions import PSException
    from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

    pages: list[PrintedPage] = []
    texts: list[str] = []
    try:
        with pdfplumber.open(BytesIO(content)) as document:
            for page in document.pages[: limits.current().pages]:
                texts.append(page.extract_text())
                pages.append(_printed(page))
                page.close()
    except (PdfminerException, MalformedPDFException, PDFException, PSException, *_DAMAGE):
        pass
    return pages, texts[: len(pages)]


def _printed(page: "Page") -> PrintedPage:
    rulings = Rulings([], [])
    for drawn in (*page.lines, *page.rects):
        rulings.add(Box(drawn["x0"], drawn["top"], drawn["x1"], drawn["bottom"]))
    return printed_page(page.page_number - 1, (float(page.width), float(page.height)), _lines(page), rulings)


def _lines(page: "Page") -> Iterator[Line]:
    for word in page.extract_words():
        yield Line.of_boxes(
            [word["text"]], [Box(word["x0"], word["top"], word["x1"], word["bottom"])], page.page_number - 1
        )
