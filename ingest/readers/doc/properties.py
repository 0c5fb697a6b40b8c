"""What the property modifiers of a Word 97 paragraph mean: its place in lists and tables."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from ingest.readers.doc.runs import modifiers
from ingest.readers.gathering import Frame

_STYLE, _OUTLINE, _LIST = 0x4600, 0x2640, 0x460B
_IN_TABLE, _ROW_END, _NESTING = 0x2416, 0x2417, 0x6649
_INNER_CELL_END, _INNER_ROW_END = 0x244B, 0x244C
_TABLE, _VERTICAL_MERGE = 0xD608, 0xD62B
_ELSEWHERE = frozenset({0x646B, 0x6645, 0x6646})
"""Modifiers that stand in the stream `Data`, as they are too many for their page."""
_NO_LIST = 0x7FF
_CELL_SIZE = 20
_SIDEWAYS, _UPWARDS = 0x0003, 0x0060
_GOES_ON = 1
"""The cell belongs to the one above."""


@dataclass(slots=True)
class ParagraphProperties:
    """A paragraph's style, list and place in tables; at the end of a row, the shape of the row."""

    style: int
    outline_level: int | None = None
    is_listed: bool = False
    is_in_table: bool = False
    nesting: int = 0
    is_row_end: bool = False
    is_inner_cell_end: bool = False
    is_inner_row_end: bool = False
    left: int = 0
    frames: list[Frame] = field(default_factory=list)

    @property
    def depth(self) -> int:
        """The number of tables that the paragraph stands in."""
        return max(self.is_in_table, self.nesting)


def paragraph_properties(style: int, properties: bytes, extra: bytes) -> ParagraphProperties:
    """The meaning of a paragraph's modifiers; `extra` is the stream `Data`."""
    found = ParagraphProperties(style)
    for code, operand in _all(properties, extra):
        if code == _TABLE:
            found.left, found.frames = _row(operand)
        elif code == _VERTICAL_MERGE:
            _merge(found.frames, operand)
        else:
            _apply(found, code, int.from_bytes(operand, "little"))
    return found


def _all(properties: bytes, extra: bytes) -> Iterator[tuple[int, bytes]]:
    for code, operand in modifiers(properties):
        if code in _ELSEWHERE:
            place = int.from_bytes(operand, "little")
            size = int.from_bytes(extra[place : place + 2], "little")
            yield from modifiers(extra[place + 2 : place + 2 + size])
        else:
            yield code, operand


def _apply(found: ParagraphProperties, code: int, number: int) -> None:
    if code == _STYLE:
        found.style = number
    elif code == _OUTLINE:
        found.outline_level = number
    elif code == _LIST:
        found.is_listed = 0 < number < _NO_LIST
    elif code == _IN_TABLE:
        found.is_in_table = bool(number)
    elif code == _NESTING:
        found.nesting = number
    elif code == _ROW_END:
        found.is_row_end = bool(number)
    elif code == _INNER_CELL_END:
        found.is_inner_cell_end = bool(number)
    elif code == _INNER_ROW_END:
        found.is_inner_row_end = bool(number)


def _row(operand: bytes) -> tuple[int, list[Frame]]:
    """The left edge of a row and the frames of its cells, in twentieths of a point."""
    count = operand[0] if operand else 0
    edges = struct.unpack_from(f"<{count + 1}h", operand, 1) if len(operand) > 2 * count + 2 else (0,)
    cells = operand[1 + 2 * len(edges) :]
    frames: list[Frame] = []
    first = 0
    for number, right in enumerate(edges[1:]):
        flags = int.from_bytes(cells[_CELL_SIZE * number : _CELL_SIZE * number + 2], "little")
        sideways = flags & _SIDEWAYS
        # The first of cells that are merged has one mark, the others have another; writers disagree on which is which.
        goes_on_left = bool(first and sideways and sideways != first)
        first = first if goes_on_left else sideways
        frames.append(Frame(right, flags & _UPWARDS == _GOES_ON << 5, goes_on_left))
    return edges[0], frames


def _merge(frames: list[Frame], operand: bytes) -> None:
    if len(operand) > 1 and operand[0] < len(frames):
        frames[operand[0]] = frames[operand[0]]._replace(goes_on_above=operand[1] == _GOES_ON)
