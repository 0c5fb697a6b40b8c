"""The words on a PDF page with their boxes, by the plain C interface of PDFium.

pypdfium2's own objects cost more than PDFium's work: the calls made for every word take plain addresses.
"""

import ctypes
import re
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium
from model import Box

from ingest.readers.characters import clean
from ingest.readers.layout.words import PlacedWord

_BROKEN = "\ufffe"
"""What PDFium writes for a hyphen at a line end, and nothing for the line end itself."""
_WORD = re.compile(rf"[^\s{_BROKEN}]+{_BROKEN}?|{_BROKEN}")
_USUAL = re.compile(r"[\r\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0400-\u05ff\u2010-\u2027\u2030-\u205e\u20a0-\u20cf]*")
_LINE = re.compile(r"[^\r\n]+")
_BOLD = 600
_SLANT = 0.1
_RISE, _FALL = 0.78, 0.22
"""How far letters reach above and below the line they stand on, as shares of their size, in about all text fonts."""


def by_address(function: Any, result: Any, *arguments: Any) -> Any:
    """The same function, taking plain addresses: half the cost of a call."""
    return ctypes.CFUNCTYPE(result, *arguments)(ctypes.cast(function, ctypes.c_void_p).value or 0)


_pointer, _integer = ctypes.c_void_p, ctypes.c_int
_char_box = by_address(pdfium.FPDFText_GetLooseCharBox, _integer, _pointer, _integer, _pointer)
_char_weight = by_address(pdfium.FPDFText_GetFontWeight, _integer, _pointer, _integer)
_char_origin = by_address(pdfium.FPDFText_GetCharOrigin, _integer, _pointer, _integer, _pointer, _pointer)
_char_matrix = by_address(pdfium.FPDFText_GetMatrix, _integer, _pointer, _integer, _pointer)
_char_size = by_address(pdfium.FPDFText_GetFontSize, ctypes.c_double, _pointer, _integer)

# PDFium writes its answers here. It is not safe for threads anyway: a process reads one page at a time.
_floats = (ctypes.c_float * 6)()
_doubles = (ctypes.c_double * 2)()
_box = _matrix = ctypes.addressof(_floats)
_x = ctypes.addressof(_doubles)
_y = _x + ctypes.sizeof(ctypes.c_double)


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
    return "".join([_BROKEN if code == 2 else chr(code) if code < 0x110000 else "\ufffd" for code in codes])


def words_of(textpage: Any, text: str, frame: Frame) -> list[PlacedWord]:
    """The words of `text`, which is the page's, with their boxes.

    Only a word's first character is asked where it stands, and its last how far it reaches. The height is that of the
    letters' size, the same for all letters, so that lines can be told by it; it is asked once a line.
    """
    handle = ctypes.cast(textpage, ctypes.c_void_p).value
    is_clean = _USUAL.fullmatch(text) is not None
    words: list[PlacedWord] = []
    for line in _LINE.finditer(text):
        spans = [match.span() for match in _WORD.finditer(text, *line.span())]
        if not spans:
            continue
        size = _upright_size(handle, spans[0][0])
        boxes = _upright_boxes(handle, spans, size, frame) if size else _slanted_boxes(handle, spans, frame)
        bold = _char_weight(handle, spans[0][0]) >= _BOLD and _char_weight(handle, spans[-1][1] - 1) >= _BOLD
        for (start, end), box in zip(spans, boxes, strict=True):
            word = text[start:end] if is_clean else clean(text[start:end].replace(_BROKEN, "-"))
            if word:
                words.append(PlacedWord(word, box, bold))
    return words


def _upright_size(handle: int | None, index: int) -> float:
    """The size of a character's font in points, as it is printed; 0 when the line is not horizontal."""
    if not _char_matrix(handle, index, _matrix):
        return 0.0
    a, b, _, d, _, _ = _floats
    return abs(d) * _char_size(handle, index) if a > 0 and abs(b) < _SLANT * a else 0.0


def _upright_boxes(handle: int | None, spans: list[tuple[int, int]], size: float, frame: Frame) -> list[Box]:
    rise, fall = _RISE * size, _FALL * size
    boxes = []
    for start, end in spans:
        _char_origin(handle, start, _x, _y)
        _char_box(handle, end - 1, _box)
        left, base = _doubles
        boxes.append(frame.box(left, base + rise, _floats[2], base - fall))
    return boxes


def _slanted_boxes(handle: int | None, spans: list[tuple[int, int]], frame: Frame) -> list[Box]:
    boxes = []
    for span in spans:
        ends = []
        for index in (span[0], span[1] - 1):
            _char_box(handle, index, _box)
            ends.append(_floats[:4])
        lefts, tops, rights, bottoms = zip(*ends, strict=True)
        boxes.append(frame.box(min(lefts), max(tops), max(rights), min(bottoms)))
    return boxes
