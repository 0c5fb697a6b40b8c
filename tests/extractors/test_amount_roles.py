"""What an amount is to its project."""

from collections.abc import Callable, Sequence

import pytest

from extractors import reports
from model import Document

Lines = Callable[..., Document]
Table = Callable[[Sequence[Sequence[str]]], Document]
OPENING = "Projekts „Dzirnakmens” (2022-1-LV01-KA122-SCH-000071999). "


def roles(document: Document) -> dict[str, str]:
    _, (project,) = reports.of(document)
    return {amount.finding.value.split()[0]: amount.role for amount in project.amounts}


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("Kopējās izmaksas 9 000 EUR, ERAF daļa ir 7 650 EUR.", {"9000.00": "total", "7650.00": "eu"}),
        ("Kopā 9 000 EUR, Pašvaldības daļa: 1 350 EUR.", {"9000.00": "total", "1350.00": "municipal"}),
        ("Kopā 9 000 EUR, Salas novada domes daļa: 1 350 EUR.", {"9000.00": "total", "1350.00": "other"}),
        ("Kopējā summa 9 000 EUR, attiecināmā summa 8 500 EUR.", {"9000.00": "total", "8500.00": "eligible"}),
        ("Attiecināmās izmaksas 8 500 EUR.", {"8500.00": "total"}),
        ("Kopā 9 000 EUR; 7 200 EUR saņemti avansā.", {"9000.00": "total", "7200.00": "prefinancing"}),
        ("Kopā 9 000 EUR; 1 800 EUR pēc gala pārskata.", {"9000.00": "total", "1800.00": "instalment"}),
        ("Kopā 9 000 EUR, katru gadu 3 000 EUR.", {"9000.00": "total", "3000.00": "yearly"}),
        ("Plānotās izmaksas 9 000 EUR, faktiskās izmaksas 8 700 EUR.", {"9000.00": "total", "8700.00": "other"}),
        ("LEADER nauda – 4 500 eiro no 5 000 eiro.", {"4500.00": "eu", "5000.00": "total"}),
        ("Kopējā tāme LVL 700,00 (995,99 EUR).", {"700.00": "total", "995.99": "total"}),
        (
            "Kopā 800 EUR, no tiem 720 EUR ir Lauku atbalsta dienesta, bet 80 EUR Salas novada domes līdzfinansējums.",
            {"800.00": "total", "720.00": "eu", "80.00": "municipal"},
        ),
        ("Kopējās izmaksas 900 EUR, Fonda līdzfinansējums: 700 EUR.", {"900.00": "total", "700.00": "eu"}),
        ("Kopā 900 EUR, EEZ finansējums 700 EUR.", {"900.00": "total", "700.00": "eu"}),
        (
            "Kopā 900 EUR, Salas novada pašvaldības projekta  finansējums 90 EUR.",
            {"900.00": "total", "90.00": "municipal"},
        ),
        (
            "Kopā 900 EUR, valsts budžets – 15 % no atbalsta summas, bet ne vairāk kā 135 EUR.",
            {"900.00": "total", "135.00": "national"},
        ),
        ("Kopā 900 EUR; deputāti nolēma piešķirt līdzfinansējumu 90 EUR.", {"900.00": "total", "90.00": "municipal"}),
        (
            "Kopā ap 900 EUR, pārējās projekta izmaksas – 600 EUR sedz Salas novada pašvaldība.",
            {"900.00": "total", "600.00": "municipal"},
        ),
        ("Kopā 900 EUR, no tā 135 EUR valsts budžeta dotācija pašvaldībām.", {"900.00": "total", "135.00": "national"}),
        ("Fonds piešķīra 810 EUR, vēl 90 EUR biedrība ieguldīja pati.", {"810.00": "total", "90.00": "own"}),
        ("Kopā 900 EUR, neattiecināmās izmaksas 90 EUR.", {"900.00": "total", "90.00": "other"}),
        ("Kopā 900 EUR, domes piešķirtais līdzfinansējums 90 EUR.", {"900.00": "total", "90.00": "municipal"}),
        ("ES dod 900 EUR, pašvaldība biedrībai vēl piešķīra 90 EUR.", {"900.00": "eu", "90.00": "municipal"}),
        ("Izmaksas (EUR): kopā 9 100; ES ieguldījums 7 650; pašu līdzekļi 1 450", None),
    ],
)
def test_the_words_beside_an_amount_tell_its_role(told: str, wanted: dict[str, str] | None, lines: Lines) -> None:
    listed = {"9100.00": "total", "7650.00": "eu", "1450.00": "own"}
    assert roles(lines(OPENING + told)) == (wanted or listed)


def test_the_next_line_tells_nothing_of_an_amount(lines: Lines) -> None:
    told = ("publiskais finansējums: 700,00 EUR", "pašvaldības finansējums: 300,00 EUR", "kopā: 1 000,00 EUR")
    assert roles(lines(OPENING, *told)) == {"700.00": "eu", "300.00": "municipal", "1000.00": "total"}


def test_columns_that_hold_sums_are_money_whatever_their_head(table: Table) -> None:
    head = ["Projekts", "Nr.", "Kopā, EUR", "ES fondi", "Valsts", "Novads"]
    rows = [
        head,
        ["Zaļā klase", "LLI-311", "10 000,00", "8 500,00", "500,00", "1 000,00"],
        ["Mazā skatuve", "LLI-312", "20 000,00", "17 000,00", "1 000,00", "2 000,00"],
    ]
    _, projects = reports.of(table(rows))
    assert [amount.role for amount in projects[1].amounts] == ["total", "eu", "national", "municipal"]


def test_years_over_columns_make_yearly_sums(table: Table) -> None:
    rows = [["Avots", "2023. gads", "2024. gads", "Kopā (EUR)"], ["ERAF", "4 000,00", "5 000,00", "9 000,00"]]
    findings, _ = reports.of(table(rows))
    assert [finding.value for finding in findings if finding.field == "amount"] == [
        "4000.00 EUR",
        "5000.00 EUR",
        "9000.00 EUR",
    ]


@pytest.mark.parametrize(
    ("told", "values"),
    [
        ("Atbalsts no 300 līdz 1 200 eiro.", ["300.00 EUR", "1200.00 EUR"]),
        ("Apmeklējumu skaits – 18 930. Budžets 2 000 EUR.", ["2000.00 EUR"]),
    ],
)
def test_ranges_share_their_currency_and_counts_have_none(told: str, values: list[str], lines: Lines) -> None:
    findings, _ = reports.of(lines(told))
    assert [finding.value for finding in findings if finding.field == "amount"] == values


def test_what_is_spent_of_a_project_s_money_is_not_its_total(lines: Lines) -> None:
    _, (project,) = reports.of(lines(OPENING, "Divās skolās kopā tērēs 200 tūkstošus eiro no projekta līdzekļiem."))
    assert [(one.finding.value, one.role) for one in project.amounts] == [("200000.00 EUR", "other")]
    assert "total" not in project.choices
