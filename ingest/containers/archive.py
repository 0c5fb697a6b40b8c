"""ZIP: its directory is a stranger's word, so every entry is measured before it is read and while it is read."""

import stat
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from copy import copy
from io import BytesIO
from itertools import pairwise
from lzma import LZMAError
from zipfile import BadZipFile, ZipFile, ZipInfo

from ingest import limits
from ingest.containers import member_names, rescue
from ingest.containers.container import Container
from ingest.readers import Unreadable
from ingest.zip_directory import entries_told
from model import Failure

_DAMAGE = (BadZipFile, zlib.error, LZMAError, EOFError, OSError, ValueError, OverflowError, RuntimeError)
_ENCRYPTED = 1
_HEADER = 30
"""Bytes of an entry's local header, without its name."""
_CHUNK = 256 * 1024
SMALL = 1024 * 1024
"""Unpacked bytes below which no ratio is suspicious: a blank page packs well."""


def opened(content: bytes) -> Container:
    """The ZIP archive with these bytes; one that lost its end gives the members that are whole."""
    try:
        archive, warnings = Archive(content), list[str]()
    except Unreadable as refusal:
        whole = rescue.completed(content) if refusal.reason == "damaged" else None
        if whole is None:
            raise
        archive, warnings = Archive(whole), ["truncated"]
    return Container(archive.sizes(), archive.refused, archive.read, warnings=tuple(warnings))


class Archive:
    """The entries of a ZIP that are files for people, under names of their own; `refused` are those never read.

    `naming` gives a file's name for people by its name in the directory, None for what belongs to the container itself.
    """

    def __init__(self, content: bytes, naming: Callable[[bytes], bytes | None] = lambda name: name) -> None:
        _check_number(entries_told(content))
        try:
            self._file = ZipFile(BytesIO(content))
        except (*_DAMAGE, NotImplementedError) as error:
            raise Unreadable("damaged", str(error)) from error
        self.entries: dict[bytes, ZipInfo] = {}
        self.refused: dict[bytes, Failure] = {}
        self.listed_as: dict[bytes, bytes] = {}
        """Every member's name in the directory, where several entries may have the same."""
        listed = self._file.infolist()
        _check_number(len(listed))
        self._sort(listed, naming)

    def sizes(self) -> dict[bytes, int]:
        """The unpacked size of each member, as the directory tells it."""
        return {name: entry.file_size for name, entry in self.entries.items()}

    def read(self, name: bytes) -> bytes:
        """The bytes of a member."""
        if name not in self.entries:
            raise Unreadable("unreadable", "no such member")
        return self.unpacked(self.entries[name])

    def wrapping(self, wanted: Callable[[str], bool]) -> Iterator[ZipInfo]:
        """The entries, of whatever kind, whose name in the directory is wanted."""
        return (entry for entry in self._file.infolist() if wanted(entry.filename))

    def unpacked(self, entry: ZipInfo) -> bytes:
        """An entry's bytes, counted while they come; raises `Unreadable`."""
        honest = copy(entry)
        honest.file_size = limits.current().file_bytes + 1  # else zipfile stops where the directory tells it to
        pieces, length = [], 0
        try:
            with self._file.open(honest) as file:
                while chunk := file.read(_CHUNK):
                    pieces.append(chunk)
                    length += len(chunk)
                    _check_length(entry, length)
        except NotImplementedError as error:
            raise Unreadable("unsupported-type", str(error)) from error
        except _DAMAGE as error:
            raise Unreadable("damaged", str(error)) from error
        if length != entry.file_size:
            raise Unreadable("damaged", f"{length} bytes of {entry.file_size}")
        return b"".join(pieces)

    def _sort(self, listed: list[ZipInfo], naming: Callable[[bytes], bytes | None]) -> None:
        """Give every entry a name of its own and find out which must not be read."""
        overlapping = {id(entry) for entry in _overlapping(listed)}
        links = tuple(member_names.of_entry(entry) + b"/" for entry in listed if _is_link(entry))
        times: Counter[bytes] = Counter()
        total = 0
        for entry in listed:
            in_directory = member_names.of_entry(entry)
            is_unsafe = member_names.is_unsafe(in_directory) or _is_link(entry) or in_directory.startswith(links)
            name = in_directory if is_unsafe else naming(in_directory)
            if not name or name.endswith(b"/") or (not is_unsafe and member_names.is_left_behind(name)):
                continue
            times[name] += 1
            own = member_names.unique(name, self.listed_as, times[name])
            self.listed_as[own] = in_directory
            if is_unsafe or member_names.is_unsafe(name):
                self.refused[own] = Failure("unsafe-path", "link" if _is_link(entry) else "")
            elif failure := _failure(entry, total, id(entry) in overlapping):
                self.refused[own] = failure
            else:
                self.entries[own] = entry
                total += entry.file_size


def _check_number(members: int) -> None:
    if members > limits.current().archive_members:
        raise Unreadable("resource-limit", limits.current().passed("archive_members", members))


def _failure(entry: ZipInfo, total: int, is_overlapping: bool) -> Failure | None:
    """Why an entry is not to be read, by what the directory says of it; `total` bytes come before it."""
    if is_overlapping:
        return Failure("resource-limit", "overlapping entries")
    if entry.flag_bits & _ENCRYPTED:
        return Failure("password-protected")
    allowed = limits.current()
    if entry.file_size > allowed.file_bytes:
        return Failure("too-large", allowed.passed("file_bytes", entry.file_size))
    if _swells(entry, entry.file_size):
        ratio = entry.file_size // max(1, entry.compress_size)
        return Failure("resource-limit", allowed.passed("archive_ratio", ratio))
    if total + entry.file_size > allowed.archive_bytes:
        return Failure("resource-limit", allowed.passed("archive_bytes", total + entry.file_size))
    return None


def _check_length(entry: ZipInfo, length: int) -> None:
    """Stop an entry that gives more than its directory said, or far more than it is packed in."""
    if length > entry.file_size:
        raise Unreadable("resource-limit", f"more than the {entry.file_size} bytes that the directory tells")
    if _swells(entry, length):
        raise Unreadable("resource-limit", limits.current().passed("archive_ratio"))


def _swells(entry: ZipInfo, length: int) -> bool:
    return length > max(SMALL, limits.current().archive_ratio * entry.compress_size)


def _is_link(entry: ZipInfo) -> bool:
    return stat.S_ISLNK(entry.external_attr >> 16)


def _overlapping(entries: Iterable[ZipInfo]) -> Iterator[ZipInfo]:
    """Entries that share bytes with another: a small file that unpacks without end is made so."""
    for one, following in pairwise(sorted(entries, key=lambda entry: entry.header_offset)):
        if one.header_offset + _HEADER + one.compress_size > following.header_offset:
            yield one
            yield following
