"""A page's picture made fit for reading: grey, straight, without specks."""

from collections.abc import Callable
from io import BytesIO
from math import cos, radians, sin, tan

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from ingest import heap
from model import Box

DPI = 300
"""Dots per inch of the pictures that are read."""

Dots = NDArray[np.bool_]

_INK = 0.7
"""Ink is darker than this share of the paper's brightness."""
_COARSE = 4
_MOST_SKEW = 5.0
_LEAST_SKEW = 0.2
"""Degrees; less moves no word out of its line."""
_STEPS = (0.25, 0.05)
_MOST_POINTS = 50_000
_STEP = 12
_ROUGH = 0.25
"""Where a larger share of neighbouring pixels differs by so much in brightness, it is noise: dense small print has half
of that. Tesseract takes minutes for noise."""
_SOFT = 2
"""Pixels; print at `DPI` reads as well after it."""
_LONELY = 6
"""Blocks (of `_COARSE` pixels, so 6 points in all) around a speck without any ink; the dot of a colon has its other."""


class Picture:
    """A page's grey picture of `DPI`, and the page's `size` in points.

    It takes 8 MB (A4), and whoever waits for Tesseract lets it go: `draw` makes it again if it is needed once more.
    """

    def __init__(self, draw: Callable[[], tuple[Image.Image, tuple[float, float]]]) -> None:
        self._draw = draw
        self._image: Image.Image | None
        self._image, self.size = draw()

    @property
    def image(self) -> Image.Image:
        """The picture, drawn again where it was let go."""
        if self._image is None:
            self._image, self.size = self._draw()
        return self._image

    def let_go(self) -> None:
        """Do without it until somebody asks; what was worked with goes back as well, also from between other things."""
        self._image = None
        heap.give_back()


def packed(picture: Image.Image) -> bytes:
    """The picture as a PNG: a tenth of the bytes, which we and Tesseract hold."""
    pixels = BytesIO()
    picture.save(pixels, "PNG", compress_level=1)
    return pixels.getvalue()


def unpacked(pixels: bytes) -> Image.Image:
    """The picture that `packed` packed."""
    with Image.open(BytesIO(pixels), formats=["PNG"]) as picture:
        picture.load()
        return picture


def paper(picture: Image.Image) -> int:
    """The brightness of the paper: the most frequent one of the brighter half."""
    counts = picture.histogram()
    return max(range(128, 256), key=counts.__getitem__)


def ink(picture: Image.Image, paper_brightness: int) -> Dots:
    """Where there is ink."""
    return np.asarray(picture) < _INK * paper_brightness


def is_rough(picture: Image.Image) -> bool:
    """Whether the paper is full of noise."""
    rows = np.asarray(picture)[::3].astype(np.int16)
    return bool((np.abs(np.diff(rows, axis=1)) > _STEP).mean() > _ROUGH)


def softened(picture: Image.Image) -> Image.Image:
    """The picture with noise evened out."""
    return picture.filter(ImageFilter.GaussianBlur(_SOFT))


def skew(dots: Dots) -> float:
    """By how many degrees the page must be turned counter-clockwise for its lines to be level; 0 for very little."""
    ys, xs = np.nonzero(blocks(dots))
    if not len(xs):
        return 0.0
    thinned = slice(None, None, 1 + len(xs) // _MOST_POINTS)
    ys, xs = ys[thinned], xs[thinned]

    def sharpness(angle: float) -> float:
        """Ink lies in few rows where lines are level."""
        heights = ys - xs * tan(radians(angle))
        rows = np.bincount((heights - heights.min()).astype(np.intp))
        return float((rows.astype(np.float64) ** 2).sum())

    best, reach = 0.0, _MOST_SKEW
    for step in _STEPS:
        best = max(np.arange(best - reach, best + reach + step / 2, step), key=sharpness)
        reach = step
    return 0.0 if abs(best) < _LEAST_SKEW or sharpness(best) <= sharpness(0.0) else round(float(best), 2)


def turned(picture: Image.Image, angle: float, paper_brightness: int) -> Image.Image:
    """The picture turned counter-clockwise about its middle by a few degrees."""
    return picture.rotate(angle, Image.Resampling.BICUBIC, fillcolor=paper_brightness) if angle else picture


def turned_back(box: Box, angle: float, width: float, height: float) -> Box:
    """Where a box of a page turned by `angle` was before: its middle moves, its size stays.

    >>> turned_back(Box(90, 45, 110, 55), 1.0, 200, 100)
    Box(left=90.0, top=45.0, right=110.0, bottom=55.0)
    """
    across = (box.left + box.right - width) / 2
    down = (box.top + box.bottom - height) / 2
    right = across * (cos(radians(angle)) - 1) - down * sin(radians(angle))
    below = across * sin(radians(angle)) + down * (cos(radians(angle)) - 1)
    return Box(box.left + right, box.top + below, box.right + right, box.bottom + below)


def turned_back_by_quarters(box: Box, quarters: int, width: float, height: float) -> Box:
    """Where a box was on a page before its quarter turns clockwise gave it this width and height.

    >>> turned_back_by_quarters(Box(80, 10, 95, 20), 1, 100, 60)
    Box(left=10, top=5, right=20, bottom=20)
    """
    left, top, right, bottom = box
    for _ in range(quarters):
        left, top, right, bottom = top, width - right, bottom, width - left
        width, height = height, width
    return Box(left, top, right, bottom)


def blocks(dots: Dots) -> Dots:
    """The same four times as coarse: a block is set where any dot in it is."""
    height, width = (length - length % _COARSE for length in dots.shape)
    rows = np.logical_or.reduce([dots[start:height:_COARSE, :width] for start in range(_COARSE)])
    coarse: Dots = np.logical_or.reduce([rows[:, start::_COARSE] for start in range(_COARSE)])
    return coarse


def specks(dots: Dots) -> Dots:
    """Where small dots stand all alone: dust."""
    coarse = blocks(dots)
    lonely = coarse & (_around(coarse, 1) == _around(coarse, _LONELY))
    return np.repeat(np.repeat(lonely, _COARSE, 0), _COARSE, 1)


def _around(coarse: Dots, reach: int) -> NDArray[np.int32]:
    """How many blocks are set in the square around each that reaches so many blocks to every side."""
    size = 2 * reach + 1
    padded = np.pad(coarse, ((reach + 1, reach), (reach + 1, reach))).astype(np.int32)
    sums: NDArray[np.int32] = padded.cumsum(0, dtype=np.int32).cumsum(1, dtype=np.int32)
    return sums[size:, size:] - sums[:-size, size:] - sums[size:, :-size] + sums[:-size, :-size]
