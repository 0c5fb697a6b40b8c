"""Bytes to text: by mark, by declaration, as UTF-8, and else by which Baltic encoding gives Latvian letters."""

import codecs
import re
from collections.abc import Iterator
from typing import NamedTuple

from ingest import limits
from ingest.readers.unreadable import beyond

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BALTIC = ("windows-1257", "iso-8859-13", "cp775", "iso-8859-4")
_EXPECTED = frozenset("āčēģīķļņōŗšūžĀČĒĢĪĶĻŅŌŖŠŪŽ–—“”„«»’…€•§°")
_CYRILLIC = "windows-1251"
_SAMPLE = 200_000
_LONGEST_CHARACTER = 4
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_GOOD_FOR_EACH_ERROR = 10
"""So many good letters for each bad byte, and it is UTF-8 with flaws rather than something else."""


class Decoded(NamedTuple):
    """The text, and whether its encoding is only a guess."""

    text: str
    is_guess: bool


def decode(content: bytes, declared: str | None = None) -> Decoded:
    """The text of a file, `declared` being the encoding that the file itself names. Raises `Unreadable` where it is
    longer than is allowed.

    >>> decode("Mērķis: ļoti īsi".encode("windows-1257"))
    Decoded(text='Mērķis: ļoti īsi', is_guess=True)
    """
    if len(content) > limits.current().text_bytes:
        raise beyond("text_bytes", len(content), "too-large")
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return Decoded(content[len(mark) :].decode(encoding, "replace"), False)
    if utf_16 := _unmarked_utf_16(content[:_SAMPLE]):
        return Decoded(content.decode(utf_16, "replace"), True)
    text, errors = _utf_8(content)
    if not errors:
        return Decoded(text, False)
    if declared and _is_plausible(content, declared):
        return Decoded(content.decode(declared, "replace"), False)
    if errors * _GOOD_FOR_EACH_ERROR <= sum(map(str.isalpha, _NOT_ASCII.findall(text))):
        return Decoded(text, True)
    return Decoded("\n".join(_by_line(content)), True)


def _unmarked_utf_16(sample: bytes) -> str | None:
    """UTF-16 without a mark: every other byte is mostly zero, in any language written with Latin letters."""
    half = len(sample) // 2
    low, high = sample[0::2].count(0), sample[1::2].count(0)
    if half and max(low, high) > half // 2 and min(low, high) <= half // 10:
        return "utf-16-le" if high > low else "utf-16-be"
    return None


def _utf_8(content: bytes) -> tuple[str, int]:
    """The content as UTF-8 with its number of errors; a character cut off at the very end is none, and left out."""
    try:
        return content.decode(), 0
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and len(content) - error.start < _LONGEST_CHARACTER:
            return content[: error.start].decode(), 0
    text = content.decode("utf-8", "replace")
    return text, text.count("\ufffd")


def _by_line(content: bytes) -> Iterator[str]:
    """Each line as UTF-8 if it is that, else in the encoding that fits the others best: files are pasted together."""
    lines = content.split(b"\n")
    broken = b"\n".join(line for line in lines if _utf_8(line)[1])
    best = max((*_BALTIC, _CYRILLIC), key=lambda encoding: _score(broken, encoding))
    for line in lines:
        text, errors = _utf_8(line)
        yield line.decode(best, "replace") if errors else text


def _is_plausible(content: bytes, declared: str) -> bool:
    """Whether the encoding exists and gives Latvian, or at least no worse text than a Baltic one does."""
    try:
        encoding = codecs.lookup(declared).name
    except (LookupError, ValueError):
        return False
    return encoding != "utf-8" and _score(content, encoding) >= max(_score(content, baltic) for baltic in _BALTIC)


def _score(content: bytes, encoding: str) -> float:
    """How much of what is not ASCII is what Latvian texts are written with; Cyrillic letters count half."""
    try:
        text = content[:_SAMPLE].decode(encoding)
    except (UnicodeError, LookupError):
        return -1.0
    foreign = [character for character in text if not character.isascii()]
    expected = sum(character in _EXPECTED for character in foreign)
    cyrillic = sum("а" <= character.lower() <= "я" for character in foreign)
    return (expected + cyrillic / 2) / len(foreign) if foreign else 1.0
