"""Whether a data folder is sound: the database, its index, the originals, the ledger, people's corrections.

Looking changes nothing, and opens nothing that is not there. A look is made by whoever holds the writer's lock, so that
no half of somebody's work is taken for damage.
"""

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from db import corrections, index, originals
from db.connection import BUSY_SECONDS, DATABASE, open_reader, rows
from model.vocabulary import REASONS, STATES

_CHUNK = 1 << 20
_SHOWN = 5
"""Examples that are kept of each flaw."""


class Flaw(NamedTuple):
    """Something that is not as it should be: which rule, how many, examples; whether `mending` can help."""

    rule: str
    number: int
    examples: tuple[str, ...]
    mendable: bool


RULES = {
    "no-database": False, "database-damaged": False, "references": False, "index-damaged": True,
    "index-incomplete": True, "index-stale": True, "original-missing": True, "original-changed": True,
    "leftover": True, "state-unknown": False, "read-without-document": True, "holder": True,
    "document-without-file": False, "member-without-container": False, "corrections-damaged": False,
    "corrections-mirror": True,
}  # fmt: skip
"""Every rule, and whether it can be mended without asking anybody."""


def flaws(data_folder: Path, quick: bool = False) -> Iterator[Flaw]:
    """Look at everything; `quick` leaves out what reads every byte of the database and of the originals."""
    if not (data_folder / DATABASE).is_file():
        yield Flaw("no-database", 1, (DATABASE,), RULES["no-database"])
        return
    yield from _found("leftover", map(str, _leftovers(data_folder)))
    yield from _corrections(data_folder)
    connection = sqlite3.connect(data_folder / DATABASE, timeout=BUSY_SECONDS, isolation_level=None)
    with closing(connection):
        damage = list(_damage(connection, quick))
        yield from _found("database-damaged", damage)
        if not damage:
            yield from _content(connection, data_folder, quick)


def _found(rule: str, examples: Iterable[str]) -> Iterator[Flaw]:
    told = list(examples)
    if told:
        yield Flaw(rule, len(told), tuple(told[:_SHOWN]), RULES[rule])


def _damage(connection: sqlite3.Connection, quick: bool) -> Iterator[str]:
    try:
        pragma = "quick_check" if quick else "integrity_check"
        yield from (told for (told,) in connection.execute(f"PRAGMA {pragma}") if told != "ok")
        connection.execute("SELECT 1 FROM _file, _document, _entry, search_docsize LIMIT 1")
    except sqlite3.DatabaseError as error:
        yield _told(error)


def _told(error: sqlite3.DatabaseError) -> str:
    """What SQLite says of damage; that somebody holds the file is none, and is raised again."""
    if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        raise error
    return str(error)


def _content(connection: sqlite3.Connection, data_folder: Path, quick: bool) -> Iterator[Flaw]:
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    yield from _found("references", [f"{table} {row} → {parent}" for table, row, parent, _ in broken])
    is_stale, is_incomplete = index.is_stale(connection), bool(rows(connection, _QUESTIONS["index-incomplete"]))
    can_compare = not (quick or is_stale or is_incomplete)  # each of these is told by itself
    yield from _found("index-damaged", _index_damage(connection, can_compare))
    for rule, sql in _QUESTIONS.items():
        yield from _found(rule, [str(found[0]) for found in rows(connection, sql)])
    if is_stale:
        yield from _found("index-stale", [index.stemmer()[:12]])
    yield from _originals(connection, data_folder, quick)
    yield from _mirror(connection, data_folder)


_HELD = "('ingested', 'warned')"
_QUESTIONS = {
    "index-incomplete": """
        SELECT id FROM (SELECT id FROM _entry EXCEPT SELECT id FROM search_docsize)
        UNION SELECT id FROM (SELECT id FROM search_docsize EXCEPT SELECT id FROM _entry)""",
    "state-unknown": f"""
        SELECT path FROM _file WHERE state NOT IN {STATES} OR reason NOT IN {REASONS}
        OR (state = 'quarantined' AND reason IS NULL)""",
    "read-without-document": """
        SELECT path FROM _file WHERE state IN ('ingested', 'warned', 'duplicate')
        AND (document_id IS NULL OR document_id NOT IN (SELECT id FROM _document))
        AND raw_path NOT IN (SELECT container FROM _file WHERE container IS NOT NULL)""",
    "member-without-container": """
        SELECT path FROM _file WHERE container IS NOT NULL AND container NOT IN (SELECT raw_path FROM _file)""",
    "holder": f"""
        SELECT d.path FROM _document AS d WHERE
        (SELECT count(*) FROM _file WHERE document_id = d.id AND state IN {_HELD}) > 1
        OR EXISTS (SELECT 1 FROM _file WHERE document_id = d.id AND state = 'duplicate')
        AND NOT EXISTS (SELECT 1 FROM _file WHERE document_id = d.id AND state IN {_HELD})""",
    "document-without-file": """
        SELECT path FROM _document WHERE replaced_by IS NULL AND id NOT IN (
            SELECT document_id FROM _file WHERE document_id IS NOT NULL)""",
}


def _index_damage(connection: sqlite3.Connection, compare: bool) -> Iterator[str]:
    """FTS5 looks at itself, and at what it should hold; the questions are put as insertions, which are taken back."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")
        if compare:
            index.compare(connection)
    except sqlite3.DatabaseError as error:
        yield _told(error)
    finally:
        connection.rollback()


def _originals(connection: sqlite3.Connection, data_folder: Path, quick: bool) -> Iterator[Flaw]:
    documents = [(found["sha256"], found["path"]) for found in rows(connection, "SELECT sha256, path FROM _document")]
    missing = [(sha256, path) for sha256, path in documents if not originals.path_of(sha256, data_folder).is_file()]
    yield from _found("original-missing", [path for _, path in missing])
    if not quick:
        present = [one for one in documents if one not in set(missing)]
        changed = (path for sha256, path in present if digest(originals.path_of(sha256, data_folder)) != sha256)
        yield from _found("original-changed", changed)


def digest(path: Path) -> str | None:
    """The hexadecimal SHA-256 of a file; None when it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


def _leftovers(data_folder: Path) -> list[Path]:
    """Copies of originals that a sudden end left unfinished."""
    return sorted((data_folder / originals.FOLDER).glob("*/.new-*"))


def _corrections(data_folder: Path) -> Iterator[Flaw]:
    path = data_folder / corrections.FILE
    if not path.is_file():
        return
    try:
        with closing(open_reader(path)) as connection:
            told = [found for (found,) in connection.execute("PRAGMA integrity_check") if found != "ok"]
            connection.execute("SELECT count(*) FROM decision").fetchone()
    except sqlite3.DatabaseError as error:
        told = [str(error)]
    yield from _found("corrections-damaged", told)


def _mirror(connection: sqlite3.Connection, data_folder: Path) -> Iterator[Flaw]:
    """Whether the decisions in force are those that the views lay over the machine's values."""
    if not (data_folder / corrections.FILE).is_file():
        return
    try:
        decided = set(corrections.in_force(corrections.history(data_folder)))
    except sqlite3.DatabaseError:
        return  # told already
    differing = decided ^ set(corrections.mirrored(connection))
    yield from _found("corrections-mirror", sorted(f"{one.project_key} {one.field}" for one in differing))
