"""Names in headings that hold their number, too."""

from collections.abc import Callable

import pytest

from extractors import reports
from model import Document

REST = (
    "# Rotaļu laukums – 5.6.2.0/18/I/002",
    "Projekts ilgst no 2024. gada marta līdz 2025. gada martam.",
)


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Peldētavas pārbūve (5.5.1.0/17/I/014)", "Peldētavas pārbūve"),
        ("2. Peldētavas pārbūve, Nr. 5.5.1.0/17/I/014", "Peldētavas pārbūve"),
        ("ERAF projekts Nr. 5.5.1.0/17/I/014", None),
    ],
)
def test_the_name_before_a_number_in_a_heading_is_the_title(
    lines: Callable[..., Document], head: str, title: str | None
) -> None:
    told = ("# ES fondu projekti", f"# {head}", "Projekts ilga no 2018. gada maija līdz 2019. gada maijam.", *REST)
    _, (first, second) = reports.of(lines(*told))
    assert [one.value for one in first.titles] == ([title] if title else [])
    assert [one.value for one in second.titles] == ["Rotaļu laukums"]


def test_a_label_above_a_number_is_no_title(lines) -> None:
    _, (project,) = reports.of(lines("Pieteikuma identifikators", "LL-00231", "Projektu īsteno novada pašvaldība."))
    assert "title" not in project.choices


@pytest.mark.parametrize(
    "programme",
    [
        "CERV Pilsētu sadraudzība",
        "Erasmus+ KA2 Cooperation Partnerships in Higher Education",
        "Nordplus Junior projekts",
        "Erasmus+ KA210 maza mēroga partnerība",
    ],
)
def test_the_line_of_the_programme_above_a_number_is_no_title(lines, programme: str) -> None:
    number = "Project No: 2023-1-LV01-KA220-HED-000161429"
    _, (project,) = reports.of(lines("Smart harbours and small boats", programme, number, "Ilgi."))
    assert project.choices["title"].finding.value == "Smart harbours and small boats"
