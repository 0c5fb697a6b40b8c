import re

import pytest

from latvian import fold, months
from latvian.declension import singular
from latvian.tables import rows

FORMS = [
    (form, int(number))
    for number, name, paradigm, _ in rows("months.tsv")
    for form in singular(name, paradigm).values()
]
SHORT = [(short, int(number)) for number, _, _, abbreviations in rows("months.tsv") for short in abbreviations.split()]
PATTERN = re.compile(rf"\b{months.MONTH}", re.IGNORECASE)


@pytest.mark.parametrize(("form", "number"), FORMS + SHORT)
def test_every_form_is_known_with_and_without_diacritics_and_in_capitals(form: str, number: int) -> None:
    for spelling in (form, fold(form), form.upper(), form.capitalize()):
        assert months.number(spelling) == number
        match = PATTERN.search(f"2017. gada 1. {spelling}, ")
        assert match is not None
        assert match.group() == spelling


@pytest.mark.parametrize("word", ["gada", "marka", "Jānis", "maize", "decembrus", "settembre", "", "."])
def test_other_words_are_no_months(word: str) -> None:
    assert months.number(word) is None
    assert PATTERN.fullmatch(word) is None


def test_a_month_does_not_begin_another_word() -> None:
    assert PATTERN.search("martas janvārajs maijpuķīte augstskola novads") is None


def test_the_pattern_has_no_groups() -> None:
    assert re.compile(months.MONTH).groups == 0


def test_there_are_five_case_forms_of_each_of_twelve_months() -> None:
    assert len(FORMS) == 60
    assert {number for _, number in FORMS} == set(range(1, 13))
