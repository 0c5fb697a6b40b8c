"""Ruling lines to table cells.

A table is drawn with strokes, with rectangles so thin that they look like strokes, or with one rectangle a cell. All
of them become edges; edges that all but touch become one; where edges cross is a corner; four corners joined by edges
are a cell. Rows cut by a page break have no edge there: they are closed first.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from model import Box

NEAR = 3.0
"""Points between edges that are meant to be one, or an edge's end and the edge it is meant to reach."""

MOST_CORNERS = 250_000
"""More crossing edges than this are squared paper or a hatching; its words are read as text."""


class Edge(NamedTuple):
    """A horizontal edge at height `at` from x `start` to `end`, or a vertical one at x `at` from top to bottom."""

    at: float
    start: float
    end: float


class Rulings(NamedTuple):
    """The edges drawn on a page."""

    horizontal: list[Edge]
    vertical: list[Edge]

    def add(self, box: Box) -> None:
        """Add a drawn rectangle: an edge when it is thin, else its four sides."""
        left, top, right, bottom = box
        if bottom - top <= NEAR:
            if right - left > NEAR:
                self.horizontal.append(Edge((top + bottom) / 2, left, right))
        elif right - left <= NEAR:
            self.vertical.append(Edge((left + right) / 2, top, bottom))
        else:
            self.horizontal.extend((Edge(top, left, right), Edge(bottom, left, right)))
            self.vertical.extend((Edge(left, top, bottom), Edge(right, top, bottom)))


def cells(rulings: Rulings) -> list[Box]:
    """The cells that the edges enclose, row by row.

    >>> edges = [Edge(0, 0, 90), Edge(20, 0, 90)], [Edge(0, 0, 20), Edge(40, 0, 20), Edge(90, 0, 20)]
    >>> cells(Rulings(*edges))
    [Box(left=0.0, top=0.0, right=40.0, bottom=20.0), Box(left=40.0, top=0.0, right=90.0, bottom=20.0)]
    """
    horizontal, vertical = _merged(rulings.horizontal), _merged(rulings.vertical)
    if missing := _closing(vertical, horizontal):
        horizontal = _merged(horizontal + missing)
    if missing := _closing(horizontal, vertical):
        vertical = _merged(vertical + missing)
    return _enclosed(horizontal, vertical) if len(horizontal) * len(vertical) <= MOST_CORNERS else []


def _merged(edges: Iterable[Edge]) -> list[Edge]:
    """Edges at nearly the same place brought to one, and pieces of one line joined; sorted by place."""
    merged: list[Edge] = []
    group: list[Edge] = []
    for edge in sorted(edges):
        if group and edge.at - group[-1].at > NEAR:
            merged += _joined(group)
            group = []
        group.append(edge)
    return merged + _joined(group)


def _joined(group: list[Edge]) -> list[Edge]:
    if not group:
        return []
    at = round(sum([edge.at for edge in group]) / len(group), 2)
    joined: list[Edge] = []
    for start, end in sorted([edge[1:] for edge in group]):
        if joined and start <= joined[-1].end + NEAR:
            if end > joined[-1].end:
                joined[-1] = Edge(at, joined[-1].start, end)
        else:
            joined.append(Edge(at, start, end))
    return joined


def _closing(edges: list[Edge], across: list[Edge]) -> list[Edge]:
    """The missing last edges: where two or more parallel edges end together and nothing crosses them there."""
    ends: defaultdict[int, list[tuple[float, float]]] = defaultdict(list)
    for edge in edges:
        for end in (edge.start, edge.end):
            crossed = any(
                abs(other.at - end) <= NEAR and other.start - NEAR <= edge.at <= other.end + NEAR for other in across
            )
            if not crossed and _is_crossed(edge, across):
                ends[round(end / NEAR)].append((end, edge.at))
    return [
        Edge(min([end for end, _ in group]), min([at for _, at in group]), max([at for _, at in group]))
        for group in ends.values()
        if len({at for _, at in group}) > 1
    ]


def _is_crossed(edge: Edge, across: list[Edge]) -> bool:
    """Whether the edge is part of a table: another one crosses it."""
    return any(
        edge.start - NEAR <= other.at <= edge.end + NEAR and other.start - NEAR <= edge.at <= other.end + NEAR
        for other in across
    )


def _enclosed(horizontal: list[Edge], vertical: list[Edge]) -> list[Box]:
    corners: dict[tuple[float, float], tuple[Edge, Edge]] = {}
    on_row: defaultdict[Edge, list[float]] = defaultdict(list)
    on_column: defaultdict[Edge, list[float]] = defaultdict(list)
    for row in horizontal:
        for column in vertical:
            reaches = row.start - NEAR <= column.at <= row.end + NEAR
            if reaches and column.start - NEAR <= row.at <= column.end + NEAR:
                corners[column.at, row.at] = row, column
                on_row[row].append(column.at)
                on_column[column].append(row.at)
    found = [_cell(corner, corners, on_row, on_column) for corner in corners]
    return [cell for cell in found if cell]


def _cell(
    corner: tuple[float, float],
    corners: dict[tuple[float, float], tuple[Edge, Edge]],
    on_row: dict[Edge, list[float]],
    on_column: dict[Edge, list[float]],
) -> Box | None:
    """The smallest cell whose top left corner this is."""
    left, top = corner
    row, column = corners[corner]
    rights = [x for x in on_row[row] if x > left]
    for bottom in on_column[column]:
        if bottom <= top:
            continue
        below = corners[left, bottom][0]
        for right in rights:
            opposite = corners.get((right, bottom))
            if opposite and opposite[0] is below and opposite[1] is corners[right, top][1]:
                return Box(float(left), float(top), float(right), float(bottom))
    return None
