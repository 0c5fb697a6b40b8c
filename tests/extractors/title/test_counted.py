"""Projects that a text counts: the first, the second, one more."""

from collections.abc import Callable

import pytest

from extractors import reports
from model import Document

Lines = Callable[..., Document]
NUMBER = "2022-1-LV01-KA122-SCH-000071999"
FIRST = f"Pirmais ir Erasmus+ partnerība „Mazās buras” (Nr. {NUMBER}). Tā budžets ir 60 000 eiro."


def titles(document: Document) -> list[str]:
    return [project.titles[0].value for project in reports.of(document)[1]]


@pytest.mark.parametrize(
    "second",
    [
        "Otrs – novada pašvaldības mazo projektu konkursā atbalstītais „Zaļā laipa”. Par 800 eiro iegādāsimies dēļus.",
        "Otrs ir „Zaļā laipa”, ko ar 800 eiro atbalstīja novada pašvaldība.",
        "Savukārt otrs, „Zaļā laipa”, saņēmis 800 eiro no novada pašvaldības.",
        "Trešais – Nordplus „Zaļā laipa” – sāksies vasarā.",
        "Visbeidzot, Sabiedrības integrācijas fonda atbalstītais „Zaļā laipa” dod darbu trīsdesmit cilvēkiem.",
        "Otrais projekts – „Zaļā laipa”. Par 800 eiro iegādāsimies dēļus.",
        "Rudenī sāksies nākamais – „Zaļā laipa”. Par 800 eiro iegādāsimies dēļus.",
        "Vēl viens projekts ir „Zaļā laipa”. Tam piešķirti 800 eiro.",
        "Otrajā projektā „Zaļā laipa” iegādāsimies dēļus par 800 eiro.",
    ],
)
def test_what_is_counted_beside_a_project_is_another(second: str, lines: Lines) -> None:
    assert titles(lines("Skolai apstiprināti divi pieteikumi.", FIRST, second)) == ["Mazās buras", "Zaļā laipa"]


@pytest.mark.parametrize(
    "second",
    [
        "Otrs pasākums būs „Zaļā laipa”, kas notiks maijā.",
        "Otrs seminārs – „Zaļā laipa”.",
        "Rudenī sāksies nākamais seminārs – „Zaļā laipa”.",
        "Otrā vieta konkursā – „Zaļā laipa”.",
        "Otrs partneris – biedrība „Zaļā laipa”.",
        "Otrs ir modulis „Zaļā laipa”, tajā bērni stāda.",
    ],
)
def test_what_else_is_counted_is_no_project(second: str, lines: Lines) -> None:
    assert titles(lines("Skolai apstiprināts pieteikums.", FIRST, second)) == ["Mazās buras"]


def test_two_that_are_counted_are_projects_where_the_text_speaks_of_several(lines: Lines) -> None:
    told = "Pirmais ir „Mazās buras”, partnerība ar Tartu.", "Otrs – konkursā atbalstītais „Zaļā laipa”."
    assert titles(lines("Divi projekti vienā gadā!", *told)) == ["Mazās buras", "Zaļā laipa"]
    assert titles(lines("Divas grāmatas vienā gadā, un neviena projekta!", *told)) == []


def test_a_counted_name_is_a_guess_and_has_no_programme_of_the_other(lines: Lines) -> None:
    second = "Otrs – novada konkursā atbalstītais „Zaļā laipa”."
    _, (_, counted) = reports.of(lines("Skolai apstiprināti divi pieteikumi.", FIRST, second))
    assert counted.choices["title"].finding.flags == ("inferred-title",)
    assert "programme" not in counted.choices
