"""`Īstenot`, `realizēt` and `ieviest` say the same of a project, as do other words for its beginning."""

import pytest

from extractors import extract

WORDS = {
    "īsteno": ("realizē", "ievieš"),
    "īstenošanas": ("realizācijas", "ieviešanas"),
    "īstenošana": ("realizācija", "ieviešana"),
    "jāīsteno": ("jārealizē", "jāievieš"),
    "sākās": ("aizsākās", "startēja"),
}
SENTENCES = [
    "Noteikt, ka Projektu {īsteno} 24 mēnešus, no 2021. gada 1. maija līdz 2023. gada 30. aprīlim.",
    "Lūdzam pagarināt projekta {īstenošanas} periodu līdz 2025. gada 31. maijam, jo partneris nevar ierasties.",
    "Projekta {īstenošana} līdz 2022. gada 6. jūlijam.",
    "Projekts {jāīsteno} līdz 2022. gada 6. jūlijam.",
    "Darbs {sākās} 2023. gada augustā, un tam jābeidzas 2025. gada jūlijā.",
]
CASES = [
    (sentence, usual, other)
    for sentence in SENTENCES
    for usual, others in WORDS.items()
    if f"{{{usual}}}" in sentence
    for other in others
]


def said(lines, words: str) -> list[tuple[str, str, tuple[str, ...]]]:
    found, _ = extract(lines("Par projektu „Vējš pāri jumtiem”", words))
    return [(one.field, one.value, one.flags) for one in found if one.field in ("start_date", "end_date")]


@pytest.mark.parametrize(("sentence", "usual", "other"), CASES)
def test_the_same_is_read_whatever_the_word(lines, sentence: str, usual: str, other: str) -> None:
    assert said(lines, sentence.format(**{usual: other})) == said(lines, sentence.format(**{usual: usual})) != []


def test_a_loans_last_day_is_no_end(lines) -> None:
    told = "Projekts sākās 2022. gada maijā. Aizdevuma atmaksas termiņš 2034. gada 20. decembris."
    assert [value for field, value, _ in said(lines, told) if field == "end_date"] == []


@pytest.mark.parametrize(
    ("told", "ends"),
    [
        ("Projekts sākās maijā. Sākām 2017. gada 1. decembrī, beidzām 2020. gada 30. novembrī.", "2020-11-30"),
        ("Viss projektā jāpabeidz trīsdesmit deviņos mēnešos, proti, līdz 2020. gada 17. oktobrim.", "2020-10-17"),
        ("Pētījums jāpabeidz līdz 2023. gada 19. decembrim.", "2023-12-19"),
    ],
)
def test_an_end_is_told_in_many_words(lines, told: str, ends: str) -> None:
    assert [value for field, value, _ in said(lines, told) if field == "end_date"] == [ends]


def test_the_end_of_a_round_is_not_surely_the_projects(lines) -> None:
    told = "Projektā astotā kārta beigsies 2023. gada 30. jūnijā."
    assert all(flags for field, _, flags in said(lines, told) if field == "end_date")
