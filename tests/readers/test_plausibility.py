"""Writing told from what broken fonts and wrong encodings make of it."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.readers.plausibility import is_writing, plausibility

LATVIAN = (
    "Biedrība „Ozolkalna vējš” sadarbībā ar pašvaldību īsteno projektu, kura mērķis ir iesaistīt jauniešus vides "
    "aizsardzībā. Kopējās izmaksas ir 12 480,50 EUR, un darbi ilgs līdz nākamā gada jūnijam."
)


def shifted(text: str, by: int) -> str:
    return "".join(chr(ord(letter) + by) if letter.isalpha() and ord(letter) + by > 32 else letter for letter in text)


@pytest.mark.parametrize(
    "text",
    [
        LATVIAN,
        LATVIAN.upper(),
        "The grant agreement covers the exchange of pupils between five schools and ends with a report to the agency.",
        "Szkoła koordynuje projekt, którego celem jest wymiana doświadczeń pomiędzy nauczycielami z pięciu krajów.",
        "Mokykla įgyvendina projektą, kurio tikslas yra skatinti mokinių bendradarbiavimą ir dalijimąsi patirtimi.",
        "Das Projekt fördert die Zusammenarbeit zwischen Schulen, Schülerinnen und Schüler übernehmen Verantwortung.",
        "Le projet européen développe la coopération entre les écoles et les élèves, grâce à des échanges réguliers.",
        "Школа участвует в проекте, цель которого развитие сотрудничества учеников и обмен опытом между странами.",
        "2019-1-LV01-KA229-060312_1 12 480,50 EUR 24 310,00 EUR",
        "",
    ],
)
def test_writing_in_any_language_is_writing(text: str) -> None:
    assert is_writing(text)


@pytest.mark.parametrize("by", [-29, -3, 1, 3, 31])
def test_letters_shifted_by_a_font_without_names_are_not(by: int) -> None:
    assert not is_writing(shifted(LATVIAN, by))


@pytest.mark.parametrize("assumed", ["cp1252", "cp1251"])
def test_baltic_letters_taken_for_others_are_not(assumed: str) -> None:
    assert not is_writing(LATVIAN.encode("cp1257", "replace").decode(assumed, "replace"))


def test_glyphs_without_letters_are_not() -> None:
    assert not is_writing("\ufffd\ue012\x03\x0f" * 20)


@given(st.randoms(use_true_random=False))
def test_exchanged_letters_are_less_plausible_than_writing(chance: random.Random) -> None:
    letters = "aābcčdeēfgģhiījkķlļmnņoprsštuūvzž"
    others = list(letters)
    chance.shuffle(others)
    exchanged = LATVIAN.lower().translate(str.maketrans(letters, "".join(others)))
    assert plausibility(exchanged) <= plausibility(LATVIAN)


@given(st.text())
def test_any_text_has_a_plausibility_between_none_and_all(text: str) -> None:
    assert 0 <= plausibility(text) <= 1
    assert is_writing(text) in {True, False}
