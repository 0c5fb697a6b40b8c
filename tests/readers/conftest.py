from collections.abc import Callable
from io import BytesIO

import pytest
from docx import Document as new_word_document
from docx.document import Document as WordDocument
from ingest import readers
from model import Cell, Document, Kind
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FONTS = "/usr/share/fonts/truetype/dejavu"
SIZE = 10.0
PITCH = 12.0
HEIGHT = A4[1]
Rows = dict[tuple[int, int, int], list[str]]


class Sheet:
    """A PDF in the making; y counts from the top of the page, in points."""

    def __init__(self) -> None:
        for name, file in (("Latvian", "DejaVuSans"), ("Latvian-Bold", "DejaVuSans-Bold")):
            pdfmetrics.registerFont(TTFont(name, f"{FONTS}/{file}.ttf"))
        self._bytes = BytesIO()
        self.canvas = Canvas(self._bytes, pagesize=A4, invariant=1)

    def text(
        self, x: float, y: float, *lines: str, size: float = SIZE, pitch: float = PITCH, font: str = "Latvian"
    ) -> float:
        """Set lines one below the other and give the y below the last."""
        for line in lines:
            self.canvas.setFont(font, size)
            self.canvas.drawString(x, HEIGHT - y, line)
            y += pitch
        return y

    def line(self, x0: float, y0: float, x1: float, y1: float) -> None:
        self.canvas.setLineWidth(0.5)
        self.canvas.line(x0, HEIGHT - y0, x1, HEIGHT - y1)

    def rectangle(self, left: float, top: float, right: float, bottom: float, *, fill: bool = False) -> None:
        self.canvas.rect(left, HEIGHT - bottom, right - left, bottom - top, stroke=not fill, fill=fill)

    def grid(self, xs: list[float], ys: list[float]) -> None:
        for x in xs:
            self.line(x, ys[0], x, ys[-1])
        for y in ys:
            self.line(xs[0], y, xs[-1], y)

    def next_page(self) -> None:
        self.canvas.showPage()

    def content(self) -> bytes:
        self.canvas.save()
        return self._bytes.getvalue()

    def read(self) -> Document:
        return readers.read(self.content(), "projekts.pdf")


@pytest.fixture
def sheet() -> Sheet:
    return Sheet()


@pytest.fixture
def word() -> WordDocument:
    return new_word_document()


@pytest.fixture
def read_word(word: WordDocument) -> Callable[[], Document]:
    def read() -> Document:
        saved = BytesIO()
        word.save(saved)
        return readers.read(saved.getvalue(), "projekts.docx")

    return read


@pytest.fixture
def read_html() -> Callable[[str], Document]:
    def read(body: str) -> Document:
        page = f"<!DOCTYPE html><html><head><meta charset=utf-8></head><body>{body}</body></html>"
        return readers.read(page.encode(), "projekts.html")

    return read


@pytest.fixture
def read_text() -> Callable[[str], Document]:
    return lambda text: readers.read(text.encode(), "projekts.txt")


@pytest.fixture
def texts() -> Callable[..., list[str]]:
    """The texts of a document's blocks, of all kinds or of one."""

    def of(document: Document, kind: Kind | None = None) -> list[str]:
        return [block.span.of(document.text) for block in document.blocks if kind in (None, block.kind)]

    return of


@pytest.fixture
def rows() -> Callable[[Document], Rows]:
    """The paragraphs of each cell, by table, row and column."""

    def of(document: Document) -> Rows:
        found: Rows = {}
        for block in document.blocks:
            if block.cell:
                found.setdefault(block.cell[:3], []).append(block.span.of(document.text))
        return found

    return of


@pytest.fixture
def cell_of() -> Callable[[Document, str], Cell | None]:
    """The cell of the block with this text."""

    def of(document: Document, text: str) -> Cell | None:
        return next(block.cell for block in document.blocks if block.span.of(document.text) == text)

    return of
