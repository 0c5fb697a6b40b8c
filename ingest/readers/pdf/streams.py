"""The streams of a PDF as they stand in the file, found without opening it."""

import re
from collections.abc import Iterator

_STREAM = re.compile(rb"stream\r?\n")
_HEAD = 2048
"""Bytes before a stream in which its dictionary stands."""


def streams(content: bytes) -> Iterator[tuple[bytes, int]]:
    """The dictionary of each stream, or the end of a long one, and where the stream's bytes begin."""
    for match in _STREAM.finditer(content):
        head = content[max(0, match.start() - _HEAD) : match.start()]
        if not head.endswith(b"end"):
            yield head[head.rfind(b"obj") :], match.end()


def packed(content: bytes, start: int) -> bytes:
    """The bytes of the stream that begins there, as they are packed."""
    end = content.find(b"endstream", start)
    return content[start : end if end > 0 else None]
