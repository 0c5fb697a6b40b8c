"""Images of pages: PNG, JPEG, TIFF with one page or many."""

import struct
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from math import sqrt

from PIL import Image, ImageOps, ImageSequence

from ingest import limits
from ingest.readers.manuscript import Manuscript
from ingest.readers.pages import write_pages
from ingest.readers.scanning.page import ScannedPage
from ingest.readers.scanning.picture import DPI, Picture
from ingest.readers.scanning.recognition import Recognition
from ingest.readers.unreadable import Unreadable, beyond

_FORMATS = ("PNG", "JPEG", "TIFF")
_READ_DOTS = 20_000_000
_USUAL_WIDTH = 8.27
"""Inches of A4, which an image is taken for that does not say how large it is, or says what cannot be."""
_RESOLUTIONS = range(100, 1201)
"""Dots per inch that are believed: 72 and 96 are what programs write that do not know."""
_INCH = 72
# What Pillow raises on damaged files, besides its own errors.
_DAMAGES = (
    OSError, SyntaxError, ValueError, EOFError, LookupError, TypeError, AttributeError, ArithmeticError, struct.error
)  # fmt: skip

# The limit is ours, checked on the header; Pillow would only warn of images half that size.
Image.MAX_IMAGE_PIXELS = None


_PNG, _PNG_END = b"\x89PNG", b"\0\0\0\0IEND"


def read(content: bytes) -> Manuscript:
    """Read an image; `Unreadable` when it is damaged, too large, shows no text, or Tesseract is missing."""
    manuscript, recognition = Manuscript(), Recognition()
    pages: list[ScannedPage] = []
    with warnings.catch_warnings(record=True) as flaws:
        warnings.simplefilter("always", UserWarning)  # what Pillow reads over
        for number, picture in enumerate(_pictures(content, manuscript, recognition)):
            page = recognition.read(picture, number) or ScannedPage(number, *picture.size, [], [], [])
            recognition.keep(page)
            pages.append(page)
    if any(flaw.category is UserWarning for flaw in flaws):
        manuscript.warn("repaired")
    if content.startswith(_PNG) and _PNG_END not in content:
        manuscript.warn("truncated")  # all its dots may be there; nobody can tell
    write_pages(manuscript, pages, "\n".join(page.text for page in pages))
    if manuscript.is_blank:
        raise recognition.refusal or manuscript.refusal
    recognition.tell(manuscript)
    return manuscript


def _pictures(content: bytes, manuscript: Manuscript, recognition: Recognition) -> Iterator[Picture]:
    """Each page's picture, decoded one after the other."""
    number = 0
    try:
        for draw in _pages(content):
            if number == limits.current().pages or recognition.is_over:
                manuscript.warn("pages-limited")
                break
            yield Picture(draw)
            number += 1
    except _DAMAGES as error:
        if not number:
            raise Unreadable("damaged", str(error)) from error
        manuscript.warn("truncated")


def _pages(content: bytes) -> Iterator[Callable[[], tuple[Image.Image, tuple[float, float]]]]:
    """For each page what decodes it; only TIFF has more than one: other formats may hold previews or an animation."""
    if _format(content) != "TIFF":
        yield partial(_alone, content)
        return
    with _opened(content) as image:
        for page in ImageSequence.Iterator(image):
            yield partial(_upright, page)


def _format(content: bytes) -> str | None:
    with _opened(content) as image:
        return image.format


def _alone(content: bytes) -> tuple[Image.Image, tuple[float, float]]:
    """The only page, without the image that it was made of: a photograph's colours take much room."""
    with _opened(content) as image:
        return _upright(image)


def _opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content), formats=_FORMATS)


def _upright(image: Image.Image) -> tuple[Image.Image, tuple[float, float]]:
    """The grey picture of the page as it is looked at, and its size in points."""
    width, height = image.size
    if width * height > limits.current().pixels:
        raise beyond("pixels", f"{width} × {height}")
    grey = ImageOps.exif_transpose(_grey(image))
    dpi = _resolution(image, grey.width)
    size = _INCH * grey.width / dpi, _INCH * grey.height / dpi
    scale = min(DPI / dpi, sqrt(_READ_DOTS / (grey.width * grey.height)))
    return grey.resize((max(1, round(scale * grey.width)), max(1, round(scale * grey.height)))), size


def _grey(image: Image.Image) -> Image.Image:
    """The image in shades of grey; what is transparent is paper."""
    if image.mode in ("LA", "RGBA", "PA") or "transparency" in image.info:
        image = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image.convert("RGBA"))
    if image.mode.startswith("I"):
        # Sixteen bits of grey; converting alone would cut off instead of scaling.
        return image.point(lambda value: value / 256).convert("L")
    return image.convert("L")


def _resolution(image: Image.Image, width: int) -> float:
    dpi = float(image.info.get("dpi", (0, 0))[0] or 0)
    return dpi if round(dpi) in _RESOLUTIONS else width / _USUAL_WIDTH
