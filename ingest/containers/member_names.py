"""Names of members as strangers wrote them: in whatever code page, leading wherever, twice."""

import re
from collections.abc import Container as Collection
from zipfile import ZipInfo

from ingest.names import is_junk

LONGEST = 255
"""Bytes of a name between two slashes, as file systems have it."""
LONGEST_PATH = 1024
_UTF_8 = 0x800
_CODE_PAGES = ("cp775", "windows-1257")
_LATVIAN = frozenset("āčēģīķļņōŗšūžĀČĒĢĪĶĻŅŌŖŠŪŽ–—„“”")
_DRIVE = re.compile(rb"[A-Za-z]:")
_DEVICE = re.compile(rb"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^/]*)?", re.IGNORECASE)
_ESCAPED = re.compile(rb"[\x00/]+")


def of_entry(entry: ZipInfo) -> bytes:
    """The name of an entry of a ZIP in UTF-8, or in its own bytes where nobody knows their code page.

    Windows writes names in the code page of its country (cp775 in Latvia) and says nothing of it; others write UTF-8
    and forget to say so.
    """
    if entry.flag_bits & _UTF_8:
        return entry.orig_filename.encode("utf-8", "surrogateescape").replace(b"\\", b"/")
    return _decoded(entry.orig_filename.encode("cp437")).replace(b"\\", b"/")


def _decoded(raw: bytes) -> bytes:
    if raw.isascii():
        return raw
    try:
        raw.decode()
    except UnicodeDecodeError:
        return next((name.encode() for name in map(raw.decode, _CODE_PAGES, ["replace"] * 2) if _is_latvian(name)), raw)
    return raw


def _is_latvian(name: str) -> bool:
    """Whether all that is not ASCII is what Latvian is written with."""
    return all(character.isascii() or character in _LATVIAN for character in name)


def is_unsafe(name: bytes) -> bool:
    r"""Whether a name leads out of its container, or means something else than a file on some computer.

    >>> [is_unsafe(name) for name in (b"../a.txt", b"/a.txt", b"C:\\a.txt", b"mape/aux.txt", b"a\0.txt", b"a" * 999)]
    [True, True, True, True, True, True]
    >>> is_unsafe(b"mape/..pielikums.txt")
    False
    """
    parts = name.split(b"/")
    return (
        b"\0" in name
        or name.startswith(b"/")
        or _DRIVE.match(name) is not None
        or len(name) > LONGEST_PATH
        or any(part == b".." or len(part) > LONGEST or _DEVICE.fullmatch(part) for part in parts)
    )


def is_left_behind(name: bytes) -> bool:
    """Whether a program left this file in the container; people know nothing of it.

    >>> is_left_behind(b"__MACOSX/._a.docx"), is_left_behind(b"mape/Thumbs.db"), is_left_behind(b"mape/a.docx")
    (True, True, False)
    """
    *folders, last = name.split(b"/")
    hidden = any(folder == b"__MACOSX" or (folder.startswith(b".") and folder.strip(b".")) for folder in folders)
    return hidden or is_junk(last)


def unique(name: bytes, taken: Collection[bytes], number: int = 1) -> bytes:
    """`name`, or with a number (`number` or more) before its ending where it is taken; without NUL, never endless.

    >>> unique(b"mape/akts.pdf", {b"mape/akts.pdf", b"mape/akts (2).pdf"})
    b'mape/akts (3).pdf'
    """
    name = name.replace(b"\0", b"?")
    if len(name) > LONGEST_PATH:
        name = name[:LONGEST] + "…".encode()
    folder, slash, last = name.rpartition(b"/")
    stem, dot, ending = last.rpartition(b".")
    if not stem:
        stem, dot, ending = last, b"", b""
    free = name
    while free in taken:
        number = max(number, 2)
        free = folder + slash + stem + b" (%d)" % number + dot + ending
        number += 1
    return free
