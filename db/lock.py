"""One writer per data folder: a lock file that the kernel frees when its holder dies."""

import fcntl
import os
import socket
from pathlib import Path
from typing import TextIO

from db.errors import Locked


def acquire(data_folder: Path) -> TextIO:
    """Take the writer's lock of `data_folder` until the file is closed; raises `Locked` naming who holds it."""
    path = data_folder / "kratuve.lock"
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
    return file
