"""The parts of an OpenDocument text."""

from dataclasses import dataclass

from ingest.readers.package import Element, Package
from ingest.readers.unreadable import Unreadable

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
    package = Package(content)
    if _ENCRYPTED in package.part(_MANIFEST):
        raise Unreadable("password-protected", "encrypted parts")
    text = package.root("content.xml")
    if text is None:
        raise Unreadable("damaged", "no content.xml")
    return Parts(text, package.root("styles.xml"), package.root("meta.xml"), package.warnings)
