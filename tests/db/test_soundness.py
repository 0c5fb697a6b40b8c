"""Every kind of damage is found by its rule, and what can be mended is sound afterwards."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from db import corrections, mending, originals, soundness
from db.corrections import Decision
from db.store import Store
from tests.db.builder import letter, outcome

Spoil = Callable[[Path], None]


def sql(statement: str, file: str = "kratuve.db") -> Spoil:
    def spoil(folder: Path) -> None:
        connection = sqlite3.connect(folder / file, isolation_level=None)
        connection.execute(statement)
        connection.close()

    return spoil


def overwrite(file: str, start: int = 0) -> Spoil:
    def spoil(folder: Path) -> None:
        with (folder / file).open("r+b") as opened:
            opened.seek(start)
            opened.write(b"rubbish" * 1000)

    return spoil


def original(folder: Path) -> Path:
    return next(path for path in (folder / "originals").glob("*/*") if path.is_file())


def leftover(folder: Path) -> None:
    (original(folder).parent / ".new-abc").write_bytes(b"half")


SPOILING: dict[str, Spoil] = {
    "no-database": lambda folder: (folder / "kratuve.db").unlink(),
    "database-damaged": overwrite("kratuve.db"),
    "references": sql("UPDATE _finding SET statement_id = 999"),
    "index-damaged": sql("DELETE FROM search_data WHERE id > 10"),
    "index-incomplete": sql("DELETE FROM search_docsize WHERE id = (SELECT min(id) FROM search_docsize)"),
    "index-stale": sql("UPDATE _setting SET value = 'older' WHERE name = 'stemmer'"),
    "original-missing": lambda folder: original(folder).unlink(),
    "original-changed": lambda folder: original(folder).write_bytes(b"changed") and None,
    "leftover": leftover,
    "state-unknown": sql("UPDATE _file SET state = 'lost' WHERE id = 2"),
    "read-without-document": sql("UPDATE _file SET document_id = NULL WHERE id = 1"),
    "holder": sql("UPDATE _file SET state = 'ingested' WHERE state = 'duplicate'"),
    "document-without-file": sql("DELETE FROM _file"),
    "member-without-container": sql("UPDATE _file SET container = x'2f61' WHERE id = 1"),
    "corrections-damaged": overwrite("corrections.db"),
    "corrections-mirror": sql("DELETE FROM _correction"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A sound data folder with two documents, a duplicate and a correction; the inbox stands beside it."""
    data, inbox = tmp_path / "data", tmp_path / "inbox"
    inbox.mkdir()
    with Store(data) as store:
        read = [letter(str(inbox / "a.pdf")), letter(str(inbox / "b.pdf")), outcome(str(inbox / "c.pdf"), "Cits")]
        store.save_many(read)
        for one in read:
            assert one.document
            text = one.document.text.encode()
            Path(one.source.path).write_bytes(text)
            originals.keep(text, one.document.sha256, data)
        decided = Decision("correct", "title:cits", "title", "Cits", None, "anna", "", "2031-01-01T00:00:00Z")
        corrections.append(data, [decided])
        corrections.mirror(store.connection, data)
    return data


def rules(folder: Path, quick: bool = False) -> set[str]:
    return {flaw.rule for flaw in soundness.flaws(folder, quick)}


def test_a_sound_folder_has_no_flaw(folder: Path) -> None:
    assert rules(folder) == set()


def test_every_rule_is_tried_here() -> None:
    assert set(SPOILING) == set(soundness.RULES)


@pytest.mark.parametrize("rule", SPOILING)
def test_damage_is_found_and_mended_where_that_loses_nothing(folder: Path, rule: str) -> None:
    SPOILING[rule](folder)
    found = {flaw.rule: flaw for flaw in soundness.flaws(folder)}
    assert rule in found
    assert found[rule].number >= 1
    assert found[rule].examples
    assert found[rule].mendable == soundness.RULES[rule]
    if found[rule].mendable:
        with Store(folder) as store:
            mending.mend(store, folder, found)
        assert rules(folder) == set()


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE _document SET text = replace(text, 'Kokles', 'Stabules') WHERE id = 1",
        "UPDATE _entry SET facts = 'zviedrija' WHERE id = (SELECT min(id) FROM _entry)",
        "INSERT INTO search (rowid, title, body, facts) SELECT min(id), 'cits', 'cits', 'cits' FROM _entry",
    ],
)
def test_an_index_that_holds_other_words_than_the_documents_is_damaged(folder: Path, tampering: str) -> None:
    sql(tampering)(folder)
    assert rules(folder) == {"index-damaged"}
    with Store(folder) as store:
        mending.mend(store, folder, {"index-damaged"})
    assert rules(folder) == set()


def test_an_index_made_by_an_older_stemmer_is_stale_and_not_damaged(folder: Path) -> None:
    SPOILING["index-stale"](folder)
    sql("UPDATE _document SET text = replace(text, 'Kokles', 'Stabules') WHERE id = 1")(folder)
    assert rules(folder) == {"index-stale"}


def test_a_database_that_somebody_holds_is_not_called_damaged(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(soundness, "BUSY_SECONDS", 0)
    holder = sqlite3.connect(folder / "kratuve.db", isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        rules(folder)
    holder.rollback()
    holder.close()


def test_a_quick_look_leaves_the_bytes_of_the_originals_alone(folder: Path) -> None:
    SPOILING["original-changed"](folder)
    assert rules(folder, quick=True) == set()


def test_looking_changes_nothing(folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert rules(folder) == set()
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_an_original_is_not_made_again_from_a_file_with_other_content(folder: Path) -> None:
    for path in (folder.parent / "inbox").iterdir():
        path.write_bytes(b"newer content")
    SPOILING["original-changed"](folder)
    with Store(folder) as store:
        mending.mend(store, folder, ["original-changed"])
    assert rules(folder) == {"original-changed"}


def test_a_file_said_to_be_read_without_a_document_is_read_by_the_next_run(folder: Path) -> None:
    SPOILING["read-without-document"](folder)
    with Store(folder) as store:
        mending.mend(store, folder, ["read-without-document"])
        assert store.counts()["deferred"] == 1
