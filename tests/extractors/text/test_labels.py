"""Labels and the values under them, also several in one paragraph."""

import pytest

from extractors import extract
from extractors.text.reading import Reading


def values(project) -> dict[str, str]:
    return {field: choice.finding.value for field, choice in project.choices.items()}


@pytest.mark.parametrize(
    "card",
    [
        "Nosaukums: Zaļais ceļš. Fonds: Nordplus. Laiks: 01.09.2021.–31.08.2023. Summa: 24 000 EUR. Vada: Lība Zunda.",
        "Nosaukums: Zaļais ceļš; fonds: Nordplus; laiks: 01.09.2021.–31.08.2023.; summa: 24 000 EUR; vada: Lība Zunda",
    ],
)
def test_a_card_in_one_paragraph_is_read_label_by_label(card: str, lines) -> None:
    _, (project,) = extract(lines(card))
    told = values(project)
    assert (told["title"], told["programme"], told["coordinator"]) == ("Zaļais ceļš", "Nordplus", "Lība Zunda")
    assert (told["start_date"], told["end_date"], told["total"]) == ("2021-09-01", "2023-08-31", "24000.00 EUR")


def test_what_stands_behind_a_comma_among_partners_is_a_partners_own(lines) -> None:
    card = "Partneri: Rankas skola, koordinatore: Lība Zunda; Salas skola, koordinatore: Ieva Krūma"
    _, (project,) = extract(lines("Projekta nosaukums: Zaļais ceļš", card))
    partners = [one.finding.value for one in project.organisations if one.role == "partner"]
    assert partners == ["Rankas skola", "Salas skola"]


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Projekta nosaukums: Zaļais ceļš. Projektā piedalās piecas skolas.", "Zaļais ceļš"),
        ("Projekta nosaukums: Zaļais ceļš.", "Zaļais ceļš"),
        ("Projekta nosaukums: Zaļais ceļš. Otrā kārta", "Zaļais ceļš. Otrā kārta"),
        ("Projekta nosaukums: Zaļais ceļš u.c.", "Zaļais ceļš u.c."),
    ],
)
def test_a_labelled_title_ends_with_its_sentence(written: str, title: str, lines) -> None:
    _, (project,) = extract(lines(written, "Projekta vadītāja: Lība Zunda"))
    assert values(project)["title"] == title


@pytest.mark.parametrize("label", ["Projekta nosaukums (LV)", "Projekta nosaukums (LV):"])
def test_a_remark_behind_a_label_is_no_value(label: str, lines) -> None:
    _, projects = extract(lines(label, "Projekta vadītāja: Lība Zunda", "Projekts „Zaļais ceļš”"))
    assert [title.value for project in projects for title in project.titles] == ["Zaļais ceļš"]


def test_a_label_in_a_paragraph_may_end_in_nr(lines) -> None:
    card = "Nosaukums: Zaļais ceļš. Līguma Nr.: 2023-1-LV01-KA220-SCH-000091642. Vada: Lība Zunda"
    _, (project,) = extract(lines(card))
    assert values(project)["title"] == "Zaļais ceļš"
    assert values(project)["code"] == "2023-1-LV01-KA220-SCH-000091642"


def test_lines_in_turns_are_labels_by_their_words(lines) -> None:
    told = ("Kā projektu sauc", "Laipas purvā", "Finansējuma saņēmējs", "Salas novada pašvaldība")
    more = ("Laiks", "2022. gads", "Mērķis", "Ierīkot taku.", "Kontaktpersona", "Anna Liepa")
    keys = [label.key for label in Reading(lines(*told, *more)).labelled]
    assert keys == ["title", "applicant", "period", "goal", "contact"]
    assert [label.key for label in Reading(lines(*told[:4])).labelled] == ["applicant"]


@pytest.mark.parametrize("leader", ["............", "………", "..............................."])
def test_dots_lead_from_a_label_to_its_value(leader: str, lines) -> None:
    form = (f"Nosaukums {leader} Zaļais ceļš", f"Mērķis {leader} iepazīt mežu", f"Ilgums {leader} 09.2021.–08.2023.")
    _, (project,) = extract(lines("Projekta apraksts", *form))
    assert values(project)["title"] == "Zaļais ceļš"
    assert values(project)["start_date"] == "2021-09"
