"""Pages without usable text, read from their pictures: the words come out as the lines of a printed page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from time import monotonic
from typing import NamedTuple

import numpy as np
from PIL import Image

from ingest.readers.layout.page import PrintedPage, printed_page
from ingest.readers.scanning import picture as pictures
from ingest.readers.scanning.lettering import with_addresses, with_quotation_marks, without_marks
from ingest.readers.scanning.lines import lines_of
from ingest.readers.scanning.picture import Picture
from ingest.readers.scanning.strokes import rulings_of, strokes
from ingest.readers.scanning.tesseract import SCATTERED, WHOLE_PAGE, ReadLine, lines_in, quarters
from model import Box, Page

_CERTAIN = 85.0
"""A page read with less is tried again another way."""
_SURE = 60.0
"""Words read with less are not much better than none, when two readings of a page are compared."""
_BLEED = 2
"""Pixels beside a ruling line that are grey from it."""
_BLANK = 2e-5
"""A page has no more ink than this, besides dust and ruling lines, when nothing stands on it."""
_SMALLEST = 32
"""Pixels of a letter's height and some paper around it."""


@dataclass(slots=True)
class ScannedPage(PrintedPage):
    """A page as read, upright and straight, with what was done for that: quarter turns, then degrees.

    `certainty` is that of a letter on average, 0 to 100; `sure` counts the letters that were read well.
    """

    quarters: int = 0
    angle: float = 0.0
    certainty: float = 0.0
    sure: int = 0
    text: str = ""

    def restored(self, page: Page) -> Page:
        """The page as written, its words where they stand in the picture as it came."""
        if not self.angle and not self.quarters:
            return page
        width, height = (page.height, page.width) if self.quarters % 2 else (page.width, page.height)
        words = [word._replace(box=self._original(word.box)) for word in page.words]
        return replace(page, width=width, height=height, words=tuple(words))

    def _original(self, box: Box) -> Box:
        box = pictures.turned_back(box, self.angle, self.width, self.height)
        return pictures.turned_back_by_quarters(box, self.quarters, self.width, self.height)


class _Prepared(NamedTuple):
    """What Tesseract is given of a page: a packed picture, so many pixels wide, without ruling lines and dust.

    `size` is the page's in points as it lies now; the ruling lines are in pixels.
    """

    pixels: bytes
    width: int
    size: tuple[float, float]
    angle: float
    horizontal: list[Box]
    vertical: list[Box]
    is_blank: bool


def read_page(picture: Picture, number: int, seconds: float) -> ScannedPage:
    """The page that a picture shows; the picture is let go while Tesseract reads.

    `Unreadable`: "ocr-missing" without Tesseract, "timeout" when it takes longer than `seconds`.
    """
    deadline = monotonic() + seconds
    if _is_bare(picture.image):
        return ScannedPage(number, *picture.size, [], [], [])
    softenings = int(pictures.is_rough(picture.image))
    page = _attempt(picture, number, softenings, 0, deadline)
    if page.certainty >= _CERTAIN:
        return page
    turn = _quarters(picture, softenings, deadline)
    another = _attempt(picture, number, softenings if turn else softenings + 1, turn, deadline)
    return max(page, another, key=lambda reading: reading.sure)


def _is_bare(picture: Image.Image) -> bool:
    """Whether there is no room for a letter, or all is of one colour."""
    darkest, brightest = picture.getextrema()
    return min(picture.size) < _SMALLEST or darkest == brightest


def _quarters(picture: Picture, softenings: int, deadline: float) -> int:
    pixels = pictures.packed(_softened(picture.image, softenings))
    picture.let_go()
    return quarters(pixels, deadline - monotonic())


def _softened(picture: Image.Image, times: int) -> Image.Image:
    for _ in range(times):
        picture = pictures.softened(picture)
    return picture


def _attempt(picture: Picture, number: int, softenings: int, turn: int, deadline: float) -> ScannedPage:
    """The page read after so many quarter turns clockwise, and softened so many times."""
    prepared = _prepared(picture, softenings, turn)
    picture.let_go()
    if prepared.is_blank:
        return ScannedPage(number, *prepared.size, [], [], [], certainty=100.0)
    lines = _read(prepared.pixels, deadline)
    scale = prepared.size[0] / prepared.width
    rulings = rulings_of(prepared.horizontal, prepared.vertical, scale)
    printed = printed_page(number, prepared.size, list(lines_of(lines, number, scale)), rulings)
    text = "\n".join(" ".join(word.text for word in line.words) for line in lines)
    return ScannedPage(
        number, *prepared.size, printed.grids, printed.cell_lines, printed.body, turn, prepared.angle,
        *_certainty(lines), text,
    )  # fmt: skip


def _prepared(picture: Picture, softenings: int, turn: int) -> _Prepared:
    upright = _softened(picture.image, softenings).rotate(-90 * turn, expand=True)
    brightness = pictures.paper(upright)
    angle = pictures.skew(pictures.ink(upright, brightness))
    cleaned, horizontal, vertical = _cleaned(pictures.turned(upright, angle, brightness), brightness)
    is_blank = bool(pictures.ink(cleaned, brightness).mean() <= _BLANK)
    pixels = b"" if is_blank else pictures.packed(cleaned)
    size = picture.size[::-1] if turn % 2 else picture.size
    return _Prepared(pixels, cleaned.width, size, angle, horizontal, vertical, is_blank)


def _cleaned(picture: Image.Image, brightness: int) -> tuple[Image.Image, list[Box], list[Box]]:
    """The picture without ruling lines and dust, and those lines, horizontal and vertical."""
    dots = pictures.ink(picture, brightness)
    horizontal, vertical = strokes(dots)
    pixels = np.array(picture)
    dust = pictures.specks(dots)
    pixels[: dust.shape[0], : dust.shape[1]][dust] = brightness
    for left, top, right, bottom in (*horizontal, *vertical):
        rows = slice(max(0, int(top) - _BLEED), int(bottom) + _BLEED)
        pixels[rows, max(0, int(left) - _BLEED) : int(right) + _BLEED] = brightness
    return Image.fromarray(pixels), horizontal, vertical


def _read(picture: bytes, deadline: float) -> list[ReadLine]:
    lines = lines_in(picture, WHOLE_PAGE, deadline - monotonic())
    lines = list(without_marks(lines or lines_in(picture, SCATTERED, deadline - monotonic())))
    return with_quotation_marks(with_addresses(lines, picture, deadline - monotonic()))


def _certainty(lines: Sequence[ReadLine]) -> tuple[float, int]:
    """The mean certainty of a letter, and how many letters stand in words that are certain.

    Lines on end count as unread: a page of them lies on its side.
    """
    words = [word._replace(certainty=0.0) if line.is_on_end else word for line in lines for word in line.words]
    letters = sum(len(word.text) for word in words)
    mean = sum(word.certainty * len(word.text) for word in words) / letters if letters else 0.0
    return mean, sum(len(word.text) for word in words if word.certainty >= _SURE)
