"""Title, author and day of creation of an OLE file, from its stream of summary properties.

olefile's own parser believes any number of values that a broken file claims to have, and counts them for minutes.
"""

import struct
from datetime import date, timedelta

from ingest.readers.code_pages import page

_FIRST_SET = 44
_CODE_PAGE, _TITLE, _AUTHOR, _CREATED = 1, 2, 4, 12
_TEXT, _TIME = 0x1E, 0x40
_MOST = 100
_EPOCH = date(1601, 1, 1)
_DAY = 24 * 60 * 60 * 10_000_000
_OLDEST = 1980
"""A year before which no Word file was made; empty dates count from 1601."""


def summary(stream: bytes) -> dict[str, str]:
    """The facts that the properties tell, as far as they can be read."""
    facts: dict[str, str] = {}
    try:
        values = _values(stream)
        encoding = page(int.from_bytes(values.get(_CODE_PAGE, b"")[4:6], "little")) or "cp1252"
        for name, number in (("title", _TITLE), ("author", _AUTHOR)):
            kind, size = struct.unpack_from("<II", values.get(number, bytes(8)))
            if kind == _TEXT:
                facts[name] = values[number][8 : 8 + size].decode(encoding, "replace").partition("\x00")[0]
        kind, created = struct.unpack_from("<IQ", values.get(_CREATED, bytes(12)))
        day = _EPOCH + timedelta(days=created // _DAY)
    except (struct.error, OverflowError):
        return facts
    if kind == _TIME and day.year > _OLDEST:
        facts["created"] = day.isoformat()
    return facts


def _values(stream: bytes) -> dict[int, bytes]:
    """The properties of the first set by number: four bytes of type, then the value and whatever follows it."""
    (start,) = struct.unpack_from("<I", stream, _FIRST_SET)
    _, count = struct.unpack_from("<II", stream, start)
    places = struct.iter_unpack("<II", stream[start + 8 : start + 8 + 8 * min(count, _MOST)])
    return {number: stream[start + place :] for number, place in places}
