"""Copies of the originals under their hash, so that evidence can be shown when the inbox file is gone."""

import os
import re
from pathlib import Path

from db import folders

FOLDER = "originals"
_SHA256 = re.compile(r"[0-9a-f]{64}")


def path_of(sha256: str, data_folder: Path) -> Path:
    """Where the copy of the original with this hash is, or would be; ValueError for what is no SHA-256.

    >>> path_of("ab" * 32, Path("data")).relative_to("data").parts[:2]
    ('originals', 'ab')
    """
    if not _SHA256.fullmatch(sha256):
        raise ValueError(f"not a SHA-256: {sha256!r}")
    return data_folder / FOLDER / sha256[:2] / sha256


def keep(contents: bytes, sha256: str, data_folder: Path) -> Path:
    """Keep a copy; it is either there whole, or not at all, whenever the power fails."""
    path = path_of(sha256, data_folder)
    if path.exists():
        return path
    folders.make(path.parent)
    temporary = path.with_name(f".new-{sha256}")  # always the same: what a kill leaves behind, the next try overwrites
    try:
        with temporary.open("wb") as file:
            file.write(contents)
            file.flush()
            os.fsync(file.fileno())
        temporary.rename(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    folders.sync(path.parent)
    return path
