"""When nothing was found: the nearest words that the documents do have."""

import difflib
import json
import sqlite3
from collections.abc import Iterator

from db.connection import row, rows
from db.query import words

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LONGEST = 20
_NEAREST = 3
_COMPARED = 2_000
_SHARED_START = 3


def suggestions(connection: sqlite3.Connection, text: str) -> list[str]:
    """For the words of `text` that no document has, the nearest ones that some have, as they are written there.

    The search is bounded: stems one slip of the finger away are looked up one by one; failing these, stems with the
    same first three letters are compared.
    """
    found: list[str] = []
    for _, stem in words(text):
        if not _known(connection, [stem]):
            near = _known(connection, list(_one_slip_away(stem[:_LONGEST]))) or _alike(connection, stem)
            found.extend(_written(connection, other) for other in near[:_NEAREST])
    return list(dict.fromkeys(found))


def _known(connection: sqlite3.Connection, stems: list[str]) -> list[str]:
    """Those of `stems` that the index has, the most frequent first."""
    sql = """SELECT w.term FROM json_each(?) AS wanted CROSS JOIN _search_word AS w ON w.term = wanted.value
             GROUP BY w.term ORDER BY w.doc DESC, w.term"""
    return [found["term"] for found in rows(connection, sql, [json.dumps(stems)])]


def _one_slip_away(stem: str) -> Iterator[str]:
    """Every string that differs by one letter left out, put in, mistaken, or swapped with its neighbour."""
    for place in range(len(stem) + 1):
        left, right = stem[:place], stem[place:]
        yield from (left + letter + right for letter in _LETTERS)
        if right:
            yield left + right[1:]
            yield from (left + letter + right[1:] for letter in _LETTERS)
        if len(right) > 1:
            yield left + right[1] + right[0] + right[2:]


def _alike(connection: sqlite3.Connection, stem: str) -> list[str]:
    start = stem[:_SHARED_START]
    sql = "SELECT term FROM _search_word WHERE term >= ? AND term < ? LIMIT ?"
    candidates = [found["term"] for found in rows(connection, sql, [start, start + "\U0010ffff", _COMPARED])]
    return difflib.get_close_matches(stem, candidates, n=_NEAREST, cutoff=0.7)


def _written(connection: sqlite3.Connection, stem: str) -> str:
    """A word with this stem as some document writes it."""
    sql = "SELECT snippet(search, -1, char(2), char(3), '', 1) AS words FROM search WHERE search MATCH ? LIMIT 1"
    found = row(connection, sql, [f'"{stem}"'])
    return str(found["words"]).partition("\x02")[2].partition("\x03")[0].lower() or stem if found else stem
