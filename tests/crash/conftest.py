"""A folder of documents, a run over it that can be made to fail at any call to the kernel, and what holds after it."""

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from db import originals

Rows = list[tuple[Any, ...]]
DOCUMENTS = 6
_ENVIRONMENT = {**os.environ, "KRATUVE_LANG": "en"}
_SAME = (
    "SELECT code, title, start_date, total_amount, document_count FROM projects ORDER BY code",
    "SELECT field, value, raw, page, start, end FROM findings ORDER BY raw, start, field",
    "SELECT path, state, reason FROM files ORDER BY path",
    "SELECT sha256, media_type, title FROM documents ORDER BY sha256",
)


class Folder:
    """An inbox and its data folder."""

    def __init__(self, root: Path) -> None:
        self.inbox = root / "inbox"
        self.data = root / "data"

    @property
    def command(self) -> list[str]:
        """What reads the inbox."""
        return [sys.executable, "-m", "ingest.cli", "ingest", str(self.inbox), "--data", str(self.data), "--jobs", "1"]

    def watch(self, *before: str) -> subprocess.CompletedProcess[str]:
        """Watch the inbox, by other commands that see to its end."""
        command = [*self.command, "--still", "0.2"]
        command[command.index("ingest")] = "watch"
        return subprocess.run([*before, *command], capture_output=True, text=True, check=False, env=_ENVIRONMENT)

    def read(self, *before: str) -> subprocess.CompletedProcess[str]:
        """Run the command, after others that run it; it may end as it likes."""
        return subprocess.run([*before, *self.command], capture_output=True, text=True, check=False, env=_ENVIRONMENT)

    def started(self) -> subprocess.Popen[bytes]:
        """The command, running."""
        return subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=_ENVIRONMENT)

    def ask(self, sql: str) -> Rows:
        connection = sqlite3.connect(self.data / "kratuve.db", timeout=30)
        found = connection.execute(sql).fetchall()
        connection.close()
        return found

    def result(self) -> list[Rows]:
        """What people see, without times and numbers of rows."""
        return [self.ask(sql) for sql in _SAME]

    def check(self) -> None:
        """Database, index and kept originals are whole, as far as the run came."""
        if not (self.data / "kratuve.db").exists():
            return
        assert self.ask("PRAGMA integrity_check") == [("ok",)]
        assert self.ask("PRAGMA foreign_key_check") == []
        if not self.ask("SELECT 1 FROM sqlite_master WHERE name = 'documents'"):
            return
        self.ask("INSERT INTO search (search) VALUES ('integrity-check')")
        assert self.ask("SELECT (SELECT count(*) FROM _entry) - (SELECT count(*) FROM search_docsize)") == [(0,)]
        for (sha256,) in self.ask("SELECT sha256 FROM documents"):
            original = originals.path_of(sha256, self.data).read_bytes()
            assert hashlib.sha256(original).hexdigest() == sha256


def _filled(root: Path) -> Folder:
    folder = Folder(root)
    folder.inbox.mkdir(parents=True)
    for number in range(DOCUMENTS):
        numbers = f"Projekta numurs: 2019-1-LV01-KA101-06{number:04}\nSumma: {number + 1} EUR\n"
        text = f"Projekts „{number}. strauts”\n{numbers}"
        (folder.inbox / f"{number}.txt").write_text(text * (1 + 30 * number), "utf-8")
    shutil.copy(folder.inbox / "1.txt", folder.inbox / "kopija.txt")
    (folder.inbox / "bojāts.pdf").write_bytes(b"%PDF-1.7\n" + bytes(range(256)))
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return _filled(tmp_path)


@pytest.fixture(scope="session")
def expected(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Folder], list[Rows]]:
    """What an undisturbed run makes of the same files, wherever they lie."""
    undisturbed = _filled(tmp_path_factory.mktemp("undisturbed"))
    assert undisturbed.read().returncode == 1  # one file is damaged
    undisturbed.check()
    result = undisturbed.result()

    def moved(folder: Folder) -> list[Rows]:
        here, there = str(undisturbed.inbox), str(folder.inbox)
        return [[tuple(_moved(value, here, there) for value in row) for row in rows] for rows in result]

    return moved


def _moved(value: Any, here: str, there: str) -> Any:
    return value.replace(here, there) if isinstance(value, str) else value
