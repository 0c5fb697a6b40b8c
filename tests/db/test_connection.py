"""What a kill left half written, as who comes next finds it."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db import soundness
from db.connection import DATABASE, open_reader
from db.corrections import FILE
from db.store import Store

_NAMES = "SELECT name FROM sqlite_master"


def cut_short(path: Path, begin: str) -> None:
    """A database at `path` in the midst of a write, as a kill leaves it: with the journal that takes the write back."""
    whole = path.with_name("whole.db")
    with closing(sqlite3.connect(whole, isolation_level=None)) as writer:
        writer.executescript(begin)
        writer.execute("PRAGMA cache_size=1")  # so that pages go to the disk before the end
        writer.execute("BEGIN")
        writer.execute("CREATE TABLE half (text)")
        writer.executemany("INSERT INTO half VALUES (?)", [("x" * 4000,)] * 100)
        shutil.copy(whole, path)
        shutil.copy(f"{whole}-journal", f"{path}-journal")
        writer.execute("ROLLBACK")
    whole.unlink()


def test_a_reader_finds_what_stood_before_a_write_that_was_killed(tmp_path: Path) -> None:
    cut_short(tmp_path / DATABASE, "CREATE TABLE before (text)")
    with closing(open_reader(tmp_path / DATABASE)) as reader:
        assert reader.execute(_NAMES).fetchall() == [("before",)]
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            reader.execute("DROP TABLE before")


def test_a_reader_waits_for_nobody_who_writes(tmp_path: Path) -> None:
    path = tmp_path / DATABASE
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("CREATE TABLE before (text)")
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("CREATE TABLE half (text)")
        assert Path(f"{path}-journal").exists()
        with closing(open_reader(path)) as reader:
            assert reader.execute(_NAMES).fetchall() == [("before",)]
        writer.execute("COMMIT")
    with closing(open_reader(path)) as reader:
        assert reader.execute(_NAMES).fetchall() == [("before",), ("half",)]


def test_decisions_in_whose_midst_the_site_was_killed_are_sound(tmp_path: Path) -> None:
    with Store(tmp_path):
        pass
    cut_short(tmp_path / FILE, "CREATE TABLE decision (id INTEGER PRIMARY KEY)")
    assert "corrections-damaged" not in {flaw.rule for flaw in soundness.flaws(tmp_path)}
