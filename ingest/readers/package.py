"""The parts of an office file, a ZIP of XML: opened only when they cannot swell, one by one where it is broken.

`zipfile` gives up a whole part for one wrong byte, and the whole file when its end, where the directory stands, is
missing. The parts are therefore unpacked here, as far as they go and no further than the limits; a checksum that does
not fit is told.
"""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo
from zlib import MAX_WBITS, crc32, decompressobj
from zlib import error as DeflateError

from lxml import etree

from ingest import limits
from ingest.readers.unreadable import Unreadable, beyond
from ingest.zip_directory import entries_told

Element = Any
"""An lxml element."""

_LOCAL_HEAD = struct.Struct("<4s5H3I2H")
_SIGNATURE = b"PK\x03\x04"
_ENCRYPTED = 0x1
_STORED, _DEFLATED = 0, 8
_BITE = 1024
"""Bytes inflated at once: what comes before a wrong byte is kept."""
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
_HARMLESS = 1_000_000
"""A part of fewer bytes may have another size than it declares: its checksum tells that it is broken."""
_LONGEST_NAME = 250


@dataclass(slots=True)
class _Entry:
    """Where a part's bytes begin, how many there are at most, how they are packed; what they should be, if known."""

    start: int
    size: int
    method: int
    is_locked: bool
    unpacked: int | None = None
    checksum: int | None = None


class Package:
    """The parts of an office file by name; `warnings` tell of what was found broken so far."""

    def __init__(self, content: bytes) -> None:
        self.warnings: set[str] = set()
        self._content = content
        self._room = limits.current().archive_bytes
        self._entries = self._directory()

    @property
    def names(self) -> list[str]:
        """The names of all parts, in their order."""
        return list(self._entries)

    def root(self, name: str) -> Element | None:
        """The root element of an XML part; None where there is no such part or nothing can be made of it."""
        return parsed(self.xml(name), self.warnings)

    def xml(self, name: str) -> bytes:
        """The bytes of an XML part that is safe to parse; none where there is no such part."""
        part = self.part(name)
        check(part, name)
        return part

    def part(self, name: str) -> bytes:
        """The bytes of a part, as many as can be unpacked; none where there is no such part."""
        entry = self._entries.get(name)
        if entry is None:
            return b""
        if entry.is_locked:
            raise Unreadable("password-protected", f"{name} is encrypted")
        most = limits.current().xml_bytes
        part = self._unpacked(entry, min(most, self._room))
        if len(part) > most:
            raise beyond("xml_bytes", name)
        if entry.unpacked is not None and len(part) > max(entry.unpacked, _HARMLESS):
            raise Unreadable("resource-limit", f"{name} has more than the {entry.unpacked} bytes it declares")
        if len(part) > self._room:
            raise beyond("archive_bytes", name)
        self._room -= len(part)
        return part

    def _unpacked(self, entry: _Entry, most: int) -> bytes:
        packed = self._content[entry.start : entry.start + entry.size]
        if entry.method == _STORED:
            part, is_whole = packed, len(packed) == entry.size
        elif entry.method == _DEFLATED:
            part, is_whole = _inflated(packed, most)
        else:
            part, is_whole = b"", False
        if not is_whole and entry.start + entry.size > len(self._content):
            self.warnings.add("truncated")
        elif not is_whole or (entry.checksum is not None and crc32(part) != entry.checksum):
            self.warnings |= {"repaired", "unreliable-text"}
        return part

    def _directory(self) -> dict[str, _Entry]:
        """The entries by the directory at the end, or, where there is none, by their own heads."""
        _check_number(entries_told(self._content))
        try:
            with ZipFile(BytesIO(self._content)) as archive:
                listed = archive.infolist()
        except (BadZipFile, ValueError, NotImplementedError, OverflowError, struct.error):
            self.warnings.add("truncated")
            return dict(_heads(self._content))
        _check(listed, len(self._content))
        if len({entry.filename for entry in listed}) < len(listed):
            self.warnings.add("repaired")
        return {entry.filename: _entry(self._content, entry) for entry in listed}


def check(part: bytes, name: str) -> None:
    """Refuse XML that takes too much memory, or may say what stands elsewhere."""
    elements = part.count(b"<") - part.count(b"</")  # each takes about 180 bytes once parsed
    if elements > limits.current().elements:
        raise beyond("elements", elements)
    if _ENTITY.search(part.replace(b"\x00", b"")):
        raise Unreadable("unsafe-xml", name)


def parsed(part: bytes, warnings: set[str]) -> Element | None:
    """The root element of XML; None where nothing can be made of it. `warnings` tell where it is broken."""
    if not part.strip():
        return None
    try:
        return etree.fromstring(part, _parser())
    except etree.XMLSyntaxError:
        warnings.add("repaired")
    return _recovered(part)


def _check(listed: list[ZipInfo], size: int) -> None:
    """Refuse what says itself that it would swell."""
    total = sum(entry.file_size for entry in listed)
    _check_number(len(listed))
    if total > limits.current().archive_bytes:
        raise beyond("archive_bytes", total)
    if sum(entry.compress_size for entry in listed) > size:
        raise Unreadable("resource-limit", "overlapping entries")


def _check_number(entries: int) -> None:
    if entries > limits.current().archive_members:
        raise beyond("archive_members", entries)


def _entry(content: bytes, listed: ZipInfo) -> _Entry:
    """The entry that the directory lists; its head tells where the bytes begin."""
    start = listed.header_offset + _LOCAL_HEAD.size
    if listed.header_offset >= 0 and start <= len(content):
        *_, name_size, extra_size = _LOCAL_HEAD.unpack_from(content, listed.header_offset)
        start += name_size + extra_size
    is_locked = bool(listed.flag_bits & _ENCRYPTED)
    return _Entry(start, listed.compress_size, listed.compress_type, is_locked, listed.file_size, listed.CRC)


def _heads(content: bytes) -> Iterator[tuple[str, _Entry]]:
    """The entries of a file without a directory; those whose size nobody knows go on till the end of their stream."""
    place = content.find(_SIGNATURE)
    while 0 <= place <= len(content) - _LOCAL_HEAD.size:
        _, _, flags, method, _, _, checksum, packed, unpacked, *sizes = _LOCAL_HEAD.unpack_from(content, place)
        name_size, extra_size = sizes
        start = place + _LOCAL_HEAD.size + name_size + extra_size
        name = content[place + _LOCAL_HEAD.size :][:name_size].decode("utf-8", "replace")
        if name_size <= _LONGEST_NAME and name.isprintable():
            is_locked = bool(flags & _ENCRYPTED)
            if packed:
                yield name, _Entry(start, packed, method, is_locked, unpacked, checksum)
            else:
                yield name, _Entry(start, len(content) - start, method, is_locked)
        place = content.find(_SIGNATURE, max(place + 4, start if name_size <= _LONGEST_NAME else 0))


def _inflated(packed: bytes, most: int) -> tuple[bytes, bool]:
    """What can be unpacked, one byte more than `most` at the most, and whether it was all."""
    stream = decompressobj(-MAX_WBITS)
    try:
        return stream.decompress(packed, most + 1), stream.eof
    except DeflateError:
        return _inflated_before_error(packed, most), False


def _inflated_before_error(packed: bytes, most: int) -> bytes:
    stream, pieces, length = decompressobj(-MAX_WBITS), list[bytes](), 0
    try:
        for start in range(0, len(packed), _BITE):
            piece = stream.decompress(packed[start : start + _BITE], most + 1 - length)
            pieces.append(piece)
            length += len(piece)
            if length > most:
                break
    except DeflateError:
        pass
    return b"".join(pieces)


def _parser(*, recover: bool = False) -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True, recover=recover
    )


def _recovered(part: bytes) -> Element | None:
    """The elements before the place where the XML breaks, and what can be understood behind it."""
    try:
        return etree.fromstring(part, _parser(recover=True))
    except etree.XMLSyntaxError:
        return None
