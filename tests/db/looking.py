"""What the public views say, for comparing."""

import sqlite3
from typing import Any

from db.connection import rows
from db.contract import VIEWS

_CLOCK = {"ingested_at", "first_seen", "last_seen"}


def view(connection: sqlite3.Connection, name: str, where: str = "1") -> list[dict[str, Any]]:
    return [dict(found) for found in rows(connection, f"SELECT * FROM {name} WHERE {where}")]


def one(connection: sqlite3.Connection, name: str, where: str = "1") -> dict[str, Any]:
    (found,) = view(connection, name, where)
    return found


def everything(connection: sqlite3.Connection) -> dict[str, list[dict[str, Any]]]:
    """Every view without its times of the clock, and what the search index holds."""
    seen = {
        each.name: [
            {column: value for column, value in found.items() if column not in _CLOCK}
            for found in view(connection, each.name)
        ]
        for each in VIEWS
    }
    connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.instance USING fts5vocab('main', 'search', 'instance')")
    return seen | {"index": [dict(found) for found in rows(connection, "SELECT * FROM temp.instance")]}
