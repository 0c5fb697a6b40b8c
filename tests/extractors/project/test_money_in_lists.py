"""The sums of a project in a list of projects."""

from collections.abc import Callable, Sequence

from extractors import reports
from model import Document

Table = Callable[[Sequence[Sequence[str]]], Document]


def told(document: Document) -> list[dict[str, str]]:
    return [{one.finding.value.split()[0]: one.role for one in project.amounts} for project in reports.of(document)[1]]


def test_another_sum_in_a_cell_is_what_its_words_say(table: Table) -> None:
    rows = [
        ("Gads", "Projekts", "Finansējums"),
        ("2018", "„Lasītava”", "480 EUR + 120 EUR pašu līdzekļi"),
        ("2019", "„Virtuve”", "900 EUR, skolai 300 EUR"),
    ]
    assert told(table(rows)) == [{"480.00": "total", "120.00": "own"}, {"900.00": "total", "300.00": "other"}]


def test_a_column_whose_cells_carry_their_currency_holds_money_whatever_its_head(table: Table) -> None:
    rows = [
        ("Projekts", "Izmaksas kopā", "ES daļa"),
        ("„Dabas klase”", "12 300,00 €", "11 070,00 €"),
        ("„Siltā sēta”", "84 900,00 €", "59 430,00 €"),
    ]
    assert told(table(rows)) == [
        {"12300.00": "total", "11070.00": "eu"},
        {"84900.00": "total", "59430.00": "eu"},
    ]
