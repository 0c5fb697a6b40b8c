import pytest

from latvian.declension import CASES, NUMBERS, forms, mutated, syllables
from latvian.tables import rows

PARADIGMS = [(name, ending) for name, ending, *_ in rows("paradigms.tsv")]

# Whole paradigms in the order of grammars: nominative, genitive, dative, accusative, locative; singular, then plural.
GRAMMAR = [
    ("fonds", "1-s", "fonds fonda fondam fondu fondā fondi fondu fondiem fondus fondos"),
    ("vējš", "1-š", "vējš vēja vējam vēju vējā vēji vēju vējiem vējus vējos"),
    ("lācis", "2-is", "lācis lāča lācim lāci lācī lāči lāču lāčiem lāčus lāčos"),
    ("akmens", "2-s", "akmens akmeņa akmenim akmeni akmenī akmeņi akmeņu akmeņiem akmeņus akmeņos"),
    ("tirgus", "3-us", "tirgus tirgus tirgum tirgu tirgū tirgi tirgu tirgiem tirgus tirgos"),
    ("skola", "4-a", "skola skolas skolai skolu skolā skolas skolu skolām skolas skolās"),
    ("valde", "5-e", "valde valdes valdei valdi valdē valdes valžu valdēm valdes valdēs"),
    ("sirds", "6-s", "sirds sirds sirdij sirdi sirdī sirdis siržu sirdīm sirdis sirdīs"),
    ("jaunais", "definite-masculine", "jaunais jaunā jaunajam jauno jaunajā jaunie jauno jaunajiem jaunos jaunajos"),
    ("jaunā", "definite-feminine", "jaunā jaunās jaunajai jauno jaunajā jaunās jauno jaunajām jaunās jaunajās"),
]


@pytest.mark.parametrize(("lemma", "paradigm", "expected"), GRAMMAR)
def test_a_word_is_declined_as_the_grammar_says(lemma: str, paradigm: str, expected: str) -> None:
    assert " ".join(forms(lemma, paradigm).values()) == expected


@pytest.mark.parametrize(("paradigm", "ending"), PARADIGMS)
def test_every_paradigm_has_every_case_and_keeps_its_lemma(paradigm: str, ending: str) -> None:
    every = forms("test" + ending, paradigm)
    assert set(every) == {(case, number) for case in CASES for number in NUMBERS}
    assert every["nominative", "singular"] == "test" + ending


@pytest.mark.parametrize(
    ("stem", "soft"),
    [
        ("gulb", "gulbj"), ("kurp", "kurpj"), ("kurm", "kurmj"), ("virv", "virvj"), ("bried", "briež"), ("lāc", "lāč"),
        ("brāl", "brāļ"), ("dadz", "dadž"), ("sun", "suņ"), ("las", "laš"), ("vēz", "vēž"), ("lell", "leļļ"),
        ("egl", "egļ"), ("zvaigzn", "zvaigžņ"), ("ast", "ast"), ("ķirš", "ķirš"), ("pavār", "pavār"),
    ],
)  # fmt: skip
def test_consonants_mutate(stem: str, soft: str) -> None:
    assert mutated(stem) == soft


def test_an_indeclinable_word_has_one_form() -> None:
    assert set(forms("eiro", "indeclinable").values()) == {"eiro"}


def test_a_lemma_that_does_not_fit_its_paradigm_is_refused() -> None:
    with pytest.raises(ValueError, match="skola does not end in -is"):
        forms("skola", "2-is")


@pytest.mark.parametrize(("word", "count"), [("Guntis", 2), ("Ainārs", 2), ("Miervaldis", 3), ("Rē", 1), ("š", 0)])
def test_syllables_are_groups_of_vowels(word: str, count: int) -> None:
    assert syllables(word) == count
