"""Words glued together are parted only where both sides make it certain; otherwise they are still offered to search."""

import pytest

from latvian.gluing import cuts, hidden, is_word, parted


@pytest.mark.parametrize(
    ("glued", "apart"),
    [
        ("Izglītības kvalitātesvalsts dienests", "Izglītības kvalitātes valsts dienests"),
        ("kopējaisfinansējums ir 300 EUR", "kopējais finansējums ir 300 EUR"),
        ("pašvaldībasbudžets", "pašvaldības budžets"),
        ("sadarbībaspasākumi un ceļojumi", "sadarbības pasākumi un ceļojumi"),
        ("bibliotēkāmskolās", "bibliotēkām skolās"),
        ("projektuNr.8.3.4.0/16/I/001", "projektu Nr.8.3.4.0/16/I/001"),
        ("Gaitā paredzētas14 vizītes", "Gaitā paredzētas 14 vizītes"),
        ("no 2021.gada1.novembra līdz2023. gadam", "no 2021.gada 1.novembra līdz 2023. gadam"),
        ("koordinatore irMaruta Lejaskalne", "koordinatore ir Maruta Lejaskalne"),
    ],
)
def test_glued_words_are_parted(glued: str, apart: str) -> None:
    assert parted(glued) == apart
    assert parted(apart) == apart


@pytest.mark.parametrize(
    "text",
    [
        "darbavieta, dienasnauda, gadalaiki, ceļamērķis, dzīvesvieta, vidusskola, pirmsskola, pašvaldība",
        "līdzfinansējums, starpdisciplinārs, daudzbērnu, mājaslapa, bērnudārzs, rudensbērnudārzs",
        "eTwinning, YouTube, LinkedIn, Natura2000, Skola2030, covid19, EUR950, KA229, m2",
        "https://skola.lv/kvalitātesvalsts, projektuNr@skola.lv, paredzētas14.pdf",
        "Izglītības kvalitātes valsts dienests",
        "",
    ],
)
def test_compounds_names_and_addresses_stay_whole(text: str) -> None:
    assert cuts(text) == []
    assert parted(text) == text


def test_what_is_not_certain_is_offered_to_search() -> None:
    assert hidden("mūsuiestādē un projekti2021") == ["projekti", "2021", "mūsu", "iestādē"]
    assert hidden("Skola pie upes, 2021. gads") == []


def test_words_are_known_in_all_their_forms() -> None:
    assert all(map(is_word, ("Skolēniem", "partneru", "mērķi", "valsts", "pārvaldes")))
    assert not is_word("kvalitātesvalsts")
