"""The lines on a PDF page: words with their boxes, in the order in which the file writes them.

pypdfium2's own objects cost more than PDFium's work: the calls made for every word take plain addresses.
"""

import ctypes
import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import compress, pairwise
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from ingest.readers.characters import clean
from ingest.readers.layout.rulings import Edge
from ingest.readers.layout.words import WIDE_GAP, Line
from ingest.readers.pdfium import BROKEN, Frame, by_address
from model import Box

_WORD = re.compile(rf"[^\s{BROKEN}]+{BROKEN}?|{BROKEN}")
_USUAL = re.compile(r"[\r\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0400-\u05ff\u2010-\u2027\u2030-\u205e\u20a0-\u20cf]*")
_LINE = re.compile(r"[^\r\n]+")
_SLANT = 0.1
_GAP = 0.8
"""Points between characters that stand on two sides of a border; inside of words they touch."""
_FALL = 0.22
"""How far letters reach below the line they stand on, as a share of their size, in about all text fonts."""

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
_new = tuple.__new__
"""A NamedTuple's own constructor costs three times as much, for every word of every page."""

Span = tuple[int, int]


class Words(NamedTuple):
    """Words as PDFium gives them: where they stand in the text, their letters, where they begin and end."""

    spans: list[Span]
    texts: list[str]
    lefts: list[float]
    rights: list[float]

    def part(self, start: int, end: int) -> "Words":
        """Those from number `start` to before number `end`."""
        return Words(*[column[start:end] for column in self])  # type: ignore[arg-type]


def lines_on(textpage: Any, text: str, frame: Frame, page: int, borders: Sequence[Edge] = ()) -> list[Line]:
    """The pieces of lines on the page whose text this is, cut at wide gaps, in the order in which the file writes them.

    Only a word's first and last character are asked for their box. The height is that of the letters' size, the same
    for all letters, so that lines can be told by it; it is asked once a piece. `borders` are the vertical edges drawn
    on the page: PDFium makes one word of two that stand close together on either side of one.
    """
    handle = ctypes.cast(textpage, ctypes.c_void_p).value
    words = _words(handle, text, frame, borders)
    ends = [bisect_left(words.spans, (match.end(),)) for match in _LINE.finditer(text)]
    found: list[Line] = []
    for start, end in pairwise([0, *ends]):
        if end > start:
            size = 0.0 if frame.quarters else _upright_size(handle, words.spans[start][0])
            line = words.part(start, end)
            found += _upright(handle, line, size, frame, page) if size else _turned(handle, line, frame, page)
    return found


def _words(handle: int | None, text: str, frame: Frame, borders: Sequence[Edge]) -> Words:
    spans = [word.span() for word in _WORD.finditer(text)]
    sides = _sides(handle, spans, frame.left)
    if borders and not frame.quarters:
        parted = _parted(handle, spans, sides, frame, borders)
        if len(parted) > len(spans):
            spans, sides = parted, _sides(handle, parted, frame.left)
    words = Words(spans, [text[start:end] for start, end in spans], *sides)
    if _USUAL.fullmatch(text):
        return words
    cleaned = [clean(word.replace(BROKEN, "-")) for word in words.texts]
    return Words(*[list(compress(column, cleaned)) for column in words._replace(texts=cleaned)])  # type: ignore[arg-type]


def _parted(
    handle: int | None, spans: list[Span], sides: tuple[list[float], list[float]], frame: Frame, borders: Sequence[Edge]
) -> list[Span]:
    """The words' spans, those that reach over a border looked at by the character."""
    xs = sorted({round(border.at, 1) for border in borders})
    reaching = [
        place
        for place, (left, right) in enumerate(zip(*sides, strict=True))
        if bisect_left(xs, left) < bisect_left(xs, right)
    ]
    parted = list(spans)
    for place in reversed(reaching):
        parted[place : place + 1] = _cut(handle, spans[place], frame, borders)
    return parted


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


def _cut(handle: int | None, span: Span, frame: Frame, borders: Sequence[Edge]) -> list[Span]:
    """The span cut where a border runs through a gap; a word that merely overlaps its border stays whole."""
    start, end = span
    _char_box(handle, start, _box)
    y = frame.top - (_floats[1] + _floats[3]) / 2
    xs = [border.at + frame.left for border in borders if border.start <= y <= border.end]
    pieces = []
    last_right = float("inf")
    for index in range(start, end) if xs else ():
        _char_box(handle, index, _box)
        left, _, right, _ = _floats[:4]
        if left - last_right > _GAP and any(last_right - 1 < x < left + 1 for x in xs):
            pieces.append((start, index))
            start = index
        last_right = right
    return [*pieces, (start, end)]


def _upright_size(handle: int | None, index: int) -> float:
    """The size of a character's font in points, as it is printed; 0 when its line is not horizontal."""
    if not _char_matrix(handle, index, _matrix):
        return 0.0
    a, b, _, d = _floats[:4]
    return abs(d) * _char_size(handle, index) if a > 0 and abs(b) < _SLANT * a else 0.0


def _upright(handle: int | None, words: Words, size: float, frame: Frame, page: int) -> list[Line]:
    """The pieces of a horizontal line; a jump back to the left ends a piece like a wide gap does."""
    spans, texts, lefts, rights = words
    widest = WIDE_GAP * size
    gaps = enumerate(zip(lefts[1:], rights, strict=False), 1)
    cuts = [place for place, (left, right) in gaps if not -2 < left - right < widest]
    pieces = []
    for start, end in pairwise([0, *cuts, len(spans)]):
        first = spans[start][0]
        if start:
            size = _upright_size(handle, first) or size
        _char_origin(handle, first, _x, _y)
        bottom = frame.top - _doubles[1] + _FALL * size
        top = bottom - size
        sides = zip(lefts[start:end], rights[start:end], strict=True)
        boxes = [_new(Box, (left, top, right, bottom)) for left, right in sides]
        pieces.append(Line(texts[start:end], boxes, page, _is_bold(handle, first, spans[end - 1][1] - 1)))
    return pieces


def _turned(handle: int | None, words: Words, frame: Frame, page: int) -> list[Line]:
    """A line that is turned on its page, or stands on a turned page: upright again, or else word by word."""
    boxes = [_whole_box(handle, span, frame) for span in words.spans]
    is_bold = _is_bold(handle, words.spans[0][0], words.spans[-1][1] - 1)
    top, bottom = min([box.top for box in boxes]), max([box.bottom for box in boxes])
    middle = (boxes[-1].top + boxes[-1].bottom) / 2
    is_horizontal = boxes[0].top < middle < boxes[0].bottom and boxes[0].left <= boxes[-1].left
    if is_horizontal:
        return [Line(words.texts, [Box(box.left, top, box.right, bottom) for box in boxes], page, is_bold)]
    return [Line([word], [box], page, is_bold) for word, box in zip(words.texts, boxes, strict=True)]


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
