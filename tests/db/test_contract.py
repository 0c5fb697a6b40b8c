import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from db.connection import open_reader
from db.contract import VIEWS, View, markdown
from db.reasons import MESSAGES, REASONS, STATES, WARNINGS, sentence
from db.store import Store
from model import Signature, vocabulary
from tests.db.builder import LETTER, MEMBERS, container, failed, letter, outcome, project, save_container
from tests.db.looking import view

SCHEMA = Path(__file__).parents[2] / "docs" / "schema.md"


@pytest.fixture
def filled(store: Store, tmp_path: Path) -> sqlite3.Connection:
    store.save_many([letter(), failed(), outcome("mape/cits.pdf", "Cits", [project("Cits", title="Cits")])])
    signatures = (Signature("intact", "SPODRA VĪTOLIŅA", "2031-04-01T10:00:00Z", MEMBERS),)
    save_container(store, replace(container(), signatures=signatures))
    return store.connection


@pytest.mark.parametrize("each", VIEWS, ids=lambda each: each.name)
def test_a_view_has_exactly_the_documented_columns_in_their_order(store: Store, each: View) -> None:
    cursor = store.connection.execute(f"SELECT * FROM {each.name}")
    assert [column[0] for column in cursor.description] == [column.name for column in each.columns]


def test_every_view_of_the_file_is_documented_or_private(store: Store) -> None:
    found = store.connection.execute("SELECT name FROM sqlite_master WHERE type = 'view'")
    assert {name for (name,) in found if not name.startswith("_")} == {each.name for each in VIEWS}


@pytest.mark.parametrize("each", VIEWS, ids=lambda each: each.name)
def test_plain_sqlite_can_open_every_view(filled: sqlite3.Connection, store: Store, each: View) -> None:
    path = store.connection.execute("PRAGMA database_list").fetchone()[2]
    plain = open_reader(Path(path))
    found = plain.execute(f"SELECT * FROM {each.name}").fetchall()
    plain.close()
    assert found or each.name == "corrections"


def test_plain_sqlite_can_search_and_mark_original_words(filled: sqlite3.Connection, store: Store) -> None:
    path = store.connection.execute("PRAGMA database_list").fetchone()[2]
    plain = open_reader(Path(path))
    sql = "SELECT snippet(search, 1, '[', ']', '…', 3) FROM search WHERE search MATCH '\"izglitib\" \"parvald\"'"
    assert plain.execute(sql).fetchall() == [("…[Izglītības] [pārvaldes] koordinatore…",)]
    plain.close()


def test_types_are_as_documented(filled: sqlite3.Connection) -> None:
    storage = {"TEXT": {"text"}, "JSON": {"text"}, "INTEGER": {"integer"}, "REAL": {"real"}}
    for each in VIEWS:
        for column in each.columns:
            found = filled.execute(f'SELECT DISTINCT typeof("{column.name}") FROM {each.name}').fetchall()
            assert {kind for (kind,) in found} - {"null"} <= storage[column.type], (each.name, column.name)


def test_the_documentation_is_made_from_the_contract() -> None:
    assert markdown() in SCHEMA.read_text(encoding="utf-8")


def test_every_code_has_a_sentence_in_both_languages() -> None:
    assert tuple(STATES) == vocabulary.STATES
    assert tuple(REASONS) == vocabulary.REASONS
    assert tuple(WARNINGS) == vocabulary.WARNINGS
    assert all(message.lv.endswith(".") and message.en.endswith((".", "?")) for message in MESSAGES.values())


def test_views_are_made_again_when_their_sql_differs(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        store.connection.execute("UPDATE _setting SET value = 'older' WHERE name = 'views'")
        store.connection.execute("DROP VIEW people")
    with Store(tmp_path) as store:
        assert view(store.connection, "people") == []


def test_amounts_are_cents_inside_and_two_decimals_outside(store: Store) -> None:
    text = "Kopā 0,10 EUR"
    store.save(outcome(text=text, projects=[project(text, title="Kopā", total=("0,10 EUR", "0.10 EUR"))]))
    assert view(store.connection, "amounts")[0]["amount"] == 0.1
    assert store.connection.execute("SELECT cents FROM _amount").fetchone() == (10,)


def test_the_letter_has_every_kind_of_row(filled: sqlite3.Connection) -> None:
    assert LETTER in {found["text"] for found in view(filled, "documents")}
    for name in ("amounts", "people", "organisations", "checks", "project_documents"):
        assert view(filled, name), name


def test_a_check_says_in_latvian_what_is_wrong(filled: sqlite3.Connection) -> None:
    assert view(filled, "checks")[0]["message"] == (
        "Finansējuma daļas kopā ir 14625.00 EUR, bet norādīts 14600.00 EUR."
    )


def test_a_refusal_names_the_limit_that_was_passed(store: Store) -> None:
    store.save(failed("mape/liels.pdf", "too-large", "KRATUVE_LIMIT_FILE_BYTES=128 MB: 20 480 MB"))
    (told,) = view(store.connection, "files")
    assert told["message"].endswith(" Faila lieluma robeža: 128 MB, KRATUVE_LIMIT_FILE_BYTES.")
    assert told["message_en"].endswith(" Limit of a file's size: 128 MB, KRATUVE_LIMIT_FILE_BYTES.")
    assert told["message"] == sentence("too-large", "lv", "KRATUVE_LIMIT_FILE_BYTES=128 MB: 20 480 MB")


@pytest.mark.parametrize("detail", ["", "KRATUVE_LIMIT_NONE=5", "KRATUVE_LIMIT_", "KRATUVE_LIMIT_PAGES"])
def test_other_details_are_not_shown(store: Store, detail: str) -> None:
    store.save(failed("mape/liels.pdf", "too-large", detail))
    (told,) = view(store.connection, "files")
    assert told["message"] == REASONS["too-large"].lv == sentence("too-large", "lv", detail)


def test_a_warning_says_how_many_pages_were_read(store: Store) -> None:
    store.save(outcome("mape/gara.pdf", "Gara", warnings=["pages-limited"]))
    (told,) = view(store.connection, "files")
    assert "(to skaits: 1)" in told["message"]
    assert "(their number: 1)" in told["message_en"]
