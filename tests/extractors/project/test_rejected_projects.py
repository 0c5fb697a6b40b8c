"""Projects that a text says were not supported are none of its projects."""

import pytest

from extractors import reports


def _titles(document) -> list[str]:
    _, projects = reports.of(document)
    return [project.titles[0].value for project in projects]


@pytest.mark.parametrize(
    "written",
    [
        ("Atbalsta projektu „Ciema svētki” (800 eiro), bet projekts „Lielā pļava” netika atbalstīts.",),
        ("Apstiprināts projekts „Ciema svētki” ar 800 eiro. Noraidīts projekts „Lielā pļava”.",),
        ("Atbalstītie projekti:", "„Ciema svētki”, 800 EUR", "Noraidītie projekti:", "„Lielā pļava”, 3000 EUR"),
    ],
)
def test_a_rejected_project_beside_others_is_none(lines, written: tuple[str, ...]) -> None:
    assert _titles(lines(*written)) == ["Ciema svētki"]


def test_the_only_project_of_a_text_is_told_of(lines) -> None:
    assert _titles(lines("Projekts „Ciema svētki” netika atbalstīts.")) == ["Ciema svētki"]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("pieteica divus projektus – „Ciema svētki” un „Lielā pļava”. Atbalstu guva otrais – 700 eiro.", "Lielā pļava"),
        ("iesniedza projektus „Ciema svētki” un „Lielā pļava”. Atbalstīts tikai pirmais: 700 eiro.", "Ciema svētki"),
        ("ir divi pieteikumi, ko tā rakstīja: „Ciema svētki” un „Oga”. Atbalstu guva pēdējais – 700 eiro.", "Oga"),
    ],
)
def test_of_several_told_by_order_the_one_supported_has_the_money(lines, told: str, title: str) -> None:
    _, (project,) = reports.of(lines(f"Salas bibliotēkai VKKF konkursā {told}"))
    assert project.titles[0].value == title
    assert [amount.finding.value for amount in project.amounts] == ["700.00 EUR"]


def test_what_the_supported_one_was_given_is_its_total_beside_what_others_had_before(lines) -> None:
    told = "Salas bibliotēka pieteica projektus „Ciema svētki” un „Oga”. Atbalstu guva pēdējais – 700 eiro."
    _, (project,) = reports.of(lines(told, "VKKF konkursā iepriekšējām kārtām devis 1435 eiro."))
    assert project.choices["total"].finding.value == "700.00 EUR"


def test_supported_years_and_several_supported_ones_reject_nothing(lines) -> None:
    told = "Salas bibliotēka pieteica projektus „Ciema svētki” un „Lielā pļava”. Atbalstīti abi."
    assert _titles(lines(told)) == ["Ciema svētki", "Lielā pļava"]
