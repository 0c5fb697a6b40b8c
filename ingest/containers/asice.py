"""ASiC-E: a ZIP whose files lie beside `META-INF/`, where the signatures are (`.asice`, `.edoc`, `.bdoc`, `.sce`)."""

from functools import partial

from ingest.containers import signatures
from ingest.containers.archive import Archive
from ingest.containers.container import Container


def opened(content: bytes) -> Container:
    """The signed container with these bytes."""
    archive = Archive(content, _naming)
    documents = [entry.filename for entry in archive.wrapping(_is_signature)]
    sign = partial(signatures.checked, archive, documents)
    return Container(archive.sizes(), archive.refused, archive.read, sign)


def _naming(name: bytes) -> bytes | None:
    return None if name == b"mimetype" or name.startswith(b"META-INF/") else name


def _is_signature(name: str) -> bool:
    return name.startswith("META-INF/") and "signature" in name.lower() and name.lower().endswith(".xml")
