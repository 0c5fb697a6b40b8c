"""ZIP archives as people, and people of ill will, make them."""

import stat
import struct
from collections.abc import Iterable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

LETTER = "Projekts „Upes stāsti”, Nr. 2031-1-LV01-KA210-SCH-000112, kopējā summa 12 500,00 EUR."
LINK = stat.S_IFLNK | 0o777
_CENTRAL = b"PK\x01\x02"


def zipped(entries: Iterable[tuple[str, bytes | str]], mode: int = 0o100644) -> bytes:
    """An archive with these entries, in this order; names may come twice."""
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, contents in entries:
            entry = ZipInfo(name, (2031, 4, 2, 8, 15, 0))
            entry.external_attr = mode << 16
            entry.compress_type = ZIP_DEFLATED
            archive.NameToInfo.pop(name, None)  # else it warns of a second one
            archive.writestr(entry, contents)
    return buffer.getvalue()


def streamed(entries: Iterable[tuple[str, bytes | str]]) -> bytes:
    """An archive written to where nobody can go back: the sizes stand behind the entries."""

    class Pipe(BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise OSError

    buffer = Pipe()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, contents in entries:
            archive.writestr(ZipInfo(name, (2031, 4, 2, 8, 15, 0)), contents, ZIP_DEFLATED)
    return buffer.getvalue()


def renamed(archive: bytes, old: bytes, new: bytes) -> bytes:
    """The archive with a name, as bytes of the same length, in place of another."""
    assert len(old) == len(new)
    return archive.replace(old, new)


def encrypted(archive: bytes) -> bytes:
    """The archive with its first entry marked as encrypted."""
    changed = bytearray(archive)
    changed[6] |= 1
    changed[archive.index(_CENTRAL) + 8] |= 1
    return bytes(changed)


def lying(archive: bytes, size: int) -> bytes:
    """The archive whose directory gives its first entry a size that it has not."""
    place = archive.index(_CENTRAL) + 24
    return archive[:place] + struct.pack("<I", size) + archive[place + 4 :]


def overlapping(archive: bytes) -> bytes:
    """The archive with every entry pointing at the bytes of the first."""
    changed, place, first = bytearray(archive), archive.index(_CENTRAL), b""
    while changed[place : place + 4] == _CENTRAL:
        name, extra, comment = struct.unpack("<HHH", changed[place + 28 : place + 34])
        first = first or bytes(changed[place + 16 : place + 28])
        changed[place + 16 : place + 28] = first
        changed[place + 42 : place + 46] = bytes(4)
        place += 46 + name + extra + comment
    return bytes(changed)
