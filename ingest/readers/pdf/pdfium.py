"""The plain C interface of PDFium, as far as several modules need it: fast calls, a page's frame, a page's text."""

import ctypes
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from model import Box

BROKEN = "\ufffe"
"""What PDFium writes for a hyphen at a line end, and nothing for the line end itself."""


def by_address(function: Any, result: Any, *arguments: Any) -> Any:
    """The same function, taking plain addresses and keeping the interpreter's lock: half the cost of a call."""
    return ctypes.PYFUNCTYPE(result, *arguments)(ctypes.cast(function, ctypes.c_void_p).value or 0)


def by_reference(function: Any, result: Any = ctypes.c_int) -> Any:
    """The same function, taking small integers and `ctypes.byref` references unchecked: a quarter of the cost."""
    return by_address(function, result)


class Frame(NamedTuple):
    """The visible part of a page in PDF's own coordinates (origin bottom left) and its rotation in quarter turns."""

    left: float
    bottom: float
    right: float
    top: float
    quarters: int

    def box(self, left: float, top: float, right: float, bottom: float) -> Box:
        """A rectangle of the page as it is looked at, origin top left."""
        if not self.quarters:
            return Box(left - self.left, self.top - top, right - self.left, self.top - bottom)
        if self.quarters == 1:
            return Box(bottom - self.bottom, left - self.left, top - self.bottom, right - self.left)
        if self.quarters == 2:
            return Box(self.right - right, bottom - self.bottom, self.right - left, top - self.bottom)
        return Box(self.top - top, self.right - right, self.top - bottom, self.right - left)


def frame_of(page: Any) -> Frame:
    """The page's crop box, or what stands for it, and its rotation."""
    box = pdfium.FS_RECTF()
    if not pdfium.FPDF_GetPageBoundingBox(page, box):
        return Frame(0, 0, pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page), 0)
    return Frame(box.left, box.bottom, box.right, box.top, pdfium.FPDFPage_GetRotation(page))


def text_of(textpage: Any) -> str:
    """The page's text, one character for each of PDFium's, line ends and generated blanks included."""
    count = pdfium.FPDFText_CountChars(textpage)
    buffer = (ctypes.c_ushort * (count + 1))()
    written = pdfium.FPDFText_GetText(textpage, 0, count, buffer) - 1
    text = bytes(memoryview(buffer).cast("B"))[: 2 * written].decode("utf-16-le", "replace")
    if len(text) == count:
        return text
    # Some character is outside of the basic plane or has no letter: the counts differ, and each is asked for by itself.
    codes = (pdfium.FPDFText_GetUnicode(textpage, index) for index in range(count))
    return "".join([BROKEN if code == 2 else chr(code) if code < 0x110000 else "\ufffd" for code in codes])
