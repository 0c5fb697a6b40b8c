"""Several labels that name one project: in two languages, in short, in full."""

from collections.abc import Callable

import pytest

from extractors import reports
from model import Document

Lines = Callable[..., Document]


def names(document: Document) -> list[list[str]]:
    """The names of each project, the one that is shown first."""
    _, projects = reports.of(document)
    shown = [project.choices["title"].finding.value for project in projects]
    return [
        [first, *(one.value for one in project.titles if one.value != first)]
        for first, project in zip(shown, projects, strict=True)
    ]


@pytest.mark.parametrize(
    ("wanted", "written"),
    [
        (["Vējš", "Wind"], ("Projekta nosaukums: Vējš", "Projekta nosaukums angļu valodā: Wind")),
        (["Vējš", "Wind"], ("Projekta nosaukums latviski: Vējš", "Projekta nosaukums angliski: Wind")),
        (["Vējš", "Wind"], ("Projekta nosaukums oriģinālvalodā: Wind", "Projekta nosaukums latviešu valodā: Vējš")),
        (["Vējš", "Wind"], ("Projekta nosaukums: Wind", "Tulkojums latviešu valodā: Vējš")),
        (["Vējš", "Wind"], ("Projekta nosaukums latviski: Vējš; angliski: Wind",)),
        (["Vējš", "Wind"], ("Projekta nosaukums (latviešu val.): Vējš, (angļu val.): Wind",)),
        (["Vējš burās", "VEJA"], ("Projekta akronīms: VEJA", "Projekta nosaukums: Vējš burās")),
        (["Vējš un ūdens", "Vējš"], ("Projekta pilnais nosaukums: Vējš un ūdens", "Saīsinātais nosaukums: Vējš")),
    ],
)
def test_labels_that_name_one_project_again_are_of_one_project(
    lines: Lines, wanted: list[str], written: tuple[str, ...]
) -> None:
    assert names(lines(*written, "Projekta vadītāja: Lība Zunda")) == [wanted]


@pytest.mark.parametrize(
    "written",
    [
        ("Projekta nosaukums: Vējš", "Projekta nosaukums: Rasa"),
        ("Projekta nosaukums angļu valodā: Wind", "Projekta nosaukums angļu valodā: Dew"),
        ("Akronīms: VEJA", "Projekta nosaukums: Vējš", "Akronīms: RASA", "Projekta nosaukums: Rasa"),
    ],
)
def test_a_label_of_the_same_kind_names_another_project(lines: Lines, written: tuple[str, ...]) -> None:
    assert len(names(lines(*written))) == 2


def test_the_name_of_a_school_under_a_label_is_no_title(lines) -> None:
    _, projects = reports.of(lines("Skolas nosaukums: Rīta ģimnāzija", "Projekts „Vējš” (2019-1-LV01-KA229-060901)"))
    assert [title.value for one in projects for title in one.titles] == ["Vējš"]


def test_labels_and_values_may_take_turns_without_colons(lines) -> None:
    form = ("Projekta nosaukums", "Skaņu taka", "Projekta izmaksas", "4 500 EUR", "Īstenošanas laiks", "05.2021.")
    _, (project,) = reports.of(lines(*form))
    assert project.choices["title"].finding.value == "Skaņu taka"


def test_heads_of_columns_below_each_other_name_nothing(lines) -> None:
    _, projects = reports.of(lines("Projekta nosaukums", "Projekta izmaksas", "Īstenošanas laiks", "Statuss"))
    assert not projects


def test_a_quoted_name_behind_what_project_it_is_stands_for_the_whole_cell(lines) -> None:
    told = "Projekta nosaukums: ERASMUS+ 2017 programmas skolu sektora projekts “Stikls – no smiltīm” Čehijas brauciens"
    _, (project,) = reports.of(lines(told, "Projekta Nr: 2017-1-LV01-KA102-035900"))
    assert project.choices["title"].finding.value == "Stikls – no smiltīm"


def test_what_a_project_is_in_a_sentence_is_no_name(lines) -> None:
    assert not reports.of(lines("Erasmus+", "Projekts – fotokonkurss. Kāda ir tava skola?"))[1]
    assert reports.of(lines("Erasmus+", "Projekts – Fotoskola. Kāda ir tava skola?"))[1]


@pytest.mark.parametrize(
    "menu",
    [
        ["Izvēlne", "Skola", "Projekti", "Ēdināšana", "Kontakti"],
        ["Sākums", "Projekti", "Galerija", "Kontakti"],
        ["Sākums", "Iestādes", "Projekts", "Vakances", "Kontakti"],
        ["Aktualitātes", "Projekti", "ES fondi", "Kontakti", "Dokumenti"],
    ],
)
def test_a_menu_line_by_line_names_no_project(menu: list[str], lines) -> None:
    _, found = reports.of(lines(*menu, "Skolā piektdien notika projektu nedēļa, piedalījās 200 skolēnu."))
    assert not found


@pytest.mark.parametrize("told", ["nosaukums: ", "nosaukums ir ", "pilnais nosaukums – "])
def test_a_label_may_be_a_sentence_of_a_paragraph(told: str, lines: Lines) -> None:
    written = f"Dome īsteno projektu Nr. 2.1.3.2/1/24/A/012 par lampām ielās. Projekta {told}Gaismas tilts pāri Sedai."
    assert names(lines(written)) == [["Gaismas tilts pāri Sedai"]]


@pytest.mark.parametrize(
    "behind",
    [
        " – koordinatore – Lība Zunda", ", koordinatore Lība Zunda", " (projekta vadītāja: Lība Zunda)",
        " – projekta koordinatore Lība Zunda", "; kontaktpersona: Lība Zunda",
    ],
)  # fmt: skip
def test_who_stands_behind_a_labelled_name_is_no_part_of_it(behind: str, lines: Lines) -> None:
    for name in ("Vējš – bura – krasts", "Vējš, bura un krasts", "„Vējš burās”"):
        _, (project,) = reports.of(lines(f"Projekta nosaukums: {name}{behind}"))
        assert project.choices["title"].finding.value == name.strip("„”")
        assert [person.finding.value for person in project.people] == ["Lība Zunda"]


@pytest.mark.parametrize(
    "behind",
    [", mērķis – mācīt bērnus burāt", " – īstenošanas laiks 01.09.2021.–31.08.2022.", ", finansējums 900 EUR"],
)
def test_other_facts_behind_a_labelled_name_are_no_part_of_it(behind: str, lines: Lines) -> None:
    assert names(lines(f"Projekta nosaukums: Vējš burās{behind}")) == [["Vējš burās"]]


@pytest.mark.parametrize("behind", [" un to līdzfinansē Eiropas Savienība", ", un tas ilgs gadu", " un tajā ir pieci"])
def test_what_is_told_of_the_project_behind_its_name_is_no_part_of_it(lines: Lines, behind: str) -> None:
    sentence = f"Skola piedalās Erasmus+ sadarbībā. Projekta nosaukums ir GREEN ROOFS FOR ALL{behind}."
    assert names(lines(sentence, "Projekta vadītāja: Lība Zunda")) == [["GREEN ROOFS FOR ALL"]]
    assert names(lines("Projekta nosaukums: Bērni un to vecāki", "Partneri: divi")) == [["Bērni un to vecāki"]]


@pytest.mark.parametrize("label", ["nosaukums angliski ir", "nosaukums latviešu valodā", "nosaukums ir"])
def test_the_tongue_of_a_name_may_be_told_before_it(lines: Lines, label: str) -> None:
    told = f"Noslēdzies partnerības projekts. Tā {label} „Vējš pār kāpām”, Nr. 2018-1-LV01-KA229-046949."
    assert names(lines(told)) == [["Vējš pār kāpām"]]


@pytest.mark.parametrize("before", ["ar projekta pieteikumu", "īsteno projektu", "iesniedza projekta iesniegumu"])
def test_a_name_that_lost_its_opening_mark_is_read_up_to_the_closing_one(lines: Lines, before: str) -> None:
    assert names(lines(f"Pagasts {before} Muižas klēts jumts” pērn, maksā ELFLA.")) == [["Muižas klēts jumts"]]
