import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import corrections
from db.canonical import is_canonical
from db.corrections import Decision
from db.errors import BadDecision
from db.store import Store
from db.views import CORRECTABLE
from tests.db.builder import LETTER, letter, outcome, project
from tests.db.looking import one, view

KEY = "code:2018-1-LV01-KA201-000111"


def decision(
    field: str = "total", value: str | None = "15000.00 EUR", kind: str = "correct", **changes: str
) -> Decision:
    given = {"project_key": KEY, "seen": "14625.00 EUR", "author": "spodra", "note": "Pēc līguma",
             "created_at": "2031-05-01T09:00:00Z"} | changes
    return Decision(kind=kind, field=field, value=value, **given)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    with Store(folder) as opened:
        opened.save(letter())
        yield opened


def decide(store: Store, folder: Path, *decisions: Decision) -> None:
    corrections.append(folder, decisions)
    corrections.mirror(store.connection, folder)


def test_a_correction_is_seen_at_once_and_the_machine_value_is_kept(store: Store, folder: Path) -> None:
    decide(store, folder, decision())
    shown = one(store.connection, "projects")
    assert (shown["total_amount"], shown["currency"], shown["corrected"]) == (15000.0, "EUR", 1)
    assert one(store.connection, "project_documents")["total_amount"] == 14625.0
    assert one(store.connection, "corrections")["stale"] == 0


@pytest.mark.parametrize(
    ("field", "value", "column", "expected"),
    [
        ("title", "Kokles", "title", "Kokles"),
        ("duration", "36", "months", 36),
        ("total", "7.50 LVL", "currency", "LVL"),
        ("countries", '["LV", "SI"]', "countries", '["LV", "SI"]'),
        ("coordinator", None, "coordinator", None),
    ],
)
def test_each_kind_of_field_can_be_corrected(
    store: Store, folder: Path, field: str, value: str | None, column: str, expected: str | int | None
) -> None:
    decide(store, folder, decision(field, value))
    assert one(store.connection, "projects")[column] == expected


def test_a_withheld_value_is_not_shown(store: Store, folder: Path) -> None:
    decide(store, folder, decision("coordinator", None, "withhold"))
    assert one(store.connection, "projects")["coordinator"] is None


def test_the_last_decision_counts_and_a_withdrawn_one_no_more(store: Store, folder: Path) -> None:
    decide(store, folder, decision(value="1.00 EUR"), decision(value="2.00 EUR"))
    assert one(store.connection, "projects")["total_amount"] == 2.0
    decide(store, folder, decision(value=None, kind="withdraw"))
    assert one(store.connection, "projects")["total_amount"] == 14625.0
    assert view(store.connection, "corrections") == []
    assert len(corrections.history(folder)) == 3


def test_corrections_survive_reading_again_and_are_stale_when_the_machine_reads_otherwise(
    store: Store, folder: Path
) -> None:
    decide(store, folder, decision())
    store.save(letter())
    assert one(store.connection, "projects")["total_amount"] == 15000.0
    assert one(store.connection, "corrections")["stale"] == 0
    store.save(outcome(projects=[project(LETTER, code=KEY.removeprefix("code:"), total=("14 625,00", "14600.05 EUR"))]))
    assert one(store.connection, "projects")["total_amount"] == 15000.0
    assert one(store.connection, "corrections")["stale"] == 1


def test_corrections_survive_the_loss_of_the_whole_database(store: Store, folder: Path) -> None:
    decide(store, folder, decision())
    store.close()
    for file in folder.glob("kratuve.db*"):
        file.unlink()
    with Store(folder) as anew:
        assert one(anew.connection, "corrections")["stale"] == 1
        anew.save(letter())
        assert one(anew.connection, "corrections")["stale"] == 0
        assert one(anew.connection, "projects")["total_amount"] == 15000.0


def test_a_correction_made_under_the_title_stays_when_the_project_gains_a_code(folder: Path) -> None:
    with Store(folder / "cits") as store:
        store.save(outcome("a", LETTER, [project(LETTER, title="Kokles un dabaszinības")]))
        key = one(store.connection, "projects")["key"]
        corrections.append(folder / "cits", [decision("goal", "Mērķis", project_key=key)])
        corrections.mirror(store.connection, folder / "cits")
        store.save(letter("b"))
        store.save(letter("a"))
        shown = one(store.connection, "projects")
        assert (shown["key"], shown["goal"]) == (KEY, "Mērķis")


def test_people_can_say_that_two_projects_are_one_and_take_it_back(store: Store, folder: Path) -> None:
    store.save(outcome("cits", "Dūkas", [project("Dūkas", title="Dūkas")]))
    other = one(store.connection, "projects", "title = 'Dūkas'")["key"]
    decide(store, folder, decision("", other, "same"))
    assert one(store.connection, "projects")["document_count"] == 2
    decide(store, folder, decision("", other, "withdraw"))
    assert len(view(store.connection, "projects")) == 2


def test_people_can_say_that_two_projects_are_not_one(store: Store, folder: Path) -> None:
    title = "Kokles un dabaszinības"
    store.save(outcome("cits", title, [project(title, title=title)]))
    assert one(store.connection, "projects")["document_count"] == 2
    decide(store, folder, decision("", "title:kokles un dabaszinibas", "different"))
    assert len(view(store.connection, "projects")) == 2


def test_decisions_can_neither_be_changed_nor_deleted(folder: Path) -> None:
    corrections.append(folder, [decision()])
    connection = sqlite3.connect(folder / "corrections.db")
    for sql in ("UPDATE decision SET value = ''", "DELETE FROM decision"):
        with pytest.raises(sqlite3.IntegrityError, match="never"):
            connection.execute(sql)
    connection.close()


@pytest.mark.parametrize(
    "bad",
    [
        decision(kind="guess"),
        decision("shoe_size"),
        decision("", None, "same"),
        decision("countries", "LV"),
        decision("total", "daudz"),
    ],
)
def test_a_decision_that_makes_no_sense_is_refused_and_nothing_is_written(folder: Path, bad: Decision) -> None:
    with pytest.raises(BadDecision):
        corrections.append(folder, [decision(), bad])
    assert corrections.history(folder) == []


@pytest.mark.parametrize("line", ["[]", "{}", "not json", json.dumps({"kind": "correct"})])
def test_a_line_that_is_no_decision_is_refused(folder: Path, line: str) -> None:
    with pytest.raises(BadDecision):
        corrections.load(folder, [line])


FREE = [field for field in CORRECTABLE if is_canonical(field, "jebkas")]
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=8)
DECISIONS = st.builds(
    Decision, kind=st.sampled_from(["correct", "withhold", "withdraw"]), project_key=TEXTS,
    field=st.sampled_from(FREE),
    value=st.none() | TEXTS, seen=st.none() | TEXTS, author=TEXTS, note=TEXTS, created_at=TEXTS,
)


@settings(max_examples=40, deadline=None)
@given(st.lists(DECISIONS, max_size=6, unique=True))
def test_what_is_dumped_loads_as_the_same_decisions_once(
    tmp_path_factory: pytest.TempPathFactory, decisions: list[Decision]
) -> None:
    here, there = tmp_path_factory.mktemp("no"), tmp_path_factory.mktemp("uz")
    corrections.append(here, decisions)
    assert corrections.load(there, corrections.dump(here)) == len(decisions)
    assert corrections.history(there) == corrections.history(here) == decisions
    assert corrections.load(there, corrections.dump(here)) == 0


def test_another_connection_can_mirror_a_decision_while_the_store_is_open(store: Store, folder: Path) -> None:
    """As the site does: a plain connection, no foreign keys, Python's own transactions."""
    store.save(outcome("cits", "Dūkas", [project("Dūkas", title="Dūkas")]))
    other = one(store.connection, "projects", "title = 'Dūkas'")["key"]
    corrections.append(folder, [decision(), decision("", other, "same")])
    site = sqlite3.connect(folder / "kratuve.db")
    with site:
        corrections.mirror(site, folder)
    site.close()
    shown = one(store.connection, "projects")
    assert (shown["total_amount"], shown["document_count"]) == (15000.0, 2)
    assert not store.connection.execute("PRAGMA foreign_key_check").fetchall()
    store.save(letter())
    assert one(store.connection, "projects")["document_count"] == 2
