"""The ruling lines in a page's picture: long thin runs of ink."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from ingest.readers.layout.rulings import NEAR, Rulings
from ingest.readers.scanning.picture import DPI, Dots
from model import Box

_POINT = DPI / 72
_LONG = round(36 * _POINT)
"""Pixels of the shortest ruling line; letters are thinner than that is long."""
_TALL = round(18 * _POINT)
"""Pixels of the shortest border of a table row."""
_PIECE = round(9 * _POINT)
"""Pixels of the shortest unbroken piece of a line; print and slant break lines."""
_THICK = round(NEAR * _POINT)
_ROWS = 256
_MOST_RUNS = 50_000
"""A picture with more is a photograph."""


class Stroke(NamedTuple):
    """A run of ink in pixels: `along` from `start` to `end`, `across` from `first` to `last`, both included."""

    start: int
    end: int
    first: int
    last: int


def strokes(dots: Dots) -> tuple[list[Box], list[Box]]:
    """The horizontal and the vertical ruling lines as thin boxes, in pixels.

    A vertical one is believed when it meets a horizontal one: without, it may be the stem of a large letter.
    """
    horizontal = [Box(s.start, s.first, s.end, s.last + 1) for s in _found(dots, _LONG)]
    upright = [Box(s.first, s.start, s.last + 1, s.end) for s in _found(dots.T, _TALL)]
    return horizontal, [box for box in upright if any(_meet(box, other) for other in horizontal)]


def rulings_of(horizontal: list[Box], vertical: list[Box], scale: float) -> Rulings:
    """The strokes as the edges that tables are made of, in points; `scale` is a pixel's size."""
    rulings = Rulings([], [])
    for box in (*horizontal, *vertical):
        rulings.add(Box(*(scale * place for place in box)))
    return rulings


def _meet(one: Box, other: Box) -> bool:
    return (
        one.left - _THICK <= other.right
        and other.left <= one.right + _THICK
        and one.top - _THICK <= other.bottom
        and other.top <= one.bottom + _THICK
    )


def _found(dots: Dots, shortest: int) -> Iterator[Stroke]:
    """Thin strokes along the rows of the picture; what is thick is a filled area."""
    for stroke in _joined(_runs(dots)):
        if stroke.end - stroke.start >= shortest and stroke.last - stroke.first < _THICK:
            yield stroke


def _runs(dots: Dots) -> list[Stroke]:
    """The unbroken pieces, row by row; a few rows at a time, because of a page of specks there are millions."""
    found: list[Stroke] = []
    for top in range(0, len(dots), _ROWS):
        edges = np.diff(np.pad(dots[top : top + _ROWS], ((0, 0), (1, 1))).view(np.int8), axis=1)
        rows, starts = np.nonzero(edges == 1)
        _, ends = np.nonzero(edges == -1)
        long = ends - starts >= _PIECE
        places = zip(starts[long].tolist(), ends[long].tolist(), (top + rows[long]).tolist(), strict=True)
        found += [Stroke(start, end, row, row) for start, end, row in places]
        if len(found) >= _MOST_RUNS:
            break
    return found[:_MOST_RUNS]


def _joined(runs: list[Stroke]) -> list[Stroke]:
    """Pieces of neighbouring rows that touch, or all but touch, brought together."""
    done: list[Stroke] = []
    growing: list[Stroke] = []
    for run in runs:
        still = [stroke for stroke in growing if run.first - stroke.last <= 2]
        done += [stroke for stroke in growing if run.first - stroke.last > 2]
        near = [stroke for stroke in still if stroke.start <= run.end + _THICK and run.start <= stroke.end + _THICK]
        growing = [stroke for stroke in still if stroke not in near]
        pieces = [*near, run]
        growing.append(
            Stroke(
                min(piece.start for piece in pieces),
                max(piece.end for piece in pieces),
                min(piece.first for piece in pieces),
                run.last,
            )
        )
    return done + growing
