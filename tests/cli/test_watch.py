"""The watched folder as an operator meets it: real processes, real signals."""

import re
import shutil
import signal
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from db import lock
from db.store import Store
from ingest.cli import inbox as inboxes
from ingest.watch import Seen
from tests.cli.conftest import DOCUMENTS
from tests.cli.running import Running

Kratuve = Callable[..., Result]
Start = Callable[..., Running]
Ask = Callable[..., list[tuple[object, ...]]]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_what_comes_to_rest_is_read_once_and_a_signal_ends_the_watch_in_good_order(
    start: Start, inbox: Path, data: Path, ask: Ask, number: int
) -> None:
    watch = start("watch", str(inbox), "--data", str(data), "--still", "0.5")
    watch.until(r"upes\.txt — nolasīts")
    watch.until(r"zvaigznes\.txt — nolasīts")
    (inbox / "upes.txt").rename(inbox / "upju.txt")
    watch.until(r"upju\.txt — nolasīts \(tāds saturs jau bija krātuvē\)")
    assert watch.stop(number) == 0
    assert "Apturēts." in watch.log.read_text("utf-8")
    assert ask("SELECT count(*) FROM documents") == [(2,)]
    assert dict(ask("SELECT replace(path, ?, ''), state FROM files", f"{inbox}/")) == {
        "upes.txt": "missing", "upju.txt": "ingested", "zvaigznes.txt": "ingested",
    }  # fmt: skip


def test_a_killed_watch_goes_on_where_it_was(start: Start, inbox: Path, data: Path, ask: Ask) -> None:
    first = start("watch", str(inbox), "--data", str(data), "--still", "0.5")
    first.until(r"upes\.txt — nolasīts")
    first.stop(signal.SIGKILL)
    (inbox / "zvaigznes.txt").unlink()
    (inbox / "tukss.pdf").touch()
    second = start("watch", str(inbox), "--data", str(data), "--still", "0.5")
    second.until(r"tukss\.pdf: Fails ir tukšs")
    assert second.stop(signal.SIGTERM) == 0
    states = dict(ask("SELECT replace(path, ?, ''), state FROM files", f"{inbox}/"))
    assert (states["upes.txt"], states["tukss.pdf"]) == ("ingested", "quarantined")
    assert states.get("zvaigznes.txt", "missing") == "missing"


def test_the_second_watch_of_a_folder_is_told_who_holds_it(kratuve: Kratuve, inbox: Path, data: Path) -> None:
    data.mkdir()
    with lock.acquire(data, lock.name_for(inbox)):
        ran = kratuve("watch", inbox.parent / "." / "inbox")
    assert ran.exit_code == 1
    assert re.search(r"jau vēro cits process \(pid \d+ on ", ran.stderr)


def test_a_folder_that_is_not_there_is_wrong_usage_and_nothing_is_made(
    kratuve: Kratuve, tmp_path: Path, data: Path
) -> None:
    ran = kratuve("watch", tmp_path / "nav")
    assert ran.exit_code == 2
    assert f"Mapes “{tmp_path / 'nav'}” nav." in ran.stderr
    assert not data.exists()


def test_a_data_folder_that_cannot_be_made_is_told(kratuve: Kratuve, inbox: Path, data: Path) -> None:
    data.touch()
    ran = kratuve("watch", inbox)
    assert ran.exit_code in (1, 2)
    assert str(data) in ran.stderr


@pytest.fixture
def watched(inbox: Path, data: Path) -> inboxes.Inbox:
    """An inbox that is told what a look has seen, and does not wait between tries."""
    from concurrent.futures import ThreadPoolExecutor

    return inboxes.Inbox(inbox, data, ThreadPoolExecutor(1), lambda: Seen([], set()))


def seen(folder: Path) -> Seen:
    from ingest import walk

    mets = list(walk.files([str(folder).encode()]))
    return Seen(mets, set(), mets)


def test_while_another_process_writes_the_files_wait_and_are_read_afterwards(
    watched: inboxes.Inbox, inbox: Path, data: Path, ask: Ask, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("ingest.patience.FIRST", 0.0)
    with Store(data):
        watched.take(seen(inbox))
        watched.take(Seen([], set()))
    assert capsys.readouterr().out.count("gaida, līdz tas beidz") == 1
    watched.take(Seen([], set()))
    assert ask("SELECT count(*) FROM files WHERE state = 'ingested'") == [(2,)]


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (OSError(28, "No space left on device"), "nav vietas"), (OSError(5, "Input/output error"), "nevar rakstīt"),
        (sqlite3.OperationalError("disk I/O error"), "nevar rakstīt"),
    ],
)
def test_trouble_with_the_disk_is_told_once_and_the_files_are_read_when_it_has_passed(
    watched: inboxes.Inbox, inbox: Path, ask: Ask, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch, error: Exception, told: str,
) -> None:
    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr("ingest.patience.FIRST", 0.0)
    with monkeypatch.context() as full:
        full.setattr("db.originals.keep", refuse)
        watched.take(seen(inbox))
        watched.take(Seen([], set()))
    assert capsys.readouterr().out.count(told) == 1
    assert ask("SELECT count(*) FROM files") == [(0,)]
    watched.take(Seen([], set()))
    assert ask("SELECT count(*) FROM files WHERE state = 'ingested'") == [(2,)]


def test_while_the_data_folder_is_away_no_other_is_filled_in_its_place(
    watched: inboxes.Inbox, inbox: Path, data: Path, ask: Ask, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("ingest.patience.FIRST", 0.0)
    watched.take(seen(inbox))
    data.rename(data.with_name("elsewhere"))
    data.mkdir()
    (inbox / "jauns.txt").write_text("Projekts „Jaunie ceļi”", "utf-8")
    watched.take(seen(inbox))
    watched.take(Seen([], set()))
    assert capsys.readouterr().out.count("vai disks ir pievienots") == 1
    assert list(data.iterdir()) == []
    data.rmdir()
    data.with_name("elsewhere").rename(data)
    watched.take(Seen([], set()))
    assert ask("SELECT count(*) FROM files WHERE state = 'ingested'") == [(3,)]


def test_a_folder_that_is_away_is_told_once_and_nothing_is_missing(
    watched: inboxes.Inbox, inbox: Path, ask: Ask, capsys: pytest.CaptureFixture[str]
) -> None:
    watched.take(seen(inbox))
    for _ in range(2):
        watched.take(Seen([], set(), away=True))
    watched.take(Seen([], set()))
    told = capsys.readouterr().out
    assert (told.count("nav pieejama"), told.count("atkal ir pieejama")) == (1, 1)
    assert ask("SELECT DISTINCT state FROM files") == [("ingested",)]


def test_what_went_while_nobody_watched_is_missing_but_an_empty_folder_proves_nothing(
    watched: inboxes.Inbox, inbox: Path, data: Path, kratuve: Kratuve, ask: Ask
) -> None:
    kratuve("ingest", inbox)
    shutil.rmtree(inbox)
    inbox.mkdir()
    watched.take(seen(inbox))
    assert ask("SELECT count(*) FROM files WHERE state = 'missing'") == [(0,)]
    (inbox / "upes.txt").write_text(DOCUMENTS["upes.txt"], "utf-8")
    watched.take(seen(inbox))
    assert ask("SELECT count(*) FROM files WHERE state = 'missing'") == [(1,)]
