"""The only sum of a project, and names around sums that pay nothing."""

import pytest

from extractors import reports

NAMED = "Projekts „Svētki pagalmā”"


@pytest.fixture
def money(lines):
    def found(*written: str) -> tuple[str | None, list[str]]:
        _, (project,) = reports.of(lines(NAMED, *written))
        total = project.choices.get("total")
        return total.finding.value if total else None, [one.role for one in project.amounts]

    return found


@pytest.mark.parametrize(
    "written",
    ["Finansē: novada pašvaldība, 500 EUR", "Finansētājs: Lodes novada dome (500 EUR)", "Finansējums: novads 500 EUR"],
)
def test_the_only_sum_is_the_whole_whoever_pays_it(money, written: str) -> None:
    assert money(written) == ("500.00 EUR", ["total"])


@pytest.mark.parametrize("written", ["Pašvaldības finansējums: 500 EUR", "Finansē: ELFLA, 500 EUR"])
def test_a_part_by_its_label_or_of_europe_is_no_whole(money, written: str) -> None:
    assert money(written)[0] is None


@pytest.mark.parametrize("name", ["Mūsu novads", "Valsts valoda", "Pašvaldību spēks", "ES māja"])
def test_the_name_of_a_society_before_a_sum_pays_nothing(lines, name: str) -> None:
    _, (project,) = reports.of(lines(f"{NAMED}, biedrība „{name}”, 900 EUR"))
    assert [one.role for one in project.amounts] == ["total"]


def test_who_receives_a_sum_does_not_pay_it(money) -> None:
    told = "Lodes novada pašvaldība saņēmusi 900 EUR no Lauku attīstības programmas. Pašvaldība pieliks vēl 100 EUR."
    assert money(told)[1] == ["eu", "municipal"]


def test_the_money_of_a_company_with_a_project_is_its_own(money) -> None:
    told = "Kopā 900 EUR, t.sk. Kohēzijas fonda finansējums 700 EUR un SIA „Lodes ūdens” līdzekļi 200 EUR."
    assert money(told) == ("900.00 EUR", ["total", "eu", "own"])


@pytest.mark.parametrize("given", ["Projektam piešķirts valsts budžeta finansējums", "Tam piešķirti līdzekļi"])
def test_what_is_given_to_a_project_and_is_the_only_sum_is_its_whole(lines, given: str) -> None:
    _, (project,) = reports.of(lines("Projekts „Rasa” ilgst gadu.", f"{given} 66 000,00 euro."))
    assert {amount.role for amount in project.amounts} == {"total"}
