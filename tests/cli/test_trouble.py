import errno
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from ingest.cli import trouble

Kratuve = Callable[..., Result]


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOSPC, "nav vietas"), (errno.EMFILE, "ulimit -n"), (errno.EROFS, "Pārbaudiet tiesības"),
        (errno.EACCES, "Pārbaudiet tiesības"), (errno.ENOENT, "vai disks ir pievienots"),
    ],
)  # fmt: skip
def test_each_trouble_with_the_disk_says_what_to_do(number: int, told: str, tmp_path: Path) -> None:
    sentence = trouble.sentence(OSError(number, "detail"), tmp_path)
    assert told in sentence
    assert str(tmp_path) in sentence or number == errno.EMFILE


def test_a_locked_database_is_told_as_such(tmp_path: Path) -> None:
    holder = sqlite3.connect(tmp_path / "x.db", isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    other = sqlite3.connect(tmp_path / "x.db", timeout=0, isolation_level=None)
    with pytest.raises(sqlite3.OperationalError) as locked:
        other.execute("BEGIN IMMEDIATE")
    other.close()
    holder.close()
    assert "aizņemtu" in trouble.sentence(locked.value, tmp_path)


def test_an_error_of_a_disk_without_room_is_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trouble, "_LEAST_ROOM", 1 << 62)
    assert "nav vietas" in trouble.sentence(sqlite3.OperationalError("disk I/O error"), tmp_path)


@pytest.mark.parametrize("command", ["status", "retry", "reindex", "serve --open"])
def test_a_damaged_database_is_told_in_a_sentence(kratuve: Kratuve, data: Path, command: str) -> None:
    data.mkdir()
    (data / "kratuve.db").write_bytes(b"no database" * 1000)
    ran = kratuve(*command.split())
    assert ran.exit_code == 1
    assert "datubāze ir bojāta" in ran.stderr
    assert "kratuve check" in ran.stderr
