"""Writing the search index: every word as its stem, in the place of the word, so that marks fall on original words.

The index has external content: SQLite keeps the stems only and takes the words to show from the documents. Never give
it FTS5's own `rebuild`, it would index the words without stems; `reindex` is the way.
"""

import hashlib
import json
import re
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import latvian
from db.connection import row, rows, transaction
from latvian.tokens import stemmed

_WORD = re.compile(r"\w+")


class Indexed(NamedTuple):
    """What the index holds for one search entry: stems of its names, of its text, and of what the text may not say."""

    entry_id: int
    title: str
    body: str
    facts: str


def indexed(entry_id: int, title: str, body: str, facts: str) -> Indexed:
    """The stems of an entry's words."""
    return Indexed(entry_id, stems(title), stems(body), stems(facts))


def of_document(connection: sqlite3.Connection, document_id: int) -> list[Indexed]:
    """What the index holds for a document, made again from its words by the stemmer that made it."""
    sql = """SELECT c.id, c.title, c.body, c.facts FROM _entry AS e JOIN _search_content AS c ON c.id = e.id
             WHERE e.document_id = ?"""
    return [indexed(*found) for found in rows(connection, sql, [document_id])]


def body(text: str, spans: str | None) -> str:
    """The words of a document that an entry holds: the same that the view `_search_content` gives."""
    return text if spans is None else "\n".join(text[start:end] for start, end in json.loads(spans))


def stems(text: str) -> str:
    """`text` in stems; the text itself where the stems would not stand one for one in the places of the words."""
    in_stems = stemmed(text)
    return in_stems if _count(in_stems) == _count(text) else text


def _count(text: str) -> int:
    return len(_WORD.findall(text))


def replace(connection: sqlite3.Connection, outdated: Iterable[Indexed], fresh: Iterable[Indexed]) -> None:
    """Take entries out, exactly as they were put in, and put others in.

    Last in a transaction: FTS5 writes out all it has collected whenever another statement sets a savepoint.
    """
    taken_out = "INSERT INTO search (search, rowid, title, body, facts) VALUES ('delete', ?, ?, ?, ?)"
    connection.executemany(taken_out, outdated)
    connection.executemany("INSERT INTO search (rowid, title, body, facts) VALUES (?, ?, ?, ?)", fresh)


def reindex(connection: sqlite3.Connection) -> int:
    """Make the whole index anew with the present stemmer; the number of entries."""
    with transaction(connection):
        connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
        numbers = [found["id"] for found in rows(connection, "SELECT id FROM _entry ORDER BY id")]
        for number in numbers:
            content = row(connection, "SELECT id, title, body, facts FROM _search_content WHERE id = ?", [number])
            if content is not None:
                replace(connection, (), [indexed(*content)])
        connection.execute("INSERT OR REPLACE INTO _setting (name, value) VALUES ('stemmer', ?)", [stemmer()])
    return len(numbers)


def compare(connection: sqlite3.Connection) -> None:
    """Hold the index against the stems of the present words, place by place; raises `sqlite3.DatabaseError`.

    FTS5 compares with what it would show, and that are the words themselves; nor could it, its comparison may not use
    `json_each`. So it is given the stems for as long as this takes, in a transaction that the caller takes back.
    """
    connection.create_function("_stems", 1, stems, deterministic=True)
    connection.create_function("_body", 2, body, deterministic=True)
    connection.execute("DROP VIEW _search_content")
    connection.execute("""
        CREATE VIEW _search_content AS
        SELECT e.id, _stems(e.title) AS title, _stems(_body(d.text, e.spans)) AS body, _stems(e.facts) AS facts
        FROM _entry AS e JOIN _document AS d ON d.id = e.document_id""")
    connection.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")


def is_stale(connection: sqlite3.Connection) -> bool:
    """Whether another stemmer than the present one made the index."""
    made_by = row(connection, "SELECT value FROM _setting WHERE name = 'stemmer'")
    return made_by is None or made_by["value"] != stemmer()


def stemmer() -> str:
    """A digest of the code that makes stems."""
    folder = Path(latvian.__path__[0])
    code = b"".join((folder / name).read_bytes() for name in ("folding.py", "stemming.py", "tokens.py"))
    return hashlib.sha256(code).hexdigest()
