"""The legacy eDoc (2006 to about 2014): an OPC package with `EDoc/Documents/` and `EDoc/Signature/`."""

from functools import partial
from urllib.parse import unquote_to_bytes

from ingest.containers import signatures
from ingest.containers.archive import Archive
from ingest.containers.container import Container

DOCUMENTS = b"EDoc/Documents/"


def opened(content: bytes) -> Container:
    """The signed container with these bytes."""
    archive = Archive(content, _naming)
    documents = [entry.filename for entry in archive.wrapping(_is_signature)]
    sign = partial(signatures.checked, archive, documents)
    return Container(archive.sizes(), archive.refused, archive.read, sign)


def _naming(name: bytes) -> bytes | None:
    """Part names of a package may be written as in an address: `L%C4%ABgums.doc`."""
    return unquote_to_bytes(name.removeprefix(DOCUMENTS)) if name.startswith(DOCUMENTS) else None


def _is_signature(name: str) -> bool:
    return name.startswith("EDoc/Signature/") and name.lower().endswith(".xml")
