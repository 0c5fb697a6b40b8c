import json
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from click.testing import Result

from db.store import Store
from ingest import fingerprint

Kratuve = Callable[..., Result]
Ask = Callable[..., list[tuple[Any, ...]]]


def test_a_folder_of_readable_documents_is_read_and_counted(kratuve: Kratuve, inbox: Path, ask: Ask) -> None:
    ran = kratuve("ingest", inbox)
    assert ran.exit_code == 0, ran.output
    assert "Apstrādāti faili: 2" in ran.stdout
    assert ask("SELECT count(*) FROM documents") == [(2,)]
    assert {code for (code,) in ask("SELECT value FROM findings WHERE field = 'code'")} == {
        "2019-1-LV01-KA101-060123",
        "2020-1-LV01-KA229-077456",
    }


def test_an_unchanged_folder_is_left_alone_and_that_is_said(
    kratuve: Kratuve, inbox: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    kratuve("ingest", inbox)
    before = ask("SELECT * FROM files ORDER BY path")
    monkeypatch.setattr("ingest.isolation.process", None)  # whoever reads now fails
    ran = kratuve("ingest", inbox)
    assert ran.exit_code == 0
    assert "Nekas nav mainījies (pārbaudīto failu skaits: 2)." in ran.stdout
    assert ask("SELECT * FROM files ORDER BY path") == before


def test_the_run_goes_on_past_files_that_cannot_be_read(kratuve: Kratuve, inbox: Path, ask: Ask) -> None:
    (inbox / "bojats.pdf").write_bytes(b"%PDF-1.7\n" + b"\x00garbage" * 100)
    (inbox / "dziesma.mp3").write_bytes(b"ID3\x03\x00" + bytes(1000))
    (inbox / "tukss.docx").touch()
    ran = kratuve("ingest", inbox)
    assert ran.exit_code == 1
    for name, reason in (("bojats.pdf", "damaged"), ("dziesma.mp3", "unsupported-type"), ("tukss.docx", "empty-file")):
        (line,) = [line for line in ran.stdout.splitlines() if name in line]
        assert line.endswith(f"[{reason}]")
        assert ask("SELECT state, reason FROM files WHERE path LIKE ?", f"%/{name}") == [("quarantined", reason)]
    assert ask("SELECT count(*) FROM files WHERE state = 'ingested'") == [(2,)]


def test_a_refused_file_is_listed_again_but_not_read_again(kratuve: Kratuve, inbox: Path, ask: Ask) -> None:
    (inbox / "tukss.docx").touch()
    kratuve("ingest", inbox)
    ran = kratuve("ingest", inbox)
    assert ran.exit_code == 1
    assert "Nekas nav mainījies" in ran.stdout
    assert "tukss.docx" in ran.stdout
    assert ask("SELECT attempts FROM files WHERE reason = 'empty-file'") == [(1,)]


def test_json_gives_one_line_a_document_and_nothing_else(kratuve: Kratuve, inbox: Path) -> None:
    (inbox / "tukss.docx").touch()
    ran = kratuve("ingest", inbox, "--json")
    records = {Path(record["path"]).name: record for record in map(json.loads, ran.stdout.splitlines())}
    assert {name: (record["state"], record["reason"]) for name, record in records.items()} == {
        "upes.txt": ("ingested", None),
        "zvaigznes.txt": ("ingested", None),
        "tukss.docx": ("quarantined", "empty-file"),
    }
    assert records["upes.txt"]["projects"] == 1
    assert records["upes.txt"]["findings"] > 0
    assert records["tukss.docx"]["message"].startswith("Fails ir tukšs.")


def test_json_of_an_unchanged_folder_is_empty(kratuve: Kratuve, inbox: Path) -> None:
    kratuve("ingest", inbox)
    ran = kratuve("ingest", inbox, "--json")
    assert (ran.exit_code, ran.stdout) == (0, "")
    assert "Nekas nav mainījies" in ran.stderr


def test_junk_and_links_are_ignored_without_being_refused(kratuve: Kratuve, inbox: Path, ask: Ask) -> None:
    (inbox / "~$upes.docx").write_bytes(b"x")
    (inbox / "saite.txt").symlink_to(inbox / "upes.txt")
    ran = kratuve("ingest", inbox)
    assert ran.exit_code == 0
    assert ask("SELECT count(*) FROM files WHERE state = 'ignored'") == [(2,)]


def test_a_changed_file_is_read_again(kratuve: Kratuve, inbox: Path, ask: Ask) -> None:
    kratuve("ingest", inbox)
    with (inbox / "upes.txt").open("a", encoding="utf-8") as file:
        file.write("Kontakti: upes@skola.example\n")
    assert kratuve("ingest", inbox).exit_code == 0
    assert ask("SELECT count(*) FROM findings WHERE field = 'email'") == [(1,)]


def test_a_file_that_was_only_touched_is_not_read_again(
    kratuve: Kratuve, inbox: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    kratuve("ingest", inbox)
    os.utime(inbox / "upes.txt", (1, 1))
    monkeypatch.setattr("ingest.isolation.process", None)
    assert kratuve("ingest", inbox).exit_code == 0
    assert ask("SELECT mtime FROM files WHERE path LIKE '%upes.txt'") == [("1970-01-01T00:00:01Z",)]
    assert "Nekas nav mainījies" in kratuve("ingest", inbox).stdout


def test_a_file_that_went_is_missing_and_one_that_came_back_is_read(kratuve: Kratuve, inbox: Path, ask: Ask) -> None:
    kratuve("ingest", inbox)
    aside = shutil.move(inbox / "upes.txt", inbox.parent)
    assert "vairs nav mapē: 1" in kratuve("ingest", inbox).stdout
    assert ask("SELECT state FROM files ORDER BY path") == [("missing",), ("ingested",)]
    shutil.move(aside, inbox)
    kratuve("ingest", inbox)
    assert ask("SELECT state FROM files ORDER BY path") == [("ingested",), ("ingested",)]
    assert ask("SELECT count(*) FROM documents") == [(2,)]


def test_files_outside_the_named_paths_are_not_missing(kratuve: Kratuve, inbox: Path, ask: Ask) -> None:
    kratuve("ingest", inbox)
    kratuve("ingest", inbox / "upes.txt")
    assert ask("SELECT DISTINCT state FROM files") == [("ingested",)]


def test_the_same_bytes_under_two_names_are_one_document(kratuve: Kratuve, inbox: Path, ask: Ask) -> None:
    shutil.copy(inbox / "upes.txt", inbox / "upes kopija.txt")
    told = kratuve("ingest", inbox, "--json")
    assert told.exit_code == 0
    assert told.stdout.count('"state": "duplicate"') == 1
    assert ask("SELECT count(*) FROM documents") == [(2,)]
    assert ask("SELECT count(*) FROM files WHERE state = 'duplicate'") == [(1,)]


def test_the_data_folder_inside_the_folder_is_not_read(kratuve: Kratuve, inbox: Path, data: Path, ask: Ask) -> None:
    kratuve("ingest", data.parent)
    kratuve("ingest", data.parent)
    assert ask("SELECT count(*) FROM files") == [(2,)]


@pytest.mark.parametrize(("asked", "count"), [("all", 3), ("failed", 1), ("stale", 0)])
def test_reprocess_reads_again_what_it_names(kratuve: Kratuve, inbox: Path, asked: str, count: int) -> None:
    (inbox / "tukss.docx").touch()
    kratuve("ingest", inbox)
    assert len(kratuve("ingest", inbox, "--reprocess", asked, "--json").stdout.splitlines()) == count


def test_results_of_other_code_are_stale(kratuve: Kratuve, inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kratuve("ingest", inbox)
    monkeypatch.setattr(fingerprint, "current", lambda: "another version")
    assert len(kratuve("ingest", inbox, "--reprocess", "stale", "--json").stdout.splitlines()) == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ["ingest"], ["ingest", "/no/such/folder"], ["ingest", ".", "--jobs", "0"], ["ingest", ".", "--reprocess", "x"],
        ["no-such-command"],
    ],
)
def test_wrong_usage_has_exit_status_2(kratuve: Kratuve, arguments: list[str]) -> None:
    assert kratuve(*arguments).exit_code == 2


def test_messages_are_english_on_request(kratuve: Kratuve, inbox: Path) -> None:
    (inbox / "tukss.docx").touch()
    ran = kratuve("--lang", "en", "ingest", inbox)
    assert "Files processed: 3" in ran.stdout
    assert "The file is empty." in ran.stdout
    assert "Nothing has changed" in kratuve("ingest", inbox, KRATUVE_LANG="en").stdout


def test_a_second_writer_is_told_who_holds_the_folder(kratuve: Kratuve, inbox: Path, data: Path) -> None:
    with Store(data):
        ran = kratuve("ingest", inbox)
    assert ran.exit_code == 1
    assert f"pid {os.getpid()}" in ran.stderr


def test_a_data_folder_that_cannot_be_written_is_told_in_a_sentence(kratuve: Kratuve, inbox: Path, data: Path) -> None:
    data.mkdir()
    (data / "kratuve.db").write_bytes(b"no database" * 1000)
    ran = kratuve("ingest", inbox)
    assert ran.exit_code == 1
    assert "nevar rakstīt" in ran.stderr


def test_without_dask_the_option_says_what_to_install(
    kratuve: Kratuve, inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    ran = kratuve("ingest", inbox, "--dask", "tcp://127.0.0.1:1")
    assert ran.exit_code == 1
    assert "pip install distributed" in ran.stderr


class _Cluster:
    """As much of `distributed.Client` as is used, with workers that run the code of `stamp`."""

    stamp = ""

    def __init__(self, address: str, timeout: str) -> None:
        self.address = address

    def __enter__(self) -> "_Cluster":
        return self

    def __exit__(self, *error: object) -> None:
        self.executor.shutdown()

    def run(self, function: Callable[[], str]) -> dict[str, str]:
        return {"tcp://worker:1": self.stamp or function()}

    def get_executor(self) -> Executor:
        self.executor = ThreadPoolExecutor(1)
        return self.executor


def test_a_cluster_reads_through_its_own_executor(
    kratuve: Kratuve, inbox: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", SimpleNamespace(Client=_Cluster))
    assert kratuve("ingest", inbox, "--dask", "tcp://scheduler:8786").exit_code == 0
    assert ask("SELECT count(*) FROM documents") == [(2,)]


def test_a_cluster_with_other_code_is_refused(
    kratuve: Kratuve, inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_Cluster, "stamp", "another version")
    monkeypatch.setattr(_Cluster, "__exit__", lambda *_: None)
    monkeypatch.setitem(sys.modules, "distributed", SimpleNamespace(Client=_Cluster))
    ran = kratuve("ingest", inbox, "--dask", "tcp://scheduler:8786")
    assert ran.exit_code == 1
    assert "tcp://worker:1" in ran.stderr


def test_the_database_is_whole_afterwards(kratuve: Kratuve, inbox: Path, data: Path) -> None:
    kratuve("ingest", inbox)
    connection = sqlite3.connect(data / "kratuve.db")
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()
