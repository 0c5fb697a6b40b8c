"""Pages as a scanner sees them: printed, laid a little askew, with dust."""

import io
import textwrap
from collections.abc import Iterator, Sequence

from PIL import ImageFont
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from samples.sheet import Sheet
from tests.corpus.spanning import Spanning
from tests.corpus.writers.lines import lines
from tests.readers.scanning import FONT, Paper

WIDTH, HEIGHT, MARGIN, SIZE, PITCH = 420.0, 595.0, 36.0, 9.5, 13.0
"""Points; the paper is small, so that the file is."""


def image(sheet: Sheet) -> bytes:
    """The first page as a picture of sixteen greys."""
    picture = next(_pages(sheet)).picture.quantize(16)
    saved = io.BytesIO()
    picture.save(saved, "png", dpi=(200, 200), optimize=True)
    return saved.getvalue()


def printed(sheet: Sheet) -> bytes:
    """All pages as a PDF without text."""
    saved = io.BytesIO()
    canvas = Canvas(saved, invariant=1)
    for page in _pages(sheet):
        page.onto(canvas)
        canvas.showPage()
    canvas.save()
    return saved.getvalue()


def _pages(sheet: Sheet) -> Iterator[Paper]:
    paper, y = Paper(WIDTH, HEIGHT), MARGIN + SIZE
    for block in lines(sheet.blocks):
        rows = block.rows if isinstance(block, Spanning) else [(block.text,)]
        widths = block.widths if isinstance(block, Spanning) else (1,)
        for row in rows:
            height = _height(row, widths)
            if y + height > HEIGHT - MARGIN:
                yield paper.turned(0.4).dusted(60)
                paper, y = Paper(WIDTH, HEIGHT), MARGIN + SIZE
            _set(paper, y, row, widths)
            if len(widths) > 1:
                paper.grid(_edges(widths), [y - SIZE - 2, y - SIZE - 2 + height])
            y += height if len(widths) > 1 else height + 4
    yield paper.turned(-0.3).dusted(60)


def _edges(widths: Sequence[int]) -> list[float]:
    line = WIDTH - 2 * MARGIN
    return [MARGIN + line * sum(widths[:number]) / sum(widths) for number in range(len(widths) + 1)]


def _wrapped(text: str, width: float) -> list[str]:
    """The text in lines that fit, by the width of an average letter."""
    average = ImageFont.truetype(FONT, 100).getlength("Latvijas pašvaldību projekti 2024") / 33 * SIZE / 100
    return [part for line in text.split("\n") for part in textwrap.wrap(line, int((width - 8) / average)) or [""]]


def _height(row: Sequence[str], widths: Sequence[int]) -> float:
    edges = _edges(widths)
    most = max(len(_wrapped(text, right - left)) for text, left, right in zip(row, edges, edges[1:], strict=False))
    return most * PITCH + 3


def _set(paper: Paper, y: float, row: Sequence[str], widths: Sequence[int]) -> None:
    edges = _edges(widths)
    for text, left, right in zip(row, edges, edges[1:], strict=False):
        paper.text(left + 3, y, *_wrapped(text, right - left), size=SIZE, pitch=PITCH)
