"""Names told like one that is a project's."""

from collections.abc import Callable

import pytest

from extractors import reports
from model import Document, Project

Lines = Callable[..., Document]


def told(projects: tuple[Project, ...] | list[Project]) -> dict[str, str | None]:
    """The total of each project by its title."""
    totals = {one.titles[0].value: one.choices.get("total") for one in projects if one.titles}
    return {title: total.finding.value if total else None for title, total in totals.items()}


def test_items_with_money_beside_one_that_names_a_project_name_projects_too(lines: Lines) -> None:
    _, projects = reports.of(
        lines(
            "Ko biedrība paveikusi",
            "- 640 eiro projektam „Trīs skatuves”",
            "- 1 200 eiro – „Pagalma kino”",
            "- 300 eiro vasaras koncertam „Ozolu saiets”",
            "Kopā 2 140 eiro.",
        )
    )
    assert told(projects) == {"Trīs skatuves": "640.00 EUR", "Pagalma kino": "1200.00 EUR"}


def test_an_item_that_names_a_project_names_no_other(lines: Lines) -> None:
    items = (
        "- projekts „Siltais dīķis”, saņem zemnieku saimniecība „Bērzi”, 900 eiro",
        "- projekts „Laivas”, 700 eiro",
    )
    assert list(told(reports.of(lines(*items))[1])) == ["Siltais dīķis", "Laivas"]


def test_a_name_told_by_its_place_among_others_is_flagged(lines: Lines) -> None:
    _, projects = reports.of(lines("- projekts „Trīs skatuves”, 640 eiro", "- „Pagalma kino”, 1 200 eiro"))
    assert [title.flags for one in projects for title in one.titles] == [(), ("inferred-title",)]


@pytest.mark.parametrize(
    "text",
    [
        "Mācāmies projektā „Ceļavējš” (12 400 eiro), bet arī „Jūras spēles” (2 900 eiro) ir mūsu.",
        "Pabeigts projekts „Ceļavējš” par 12 400 eiro un vēl viens, „Jūras spēles” par 2 900 eiro.",
    ],
)
def test_a_name_whose_sum_is_told_as_that_of_a_project_is_one(text: str, lines: Lines) -> None:
    _, projects = reports.of(lines(text))
    assert told(projects) == {"Ceļavējš": "12400.00 EUR", "Jūras spēles": "2900.00 EUR"}


@pytest.mark.parametrize(
    "text",
    [
        "Projektā „Ceļavējš” (12 400 eiro) notika izstāde „Jūras krāsas” (ieeja 2 eiro).",
        "Projektā „Ceļavējš” notika „Jūras spēles” (2 900 eiro).",
        "Projektu „Ceļavējš” (12 400 eiro) īsteno biedrība „Enkurs” (agrāk saņēmusi 900 eiro).",
    ],
)
def test_what_is_something_else_or_told_otherwise_is_no_project(text: str, lines: Lines) -> None:
    _, projects = reports.of(lines(text))
    assert list(told(projects)) == ["Ceļavējš"]


def test_a_name_with_a_dash_and_the_word_project_is_one(lines: Lines) -> None:
    _, projects = reports.of(lines("Paralēli rit „Kāpnes” – Erasmus+ solidaritātes projekts, budžets 7 440 eiro."))
    assert told(projects) == {"Kāpnes": "7440.00 EUR"}
