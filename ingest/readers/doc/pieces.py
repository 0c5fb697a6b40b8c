"""The text of a Word 97–2003 file, whose pieces lie about in the main stream in 8 or 16 bits a character."""

import struct
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.readers.doc.file import PartName, WordFile
from ingest.readers.unreadable import Unreadable

_MODIFIERS, _TABLE = 1, 2
_COMPRESSED = 0x40000000
_IS_LONG = 1


@dataclass(slots=True)
class Piece:
    """Characters from `start` to `end` of the text, which stand at `offset` in the stream in `width` bytes each."""

    start: int
    end: int
    offset: int
    width: int
    modifiers: bytes
    """Changes to the properties of its characters and paragraphs, made since the file was last written anew."""

    def decoded(self, stream: bytes) -> str:
        """The characters, one for each unit of UTF-16; blanks where the stream ends too early."""
        count = self.end - self.start
        units = stream[self.offset : self.offset + count * self.width]
        if self.width == 1:
            return units.decode("cp1252", "replace").ljust(count)
        whole = len(units) // 2
        return "".join(map(chr, struct.unpack_from(f"<{whole}H", units))).ljust(count)


@dataclass(slots=True)
class Pieces:
    """All pieces, in the order of the text."""

    pieces: list[Piece]
    starts: list[int]

    @classmethod
    def of(cls, word: WordFile) -> "Pieces":
        """The pieces of a file."""
        pieces = list(_pieces(word))
        return cls(pieces, [piece.start for piece in pieces])

    def at(self, place: int) -> Piece:
        """The piece that holds the character at this place of the text."""
        return self.pieces[max(0, bisect_right(self.starts, place) - 1)]

    def offset(self, place: int) -> int:
        """Where in the stream the character at this place of the text stands."""
        piece = self.at(place)
        return piece.offset + (place - piece.start) * piece.width

    def reaches_beyond(self, stream: bytes) -> bool:
        """Whether characters should stand where the stream has ended."""
        return any(piece.offset + (piece.end - piece.start) * piece.width > len(stream) for piece in self.pieces)


def _pieces(word: WordFile) -> Iterator[Piece]:
    modifiers, table = _sections(word.part(PartName.PIECES))
    count = max(0, len(table) - 4) // 12
    places = struct.unpack_from(f"<{count + 1}I", table)
    if places[-1] > len(word.main) or list(places) != sorted(places):
        raise Unreadable("damaged", "the table of pieces contradicts itself")
    for number in range(count):
        _, offset, change = struct.unpack_from("<HIH", table, 4 * (count + 1) + 8 * number)
        width = 1 if offset & _COMPRESSED else 2
        offset = (offset & ~_COMPRESSED) // (3 - width)
        is_long = change & _IS_LONG and change >> 1 < len(modifiers)
        yield Piece(places[number], places[number + 1], offset, width, modifiers[change >> 1] if is_long else b"")


def _sections(part: bytes) -> tuple[list[bytes], bytes]:
    """The lists of property modifiers, and the table of pieces that follows them."""
    modifiers: list[bytes] = []
    place = 0
    while place < len(part) and part[place] == _MODIFIERS:
        (size,) = struct.unpack_from("<H", part, place + 1)
        modifiers.append(part[place + 3 : place + 3 + size])
        place += 3 + size
    if place >= len(part) or part[place] != _TABLE:
        raise Unreadable("damaged", "no table of pieces")
    (size,) = struct.unpack_from("<I", part, place + 1)
    return modifiers, part[place + 5 : place + 5 + size]
