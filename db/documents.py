"""A document's machine rows: one document for each content, replaced whole, older versions of a path kept."""

import sqlite3

from db.connection import insert, row, rows
from db.records import Records


def number_of(connection: sqlite3.Connection, sha256: str) -> int | None:
    """The id of the document with this content."""
    found = row(connection, "SELECT id FROM _document WHERE sha256 = ?", [sha256])
    return found["id"] if found else None


def standing(connection: sqlite3.Connection, document_id: int) -> tuple[str, str]:
    """The state of a file that holds this document alone, and the fingerprint of the code that read it."""
    found = row(connection, "SELECT warnings, fingerprint FROM _document WHERE id = ?", [document_id])
    assert found is not None
    return "ingested" if found["warnings"] == "[]" else "warned", found["fingerprint"]


def next_number(connection: sqlite3.Connection) -> int:
    """The id of the next new document."""
    found = row(connection, "SELECT coalesce(max(id), 0) + 1 AS next FROM _document")
    assert found is not None
    return int(found["next"])


def put(connection: sqlite3.Connection, document_id: int, records: Records, now: str) -> None:
    """Write a document's rows in place of what was read from the same content before."""
    columns = {"id": document_id, **records.document, "ingested_at": now}
    updates = ", ".join(f"{column} = excluded.{column}" for column in columns if column != "id")
    connection.execute(
        f"""INSERT INTO _document ({", ".join(columns)}) VALUES ({", ".join(f":{column}" for column in columns)})
            ON CONFLICT (id) DO UPDATE SET {updates}, replaced_by = NULL""",
        columns,
    )
    for table in ("_entry", "_finding", "_statement"):  # what hangs on them goes with them
        connection.execute(f"DELETE FROM {table} WHERE document_id = ?", [document_id])
    for table, rows_of_table in records.tables.items():
        insert(connection, table, rows_of_table)


def keys_of(connection: sqlite3.Connection, document_id: int) -> set[str]:
    """The keys of the projects that a document describes."""
    sql = """SELECT k.key FROM _statement AS s JOIN _statement_key AS k ON k.statement_id = s.id
             WHERE s.document_id = ?"""
    return {found["key"] for found in rows(connection, sql, [document_id])}


def replace(connection: sqlite3.Connection, document_id: int, newer: int) -> None:
    """Say that a path's content is now another document; the old one stays reachable but counts no more."""
    connection.execute("UPDATE _document SET replaced_by = ? WHERE id = ?", [newer, document_id])
    connection.execute("UPDATE _statement SET project_id = NULL WHERE document_id = ?", [document_id])


def restore(connection: sqlite3.Connection, document_id: int) -> bool:
    """Let a replaced document count again, because its content is back; whether it was replaced."""
    sql = "UPDATE _document SET replaced_by = NULL WHERE id = ? AND replaced_by IS NOT NULL"
    return connection.execute(sql, [document_id]).rowcount > 0


def versions(connection: sqlite3.Connection, raw_path: bytes) -> list[int]:
    """The documents that were read from a path, the newest first."""
    sql = """
        WITH RECURSIVE version (id, depth) AS (
            SELECT document_id, 0 FROM _file WHERE raw_path = ? AND document_id IS NOT NULL
            UNION SELECT older.id, depth + 1 FROM version JOIN _document AS older ON older.replaced_by = version.id)
        SELECT id FROM version GROUP BY id ORDER BY min(depth)"""
    return [found["id"] for found in rows(connection, sql, [raw_path])]
