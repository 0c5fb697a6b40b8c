"""Which sum is a project's total, what of its money is a guess, and what is not its money."""

from collections.abc import Callable

import pytest

from extractors import reports
from model import Document
from tests.extractors.money.test_amount_roles import OPENING, roles

Lines = Callable[..., Document]


def test_a_role_that_only_a_percentage_tells_is_flagged(lines: Lines) -> None:
    told = "Kopējās izmaksas 9 000 EUR: ERAF sedz 85 %. Pārskaitīti 7 650 EUR."
    _, (project,) = reports.of(lines(OPENING + told))
    assert {one.role: one.finding.flags for one in project.amounts} == {"total": (), "eu": ("inferred-role",)}


@pytest.mark.parametrize(
    ("told", "flags"),
    [
        (
            "Kopējās izmaksas ir 9 000 EUR. ERAF līdzekļi ceļam, tiltam un gājēju laipai pār upi, tad 500 EUR.",
            {"total": (), "eu": ("inferred-role",)},
        ),
        ("Attiecināmās izmaksas ir 9 000 EUR, ERAF daļa 7 650 EUR.", {"total": ("inferred-total",), "eu": ()}),
    ],
)
def test_a_payer_named_far_off_and_a_total_that_nobody_calls_so_are_flagged(
    told: str, flags: dict[str, tuple[str, ...]], lines: Lines
) -> None:
    _, (project,) = reports.of(lines(OPENING + told))
    assert {one.role: one.finding.flags for one in project.amounts} == flags


@pytest.mark.parametrize(
    ("told", "whole"),
    [
        ("Dome dod līdzfinansējumu 603,53 eiro, kas ir 10 % no izmaksām – 6 035,30 eiro.", "6035.30"),
        ("Klubs paņēma 3 400 eiro un vēl 96 eiro no kases.", "3400.00"),
        ("Katram dalībniekam 90 eiro, bērniem pa 40 eiro.", None),
        ("Ceļš maksā 90 eiro mēnesī, telpas 40 eiro.", None),
    ],
)
def test_the_largest_sum_is_the_total_where_no_word_says_so_and_is_flagged(
    told: str, whole: str | None, lines: Lines
) -> None:
    _, (project,) = reports.of(lines(OPENING + told))
    total = project.choices.get("total")
    assert (total and total.finding.value.split()[0]) == whole
    assert total is None or "inferred-total" in total.finding.flags


def test_a_line_with_a_colon_tells_the_role_of_the_amount_alone_below(lines: Lines) -> None:
    told = lines(OPENING, "Projekta kopējās izmaksas:", "900 EUR", "Nauda no VKKF:", "700 EUR")
    assert roles(told) == {"900.00": "total", "700.00": "national"}


def test_grants_to_many_are_no_total_of_one(lines: Lines) -> None:
    _, (project,) = reports.of(lines(OPENING, "Fonds pagastiem piešķīris grantus 16 000 eiro apmērā."))
    assert not project.amounts


def test_where_only_erasmus_pays_its_money_is_the_total_and_is_flagged(lines: Lines) -> None:
    _, (project,) = reports.of(lines("Erasmus+ projekts „Dzirnakmens”.", "Braucienu – 900 € – apmaksāja Erasmus+."))
    assert [(one.role, one.finding.flags) for one in project.amounts] == [("total", ("inferred-total",))]
    _, (project,) = reports.of(lines("LEADER projekts „Dzirnakmens”.", "Braucienu – 900 € – apmaksāja LEADER."))
    assert [one.role for one in project.amounts] == ["eu"]


def test_what_came_to_us_is_a_part_of_what_came_to_all(lines: Lines) -> None:
    assert roles(lines(OPENING, "Summa lielāka: 900 eiro mums un 2 700 eiro visām trim skolām.")) == {
        "900.00": "other",
        "2700.00": "total",
    }


def test_each_payer_behind_a_dash_pays_the_sum_before_it(lines: Lines) -> None:
    told = "Izmaksas ir 10 000 eiro, no tām 8 000 eiro ir ERAF līdzekļi, 500 eiro – valsts dotācija un 1 500 eiro – "
    assert roles(lines(OPENING + told + "pašvaldības nauda.")) == {
        "10000.00": "total", "8000.00": "eu", "500.00": "national", "1500.00": "municipal",
    }  # fmt: skip


def test_what_several_projects_cost_together_is_of_none(lines: Lines) -> None:
    told = "Novadā īstenoti četri projekti, kopējais ieguldījums pārsniedz 3 miljonus eiro. " + OPENING
    assert roles(lines(told + "Tā izmaksas sasniedza 2 400 000 eiro.")) == {"2400000.00": "total"}


@pytest.mark.parametrize(
    "told", ["VKKF novada iestādēm atvēlējis 26 055 EUR. ", "VKKF piešķīris 26 055 EUR sešiem projektiem. "]
)
def test_what_many_were_given_is_no_total(lines: Lines, told: str) -> None:
    assert roles(lines(told + "Muzejam 18 000 EUR saņems projekts „Sāls zemē”.")) == {"18000.00": "total"}
