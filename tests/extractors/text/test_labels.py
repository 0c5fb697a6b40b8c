"""Labels and the values under them, also several in one paragraph."""

from dataclasses import replace

import pytest

from extractors import extract
from extractors.text.reading import Reading
from model import Kind


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


def test_lines_in_turns_are_labels_behind_their_numbers_too(lines) -> None:
    document = lines(
        *("1.1. Projekta nosaukums", "Zaļais ceļš", "1.2. Projekta Nr.", "NPAD-2021/10098"),
        *("1.3. Projekta īstenotājs", "Salas skola", "1.4. Projekta uzsākšanas datums", "01.09.2021."),
        *("1.5. Projekta beigu datums", "31.08.2023.", "1.6. Kontaktpersona", "Lība Zunda, tālr. 67111222"),
    )
    kinds = [Kind.ITEM, Kind.PARAGRAPH] * (len(document.blocks) // 2)
    numbered = tuple(replace(block, kind=kind) for block, kind in zip(document.blocks, kinds, strict=True))
    _, (project,) = extract(replace(document, blocks=numbered))
    told = values(project)
    assert (told["title"], told["start_date"], told["end_date"]) == ("Zaļais ceļš", "2021-09-01", "2023-08-31")
    assert told["coordinator"] == "Lība Zunda"


def test_a_label_in_two_languages_may_stand_above_its_value(lines) -> None:
    document = lines(
        *("Projekta nosaukums / Title of the project", "Green Path", "Projekta numurs / Project number", "LL-00231"),
        *("Koordinators / Applicant", "Salas skola", "Īstenošanas periods / Duration", "01/09/2021 – 31/08/2023"),
        *("Kontaktpersona / Project manager", "Lība Zunda"),
    )
    _, (project,) = extract(document)
    told = values(project)
    assert (told["title"], told["coordinator"], told["start_date"]) == ("Green Path", "Lība Zunda", "2021-09-01")


def test_values_may_stand_below_all_of_their_labels(lines) -> None:
    head, labels = "Projekts „Zaļais ceļš” Nr. 18-02-FL03-F043.0207-000006", ("Iesniedzējs:", "Vadītāja:", "Publicēts:")
    _, (project,) = extract(lines(head, *labels, "Salas skola", "Lība Zunda", "5. maijs"))
    assert (values(project)["applicant"], values(project)["coordinator"]) == ("Salas skola", "Lība Zunda")


def test_labels_without_marks_may_follow_one_another_in_a_line(lines) -> None:
    told = "Projekta nosaukums Zaļais ceļš Projekta nosaukums angļu valodā Green Road Projekta vadītāja Lība Zunda"
    _, (project,) = extract(lines(told))
    assert [title.value for title in project.titles] == ["Zaļais ceļš", "Green Road"]
    assert values(project)["coordinator"] == "Lība Zunda"
