"""Why nothing can be written at present, and what to do about it, in a sentence."""

import errno
import shutil
import sqlite3
from pathlib import Path

from ingest.cli.messages import say

_BY_ERRNO = {
    errno.ENOSPC: "disk-full", errno.EDQUOT: "disk-full", errno.EMFILE: "too-many-open", errno.ENFILE: "too-many-open",
}  # fmt: skip
_BY_SQLITE = {
    sqlite3.SQLITE_FULL: "disk-full", sqlite3.SQLITE_BUSY: "database-locked", sqlite3.SQLITE_LOCKED: "database-locked",
    sqlite3.SQLITE_CORRUPT: "database-damaged", sqlite3.SQLITE_NOTADB: "database-damaged",
}  # fmt: skip
_LEAST_ROOM = 256 * 1024
"""Bytes without which not even one short document can be stored."""


def sentence(error: Exception, folder: Path) -> str:
    """What is wrong with the data folder.

    >>> sentence(OSError(errno.ENOSPC, "No space left on device"), Path("dati"))
    'Diskā, kurā ir datu mape “dati”, nav vietas. Atbrīvojiet vietu; jau saglabātais paliek.'
    """
    key = _key(error)
    if key == "not-writable" and _is_full(folder):  # SQLite calls it an I/O error when its log cannot grow
        key = "disk-full"
    elif key == "not-writable" and _is_away(error, folder):
        key = "data-away"
    return say(key, folder=folder, detail=error)


def _is_away(error: Exception, folder: Path) -> bool:
    return isinstance(error, FileNotFoundError) and not (folder / "kratuve.db").exists()


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _LEAST_ROOM
    except OSError:
        return False


def _key(error: Exception) -> str:
    if isinstance(error, sqlite3.Error):
        return _BY_SQLITE.get((getattr(error, "sqlite_errorcode", None) or 0) & 0xFF, "not-writable")
    return _BY_ERRNO.get(error.errno or 0, "not-writable") if isinstance(error, OSError) else "not-writable"
