"""Files that hang, crash and flood, dropped beside good ones: each costs itself and nothing else."""

import os
import resource
import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from db.store import Store
from ingest import ledger, pipeline
from ingest.isolation import Children
from ingest.limits import MEBIBYTE, Limits
from ingest.walk import files
from tests.ingest.misbehaving import MAGIC

REASONS = {
    "hang": "timeout",
    "hang in C": "timeout",
    "spin unheeding": "timeout",
    "stop": "timeout",
    "eat": "resource-limit",
    "eat in C": "resource-limit",
    "flood": "resource-limit",
    "segfault": "crash",
    "exit": "crash",
    "lie": "crash",
    "leave a grandchild": "crash",
    "raise oddly": "crash",
    "answer what cannot be sent": "crash",
}
GOOD = 40


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """A good file before and after each bad one."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    for number in range(GOOD):
        (folder / f"{number:02}.txt").write_text(f"Projekts „{number}. pavasaris”, {number} EUR", "utf-8")
    (folder / "99.txt").write_text(f"{MAGIC}print", "utf-8")  # talks all the time, and is read
    for number, act in enumerate(REASONS):
        (folder / f"{number:02}.{act}").write_text(MAGIC + act, "utf-8")
    return folder


@pytest.fixture
def children(monkeypatch: pytest.MonkeyPatch) -> Iterator[Children]:
    """Children with a mark in their environment, which whatever they start inherits."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent), prepend=os.pathsep)
    monkeypatch.setenv("KRATUVE_TEST", f"bad company {os.getpid()}")
    made = Children("misbehaving:by_content", Limits(seconds=4, memory=800 * MEBIBYTE))
    yield made
    made.close()


def test_bad_files_get_their_reasons_and_good_files_are_read(inbox: Path, tmp_path: Path, children: Children) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with Store(tmp_path / "data") as store, ThreadPoolExecutor(2) as executor:
        plan = ledger.plan(files([os.fsencode(inbox)]), {}, ledger.never)
        list(pipeline.run(plan.work, executor, store, tmp_path / "data", children.process))
    assert refusals(tmp_path / "data") == REASONS
    assert count(tmp_path / "data", "ingested") == GOOD + 1
    children.close()
    while left_over():  # a signal takes its time; what never ends is ended by whoever runs the tests
        time.sleep(0.01)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100 * 1024


def refusals(data: Path) -> dict[str, str]:
    connection = sqlite3.connect(data / "kratuve.db")
    found = connection.execute("SELECT path, reason FROM files WHERE state = 'quarantined'").fetchall()
    connection.close()
    return {path.rpartition(".")[2]: reason for path, reason in found}


def count(data: Path, state: str) -> int:
    connection = sqlite3.connect(data / "kratuve.db")
    (number,) = connection.execute("SELECT count(*) FROM files WHERE state = ?", [state]).fetchone()
    connection.close()
    return int(number)


def left_over() -> list[str]:
    """Processes with our mark that still run."""
    mark, found = f"KRATUVE_TEST=bad company {os.getpid()}".encode(), []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            if mark in (entry / "environ").read_bytes() and int(entry.name) != os.getpid():
                found.append((entry / "cmdline").read_text("utf-8"))
        except OSError:
            continue
    return found
