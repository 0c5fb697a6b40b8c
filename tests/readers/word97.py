"""Word 97 files made for tests: text in pieces, properties in pages, streams in sectors."""

import struct
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tests.readers.compound import PAGE, compound

_TEXT_AT = 0x600


class Paragraph(NamedTuple):
    """Text up to its mark, with the modifiers of the paragraph and of its letters."""

    text: str
    mark: str = "\r"
    style: int = 0
    modifiers: bytes = b""
    letters: bytes = b""


def modifier(code: int, operand: int = 1) -> bytes:
    """A property modifier with an operand of one, two or four bytes."""
    size = {0: 1, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2}[code >> 13]
    return struct.pack("<H", code) + operand.to_bytes(size, "little")


IN_TABLE, ROW_END, INNER_CELL, INNER_ROW = map(modifier, (0x2416, 0x2417, 0x244B, 0x244C))
BOLD, HIDDEN, DELETED = map(modifier, (0x0835, 0x083C, 0x0800))


def frame(*edges: int, flags: Sequence[int] = ()) -> bytes:
    """The shape of a row: its edges from the left, and the merging flags of its cells."""
    cells = b"".join(struct.pack("<H18x", flag) for flag in (flags or (0,) * (len(edges) - 1)))
    operand = bytes([len(edges) - 1]) + struct.pack(f"<{len(edges)}h", *edges) + cells
    return struct.pack("<HH", 0xD608, len(operand) + 1) + operand


def row(*texts: str, shape: bytes = b"") -> list[Paragraph]:
    """Cells of a row of an outer table."""
    cells = [Paragraph(text, "\x07", modifiers=IN_TABLE) for text in texts]
    return [*cells, Paragraph("", "\x07", modifiers=IN_TABLE + ROW_END + (shape or frame(0, 3000, 6000, 9000)))]


class Stories(NamedTuple):
    """The paragraphs of a file by story; each head, foot and box is a list of its own."""

    body: Sequence[Paragraph]
    footnotes: Sequence[Paragraph] = ()
    heads: Sequence[Sequence[Paragraph]] = ()
    endnotes: Sequence[Paragraph] = ()
    boxes: Sequence[Sequence[Paragraph]] = ()


def word97(
    stories: Stories,
    *,
    styles: Sequence[tuple[int, str]] = ((0, "Normal"),),
    flags: int = 0x0200,
    version: int = 0xC1,
    extra: bytes = b"",
    summary: bytes = b"",
    compressed: int | None = None,
) -> bytes:
    """A Word file; `styles` are pairs of Word's own number and a name. The last of two halves comes first.

    The first half, or so many paragraphs as `compressed` says, stand in cp1252.
    """
    paragraphs = [
        *stories.body, *stories.footnotes, *(one for head in stories.heads for one in head), *stories.endnotes,
        *(one for box in stories.boxes for one in box),
    ]  # fmt: skip
    main = bytearray(_TEXT_AT)
    half = len(paragraphs) // 2 if compressed is None else compressed
    late = _append(main, paragraphs[half:], is_compressed=False)
    early = _append(main, paragraphs[:half], is_compressed=True)
    bounds = early + late
    table = bytearray(8)
    parts = {
        1: _stylesheet(styles),
        11: _places(stories.heads, 0) + bytes(4) if stories.heads else b"",
        12: _pages(main, [(start, end, _letters(one)) for one, (start, end) in zip(paragraphs, bounds, strict=True)]),
        13: _pages(main, [(start, end, _paragraph(one)) for one, (start, end) in zip(paragraphs, bounds, strict=True)]),
        33: _pieces(paragraphs, half, early, late),
        40: _anchors(stories),
        56: _boxes(stories),
    }
    for number, part in parts.items():
        struct.pack_into("<II", main, 0x9A + 8 * number, len(table), len(part))
        table += part
    struct.pack_into("<HH", main, 0, 0xA5EC, version)
    struct.pack_into("<H", main, 0x0A, flags)
    struct.pack_into("<8i", main, 0x4C, *_lengths(stories))
    streams = {"WordDocument": bytes(main), "1Table": bytes(table), "Data": extra, "\x05SummaryInformation": summary}
    return compound({name: stream for name, stream in streams.items() if stream})


def _append(main: bytearray, paragraphs: Iterable[Paragraph], *, is_compressed: bool) -> list[tuple[int, int]]:
    """Write paragraphs to the stream and tell where each begins and ends."""
    bounds = []
    for paragraph in paragraphs:
        start = len(main)
        main += (paragraph.text + paragraph.mark).encode("cp1252" if is_compressed else "utf-16-le")
        bounds.append((start, len(main)))
    return bounds


def _pages(main: bytearray, runs: list[tuple[int, int, bytes]]) -> bytes:
    """Write a page for each run and give the table of pages; the pages stand in the order of the stream."""
    numbers, places = [], []
    for start, end, page in sorted(runs):
        main += bytes(-len(main) % PAGE)
        numbers.append(len(main) // PAGE)
        places += [start, end]
        main += struct.pack("<II", start, end) + page
    bounds = [*places[::2], places[-1]]
    return struct.pack(f"<{len(bounds)}I", *bounds) + struct.pack(f"<{len(numbers)}I", *numbers)


def _paragraph(paragraph: Paragraph) -> bytes:
    properties = struct.pack("<H", paragraph.style) + paragraph.modifiers
    properties += bytes(len(properties) % 2)
    return _page(13, bytes([0, len(properties) // 2]) + properties)


def _letters(paragraph: Paragraph) -> bytes:
    return _page(1, bytes([len(paragraph.letters)]) + paragraph.letters)


def _page(entry_size: int, properties: bytes) -> bytes:
    """A page after its two bounds: the place of its only run's properties, those, and the number of runs."""
    place = 8 + entry_size + (8 + entry_size) % 2
    entry = bytes([place // 2]).ljust(place - 8, b"\x00")
    return (entry + properties).ljust(PAGE - 8 - 1, b"\x00") + b"\x01"


def _pieces(paragraphs: list[Paragraph], half: int, early: list[tuple[int, int]], late: list[tuple[int, int]]) -> bytes:
    lengths = [sum(_length(one) for one in part) for part in (paragraphs[:half], paragraphs[half:])]
    places = [0, lengths[0], sum(lengths)]
    offsets = [early[0][0] * 2 | 0x40000000 if early else 0x40000000, late[0][0]]
    table = struct.pack("<3I", *places) + b"".join(struct.pack("<HIH", 0, offset, 0) for offset in offsets)
    return b"\x01\x02\x00ab" + b"\x02" + struct.pack("<I", len(table)) + table


def _stylesheet(styles: Sequence[tuple[int, str]]) -> bytes:
    part = struct.pack("<HHH14x", 18, len(styles), 10)
    for built_in, name in styles:
        style = struct.pack("<HHHHH", built_in, 0xFFF1, 1, 0, 0) + struct.pack("<H", len(name))
        style += name.encode("utf-16-le") + b"\x00\x00" + struct.pack("<HH", 2, 0)
        part += struct.pack("<H", len(style)) + style
    return part


def _lengths(stories: Stories) -> list[int]:
    heads, boxes = ([one for story in part for one in story] for part in (stories.heads, stories.boxes))
    parts = (stories.body, stories.footnotes, heads, (), (), stories.endnotes, boxes, ())
    return [sum(_length(one) for one in part) for part in parts]


def _length(paragraph: Paragraph) -> int:
    """How many units of UTF-16 the paragraph has."""
    return len((paragraph.text + paragraph.mark).encode("utf-16-le")) // 2


def _places(stories: Sequence[Sequence[Paragraph]], size: int) -> bytes:
    """Where each story of a region begins and the last one ends, and room for what is told of each."""
    places = [0]
    for story in stories:
        places.append(places[-1] + sum(_length(one) for one in story))
    return struct.pack(f"<{len(places)}I", *places) + bytes(size * len(stories))


def _anchors(stories: Stories) -> bytes:
    """A place in the body for each box whose mark stands there: boxes have the shape numbers 1, 2, 3 …"""
    text = "".join(one.text + one.mark for one in stories.body)
    places = [place for place, character in enumerate(text) if character == "\x08"]
    shapes = b"".join(struct.pack("<I22x", number + 1) for number in range(len(places)))
    return struct.pack(f"<{len(places) + 1}I", *places, len(text)) + shapes if places else b""


def _boxes(stories: Stories) -> bytes:
    if not stories.boxes:
        return b""
    count = len(stories.boxes)
    shapes = b"".join(struct.pack("<14xI4x", number + 1) for number in range(count))
    return _places(stories.boxes, 0) + shapes
