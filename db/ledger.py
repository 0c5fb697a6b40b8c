"""The ledger: one row for every file that was ever seen, in exactly one state, pointing at the document read from it.

A document has one holder among the files that are present (state ingested or warned); others with the same bytes are
its duplicates. When the holder goes away, a duplicate takes its place.
"""

import json
import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from db.cleaning import clean, clean_or_none, integer
from db.connection import row, rows
from model import Source
from model.vocabulary import STATES

_TRIED_AGAIN = ("quarantined", "deferred")


class Known(NamedTuple):
    """What the ledger knows of a file: size in bytes, mtime in nanoseconds, the tries on the same content in a row."""

    path: str
    size: int
    mtime: int
    sha256: str | None
    state: str
    fingerprint: str | None
    document_id: int | None
    reason: str | None
    attempts: int
    detail: str = ""


class Refused(NamedTuple):
    """A file that could not be read, with the Latvian and the English sentence that tell what to do."""

    path: str
    reason: str
    message: str | None
    message_en: str | None
    detail: str
    attempts: int


def write(
    connection: sqlite3.Connection, source: Source, state: str, now: str, *,
    document_id: int | None = None, reason: str | None = None, detail: str = "", fingerprint: str | None = None,
) -> None:
    """Set a file's state; without `document_id` it goes on pointing at the document last read from it."""
    connection.execute(
        """
        INSERT INTO _file (raw_path, path, state, reason, detail, document_id, size, mtime, sha256, fingerprint,
                           attempts, first_seen, last_seen)
        VALUES (:raw_path, :path, :state, :reason, :detail, :document_id, :size, :mtime, :sha256, :fingerprint,
                1, :now, :now)
        ON CONFLICT (raw_path) DO UPDATE SET
            attempts = CASE WHEN state IN (SELECT value FROM json_each(:tried)) AND size = excluded.size
                            AND mtime = excluded.mtime THEN attempts + 1 ELSE 1 END,
            path = excluded.path, state = excluded.state, reason = excluded.reason, detail = excluded.detail,
            document_id = coalesce(excluded.document_id, document_id), size = excluded.size, mtime = excluded.mtime,
            sha256 = coalesce(excluded.sha256,
                              CASE WHEN size = excluded.size AND mtime = excluded.mtime THEN sha256 END),
            fingerprint = coalesce(excluded.fingerprint, fingerprint), last_seen = excluded.last_seen
        """,
        {
            "raw_path": source.raw_path, "path": clean(source.path), "state": state, "reason": reason,
            "detail": clean(detail), "document_id": document_id, "size": integer(source.size),
            "mtime": integer(source.mtime), "sha256": clean_or_none(source.sha256), "fingerprint": fingerprint,
            "now": now, "tried": json.dumps(_TRIED_AGAIN),
        },
    )


def document_of(connection: sqlite3.Connection, raw_path: bytes) -> int | None:
    """The document last read from this path."""
    found = row(connection, "SELECT document_id FROM _file WHERE raw_path = ?", [raw_path])
    return found["document_id"] if found else None


def is_present(connection: sqlite3.Connection, document_id: int) -> bool:
    """Whether some file in the folder has this content."""
    sql = "SELECT 1 FROM _file WHERE document_id = ? AND state IN ('ingested', 'warned', 'duplicate')"
    return row(connection, sql, [document_id]) is not None


def is_held_elsewhere(connection: sqlite3.Connection, document_id: int, raw_path: bytes) -> bool:
    """Whether another path than this one is the document's holder."""
    sql = "SELECT 1 FROM _file WHERE document_id = ? AND raw_path <> ? AND state IN ('ingested', 'warned')"
    return row(connection, sql, [document_id, raw_path]) is not None


def appoint_holder(connection: sqlite3.Connection, document_id: int) -> None:
    """Make the first duplicate the holder of a document that no present file holds any more."""
    connection.execute(
        """
        UPDATE _file SET state = (
            SELECT CASE d.warnings WHEN '[]' THEN 'ingested' ELSE 'warned' END
            FROM _document AS d WHERE d.id = document_id)
        WHERE id = (SELECT min(id) FROM _file WHERE document_id = :document AND state = 'duplicate')
          AND NOT EXISTS (SELECT 1 FROM _file WHERE document_id = :document AND state IN ('ingested', 'warned'))
        """,
        {"document": document_id},
    )


def mark_missing(connection: sqlite3.Connection, raw_paths: Iterable[bytes]) -> None:
    """Say of these files that they are gone from the folder; what was read from them stays."""
    for raw_path in raw_paths:
        connection.execute("UPDATE _file SET state = 'missing', reason = NULL WHERE raw_path = ?", [raw_path])
        document_id = document_of(connection, raw_path)
        if document_id is not None:
            appoint_holder(connection, document_id)


def known(connection: sqlite3.Connection) -> dict[bytes, Known]:
    """Everything the ledger knows, by raw path, in one query."""
    sql = f"SELECT raw_path, {', '.join(Known._fields)} FROM _file"
    return {found[0]: Known(*found[1:]) for found in connection.execute(sql)}


def states(connection: sqlite3.Connection, raw_paths: Iterable[bytes]) -> dict[bytes, str]:
    """The state of these files now, by raw path; files that the ledger has never seen are left out."""
    found = (connection.execute("SELECT raw_path, state FROM _file WHERE raw_path = ?", [path]) for path in raw_paths)
    return {raw_path: state for one in found for raw_path, state in one}


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many files are in each state, zeros included; they add up to all files ever seen."""
    found = {one["state"]: one["files"] for one in rows(
        connection, "SELECT state, count(*) AS files FROM _file GROUP BY state")}
    return {state: found.get(state, 0) for state in STATES}


def failures(connection: sqlite3.Connection) -> list[Refused]:
    """The files that were refused, in the order of their paths."""
    sql = """SELECT f.path, f.reason, m.lv AS message, m.en AS message_en, f.detail, f.attempts
             FROM _file AS f LEFT JOIN _message AS m ON m.code = f.reason
             WHERE f.state = 'quarantined' ORDER BY f.path"""
    return [Refused(*found) for found in rows(connection, sql)]
