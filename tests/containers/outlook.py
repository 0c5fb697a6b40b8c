"""Letters as Outlook saves them."""

import struct
from datetime import UTC, datetime

from tests.readers.compound import Tree, compound

_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
SENT = datetime(2031, 4, 2, 5, 15, tzinfo=UTC)


def msg(tree: Tree) -> bytes:
    """The file of a letter."""
    return compound(tree)


def letter(
    subject: str, text: str, *attachments: Tree, head: int = 32, page: bytes = b"", encoding: str = "utf-16-le"
) -> Tree:
    """The streams of a letter; `encoding` other than UTF-16 is the code page of its texts."""
    kind = "001F" if encoding == "utf-16-le" else "001E"
    sent = int((SENT - _EPOCH).total_seconds()) * 10_000_000
    numbers = {0x00390040: sent, 0x3FFD0003: 1257, 0x3FDE0003: 1257}
    texts = {
        "0037": subject, "1000": text, "0C1A": "Spodra Vītoliņa", "5D01": "spodra@kokles.example",
        "0E04": "Kokles novads", "0E03": "",
    }  # fmt: skip
    streams: dict[str, bytes | Tree] = {
        f"__substg1.0_{number}{kind}": value.encode(encoding) for number, value in texts.items() if value
    }
    properties = bytes(head) + b"".join(struct.pack("<IIQ", tag, 6, value) for tag, value in numbers.items())
    streams["__properties_version1.0"] = properties
    if page:
        streams["__substg1.0_10130102"] = page
    for number, attachment in enumerate(attachments):
        streams[f"__attach_version1.0_#{number:08X}"] = attachment
    return streams


def attached(name: str, content: bytes) -> Tree:
    """A file that is attached."""
    return {
        "__substg1.0_3707001F": name.encode("utf-16-le"),
        "__substg1.0_370E001F": "application/pdf".encode("utf-16-le"),
        "__substg1.0_37010102": content,
        "__properties_version1.0": b"",
    }


def forwarded(inner: Tree) -> Tree:
    """A letter that is attached."""
    return {"__substg1.0_3701000D": inner, "__properties_version1.0": b""}
