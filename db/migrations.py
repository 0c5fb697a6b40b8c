"""How the tables came to be, step by step; each step is one transaction and is never edited once released."""

import sqlite3
from typing import TYPE_CHECKING

from sqlite_utils import Database, Migrations

from db import tables
from db.connection import patiently

if TYPE_CHECKING:
    from collections.abc import Iterable

migrations = Migrations("kratuve")


@migrations()
def m0001_first_tables(database: Database) -> None:
    """Documents, projects, findings, decisions, the search index."""
    for script in (tables.DOCUMENTS, tables.PROJECTS, tables.FINDINGS, tables.DECISIONS, tables.SEARCH):
        _run(database, tables.statements(script))


@migrations()
def m0002_containers(database: Database) -> None:
    """Files that lie in other files, and signatures of those."""
    _run(database, tables.statements(tables.CONTAINERS))


@migrations()
def m0003_paths(database: Database) -> None:
    """Containers are looked up by the path that people see."""
    _run(database, tables.statements(tables.PATHS))


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the tables up to date; a step that fails leaves nothing behind."""
    database = Database(connection, recursive_triggers=False, execute_plugins=False)
    patiently(lambda: migrations.apply(database))


def _run(database: Database, statements: "Iterable[str]") -> None:
    for statement in statements:
        database.execute(statement)
