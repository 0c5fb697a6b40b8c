"""A Word file's parts: found with python-docx, or by the names that Word gives them where it refuses."""

import re
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any
from zipfile import BadZipFile
from zlib import error as DeflateError

from docx.opc.exceptions import OpcError
from docx.oxml import parse_xml
from docx.package import Package as LibraryPackage
from lxml import etree

from ingest.readers.package import Element, Package
from ingest.readers.unreadable import Unreadable

_OLE = b"\xd0\xcf\x11\xe0"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PART = re.compile(r"word/(document|styles|footnotes|endnotes|header|footer)\d*\.xml", re.IGNORECASE)
_ROLES = {"document", "styles", "footnotes", "endnotes", "header", "footer"}
_XML = (".xml", ".rels")
_REFUSALS = (OpcError, KeyError, ValueError, AttributeError, TypeError, etree.LxmlError)
"""What python-docx raises on strict XML, dangling relationships and missing parts."""
_DAMAGE = (BadZipFile, DeflateError, EOFError, NotImplementedError, RuntimeError, OSError)
"""What it raises when some part of no interest, such as a picture, cannot be unpacked."""


@dataclass(slots=True)
class Parts:
    """The XML of a Word file by role, its core properties, and what was found broken."""

    roots: dict[str, list[Element]] = field(default_factory=dict)
    facts: dict[str, str | None] = field(default_factory=dict)
    warnings: set[str] = field(default_factory=set)

    def of(self, role: str) -> list[Element]:
        """The parts of this role: "document", "styles", "footnotes", "header" …"""
        return self.roots.get(role, [])


def opened(content: bytes) -> Parts:
    """The parts of a Word file that is safe to read."""
    if content.startswith(_OLE):
        raise Unreadable("password-protected", "encrypted package")
    package = Package(content)
    for name in package.names:
        if name.endswith(_XML):
            package.xml(name)
    parts = _by_library(package, content) or _by_name(package)
    if not parts.of("document"):
        raise Unreadable("damaged", "no document part")
    return parts


def _by_library(package: Package, content: bytes) -> Parts | None:
    """The parts as python-docx finds them; None where something is broken or it refuses."""
    if package.warnings:
        return None
    try:
        return _found(LibraryPackage.open(BytesIO(content)))
    except _DAMAGE:
        package.warnings.add("repaired")
    except _REFUSALS:
        pass
    return None


def _found(package: LibraryPackage) -> Parts:
    main = package.main_document_part
    parts = Parts({"document": [_root(main)]})
    for relation in main.rels.values():
        role = relation.reltype.rsplit("/", 1)[-1]
        if role in _ROLES and not relation.is_external:
            parts.roots.setdefault(role, []).append(_root(relation.target_part))
    properties = package.core_properties
    created = properties.created.date().isoformat() if properties.created else None
    parts.facts = {"title": properties.title, "author": properties.author, "created": created}
    return parts


def _root(part: Any) -> Element:
    """The part's XML: python-docx has parsed some kinds of parts and left others as bytes."""
    return part.element if hasattr(part, "element") else parse_xml(part.blob)


def _by_name(package: Package) -> Parts:
    """The parts by the names that Word gives them, strict XML brought to the usual namespace."""
    parts = Parts(warnings=package.warnings)
    for name in package.names:
        if match := _PART.fullmatch(name):
            root = package.root(name)
            if root is not None:
                parts.roots.setdefault(match[1].lower(), []).append(_transitional(root))
    return parts


def _transitional(root: Element) -> Element:
    """The part in the namespace that Word uses unless told to be strict."""
    if root.nsmap.get(root.prefix) != _STRICT:
        return root
    return etree.fromstring(etree.tostring(root).replace(_STRICT.encode(), _TRANSITIONAL.encode()))
