"""Scans made for the tests: text set with Pillow, turned, dusted, put into files."""

import random
from collections.abc import Sequence
from io import BytesIO

import numpy
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf"
DPI = 200
WIDTH, HEIGHT = 420.0, 300.0
"""Points; a page is small, so that reading it is quick."""


class Paper:
    """A grey page to draw on, in points from its top left corner."""

    def __init__(self, width: float = WIDTH, height: float = HEIGHT) -> None:
        self.size = width, height
        self.picture = Image.new("L", (round(width * DPI / 72), round(height * DPI / 72)), 255)
        self._draw = ImageDraw.Draw(self.picture)

    def text(self, x: float, y: float, *lines: str, size: float = 11, pitch: float = 14) -> "Paper":
        """Set lines one below the other; y is where the first one stands."""
        font = ImageFont.truetype(FONT, round(size * DPI / 72))
        for line in lines:
            self._draw.text((x * DPI / 72, y * DPI / 72), line, font=font, fill=20, anchor="ls")
            y += pitch
        return self

    def grid(self, xs: Sequence[float], ys: Sequence[float]) -> "Paper":
        """Draw a table's lines."""
        for x in xs:
            self._line(x, ys[0], x, ys[-1])
        for y in ys:
            self._line(xs[0], y, xs[-1], y)
        return self

    def _line(self, *ends: float) -> None:
        self._draw.line([end * DPI / 72 for end in ends], fill=40, width=2)

    def turned(self, degrees: float) -> "Paper":
        """Lay the page askew on the scanner."""
        self.picture = self.picture.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=255)
        return self

    def laid(self, quarters: int) -> "Paper":
        """Lay the page on the scanner turned clockwise by so many quarters."""
        self.picture = self.picture.rotate(-90 * quarters, expand=True)
        self.size = self.size[::-1] if quarters % 2 else self.size
        return self

    def rough(self, spread: float) -> "Paper":
        """Scan it with a bad sensor: noise of this standard deviation on every dot."""
        dots = numpy.asarray(self.picture, dtype=float)
        noise = numpy.random.default_rng(7).normal(0, spread, dots.shape)
        self.picture = Image.fromarray(numpy.clip(dots + noise, 0, 255).astype(numpy.uint8))
        return self

    def dusted(self, specks: int) -> "Paper":
        """Strew dust over it and make the paper grey."""
        chance = random.Random(7)
        self.picture = self.picture.point([round(value * 0.92) for value in range(256)])
        draw = ImageDraw.Draw(self.picture)
        for _ in range(specks):
            x, y = chance.randrange(self.picture.width), chance.randrange(self.picture.height)
            draw.rectangle((x, y, x + 1, y + 1), fill=chance.randrange(60, 150))
        return self

    def file(self, kind: str, *others: "Paper") -> bytes:
        """The page as an image file, other pages after it."""
        saved = BytesIO()
        more = {"save_all": True, "append_images": [other.picture for other in others]} if others else {}
        self.picture.save(saved, kind, dpi=(DPI, DPI), **more)
        return saved.getvalue()

    def onto(self, canvas: Canvas) -> None:
        """Put the page's picture onto a page of a PDF."""
        canvas.setPageSize(self.size)
        canvas.drawImage(ImageReader(self.picture), 0, 0, *self.size)

    def pdf(self) -> bytes:
        """A PDF that shows the page as a picture."""
        saved = BytesIO()
        canvas = Canvas(saved, invariant=1)
        self.onto(canvas)
        canvas.save()
        return saved.getvalue()
