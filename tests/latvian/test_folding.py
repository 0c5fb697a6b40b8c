import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from latvian import fold


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(), st.text())
def test_a_character_folds_the_same_in_any_neighbourhood(left: str, right: str) -> None:
    assert fold(left + right) == fold(left) + fold(right)


def test_all_latvian_letters_become_plain() -> None:
    assert fold("ĀČĒĢĪĶĻŅŠŪŽ āčēģīķļņšūž ŌŖ") == "acegiklnsuz acegiklnsuz or"


def test_letters_of_neighbouring_languages_become_plain() -> None:
    assert fold("Łódź, Đorđe, Ørsted, Çanakkale, İstanbul, Tõnu, Größe") == (
        "lodz, dorde, orsted, canakkale, istanbul, tonu, große"
    )


def test_cyrillic_and_greek_are_lowered() -> None:
    assert fold("ДАУГАВПИЛС ΑΘΗΝΑΣ") == "даугавпилс αθηνασ"


def test_a_combining_mark_keeps_its_place() -> None:
    text = unicodedata.normalize("NFD", "Rīga")
    assert fold(text) == "ri\u0304ga"
