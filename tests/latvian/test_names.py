import re
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latvian import names
from latvian.declension import CASES, singular
from latvian.given_names import _lemmas, declined, readings
from latvian.names import Name

SURNAMES = {
    "masculine": [
        ("Bērziņš", "1-š"), ("Eglītis", "2-is"), ("Ozols", "1-s"), ("Kovaļevskis", "2-is"), ("Ivanovs", "1-s"),
        ("Lielais", "definite-masculine"), ("Lācis", "2-is"), ("Gulbis", "2-is"), ("Kalnietis", "2-is"),
        ("Petrovičs", "1-s"), ("Krūze", "5-e-masculine"), ("Volodko", "indeclinable"),
        ("Strupka", "4-a-masculine"), ("Liepa", "4-a-masculine"), ("Mežeika", "4-a-masculine"),
        ("Dimza", "4-a-masculine"), ("Mičus", "3-us"), ("Petkus", "3-us"), ("Blaus", "3-us"), ("Kreics", "1-s"),
        ("Ceirs", "1-s"), ("Vējonis", "2-is"), ("Kaupužis", "2-is"), ("Rucis", "2-is"),
        ("Mazais", "definite-masculine"), ("Dū", "indeclinable"),
    ],
    "feminine": [
        ("Bērziņa", "4-a"), ("Eglīte", "5-e"), ("Ozola", "4-a"), ("Kovaļevska", "4-a"), ("Ivanova", "4-a"),
        ("Lielā", "definite-feminine"), ("Jansone", "5-e"), ("Volodko", "indeclinable"),
        ("Strupka", "4-a"), ("Liepa", "4-a"), ("Šķesterniece", "5-e"), ("Medne", "5-e"), ("Mickus", "indeclinable"),
    ],
}  # fmt: skip


@cache
def given_names() -> list[str]:
    """Our own table and the traditional calendar, without the names that only its extension has."""
    return [name for name, (_, rare) in _lemmas().items() if not rare]


@st.composite
def people(draw: st.DrawFn) -> tuple[str, str]:
    """The nominative of a name and one of its case forms."""
    name = draw(st.sampled_from(given_names()))
    gender = draw(st.sampled_from(sorted({one.gender for one in readings(name) if one.lemma == name})))
    surname, paradigm = draw(st.sampled_from(SURNAMES[gender]))
    case = draw(st.sampled_from(CASES))
    return f"{name} {surname}", f"{declined(name, gender)[case]} {singular(surname, paradigm)[case]}"


@given(people())
def test_a_name_that_is_certain_is_right(person: tuple[str, str]) -> None:
    nominative, form = person
    found = names.nominative(form)
    assert found.text == nominative or not found.certain


@given(people())
def test_a_name_met_in_the_nominative_settles_its_forms(person: tuple[str, str]) -> None:
    nominative, form = person
    found = names.nominative(form, nominatives=[nominative, "Zigurds Kalējs"])
    assert (found.text, found.certain) == (nominative, True)


@pytest.mark.parametrize("form", ["Jurim Strupkam", "Vitoldu Mežeiku", "Kārlim Liepam", "Jāni Miču"])
def test_a_rare_surname_of_a_man_that_may_end_in_two_ways_is_never_certain(form: str) -> None:
    assert not names.nominative(form).certain


@pytest.mark.parametrize("form", ["Kārlim Ozolam", "Jāni Kalnu", "Jurim Muižniekam"])
def test_a_common_surname_or_suffix_of_men_is_certain_in_every_case(form: str) -> None:
    assert names.nominative(form).certain


@pytest.mark.parametrize(
    ("form", "nominative"),
    [
        ("Madarai Balodei", "Madara Balode"),
        ("Jāņa Bērziņa", "Jānis Bērziņš"),
        ("Ainaru Mekšu", "Ainars Mekšs"),
        ("Guntai Stolerei", "Gunta Stolere"),
        ("Ilzes Stabulnieces", "Ilze Stabulniece"),
        ("Jeļenai Sokolovai", "Jeļena Sokolova"),
        ("Natāliju Grīnfeldi", "Natālija Grīnfelde"),
        ("Sergejam Ivanovam", "Sergejs Ivanovs"),
        ("Dmitrija Petroviča", "Dmitrijs Petrovičs"),
        ("Jānim Biezajam", "Jānis Biezais"),
        ("Ilzei Lielajai", "Ilze Lielā"),
        ("Annai Skripničenko", "Anna Skripničenko"),
        ("Anželas Volodko", "Anžela Volodko"),
        ("Annas Lo", "Anna Lo"),
        ("Kristīnei Rē", "Kristīne Rē"),
        ("Edmundam Teko", "Edmunds Teko"),
        ("Mārim Grugulim", "Māris Grugulis"),
        ("Annai Piziks-Rubļevskai", "Anna Piziks-Rubļevska"),
        ("Valentīnai Ivanovai-Pundurei", "Valentīna Ivanova-Pundure"),
        ("Zigurda Kalēja-Ozola", "Zigurds Kalējs-Ozols"),
        ("Annai Marijai Kalniņai", "Anna Marija Kalniņa"),
        ("Anna-Marijai Kalniņai", "Anna-Marijai Kalniņai"),
        ("Annai-Marijai Kalniņai", "Anna-Marija Kalniņa"),
        ("A. Krūmiņam", "A. Krūmiņš"),
        ("A.Krūmiņam", "A.Krūmiņš"),
        ("Balodei Madarai", "Balode Madara"),
        ("EVELĪNAI BALODEI", "EVELĪNA BALODE"),
        ("Mg. paed. Ilzei Ozolai", "Ilze Ozola"),
        ("Annai", "Anna"),
        ("Bērziņam", "Bērziņš"),
    ],
)
def test_a_name_becomes_its_nominative(form: str, nominative: str) -> None:
    assert names.nominative(form).text == nominative


@pytest.mark.parametrize(
    "form",
    [
        "Madara Balode", "Jānis Bērziņš", "Edmunds Teko", "Māris Grugulis", "Zigurds Kalējs-Ozols", "A.Krūmiņš",
        "V. Kaspare", "Jānis Muča", "Elīna Šimkus", "Anna Marija Kalniņa", "Iļja Sokolovs", "Ivo Krūmiņš",
    ],
)  # fmt: skip
def test_a_nominative_stays_and_is_certain(form: str) -> None:
    found = names.nominative(form)
    assert (found.text, found.case, found.certain) == (form, "nominative", True)


@pytest.mark.parametrize(
    "form", ["Andra Krūmiņa", "Gunta Lēmaņa", "Staņislava Broka", "A. Krūmiņa", "Ivo Meloni", "Mehmet Yildiz", ""]
)
def test_what_could_be_several_people_or_nobody_stays_as_written(form: str) -> None:
    assert names.nominative(form) == Name(form, None, None, False)


def test_the_case_that_the_sentence_asks_for_decides() -> None:
    assert names.nominative("Andra Krūmiņa", expected_case="nominative") == Name(
        "Andra Krūmiņa", "feminine", "nominative", True
    )
    assert names.nominative("Andra Krūmiņa", expected_case="genitive").text == "Andris Krūmiņš"


def test_an_impossible_expectation_is_ignored() -> None:
    assert names.nominative("Jānim Bērziņam", expected_case="genitive").text == "Jānis Bērziņš"


def test_a_nominative_met_elsewhere_decides() -> None:
    assert names.nominative("Andra Krūmiņa", nominatives={"Andris Krūmiņš"}).text == "Andris Krūmiņš"
    assert names.nominative("Ainaru Mekšu", nominatives={"Ainars Mekša"}).text == "Ainars Mekša"
    assert names.nominative("Jānim Mučam", nominatives={"Jānis Muča", "Jāna Muča"}).text == "Jānis Muča"
    assert names.nominative("Mehmeta Jildiza", nominatives={"Mehmets Jildizs"}).text == "Mehmets Jildizs"


def test_two_people_met_elsewhere_decide_nothing() -> None:
    met = {"Andris Krūmiņš", "Andra Krūmiņa"}
    assert not names.nominative("Andra Krūmiņa", nominatives=met).certain


@pytest.mark.parametrize(
    ("titled", "name"),
    [
        ("Dr.hist.A.Vijups", "A.Vijups"), ("Dr. paed. Anna Ozola", "Anna Ozola"),
        ("Mg. sc. ing. Jānis Liepa", "Jānis Liepa"),
        ("asoc. prof. Dr. habil. sc. ing. Jānis Liepa", "Jānis Liepa"), ("Anna Ozola", "Anna Ozola"),
        ("Drosma Ozola", "Drosma Ozola"), ("Magda Ozola", "Magda Ozola"), ("Dr.", "Dr."),
    ],
)  # fmt: skip
def test_titles_are_taken_off(titled: str, name: str) -> None:
    assert names.strip_title(titled) == name


@pytest.mark.parametrize("form", ["Jānis", "Jāņa", "Jeļenai", "Anžela", "Natalja", "Ludmilu", "Igors", "Oļega", "MĀRA"])
def test_forms_of_given_names_are_known(form: str) -> None:
    assert names.is_given_name(form)


@pytest.mark.parametrize("word", ["projekts", "Projekta", "Izglītības", "Daugavpils", "", "-", "Anna-Projekts"])
def test_other_words_are_no_given_names(word: str) -> None:
    assert not names.is_given_name(word)


@pytest.mark.parametrize("word", ["Bērziņš", "Ozoliņai", "Ivanova", "Petrovičam", "Skripničenko", "Eglīša"])
def test_surnames_look_like_surnames(word: str) -> None:
    assert names.looks_like_surname(word)


@pytest.mark.parametrize("word", ["Rīga", "projekts", "pārvaldes", "Latvija", "Nr", ""])
def test_other_words_do_not_look_like_surnames(word: str) -> None:
    assert not names.looks_like_surname(word)


@pytest.mark.parametrize("word", ["Anna", "Čakste", "Ivanova-Pundure", "Šķēle", "Łukasz"])
def test_the_shape_of_a_name_is_a_capitalised_word(word: str) -> None:
    assert re.fullmatch(names.NAME_SHAPE, word)


@pytest.mark.parametrize("word", ["anna", "A", "ANNA", "Anna1", "Anna Ozola", "Anna-", "McDonald"])
def test_other_shapes_are_no_names(word: str) -> None:
    assert not re.fullmatch(names.NAME_SHAPE, word)


@given(st.text())
def test_any_text_can_be_asked_about(text: str) -> None:
    assert isinstance(names.nominative(text), Name)
    assert names.is_given_name(text) in (True, False)


def test_men_bear_nouns_as_surnames() -> None:
    assert names.nominative("Jāni Liepu").text == "Jānis Liepa"
    assert names.nominative("Oskaru Dreimani-Lapu").text == "Oskars Dreimanis-Lapa"
