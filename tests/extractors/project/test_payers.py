"""A project that pays for another one, and names in signatures."""

import pytest

from extractors import extract, reports

PAYER = "ESF projekts Nr. 8.3.4.0/16/I/001 “Atbalsts priekšlaicīgas mācību pārtraukšanas samazināšanai”."


def test_the_number_of_a_project_that_pays_is_not_that_of_the_one_it_pays_for(lines) -> None:
    own = "Mazpulka projekts “Vējš burās” ilgst no 01.09.2019. līdz 31.05.2020."
    told = (own, f"Šo projektu pilnībā finansē {PAYER}")
    (project,) = reports.of(lines(*told))[1]
    assert project.choices["title"].finding.value == "Vējš burās"
    assert "code" not in project.choices


def test_a_project_without_another_keeps_its_number(lines) -> None:
    (project,) = reports.of(lines(f"Nodarbības rīko {PAYER}"))[1]
    assert project.choices["code"].finding.value == "8.3.4.0/16/I/001"


def test_who_carries_out_a_named_project_gets_its_whole_sum(lines) -> None:
    _, (project,) = extract(lines("Atbalstīta viena iecere:", "projekta “Grāmatu laiva” īstenotāji saņems 240 eiro."))
    assert [(one.finding.value, one.role) for one in project.amounts] == [("240.00 EUR", "total")]


@pytest.mark.parametrize("written", ["Agnese TĪRULE", "Agnese TĪRULE-KALNA"])
def test_a_surname_in_capitals_signs(lines, written: str) -> None:
    found, _ = extract(lines("Projekts „Vējš” sācies.", f"{written},\nSalas pagasta informācijas speciāliste"))
    assert [one.value for one in found if one.field == "person"] == [written.title()]


@pytest.mark.parametrize("written", ["Agnese NORDPLUS, viesis", "Anna VIAA, Rīga", "Zane LIFE, Rīga"])
def test_what_else_is_in_capitals_is_no_surname(lines, written: str) -> None:
    found, _ = extract(lines("Projekts „Vējš” sācies.", written))
    assert not [one.value for one in found if one.field == "person" and one.value.split()[-1] in ("Nordplus", "Viaa")]


@pytest.mark.parametrize("told", ["Izskatot Salas novada pašvaldības lūgumu, lēma.", "Uzņemošā skola bija prieks."])
def test_words_before_a_head_are_not_its_name(lines, told: str) -> None:
    found, _ = extract(lines("Projekts „Vējš” sācies.", told))
    assert {one.value for one in found if one.field == "organisation"} <= {"Salas novada pašvaldība"}
