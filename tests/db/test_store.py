import sqlite3
from dataclasses import replace
from pathlib import Path
from threading import Timer

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import documents
from db import store as store_module
from db.errors import Locked
from db.store import Store
from model import Document, Finding, Outcome, Span
from tests.db.builder import LETTER, failed, finding, letter, outcome, project, source
from tests.db.looking import everything, one, view


def test_a_saved_letter_is_a_project_with_its_values_and_their_words(store: Store) -> None:
    store.save(letter())
    shown = one(store.connection, "projects")
    assert (shown["code"], shown["title"]) == ("2018-1-LV01-KA201-000111", "Kokles un dabaszinības")
    assert (shown["total_amount"], shown["currency"]) == (14625.0, "EUR")
    assert (shown["coordinator"], shown["applicant"]) == ("Spodra Vītoliņa", "Izglītības pārvalde")
    assert (shown["start_date"], shown["countries"], shown["failed_checks"]) == ("2031-03-01", '["LV"]', 1)
    assert (shown["slug"], shown["document_count"], shown["corrected"]) == ("2018-1-LV01-KA201-000111", 1, 0)


def test_what_a_finding_points_at_is_its_raw_words(store: Store) -> None:
    store.save(letter())
    text = one(store.connection, "documents")["text"]
    found = view(store.connection, "findings")
    assert found
    assert all(one_finding["raw"] == text[one_finding["start"] : one_finding["end"]] for one_finding in found)


def test_pages_are_counted_from_one_and_boxes_name_their_page(store: Store) -> None:
    store.save(letter())
    title = one(store.connection, "findings", "field = 'title'")
    assert title["page"] == 1
    assert title["boxes"] == "[[1, 0, 0.0, 22, 10.0]]"


def test_confidence_is_the_measured_precision_and_unknown_until_measured(tmp_path: Path) -> None:
    with Store(tmp_path, precisions={"titles.labelled": 0.97}) as store:
        store.save(letter())
        assert one(store.connection, "findings", "field = 'title'")["confidence"] == 0.97
        assert one(store.connection, "findings", "field = 'code'")["confidence"] is None


def test_saving_twice_is_saving_once(store: Store) -> None:
    store.save_many([letter(), outcome("mape/cits.pdf", "Bez projekta")])
    before = everything(store.connection)
    store.save(letter())
    store.save(outcome("mape/cits.pdf", "Bez projekta"))
    assert everything(store.connection) == before


def test_the_same_content_twice_in_one_batch_is_one_document_and_a_duplicate(store: Store) -> None:
    store.save_many([letter("mape/a.pdf"), letter("mape/b.pdf"), letter("mape/a.pdf")])
    assert [found["state"] for found in view(store.connection, "files")] == ["ingested", "duplicate"]
    assert len(view(store.connection, "documents")) == 1


def test_a_better_reading_of_the_same_content_takes_the_place_of_the_old_one(store: Store) -> None:
    store.save(letter())
    better = project(LETTER, code="2018-1-LV01-KA201-000111", title="Kokles")
    store.save(outcome(projects=[better]))
    assert one(store.connection, "projects")["title"] == "Kokles"
    assert view(store.connection, "people") == []


def test_warnings_make_the_file_warned_and_say_what_to_look_at(store: Store) -> None:
    store.save(outcome(warnings=["text-lost"]))
    shown = one(store.connection, "files")
    assert shown["state"] == "warned"
    assert "salīdziniet ar oriģinālu" in shown["message"]


def test_a_failed_file_is_quarantined_with_its_reason_and_what_to_do(store: Store) -> None:
    store.save(failed(reason="password-protected"))
    shown = one(store.connection, "files")
    assert (shown["state"], shown["reason"]) == ("quarantined", "password-protected")
    assert "bez paroles" in shown["message"]
    assert [refused.path for refused in store.failures()] == ["mape/bojats.pdf"]


def test_a_file_that_fails_when_read_again_keeps_what_was_read_before(store: Store) -> None:
    store.save(letter())
    store.save(failed("mape/vestule.pdf", "timeout"))
    assert one(store.connection, "files")["state"] == "quarantined"
    assert one(store.connection, "projects")["title"] == "Kokles un dabaszinības"


def test_values_that_sqlite_cannot_hold_are_cleaned_and_offsets_stay(store: Store) -> None:
    text = "a\x00b\ud800 beigas"
    strange = Finding("title", "x\ud800", Span(5, 11), "titles.bare")
    huge = replace(source("mape/\udcff.pdf"), size=2**70)
    store.save(replace(outcome(text=text, extra=[strange]), source=huge))
    shown = one(store.connection, "findings")
    assert (shown["raw"], shown["value"]) == ("beigas", "x\ufffd")
    assert one(store.connection, "documents")["text"] == "a\ufffdb\ufffd beigas"
    assert one(store.connection, "files")["size"] == 2**63 - 1


def test_a_second_writer_is_told_who_holds_the_folder(tmp_path: Path) -> None:
    with Store(tmp_path), pytest.raises(Locked, match=r"pid \d+ on "):
        Store(tmp_path)
    Store(tmp_path).close()


def test_a_crash_in_the_middle_of_a_save_leaves_what_was_there(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.save(letter())
    before = everything(store.connection)

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(store_module, "resolve", crash)
    with pytest.raises(KeyboardInterrupt):
        store.save(outcome(projects=[project(LETTER, title="Projekta numurs")]))
    assert everything(store.connection) == before
    assert not store.connection.in_transaction


def test_a_batch_is_saved_whole_or_not_at_all(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    put = documents.put

    def fail_on_the_second(connection: sqlite3.Connection, number: int, *rest: object) -> None:
        if number == 2:
            raise sqlite3.OperationalError("disk I/O error")
        put(connection, number, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(documents, "put", fail_on_the_second)
    with pytest.raises(sqlite3.OperationalError):
        store.save_many([letter(), outcome("mape/cits.pdf", "Cits teksts")])
    assert view(store.connection, "documents") == []


def test_a_reopened_store_holds_what_was_saved(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        store.save(letter())
        before = everything(store.connection)
    with Store(tmp_path) as store:
        assert everything(store.connection) == before


TEXTS = st.sampled_from(["Pirmais teksts", "Otrais teksts", LETTER])
PATHS = st.sampled_from(["mape/a.pdf", "mape/b.pdf", "mape/c.pdf"])


def read(path: str, text: str) -> Outcome:
    return letter(path) if text == LETTER else outcome(path, text)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(PATHS, TEXTS), max_size=12))
def test_whatever_comes_in_whatever_order_each_present_content_is_shown_once(
    tmp_path_factory: pytest.TempPathFactory, arrivals: list[tuple[str, str]]
) -> None:
    with Store(tmp_path_factory.mktemp("krajums")) as store:
        for path, text in arrivals:
            store.save(read(path, text))
        present = dict(arrivals)
        current = view(store.connection, "documents", "replaced_by IS NULL")
        assert sorted(found["text"] for found in current) == sorted(set(present.values()))
        assert {found["path"] for found in current} <= set(present)
        states = [found["state"] for found in view(store.connection, "files")]
        assert states.count("ingested") == len(current)
        assert states.count("duplicate") == len(present) - len(current)
        assert len(view(store.connection, "projects")) == (LETTER in present.values())
        assert not store.connection.execute("PRAGMA foreign_key_check").fetchall()


def test_a_finding_that_only_a_project_names_is_kept_too(store: Store) -> None:
    lonely = project(LETTER, title="Kokles un dabaszinības")
    store.save(replace(outcome(projects=[lonely]), findings=()))
    assert one(store.connection, "findings")["value"] == "Kokles un dabaszinības"


def test_a_document_without_blocks_or_pages_is_saved(store: Store) -> None:
    bare = Document("f" * 64, "text/plain", "Tikai teksts")
    store.save(Outcome(source("mape/bez.txt"), "code-1", bare, (finding("Tikai teksts", "title", "Tikai"),)))
    assert one(store.connection, "documents")["title"] == "bez.txt"
    assert one(store.connection, "findings")["boxes"] == "[]"


def test_a_writer_waits_for_another_as_long_as_it_has_patience(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = store.connection.execute("PRAGMA database_list").fetchone()[2]
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN EXCLUSIVE")
    release = Timer(1.5, other.rollback)
    release.start()
    store.save(letter())
    release.join()
    other.execute("BEGIN EXCLUSIVE")
    monkeypatch.setattr("db.connection.BUSY_SECONDS", 0)
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        store.save(letter("mape/cits.pdf"))
    other.rollback()
    other.close()
    assert store.counts()["ingested"] == 1
