import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from latvian import countries, fold
from latvian.declension import singular
from latvian.tables import rows

APART = {"Gana", "Dominika", "Filipīnas"}  # the first two mean other things too often, the third is a plural
PLAIN = [(code, text) for code, text in rows("countries.tsv") if text.isalpha() and text not in APART]


def found(text: str) -> list[tuple[str, str]]:
    return [(text[start:end], code) for start, end, code in countries.find(text)]


@pytest.mark.parametrize(("code", "name"), PLAIN)
def test_a_country_is_found_in_every_case(code: str, name: str) -> None:
    paradigm = {"a": "4-a", "e": "5-e", "s": "1-s"}.get(name[-1], "indeclinable")
    for form in singular(name, paradigm).values():
        assert found(f"Partneri no {form}, skolas") == [(form, code)]


def test_the_table_holds_the_names_that_babel_has() -> None:
    names = Locale("lv").territories
    assert all(names[code] == name for code, name in rows("countries.tsv"))
    assert {"LV", "LT", "EE", "TR", "GB", "US"} <= {code for code, _ in rows("countries.tsv")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Latvijas–Lietuvas programma", [("Latvijas", "LV"), ("Lietuvas", "LT")]),
        ("Latvija-Lietuva-Baltkrievija", [("Latvija", "LV"), ("Lietuva", "LT"), ("Baltkrievija", "BY")]),
        ("Turcija-projekta koordinators", [("Turcija", "TR")]),
        ("ASV un Lielbritānijas", [("ASV", "US"), ("Lielbritānijas", "GB")]),
        ("Anglijā, Skotijā", [("Anglijā", "GB"), ("Skotijā", "GB")]),
        ("Velsā, Ziemeļīrijā", [("Velsā", "GB"), ("Ziemeļīrijā", "GB")]),
        ("no Čehijas Republikas", [("Čehijas Republikas", "CZ")]),
        ("Apvienotajā Karalistē", [("Apvienotajā Karalistē", "GB")]),
        ("Bosnijā un Hercegovinā", [("Bosnijā un Hercegovinā", "BA")]),
        ("Amerikas Savienotajām Valstīm", [("Amerikas Savienotajām Valstīm", "US")]),
        ("Kongo Demokrātiskajā Republikā", [("Kongo Demokrātiskajā Republikā", "CD")]),
        ("Kirgizstāna, Ziemeļmaķedonija, Gruzija, Moldova, Kosova, Holande", [
            ("Kirgizstāna", "KG"), ("Ziemeļmaķedonija", "MK"), ("Gruzija", "GE"), ("Moldova", "MD"), ("Kosova", "XK"),
            ("Holande", "NL"),
        ]),
        ("ITĀLIJA UN ĶĪNA", [("ITĀLIJA", "IT"), ("ĶĪNA", "CN")]),
        ("Italija un Grieķijas", [("Italija", "IT"), ("Grieķijas", "GR")]),
        ("Filipīnās", [("Filipīnās", "PH")]),
        ("Ķīnā, Čīlē, Kubā, Peru", [("Ķīnā", "CN"), ("Čīlē", "CL"), ("Kubā", "CU"), ("Peru", "PE")]),
    ],
)  # fmt: skip
def test_names_of_countries_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "portugāle", "Gana bija", "Maltas vidusskola un Maltas pagasts", "Kinā un Cilu", "Latvieši un igauņi", "Asv",
        "Apvienotā skola", "Amerikāņu", "Austrumu Republika", "Daugavpils Malnavas Indras Čakstes",
        "Nauris Priede un Nauri Priedi",
    ],
)  # fmt: skip
def test_other_words_are_no_countries(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lietuvieši no Zarasiem", [("lietuvieši", "LT")]),
        ("ar francūžiem, beļģiem un grieķiem", [("francūžiem", "FR"), ("beļģiem", "BE"), ("grieķiem", "GR")]),
        ("itāliete un vācietis", [("itāliete", "IT"), ("vācietis", "DE")]),
        ("Igauņi ciemos", [("Igauņi", "EE")]),
        ("poļu valoda, krievu ģimnāzija, angļu stunda", []),
        ("soma, somas, polise, turku bēres, Portugāli", []),
    ],
)
def test_inhabitants_lead_to_their_country(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[start:end], code) for start, end, code in countries.inhabitants(text)] == expected


@pytest.mark.parametrize(("code", "text"), [("LV", "Latvija"), ("GB", "Apvienotā Karaliste"), ("TR", "Turcija")])
def test_a_code_has_a_name(code: str, text: str) -> None:
    assert countries.name(code) == text


def test_a_code_that_is_no_country_is_refused() -> None:
    with pytest.raises(KeyError):
        countries.name("EU")


@given(st.text())
def test_spans_are_in_order_and_begin_with_a_capital(text: str) -> None:
    last = 0
    for start, end, code in countries.find(text):
        assert last <= start < end
        assert text[start].isupper()
        assert countries.name(code)
        last = end


def test_every_inhabitant_belongs_to_a_country() -> None:
    for lemma, _, code in rows("inhabitants.tsv"):
        assert countries.name(code), fold(lemma)


def test_greetings_are_no_country() -> None:
    assert found("Sveicam Samantu! Sveiciens no Šveices") == [("Šveices", "CH")]
