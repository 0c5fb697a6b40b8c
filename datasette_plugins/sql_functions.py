"""SQL functions for auditors: the search key of a text, words for MATCH, the normal form of a project number."""

from sqlite3 import Connection

import codes
from datasette_plugins.compat import hook
from db.query import query
from latvian.tokens import stemmed


@hook
def prepare_connection(conn: Connection) -> None:
    """Register the functions on a connection of Datasette's."""
    for name, function in (("lv_stem", lv_stem), ("lv_query", lv_query), ("code_compact", code_compact)):
        conn.create_function(name, 1, function, deterministic=True)


def lv_stem(text: object) -> str | None:
    """`text` with each word replaced by the key that all its case forms share; NULL stays NULL.

    >>> lv_stem("Izglītības pārvaldes"), lv_stem(None)
    ('izglitib parvald', None)
    """
    return None if text is None else stemmed(str(text))


def lv_query(text: object) -> str | None:
    """The words of a search box as an expression for `search MATCH …`.

    >>> lv_query("izglītības pārvalde?!")
    '"izglitib" "parvald"'
    """
    return None if text is None else query(str(text))


def code_compact(text: object) -> str | None:
    """A project number in its normal form; NULL for what is none.

    >>> code_compact("8.3.4.0 / 16 / i / 001"), code_compact("Rēzekne")
    ('8.3.4.0/16/I/001', None)
    """
    return None if text is None else codes.compact(str(text))
