"""The legacy eDoc (2006 to about 2014): an OPC package with `EDoc/Documents/` and `EDoc/Signature/`."""

from urllib.parse import unquote_to_bytes

from ingest.containers.archive import Archive
from ingest.containers.container import Container

DOCUMENTS = b"EDoc/Documents/"


def opened(content: bytes) -> Container:
    """The signed container with these bytes."""
    archive = Archive(content, _naming)
    return Container(archive.sizes(), archive.refused, archive.read)


def _naming(name: bytes) -> bytes | None:
    """Part names of a package may be written as in an address: `L%C4%ABgums.doc`."""
    return unquote_to_bytes(name.removeprefix(DOCUMENTS)) if name.startswith(DOCUMENTS) else None
