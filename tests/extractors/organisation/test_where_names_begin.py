"""Where the name of an organisation begins, and which names are one."""

import pytest

from extractors import reports
from extractors.organisation import organisations as organisation_mentions

CODE = "19-09-AL12-A019.2201-000031"


def test_an_accusative_begins_no_name(reading) -> None:
    found = organisation_mentions.find(reading("Rādītājus centrs pārbauda divas reizes gadā."), [])
    assert [mention.finding.value for mention in found] == []


def test_a_place_and_initials_are_the_organisation_named_in_full(lines) -> None:
    told = "Lodes Pieaugušo izglītības centrā rit projekts „Vērtību ceļš”. Vadošais projekta partneris ir Lodes PIC."
    _, (project,) = reports.of(lines(told))
    assert project.choices["coordinator_organisation"].finding.value == "Lodes Pieaugušo izglītības centrs"


def test_what_is_done_before_a_society_is_no_part_of_its_name(organisations) -> None:
    told = organisations(f"Atbalstīt projekta „Rasa” ({CODE}) iesniegšanu biedrības „Lodes partnerība” konkursā.")
    assert list(told) == ["biedrība „Lodes partnerība”"]


@pytest.mark.parametrize("written", ["Katrs klubs lasa stāstus.", "Cits klubs lasa.", "Nākamā skola brauks maijā."])
def test_a_pronoun_before_a_head_makes_no_name(written: str, organisations) -> None:
    assert organisations(f"Sākas projekts „Vēja stāsti”. {written}") == {}


def test_who_organises_is_no_part_of_the_name(organisations) -> None:
    assert "biedrība „Enkurs”" in organisations("Apmaiņu rīko biedrība „Enkurs” projektā „Rasa”.")


def test_a_shorter_word_for_the_school_named_before_is_no_other_school(organisations) -> None:
    told = "Projektu „Rasa” īsteno Lodes 2. vidusskola. Lodes skolas budžets tajā ir 900 eiro."
    assert organisations(told) == {"Lodes 2. vidusskola": "applicant"}


@pytest.mark.parametrize(
    "name",
    [
        "jauniešu biedrība „Enkurs”", "sporta klubs „Enkurs”", "lauku partnerība „Enkurs”", "senioru biedrība „Enkurs”",
        "zivsaimniecības vietējā rīcības grupa „Enkurs”", "lauksaimniecības pakalpojumu kooperatīvs „Enkurs”",
        "Lodes vēstures un lietišķās mākslas muzejs", "Lodes internātvidusskola",
    ],
)  # fmt: skip
def test_what_a_society_without_a_place_is_for_belongs_to_its_name(name: str, organisations) -> None:
    assert organisations(f"Projektu „Rasa” īsteno {name}.") == {name: "applicant"}


def test_when_something_was_done_is_no_part_of_the_name(organisations) -> None:
    told = organisations("Šoruden Lodes novada pašvaldība īsteno projektu „Rasa”.")
    assert told == {"Lodes novada pašvaldība": "applicant"}


def test_a_school_and_a_club_are_two(organisations) -> None:
    told = organisations("Projektu „Rasa” īsteno Salas novads kopā ar Lodes vidusskolu un sporta klubu „Enkurs”.")
    assert list(told) == ["Lodes vidusskola", "sporta klubs „Enkurs”"]


def test_a_place_where_something_was_held_is_no_part_of_a_name(organisations) -> None:
    told = organisations("Projekta „Rasa” noslēgumā Salas kultūras namā biedrība „Enkurs” atskatījās uz paveikto.")
    assert "biedrība „Enkurs”" in told


def test_a_society_of_a_country_is_none_by_name(organisations) -> None:
    assert organisations("Sākas projekts „Rasa”. Vadošais partneris ir Latvijas biedrība.") == {}


@pytest.mark.parametrize("place", ["Skolas ielā 40", "Muzeja laukumā", "Lielajā Bibliotēkas ielā", "Centra prospektā"])
def test_streets_and_squares_are_called_after_schools_and_are_none(place: str, organisations) -> None:
    assert organisations(f"Sākas projekts „Vēja stāsti”. Veco māju {place} krāso.") == {}


@pytest.mark.parametrize("verb", ["Līdzfinansējumu deva", "Dotāciju sniedza", "Grantu atvēlēja"])
def test_what_was_given_is_no_part_of_the_giver_s_name(verb: str, organisations) -> None:
    assert list(organisations(f"Sākas projekts „Vēja stāsti”. {verb} Salas novada dome.")) == ["Salas novada dome"]


def test_who_hands_in_is_named_without_the_verb(organisations) -> None:
    assert "biedrība „Enkurs”" in organisations("Projekts „Rasa”. Iesniedz biedrība „Enkurs”.")


def test_the_middle_of_a_town_is_no_institution(organisations) -> None:
    told = f"Projekts „Rasa”, Nr. {CODE}. Mēs esam Madonas centrā, palīdz Madonas kultūras centrs, Rojas centrs „Osta”."
    assert list(organisations(told)) == ["Madonas kultūras centrs", "Rojas centrs „Osta”"]


@pytest.mark.parametrize("number", ["Četras", "Divi", "Piecas"])
def test_how_many_people_of_an_institution_came_is_no_part_of_its_name(organisations, number: str) -> None:
    told = f"Projekts „Rasa”, Nr. {CODE}. {number} Salas bērnudārza “Bize” skolotājas ciemojās Rojā."
    assert list(organisations(told)) == ["Salas bērnudārzs “Bize”"]
