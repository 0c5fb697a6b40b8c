"""Quoted names that are no project's own: what pupils made, whose project it is; and numbers of the next name."""

from collections.abc import Callable

import pytest

from extractors import reports
from model import Document

Lines = Callable[..., Document]


def titles(document: Document) -> list[list[str]]:
    """The titles of each project, the one that is shown first."""
    return [[title.value for title in project.titles] for project in reports.of(document)[1]]


@pytest.mark.parametrize(
    "written",
    [
        ("Projektu nedēļa", "„Burinieks” – skolotāja Lība Zunda", "„Kaija” – skolotāja Zane Upe"),
        ("Skolas projektu diena", "„Bura” – 12. kabinets", "„Enkurs” – zāle"),
        ("Projektu darba nedēļas tēmas", "1. klase – „Mana osta”", "2. klase – „Mana jūra”"),
    ],
)
def test_groups_of_a_schools_week_of_projects_are_no_projects(written: tuple[str, ...], lines: Lines) -> None:
    assert titles(lines(*written)) == []


def test_a_project_may_be_told_of_in_such_a_week(lines: Lines) -> None:
    told = ("Projektu nedēļā ciemojās Erasmus+ projekta „Vējš burās” viesi.", "„Enkurs” – mezglu siešanas grupa")
    assert titles(lines(*told)) == [["Vējš burās"]]


@pytest.mark.parametrize(
    "made", ["tapuši skolēnu projekti", "izstrādāti klašu radošie projekti", "skolotāji prezentē audzēkņu projektus"]
)
def test_what_pupils_made_in_a_project_is_no_other_one(made: str, lines: Lines) -> None:
    assert titles(lines(f"Projektā „Vējš burās” {made} „Mana osta” un „Mūsu bāka”.")) == [["Vējš burās"]]


def test_whose_project_it_is_may_be_quoted_before_its_name(lines: Lines) -> None:
    assert titles(lines("Iniciatīvas „Drošā osta” projekts „Vējš burās” sākas maijā.")) == [["Vējš burās"]]


def test_the_so_called_project_has_its_name(lines: Lines) -> None:
    assert titles(lines("Tā sauktais „Vējš burās” projekts turpināsies.")) == [["Vējš burās"]]


def test_a_number_on_the_next_line_is_that_of_the_name_behind_it(lines: Lines) -> None:
    told = ("Nr. 2021-1-LV01-KA220-SCH-000019281 „Vējš”", "Nr. 2022-1-LV01-KA210-ADU-000029295 „Bura”")
    _, projects = reports.of(lines("Erasmus+ projekti:", *told))
    shown = [(one.choices["code"].finding.value[-3:], one.choices["title"].finding.value) for one in projects]
    assert shown == [("281", "Vējš"), ("295", "Bura")]


def test_a_name_and_its_translation_may_be_called_a_project_behind_both(lines: Lines) -> None:
    told = lines("„Wind in the Sails” – „Vējš burās” ir Nordplus projekts skolām.")
    assert titles(told) == [["Wind in the Sails", "Vējš burās"]]


def test_the_opening_mark_may_close_a_name_too(lines: Lines) -> None:
    assert titles(lines("Uzsākta projekta „Vējš burās„ īstenošana.")) == [["Vējš burās"]]


@pytest.mark.parametrize("first", ["Pirmkārt, ", "Otrkārt, ", ""])
def test_a_name_may_be_called_this_project_behind_a_dash(first: str, lines: Lines) -> None:
    assert titles(lines(f"{first}„Vējš burās” – šajā LIFE projektā kopj kāpas.")) == [["Vējš burās"]]


@pytest.mark.parametrize("kind", ["Būvprojekts", "Tehniskais projekts", "Zemes ierīcības projekts", "Skiču projekts"])
def test_drawings_of_buildings_are_no_projects(kind: str, lines: Lines) -> None:
    assert titles(lines(f"{kind} „Bākas jaunbūve „Kalni””, stadija – iecere.")) == []


def test_a_paragraph_with_a_year_tells_of_a_project_though_the_school_has_a_week_of_them(lines: Lines) -> None:
    told = "Skola īsteno projektu „Vējš burās”, kas sākās 2022. gada 1. septembrī."
    assert titles(lines("Skolā bija projektu nedēļa.", told)) == [["Vējš burās"]]


def test_what_somebody_says_of_a_project_is_no_name_of_one(lines: Lines) -> None:
    said = "„Sapratu, ka burāt var arī klusi.” (Zane, 8.a)"
    told = ("1. „Vējš burās”", "2022-1-LV01-KA122-SCH-000077304", said, "2. „Klusā osta”", "NPJR-2022/10077", said)
    assert titles(lines("Erasmus+ projekti", *told)) == [["Vējš burās"], ["Klusā osta"]]


def test_a_project_may_be_named_behind_what_is_told_of_it_and_within_a_quoted_sentence(lines: Lines) -> None:
    told = "Pirmais projekts, kas apstiprināts partnerības „Laipa” 1. kārtā, ir „Klēts jumta maiņa”, maksā ELFLA."
    assert titles(lines(told)) == [["Klēts jumta maiņa"]]
    said = "„Projekta „Vējš burās” kopējās izmaksas ir 900 EUR, tajā skaitā ERAF 800 EUR.”"
    opened = "„Svinībās piedalījās valsts sekretāre Zane Upe.”"
    assert titles(lines("Ar ERAF atbalstu atjauno ostu", opened, said)) == [["Vējš burās"]]
