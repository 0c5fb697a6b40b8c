"""Names without quotation marks: in lists of work that was done, and where a sentence goes on to say what they are."""

import pytest

from extractors import reports


def _told(document) -> list[tuple[str, str | None, tuple[str, ...]]]:
    _, projects = reports.of(document)
    totals = [project.choices.get("total") for project in projects]
    titles = [project.titles[0] for project in projects]
    return [
        (title.value, total and total.finding.value, title.flags) for title, total in zip(titles, totals, strict=True)
    ]


@pytest.mark.parametrize(
    ("head", "items"),
    [
        ("Īstenotie projekti 2022. gadā", ("- dārza labiekārtošana – 1200 eiro;", "- prasmju nometne – 900 eiro.")),
        ("Apstiprinātie projekti:", ("dārza labiekārtošana (biedrība „Aka”, 1200 EUR)", "prasmju nometne (900 EUR)")),
        ("Biedrības īstenotie projekti", ("• dārza labiekārtošana, 2021. gads, 1200 EUR", "• prasmju nometne, 900 €")),
    ],
)
def test_work_in_small_letters_under_a_heading_is_a_project_each(lines, head: str, items: tuple[str, str]) -> None:
    flagged = ("inferred-title",)
    assert _told(lines(head, *items)) == [
        ("dārza labiekārtošana", "1200.00 EUR", flagged),
        ("prasmju nometne", "900.00 EUR", flagged),
    ]


def test_what_is_bought_for_a_kindergarten_is_no_organisation(lines) -> None:
    told = _told(
        lines(
            "2022. gadā apstiprinātie projekti:",
            "- Jaunu rotaļu iegāde bērnudārzam (1200 EUR)",
            "- Deju tērpu šūšana (900 EUR)",
        )
    )
    assert [title for title, _, _ in told] == ["Jaunu rotaļu iegāde bērnudārzam", "Deju tērpu šūšana"]


def test_projects_are_listed_within_a_sentence(lines) -> None:
    told = _told(lines("Īstenoti šādi projekti: ielu apgaismošana (12 000 eiro) un skolas jumta remonts (34 000 €)."))
    assert [one[:2] for one in told] == [
        ("ielu apgaismošana", "12000.00 EUR"),
        ("skolas jumta remonts", "34000.00 EUR"),
    ]


def test_costs_of_one_project_are_no_projects(lines) -> None:
    told = lines("Projekta izmaksas:", "- materiālu iegāde – 1200 eiro;", "- telpu noma – 3400 eiro.")
    assert _told(told) == []


@pytest.mark.parametrize(
    "written",
    [
        ("Mūsu projekti", "Sarkanās zemenes – šis projekts ilgst no 2021. gada maija līdz 2022. gada maijam."),
        ("Sarkanās zemenes – tas ir projekts, kurā piedalās piecas skolas.",),
        ("Skolas projekti", "1. Sarkanās zemenes – projekts notiek 2021. gadā."),
    ],
)
def test_a_name_before_a_dash_is_what_is_called_a_project_behind_it(lines, written: tuple[str, ...]) -> None:
    assert [one[::2] for one in _told(lines(*written))] == [("Sarkanās zemenes", ("inferred-title",))]


def test_lines_below_which_this_project_is_told_of_are_names(lines) -> None:
    told = _told(
        lines(
            "Sarkanās zemenes",
            "Šis projekts palīdz bērniem iepazīt dārzu. Piešķirti 12 000 eiro.",
            "Baltie ķirši",
            "Šis projekts palīdz vecākiem. Finansējums 8000 eiro.",
        )
    )
    assert [one[:2] for one in told] == [("Sarkanās zemenes", "12000.00 EUR"), ("Baltie ķirši", "8000.00 EUR")]


def test_what_a_call_pays_for_up_to_a_limit_is_no_project(lines) -> None:
    items = ("- ēku siltināšana (līdz 5 000 EUR)", "- iekārtu iegāde (līdz 900 EUR)")
    assert _told(lines("Projekti, kurus var pieteikt:", *items)) == []
