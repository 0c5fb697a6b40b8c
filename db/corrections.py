"""People's decisions: `corrections.db`, append-only, and the mirror of those in force in `kratuve.db`.

The file of people's work cannot be made again, so it is written with `synchronous=EXTRA` (FULL could undo a decision
when the power fails just after it: the end of its journal would not be on the disk) and its triggers refuse updates and
deletions. A decision is bound to natural keys (`code:…`, `title:…`), so that it outlives every re-reading.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from db.canonical import is_canonical
from db.connection import BUSY_SECONDS, insert, rows, transaction
from db.errors import BadDecision
from db.resolution import resolve
from db.views import CORRECTABLE

FILE = "corrections.db"
KINDS = ("correct", "withdraw", "withhold", "same", "different")
_PAIRS = ("same", "different")
_SCHEMA = """
CREATE TABLE IF NOT EXISTS decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('correct', 'withdraw', 'withhold', 'same', 'different')),
    project_key TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT,
    seen TEXT,
    author TEXT NOT NULL,
    note TEXT NOT NULL,
    created_at TEXT NOT NULL
);
CREATE TRIGGER IF NOT EXISTS decision_is_never_updated BEFORE UPDATE ON decision
    BEGIN SELECT raise(ABORT, 'decisions are superseded, never changed'); END;
CREATE TRIGGER IF NOT EXISTS decision_is_never_deleted BEFORE DELETE ON decision
    BEGIN SELECT raise(ABORT, 'decisions are withdrawn, never deleted'); END;
"""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided about one field of one project.

    `kind`: `correct` (the field's value is `value`, canonical text; None: there is none), `withhold` (show no value),
    `withdraw` (what the machine reads counts again), `same` and `different` (the projects with the keys `project_key`
    and `value` are one, or are not; `field` is empty). `seen` is the machine value that the person saw, `created_at`
    is UTC.
    """

    kind: str
    project_key: str
    field: str
    value: str | None
    seen: str | None
    author: str
    note: str
    created_at: str


def append(data_folder: Path, decisions: Iterable[Decision]) -> None:
    """Add decisions for ever; when this returns, they are on the disk. Raises `BadDecision`."""
    decisions = list(decisions)
    for decision in decisions:
        _check(decision)
    with _opened(data_folder) as connection, transaction(connection):
        insert(connection, "decision", map(asdict, decisions))


def history(data_folder: Path) -> list[Decision]:
    """All decisions ever made, in order."""
    names = ", ".join(field.name for field in fields(Decision))
    with _opened(data_folder) as connection:
        return [Decision(*found) for found in rows(connection, f"SELECT {names} FROM decision ORDER BY id")]


def in_force(decisions: Iterable[Decision]) -> list[Decision]:
    """The last decision about each field (or pair of projects), unless it was withdrawn."""
    last: dict[tuple[str, ...], Decision] = {}
    for decision in decisions:
        last.pop(_subject(decision), None)
        last[_subject(decision)] = decision
    return [decision for decision in last.values() if decision.kind != "withdraw"]


def mirror(connection: sqlite3.Connection, data_folder: Path) -> None:
    """Make the mirror in `kratuve.db` show the decisions in force, and the projects follow them."""
    decisions = in_force(history(data_folder))
    with transaction(connection):
        pairs = _paired_keys(connection)
        connection.execute("DELETE FROM _correction")
        insert(connection, "_correction", map(asdict, decisions))
        changed = pairs ^ _paired_keys(connection)
        if changed:
            resolve(connection, {key for pair in changed for key in pair[1:]})


def mirrored(connection: sqlite3.Connection) -> list[Decision]:
    """The decisions that `kratuve.db` shows."""
    names = ", ".join(field.name for field in fields(Decision))
    return [Decision(*found) for found in rows(connection, f"SELECT {names} FROM _correction ORDER BY id")]


def dump(data_folder: Path) -> Iterator[str]:
    """All decisions as JSON lines."""
    for decision in history(data_folder):
        yield json.dumps(asdict(decision), ensure_ascii=False)


def load(data_folder: Path, lines: Iterable[str]) -> int:
    """Append the decisions of JSON lines that are not here yet, in their order; how many were new."""
    try:
        given = [Decision(**json.loads(line)) for line in lines if line.strip()]
    except (TypeError, ValueError) as error:
        raise BadDecision(f"Rinda nav labojums. / A line is not a decision: {error}") from error
    for decision in given:
        _check(decision)
    present = set(history(data_folder))
    fresh = [decision for decision in dict.fromkeys(given) if decision not in present]
    append(data_folder, fresh)
    return len(fresh)


def _subject(decision: Decision) -> tuple[str, ...]:
    """What a decision is about: a later one with the same subject supersedes it."""
    if decision.field == "":
        return ("", *sorted((decision.project_key, decision.value or "")))
    return decision.project_key, decision.field


def _check(decision: Decision) -> None:
    if not all(isinstance(part, str | None) for part in asdict(decision).values()):
        raise BadDecision("Lēmumā drīkst būt tikai teksts. / A decision consists of texts only.")
    if decision.kind not in KINDS:
        raise BadDecision(f"Nezināms lēmuma veids. / Unknown kind of decision: {decision.kind}")
    if decision.kind in _PAIRS and (decision.field or not decision.value):
        raise BadDecision("Vajag divu projektu atslēgas. / Two project keys are needed.")
    if decision.field and decision.field not in CORRECTABLE:
        raise BadDecision(f"Šo lauku nevar labot. / This field cannot be corrected: {decision.field}")
    if decision.kind == "correct" and decision.value is not None and not is_canonical(decision.field, decision.value):
        raise BadDecision(f"Vērtība nav pareizā pierakstā. / The value is not canonical: {decision.value}")


def _paired_keys(connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    sql = "SELECT kind, project_key, value FROM _correction WHERE kind IN ('same', 'different')"
    return {(found["kind"], found["project_key"], found["value"]) for found in rows(connection, sql)}


@contextmanager
def _opened(data_folder: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(data_folder / FILE, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous=EXTRA")
        connection.executescript(_SCHEMA)
        yield connection
    finally:
        connection.close()
