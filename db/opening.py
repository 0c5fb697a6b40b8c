"""Opening `kratuve.db` for writing: tables up to date, views, sentences, measured precisions, people's decisions."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from db import corrections, index, views
from db.connection import DATABASE, open_writer, transaction
from db.migrations import migrate
from db.reasons import MESSAGES
from model.rules import RULES


def opened(data_folder: Path, precisions: Mapping[str, float]) -> sqlite3.Connection:
    """A writer's connection to an up-to-date `kratuve.db`."""
    connection = open_writer(data_folder / DATABASE)
    try:
        migrate(connection)
        with transaction(connection):
            views.create(connection)
            _fill_messages(connection)
            _fill_precisions(connection, precisions)
            if index.is_stale(connection):
                index.reindex(connection)
            corrections.mirror(connection, data_folder)
    except BaseException:
        connection.close()
        raise
    return connection


def _fill_messages(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM _message")
    connection.executemany(
        "INSERT INTO _message (code, lv, en) VALUES (?, ?, ?)",
        [*((code, message.lv, message.en) for code, message in MESSAGES.items()),
         *((rule, texts.latvian, texts.english) for rule, texts in RULES.items())],
    )


def _fill_precisions(connection: sqlite3.Connection, precisions: Mapping[str, float]) -> None:
    connection.executemany("INSERT OR REPLACE INTO _method (method, precision) VALUES (?, ?)", precisions.items())
