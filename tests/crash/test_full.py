"""Disks that are full, folders that cannot be written, databases that others hold: a message, and all is well later."""

import os
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from threading import Timer

import pytest

from tests.crash.conftest import Folder, Rows


@pytest.mark.parametrize("blocks", [0, 500])
def test_where_files_cannot_grow_a_message_says_so_and_the_next_run_completes_the_work(
    folder: Folder, expected: Callable[[Folder], list[Rows]], blocks: int
) -> None:
    limited = folder.read("sh", "-c", f'ulimit -f {blocks}; exec "$@"', "sh")
    assert limited.returncode == 1
    assert "Traceback" not in limited.stderr
    assert str(folder.data) in limited.stderr
    folder.check()
    folder.read()
    folder.check()
    assert folder.result() == expected(folder)


def test_a_locked_database_is_waited_for(folder: Folder, expected: Callable[[Folder], list[Rows]]) -> None:
    folder.data.mkdir()
    with closing(sqlite3.connect(folder.data / "kratuve.db", isolation_level=None, check_same_thread=False)) as holder:
        holder.execute("CREATE TABLE other (x)")
        holder.execute("BEGIN EXCLUSIVE")
        release = Timer(3.0, holder.rollback)
        release.start()
        folder.read()
        release.join()
    assert folder.result() == expected(folder)


def test_a_reader_who_never_leaves_stops_nobody(folder: Folder, expected: Callable[[Folder], list[Rows]]) -> None:
    folder.read()
    with closing(sqlite3.connect(folder.data / "kratuve.db", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM files").fetchall()
        os.utime(folder.inbox / "2.txt", (1, 1))
        folder.read("env", "KRATUVE_LANG=lv")
    folder.check()
    assert folder.result() == expected(folder)


def test_too_few_descriptors_blame_no_document(folder: Folder, expected: Callable[[Folder], list[Rows]]) -> None:
    limited = folder.read("sh", "-c", 'ulimit -n 12; exec "$@"', "sh")
    assert limited.returncode == 1
    folder.check()
    folder.read()
    assert folder.result() == expected(folder)


def test_a_data_folder_that_cannot_be_made_is_told(folder: Folder) -> None:
    folder.data.write_text("a file where a folder should be", "utf-8")
    told = subprocess.run(folder.command, capture_output=True, text=True, check=False)
    assert told.returncode != 0
    assert str(folder.data) in told.stderr
    assert "Traceback" not in told.stderr
