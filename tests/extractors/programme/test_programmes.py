"""The names of programmes in text, however large their letters are."""

import pytest

from extractors import extract
from extractors.programme import programmes


@pytest.mark.parametrize(
    ("programme", "told"),
    [
        ("LEADER", "Dome piedalās “Leader” projektu kārtā."),
        ("LEADER", "Biedrība Leader programmā iesniegusi divus pieteikumus."),
        ("LEADER", "Jumtu mainīs lauku partnerības „Laipa” 1. kārtā."),
        ("LLP", "Skola COMENIUS partnerībā stāda kokus."),
        ("LLP", "Prakses apmaksā LEONARDO DA VINCI."),
        ("ERAF", "Maksā Eiropas Reģionālās Attīstības Fonds."),
        ("KF", "Maksā Kohēzijas Fonds."),
        ("other", "Maksā Jaunatnes politikas valsts programma."),
        ("other", "Jumtu atjauno ar Borisa un Ināras Teterevu fonda palīdzību."),
        ("EEZ", "Maksā Eiropas Ekonomikas zonas granti."),
    ],
)
def test_a_programme_is_known_in_large_and_small_letters(reading, programme: str, told: str) -> None:
    assert {one.value for one in programmes.find(reading(told), [])} == {programme}


def test_a_leader_of_a_project_is_no_programme(reading) -> None:
    assert not programmes.find(reading("Project Leader: Lība Zunda", "Leader of the team: Jūle Zunda"), [])


@pytest.mark.parametrize(
    ("number", "told"),
    [
        ("ABC/3.5.2.1.1/13/05/999", "Darbu sāk (projekta identifikācijas Nr. ABC/3.5.2.1.1/13/05/999, līgums gatavs)."),
        ("16/1-14.2/K 99", "Projekta Nr. 16/1-14.2/K 99"),
    ],
)
def test_a_number_of_no_known_family_is_one_where_the_text_calls_it_so(lines, number: str, told: str) -> None:
    _, (project,) = extract(lines("Projekts „Rasas muižas taka” top.", told))
    code = project.choices["code"].finding
    assert (code.value, code.flags) == (number, ("unknown-family",))
