"""The words on a PDF page with their boxes, by the plain C interface of PDFium.

pypdfium2's own objects cost more than PDFium's work: the calls made for every word take plain addresses.
"""

import ctypes
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import compress, pairwise
from struct import iter_unpack
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from ingest.readers.characters import clean
from ingest.readers.layout.rulings import Edge
from ingest.readers.layout.words import WIDE_GAP, Line
from model import Box

_BROKEN = "\ufffe"
"""What PDFium writes for a hyphen at a line end, and nothing for the line end itself."""
_WORD = re.compile(rf"[^\s{_BROKEN}]+{_BROKEN}?|{_BROKEN}")
_USUAL = re.compile(r"[\r\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0400-\u05ff\u2010-\u2027\u2030-\u205e\u20a0-\u20cf]*")
_LINE = re.compile(r"[^\r\n]+")
_SLANT = 0.1
_GAP = 0.8
"""Points between characters that stand on two sides of a border; inside of words they touch."""
_FALL = 0.22
"""How far letters reach below the line they stand on, as a share of their size, in about all text fonts."""

Span = tuple[int, int]
Corners = tuple[float, ...]


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


class Printed(NamedTuple):
    """A line as PDFium gives it: where its words stand in the text, the words, the boxes of their ends."""

    spans: list[Span]
    words: list[str]
    corners: list[Corners]
    page: int


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


def lines_on(textpage: Any, text: str, frame: Frame, page: int, borders: Sequence[Edge] = ()) -> list[Line]:
    """The pieces of lines on the page whose text this is, cut at wide gaps, in the order in which the file writes them.

    Only a word's first and last character are asked for their box. The height is that of the letters' size, the same
    for all letters, so that lines can be told by it; it is asked once a piece. `borders` are the vertical edges drawn
    on the page: PDFium makes one word of two that stand close together on either side of one.
    """
    handle = ctypes.cast(textpage, ctypes.c_void_p).value
    spans = [word.span() for word in _WORD.finditer(text)]
    boxes = _boxes(handle, spans)
    if borders and not frame.quarters and (parted := _parted(handle, spans, boxes, frame, borders)) != spans:
        spans, boxes = parted, _boxes(handle, parted)
    words = [text[start:end] for start, end in spans]
    if not _USUAL.fullmatch(text):
        words = [clean(word.replace(_BROKEN, "-")) for word in words]
        spans, boxes = list(compress(spans, words)), list(compress(boxes, words))
        words = list(filter(None, words))
    ends = [bisect_left(spans, (match.end(),)) for match in _LINE.finditer(text)]
    found: list[Line] = []
    for start, end in pairwise([0, *ends]):
        if end > start:
            size = 0.0 if frame.quarters else _upright_size(handle, spans[start][0])
            line = Printed(spans[start:end], words[start:end], boxes[start:end], page)
            found += _upright(handle, line, size, frame) if size else _turned(handle, line, frame)
    return found


def _parted(
    handle: int | None, spans: list[Span], boxes: list[Corners], frame: Frame, borders: Sequence[Edge]
) -> list[Span]:
    """The words' spans, those cut in two that reach over a border."""
    xs = sorted({border.at + frame.left for border in borders})
    parted: list[Span] = []
    for span, box in zip(spans, boxes, strict=True):
        if bisect_left(xs, box[0] + 1) != bisect_left(xs, box[6] - 1):
            y = frame.top - (box[1] + box[3]) / 2
            crossed = [
                border.at + frame.left
                for border in borders
                if border.start <= y <= border.end and box[0] + 1 < border.at + frame.left < box[6] - 1
            ]
            parted += _cut(handle, span, crossed)
        else:
            parted.append(span)
    return parted


def _cut(handle: int | None, span: Span, crossed: list[float]) -> Iterator[Span]:
    """The span cut where one of the borders runs through a gap; a word that merely overlaps its border stays whole."""
    start, end = span
    last_right = float("inf")
    for index in range(start, end):
        _char_box(handle, index, _box)
        left, _, right, _ = _floats[:4]
        if left - last_right > _GAP and any(last_right - 1 < x < left + 1 for x in crossed):
            yield start, index
            start = index
        last_right = right
    yield start, end


def _upright_size(handle: int | None, index: int) -> float:
    """The size of a character's font in points, as it is printed; 0 when its line is not horizontal."""
    if not _char_matrix(handle, index, _matrix):
        return 0.0
    a, b, _, d = _floats[:4]
    return abs(d) * _char_size(handle, index) if a > 0 and abs(b) < _SLANT * a else 0.0


def _upright(handle: int | None, line: Printed, size: float, frame: Frame) -> list[Line]:
    """The pieces of a horizontal line; a jump back to the left ends a piece like a wide gap does."""
    spans, words, boxes, page = line
    offset, widest = frame.left, WIDE_GAP * size
    cuts = [place for place in range(1, len(boxes)) if not -2 < boxes[place][0] - boxes[place - 1][6] < widest]
    pieces = []
    for start, end in pairwise([0, *cuts, len(boxes)]):
        first = spans[start][0]
        if start:
            size = _upright_size(handle, first) or size
        _char_origin(handle, first, _x, _y)
        bottom = frame.top - _doubles[1] + _FALL * size
        top = bottom - size
        placed = [Box(box[0] - offset, top, box[6] - offset, bottom) for box in boxes[start:end]]
        pieces.append(Line(words[start:end], placed, page, _is_bold(handle, first, spans[end - 1][1] - 1)))
    return pieces


def _turned(handle: int | None, line: Printed, frame: Frame) -> list[Line]:
    """A line that is turned on its page, or stands on a turned page: upright again, or else word by word."""
    spans, words, corners, page = line
    boxes = [
        frame.box(min(left, last_left), max(top, last_top), max(right, last_right), min(bottom, last_bottom))
        for left, top, right, bottom, last_left, last_top, last_right, last_bottom in corners
    ]
    is_bold = _is_bold(handle, spans[0][0], spans[-1][1] - 1)
    top, bottom = min([box.top for box in boxes]), max([box.bottom for box in boxes])
    middle = (boxes[-1].top + boxes[-1].bottom) / 2
    is_horizontal = boxes[0].top < middle < boxes[0].bottom and boxes[0].left <= boxes[-1].left
    if is_horizontal:
        return [Line(words, [Box(box.left, top, box.right, bottom) for box in boxes], page, is_bold)]
    return [Line([word], [box], page, is_bold) for word, box in zip(words, boxes, strict=True)]


def _boxes(handle: int | None, spans: list[Span]) -> list[Corners]:
    """Left, top, right, bottom, in PDF's coordinates, of each word's first character and of its last."""
    boxes = (ctypes.c_float * (8 * len(spans)))()
    place = ctypes.addressof(boxes)
    for start, end in spans:
        _char_box(handle, start, place)
        _char_box(handle, end - 1, place + _BOX)
        place += 2 * _BOX
    return list(iter_unpack("8f", boxes))


def _is_bold(handle: int | None, *indexes: int) -> bool:
    """Whether the font at each place is bold by its name; weights are missing or wrong in most files."""
    for index in indexes:
        _char_font(handle, index, _name, _LONGEST_NAME, _flags)
        if b"bold" not in _font_name.value.lower():
            return False
    return True
