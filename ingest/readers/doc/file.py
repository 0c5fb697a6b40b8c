"""A Word 97–2003 file opened: its streams, and the places of its parts by the information block at its head.

The numbers are those of [MS-DOC], "Word (.doc) Binary File Format".
"""

import struct
from dataclasses import dataclass
from enum import IntEnum
from io import BytesIO
from itertools import pairwise, takewhile

import olefile  # type: ignore[import-untyped,unused-ignore]

from ingest.readers.doc.facts import summary
from ingest.readers.unreadable import Unreadable

_WORD_97 = 0xC1
_IDENTIFIER, _OLDER_IDENTIFIER = 0xA5EC, 0xA5DC
_FLAGS, _ENCRYPTED, _SECOND_TABLE = 0x0A, 0x0100, 0x0200
_COUNTS, _PARTS = 0x4C, 0x9A
_DAMAGE = (OSError, ValueError, LookupError, TypeError, AttributeError, struct.error, OverflowError, RecursionError)
"""What olefile raises on a file that is broken."""


class PartName(IntEnum):
    """Parts of the table stream, by their number in the information block."""

    STYLES = 1
    HEADS = 11
    CHARACTER_RUNS = 12
    PARAGRAPH_RUNS = 13
    PIECES = 33
    ANCHORS = 40
    TEXT_BOXES = 56


class Region(IntEnum):
    """The stories that follow each other in the text, by their number in the information block."""

    BODY = 0
    FOOTNOTES = 1
    HEADS = 2
    MACROS = 3
    COMMENTS = 4
    ENDNOTES = 5
    TEXT_BOXES = 6
    TEXT_BOXES_OF_HEADS = 7


@dataclass(slots=True)
class WordFile:
    """The streams that hold text and properties."""

    main: bytes
    table: bytes
    extra: bytes
    facts: dict[str, str]
    is_whole: bool

    def part(self, name: PartName) -> bytes:
        """A part of the table stream."""
        place, size = struct.unpack_from("<II", self.main, _PARTS + 8 * name)
        return self.table[place : place + size]

    def region(self, region: Region) -> range:
        """Which characters of the text are this story."""
        lengths = [max(0, length) for length in struct.unpack_from("<8i", self.main, _COUNTS)]
        start = sum(lengths[:region])
        return range(start, start + lengths[region])

    def stories(self, region: Region, places: tuple[int, ...]) -> list[range]:
        """Which characters of the text the stories between these places of a region are, until places go back."""
        whole = self.region(region)
        forward = takewhile(lambda bounds: bounds[0] <= bounds[1], pairwise(places))
        return [range(whole.start + start, min(whole.stop, whole.start + end)) for start, end in forward]


def opened(content: bytes) -> WordFile:
    """The streams of a Word file that is not locked."""
    try:
        with olefile.OleFileIO(BytesIO(content)) as container:
            return _opened(container)
    except _DAMAGE as error:
        raise Unreadable("damaged", str(error)) from error


def _opened(container: "olefile.OleFileIO") -> WordFile:
    main = _stream(container, "WordDocument")
    if not main:
        is_whole = not container.parsing_issues
        raise Unreadable("unsupported-type" if is_whole else "damaged", "no Word document")
    identifier, version = struct.unpack_from("<HH", main)
    (flags,) = struct.unpack_from("<H", main, _FLAGS)
    if identifier not in (_IDENTIFIER, _OLDER_IDENTIFIER):
        raise Unreadable("damaged", "no Word document at the head of its stream")
    if identifier == _OLDER_IDENTIFIER or version < _WORD_97:
        raise Unreadable("unsupported-type", f"Word of version {version}")
    if flags & _ENCRYPTED:
        raise Unreadable("password-protected", "encrypted document")
    table = _stream(container, "1Table" if flags & _SECOND_TABLE else "0Table")
    facts = summary(_stream(container, "\x05SummaryInformation"))
    return WordFile(main, table, _stream(container, "Data"), facts, not container.parsing_issues)


def _stream(container: "olefile.OleFileIO", name: str) -> bytes:
    """The bytes of a stream; of one that is missing, none."""
    if not container.exists(name):
        return b""
    stream: bytes = container.openstream(name).read()
    return stream
