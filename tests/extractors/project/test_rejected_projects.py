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
