"""A Word file's parts: opened with python-docx, or part by part where it refuses; bombs and unsafe XML are refused."""

import re
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile
from zlib import error as DeflateError

from docx.opc.exceptions import OpcError
from docx.oxml import parse_xml
from docx.package import Package
from lxml import etree

from ingest import limits
from ingest.readers.unreadable import Unreadable

_OLE = b"\xd0\xcf\x11\xe0"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_TRANSITIONAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PART = re.compile(r"word/(document|styles|numbering|footnotes|endnotes|header|footer)\d*\.xml")
_ROLES = {"document", "styles", "numbering", "footnotes", "endnotes", "header", "footer"}
_MARKUP = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)

_DAMAGE = (
    BadZipFile, DeflateError, EOFError, NotImplementedError, RuntimeError, OSError, ValueError, etree.LxmlError,
)  # fmt: skip

Element = Any
"""An lxml element; python-docx's own classes say no more of what is needed here."""


@dataclass(slots=True)
class Parts:
    """The XML of a Word file by role, and its core properties."""

    roots: dict[str, list[Element]] = field(default_factory=dict)
    facts: dict[str, str | None] = field(default_factory=dict)

    def of(self, role: str) -> list[Element]:
        """The parts of this role: "document", "styles", "footnotes", "header" …"""
        return self.roots.get(role, [])


def opened(content: bytes) -> Parts:
    """The parts of a Word file that is safe to read."""
    if content.startswith(_OLE):
        raise Unreadable("password-protected", "encrypted package")
    try:
        _check(content)
        parts = _by_library(content) or _by_name(content)
    except _DAMAGE as error:
        if "password" in str(error) or "encrypted" in str(error):
            raise Unreadable("password-protected", str(error)) from error
        raise Unreadable("damaged", str(error)) from error
    if not parts.of("document"):
        raise Unreadable("damaged", "no document part")
    return parts


def _check(content: bytes) -> None:
    """Refuse what would swell: by the sizes that the directory declares, which `zipfile` does not read beyond."""
    with ZipFile(BytesIO(content)) as archive:
        entries = archive.infolist()
        total = sum(entry.file_size for entry in entries)
        if len(entries) > limits.current().archive_members:
            raise Unreadable("resource-limit", limits.current().passed("archive_members", len(entries)))
        if total > limits.current().archive_bytes:
            raise Unreadable("resource-limit", limits.current().passed("archive_bytes", total))
        if sum(entry.compress_size for entry in entries) > len(content):
            raise Unreadable("resource-limit", "overlapping entries")
        for entry in entries:
            if entry.filename.endswith((".xml", ".rels")):
                if entry.file_size > limits.current().xml_bytes:
                    raise Unreadable("resource-limit", limits.current().passed("xml_bytes", entry.file_size))
                if _MARKUP.search(archive.read(entry).replace(b"\x00", b"")):
                    raise Unreadable("unsafe-xml", entry.filename)


def _by_library(content: bytes) -> Parts | None:
    """The parts as python-docx finds them; None where it refuses: strict XML, dangling relationships."""
    try:
        package = Package.open(BytesIO(content))
        main = package.main_document_part
        parts = Parts({"document": [_root(main)]})
        for relation in main.rels.values():
            role = relation.reltype.rsplit("/", 1)[-1]
            if role in _ROLES and not relation.is_external:
                parts.roots.setdefault(role, []).append(_root(relation.target_part))
        properties = package.core_properties
        created = properties.created.date().isoformat() if properties.created else None
        parts.facts = {"title": properties.title, "author": properties.author, "created": created}
    except (OpcError, KeyError, ValueError, AttributeError, TypeError, etree.LxmlError):
        return None
    return parts


def _root(part: Any) -> Element:
    """The part's XML: python-docx has parsed some kinds of parts and left others as bytes."""
    return part.element if hasattr(part, "element") else parse_xml(part.blob)


def _by_name(content: bytes) -> Parts:
    """The parts by the names that Word gives them, strict XML brought to the usual namespace."""
    parts = Parts()
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
    with ZipFile(BytesIO(content)) as archive:
        for name in archive.namelist():
            if match := _PART.fullmatch(name):
                root = etree.fromstring(archive.read(name).replace(_STRICT, _TRANSITIONAL), parser)
                if root is not None:
                    parts.roots.setdefault(match.group(1), []).append(root)
    return parts
