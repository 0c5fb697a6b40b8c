"""What is the name of an organisation, and what only looks like one."""

import pytest

from extractors.organisation import organisations as organisation_mentions


def test_what_is_in_the_accusative_ends_before_another_name(reading) -> None:
    told = "Sadarbībā ar Kāpu programmu aģentūru Rojas pamatskolas direktors bija Polijā."
    found = organisation_mentions.find(reading(told), [])
    assert [mention.finding.value for mention in found] == ["Kāpu programmu aģentūra", "Rojas pamatskola"]


@pytest.mark.parametrize("written", ["Augusta domes sēdē lēma.", "Marta komisijas sēdē lēma.", "Jūnija padomē lēma."])
def test_the_month_of_a_sitting_is_no_name(written: str, reading) -> None:
    assert not organisation_mentions.find(reading(written), [])


def test_what_somebody_says_names_organisations_and_a_quoted_name_none(organisations) -> None:
    said = '"Šogad naudu saņems Rojas vidusskola. Pēc tam atjaunosim arī Lodes muzeja pagalmu un sētu," teica viņa.'
    assert list(organisations("Sākas projekts „Rasa”.", said)) == ["Rojas vidusskola", "Lodes muzejs"]
    assert organisations("Sākas projekts „Rasa”. Skatījām filmu „Rojas vidusskola vakar un šodien”.") == {}


def test_what_every_district_has_is_no_partner(organisations) -> None:
    assert organisations("Projekts „Rasa”", "Sadarbības partneri: nevalstiskās organizācijas, Lodes muzejs") == {
        "Lodes muzejs": "partner"
    }


@pytest.mark.parametrize(
    "written",
    [
        "Salas novada pašvaldība, Vides ministrija un Vides investīciju fonds noslēdza līgumu par projektu „Rasa”.",
        "Salas novada pašvaldība noslēdza finansējuma līgumu par projektu „Rasa”.",
        "Salas novada pašvaldība parakstīja vienošanos par projektu „Rasa”.",
    ],
)
def test_who_signs_for_a_project_has_it(written: str, organisations) -> None:
    assert organisations(written)["Salas novada pašvaldība"] == "applicant"


@pytest.mark.parametrize("between", ["", "valsts nozīmes projektam ", "projektam (reģ. nr. 1-08/77/2019) "])
def test_words_may_stand_between_the_leading_partner_and_its_name(between: str, organisations) -> None:
    told = f"Sākas projekts „Rasa”. Vadošais partneris {between}ir Kāpu savienība. Piedalās domes: Salas un Rojas."
    assert organisations(told) == {"Kāpu savienība": "coordinator"}


@pytest.mark.parametrize("kind", ["evaņģēliski luteriskā", "Romas katoļu", "pareizticīgo"])
def test_a_parish_is_the_one_whose_whole_name_is_told(kind: str, organisations) -> None:
    told = ("Lodes draudze atjauno jumtu", f"Lodes {kind} draudze sākusi projektu „Rasa”.", "Lodes draudze lūdz.")
    assert list(organisations(*told)) == [f"Lodes {kind} draudze"]
