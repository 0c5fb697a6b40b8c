"""The paragraph styles of a Word 97–2003 file."""

import struct
from collections.abc import Iterator

from ingest.readers.doc.properties import paragraph_properties
from ingest.readers.stylesheet import Style, StyleSheet

_PARAGRAPH = 1
_NO_STYLE = 0xFFF
_BUILT_IN = {**{number: f"heading {number}" for number in range(1, 10)}, 62: "title"}
"""Word's own numbers of styles, whose names may be in any language."""
_CONTENTS = range(19, 28)


def stylesheet(part: bytes) -> StyleSheet:
    """The styles by number; of a broken part, those before the break."""
    sheet = StyleSheet()
    try:
        for number, name_offset, style in _definitions(part):
            if definition := _style(style, name_offset):
                sheet.styles[number] = definition
    except struct.error:
        pass
    return sheet


def _definitions(part: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Each style's number, the offset of its name and its bytes."""
    head, count, name_offset = struct.unpack_from("<HHH", part)
    place = 2 + head
    for number in range(count):
        (size,) = struct.unpack_from("<H", part, place)
        place += 2
        if size:
            yield number, name_offset, part[place : place + size]
        place += size + size % 2


def _style(style: bytes, name_offset: int) -> Style | None:
    built_in, base, length = (*struct.unpack_from("<HH", style), *struct.unpack_from("<H", style, name_offset))
    if base & 0xF != _PARAGRAPH:
        return None
    built_in &= 0xFFF
    start = name_offset + 2
    name = style[start : start + 2 * length].decode("utf-16-le", "replace")
    own = start + 2 * length + 2
    size = int.from_bytes(style[own : own + 2], "little")
    properties = paragraph_properties(0, style[own + 4 : own + 2 + size], b"")
    return Style(
        "toc 1" if built_in in _CONTENTS else _BUILT_IN.get(built_in, name),
        None if base >> 4 == _NO_STYLE else base >> 4,
        properties.outline_level,
        properties.is_listed,
    )
