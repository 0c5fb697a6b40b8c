"""Amounts in the tables of a budget."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from extractors import reports
from model import Block, Document, Kind, Span

Table = Callable[[Sequence[Sequence[str]]], Document]
OPENING = "Projekts „Dzirnakmens” (2022-1-LV01-KA122-SCH-000071999). "


def roles(document: Document) -> dict[str, str]:
    _, (project,) = reports.of(document)
    return {amount.finding.value.split()[0]: amount.role for amount in project.amounts}


def test_sums_as_they_were_before_a_change_are_not_the_project_s(table: Table) -> None:
    rows = [
        ["Avots", "Pēc līguma, EUR", "Pēc grozījumiem, EUR"],
        ["ERAF", "800,00", "800,00"],
        ["Pašvaldības finansējums (neattiecināmās izmaksas)", "200,00", "450,00"],
        ["Muzeja līdzekļi", "0,00", "50,00"],
        ["Kopējās izmaksas", "1 000,00", "1 300,00"],
    ]
    told = roles(lines_above([OPENING], table(rows)))
    assert (told["450.00"], told["50.00"], told["1300.00"]) == ("municipal", "own", "total")
    assert "total" not in (told["1000.00"], told.get("200.00"))


@pytest.mark.parametrize("left", ["Atlikums", "Starpība", "Apgūts", "Neizlietotais atlikums", "Novirze", "Ietaupījums"])
def test_what_is_left_of_the_money_is_no_total(left: str, table: Table) -> None:
    rows = [
        ["Pozīcija", "Apstiprinātais budžets, EUR", "Faktiskās izmaksas, EUR", f"{left}, EUR"],
        ["Noma", "600,00", "500,00", "100,00"],
        ["Autobuss", "400,00", "150,00", "250,00"],
        ["KOPĀ", "1 000,00", "650,00", "350,00"],
    ]
    told = roles(lines_above([OPENING], table(rows)))
    assert (told["1000.00"], told["650.00"], told["350.00"]) == ("total", "other", "other")


def test_a_form_whose_first_row_heads_a_part_is_no_budget(table: Table) -> None:
    rows = [
        ["I. Vispārīga informācija"],
        ["1.1. Projekta nosaukums", "Dzirnakmens – maļam kopā"],
        ["1.2. Projekta numurs", "2022-1-LV01-KA122-SCH-000071999"],
        ["1.3. Projekta ilgums", "01.09.2022.–31.08.2023."],
        ["1.4. Projekta kopējās izmaksas", "36 000,00 EUR"],
    ]
    assert roles(table(rows)) == {"36000.00": "total"}


def test_numbers_of_columns_are_no_sums(table: Table) -> None:
    rows = [
        ["Nr.", "Projekta nosaukums", "Projekta Nr.", "Kopējās izmaksas, EUR", "Vada"],
        ["1", "2", "3", "4", "5"],
        ["1.", "Zaļā klase", "LLI-311", "10 000,00", "Lība Zunda"],
        ["2.", "Mazā skatuve", "LLI-312", "20 000,00", "Ieva Krūma"],
    ]
    findings, projects = reports.of(table(rows))
    assert [one.value for one in findings if one.field == "amount"] == ["10000.00 EUR", "20000.00 EUR"]
    assert len(projects) == 2


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


def test_where_a_column_sums_up_the_row_the_others_hold_shares(table: Table) -> None:
    rows = [
        ["Projekts „Dzirnakmens”", "2022-1-LV01-KA122-SCH-000071999", " ", " "],
        ["Izdevumi", "No konkursa, EUR", "Pašu līdzekļi, EUR", "Kopā, EUR"],
        ["Noma", "420,00", "30,00", "450,00"],
        ["KOPĀ", "950,00", "290,00", "1 240,00"],
    ]
    document = table(rows[1:])
    _, projects = reports.of(lines_above(rows[0], document))
    found = {amount.finding.value.split()[0]: amount.role for amount in projects[0].amounts}
    assert (found["950.00"], found["290.00"], found["1240.00"]) == ("other", "own", "total")


def test_payments_named_in_rows_are_instalments(table: Table) -> None:
    rows = [["Maksājums", "Summa, EUR"], ["Avanss", "6 900,00"], ["Starpmaksājums", "11 500,00"]]
    _, projects = reports.of(lines_above(["Projekts „Dzirnakmens”", "2022-1-LV01-KA122-SCH-000071999"], table(rows)))
    found = {amount.finding.value.split()[0]: amount.role for amount in projects[0].amounts}
    assert found == {"6900.00": "prefinancing", "11500.00": "instalment"}


def lines_above(words: Sequence[str], document: Document) -> Document:
    """The document with one more line over it."""
    line = " ".join(words).strip()
    moved = [
        replace(block, span=Span(block.span.start + len(line) + 1, block.span.end + len(line) + 1))
        for block in document.blocks
    ]
    blocks = (Block(Span(0, len(line)), Kind.PARAGRAPH), *moved)
    return replace(document, text=f"{line}\n{document.text}", blocks=blocks)


def test_a_year_with_a_remark_is_a_year_and_shares_need_no_currency_of_their_own(table) -> None:
    document = table(
        (
            ("Projekta Nr. LL-00231", "2024", "2025 (janv.)", "Kopā, EUR"),
            ("Algas", "4 100,00", "300,00", "4 400,00"),
            ("Kopā", "4 100,00", "300,00", "4 400,00"),
        )
    )
    _, (project,) = reports.of(document)
    assert [(one.finding.value, one.year) for one in project.amounts if one.role == "yearly"][:2] == [
        ("4100.00 EUR", 2024),
        ("300.00 EUR", 2025),
    ]


def test_sums_under_a_label_of_money_are_money_and_those_by_partners_shares(table) -> None:
    document = table(
        (
            ("Projekta numurs", "LL-00231"),
            ("Projekta mērķis", "Ierīkot taku."),
            ("Kopējās izmaksas", "EUR 12 400,00"),
            ("No kopsummas pa partneriem", "Pašvaldība 9 300,00"),
            ("Vieta", "Kadastra numurs 4 282,50"),
        )
    )
    _, (project,) = reports.of(document)
    assert {one.finding.value: one.role for one in project.amounts} == {"12400.00 EUR": "total", "9300.00 EUR": "other"}
