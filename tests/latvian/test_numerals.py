from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latvian import fold
from latvian.number_words import units
from latvian.numerals import find, parse, words

NUMBERS = st.one_of(st.integers(0, 999), st.integers(1000, 99_999), st.integers(100_000, 10**12 - 1))
LETTERS = "aābcčdeēfgģhiījkķlļmnņoprsštuūvzž"


@st.composite
def misspelt(draw: st.DrawFn) -> tuple[int, str]:
    """A number and its words with one letter of one word put in, left out or exchanged."""
    value = draw(NUMBERS)
    said = words(value).split()
    at = draw(st.integers(0, len(said) - 1))
    word, letter = said[at], draw(st.sampled_from(LETTERS))
    position = draw(st.integers(0, len(word) - 1))
    said[at] = draw(
        st.sampled_from(
            [
                word[:position] + letter + word[position:],
                word[:position] + word[position + 1 :],
                word[:position] + letter + word[position + 1 :],
            ]
        )
    )
    return value, " ".join(said)


@given(NUMBERS)
def test_every_number_is_read_back_from_its_words(value: int) -> None:
    assert parse(words(value)) == value
    assert parse(fold(words(value)).upper()) == value


@given(NUMBERS, st.integers(0, 99))
def test_euros_and_cents_are_read_back(value: int, cents: int) -> None:
    amount = value + Decimal(cents).scaleb(-2)
    assert parse(f"{words(value)} eiro {cents:02} centi") == amount
    assert parse(f"{words(value)} eiro un {words(cents)} centi") == amount


@given(NUMBERS)
def test_joined_words_are_the_same_number(value: int) -> None:
    assert parse(words(value).replace("desmit ", "desmit").replace(" simt", "simt")) == value


@given(misspelt())
def test_a_misspelt_number_is_never_another_one(number: tuple[int, str]) -> None:
    value, said = number
    assert parse(said) in (value, None)


@pytest.mark.parametrize(
    "said",
    [
        "septiņpatsmit", "septinpadsmit", "septiņpadsmit", "septiņpadsmits", "septiņpadsmitiem", "septiņspadsmit",
    ],
)  # fmt: skip
def test_one_wrong_letter_and_any_case_are_understood(said: str) -> None:
    assert parse(said) == 17


@pytest.mark.parametrize(
    ("said", "amount"),
    [
        ("divi tūkstoši deviņi simti divdesmitpieci eiro 00 centi", "2925"),
        ("viena tūkstoša trīssimt piecdesmit eiro", "1350"),
        ("simtu divdesmit tūkstošiem eiro", "120000"),
        ("simttūkstoš euro", "100000"),
        ("trim miljoniem divsimt tūkstošiem latu", "3200000"),
        ("piecdesmit seši tūkstoši pieci simti četrdesmit deviņi lati 24 santīmi", "56549.24"),
        ("astoņdesmit četru eiro, 5 centu", "84.05"),
        ("(desmit eiro un desmit centi)", "10.10"),
        ("simts un viens", "101"),
    ],
)  # fmt: skip
def test_amounts_as_documents_write_them(said: str, amount: str) -> None:
    assert parse(said) == Decimal(amount)


@pytest.mark.parametrize(
    "said",
    [
        "", "eiro", "divi projekti", "divi seši", "divdesmit desmit", "seši simti simti", "tūkstotis miljoni",
        "tūkstoši eiro", "simti eiro", "divi tūkstoši pieci tūkstoši", "nulle seši", "viena diena eiro", "14 eiro",
        "divi eiro trīs eiro", "divi eiro simts centi", "divi eiro un vēl", "centri eiro", "piecipieci",
    ],
)  # fmt: skip
def test_what_is_no_number_gives_none(said: str) -> None:
    assert parse(said) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("piešķirti simts divdesmit eiro un 50 centi, kā arī", [("simts divdesmit eiro un 50 centi", "120.5")]),
        ("EUR 320 (trīs simti divdesmit) EUR", [("trīs simti divdesmit) EUR", "320")]),
        ("divi\nsimti eiro; trīs lati", [("divi\nsimti eiro", "200"), ("trīs lati", "3")]),
        ("viens eiro katram. Divi eiro pieci centi.", [("viens eiro", "1"), ("Divi eiro pieci centi", "2.05")]),
        ("14 tūkstoši eiro", []),
        ("2,5 miljoni eiro", []),
        ("vairāki tūkstoši eiro un tūkstotis eiro", []),
        ("diena divi eiro", [("divi eiro", "2")]),
        ("seja simt eiro", []),
        ("kopējais finansējums EUR 15 000, Eiro un lati", []),
        ("eiroreģions divi latvieši", []),
    ],
)
def test_numbers_are_found_before_their_currency(text: str, found: list[tuple[str, str]]) -> None:
    assert [(text[start:end], amount) for start, end, amount in find(text)] == [
        (said, Decimal(amount)) for said, amount in found
    ]


@given(NUMBERS.filter(lambda value: value not in (100, 1000, 10**6, 10**9)))
def test_a_number_in_a_sentence_is_found_with_its_place(value: int) -> None:
    said = f"{words(value)} eiro 00 centi"
    text = f"Projekta izmaksas ir {said} apmērā."
    assert list(find(text)) == [(21, 21 + len(said), Decimal(value))]


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    for start, end, amount in find(text):
        assert parse(text[start:end]) == amount


def test_a_word_that_could_be_two_numbers_is_none() -> None:
    assert units("vieci") is None
