"""PDF streams that swell: PDFium unpacks a stream whole, and one megabyte may hold a thousand.

What packs so well repeats itself even when it is packed. A look at a few bytes of every five hundred
therefore tells which streams have to be measured; others cost next to nothing.
"""

import re
import zlib
from collections.abc import Iterator

from ingest import limits
from ingest.limits import MEBIBYTE
from ingest.readers.pdf.streams import packed, streams
from ingest.readers.unreadable import beyond

_APART = 512
_SAMPLE, _REACH = 16, 64
"""Bytes that are looked for again, and how far; a packed run repeats itself within 32."""
_SMALL = 4 * MEBIBYTE
"""Unpacked bytes below which no ratio is suspicious."""
_BITE = 64 * 1024
_PICTURE = re.compile(rb"/Subtype\s*/Image\b")
_FLATE = re.compile(rb"/Fl(?:ateDecode)?\b")
_TWICE = re.compile(rb"/Fl(?:ateDecode)?\s*/Fl(?:ateDecode)?\b")
_MOST_LAYERS = 8


def check(content: bytes) -> None:
    """Refuse a PDF in which some stream unpacks to far more than it takes; `Unreadable`.

    Pictures are left out: blank paper packs as well, and only as many dots as are allowed are ever painted.
    """
    if not (_repeats(content) or _TWICE.search(content)):
        return
    for start, layers in _packed_streams(content):
        stream = packed(content, start)
        if layers == 1 and not _repeats(stream):
            continue
        allowed = max(_SMALL, limits.current().archive_ratio * len(stream))
        length = 0
        for piece in _unpacked(stream, layers):
            length += len(piece)
            if length > allowed:
                raise beyond("archive_ratio", length // max(1, len(stream)))


def _repeats(content: bytes) -> bool:
    """Whether the same bytes follow one another somewhere, as in what packs a hundredfold."""
    find = content.find
    return any(
        find(content[place : place + _SAMPLE], place + 1, place + _REACH) > 0
        for place in range(0, len(content), _APART)
    )


def _packed_streams(content: bytes) -> Iterator[tuple[int, int]]:
    """Where each stream begins that is no picture, and how many times it is packed."""
    for head, start in streams(content):
        layers = len(_FLATE.findall(head))
        if layers and not _PICTURE.search(head):
            yield start, min(layers, _MOST_LAYERS)


def _unpacked(stream: bytes, layers: int) -> Iterator[bytes]:
    """The bytes of a stream in small pieces, as far as they can be unpacked."""
    pieces: Iterator[bytes] = (stream[start : start + _BITE] for start in range(0, len(stream), _BITE))
    for _ in range(layers):
        pieces = _inflated(pieces)
    try:
        yield from pieces
    except zlib.error:
        return


def _inflated(pieces: Iterator[bytes]) -> Iterator[bytes]:
    stream = zlib.decompressobj()
    for piece in pieces:
        rest = piece
        while rest and not stream.eof:  # what stands behind the packed bytes would be given back for ever
            yield stream.decompress(rest, _BITE)
            rest = stream.unconsumed_tail
