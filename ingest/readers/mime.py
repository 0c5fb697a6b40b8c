"""MIME: messages and archived pages as trees of parts, decoded without belief in what they say of themselves."""

from collections.abc import Iterator
from email import message_from_bytes
from email.errors import InvalidBase64LengthDefect, MessageDefect, MessageError
from email.header import decode_header
from email.message import Message
from email.policy import compat32
from email.utils import collapse_rfc2231_value

from ingest.readers.encoding import decode
from ingest.readers.unreadable import Unreadable

LONGEST_HEADER = 1_000
"""Characters of a header that are looked at."""

Part = Message


def parsed(content: bytes) -> Part:
    """The message with these bytes. `compat32` is as quick as the newer policies are not: 10,000 parts in a second."""
    try:
        return message_from_bytes(content, policy=compat32)
    except RecursionError as error:
        raise Unreadable("resource-limit", "parts nested too deep") from error


def leaves(message: Part) -> Iterator[Part]:
    """The parts that hold something, in order; a message within a message is one of them and is not gone into."""
    pending = [message]
    while pending:
        part = pending.pop()
        if part.is_multipart() and part.get_content_maintype() == "multipart":
            pending += reversed(inner(part))
        else:
            yield part


def defects(message: Part) -> list[MessageDefect]:
    """What is wrong with a message and its parts; those of a part's content are there once it was decoded."""
    return [defect for part in message.walk() for defect in part.defects]


def inner(part: Part) -> list[Part]:
    """The parts that a part holds; none of one that holds something else."""
    # Of something else `get_payload` would give the text, in whatever it says its encoding is: that may be anything.
    held = part.get_payload() if part.is_multipart() else []
    return [one for one in held if isinstance(one, Message)]


def payload(part: Part) -> bytes:
    """A part's content; raises `Unreadable` where its encoding is broken."""
    if part.is_multipart():
        return b"\n".join(map(_flat, inner(part)))
    try:
        content = part.get_payload(decode=True)
    except ValueError as error:
        raise Unreadable("damaged", f"uuencode: {error}") from error
    assert isinstance(content, bytes)
    is_broken = any(isinstance(defect, InvalidBase64LengthDefect) for defect in part.defects)
    if is_broken or (not content and _is_encoded(part)):
        raise Unreadable("damaged", "base64")
    return content


def _is_encoded(part: Part) -> bool:
    """Whether there is something that could be decoded."""
    try:
        return bool(str(part.get_payload()).strip())
    except (ValueError, LookupError, TypeError):
        return True


def _flat(message: Part) -> bytes:
    """A message within a message as it was, but for the ends of its lines.

    The parser bears more than the writer does: raises `Unreadable` for a broken one.
    """
    try:
        return message.as_bytes(policy=compat32.clone(mangle_from_=False, max_line_length=0))
    except (MessageError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise Unreadable("damaged", str(error)) from error
    except RecursionError as error:
        raise Unreadable("resource-limit", "parts nested too deep") from error


def text(part: Part) -> tuple[str, bool]:
    """The text of a part and whether its encoding is only a guess; raises `Unreadable`."""
    return decode(payload(part), charset(part))


def charset(part: Part) -> str | None:
    """The encoding that a part says it has."""
    try:
        return part.get_content_charset()
    except (LookupError, ValueError):
        return None


def header(message: Part, name: str) -> str:
    """A header in words, its first one if there are several."""
    raw = next((str(value) for key, value in message.raw_items() if key.lower() == name), "")[:LONGEST_HEADER]
    return _words(raw)


def _words(raw: str) -> str:
    r"""What encoded words say; bytes that are in no encoding are guessed at.

    >>> _words("=?utf-8?B?xKrsqXZz?= un =?iso-8859-13?Q?=E2rsts?=").partition(" un ")[2]
    'ārsts'
    """
    plain = decode(raw.encode("ascii", "surrogateescape") if _is_raw(raw) else raw.encode("utf-8", "replace")).text
    words = []
    try:
        for word, encoding in decode_header(" ".join(plain.split())):
            words.append(word if isinstance(word, str) else decode(word, encoding).text)
    except (MessageError, ValueError, LookupError):
        return " ".join(plain.split())
    return " ".join("".join(words).split())


def _is_raw(text: str) -> bool:
    """Whether the parser kept bytes that are no ASCII as surrogates."""
    return all(character < "\x80" or "\udc80" <= character <= "\udcff" for character in text)


def filename(part: Part) -> str | None:
    """The name that a part says its file has, however that is encoded."""
    try:
        name = part.get_param("filename", None, "content-disposition") or part.get_param("name", None, "content-type")
        return _words(collapse_rfc2231_value(name)[:LONGEST_HEADER]) or None if name else None
    except (MessageError, ValueError, LookupError, TypeError):
        return None
