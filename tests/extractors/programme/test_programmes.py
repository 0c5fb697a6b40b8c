"""The names of programmes in text, however large their letters are."""

import pytest

from extractors.programme import programmes


@pytest.mark.parametrize(
    ("programme", "told"),
    [
        ("LEADER", "Dome piedalās “Leader” projektu kārtā."),
        ("LEADER", "Biedrība Leader programmā iesniegusi divus pieteikumus."),
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
