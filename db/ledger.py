"""The ledger: one row for every file that was ever seen, in exactly one state, pointing at the document read from it.

A document has one holder among the files that are present (state ingested or warned); others with the same bytes are
its duplicates. When the holder goes away, a duplicate takes its place. Members of containers have rows as well
(`db.members`); counts are of the folder's own files.
"""

import json
import sqlite3
from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

from db import members
from db.cleaning import clean, clean_or_none, integer
from db.connection import row, rows
from model import Source
from model.vocabulary import STATES

UNPACKING = "unpacking"
"""The detail of a container's row until all its members are stored: whoever finds it later knows it is unfinished."""
PASSING = ("unreadable",)
"""Reasons that may pass by themselves: somebody has the file open, a drive is slow. The file is put off first."""
_TRIES = 3
_TRIED_AGAIN = ("quarantined", "deferred")


class Known(NamedTuple):
    """What the ledger knows of a file: size in bytes, mtime in nanoseconds, the tries on the same content in a row.

    `refused_members` are (path, reason, detail) of the files inside it, at any depth, that could not be read.
    """

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
    is_container: bool = False
    refused_members: tuple[members.Refusal, ...] = ()


Sight = tuple[int, int | None]
"""A file's size in bytes and its mtime in nanoseconds when it came to rest; None where it has not."""


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
    warnings: Iterable[str] = (),
) -> None:
    """Set a file's state; without `document_id` it goes on pointing at the document last read from it."""
    connection.execute(
        """
        INSERT INTO _file (raw_path, path, container, state, reason, detail, document_id, size, mtime, sha256,
                           fingerprint, warnings, attempts, first_seen, last_seen)
        VALUES (:raw_path, :path, :container, :state, :reason, :detail, :document_id, :size, :mtime, :sha256,
                :fingerprint, :warnings, 1, :now, :now)
        ON CONFLICT (raw_path) DO UPDATE SET
            attempts = CASE WHEN detail = :unpacking THEN attempts
                            WHEN state IN (SELECT value FROM json_each(:tried)) AND size = excluded.size
                            AND mtime = excluded.mtime THEN attempts + 1 ELSE 1 END,
            path = excluded.path, state = excluded.state, reason = excluded.reason, detail = excluded.detail,
            warnings = excluded.warnings,
            document_id = coalesce(excluded.document_id, document_id), size = excluded.size, mtime = excluded.mtime,
            sha256 = coalesce(excluded.sha256,
                              CASE WHEN size = excluded.size AND mtime = excluded.mtime THEN sha256 END),
            fingerprint = coalesce(excluded.fingerprint, fingerprint), last_seen = excluded.last_seen
        """,
        {
            "raw_path": source.raw_path, "path": clean(source.path), "container": source.container, "state": state,
            "reason": reason, "detail": clean(detail), "document_id": document_id, "size": integer(source.size),
            "mtime": integer(source.mtime), "sha256": clean_or_none(source.sha256), "fingerprint": fingerprint,
            "warnings": json.dumps(list(warnings)), "now": now, "tried": json.dumps(_TRIED_AGAIN),
            "unpacking": UNPACKING,
        },
    )


def begin(connection: sqlite3.Connection, source: Source, now: str) -> None:
    """Say of a new or changed container that its members are being read; a known one keeps its state meanwhile."""
    connection.execute(
        """
        INSERT INTO _file (raw_path, path, container, state, detail, size, mtime, attempts, first_seen, last_seen)
        VALUES (:raw_path, :path, :container, 'deferred', :detail, :size, :mtime, 1, :now, :now)
        ON CONFLICT (raw_path) DO UPDATE SET
            state = 'deferred', reason = NULL, detail = excluded.detail, size = excluded.size, mtime = excluded.mtime,
            sha256 = NULL, attempts = 1, last_seen = excluded.last_seen
            WHERE size <> excluded.size OR mtime <> excluded.mtime OR state = 'missing'
        """,
        {"raw_path": source.raw_path, "path": clean(source.path), "container": source.container, "detail": UNPACKING,
         "size": integer(source.size), "mtime": integer(source.mtime), "now": now},
    )


def may_try_again(connection: sqlite3.Connection, raw_path: bytes) -> bool:
    """Whether a file that could not be opened is put off once more, before it is refused."""
    found = row(connection, "SELECT attempts FROM _file WHERE raw_path = ? AND reason IS NOT NULL", [raw_path])
    return found is None or found["attempts"] + 1 < _TRIES


def document_of(connection: sqlite3.Connection, raw_path: bytes) -> int | None:
    """The document last read from this path."""
    found = row(connection, "SELECT document_id FROM _file WHERE raw_path = ?", [raw_path])
    return found["document_id"] if found else None


def is_present(connection: sqlite3.Connection, document_id: int) -> bool:
    """Whether some file in the folder has this content."""
    sql = "SELECT 1 FROM _file WHERE document_id = ? AND state IN ('ingested', 'warned', 'duplicate')"
    return row(connection, sql, [document_id]) is not None


def is_held_elsewhere(connection: sqlite3.Connection, document_id: int, raw_path: bytes) -> bool:
    """Whether another path than this one is the document's holder; a file of the folder gives way to no member."""
    sql = """SELECT 1 FROM _file WHERE document_id = ? AND raw_path <> ? AND state IN ('ingested', 'warned')
             AND (container IS NULL OR instr(?, x'00'))"""
    return row(connection, sql, [document_id, raw_path, raw_path]) is not None


def yield_to(connection: sqlite3.Connection, document_id: int, raw_path: bytes) -> None:
    """Let members of containers be duplicates of a file of the folder that holds the same document."""
    sql = """UPDATE _file SET state = 'duplicate'
             WHERE document_id = ? AND container IS NOT NULL AND state IN ('ingested', 'warned')
             AND EXISTS (SELECT 1 FROM _file WHERE raw_path = ? AND container IS NULL
                         AND state IN ('ingested', 'warned'))"""
    connection.execute(sql, [document_id, raw_path])


def appoint_holder(connection: sqlite3.Connection, document_id: int) -> None:
    """Make the first duplicate the holder of a document that no present file holds any more, a member last."""
    connection.execute(
        """
        UPDATE _file SET state = (
            SELECT CASE WHEN d.warnings = '[]' AND _file.warnings = '[]' THEN 'ingested' ELSE 'warned' END
            FROM _document AS d WHERE d.id = document_id)
        WHERE id = (SELECT id FROM _file WHERE document_id = :document AND state = 'duplicate'
                    ORDER BY container IS NOT NULL, id LIMIT 1)
          AND NOT EXISTS (SELECT 1 FROM _file WHERE document_id = :document AND state IN ('ingested', 'warned'))
        """,
        {"document": document_id},
    )


def mark_missing(connection: sqlite3.Connection, raw_paths: Iterable[bytes]) -> None:
    """Say of these files, and of all that lies in them, that they are gone; what was read from them stays."""
    sql = """UPDATE _file SET state = 'missing', reason = NULL
             WHERE (raw_path = ? OR raw_path >= ? AND raw_path < ?) AND state <> 'missing'
             RETURNING document_id, sha256"""
    for raw_path in raw_paths:
        for document_id, sha256 in connection.execute(sql, [raw_path, *_inside(raw_path)]).fetchall():
            if document_id is not None:
                appoint_holder(connection, document_id)
            else:
                members.appoint_container(connection, sha256)


def _inside(raw_path: bytes) -> tuple[bytes, bytes]:
    """Between which raw paths everything lies that is inside a container, at any depth."""
    return raw_path + b"\0", raw_path + b"\1"


def known(connection: sqlite3.Connection) -> dict[bytes, Known]:
    """Everything the ledger knows of the folder's files, by raw path."""
    columns = [name for name in Known._fields if name not in ("is_container", "refused_members")]
    sql = f"SELECT raw_path, {', '.join(columns)} FROM _file WHERE container IS NULL"
    new = partial(tuple.__new__, Known)  # by its own name, a Known takes three times as long: there may be 100,000
    found: dict[bytes, Known] = {raw_path: new((*told, False, ())) for raw_path, *told in connection.execute(sql)}
    refused = members.refused(connection)
    for raw_path in found.keys() & members.containers(connection):
        inside = tuple(refused.get(raw_path, ()))
        found[raw_path] = found[raw_path]._replace(is_container=True, refused_members=inside)
    return found


def resting(connection: sqlite3.Connection) -> dict[bytes, Sight]:
    """What the folder's files looked like when they came to a state that looking again cannot change, by raw path.

    Of other files that are there the mtime is None. A hundred thousand rows cost a quarter of what `known` takes.
    """
    sql = """SELECT raw_path, size, CASE WHEN state NOT IN ('quarantined', 'deferred')
                                              OR state = 'quarantined' AND reason NOT IN ('unreadable', 'crash')
                                         THEN mtime END
             FROM _file WHERE container IS NULL AND state <> 'missing'"""
    return {raw_path: (size, mtime) for raw_path, size, mtime in connection.execute(sql)}


def refused(connection: sqlite3.Connection) -> dict[bytes, list[members.Refusal]]:
    """What is refused in each of the folder's files, the file itself or what lies in it, by raw path."""
    return members.refused(connection, "TRUE")


def states(
    connection: sqlite3.Connection, raw_paths: Iterable[bytes]
) -> dict[bytes, tuple[str, str | None, str]]:
    """(state, reason, detail) of these files now, by raw path; those that the ledger has never seen are left out."""
    sql = "SELECT raw_path, state, reason, detail FROM _file WHERE raw_path = ?"
    found = (connection.execute(sql, [path]) for path in raw_paths)
    return {raw_path: (state, reason, detail) for one in found for raw_path, state, reason, detail in one}


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many of the folder's files are in each state, zeros included; they add up to all that were ever seen."""
    found = {one["state"]: one["files"] for one in rows(
        connection, "SELECT state, count(*) AS files FROM _file WHERE container IS NULL GROUP BY state")}
    return {state: found.get(state, 0) for state in STATES}


def failures(connection: sqlite3.Connection) -> list[Refused]:
    """The files that were refused or could not be opened yet, members of containers too, by path."""
    sql = """SELECT f.path, f.reason, m.lv AS message, m.en AS message_en, f.detail, f.attempts
             FROM _file AS f LEFT JOIN _message AS m ON m.code = f.reason
             WHERE f.state = 'quarantined' OR f.state = 'deferred' AND f.reason IS NOT NULL ORDER BY f.path"""
    return [Refused(*found) for found in rows(connection, sql)]
