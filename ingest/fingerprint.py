"""A digest of the code that reads and extracts: it tells which stored results an older version made."""

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

PARTS = ("latvian", "codes", "model", "extractors", "ingest.readers", "ingest.containers", "ingest.sniffing")


@cache
def current() -> str:
    """Sixteen hexadecimal digits over every source and data file of `PARTS`, as they are on disk."""
    digest = hashlib.sha256()
    for name, path in _files():
        contents = path.read_bytes()
        digest.update(f"{name}\0{len(contents)}\0".encode())
        digest.update(contents)
    return digest.hexdigest()[:16]


def _files() -> Iterator[tuple[str, Path]]:
    """(name, path) in an order that is the same on every machine."""
    for part in PARTS:
        specification = find_spec(part)
        assert specification, part
        if specification.submodule_search_locations is None:
            yield part, Path(str(specification.origin))
        for folder in specification.submodule_search_locations or ():
            root = Path(folder)
            for path in sorted(root.rglob("*")):
                if path.is_file() and "__pycache__" not in path.parts:
                    yield f"{part}/{path.relative_to(root).as_posix()}", path
