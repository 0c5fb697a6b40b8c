"""Archives that lost their end, where the directory stands: another is made from the heads before the entries."""

from collections.abc import Iterator
from struct import Struct
from typing import NamedTuple
from zlib import MAX_WBITS, crc32, decompressobj
from zlib import error as DeflateError

from ingest import limits
from ingest.readers.unreadable import beyond

_HEAD, _HEAD_SIGN = Struct("<4s5H3I2H"), b"PK\3\4"
_LISTED, _LISTED_SIGN = Struct("<4s6H3I5H2I"), b"PK\1\2"
_END, _END_SIGN = Struct("<4s4H2IH"), b"PK\5\6"
_VERSION = 20
_SIZES_BEHIND = 0x8
"""The flag of an entry that was written before its sizes were known."""
_DEFLATED = 8
_BITE = 64 * 1024


class _Entry(NamedTuple):
    place: int
    name: bytes
    flags: int
    method: int
    time: int
    date: int
    checksum: int
    packed: int
    unpacked: int
    is_whole: bool

    def listed(self) -> bytes:
        """The entry as a directory has it."""
        fields = (self.flags & ~_SIZES_BEHIND, self.method, self.time, self.date, self.checksum, self.packed,
                  self.unpacked, len(self.name), 0, 0, 0, 0, 0, self.place)  # fmt: skip
        return _LISTED.pack(_LISTED_SIGN, _VERSION, _VERSION, *fields) + self.name


def completed(content: bytes) -> bytes | None:
    """The archive with a directory of what there is, the entry that was cut as well; None where no entry is whole."""
    entries: list[_Entry] = []
    for entry in _entries(content):
        entries.append(entry)
        if len(entries) > limits.current().archive_members:
            raise beyond("archive_members", len(entries))
    if not any(entry.is_whole for entry in entries):
        return None
    directory = b"".join(entry.listed() for entry in entries)
    number = len(entries)
    return content + directory + _END.pack(_END_SIGN, 0, 0, number, number, len(directory), len(content), 0)


def _entries(content: bytes) -> Iterator[_Entry]:
    """What the heads tell, one after the other; what lies inside an entry is none of its own."""
    room = limits.current().archive_bytes
    place = content.find(_HEAD_SIGN)
    while 0 <= place <= len(content) - _HEAD.size:
        _, _, flags, method, time, date, checksum, packed, unpacked, *sizes = _HEAD.unpack_from(content, place)
        name = content[place + _HEAD.size :][: sizes[0]]
        start = place + _HEAD.size + sum(sizes)
        is_whole = start + packed <= len(content)
        if flags & _SIZES_BEHIND and not packed and method == _DEFLATED:
            checksum, packed, unpacked, is_whole = _measured(content, start, room)
            room -= unpacked
        if packed or not flags & _SIZES_BEHIND:
            yield _Entry(place, name, flags, method, time, date, checksum, packed, unpacked, is_whole)
        place = content.find(_HEAD_SIGN, max(place + 4, min(start + packed, len(content))))


def _measured(content: bytes, start: int, room: int) -> tuple[int, int, int, bool]:
    """Checksum, packed and unpacked size of an entry that says none of them, and whether it is whole.

    What was cut gets a byte more than there is, so that it is told to be damaged when it is read.
    """
    stream, place, rest, checksum, length = decompressobj(-MAX_WBITS), start, b"", 0, 0
    try:
        while not stream.eof and (rest or place < len(content)):
            if not rest:
                rest = content[place : place + _BITE]
                place += len(rest)
            piece = stream.decompress(rest, _BITE)
            rest = stream.unconsumed_tail
            length, checksum = length + len(piece), crc32(piece, checksum)
            if length > room:
                raise beyond("archive_bytes", length)
    except DeflateError:
        rest = b""
    packed = place - start - len(rest) - len(stream.unused_data)
    return checksum, packed, length + (not stream.eof), stream.eof
