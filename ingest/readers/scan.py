"""Pages without usable text, read from their pictures: the words come out as the lines of a printed page."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from ingest.readers.layout.page import PrintedPage, printed_page
from ingest.readers.layout.words import Line
from ingest.readers.scanning.lettering import with_addresses, with_quotation_marks, without_marks
from ingest.readers.scanning.picture import DPI, Dots, ink, paper, skew, specks, turned, turned_back
from ingest.readers.scanning.strokes import rulings_of, strokes
from ingest.readers.scanning.tesseract import SCATTERED, WHOLE_PAGE, ReadLine, lines_in
from model import Box, Page

_X_HEIGHT = 0.48
"""The height of an x as a share of the letters' size, in about all text fonts."""
_FALL = 0.22
"""How far letters reach below the line they stand on, as in `pdf_lines`."""
_ALIKE = 0.1
"""Sizes that differ less were set alike; what the picture shows of them varies."""
_FEW_LETTERS = 0.5
_LOOSELY_ALIKE = 0.5
"""The same for lines with a smaller share of small letters: there it is capitals and digits that were measured."""
_LEVEL = 0.35
"""Baselines closer than this share of an x are one: that of a few letters is a guess."""
_BLEED = 2
"""Pixels beside a ruling line that are grey from it."""
_BLANK = 2e-5
"""A page has no more ink than this when nothing stands on it."""


@dataclass(slots=True)
class ScannedPage(PrintedPage):
    """A page as read; by how many degrees it was turned for that; how certain its words are on average, 0 to 100."""

    angle: float = 0.0
    certainty: float = 0.0
    text: str = ""

    def restored(self, page: Page) -> Page:
        """The page as written, its words where they stand in the picture as it came."""
        if not self.angle:
            return page
        words = [
            word._replace(box=turned_back(word.box, self.angle, self.width, self.height)) for word in page.words
        ]
        return replace(page, words=tuple(words))


def read_page(picture: Image.Image, number: int, size: tuple[float, float], seconds: float) -> ScannedPage:
    """The page that a grey picture of `DPI` shows; `size` is the page's in points.

    `Unreadable`: "ocr-missing" without Tesseract, "timeout" when it takes longer than `seconds`.
    """
    brightness = paper(picture)
    angle = skew(ink(picture, brightness))
    picture = turned(picture, angle, brightness)
    dots = ink(picture, brightness)
    horizontal, vertical = strokes(dots)
    picture = _cleaned(picture, dots, [*horizontal, *vertical], brightness)
    lines = _read(picture, seconds) if dots.mean() > _BLANK else []
    scale = size[0] / picture.width
    page = printed_page(number, size, _layout(lines, number, scale), rulings_of(horizontal, vertical, scale))
    text = "\n".join(" ".join(word.text for word in line.words) for line in lines)
    return ScannedPage(
        page.number, page.width, page.height, page.grids, page.cell_lines, page.body, angle, _certainty(lines), text
    )


def _cleaned(picture: Image.Image, dots: Dots, boxes: Iterable[Box], brightness: int) -> Image.Image:
    """The picture without ruling lines and dust."""
    pixels = np.array(picture)
    dust = specks(dots)
    pixels[: dust.shape[0], : dust.shape[1]][dust] = brightness
    for left, top, right, bottom in boxes:
        rows = slice(max(0, int(top) - _BLEED), int(bottom) + _BLEED)
        pixels[rows, max(0, int(left) - _BLEED) : int(right) + _BLEED] = brightness
    return Image.fromarray(pixels)


def _read(picture: Image.Image, seconds: float) -> list[ReadLine]:
    lines = lines_in(picture, WHOLE_PAGE, DPI, seconds) or lines_in(picture, SCATTERED, DPI, seconds)
    return with_quotation_marks(with_addresses(list(without_marks(lines)), picture, seconds))


def _certainty(lines: Sequence[ReadLine]) -> float:
    """The mean certainty of a letter."""
    words = [word for line in lines for word in line.words]
    letters = sum(len(word.text) for word in words)
    return sum(word.certainty * len(word.text) for word in words) / letters if letters else 0.0


def _layout(lines: Sequence[ReadLine], number: int, scale: float) -> Iterator[Line]:
    """The lines as layout knows them: in points, all boxes of a line from its letters' top to their fall."""
    usual = _usual_x_height(lines)
    for line in lines:
        size = _x_height(line, usual) / _X_HEIGHT
        bottom = _baseline(line, lines) + _FALL * size
        words = sorted(line.words, key=lambda word: word.box.left)
        boxes = [
            Box(scale * word.box.left, scale * (bottom - size), scale * word.box.right, scale * bottom)
            for word in words
        ]
        yield Line([word.text for word in words], boxes, number)


def _baseline(line: ReadLine, lines: Iterable[ReadLine]) -> float:
    """That of the longest line at this height: the rows of a table stand level."""
    level = [other for other in lines if abs(other.baseline - line.baseline) < _LEVEL * line.x_height]
    return max(level, key=lambda other: sum(len(word.text) for word in other.words)).baseline


def _usual_x_height(lines: Iterable[ReadLine]) -> float:
    heights: Counter[float] = Counter()
    for line in lines:
        heights[round(line.x_height)] += len(line.words)
    return heights.most_common(1)[0][0] if heights else 0.0


def _x_height(line: ReadLine, usual: float) -> float:
    """The line's own measure, or the usual one where the two were meant to be the same."""
    letters = [letter for word in line.words for letter in word.text if letter.isalnum()]
    is_small = sum(map(str.islower, letters)) >= _FEW_LETTERS * len(letters)
    tolerance = _ALIKE if is_small else _LOOSELY_ALIKE
    return usual if abs(line.x_height - usual) < tolerance * usual else line.x_height
