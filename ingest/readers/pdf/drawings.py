"""What is drawn on a PDF page, as far as tables need it: strokes and rectangles."""

import ctypes
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from ingest.readers.layout.rulings import NEAR, Rulings
from ingest.readers.pdf.pdfium import Frame, by_address
from model import Box

MOST_PATHS = 20_000
"""A page with more is a picture, not a table."""

_MOST_NESTED = 4
_RECTANGLE = (4, 5)
"""Segments of a rectangle, closed or not."""

_pointer, _integer = ctypes.c_void_p, ctypes.c_int
_object = by_address(pdfium.FPDFPage_GetObject, _pointer, _pointer, _integer)
_kind = by_address(pdfium.FPDFPageObj_GetType, _integer, _pointer)
_bounds = by_address(pdfium.FPDFPageObj_GetBounds, _integer, *[_pointer] * 5)

Point = tuple[float, float]


class Matrix(NamedTuple):
    """An affine map as PDF writes it: x' = a x + c y + e, y' = b x + d y + f."""

    a: float = 1
    b: float = 0
    c: float = 0
    d: float = 1
    e: float = 0
    f: float = 0

    def point(self, x: float, y: float) -> Point:
        """Where the map takes a point."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def after(self, inner: "Matrix") -> "Matrix":
        """First `inner`, then this map."""
        a, b, c, d, e, f = inner
        start = self.point(e, f)
        return Matrix(
            self.a * a + self.c * b, self.b * a + self.d * b, self.a * c + self.c * d, self.b * c + self.d * d, *start
        )


def rulings_of(page: Any, frame: Frame) -> Rulings:
    """The edges of all that is drawn on the page; filled areas count only where there is not a single line."""
    lines, areas = Rulings([], []), Rulings([], [])
    for path, bounds, matrix in islice(_paths(page), MOST_PATHS):
        left, bottom, right, top = bounds
        if right - left <= NEAR or top - bottom <= NEAR:
            lines.add(frame.box(left, top, right, bottom))
        else:
            _add_shape(path, bounds, matrix, frame, lines, areas)
    return lines if lines.horizontal or lines.vertical else areas


def _paths(page: Any) -> Iterator[tuple[int, list[float], Matrix | None]]:
    """Each path with its bounds (left, bottom, right, top), forms opened up."""
    numbers = (ctypes.c_float * 4)()
    places = [ctypes.addressof(numbers) + place * ctypes.sizeof(ctypes.c_float) for place in range(4)]
    pending: list[tuple[Iterator[int], Matrix | None]] = [(_objects(page), None)]
    while pending:
        objects, matrix = pending[-1]
        for drawn in objects:
            kind = _kind(drawn)
            if kind == pdfium.FPDF_PAGEOBJ_PATH:
                if _bounds(drawn, *places):
                    yield drawn, _mapped(numbers[:], matrix), matrix
            elif kind == pdfium.FPDF_PAGEOBJ_FORM and len(pending) < _MOST_NESTED:
                pending.append((_parts(drawn), _matrix_of(drawn, matrix)))
                break
        else:
            pending.pop()


def _objects(page: Any) -> Iterator[int]:
    handle = ctypes.cast(page, _pointer).value
    return (_object(handle, index) for index in range(pdfium.FPDFPage_CountObjects(page)))


def _parts(drawn: int) -> Iterator[int]:
    form = _typed(drawn)
    parts = (pdfium.FPDFFormObj_GetObject(form, index) for index in range(pdfium.FPDFFormObj_CountObjects(form)))
    return (ctypes.cast(part, _pointer).value or 0 for part in parts)


def _typed(drawn: int) -> Any:
    return ctypes.cast(drawn, pdfium.FPDF_PAGEOBJECT)


def _matrix_of(drawn: int, outer: Matrix | None) -> Matrix:
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(_typed(drawn), matrix):
        return outer or Matrix()
    inner = Matrix(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)
    return outer.after(inner) if outer else inner


def _mapped(bounds: list[float], matrix: Matrix | None) -> list[float]:
    if matrix is None:
        return bounds
    (x0, y0), (x1, y1) = matrix.point(bounds[0], bounds[1]), matrix.point(bounds[2], bounds[3])
    return [min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)]


def _add_shape(
    drawn: int, bounds: list[float], matrix: Matrix | None, frame: Frame, lines: Rulings, areas: Rulings
) -> None:
    """Add the edges of a path that is not one thin line."""
    path, fill, stroke = _typed(drawn), ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(path, fill, stroke)
    if not fill.value and not stroke.value:
        return
    if pdfium.FPDFPath_CountSegments(path) in _RECTANGLE:
        left, bottom, right, top = bounds
        (lines if stroke.value else areas).add(frame.box(left, top, right, bottom))
        return
    for points in _subpaths(path, _matrix_of(drawn, matrix)):
        if stroke.value:
            for start, end in pairwise(points):
                if abs(start[0] - end[0]) <= 1 or abs(start[1] - end[1]) <= 1:
                    lines.add(_around((start, end), frame))
        else:
            box = _around(points, frame)
            is_thin = box.right - box.left <= NEAR or box.bottom - box.top <= NEAR
            (lines if is_thin else areas).add(box)


def _around(points: list[Point] | tuple[Point, Point], frame: Frame) -> Box:
    xs, ys = zip(*points, strict=True)
    return frame.box(min(xs), max(ys), max(xs), min(ys))


def _subpaths(path: Any, matrix: Matrix) -> Iterator[list[Point]]:
    """The corner points of each part of a path, the first one repeated where the part is closed."""
    points: list[Point] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    for index in range(min(pdfium.FPDFPath_CountSegments(path), MOST_PATHS)):
        segment = pdfium.FPDFPath_GetPathSegment(path, index)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        if pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_MOVETO:
            if len(points) > 1:
                yield points
            points = []
        points.append(matrix.point(x.value, y.value))
        if pdfium.FPDFPathSegment_GetClose(segment):
            points.append(points[0])
    if len(points) > 1:
        yield points
