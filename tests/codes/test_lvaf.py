"""Numbers of the Latvian Environmental Protection Fund, which have the form of any office's register."""

import pytest

import codes


@pytest.mark.parametrize(
    "written",
    [
        "LVAF projekts Nr.1-08/87/2023",
        "Liedagu sakopšanu atbalsta LVAF.\n\nDome laipas sāka marta beigās.\nProjekta Nr. 1-08/87 / 2023.",
        "Latvijas vides aizsardzības fonda administrācija šopavasar ir apstiprinājusi biedrības pieteikto projektu"
        " „Dzīvā dūkstu mala” (reģ. Nr.1-08/87/2023)",
    ],
)
def test_the_fund_may_stand_far_before_the_number_of_its_project(written: str) -> None:
    assert [match.compact for match in codes.find(written)] == ["1-08/87/2023"]


@pytest.mark.parametrize(
    "written",
    [
        "Biedrības projekts „Dzīvā dūkstu mala” (Nr. 1-08/87/2023)",
        "Latvijas vides aizsardzības fonds raksta visiem, kas piedalījās talkās un rakstīja par savu pieredzi.\n"
        "Vēstule Nr. 1-08/87/2023",
    ],
)
def test_without_the_fund_it_is_a_letter_s(written: str) -> None:
    assert not codes.find(written)
