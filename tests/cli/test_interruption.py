"""What is left when a run is stopped in the middle, politely or not."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import Result

from db.connection import DATABASE, open_reader
from ingest.cli import options
from tests.db.test_connection import cut_short

Kratuve = Callable[..., Result]


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGKILL, -signal.SIGKILL)])
def test_after_any_end_the_next_run_completes_the_work(
    kratuve: Kratuve, inbox: Path, data: Path, number: int, status: int
) -> None:
    for copy in range(300):
        (inbox / f"{copy}.txt").write_text(f"Projekts „Pavasara talka”, {copy}. kārta, 100 EUR", "utf-8")
    script = "from ingest.cli import main; main()"
    arguments = ["ingest", str(inbox), "--data", str(data), "--jobs", "1", "--json"]
    running = subprocess.Popen([sys.executable, "-c", script, *arguments], stdout=subprocess.PIPE, env=os.environ)
    with running:
        assert running.stdout
        running.stdout.readline()
        running.send_signal(number)
        running.communicate()  # its pipe stays open: one closed too early would end the run by itself, with 1
    assert running.returncode == status
    done_before = saved(data)
    assert 1 <= done_before < 302
    assert kratuve("ingest", inbox).exit_code == 0
    assert saved(data) == 302
    assert "Nekas nav mainījies" in kratuve("ingest", inbox).stdout


def saved(data: Path) -> int:
    """How many documents are stored, in a file that is whole."""
    connection = sqlite3.connect(data / "kratuve.db")
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    (count,) = connection.execute("SELECT count(*) FROM files WHERE state = 'ingested'").fetchone()
    connection.close()
    return int(count)


@pytest.mark.parametrize("leave", [
    lambda path: cut_short(path, "CREATE TABLE before (text)"),
    lambda path: path.touch(),
], ids=["in a write", "before the first"])  # fmt: skip
def test_a_store_whose_making_was_killed_is_made_before_the_site_opens(
    tmp_path: Path, leave: Callable[[Path], None]
) -> None:
    leave(tmp_path / DATABASE)
    options.prepare(tmp_path)
    with closing(open_reader(tmp_path / DATABASE)) as reader:
        assert reader.execute("SELECT count(*) FROM projects").fetchall() == [(0,)]
