"""Every case of the golden corpus, field by field, against what is pinned in `tests/quality.json`."""

import json
import re
from typing import Any

import pytest

from model.vocabulary import AMOUNT_ROLES, PROGRAMMES
from tests.corpus.cases import Case, cases, digest, extracted, part, tallies
from tests.corpus.floors import PARTS, QUALITY, figures, main
from tests.corpus.scoring import FIELDS

CASES = cases()
FORMATS = {".pdf", ".docx", ".odt", ".rtf", ".doc", ".png", ".html", ".txt"}


@pytest.fixture(scope="session")
def quality() -> dict[str, Any]:
    pinned: dict[str, Any] = json.loads(QUALITY.read_text(encoding="utf-8"))
    return pinned


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("case", part(held_out=False), ids=lambda case: case.slug)
def test_a_field_of_a_case_is_read_no_worse_than_pinned(case: Case, field: str, quality: dict[str, Any]) -> None:
    tally = tallies(case)[field]
    false, missed = quality["wrong"].get(case.slug, {}).get(field, [0, 0])
    assert len(tally.false) <= false, f"false: {tally.false}"
    assert len(tally.missed) <= missed, f"missed: {tally.missed}"


@pytest.fixture(scope="session")
def standing() -> dict[str, dict[str, dict[str, float]]]:
    """Figures only, so that a failure of the held-out part does not tell what was missed in it."""
    return {name: figures(held_out) for name, held_out in PARTS.items()}


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("name", PARTS)
def test_a_field_keeps_its_floor_in_both_parts(
    name: str, field: str, standing: dict[str, dict[str, dict[str, float]]], quality: dict[str, Any]
) -> None:
    now, floor = standing[name][field], quality["floors"][name][field]
    assert now["precision"] >= floor["precision"]
    assert now["recall"] >= floor["recall"]


def test_nothing_is_pinned_of_a_single_held_out_case(quality: dict[str, Any]) -> None:
    assert not {case.slug for case in part(held_out=True)} & {*quality["wrong"]}


def test_what_is_missed_in_the_held_out_part_is_not_listed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["floors", "--held-out", "--misses", "titles"])
    with pytest.raises(SystemExit) as refused:
        main()
    assert refused.value.code == 2
    assert capsys.readouterr().out == ""


def test_the_floors_were_measured_on_this_corpus(quality: dict[str, Any]) -> None:
    assert quality["corpus"] == digest()


def test_there_are_cases_of_all_kinds_and_formats() -> None:
    assert {case.label["kind"] for case in CASES} == {"single", "list", "news", "negative"}
    assert {case.path.suffix for case in CASES} == FORMATS


def test_the_held_out_part_has_every_format_too() -> None:
    assert {case.path.suffix for case in part(held_out=True)} == FORMATS


def test_a_third_of_the_cases_is_held_out() -> None:
    assert len(part(held_out=True)) * 3 >= len(CASES)


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
