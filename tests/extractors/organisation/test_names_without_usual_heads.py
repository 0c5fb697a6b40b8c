"""Organisations whose names do not end in a usual head noun, or go on behind it; two roles of one of them."""

import pytest

from extractors import reports


@pytest.fixture
def told(lines):
    def found(*written: str) -> list[tuple[str, str, tuple[str, ...]]]:
        _, (project,) = reports.of(lines("Projekts „Rasa”", *written))
        return [(one.role, one.finding.value, one.finding.flags) for one in project.organisations]

    return found


@pytest.mark.parametrize(
    "written",
    [
        "Projekta iesniedzējs: Ziedu pamatskola – attīstības centrs",
        "Projektu īsteno Ziedu pamatskola – attīstības centrs, kas strādā jau desmit gadus.",
        "Projekta īstenotājs: Ziedu pamatskola – attīstības centrs. Finansējums: 900 EUR",
    ],
)
def test_what_a_school_is_besides_belongs_to_its_name(told, written: str) -> None:
    assert told(written) == [("applicant", "Ziedu pamatskola – attīstības centrs", ())]


def test_a_remark_behind_a_dash_is_no_name(told) -> None:
    assert told("Projektu īsteno Ziedu pamatskola – pagasta centrs un lepnums.")[0][1] == "Ziedu pamatskola"


def test_the_red_cross_is_an_organisation_in_every_case(told) -> None:
    assert told("Projektu īsteno Latvijas Sarkanais Krusts.") == [("applicant", "Latvijas Sarkanais Krusts", ())]
    partners = told("Projektu īsteno skola sadarbībā ar Latvijas Sarkano Krustu.")
    assert ("partner", "Latvijas Sarkanais Krusts", ()) in partners
    committee = told("Projektu īsteno Latvijas Sarkanā Krusta Ogres komiteja.")
    assert committee == [("applicant", "Latvijas Sarkanā Krusta Ogres komiteja", ())]


def test_what_only_its_label_calls_an_organisation_is_flagged(told) -> None:
    assert told("Projekta īstenotājs: Glābiet pūces") == [("applicant", "Glābiet pūces", ("ambiguous-name",))]


@pytest.mark.parametrize("written", ["Lība Zunda", "visas skolas", "Igaunija", "Skat. pielikumu"])
def test_people_countries_and_words_under_such_a_label_are_none(told, written: str) -> None:
    assert told(f"Projekta īstenotājs: {written}") == []


def test_who_applied_and_coordinates_does_both(told) -> None:
    names = told("Projekta iesniedzējs: Ziedu pamatskola", "Projekta koordinators: Ziedu pamatskola")
    assert sorted(role for role, _, _ in names) == ["applicant", "coordinator"]


def test_a_country_before_and_is_no_part_of_the_next_name(told) -> None:
    (named,) = told("Projektā sadarbojas CESIE no Itālijas un Salas novada Izglītības pārvalde.")
    assert named[1] == "Salas novada Izglītības pārvalde"


def test_the_leader_marked_in_a_list_of_partners_leads_and_the_list_goes_on(told) -> None:
    names = told(
        "Projekta partneri:",
        "Stadtgymnasium Detmold (Vācija) – koordinators",
        "Ziedu pamatskola (Latvija)",
        "Innoventum Oy (Somija)",
    )
    assert [one[:2] for one in names] == [
        ("coordinator", "Stadtgymnasium Detmold"),
        ("partner", "Ziedu pamatskola"),
        ("partner", "Innoventum Oy"),
    ]
