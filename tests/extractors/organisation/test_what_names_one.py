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
