"""The scoring itself: what counts as right, false, missed and neither."""

from typing import Any

import pytest

from model import Check, Choice, Finding, Project, Span
from tests.corpus.comparison import Tally, tally
from tests.corpus.floors import sunk
from tests.corpus.scoring import FIELDS, matched, score

HERE = Span(0, 1)


def finding(field: str, value: str) -> Finding:
    return Finding(field, value, HERE, "test")


def project(code: str | None = None, title: str | None = None, **choices: str) -> Project:
    values = {"code": code, "title": title, **choices}
    chosen = {name: Choice(finding(name, value)) for name, value in values.items() if value}
    return Project(0, (), chosen, titles=(finding("title", title),) if title else ())


def labelled(**changes: Any) -> dict[str, Any]:
    label: dict[str, Any] = {
        "code": None, "titles": [], "programme": None, "start": None, "end": None, "total": None, "amounts": [],
        "coordinators": [], "coordinator_org": None, "orgs": [], "countries": [],
    }
    return label | changes


def page(*projects: dict[str, Any], ambiguous: tuple[str, ...] = (), **everything: Any) -> dict[str, Any]:
    nothing: dict[str, list[Any]] = {"codes": [], "amounts": [], "dates": [], "emails": [], "phones": [], "persons": []}
    return {"projects": list(projects), "all": nothing | everything, "ambiguous": list(ambiguous)}


def test_an_empty_outcome_of_a_page_without_projects_is_perfect() -> None:
    scored = score(page(), [], [])
    assert set(scored) == set(FIELDS)
    assert all(one == Tally() and one.precision == one.recall == 1.0 for one in scored.values())


def test_a_value_found_twice_counts_once_and_a_bare_year_is_no_date() -> None:
    found = [finding("date", "2020-05"), finding("date", "2020-05"), finding("date", "2020")]
    assert score(page(dates=["2020-05"]), found, [])["dates"] == Tally(1)


def test_separators_of_a_code_do_not_count() -> None:
    found = [finding("code", "LIFE16NAT/LV/000418")]
    assert score(page(codes=["LIFE16-NAT-LV-000418"]), found, [])["codes"] == Tally(1)


def test_what_is_named_as_ambiguous_counts_neither_way() -> None:
    label = page(dates=["2020-01-01"], ambiguous=("dates: 2020-01-01 (crawled)", "dates: 2021-02-02"))
    assert score(label, [finding("date", "2021-02-02")], [])["dates"] == Tally()


def test_an_ambiguous_value_forgives_no_other_value_and_no_other_field() -> None:
    assert tally("dates", {"2021-02-02"}, set(), ["dates: 2021-02-03"]).false == ("2021-02-02",)
    assert tally("codes", {"2021"}, set(), ["dates: 2021"]).false == ("2021",)


def test_an_ambiguous_code_is_forgiven_in_any_spelling() -> None:
    assert tally("codes", {"4229"}, set(), ["codes: 4.2.2.9. (measure)"]) == Tally()


def test_a_project_is_met_by_its_code_before_its_title() -> None:
    label = labelled(code="LL-00096", titles=["Drošs ceļš uz skolu"])
    same_title, same_code = project("LL-00097", "Drošs ceļš uz skolu"), project("LL-00096")
    assert matched([label, labelled(code="LLI-1")], [same_title, same_code])[0][0] == (label, same_code)


def test_a_failed_check_is_a_false_alarm_unless_the_label_names_its_rule() -> None:
    checks = (Check("parts-add-up", "fail", "3", "2"), Check("percent-of-total", "pass", "1", "1"))
    failing = Project(0, (), checks=checks)
    assert score(page(labelled(code="CB1")), [], [failing])["checks"].false == ("parts-add-up",)
    faulty = {**page(labelled(code="CB1")), "failed_checks": ["parts-add-up"]}
    assert score(faulty, [], [failing])["checks"] == Tally(1)


def test_a_project_that_nobody_labelled_is_false() -> None:
    assert score(page(), [], [project(title="Latvijas skolas soma")])["projects"].false == ("Latvijas skolas soma",)


def test_a_missed_project_misses_all_its_values() -> None:
    scored = score(page(labelled(titles=["Zaļais pagalms"], start="2017-03-01"), labelled(code="CB1")), [], [])
    assert scored["projects"].missed == ("CB1", "Zaļais pagalms")
    assert scored["start"].missed == ("2017-03-01",)


@pytest.mark.parametrize("title", ["Zaļais pagalms", "Green Yard"])
def test_each_labelled_title_is_good_as_the_chosen_one(title: str) -> None:
    label = labelled(titles=["Zaļais pagalms", "Green Yard"])
    assert score(page(label), [], [project(title=title)])["titles"] == Tally(1)


def test_a_floor_that_rises_is_not_sunk_and_a_field_that_vanishes_is() -> None:
    old = {"floors": {"open": {"codes": {"precision": 0.9, "recall": 0.9}}}}
    assert sunk({"floors": {"open": {"codes": {"precision": 0.95, "recall": 0.9}}}}, old) == []
    assert len(sunk({"floors": {"open": {}}}, old)) == 2


def test_a_floor_of_the_held_out_part_sinks_apart_from_the_open_one() -> None:
    high, low = {"codes": {"precision": 1.0, "recall": 0.9}}, {"codes": {"precision": 1.0, "recall": 0.8}}
    pinned = {"floors": {"open": high, "held_out": high}}
    assert sunk({"floors": {"open": high, "held_out": low}}, pinned) == ["held_out codes: recall 0.8 < 0.9"]
