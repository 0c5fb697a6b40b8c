"""E-mails as programs write them, and as they should not."""

import base64
import zlib
from collections.abc import Iterable
from urllib.parse import quote

HEAD = (
    "From: Spodra =?utf-8?Q?V=C4=ABtoli=C5=86a?= <spodra@kokles.example>\n"
    "To: parvalde@kokles.example\nDate: Wed, 02 Apr 2031 08:15:00 +0300\n"
    "Subject: =?utf-8?B?{subject}?=\nMIME-Version: 1.0\n"
)
SUBJECT = "Par projektu „Upes stāsti”"


def letter(*parts: str, subject: str = SUBJECT, kind: str = "mixed", end: bool = True) -> bytes:
    """A letter of these parts."""
    head = HEAD.format(subject=base64.b64encode(subject.encode()).decode())
    border = f"robeza{zlib.crc32(''.join(parts).encode())}"
    body = "".join(f"--{border}\n{part}\n" for part in parts) + (f"--{border}--\n" if end else "")
    return f'{head}Content-Type: multipart/{kind}; boundary="{border}"\n\n{body}'.encode()


def text(content: str, kind: str = "plain", charset: str = "utf-8") -> str:
    encoded = base64.encodebytes(content.encode(charset)).decode()
    return f"Content-Type: text/{kind}; charset={charset}\nContent-Transfer-Encoding: base64\n\n{encoded}"


def attached(name: str, content: bytes, kind: str = "application/octet-stream", more: str = "") -> str:
    disposition = f"attachment; {named(name)}"
    encoded = base64.encodebytes(content).decode()
    head = f"Content-Type: {kind}\nContent-Transfer-Encoding: base64\nContent-Disposition: {disposition}\n{more}"
    return f"{head}\n{encoded}"


def named(name: str) -> str:
    """RFC 2231 where the name is not ASCII."""
    return f'filename="{name}"' if name.isascii() else f"filename*=UTF-8''{quote(name)}"


def forwarded(content: bytes) -> str:
    return f"Content-Type: message/rfc822\n\n{content.decode()}"


def nested(depth: int) -> bytes:
    """A letter in a letter in a letter …"""
    content = letter(text("Dziļi"))
    for _ in range(depth):
        content = letter(forwarded(content))
    return content


def many(parts: Iterable[int]) -> bytes:
    return letter(*(f"Content-Type: text/plain\n\nRinda {number}" for number in parts))
