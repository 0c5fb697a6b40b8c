"""Outlook's MSG: a letter as an OLE file of properties, brought into the form of e-mail and read as that.

The numbers are those of [MS-OXPROPS], the names of streams those of [MS-OXMSG].
"""

import struct
from binascii import b2a_base64
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.message import Message
from email.policy import compat32
from email.utils import format_datetime
from io import BytesIO

import olefile  # type: ignore[import-untyped,unused-ignore]

from ingest.containers import mail
from ingest.containers.container import Container
from ingest.readers import Unreadable, mime
from ingest.readers.code_pages import page

Place = tuple[str, ...]
"""Names of the storages around a letter, from the outermost."""

_HEADERS = {"Subject": 0x0037, "To": 0x0E04, "Cc": 0x0E03}
_SENDER_NAME, _SENDER_ADDRESSES = 0x0C1A, (0x5D01, 0x0C1F)
_TEXT, _PAGE = 0x1000, 0x1013
_CONTENT, _LONG_NAME, _NAME, _KIND = 0x3701, 0x3707, 0x3704, 0x370E
_SENT, _DELIVERED, _CODE_PAGE, _PAGE_CODE_PAGE = 0x00390040, 0x0E060040, 0x3FFD0003, 0x3FDE0003
_UTF_8 = 65001
_PROPERTIES, _ATTACHMENT, _STREAM = "__properties_version1.0", "__attach_version1.0_", "__substg1.0_"
_TEXT_TYPES, _BINARY, _STORAGE = ("001F", "001E"), "0102", "000D"
_HEADS = (32, 24)
"""Bytes before the list of properties, of a letter and of one inside another."""
_DEEPEST = 5
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_DAMAGE = (OSError, ValueError, LookupError, TypeError, AttributeError, struct.error, OverflowError, RecursionError)
"""What olefile raises on a file that is broken."""


def opened(content: bytes) -> Container:
    """The letter with these bytes and what is attached to it."""
    try:
        with olefile.OleFileIO(BytesIO(content)) as file:
            message = _Letter(file).message
            is_whole = not file.parsing_issues
    except _DAMAGE as error:
        raise Unreadable("damaged", str(error)) from error
    return mail.of_message(message, () if is_whole else ("truncated",))


class _Letter:
    """One letter of the file: the outermost, or one attached to another."""

    def __init__(self, file: "olefile.OleFileIO", place: Place = ()) -> None:
        self._file = file
        self._place = place
        self._numbers = _fixed(self._stream(_PROPERTIES), _HEADS[bool(place)])
        self._encoding = page(self._numbers.get(_CODE_PAGE, 0)) or "cp1257"
        self.message = self._written()

    def _written(self) -> mime.Part:
        """The letter as e-mail."""
        message: mime.Part = Message(compat32)
        for name, number in _HEADERS.items():
            _add_header(message, name, self._text(number))
        address = next(filter(None, map(self._text, _SENDER_ADDRESSES)), "")
        _add_header(message, "From", " ".join(filter(None, (self._text(_SENDER_NAME), address and f"<{address}>"))))
        if sent := self._numbers.get(_SENT) or self._numbers.get(_DELIVERED):
            message["Date"] = format_datetime(_EPOCH + timedelta(microseconds=sent // 10))
        message["Content-Type"] = "multipart/mixed"
        message.set_payload([*self._bodies(), *self._attachments()])
        return message

    def _bodies(self) -> Iterator[mime.Part]:
        if text := self._text(_TEXT):
            yield _part("text/plain", text.encode("utf-8", "replace"), charset="utf-8")
        if html := self._stream(f"{_STREAM}{_PAGE:04X}{_BINARY}"):
            yield _part("text/html", html, charset=page(self._numbers.get(_PAGE_CODE_PAGE, _UTF_8)) or "utf-8")

    def _attachments(self) -> Iterator[mime.Part]:
        names = {tuple(path[: len(self._place) + 1]) for path in self._file.listdir() if self._is_attachment(path)}
        for place in sorted(names):
            attached = _Attached(self._file, place, self._encoding)
            if inner := attached.letter:
                part: mime.Part = Message(compat32)
                part["Content-Type"] = "message/rfc822"
                part.set_payload([inner])
                yield part
            else:
                yield attached.part

    def _is_attachment(self, path: list[str]) -> bool:
        depth = len(self._place)
        return tuple(path[:depth]) == self._place and len(path) > depth and path[depth].startswith(_ATTACHMENT)

    def _stream(self, name: str) -> bytes:
        return _stream(self._file, (*self._place, name))

    def _text(self, number: int) -> str:
        return _text(self._file, self._place, number, self._encoding)


class _Attached:
    """What one storage of an attachment holds: a letter, or a file."""

    def __init__(self, file: "olefile.OleFileIO", place: Place, encoding: str) -> None:
        self._file = file
        self._place = place
        self._encoding = encoding

    @property
    def letter(self) -> mime.Part | None:
        """The letter that is attached; one too deep in others is left to the limits of containers."""
        place = (*self._place, f"{_STREAM}{_CONTENT:04X}{_STORAGE}")
        if not self._file.exists([*place, _PROPERTIES]) or len(place) > 2 * _DEEPEST:
            return None
        return _Letter(self._file, place).message

    @property
    def part(self) -> mime.Part:
        """The file that is attached."""
        content = _stream(self._file, (*self._place, f"{_STREAM}{_CONTENT:04X}{_BINARY}"))
        names = (_text(self._file, self._place, number, self._encoding) for number in (_LONG_NAME, _NAME))
        kind = _text(self._file, self._place, _KIND, self._encoding)
        part = _part(kind if kind.count("/") == 1 and kind.isascii() else "application/octet-stream", content)
        part.add_header("Content-Disposition", "attachment", filename=next(filter(None, names), ""))
        return part


def _fixed(stream: bytes, head: int) -> dict[int, int]:
    """The properties that are numbers, by tag."""
    entries = (stream[place : place + 16] for place in range(head, len(stream) - 15, 16))
    return {tag: value for tag, _, value in (struct.unpack("<IIQ", entry) for entry in entries)}


def _part(kind: str, content: bytes, **parameters: str) -> mime.Part:
    part: mime.Part = Message(compat32)
    part.add_header("Content-Type", kind, **parameters)
    part["Content-Transfer-Encoding"] = "base64"
    part.set_payload(b2a_base64(content).decode("ascii"))
    return part


def _add_header(message: mime.Part, name: str, value: str) -> None:
    if value := " ".join(value.split()):
        message[name] = value


def _text(file: "olefile.OleFileIO", place: Place, number: int, encoding: str) -> str:
    """A property that is text, in UTF-16 or in the letter's code page."""
    for kind, name in zip(("utf-16-le", encoding), _TEXT_TYPES, strict=True):
        if raw := _stream(file, (*place, f"{_STREAM}{number:04X}{name}")):
            return raw.decode(kind, "replace").rstrip("\0")
    return ""


def _stream(file: "olefile.OleFileIO", path: Place) -> bytes:
    """The bytes of a stream; of one that is missing, none."""
    if not file.exists(list(path)):
        return b""
    stream: bytes = file.openstream(list(path)).read()
    return stream
