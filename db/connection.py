"""Connections, transactions, rows: the few lines that every other module of this package stands on."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from time import monotonic
from typing import Any

Parameters = Sequence[Any] | Mapping[str, Any]

DATABASE = "kratuve.db"
BUSY_SECONDS = 30.0
_STEP = 1.0
"""Seconds that SQLite itself waits for a lock when it writes."""
_LONGEST_LOG = 64 * 1024 * 1024
"""Bytes of the write-ahead log that stay on the disk once they are in the database: a long reader can make it grow."""


def open_writer(path: Path) -> sqlite3.Connection:
    """A connection that writes: WAL, `synchronous=NORMAL` (consistent, may lose the last rows), foreign keys."""
    connection = sqlite3.connect(path, timeout=_STEP, isolation_level=None)
    patiently(lambda: connection.execute("PRAGMA journal_mode=WAL"))
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute(f"PRAGMA journal_size_limit={_LONGEST_LOG}")
    return connection


def open_reader(path: Path) -> sqlite3.Connection:
    """A connection that cannot write; what a kill left half written is taken back first."""
    if path.with_name(f"{path.name}-journal").exists():
        _take_back(path)
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=BUSY_SECONDS)


def _take_back(path: Path) -> None:
    """Have SQLite roll back by the journal, which it refuses to do for who only reads; nothing where it cannot."""
    address = f"{path.resolve().as_uri()}?mode=rw"
    with suppress(sqlite3.Error), closing(sqlite3.connect(address, uri=True)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing; inside a transaction that is already open, a part of it."""
    if connection.in_transaction:
        yield
        return
    patiently(lambda: connection.execute("BEGIN IMMEDIATE"))
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise


def patiently(write: Callable[[], object]) -> None:
    """Do `write` as soon as nobody else writes, tried in steps: between them Python hears signals, inside SQLite it
    would not. Raises `sqlite3.OperationalError` after `BUSY_SECONDS`.
    """
    deadline = monotonic() + BUSY_SECONDS
    while True:
        try:
            write()
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() >= deadline:
                raise


def rows(connection: sqlite3.Connection, sql: str, parameters: Parameters = ()) -> list[sqlite3.Row]:
    """All rows of a query, readable by column name whatever the connection's own row factory is."""
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    return cursor.execute(sql, parameters).fetchall()


def row(connection: sqlite3.Connection, sql: str, parameters: Parameters = ()) -> sqlite3.Row | None:
    """The first row of a query, or None."""
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    found: sqlite3.Row | None = cursor.execute(sql, parameters).fetchone()
    return found


def insert(connection: sqlite3.Connection, table: str, records: Iterable[Mapping[str, Any]]) -> None:
    """Insert records that all have the same columns."""
    records = list(records)
    if not records:
        return
    columns = list(records[0])
    names, marks = ", ".join(f'"{column}"' for column in columns), ", ".join("?" * len(columns))
    connection.executemany(
        f'INSERT INTO "{table}" ({names}) VALUES ({marks})',
        ([record[column] for column in columns] for record in records),
    )
