"""The words on a PDF page with their boxes, by the plain C interface of PDFium.

pypdfium2's own objects cost more than PDFium's work: the calls made for every word take plain addresses.
"""

import ctypes
import re
from itertools import pairwise
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium
from model import Box

from ingest.readers.characters import clean
from ingest.readers.layout.words import WIDE_GAP, Line

_BROKEN = "\ufffe"
"""What PDFium writes for a hyphen at a line end, and nothing for the line end itself."""
_WORD = re.compile(rf"[^\s{_BROKEN}]+{_BROKEN}?|{_BROKEN}")
_USUAL = re.compile(r"[\r\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0400-\u05ff\u2010-\u2027\u2030-\u205e\u20a0-\u20cf]*")
_LINE = re.compile(r"[^\r\n]+")
_SLANT = 0.1
_FALL = 0.22
"""How far letters reach below the line they stand on, as a share of their size, in about all text fonts."""

Span = tuple[int, int]


def by_address(function: Any, result: Any, *arguments: Any) -> Any:
    """The same function, taking plain addresses and keeping the interpreter's lock: half the cost of a call."""
    return ctypes.PYFUNCTYPE(result, *arguments)(ctypes.cast(function, ctypes.c_void_p).value or 0)


_pointer, _integer = ctypes.c_void_p, ctypes.c_int
_char_box = by_address(pdfium.FPDFText_GetLooseCharBox, _integer, _pointer, _integer, _pointer)
_char_origin = by_address(pdfium.FPDFText_GetCharOrigin, _integer, _pointer, _integer, _pointer, _pointer)
_char_matrix = by_address(pdfium.FPDFText_GetMatrix, _integer, _pointer, _integer, _pointer)
_char_size = by_address(pdfium.FPDFText_GetFontSize, ctypes.c_double, _pointer, _integer)
_char_font = by_address(
    pdfium.FPDFText_GetFontInfo, ctypes.c_ulong, _pointer, _integer, _pointer, ctypes.c_ulong, _pointer
)

# PDFium writes its answers here. It is not safe for threads anyway: a process reads one page at a time.
_floats = (ctypes.c_float * 6)()
_doubles = (ctypes.c_double * 2)()
_box = _matrix = ctypes.addressof(_floats)
_x = ctypes.addressof(_doubles)
_y = _x + ctypes.sizeof(ctypes.c_double)
_LONGEST_NAME = 128
_font_name = ctypes.create_string_buffer(_LONGEST_NAME)
_name = ctypes.addressof(_font_name)
_flag = ctypes.c_int()
_flags = ctypes.addressof(_flag)
_BOX = ctypes.sizeof(pdfium.FS_RECTF)


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


def lines_on(textpage: Any, text: str, frame: Frame, page: int) -> list[Line]:
    """The pieces of lines on the page whose text this is, cut at wide gaps, in the order in which the file writes them.

    Only a word's first and last character are asked for their box. The height is that of the letters' size, the same for
    all letters, so that lines can be told by it; it is asked once a piece.
    """
    handle = ctypes.cast(textpage, ctypes.c_void_p).value
    is_clean = _USUAL.fullmatch(text) is not None
    found: list[Line] = []
    for match in _LINE.finditer(text):
        spans = [word.span() for word in _WORD.finditer(text, *match.span())]
        words = [text[start:end] for start, end in spans]
        if not is_clean:
            cleaned = [clean(word.replace(_BROKEN, "-")) for word in words]
            spans = [span for span, word in zip(spans, cleaned, strict=True) if word]
            words = list(filter(None, cleaned))
        if spans:
            size = 0.0 if frame.quarters else _upright_size(handle, spans[0][0])
            if size:
                found += _upright(handle, spans, words, size, frame, page)
            else:
                found += _turned(handle, spans, words, frame, page)
    return found


def _upright_size(handle: int | None, index: int) -> float:
    """The size of a character's font in points, as it is printed; 0 when its line is not horizontal."""
    if not _char_matrix(handle, index, _matrix):
        return 0.0
    a, b, _, d = _floats[:4]
    return abs(d) * _char_size(handle, index) if a > 0 and abs(b) < _SLANT * a else 0.0


def _upright(
    handle: int | None, spans: list[Span], words: list[str], size: float, frame: Frame, page: int
) -> list[Line]:
    """The pieces of a horizontal line; a jump back to the left ends a piece like a wide gap does."""
    lefts, rights = _sides(handle, spans, frame.left)
    widest = WIDE_GAP * size
    cuts = [
        place
        for place, (left, right) in enumerate(zip(lefts[1:], rights, strict=False), 1)
        if not -2 < left - right < widest
    ]
    pieces = []
    for start, end in pairwise([0, *cuts, len(spans)]):
        first = spans[start][0]
        if start:
            size = _upright_size(handle, first) or size
        _char_origin(handle, first, _x, _y)
        bottom = frame.top - _doubles[1] + _FALL * size
        top = bottom - size
        boxes = [Box(left, top, right, bottom) for left, right in zip(lefts[start:end], rights[start:end], strict=True)]
        pieces.append(Line(words[start:end], boxes, page, _is_bold(handle, first, spans[end - 1][1] - 1)))
    return pieces


def _sides(handle: int | None, spans: list[Span], offset: float) -> tuple[list[float], list[float]]:
    """Where each word begins and ends, from the left edge of the page."""
    boxes = (ctypes.c_float * (8 * len(spans)))()
    place = ctypes.addressof(boxes)
    for start, end in spans:
        _char_box(handle, start, place)
        _char_box(handle, end - 1, place + _BOX)
        place += 2 * _BOX
    numbers = boxes[:]
    if offset:
        numbers = [number - offset for number in numbers]
    return numbers[0::8], numbers[6::8]


def _turned(handle: int | None, spans: list[Span], words: list[str], frame: Frame, page: int) -> list[Line]:
    """A line that is turned on its page, or stands on a turned page: upright again, or else word by word."""
    boxes = [_whole_box(handle, span, frame) for span in spans]
    is_bold = _is_bold(handle, spans[0][0], spans[-1][1] - 1)
    top, bottom = min([box.top for box in boxes]), max([box.bottom for box in boxes])
    middle = (boxes[-1].top + boxes[-1].bottom) / 2
    is_horizontal = boxes[0].top < middle < boxes[0].bottom and boxes[0].left <= boxes[-1].left
    if is_horizontal:
        return [Line(words, [Box(box.left, top, box.right, bottom) for box in boxes], page, is_bold)]
    return [Line([word], [box], page, is_bold) for word, box in zip(words, boxes, strict=True)]


def _whole_box(handle: int | None, span: Span, frame: Frame) -> Box:
    """A word's box as the page is looked at."""
    corners = []
    for index in (span[0], span[1] - 1):
        _char_box(handle, index, _box)
        corners.append(_floats[:4])
    lefts, tops, rights, bottoms = zip(*corners, strict=True)
    return frame.box(min(lefts), max(tops), max(rights), min(bottoms))


def _is_bold(handle: int | None, *indexes: int) -> bool:
    """Whether the font at each place is bold by its name; weights are missing or wrong in most files."""
    for index in indexes:
        _char_font(handle, index, _name, _LONGEST_NAME, _flags)
        if b"bold" not in _font_name.value.lower():
            return False
    return True
