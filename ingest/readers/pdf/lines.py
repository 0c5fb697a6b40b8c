"""The lines on a PDF page: words with their boxes, in the order in which the file writes them.

pypdfium2's own calls cost more than PDFium's work: those made for every word are made the shortest way there is.
"""

import ctypes
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import compress, pairwise
from operator import sub
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from ingest.readers.characters import clean
from ingest.readers.layout.rulings import Edge
from ingest.readers.layout.words import WIDE_GAP, Line
from ingest.readers.pdf.pdfium import BROKEN, Frame, by_reference
from model import Box

_USUAL = re.compile(r"[\r\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0400-\u05ff\u2010-\u2027\u2030-\u205e\u20a0-\u20cf]*")
_WORD = re.compile(rf"[^\s{BROKEN}]+{BROKEN}?|{BROKEN}")
_PLAIN_WORD = re.compile(r"\S+")
"""The same for a text without broken words, in half the time."""
_LINE = re.compile(r"[^\r\n]+")
_SLANT = 0.1
_GAP = 0.8
"""Points between characters that stand on two sides of a border; inside of words they touch."""
_FALL = 0.22
"""How far letters reach below the line they stand on, as a share of their size, in about all text fonts."""

_char_box = by_reference(pdfium.FPDFText_GetLooseCharBox)
_char_origin = by_reference(pdfium.FPDFText_GetCharOrigin)
_char_matrix = by_reference(pdfium.FPDFText_GetMatrix)
_char_size = by_reference(pdfium.FPDFText_GetFontSize, ctypes.c_double)
_char_font = by_reference(pdfium.FPDFText_GetFontInfo)

# PDFium writes its answers here. It is not safe for threads anyway: a process reads one page at a time.
_corners = (ctypes.c_float * 4)()
_factors = (ctypes.c_float * 6)()
_x, _y = ctypes.c_double(), ctypes.c_double()
_font_name = ctypes.create_string_buffer(128)
_font_flags = ctypes.c_int()
_to_corners, _to_factors = ctypes.byref(_corners), ctypes.byref(_factors)
_to_x, _to_y = ctypes.byref(_x), ctypes.byref(_y)
_to_name, _name_size, _to_flags = ctypes.byref(_font_name), ctypes.c_ulong(128), ctypes.byref(_font_flags)

Span = tuple[int, int]
Sides = tuple[list[float], list[float]]


class Words(NamedTuple):
    """Words as PDFium gives them: where they stand in the text, their letters, where they begin and end."""

    spans: list[Span]
    texts: list[str]
    lefts: list[float]
    rights: list[float]


def lines_on(textpage: Any, text: str, frame: Frame, page: int, borders: Sequence[Edge] = ()) -> list[Line]:
    """The pieces of lines on the page whose text this is, cut at wide gaps, in the order in which the file writes them.

    Only a word's first and last character are asked for their box. The height is that of the letters' size, the same
    for all letters, so that lines can be told by it; it is asked once a piece. `borders` are the vertical edges drawn
    on the page: PDFium makes one word of two that stand close together on either side of one.
    """
    handle = ctypes.byref(textpage.contents)
    words = _words(handle, text, frame, borders)
    ends = [bisect_left(words.spans, (match.end(),)) for match in _LINE.finditer(text)]
    found: list[Line] = []
    for start, end in pairwise([0, *ends]):
        if end > start:
            size = 0.0 if frame.quarters else _upright_size(handle, words.spans[start][0])
            found += (
                _upright(handle, words, start, end, size, frame, page)
                if size
                else _turned(handle, Words(*[column[start:end] for column in words]), frame, page)  # type: ignore[arg-type]
            )
    return found


def mark_bold(textpage: Any, lines: Iterable[Line]) -> None:
    """Tell which lines of a page are bold from end to end, by their fonts' names: files seldom tell weights."""
    handle = ctypes.byref(textpage.contents)
    for line in lines:
        line.is_bold = all(_is_bold(handle, index) for index in line.ends)


def _words(handle: Any, text: str, frame: Frame, borders: Sequence[Edge]) -> Words:
    spans = _spans(text)
    texts = [text[start:end] for start, end in spans]
    sides = _sides(handle, spans, frame.left)
    if borders and not frame.quarters:
        parted = _parted(handle, spans, sides, frame, borders)
        if len(parted) > len(spans):
            spans, sides = parted, _sides(handle, parted, frame.left)
            texts = [text[start:end] for start, end in spans]
    words = Words(spans, texts, *sides)
    if _USUAL.fullmatch(text):
        return words
    cleaned = [clean(word.replace(BROKEN, "-")) for word in words.texts]
    return Words(*[list(compress(column, cleaned)) for column in words._replace(texts=cleaned)])  # type: ignore[arg-type]


def _spans(text: str) -> list[Span]:
    """Where the words stand in the text: between blanks, and behind a hyphen that breaks one at a line end."""
    return list(map(re.Match.span, (_WORD if BROKEN in text else _PLAIN_WORD).finditer(text)))


def _sides(handle: Any, spans: list[Span], offset: float) -> Sides:
    """Where each word begins and ends, from the left edge of the page."""
    lefts: list[float] = []
    rights: list[float] = []
    box, corners, place, add_left, add_right = _char_box, _corners, _to_corners, lefts.append, rights.append
    for start, end in spans:
        box(handle, start, place)
        left = corners[0]
        if end - start > 1:
            box(handle, end - 1, place)
        right = corners[2]
        if right < left:  # the word runs to the left, as Hebrew does
            left = corners[0]
            box(handle, start, place)
            right = corners[2]
        add_left(left - offset)
        add_right(right - offset)
    return lefts, rights


def _parted(handle: Any, spans: list[Span], sides: Sides, frame: Frame, borders: Sequence[Edge]) -> list[Span]:
    """The words' spans, those that reach over a border looked at by the character."""
    borders = sorted(borders)
    behind = partial(bisect_left, sorted({round(border.at, 1) for border in borders}))
    before, after = list(map(behind, sides[0])), list(map(behind, sides[1]))
    if before == after:
        return spans
    reaching = [place for place, (left, right) in enumerate(zip(before, after, strict=True)) if left < right]
    parted = list(spans)
    for place in reversed(reaching):
        first, last = bisect_left(borders, (sides[0][place] - 1,)), bisect_left(borders, (sides[1][place] + 1,))
        parted[place : place + 1] = _cut(handle, spans[place], frame, borders[first:last])
    return parted


def _cut(handle: Any, span: Span, frame: Frame, borders: Sequence[Edge]) -> list[Span]:
    """The span cut where a border runs through a gap; a word that merely overlaps its border stays whole."""
    start, end = span
    _char_box(handle, start, _to_corners)
    y = frame.top - (_corners[1] + _corners[3]) / 2
    xs = [border.at + frame.left for border in borders if border.start <= y <= border.end]
    pieces = []
    last_right = float("inf")
    for index in range(start, end) if xs else ():
        _char_box(handle, index, _to_corners)
        left, right = _corners[0], _corners[2]
        if left - last_right > _GAP and any(last_right - 1 < x < left + 1 for x in xs):
            pieces.append((start, index))
            start = index
        last_right = right
    return [*pieces, (start, end)]


def _upright_size(handle: Any, index: int) -> float:
    """The size of a character's font in points, as it is printed; 0 when its line is not horizontal."""
    if not _char_matrix(handle, index, _to_factors):
        return 0.0
    a, b, d = _factors[0], _factors[1], _factors[3]
    return float(abs(d) * _char_size(handle, index)) if a > 0 and abs(b) < _SLANT * a else 0.0


def _upright(handle: Any, words: Words, first: int, last: int, size: float, frame: Frame, page: int) -> Iterator[Line]:
    """The pieces of a horizontal line; a jump back to the left ends a piece like a wide gap does."""
    spans, texts, lefts, rights = words
    widest = WIDE_GAP * size
    gaps = map(sub, lefts[first + 1 : last], rights[first:last])
    cuts = [place for place, gap in enumerate(gaps, first + 1) if not -2 < gap < widest]
    for start, end in pairwise([first, *cuts, last]):
        ends = spans[start][0], spans[end - 1][1] - 1
        if start > first:
            size = _upright_size(handle, ends[0]) or size
        _char_origin(handle, ends[0], _to_x, _to_y)
        bottom = frame.top - _y.value + _FALL * size
        yield Line(texts[start:end], lefts[start:end], rights[start:end], bottom - size, bottom, page, ends)


def _turned(handle: Any, words: Words, frame: Frame, page: int) -> list[Line]:
    """A line that is turned on its page, or stands on a turned page: upright again, or else word by word."""
    boxes = [_whole_box(handle, span, frame) for span in words.spans]
    top, bottom = min([box.top for box in boxes]), max([box.bottom for box in boxes])
    middle = (boxes[-1].top + boxes[-1].bottom) / 2
    is_horizontal = boxes[0].top < middle < boxes[0].bottom and boxes[0].left <= boxes[-1].left
    ends = words.spans[0][0], words.spans[-1][1] - 1
    if is_horizontal:
        level = [Box(box.left, top, box.right, bottom) for box in boxes]
        return [Line.of_boxes(words.texts, level, page, ends)]
    return [Line.of_boxes([word], [box], page, ends) for word, box in zip(words.texts, boxes, strict=True)]


def _whole_box(handle: Any, span: Span, frame: Frame) -> Box:
    """A word's box as the page is looked at."""
    corners = []
    for index in (span[0], span[1] - 1):
        _char_box(handle, index, _to_corners)
        corners.append(_corners[:])
    lefts, tops, rights, bottoms = zip(*corners, strict=True)
    return frame.box(min(lefts), max(tops), max(rights), min(bottoms))


def _is_bold(handle: Any, index: int) -> bool:
    _char_font(handle, index, _to_name, _name_size, _to_flags)
    return b"bold" in _font_name.value.lower()
