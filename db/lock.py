"""One writer per data folder, one watcher per folder: lock files that the kernel frees when their holder dies."""

import fcntl
import hashlib
import os
import socket
from pathlib import Path
from typing import TextIO

from db.errors import Locked

WRITER = "kratuve.lock"


def name_for(folder: Path) -> str:
    """The lock file of whoever watches `folder`, however its path is spelled."""
    digest = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()
    return f"watch-{digest[:12]}.lock"


def acquire(data_folder: Path, name: str = WRITER) -> TextIO:
    """Take the lock file `name` in `data_folder` until it is closed; raises `Locked` naming who holds it."""
    path = data_folder / name
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    file = os.fdopen(descriptor, "r+", encoding="utf-8")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        holder = file.read().strip() or "pid ?"
        file.close()
        raise Locked(data_folder, holder) from None
    file.truncate()
    file.write(f"pid {os.getpid()} on {socket.gethostname()}\n")
    file.flush()
    os.fsync(descriptor)
    return file
