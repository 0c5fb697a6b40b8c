"""ASiC-E: a ZIP whose files lie beside `META-INF/`, where the signatures are (`.asice`, `.edoc`, `.bdoc`, `.sce`)."""

from ingest.containers.archive import Archive
from ingest.containers.container import Container


def opened(content: bytes) -> Container:
    """The signed container with these bytes."""
    archive = Archive(content, _naming)
    return Container(archive.sizes(), archive.refused, archive.read)


def _naming(name: bytes) -> bytes | None:
    return None if name == b"mimetype" or name.startswith(b"META-INF/") else name
