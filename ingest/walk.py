"""Every file below the given paths, met once, in the order of names."""

import os
import stat
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from ingest.names import display, is_junk, is_junk_folder
from model import Source


class Look(Enum):
    """What a name and its status say before the file is opened."""

    FILE = "file"
    JUNK = "junk"
    SPECIAL = "special"
    """A link, pipe, socket or device: never opened."""
    CLOSED = "closed"
    """A folder that cannot be listed, or a name whose status cannot be asked: no permission, or a drive that fails."""


class Met(NamedTuple):
    """A file as the walk met it; `size` in bytes, `mtime` in nanoseconds."""

    raw_path: bytes
    size: int
    mtime: int
    look: Look

    def source(self) -> Source:
        """The same as the noun that the other packages know."""
        return Source(display(self.raw_path), self.raw_path, self.size, self.mtime)


_FILE, _JUNK, _SPECIAL = Look.FILE, Look.JUNK, Look.SPECIAL
_new = partial(tuple.__new__, Met)
"""By its own name a Met takes three times as long, and there may be 100,000."""


def files(paths: Iterable[bytes], leave_out: bytes | None = None) -> Iterator[Met]:
    """The files at and below absolute `paths`, without those of the folder `leave_out` (the data folder)."""
    excluded = _identity(leave_out)
    for path in paths:
        try:
            status = os.lstat(path)
        except (FileNotFoundError, NotADirectoryError):
            continue  # gone since it was named
        except OSError:
            yield Met(path, 0, 0, Look.CLOSED)
            continue
        if stat.S_ISDIR(status.st_mode):
            yield from _below(path, excluded)
        else:
            yield _met(path, path.rpartition(b"/")[2], status)


def _below(top: bytes, excluded: tuple[int, int] | None) -> Iterator[Met]:
    """A stack instead of recursion: folders may be nested deeper than Python's."""
    folders = [(top, False)]
    while folders:
        folder, of_program = folders.pop()
        if excluded and _identity(folder) == excluded:
            continue
        inner = []
        try:
            with os.scandir(folder) as entries:
                listed = sorted(entries, key=attrgetter("name"))
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError:
            yield Met(folder, 0, 0, Look.CLOSED)
            continue
        for entry in listed:
            try:
                is_folder = entry.is_dir(follow_symlinks=False)
                if not is_folder:
                    met = _met(entry.path, entry.name, entry.stat(follow_symlinks=False))
            except FileNotFoundError:
                continue  # deleted between the listing and now
            except OSError:
                is_folder, met = False, Met(entry.path, 0, 0, Look.CLOSED)
            if is_folder:
                inner.append((entry.path, of_program or is_junk_folder(entry.name)))
            else:
                yield met._replace(look=Look.JUNK) if of_program else met
        folders.extend(reversed(inner))


def judged(present: Iterable[Met], top: bytes) -> Iterator[Met]:
    """Files that were met one by one, judged by the folders they lie in below `top` as a walk from there would."""
    for met in present:
        folders = met.raw_path.removeprefix(top.rstrip(b"/") + b"/").split(b"/")[:-1]
        yield met._replace(look=Look.JUNK) if any(map(is_junk_folder, folders)) else met


def below_closed(raw_paths: Iterable[bytes], present: Iterable[Met]) -> set[bytes]:
    """Those of the paths that lie in folders which could not be listed: nobody knows whether they are gone."""
    closed = tuple(met.raw_path + b"/" for met in present if met.look is Look.CLOSED)
    return {path for path in raw_paths if path.startswith(closed)} if closed else set()


def _met(path: bytes, name: bytes, status: os.stat_result) -> Met:
    look = _JUNK if is_junk(name) else _FILE if stat.S_ISREG(status.st_mode) else _SPECIAL
    return _new((path, status.st_size, status.st_mtime_ns, look))


def _identity(path: bytes | None) -> tuple[int, int] | None:
    """What stays the same under any spelling of a folder's path."""
    try:
        status = Path(os.fsdecode(path)).stat() if path else None
    except OSError:
        return None
    return (status.st_dev, status.st_ino) if status else None
