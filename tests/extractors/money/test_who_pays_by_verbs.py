"""Who pays an amount by the verb between payer and sum, and what of the costs is eligible."""

import pytest

from extractors import reports
from tests.extractors.money.test_amount_roles import OPENING, Lines, roles


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        (
            "Kopā projekts maksā 900 EUR; attiecināmi no tiem ir 800 EUR (ERAF maksā 85 % jeb 680 EUR).",
            {"900.00": "total", "800.00": "eligible", "680.00": "eu"},
        ),
        (
            "Projekts maksā 900 EUR. Valsts maksā 200 EUR, Eiropa iegulda 680 EUR.",
            {"900.00": "total", "200.00": "national", "680.00": "eu"},
        ),
        (
            "Kopā 900 EUR, pašvaldība maksā 10 % jeb 90 EUR.",
            {"900.00": "total", "90.00": "municipal"},
        ),
        (
            "Kopā 900 EUR, Salas pagasta pārvalde pielika līdzfinansējumu EUR 90 apmērā.",
            {"900.00": "total", "90.00": "municipal"},
        ),
        (
            "Kopā 900 EUR, novads dod līdzfinansējumu 90 EUR.",
            {"900.00": "total", "90.00": "municipal"},
        ),
        (
            "Kopā 900 EUR, Eiropas Lauksaimniecības fonda lauku attīstībai un valsts budžeta finansējums 700 EUR.",
            {"900.00": "total", "700.00": "eu"},
        ),
        (
            "Programma „Klimata pārmaiņu finanšu instruments” finansē 900 EUR no projekta kopējām izmaksām.",
            {"900.00": "national"},
        ),
        ("Kopā 900 EUR, ELFLA projektā ieguldīti 700 EUR.", {"900.00": "total", "700.00": "other"}),
        ("Par divām laivām pašvaldība maksā 900 EUR.", {"900.00": "total"}),
    ],
)
def test_the_verb_behind_a_payer_tells_who_pays(told: str, wanted: dict[str, str], lines: Lines) -> None:
    assert roles(lines(OPENING + told)) == wanted


def test_who_pays_a_part_does_not_pay_the_whole_too(lines: Lines) -> None:
    told = "Salas novada dome lēma, ka tam vajadzēs 900 eiro."
    whole = "Projekta kopējās izmaksas – 900 eiro; 90 eiro no tiem līdzfinansēs pašvaldība."
    assert roles(lines(OPENING, told, whole)) == {"900.00": "total", "90.00": "municipal"}


def test_a_limit_is_a_guessed_total_and_what_a_plan_costs_is_none(lines: Lines) -> None:
    _, (project,) = reports.of(lines(OPENING + "Projekta summa ir līdz 900 EUR."))
    assert project.choices["total"].finding.flags == ("inferred-total",)
    assert roles(lines(OPENING, "Salas plānā iekļautas trīs laipas, kas kopā maksās 600 eiro.")) == {}
