"""What a power cut could undo: nothing is told to be kept before it is on the disk."""

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from db import corrections
from tests.crash.conftest import Folder

_CALL = re.compile(r"^(?:\d+ +)?(\w+)\((?:\d+<([^>]*)>)?(.*)")
_NAME = re.compile(r'"([^"]*)"')


def calls(log: Path) -> list[tuple[str, str, list[str]]]:
    """(call, file of its descriptor, names among its arguments) in the order in which they ended well."""
    matches = (_CALL.match(line) for line in log.read_text("utf-8").splitlines() if " = -1 " not in line)
    return [(match[1], match[2] or "", _NAME.findall(match[3])) for match in matches if match]


def test_an_original_is_on_the_disk_before_the_database_tells_of_it(folder: Folder, tmp_path: Path) -> None:
    log = tmp_path / "calls"
    traced = "--trace=mkdir,write,rename,fsync,fdatasync,pwrite64"
    assert folder.read("strace", "--follow-forks", "-qq", "-y", "-o", str(log), traced).returncode == 1
    pending: set[str] = set()
    kept = 0
    for call, file, names in calls(log):
        if call in ("fsync", "fdatasync"):
            pending.discard(file)
        elif call == "write" and "/originals/" in file:
            pending.add(file)
        elif call == "rename":
            assert names[0] not in pending
            pending.add(str(Path(names[1]).parent))
            kept += 1
        elif call == "mkdir":
            pending.add(str(Path(names[0]).absolute().parent))
        elif file.endswith("kratuve.db-wal"):
            assert not pending
    assert kept == len(folder.ask("SELECT 1 FROM documents"))


def test_a_decision_is_on_the_disk_before_its_author_is_told(tmp_path: Path) -> None:
    """What ends its journal is a name leaving the folder; without that on the disk, the decision would be undone."""
    log, data = tmp_path / "calls", tmp_path / "data"
    data.mkdir()
    traced = ["strace", "-qq", "-y", "-s", "100", "-o", str(log), "--trace=fsync,fdatasync,unlink,write"]
    subprocess.run([*traced, *author(data, 2)], stdout=subprocess.DEVNULL, check=True)
    pending: set[str] = set()
    told = 0
    for call, file, names in calls(log):
        if call == "unlink":
            pending.add(str(Path(names[0]).parent))
        elif call in ("fsync", "fdatasync"):
            pending.discard(file)
        elif call == "write" and names and names[0].startswith("decided"):
            assert not pending
            told += 1
    assert told == 2


@pytest.mark.parametrize("told", [1, 7, 30])
def test_decisions_that_were_told_outlive_a_kill(tmp_path: Path, told: int) -> None:
    writing = subprocess.Popen(author(tmp_path, 10_000), stdout=subprocess.PIPE, text=True)
    with writing:
        assert writing.stdout
        lines = [writing.stdout.readline() for _ in range(told)]
        writing.kill()
    history = corrections.history(tmp_path)
    assert [decision.note for decision in history][: len(lines)] == [str(number) for number in range(told)]
    corrections.append(tmp_path, history[:1])
    with closing(sqlite3.connect(tmp_path / corrections.FILE)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def author(data: Path, decisions: int) -> list[str]:
    """A command that decides so many times, and tells each time that it has."""
    return [sys.executable, "-c", _AUTHOR, str(data), str(decisions)]


_AUTHOR = """
import sys
from pathlib import Path
from db import corrections
for number in range(int(sys.argv[2])):
    decision = corrections.Decision(
        "correct", "title:kokle", "title", "Kokle", None, "spodra", str(number), "2031-05-01T09:00:00Z")
    corrections.append(Path(sys.argv[1]), [decision])
    print("decided", number, flush=True)
"""
