import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from latvian import fold, stem
from latvian.declension import forms
from latvian.tables import rows

PARADIGMS = [name for name, *_ in rows("paradigms.tsv")]
ENDINGS = {name: ending for name, ending, *_ in rows("paradigms.tsv")}
SYLLABLES = st.sampled_from(["ba", "dē", "go", "ki", "lu", "mā", "nī", "pe", "rū", "sa", "ti", "zo", "šķī", "brā"])
BEGINNINGS = st.lists(SYLLABLES, min_size=2, max_size=4).map("".join)
CONSONANTS = st.sampled_from([*"bcčdfgģkķlļmnņprsštvzž", "sn", "zn", "ll", "ln", "st", "dz"])


@given(BEGINNINGS, CONSONANTS, st.sampled_from(PARADIGMS))
def test_all_forms_of_a_regular_word_share_a_stem(beginning: str, consonant: str, paradigm: str) -> None:
    lemma = beginning + consonant + ENDINGS[paradigm]
    assert {stem(form) for form in forms(lemma, paradigm).values()} == {stem(lemma)}


@pytest.mark.parametrize(
    ("lemma", "paradigm"),
    [
        ("lācis", "2-is"), ("brālis", "2-is"), ("gulbis", "2-is"), ("brīdis", "2-is"), ("jaunietis", "2-is"),
        ("tūkstotis", "2-is"), ("akmens", "2-s"), ("upe", "5-e"), ("iestāde", "5-e"), ("pārvalde", "5-e"),
        ("aktivitāte", "5-e"), ("metode", "5-e"), ("zeme", "5-e"), ("roze", "5-e"), ("krāsns", "6-s"), ("nakts", "6-s"),
        ("valsts", "6-s"), ("tirgus", "3-us"), ("ceļš", "1-š"), ("skolotājs", "1-s"), ("skolotāja", "4-a"),
        ("mācīšanās", "indeclinable"),
    ],
)  # fmt: skip
def test_all_forms_of_a_known_word_share_a_stem(lemma: str, paradigm: str) -> None:
    assert {stem(form) for form in forms(lemma, paradigm).values()} == {stem(lemma)}


@given(BEGINNINGS, CONSONANTS)
def test_definite_and_comparative_adjectives_share_the_stem_of_the_plain_one(beginning: str, consonant: str) -> None:
    plain = beginning + consonant
    assume(not fold(plain).endswith("ak"))  # looks like a comparative itself
    lemmas = [(plain, "definite-masculine"), (plain + "āk", "definite-masculine"), (plain, "definite-feminine")]
    made = {form for base, paradigm in lemmas for form in forms(base + ENDINGS[paradigm], paradigm).values()}
    assert {stem(form) for form in made} == {stem(plain + "s")}


@given(st.text())
def test_a_word_without_diacritics_has_the_same_key(word: str) -> None:
    assert stem(fold(word)) == stem(word)


@given(st.text(min_size=1))
def test_no_word_loses_everything(word: str) -> None:
    assert stem(word)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("gads", "gāze"), ("vieta", "viesis"), ("skola", "skolotājs"), ("Latvija", "Lietuva"), ("māja", "mālu"),
        ("Austrija", "Austrālija"), ("Somija", "Somālija"), ("valsts", "valdes"), ("projekts", "projektors"),
    ],
)  # fmt: skip
def test_different_words_have_different_keys(one: str, other: str) -> None:
    assert stem(one) != stem(other)
