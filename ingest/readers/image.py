"""Images of pages: PNG, JPEG, TIFF with one page or many."""

import struct
import warnings
from collections.abc import Iterator
from io import BytesIO
from math import sqrt

from PIL import Image, ImageOps, ImageSequence

from ingest import limits
from ingest.readers.manuscript import Manuscript
from ingest.readers.pages import write_pages
from ingest.readers.scanning.page import ScannedPage
from ingest.readers.scanning.picture import DPI
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
        for number, (picture, size) in enumerate(_pictures(content, manuscript, recognition)):
            page = recognition.read(picture, number, size) or ScannedPage(number, *size, [], [], [])
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


def _pictures(
    content: bytes, manuscript: Manuscript, recognition: Recognition
) -> Iterator[tuple[Image.Image, tuple[float, float]]]:
    """Each page's grey picture at `DPI`, and its size in points, decoded one after the other."""
    number = 0
    try:
        with Image.open(BytesIO(content), formats=_FORMATS) as image:
            # Other formats may hold previews or an animation.
            for page in ImageSequence.Iterator(image) if image.format == "TIFF" else (image,):
                if number == limits.current().pages or recognition.is_over:
                    manuscript.warn("pages-limited")
                    break
                yield _upright(page)
                number += 1
    except _DAMAGES as error:
        if not number:
            raise Unreadable("damaged", str(error)) from error
        manuscript.warn("truncated")


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
