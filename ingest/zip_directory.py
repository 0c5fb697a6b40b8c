"""What the end of a ZIP tells of its directory, before every entry of it becomes an object of a kilobyte."""

from struct import Struct

_END, _END_SIZE, _TOTAL, _TOTAL_PLACE = b"PK\5\6", 22, Struct("<H"), 10
_LARGE_END, _LARGE_END_SIZE, _LARGE_TOTAL, _LARGE_TOTAL_PLACE = b"PK\6\6", 56, Struct("<Q"), 32
_IN_LARGE_END = 0xFFFF
_LISTED = 46
"""Bytes of an entry in the directory, without its name."""
_TAIL = 66_000
"""Bytes in which the end of an archive stands, with the longest comment behind it."""


def entries_told(content: bytes) -> int:
    """How many entries the end of the archive says that there are; 0 where it says nothing, or what cannot be.

    >>> from io import BytesIO
    >>> from zipfile import ZipFile
    >>> with ZipFile(archive := BytesIO(), "w") as written:
    ...     written.writestr("projekts.txt", "Upes")
    >>> entries_told(archive.getvalue()), entries_told(archive.getvalue()[:-1])
    (1, 0)
    """
    tail = content[-_TAIL:]
    end = tail.rfind(_END)
    if not 0 <= end <= len(tail) - _END_SIZE:
        return 0
    number: int = _TOTAL.unpack_from(tail, end + _TOTAL_PLACE)[0]
    larger = tail.rfind(_LARGE_END, 0, end)
    if number == _IN_LARGE_END and 0 <= larger <= end - _LARGE_END_SIZE:
        number = _LARGE_TOTAL.unpack_from(tail, larger + _LARGE_TOTAL_PLACE)[0]
    return number if number * _LISTED <= len(content) else 0
