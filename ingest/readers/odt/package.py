"""The parts of an OpenDocument text."""

from dataclasses import dataclass

from ingest import limits
from ingest.readers.package import Element, Package, check, parsed
from ingest.readers.unreadable import Unreadable, beyond

_ZIP = b"PK"
_MANIFEST = "META-INF/manifest.xml"
_ENCRYPTED = b"encryption-data"


@dataclass(slots=True)
class Parts:
    """The roots of the XML parts; styles and metadata may be missing."""

    content: Element
    styles: Element | None
    metadata: Element | None
    warnings: set[str]


def opened(content: bytes) -> Parts:
    """The parts of an OpenDocument text that is safe to read."""
    if not content.startswith(_ZIP):
        return _flat(content)
    package = Package(content)
    if _ENCRYPTED in package.part(_MANIFEST):
        raise Unreadable("password-protected", "encrypted parts")
    text = package.root("content.xml")
    if text is None:
        raise Unreadable("damaged", "no content.xml")
    return Parts(text, package.root("styles.xml"), package.root("meta.xml"), package.warnings)


def _flat(content: bytes) -> Parts:
    """The one part of a flat file (`.fodt`), which is all of them."""
    if len(content) > limits.current().xml_bytes:
        raise beyond("xml_bytes", len(content))
    check(content, "office:document")
    warnings: set[str] = set()
    root = parsed(content, warnings)
    if root is None:
        raise Unreadable("damaged", "no office:document")
    return Parts(root, root, root, warnings)
