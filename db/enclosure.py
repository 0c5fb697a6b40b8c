"""The read side for pages: what a document lies in, what lies beside it and in it, and who signed that."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from db.connection import row, rows

Record = dict[str, Any]
MOST = 200
"""Members of one container that a page lists; the refused ones come first where there are more."""
_DEEPEST = 8
_MEMBERS = f"""
SELECT * FROM (
    SELECT m.*, row_number() OVER (PARTITION BY m.container ORDER BY m.state <> 'quarantined') AS place,
           count(*) OVER (PARTITION BY m.container) AS number
    FROM json_each(:paths) AS wanted JOIN members AS m ON m.container = wanted.value
    WHERE :state = '' OR m.state = :state)
WHERE place <= {MOST}"""
_AROUND = """
SELECT c.path AS container FROM _file AS f JOIN _file AS c ON c.raw_path = f.container
WHERE f.document_id = ? AND f.state IN ('ingested', 'warned', 'duplicate')
ORDER BY f.state = 'duplicate', f.id LIMIT 5"""
_SIGNATURES = "SELECT * FROM signatures WHERE container = ? ORDER BY number"


@dataclass(frozen=True, slots=True)
class Surrounding:
    """A container that a document lies in, with what lies beside it and who signed; records are those of the views.

    `document_id` is the container's own document where it has one (a letter), `sha256` tells its original. Signatures
    have `covers` beside their columns: whether they cover the document.
    """

    path: str
    document_id: int | None
    sha256: str | None
    beside: list[Record]
    signatures: list[Record]


@dataclass(frozen=True, slots=True)
class Enclosure:
    """The containers around a document, and the members inside it if it is one itself."""

    around: list[Surrounding]
    inside: list[Record]


def of_document(connection: sqlite3.Connection, document: Record) -> Enclosure:
    """What is around and in the document that this row of the view `documents` tells of."""
    around = [_surrounding(connection, one["container"], document["id"])
              for one in rows(connection, _AROUND, [document["id"]])]  # fmt: skip
    return Enclosure(around, members(connection, [document["path"]]).get(document["path"], []))


def _surrounding(connection: sqlite3.Connection, container: str, document_id: int) -> Surrounding:
    outer = row(connection, "SELECT document_id, sha256 FROM _file WHERE path = ?", [container])
    beside = members(connection, [container]).get(container, [])
    signatures = [dict(found) for found in rows(connection, _SIGNATURES, [container])]
    return Surrounding(
        container, outer["document_id"] if outer else None, outer["sha256"] if outer else None,
        [one for one in beside if one["document_id"] != document_id and one["state"] != "missing"],
        [one | {"covers": document_id in json.loads(one["document_ids"])} for one in signatures],
    )  # fmt: skip


def members(connection: sqlite3.Connection, paths: Iterable[str], state: str = "") -> dict[str, list[Record]]:
    """The members of these containers by container, in one state or in all; `more` is how many are left out."""
    found: dict[str, list[Record]] = {}
    for one in rows(connection, _MEMBERS, {"paths": json.dumps(list(paths)), "state": state}):
        found.setdefault(one["container"], []).append(dict(one))
    return {path: [one | {"more": one["number"] - len(each)} for one in each] for path, each in found.items()}


def tree(connection: sqlite3.Connection, paths: Iterable[str], state: str = "") -> dict[str, list[Record]]:
    """The same for all that lies in these containers at any depth: their members are looked up in turn."""
    found: dict[str, list[Record]] = {}
    looked = list(paths)
    for _ in range(_DEEPEST):
        inner = members(connection, looked, state)
        found |= inner
        looked = [one["path"] for each in inner.values() for one in each]
        if not looked:
            break
    return found
