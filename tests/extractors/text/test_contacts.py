"""E-mail addresses and telephone numbers."""

import pytest

from extractors.text import contacts
from extractors.text.claims import Claims


def values(text: str) -> list[str]:
    return [finding.value for finding in contacts.find(text, Claims(len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("e-pasts: Zane.Liepa@skola.example.lv.", ["zane.liepa@skola.example.lv"]),
        ("liepa(at)skola.example.lv", ["liepa@skola.example.lv"]),
        ("m.t./mob.phone +371 29 44 71 20", ["+37129447120"]),
        ("tālr. 654 22817", ["+37165422817"]),
        ("Mob.tālr. 26551234", ["+37126551234"]),
        ("Tel. +371 29 47 00 38\nFax: +371 656 111 66", ["+37129470038", "+37165611166"]),
        ("vadītāja Erika, tālr.63107000.", ["+37163107000"]),
        ("pārrauga speciāliste Guna Mālkalna (63012400)", ["+37163012400"]),
        ("projekta koordinatore Guna Mālkalna: 29440011.", ["+37129440011"]),
        ("Sagatavoja\nGuna Mālkalna 67 090 418", ["+37167090418"]),
        ("Par salūzušiem sūpuļiem ziņojiet 28342010.", ["+37128342010"]),
        ("zvaniet vadītājam Jurim Kindzulim:645 22 117.", ["+37164522117"]),
        ("63922111; erika@novads.example.lv", ["erika@novads.example.lv", "+37163922111"]),
    ],
)
def test_a_contact_is_read_in_its_usual_notations(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "reģ. Nr. 42403011223",
        "izmaksas 20 655 111 EUR",
        "konts LV12 3456",
        "apmeklētāju skaits 26551234",
        "29 470 038 eiro",
        "Biedrība pērk koncerta zvanus\n2020-11-28",
    ],
)
def test_other_numbers_are_no_telephone_numbers(text: str) -> None:
    assert values(text) == []
