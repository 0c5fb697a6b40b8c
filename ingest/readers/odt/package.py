"""The parts of an OpenDocument text: a ZIP of XML, opened only when it cannot swell or reach outside."""

import re
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile
from zlib import error as DeflateError

from lxml import etree

from ingest import limits
from ingest.readers.unreadable import Unreadable

_MARKUP = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_ENCRYPTED = b"encryption-data"
_DAMAGE = (
    BadZipFile, DeflateError, EOFError, NotImplementedError, RuntimeError, OSError, ValueError, etree.LxmlError,
)  # fmt: skip

Element = Any
"""An lxml element."""


@dataclass(slots=True)
class Parts:
    """The roots of the XML parts; styles and metadata may be missing."""

    content: Element
    styles: Element | None
    metadata: Element | None


def opened(content: bytes) -> Parts:
    """The parts of an OpenDocument text that is safe to read."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            _check(archive, len(content))
            return _parts(archive)
    except KeyError as error:
        raise Unreadable("damaged", "no content.xml") from error
    except _DAMAGE as error:
        if "password" in str(error) or "encrypted" in str(error):
            raise Unreadable("password-protected", str(error)) from error
        raise Unreadable("damaged", str(error)) from error


def _check(archive: ZipFile, size: int) -> None:
    """Refuse what would swell: by the sizes that the directory declares, which `zipfile` does not read beyond."""
    entries = archive.infolist()
    total = sum(entry.file_size for entry in entries)
    if len(entries) > limits.current().archive_members:
        raise Unreadable("resource-limit", limits.current().passed("archive_members", len(entries)))
    if total > limits.current().archive_bytes:
        raise Unreadable("resource-limit", limits.current().passed("archive_bytes", total))
    if sum(entry.compress_size for entry in entries) > size:
        raise Unreadable("resource-limit", "overlapping entries")
    for entry in entries:
        if entry.filename.endswith(".xml") and entry.file_size > limits.current().xml_bytes:
            raise Unreadable("resource-limit", limits.current().passed("xml_bytes", entry.file_size))


def _parts(archive: ZipFile) -> Parts:
    names = set(archive.namelist())
    manifest = "META-INF/manifest.xml"
    if manifest in names and _ENCRYPTED in archive.read(manifest):
        raise Unreadable("password-protected", "encrypted parts")
    styles, metadata = (_root(archive, name) if name in names else None for name in ("styles.xml", "meta.xml"))
    return Parts(_root(archive, "content.xml"), styles, metadata)


def _root(archive: ZipFile, name: str) -> Element:
    part = archive.read(name)
    if _MARKUP.search(part.replace(b"\x00", b"")):
        raise Unreadable("unsafe-xml", name)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    return etree.fromstring(part, parser)
