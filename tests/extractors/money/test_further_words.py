"""Who pays and what a project cost, told in brackets, in shares, in lines below one another and by further verbs."""

import pytest

from tests.extractors.money.test_councils import amounts


@pytest.mark.parametrize(
    ("told", "roles"),
    [
        ("Kopējās izmaksas 9000 EUR, LEADER atbalsts – 8100 EUR.", ["total", "eu"]),
        ("Kopā 9000 EUR, Eiropas Jūrlietu, zvejniecības un akvakultūras fonda daļa 8100 EUR.", ["total", "eu"]),
        ("Lauku atbalsta dienests piešķīris 8100 EUR, kopā projekts izmaksās 9000 EUR.", ["eu", "total"]),
        ("Projekta īstenošana prasīja 9000 EUR.", ["total"]),
        ("Kopumā šim projektam iztērēti 9000 EUR.", ["total"]),
        ("Kopā 9000 EUR; ES dod 8100 EUR, atlikušos 900 EUR – skola no saviem līdzekļiem", ["total", "eu", "own"]),
        ("Izmaksas kopā 9000 EUR: 8100 EUR (ELFLA) un 900 EUR (pašvaldība).", ["total", "eu", "municipal"]),
        ("Kopā 9000 EUR: 90 % (8100 EUR) sedz ELFLA, 10 % (900 EUR) – dome.", ["total", "eu", "municipal"]),
        ("Kopējais projekta apjoms ir 9000 EUR. No Kohēzijas fonda piesaistīti 8100 EUR.", ["total", "eu"]),
        ("Kopējās izmaksas 9000 EUR; Izglītības ministrija piešķīra 900 EUR.", ["total", "national"]),
        ("Kopējās attiecināmās izmaksas 8100 EUR, citas – 900 EUR; kopā 9000 EUR.", ["eligible", "other", "total"]),
        ("Izmaksas kopā 9000 EUR. Finansējums no LEADER: 8100 EUR.", ["total", "eu"]),
        ("Biedrība saņems 900 eiro projekta „Rasas laiks” īstenošanai.", ["total"]),
    ],
)
def test_who_pays_and_what_it_cost_in_further_words(lines, told: str, roles: list[str]) -> None:
    assert [role for _, role in amounts(lines(f"Biedrība „Enkurs” īsteno projektu „Rasas laiks”. {told}"))] == roles


def test_labels_and_sums_take_turns_on_lines_of_two_projects(lines) -> None:
    told = lines(
        "Projektu „Rasas laiks” īsteno biedrība „Enkurs”.",
        "Kopējais finansējums", "9000 EUR", "ERAF finansējums", "8100 EUR",
        "Projektu „Vēja stunda” īsteno biedrība „Upe”.",
        "Kopējais finansējums", "7000 EUR", "ERAF finansējums", "6300 EUR",
    )  # fmt: skip
    assert [role for _, role in amounts(told)] == ["total", "eu", "total", "eu"]


@pytest.mark.parametrize(
    "told",
    [
        "Konkursa kopējais finansējums ir 9000 EUR.",
        "Maksimālais viena projekta finansējums ir 9000 EUR.",
        "Novada gada budžets ir 9000 EUR.",
        "Vienas dienas izmaksas nometnē ir 90 EUR.",
        "Projekta laikā iegādāts zirgs par 900 EUR.",
    ],
)
def test_money_of_a_contest_a_year_or_a_day_is_no_total(lines, told: str) -> None:
    found = amounts(lines(f"Biedrība „Enkurs” īsteno projektu „Rasas laiks”. {told}"))
    assert "total" not in [role for _, role in found]
