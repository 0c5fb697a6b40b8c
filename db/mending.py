"""What `kratuve check --mend` does: only what cannot lose anything, and only what the folder's own files can prove."""

import os
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from db import corrections, ledger, originals
from db.connection import rows, transaction
from db.soundness import digest
from db.store import Store


def mend(store: Store, data_folder: Path, rules: Iterable[str]) -> None:
    """Put right what these rules found; what is still wrong afterwards is found by looking again."""
    found = set(rules)
    connection = store.connection
    if found & {"index-damaged", "index-incomplete", "index-stale"}:
        store.reindex()
    if found & {"read-without-document", "holder"}:
        with transaction(connection):
            _put_off_unread(connection)
            _appoint_one_holder_each(connection)
    if "corrections-mirror" in found:
        corrections.mirror(connection, data_folder)
    if "leftover" in found:
        for leftover in (data_folder / originals.FOLDER).glob("*/.new-*"):
            leftover.unlink(missing_ok=True)
    if found & {"original-missing", "original-changed"}:
        _copy_originals_again(connection, data_folder)


def _put_off_unread(connection: sqlite3.Connection) -> None:
    """Files said to be read whose document is not there are read again by the next run."""
    connection.execute("""
        UPDATE _file SET state = 'deferred', reason = NULL, detail = '', document_id = NULL
        WHERE state IN ('ingested', 'warned', 'duplicate')
        AND (document_id IS NULL OR document_id NOT IN (SELECT id FROM _document))
        AND raw_path NOT IN (SELECT container FROM _file WHERE container IS NOT NULL)""")


def _appoint_one_holder_each(connection: sqlite3.Connection) -> None:
    """The first of several holders stays; where there are only duplicates, one of them becomes the holder."""
    connection.execute("""
        UPDATE _file SET state = 'duplicate' WHERE state IN ('ingested', 'warned') AND document_id IS NOT NULL
        AND id NOT IN (SELECT min(id) FROM _file WHERE state IN ('ingested', 'warned') AND document_id IS NOT NULL
            GROUP BY document_id)""")
    for found in rows(connection, "SELECT DISTINCT document_id FROM _file WHERE state = 'duplicate'"):
        ledger.appoint_holder(connection, found["document_id"])


def _copy_originals_again(connection: sqlite3.Connection, data_folder: Path) -> None:
    """From any file that still holds the content; a damaged copy gives way only to a whole one."""
    files = """SELECT raw_path FROM _file WHERE sha256 = ?
               AND state IN ('ingested', 'warned', 'duplicate', 'missing')"""
    for found in rows(connection, "SELECT sha256 FROM _document"):
        sha256, kept = found["sha256"], originals.path_of(found["sha256"], data_folder)
        if digest(kept) == sha256:
            continue
        for file in rows(connection, files, [sha256]):
            path = Path(os.fsdecode(file["raw_path"]))
            if b"\0" not in file["raw_path"] and path.is_file() and digest(path) == sha256:
                kept.unlink(missing_ok=True)
                originals.keep(path.read_bytes(), sha256, data_folder)
                break
