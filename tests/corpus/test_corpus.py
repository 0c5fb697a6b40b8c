"""Every case of the golden corpus, field by field, against what is pinned in `tests/quality.json`."""

import json
import re
from typing import Any

import pytest

from model.vocabulary import AMOUNT_ROLES, PROGRAMMES
from tests.corpus.cases import Case, cases, digest, extracted, tallies
from tests.corpus.floors import QUALITY, totals
from tests.corpus.scoring import FIELDS

CASES = cases()


@pytest.fixture(scope="session")
def quality() -> dict[str, Any]:
    pinned: dict[str, Any] = json.loads(QUALITY.read_text(encoding="utf-8"))
    return pinned


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.slug)
def test_a_field_of_a_case_is_read_no_worse_than_pinned(case: Case, field: str, quality: dict[str, Any]) -> None:
    tally = tallies(case)[field]
    false, missed = quality["wrong"].get(case.slug, {}).get(field, [0, 0])
    assert len(tally.false) <= false, f"false: {tally.false}"
    assert len(tally.missed) <= missed, f"missed: {tally.missed}"


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_keeps_its_floor(field: str, quality: dict[str, Any]) -> None:
    tally, floor = totals()[field], quality["floors"][field]
    assert tally.precision >= floor["precision"], f"false: {tally.false}"
    assert tally.recall >= floor["recall"], f"missed: {tally.missed}"


def test_the_floors_were_measured_on_this_corpus(quality: dict[str, Any]) -> None:
    assert quality["corpus"] == digest()


def test_there_are_cases_of_all_kinds_and_formats() -> None:
    assert {case.label["kind"] for case in CASES} == {"single", "list", "news", "negative"}
    assert {case.path.suffix for case in CASES} == {".pdf", ".docx", ".html", ".txt"}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.slug)
def test_a_label_is_well_formed(case: Case) -> None:
    label = case.label
    assert bool(label["projects"]) == (label["kind"] != "negative")
    assert all(re.fullmatch(r"\d{4}-\d\d(-\d\d)?", date) for date in label["all"]["dates"])
    assert all(line.partition(":")[0] in FIELDS for line in label["ambiguous"])
    for project in label["projects"]:
        assert project["programme"] in (*PROGRAMMES, None)
        assert {amount["role"] for amount in project["amounts"]} <= set(AMOUNT_ROLES)
        assert project["code"] is None or project["code"] in label["all"]["codes"]
        assert {date for date in (project["start"], project["end"]) if "-" in (date or "")} <= {*label["all"]["dates"]}
        assert set(project["coordinators"]) <= {*label["all"]["persons"]}


def test_costs_that_do_not_add_up_and_months_that_do_not_fit_are_flagged() -> None:
    _, projects = extracted(next(case for case in CASES if case.slug == "parskats-ar-kludu"))
    failed = {check.rule for project in projects for check in project.checks if check.verdict == "fail"}
    assert {"parts-add-up", "months-match-dates"} <= failed
