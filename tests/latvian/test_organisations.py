import pytest
from hypothesis import given
from hypothesis import strategies as st

from latvian.declension import CASES, singular
from latvian.organisations import ABBREVIATIONS, HEADS, LEGAL_FORMS, head_of, nominative


@given(st.sampled_from(sorted(HEADS)), st.sampled_from(CASES))
def test_a_name_of_genitives_and_a_head_becomes_nominative_from_every_case(lemma: str, case: str) -> None:
    form = singular(lemma, HEADS[lemma])[case]
    assert nominative(f"Abavas novada Jauniešu {form}") == (f"Abavas novada Jauniešu {lemma}", True)
    assert nominative(f"{form} „Abavas {form}”") == (f"{lemma} „Abavas {form}”", True)


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Daugavpils pilsētas Izglītības pārvaldes", "Daugavpils pilsētas Izglītības pārvalde"),
        ("Kandavas Lauksaimniecības tehnikumam", "Kandavas Lauksaimniecības tehnikums"),
        ("Valsts izglītības attīstības aģentūras", "Valsts izglītības attīstības aģentūra"),
        ("Daugavpils Zinātņu vidusskolas", "Daugavpils Zinātņu vidusskola"),
        ("Daugavpils Universitāti", "Daugavpils Universitāte"),
        ("Daugavpils Tehnoloģiju vidusskolas-liceja", "Daugavpils Tehnoloģiju vidusskola-licejs"),
        ("Siguldas 1.pamatskolā", "Siguldas 1.pamatskola"),
        ("Rīgas Tehniskajai koledžai", "Rīgas Tehniskā koledža"),
        ("Rīgas Tehniskās koledžas", "Rīgas Tehniskā koledža"),
        ("Balvu Centrālo bibliotēku", "Balvu Centrālā bibliotēka"),
        ("Centrālās finanšu un līgumu aģentūras", "Centrālā finanšu un līgumu aģentūra"),
        ("Centrālās statistikas pārvaldes", "Centrālā statistikas pārvalde"),
        ("Latvijas Nacionālā kultūras centra", "Latvijas Nacionālais kultūras centrs"),
        ("Eiropas Sociālā fonda Plus", "Eiropas Sociālais fonds Plus"),
        ("Izglītības kvalitātes valsts dienestam", "Izglītības kvalitātes valsts dienests"),
        ("Profesionālās izglītības kompetences centra", "Profesionālās izglītības kompetences centrs"),
        ("biedrībai “Turnava”", "biedrība “Turnava”"),
        ("biedrības Lauku partnerība ZIEMEĻGAUJA", "biedrība Lauku partnerība ZIEMEĻGAUJA"),
        ("„Abavas skolas” nodibinājumam", "„Abavas skolas” nodibinājums"),
        ("Eiroreģiona ,,Ezeru zeme”", "Eiroreģions ,,Ezeru zeme”"),
        ("IZGLĪTĪBAS PĀRVALDEI", "IZGLĪTĪBAS PĀRVALDE"),
        ("Izmiras (Turcija) pilsētas izglītības nodaļu", "Izmiras (Turcija) pilsētas izglītības nodaļa"),
        ("SIA “Abava”", "SIA “Abava”"),
    ],
)
def test_a_name_becomes_its_nominative(phrase: str, name: str) -> None:
    assert nominative(phrase) == (name, True)
    assert nominative(name) == (name, True)


def test_an_adjective_that_may_belong_to_two_nouns_is_left_and_uncertain() -> None:
    assert nominative("Sociālās aprūpes pārvaldes") == ("Sociālās aprūpes pārvalde", False)
    assert nominative("Sociālā darba centra") == ("Sociālā darba centrs", False)


@pytest.mark.parametrize("phrase", ["Daugavpils pilsēta", "“Turnava”", "Latgales novadu skolām", "", "  "])
def test_what_names_no_single_organisation_stays_and_is_uncertain(phrase: str) -> None:
    assert nominative(phrase) == (phrase, False)


@given(st.text())
def test_any_text_can_be_asked_about(text: str) -> None:
    name, _ = nominative(text)
    assert nominative(name)[0] == name


@pytest.mark.parametrize("word", ["projekts", "Daugavpils", "skolotāja", "centīgs", ""])
def test_other_words_are_no_heads(word: str) -> None:
    assert head_of(word) is None


@pytest.mark.parametrize(
    ("form", "head"),
    [
        ("DOMES", ("dome", "genitive", "singular")),
        ("kora", ("koris", "genitive", "singular")),
        ("skolu", ("skola", "accusative", "singular")),
        ("skolām", ("skola", "dative", "plural")),
        ("licejā", ("licejs", "locative", "singular")),
    ],
)
def test_a_head_is_known_in_every_case(form: str, head: tuple[str, str, str]) -> None:
    assert head_of(form) == head


def test_full_names_are_nominatives_themselves() -> None:
    for full in ABBREVIATIONS.values():
        assert nominative(full) == (full, True)


def test_legal_forms_are_of_known_kinds() -> None:
    kinds = {"company", "association", "foundation", "school", "public body"}
    assert {kind for _, kind in LEGAL_FORMS.values()} == kinds
    assert LEGAL_FORMS["SIA"] == ("sabiedrība ar ierobežotu atbildību", "company")
