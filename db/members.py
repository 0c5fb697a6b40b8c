"""Members: files that lie in other files. A container's state is what its members came to."""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from db.cleaning import clean, clean_or_none
from db.connection import rows
from model import Outcome, Signature

_FINE = ("ingested", "duplicate")
REFUSED = "members-refused"


class Member(NamedTuple):
    """A file in a container, as the view tells of it."""

    container: str
    name: str
    path: str
    state: str
    reason: str | None
    message: str | None
    message_en: str | None
    document_id: int | None
    size: int


class Refusal(NamedTuple):
    """A file that could not be read."""

    path: str
    reason: str
    detail: str


class Settled(NamedTuple):
    """What a container has come to."""

    state: str
    reason: str | None = None
    detail: str = ""
    warnings: tuple[str, ...] = ()


def settled(connection: sqlite3.Connection, outcome: Outcome) -> Settled:
    """The state of a container whose members are all stored: refused only if nothing in it could be read."""
    sql = "SELECT state, reason, detail FROM _file WHERE container = ? AND state <> 'missing' ORDER BY id"
    found = rows(connection, sql, [outcome.source.raw_path])
    if not found and not outcome.document:
        return Settled("quarantined", "empty-file")
    refused = [one for one in found if one["state"] == "quarantined"]
    if len(refused) == len(found) and not outcome.document:
        ((commonest, _),) = Counter(one["reason"] for one in refused).most_common(1)
        return Settled("quarantined", commonest, next(one["detail"] for one in refused if one["reason"] == commonest))
    doubtful = any(one["state"] not in _FINE for one in found)
    warnings = (*outcome.warnings, *([REFUSED] if doubtful else []))
    return Settled("warned" if warnings else "ingested", warnings=warnings)


def gone(connection: sqlite3.Connection, outcome: Outcome) -> list[bytes]:
    """The members that an earlier version of this container had and this one has not."""
    there = {member.raw_path for member in outcome.members}
    there |= {refusal.source.raw_path for refusal in outcome.refused}
    sql = "SELECT raw_path FROM _file WHERE container = ? AND state <> 'missing'"
    known = connection.execute(sql, [outcome.source.raw_path])
    return [raw_path for (raw_path,) in known if raw_path not in there]


def is_held_elsewhere(connection: sqlite3.Connection, outcome: Outcome) -> bool:
    """Whether another present file is a container with the same content."""
    sql = """SELECT 1 FROM _file AS f WHERE sha256 = ? AND raw_path <> ? AND state IN ('ingested', 'warned')
             AND EXISTS (SELECT 1 FROM _file AS inner WHERE inner.container = f.raw_path)"""
    return bool(rows(connection, sql, [outcome.source.sha256, outcome.source.raw_path]))


def appoint_container(connection: sqlite3.Connection, sha256: str | None) -> None:
    """Make the first duplicate the holder of a container's content that no present file holds any more."""
    connection.execute(
        """
        UPDATE _file SET state = CASE warnings WHEN '[]' THEN 'ingested' ELSE 'warned' END
        WHERE id = (SELECT min(id) FROM _file
                    WHERE sha256 = :sha256 AND state = 'duplicate' AND document_id IS NULL)
          AND NOT EXISTS (SELECT 1 FROM _file WHERE sha256 = :sha256 AND state IN ('ingested', 'warned'))
        """,
        {"sha256": sha256},
    )


def sign(connection: sqlite3.Connection, raw_path: bytes, signatures: Iterable[Signature]) -> None:
    """Put a container's signatures in place of those known of it."""
    connection.execute("DELETE FROM _signature WHERE file_id = (SELECT id FROM _file WHERE raw_path = ?)", [raw_path])
    connection.executemany(
        """INSERT INTO _signature (file_id, number, verdict, signer, signed_at, covered, uncovered, flaws)
           SELECT id, ?, ?, ?, ?, ?, ?, ? FROM _file WHERE raw_path = ?""",
        [
            (number, one.verdict, clean_or_none(one.signer), clean_or_none(one.signed_at), _json(one.covered),
             _json(one.uncovered), _json(one.flaws), raw_path)
            for number, one in enumerate(signatures, start=1)
        ],
    )


def containers(connection: sqlite3.Connection) -> set[bytes]:
    """The raw paths of all files that others lie in."""
    sql = "SELECT DISTINCT container FROM _file WHERE container IS NOT NULL"
    return {raw_path for (raw_path,) in connection.execute(sql)}


def refused(connection: sqlite3.Connection, kind: str = "container IS NOT NULL") -> dict[bytes, list[Refusal]]:
    """The refused members, at any depth, by the raw path of the folder's file they lie in; `kind` may ask for more."""
    sql = f"""SELECT raw_path, path, coalesce(reason, 'unreadable'), detail FROM _file
              WHERE {kind} AND state = 'quarantined' ORDER BY path"""
    found: dict[bytes, list[Refusal]] = defaultdict(list)
    for raw_path, *refusal in connection.execute(sql):
        found[raw_path.partition(b"\0")[0]].append(Refusal(*refusal))
    return dict(found)


def _json(names: Iterable[str]) -> str:
    return json.dumps([clean(name) for name in names], ensure_ascii=False)
