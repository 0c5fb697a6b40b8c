"""What every connection that answers people's SQL may not do, and how many such questions may run at once.

Datasette's time limit stops a long query but not one long function call: `randomblob(9e8)` held a thread for 19 seconds
and took 0.9 GB. So the size of values is bounded, and the functions that make large ones out of nothing are refused.
"""

import asyncio
import sqlite3
from sqlite3 import Connection
from urllib.parse import parse_qsl

from datasette_plugins.compat import Application, Datasette, Receive, Scope, Send, hook

LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 8_000_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 20_000,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 50,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
}
"""Bytes of one value, bytes of one statement, parts of one compound SELECT, attached databases."""

REFUSED_FUNCTIONS = frozenset({"printf", "format", "randomblob", "zeroblob", "load_extension", "fts3_tokenizer"})
HIDDEN_PRAGMAS = frozenset({"database_list"})
"""They answer with no rows, because Datasette's own pages ask for them: the real answer shows paths of this machine."""

QUESTIONS_AT_ONCE = 1
"""Of Datasette's three SQL threads, at most this many work for hand-written SQL; search keeps the others."""


@hook
def prepare_connection(conn: Connection) -> None:
    """Bound and guard a connection before it answers anything."""
    for limit, value in LIMITS.items():
        conn.setlimit(limit, value)
    conn.set_authorizer(_authorize)


def _authorize(action: int, first: str | None, second: str | None, _schema: str | None, _source: str | None) -> int:
    """Answer SQLite about one act of a statement; its source, a view's name, counts for nothing: a CTE can forge it."""
    if action == sqlite3.SQLITE_FUNCTION and second in REFUSED_FUNCTIONS:
        return sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_ATTACH:
        return sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_PRAGMA and first in HIDDEN_PRAGMAS:
        return sqlite3.SQLITE_IGNORE
    return sqlite3.SQLITE_OK


@hook
def asgi_wrapper(datasette: Datasette) -> object:
    """Let requests that carry SQL of their own wait for each other."""
    turn = asyncio.Semaphore(QUESTIONS_AT_ONCE)

    def wrap(application: Application) -> Application:
        async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
            if not carries_sql(scope):
                return await application(scope, receive, send)
            async with turn:
                return await application(scope, receive, send)

        return guarded

    return wrap


def carries_sql(scope: Scope) -> bool:
    """Whether a request brings SQL of its own, however its parameters are spelled.

    >>> carries_sql({"query_string": b"%73ql=select+1"}), carries_sql({"query_string": b"q=sql"}), carries_sql({})
    (True, False, False)
    """
    query = scope.get("query_string", b"").decode("latin-1")
    return any(name in ("sql", "_where") for name, _ in parse_qsl(query, keep_blank_values=True))
