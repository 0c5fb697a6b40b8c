"""What an amount is by what a text tells elsewhere."""

from collections.abc import Callable

import pytest

from extractors import reports
from model import Document

Lines = Callable[..., Document]
OPENING = "Projekts „Dzirnakmens” (2022-1-LV01-KA122-SCH-000071999). "


def roles(document: Document) -> dict[str, str]:
    _, (project,) = reports.of(document)
    return {amount.finding.value.split()[0]: amount.role for amount in project.amounts}


def test_the_fund_is_the_state_s_where_the_text_names_such_a_fund_and_nothing_of_europe(lines: Lines) -> None:
    told = "Projekts „Dzirnakmens”. Kopējās izmaksas 900 EUR, fonda finansējums 700 EUR."
    assert roles(lines(told, "Atbalsta VKKF."))["700.00"] == "national"
    assert roles(lines(told, "Atbalsta VKKF un Eiropas fondi."))["700.00"] == "eu"


@pytest.mark.parametrize("before", ["15 % jeb ", "15% jeb ", "15 procenti jeb ", ""])
def test_what_a_label_behind_a_sum_tells_is_of_that_sum_and_not_of_the_next(before: str, lines: Lines) -> None:
    eu = "Kopā 900 EUR, no tiem 75% jeb 700 EUR ir ERAF finansējums"
    others = f"{before}150 EUR – valsts dotācija un {before}50 EUR – pašvaldības līdzfinansējums"
    wanted = {"900.00": "total", "700.00": "eu", "150.00": "national", "50.00": "municipal"}
    assert roles(lines(f"{OPENING}{eu}, {others}.")) == wanted


def test_what_a_programme_of_two_countries_pays_is_of_europe(lines: Lines) -> None:
    told = "Kopā 900 EUR, no kurām aptuveni 57% (500 EUR) finansē INTERREG Igaunijas – Latvijas programma."
    share = "Salas daļā Igaunijas – Latvijas programmas finansējums ir 200 EUR."
    assert roles(lines(OPENING + told, share)) == {"900.00": "total", "500.00": "eu", "200.00": "eu"}


def test_what_is_spent_in_each_is_not_the_whole(lines: Lines) -> None:
    told = "Kopējais apjoms divās skolās būs ap 600 000 eiro katrā no tām. Kopējā summa visām ir 2 659 640,30 eiro."
    assert roles(lines(OPENING + told)) == {"600000.00": "other", "2659640.30": "total"}
