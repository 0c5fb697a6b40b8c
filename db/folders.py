"""Folders whose names survive a power cut: a new name is on the disk only once the folder that lists it is."""

import os
from pathlib import Path


def make(folder: Path) -> None:
    """Make a folder, and those above it that are missing, for good."""
    if not folder.is_dir():
        make(folder.parent)
        folder.mkdir(exist_ok=True)
        sync(folder.parent)


def sync(folder: Path) -> None:
    """Put the folder's own list of names on the disk."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
