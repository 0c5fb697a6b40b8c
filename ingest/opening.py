"""Opening files that strangers put there: no links followed, no waiting on pipes, no more bytes than asked for."""

import errno
import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from ingest import limits
from ingest.readers import Unreadable

_FLAGS = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
_CHUNK = 1024 * 1024


class Identity(NamedTuple):
    """What stays the same as long as nobody replaces or changes a file; `mtime` in nanoseconds."""

    device: int
    number: int
    size: int
    mtime: int


def identity(path: bytes) -> Identity:
    """The identity of a file now; raises `Unreadable` when it is gone."""
    try:
        status = os.lstat(path)
    except OSError as error:
        raise Unreadable("unreadable", os.strerror(error.errno or 0)) from error
    return Identity(status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)


def read(path: bytes) -> bytes:
    """The bytes of a regular file; raises `Unreadable` for anything else, an empty file, one above the limit."""
    largest = limits.current().file_bytes
    with _opened(path) as descriptor, os.fdopen(descriptor, "rb", closefd=False) as file:
        contents = file.read(largest + 1)
    if not contents:
        raise Unreadable("empty-file")
    if len(contents) > largest:  # it grew after it was measured
        raise Unreadable("too-large", limits.current().passed("file_bytes"))
    return contents


def sha256(path: bytes) -> str:
    """The hexadecimal SHA-256 of a regular file, read in pieces; raises `Unreadable` as `read` does."""
    digest = hashlib.sha256()
    with _opened(path) as descriptor:
        while chunk := os.read(descriptor, _CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


@contextmanager
def _opened(path: bytes) -> Iterator[int]:
    """A descriptor of a regular file of bearable size."""
    try:
        descriptor = os.open(path, _FLAGS)
    except OSError as error:
        raise Unreadable(_reason(error), os.strerror(error.errno or 0)) from error
    try:
        _check(os.fstat(descriptor))
        yield descriptor
    except OSError as error:  # the disk or the network, in the middle of the file
        raise Unreadable("unreadable", os.strerror(error.errno or 0)) from error
    finally:
        os.close(descriptor)


def _check(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable("unsafe-path", stat.filemode(status.st_mode))
    if status.st_size > limits.current().file_bytes:
        raise Unreadable("too-large", limits.current().passed("file_bytes", status.st_size))


def _reason(error: OSError) -> str:
    """ELOOP is O_NOFOLLOW meeting a link; ENXIO is a socket, or a device without a driver."""
    return "unsafe-path" if error.errno in (errno.ELOOP, errno.ENXIO) else "unreadable"
