"""One module or package a format: bytes in, `Document` out. It is imported when its first file is read."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from importlib import import_module
from typing import TYPE_CHECKING

from ingest.readers.unreadable import Unreadable
from ingest.sniffing import agrees, sniff
from model import Document

if TYPE_CHECKING:
    from ingest.readers.manuscript import Manuscript

__all__ = ["READERS", "Unreadable", "read"]

READERS = {
    "application/pdf": "pdf.reader",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx.reader",
    "application/vnd.oasis.opendocument.text": "odt.reader",
    "application/vnd.oasis.opendocument.text-flat-xml": "odt.reader",
    "application/msword": "doc.reader",
    "application/rtf": "rtf.reader",
    "text/html": "html.reader",
    "multipart/related": "mhtml",
    "text/plain": "txt.reader",
    "image/png": "image",
    "image/jpeg": "image",
    "image/tiff": "image",
}
"""Media type to the module here whose `read(content) -> Manuscript` understands it."""


@contextmanager
def _collecting_later() -> Iterator[None]:
    """Reading makes many small objects and no cycles: looking for garbage meanwhile would cost a tenth of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def read(content: bytes, name: str, digest: str | None = None) -> Document:
    """The document that the bytes of the file `name` hold; `Unreadable` tells why there is none. `digest` is their
    SHA-256 for whoever has it already.

    >>> read("Projekta ilgums: 24 mēneši".encode(), "projekts.txt").text
    'Projekta ilgums: 24 mēneši'
    """
    if not content:
        raise Unreadable("empty-file")
    media_type = sniff(content, name)
    if media_type not in READERS:
        raise Unreadable("unsupported-type", media_type)
    reader = import_module(f"{__name__}.{READERS[media_type]}")
    with _collecting_later():
        manuscript: Manuscript = reader.read(content)
    if manuscript.is_blank:
        raise manuscript.refusal
    if not agrees(media_type, name):
        manuscript.warn("wrong-extension")
    return manuscript.document(digest or sha256(content).hexdigest(), media_type)
