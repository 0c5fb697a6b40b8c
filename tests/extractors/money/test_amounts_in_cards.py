"""Sums on lines of their own: the lines beside them, and shapes that are none."""

from collections.abc import Callable

import pytest

from extractors import reports
from model import Document

Lines = Callable[..., Document]
OPENING = "Projekts „Dzirnakmens” (2022-1-LV01-KA122-SCH-000071999). "


def roles(document: Document) -> dict[str, str]:
    _, (project,) = reports.of(document)
    return {amount.finding.value.split()[0]: amount.role for amount in project.amounts}


def test_the_next_line_tells_nothing_of_an_amount(lines: Lines) -> None:
    told = ("publiskais finansējums: 700,00 EUR", "pašvaldības finansējums: 300,00 EUR", "kopā: 1 000,00 EUR")
    assert roles(lines(OPENING, *told)) == {"700.00": "eu", "300.00": "municipal", "1000.00": "total"}


def test_what_a_card_calls_the_costs_outweighs_what_something_else_cost(lines: Lines) -> None:
    told = roles(lines("Tilta pārbaude izmaksāja 8 300 eiro.", OPENING, "Izmaksas: 73 512 eiro, no tām KF 60 000 eiro"))
    assert (told["73512.00"], told["8300.00"]) == ("total", "other")


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
