"""Checksums of packed PDF streams: PDFium shows what it could unpack of a spoilt one and says nothing of the rest."""

import re
import zlib

from ingest.limits import MEBIBYTE
from ingest.readers.pdf.streams import packed, streams

_FLATE = re.compile(rb"/Filter\s*(?:\[\s*)?/Fl(?:ateDecode)?\b")
"""What is packed otherwise first has no checksum of its own."""
_PICTURE = re.compile(rb"/Subtype\s*/Image\b")
"""No letter comes from it but by recognition, which tells itself how certain it is."""
_BITE = 64 * 1024
_MOST = 256 * MEBIBYTE
"""Unpacked bytes of one file; what comes behind them is not checked."""


def are_broken(content: bytes) -> bool:
    """Whether a stream that letters may come from does not unpack to what its checksum says.

    One that only ends too early is none: some programs leave the checksum out. Nothing is told of encrypted files.
    """
    if b"/Encrypt" in content:
        return False
    left = _MOST
    for head, start in streams(content):
        if _FLATE.search(head) and not _PICTURE.search(head):
            try:
                left -= _length(packed(content, start), left)
            except zlib.error:
                return True
            if left <= 0:
                break
    return False


def _length(rest: bytes, most: int) -> int:
    """How many bytes it unpacks to, or `most` of them; `zlib.error` where the checksum does not fit."""
    stream, length = zlib.decompressobj(), 0
    while rest and not stream.eof and length < most:
        length += len(stream.decompress(rest, _BITE))
        rest = stream.unconsumed_tail
    return length
