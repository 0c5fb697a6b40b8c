from dataclasses import replace

from db.store import Store
from tests.db.builder import LETTER, failed, letter, outcome, source
from tests.db.looking import one, view

NEWER = LETTER + "\nPapildināts"


def states(store: Store) -> dict[str, str]:
    return {found["path"]: found["state"] for found in view(store.connection, "files")}


def test_counts_add_up_to_every_file_ever_seen(store: Store) -> None:
    store.save_many([letter(), letter("mape/kopija.pdf"), failed(), outcome("mape/w.pdf", "x", warnings=["repaired"])])
    store.record(source("mape/.DS_Store"), "ignored")
    store.record(source("mape/top.pdf"), "deferred")
    store.record(source("mape/nav.pdf"), "missing")
    counts = store.counts()
    assert set(counts.values()) == {1}
    assert sum(counts.values()) == len(store.known()) == 7


def test_the_same_bytes_under_another_name_are_a_duplicate_pointing_at_the_document(store: Store) -> None:
    store.save_many([letter("mape/a.pdf"), letter("mape/b.pdf")])
    assert states(store) == {"mape/a.pdf": "ingested", "mape/b.pdf": "duplicate"}
    assert {found["document_id"] for found in view(store.connection, "files")} == {1}
    assert one(store.connection, "projects")["document_count"] == 1


def test_a_duplicate_known_by_its_hash_needs_no_reading(store: Store) -> None:
    store.save(letter("mape/a.pdf"))
    sha256 = one(store.connection, "documents")["sha256"]
    store.record(replace(source("mape/b.pdf"), sha256=sha256), "duplicate")
    assert store.known()[b"mape/b.pdf"].document_id == store.document_with(sha256) == 1


def test_new_content_is_a_new_version_and_the_older_one_stays_reachable(store: Store) -> None:
    store.save(letter())
    store.save(outcome(text=NEWER))
    assert store.documents_for(b"mape/vestule.pdf") == [2, 1]
    assert one(store.connection, "documents", "id = 1")["replaced_by"] == 2
    assert view(store.connection, "findings", "document_id = 1")
    assert view(store.connection, "projects") == []
    assert view(store.connection, "people") == []


def test_content_that_comes_back_counts_again(store: Store) -> None:
    store.save(letter())
    store.save(outcome(text=NEWER))
    store.save(letter())
    assert store.documents_for(b"mape/vestule.pdf")[0] == 1
    assert one(store.connection, "projects")["title"] == "Kokles un dabaszinības"
    assert one(store.connection, "documents", "id = 2")["replaced_by"] == 1


def test_a_duplicate_takes_over_when_its_original_changes(store: Store) -> None:
    store.save_many([letter("mape/a.pdf"), letter("mape/b.pdf")])
    store.save(outcome("mape/a.pdf", NEWER))
    assert states(store) == {"mape/a.pdf": "ingested", "mape/b.pdf": "ingested"}
    assert one(store.connection, "documents", "id = 1")["path"] == "mape/b.pdf"
    assert len(view(store.connection, "projects")) == 1


def test_a_moved_file_is_recognised_by_its_content(store: Store) -> None:
    store.save(letter("mape/vecais.pdf"))
    store.save(letter("mape/jaunais.pdf"))
    store.mark_missing([b"mape/vecais.pdf"])
    assert states(store) == {"mape/vecais.pdf": "missing", "mape/jaunais.pdf": "ingested"}
    assert one(store.connection, "documents")["path"] == "mape/jaunais.pdf"
    assert one(store.connection, "projects")["document_count"] == 1


def test_a_moved_and_then_edited_file_leaves_no_ghost_of_its_old_version(store: Store) -> None:
    store.save_many([letter("mape/vecais.pdf"), letter("mape/jaunais.pdf")])
    store.mark_missing([b"mape/vecais.pdf"])
    store.save(outcome("mape/jaunais.pdf", NEWER))
    assert view(store.connection, "projects") == []


def test_what_was_read_from_a_file_that_is_gone_stays(store: Store) -> None:
    store.save(letter())
    store.mark_missing([b"mape/vestule.pdf", b"never seen"])
    assert states(store) == {"mape/vestule.pdf": "missing"}
    assert one(store.connection, "projects")["title"] == "Kokles un dabaszinības"


def test_a_file_that_comes_back_unchanged_is_no_second_holder(store: Store) -> None:
    store.save_many([letter("mape/a.pdf"), letter("mape/b.pdf")])
    store.mark_missing([b"mape/a.pdf"])
    store.record(source("mape/a.pdf"), "ingested")
    assert states(store) == {"mape/a.pdf": "duplicate", "mape/b.pdf": "ingested"}


def test_a_replaced_version_found_again_elsewhere_counts_again(store: Store) -> None:
    store.save(letter("mape/a.pdf"))
    sha256 = one(store.connection, "documents")["sha256"]
    store.save(outcome("mape/a.pdf", NEWER))
    store.record(replace(source("mape/b.pdf"), sha256=sha256), "ingested")
    assert one(store.connection, "documents", "id = 1")["replaced_by"] is None
    assert one(store.connection, "projects")["title"] == "Kokles un dabaszinības"


def test_attempts_count_the_tries_on_one_content_only(store: Store) -> None:
    for _ in range(2):
        store.save(failed(reason="crash"))
    assert store.known()[b"mape/bojats.pdf"].attempts == 2
    store.save(failed(reason="crash", mtime=2_000_000_000))
    assert store.known()[b"mape/bojats.pdf"].attempts == 1


def test_the_ledger_is_known_by_the_bytes_of_the_path(store: Store) -> None:
    store.record(replace(source(), path="mape/\udcff.pdf", raw_path=b"mape/\xff.pdf"), "ignored", "unreadable")
    known = store.known()[b"mape/\xff.pdf"]
    assert (known.path, known.size, known.mtime) == ("mape/\ufffd.pdf", 10, 1_000_000_000)
    assert (known.state, known.reason, known.document_id) == ("ignored", "unreadable", None)
