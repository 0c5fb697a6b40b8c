"""PDF pages whose text layer is missing or no writing, read from the picture that they show."""

from contextlib import closing
from math import prod, sqrt
from typing import TYPE_CHECKING, Any

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from ingest import limits
from ingest.readers.plausibility import is_writing, plausibility
from ingest.readers.scanning.recognition import Recognition
from ingest.readers.unreadable import beyond

if TYPE_CHECKING:
    from PIL.Image import Image

    from ingest.readers.scanning.page import ScannedPage
    from ingest.readers.scanning.picture import Picture

_MUCH_TEXT = 200
"""Characters that only a page with a text layer has; a scan may carry a stamp, a number, a signing tool's line."""
_PICTURE_DOTS = 400_000
"""Dots of a scanned page, or of the strips that make it up: A4 at 65 dpi."""
_MOST_DOTS = 20_000_000
"""Dots of the picture that is made of a page; A3 has 17 million at 300 dpi, larger pages get fewer to the inch."""
_DEEPEST = 4
_INCH = 72


def scanned_page(
    document: pypdfium2.PdfDocument, handle: Any, text: str, number: int, recognition: Recognition
) -> "ScannedPage | None":
    """The page read from its picture, where that tells more than its `text`; else None."""
    is_garbled = not is_writing(text)
    if not is_garbled and len(text) > _MUCH_TEXT:
        return None
    if (count := pdfium.FPDFPage_CountObjects(handle)) > limits.current().shapes:
        # A drawing of so many takes minutes to paint, and shows no text of a scan.
        recognition.refuse(beyond("shapes", count))
    else:
        scanned = _scanned(document, number, "" if is_garbled else text, recognition)
        if scanned and _worth(scanned.text) > _worth(text):
            recognition.keep(scanned)
            return scanned
    if is_garbled:
        recognition.doubt(number)
    return None


def _scanned(document: pypdfium2.PdfDocument, number: int, text: str, recognition: Recognition) -> "ScannedPage | None":
    """What is recognised on the page, if it may be a picture; `text` is what it says besides.

    None, too, for a spoilt page that PDFium loads once and not again.
    """
    try:
        with closing(document[number]) as page:
            # To paint a page takes half a second; so large a picture is hardly blank: first ask who would read it.
            is_read = _is_picture(page, text) and (_dots(page) < _PICTURE_DOTS or recognition.is_possible())
        return recognition.read(_picture(document, number), number) if is_read else None
    except pypdfium2.PdfiumError:
        return None


def _worth(text: str) -> float:
    return len(text) * plausibility(text)


def _is_picture(page: pypdfium2.PdfPage, text: str) -> bool:
    """Whether a scan may stand on the page: pictures that are large, or, where there is no text at all, any drawing."""
    if not prod(page.get_size()):  # what is to be seen of it lies outside of the page
        return False
    if not text.strip():
        return bool(pdfium.FPDFPage_CountObjects(page.raw))
    return _dots(page) >= _PICTURE_DOTS


def _dots(page: pypdfium2.PdfPage) -> int:
    """How many dots the pictures on the page have."""
    pictures = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=_DEEPEST)
    return sum(prod(picture.get_px_size()) for picture in pictures)


def _picture(document: pypdfium2.PdfDocument, number: int) -> "Picture":
    """The page's picture; the page is closed again, because PDFium keeps what it has unpacked for an open one."""
    from ingest.readers.scanning.picture import Picture

    def drawn() -> "tuple[Image, tuple[float, float]]":
        with closing(document[number]) as page:
            return _rendered(page), page.get_size()

    return Picture(drawn)


def _rendered(page: pypdfium2.PdfPage) -> "Image":
    """The page's grey picture, as it is looked at."""
    from ingest.readers.scanning.picture import DPI

    width, height = page.get_size()
    scale = min(DPI / _INCH, sqrt(_MOST_DOTS / (width * height)))
    rendered: Image = page.render(scale=scale, grayscale=True).to_pil().convert("L")
    return rendered
