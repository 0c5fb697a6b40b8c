"""A real kill, at moments that nothing chose: what was committed is there, what was not is not, and all of it fits."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from db.store import Store
from tests.db.builder import outcome, project

WRITER = """
import sys
from pathlib import Path
from db.store import Store
from tests.db.test_kill import numbered
with Store(Path(sys.argv[1])) as store:
    for number in range(10_000):
        store.save(numbered(number % 7, number))
        print(number, flush=True)
"""


def numbered(file: int, version: int):  # type: ignore[no-untyped-def]
    title = f"Kokles {file}"
    return outcome(f"mape/{file}.pdf", f"{title}\nversija {version}", [project(title, title=title)])


@pytest.mark.parametrize("saves", [1, 9, 23])
def test_a_killed_writer_leaves_a_whole_database_that_the_next_one_goes_on_with(tmp_path: Path, saves: int) -> None:
    root = Path(__file__).parents[2]
    environment = os.environ | {"PYTHONPATH": str(root)}
    writer = subprocess.Popen([sys.executable, "-c", WRITER, tmp_path], stdout=subprocess.PIPE, text=True, cwd=root,
                              env=environment)
    assert writer.stdout is not None
    committed = [next(writer.stdout) for _ in range(saves)]
    writer.send_signal(signal.SIGKILL)
    writer.communicate()
    with Store(tmp_path) as store:
        check(store.connection)
        assert store.counts()["ingested"] >= min(len(committed), 7)
        store.save(numbered(0, -1))
        check(store.connection)


def check(connection: sqlite3.Connection) -> None:
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")
    documents, projects = connection.execute(
        "SELECT (SELECT count(*) FROM documents WHERE replaced_by IS NULL), (SELECT count(*) FROM projects)").fetchone()
    assert documents == projects
    entries, indexed = connection.execute(
        "SELECT (SELECT count(*) FROM _entry), (SELECT count(*) FROM search_docsize)").fetchone()
    assert entries == indexed
