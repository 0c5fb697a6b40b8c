"""A council's share in another's project, and the lines of money below a project's name."""

import pytest

from extractors import reports


def amounts(document) -> list[tuple[str, str]]:
    _, projects = reports.of(document)
    return [(one.finding.value, one.role) for project in projects for one in project.amounts]


@pytest.mark.parametrize(
    "told",
    [
        "Salas novada dome nolēma atbalstīt biedrības „Enkurs” projektu „Rasas laiks” par 900 eiro līdzfinansējumu.",
        "Deputāti lēma par 900 eiro līdzfinansējumu biedrības „Enkurs” projektam „Rasas laiks”.",
        "Novads biedrības „Enkurs” projektam „Rasas laiks” piešķīra 900 eiro līdzfinansējumu.",
        "Biedrības „Enkurs” projektam „Rasas laiks” piešķirts 900 eiro līdzfinansējums no novada budžeta.",
        "Biedrība „Enkurs” īsteno projektu „Rasas laiks”. Tā lūdza domi līdzfinansēt projektu 900 eiro apmērā.",
    ],
)
def test_a_share_in_anothers_project_is_the_council_s(lines, told: str) -> None:
    assert amounts(lines(told)) == [("900.00 EUR", "municipal")]


def test_a_share_that_a_society_bears_itself_stays_its_own(lines) -> None:
    told = "Biedrība „Enkurs” īsteno projektu „Rasas laiks”. Kopējās izmaksas 9000 eiro, 900 eiro līdzfinansējums."
    assert amounts(lines(told)) == [("9000.00 EUR", "total"), ("900.00 EUR", "own")]


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("Piešķirt līdzfinansējumu šādiem projektiem:", "municipal"),
        ("Pašvaldības līdzfinansējumu saņems šādi projekti:", "municipal"),
        ("Fonda līdzfinansējumu saņems šādi projekti:", "total"),
    ],
)
def test_a_line_over_a_list_tells_whose_share_the_sums_are(lines, head: str, role: str) -> None:
    listed = (
        "1. Biedrības „Enkurs” projektam „Rasas laiks” – 900 eiro;",
        "2. Biedrības „Upe” projektam „Vecā parka elpa” – 800 eiro;",
        "3. Biedrības „Krasts” projektam „Jaunais solis” – 700 eiro.",
    )
    assert [found for _, found in amounts(lines(head, *listed))] == [role] * 3


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("Atbalsta summa", "eu"), ("Biedrības pašas ieguldījums", "own"), ("Valsts finansējums", "national"),
        ("Privātais finansējums", "private"), ("Avanss", "prefinancing"), ("Pašvaldība", "municipal"),
    ],
)  # fmt: skip
def test_a_line_with_a_label_and_a_sum_belongs_to_the_project_above(lines, label: str, role: str) -> None:
    told = lines(
        "Projektu „Rasas laiks” īsteno biedrība „Enkurs”.", "Kopējās izmaksas: 9000 EUR", f"{label}: 900 EUR",
        "Projektu „Vēja stunda” īsteno biedrība „Upe”.", "Kopējās izmaksas: 7000 EUR", f"{label}: 700 EUR",
    )  # fmt: skip
    assert [found for _, found in amounts(told)] == ["total", role, "total", role]
