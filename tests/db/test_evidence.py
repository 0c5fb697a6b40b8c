from dataclasses import replace
from pathlib import Path

import pytest

from db import corrections, evidence
from db.conflicts import conflicts
from db.corrections import Decision
from db.evidence import Field, ProjectEvidence
from db.similar import similar
from db.store import Store
from model import Choice
from tests.db.builder import LETTER, finding, letter, outcome, project
from tests.db.looking import view

CODE = "2018-1-LV01-KA201-000111"


def shown(store: Store, slug: str = CODE) -> ProjectEvidence:
    found = evidence.project(store.connection, slug)
    assert found is not None
    return found


def field(store: Store, name: str) -> Field:
    return next(one for one in shown(store).fields if one.name == name)


def test_every_value_comes_with_the_place_it_was_read_from(store: Store) -> None:
    store.save(letter())
    total = field(store, "total")
    (place,) = total.agreeing
    assert (total.value, total.machine, total.rivals) == (14625.0, "14625.00 EUR", [])
    assert (place.raw, place.path, place.page) == ("14 625,00 EUR", "mape/vestule.pdf", 1)
    assert LETTER[place.start : place.end] == place.raw
    assert place.boxes[0][0] == 1


def test_rivals_in_the_same_document_and_in_others_stand_beside(store: Store) -> None:
    text = f"{LETTER}\nKopā 15 000 EUR"
    chosen = project(text, code=CODE, total=("14 625,00 EUR", "14625.00 EUR"))
    rival = finding(text, "amount", "15 000 EUR", "15000.00 EUR")
    choices = dict(chosen.choices) | {"total": Choice(chosen.choices["total"].finding, rivals=(rival,))}
    store.save(outcome("a", text, [replace(chosen, choices=choices)]))
    other = "Citur 16 000 EUR " + CODE
    store.save(outcome("b", other, [project(other, code=CODE, total=("16 000 EUR", "16000.00 EUR"))]))
    assert [one.value for one in field(store, "total").rivals] == ["15000.00 EUR", "16000.00 EUR"]


def test_a_correction_stands_beside_what_the_machine_read(store: Store, tmp_path: Path) -> None:
    store.save(letter())
    decision = Decision("correct", f"code:{CODE}", "title", "Kokles", "Kokles un dabaszinības", "spodra", "", "2031")
    corrections.append(tmp_path, [decision])
    corrections.mirror(store.connection, tmp_path)
    title = field(store, "title")
    assert (title.value, title.machine) == ("Kokles", "Kokles un dabaszinības")
    assert title.correction is not None
    assert title.correction["author"] == "spodra"


def test_a_project_page_has_people_organisations_amounts_checks_and_documents(store: Store) -> None:
    store.save(letter())
    page = shown(store)
    assert [one["name"] for one in page.people] == ["Spodra Vītoliņa"]
    assert [one["role"] for one in page.organisations] == ["applicant"]
    assert [one["amount"] for one in page.amounts] == [14625.0]
    assert [one["verdict"] for one in page.checks] == ["fail"]
    assert [one["path"] for one in page.documents] == ["mape/vestule.pdf"]


def test_a_document_page_has_its_findings_in_the_order_of_the_text(store: Store) -> None:
    store.save(letter())
    page = evidence.document(store.connection, 1)
    assert page is not None
    starts = [one.start for one in page.findings]
    assert starts == sorted(starts)
    assert (page.page_sizes, page.projects[0]["slug"], page.files[0]["state"]) == ([[595, 842]], CODE, "ingested")


def test_what_is_not_there_is_none(store: Store) -> None:
    assert evidence.project(store.connection, "nav") is None
    assert evidence.document(store.connection, 7) is None


def says(path: str, **values: str) -> object:
    text = " ".join([path, CODE, *values.values()])
    return outcome(path, text, [project(text, code=CODE, **values)])


def test_documents_that_contradict_each_other_are_listed(store: Store) -> None:
    store.save_many([says("a", end_date="2033-01-31"), says("b", end_date="2033-02-28")])  # type: ignore[list-item]
    (one,) = conflicts(store.connection)
    assert (one["slug"], one["field"], one["values"]) == (CODE, "end_date", ["2033-01-31", "2033-02-28"])


@pytest.mark.parametrize(("one", "other"), [("2033", "2033-02-28"), ("2033-02-28", "2033-02-28")])
def test_documents_that_say_the_same_less_precisely_are_no_conflict(store: Store, one: str, other: str) -> None:
    store.save_many([says("a", end_date=one), says("b", end_date=other)])  # type: ignore[list-item]
    assert conflicts(store.connection) == []


def test_projects_that_share_rare_words_are_similar_and_none_is_similar_to_itself(store: Store) -> None:
    names = ["Kokles skolā", "Kokles muzejā", "Bites skolā", "Upes krasts", "Skola mežā", "Skola laukā"]
    store.save_many(outcome(name, name, [project(name, title=name)]) for name in names)
    number = next(one["id"] for one in view(store.connection, "projects", "title = 'Kokles skolā'"))
    titles = [one["title"] for one in similar(store.connection, number)]
    assert titles[0] == "Kokles muzejā"
    assert "Kokles skolā" not in titles
    assert "Upes krasts" not in titles
