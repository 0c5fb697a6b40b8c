"""PDFs made for the tests."""

from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from ingest import readers
from model import Document

FONTS = "/usr/share/fonts/truetype/dejavu"
SIZE = 10.0
PITCH = 12.0
HEIGHT = A4[1]


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
