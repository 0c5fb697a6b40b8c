"""Lists and tables as offices write them: who answers for a row, notes below, what the sums are in."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from extractors import reports
from model import Block, Document, Kind, Span

Table = Callable[[Sequence[Sequence[str]]], Document]
ROWS = (
    ("Nr.", "Projekts", "Numurs", "Termiņi", "EUR"),
    ("1.", "Laipas purvā", "LLI-301", "01.02.2018.–31.01.2020.", "80 400"),
    ("2.", "Tilts pār Vadaksti", "LLI-302", "01.03.2018.–31.03.2020.", "51 200"),
)


def followed(document: Document, line: str) -> Document:
    """The same document and one more paragraph."""
    text = f"{document.text}\n{line}"
    below = Block(Span(len(document.text) + 1, len(text)), Kind.PARAGRAPH)
    return replace(document, text=text, blocks=(*document.blocks, below))


def amounts(document: Document) -> list[str]:
    return [one.value.split()[0] for one in reports.of(document)[0] if one.field == "amount"]


@pytest.mark.parametrize("head", ["Kurators", "Kuratore", "Kas atbild", "Vārds, uzvārds", "Cilvēks", "Atbildīgais"])
def test_who_stands_in_a_column_of_people_leads_the_project_of_the_row(table: Table, head: str) -> None:
    rows = [(*ROWS[0], head), (*ROWS[1], "Lība Zunda"), (*ROWS[2], "Uģis Ratnieks")]
    _, projects = reports.of(table(rows))
    led = [[one.finding.value for one in project.people] for project in projects]
    assert led == [["Lība Zunda"], ["Uģis Ratnieks"]]


@pytest.mark.parametrize(
    "note",
    ["2. rindā vadošais partneris ir Akmenes rajona pašvaldība.", "2. rindas projektu vada Akmenes rajona pašvaldība."],
)
def test_a_note_may_call_a_row_a_row(table: Table, note: str) -> None:
    _, (first, second) = reports.of(followed(table(ROWS), note))
    assert [(one.finding.value, one.role) for one in second.organisations] == [
        ("Akmenes rajona pašvaldība", "coordinator")
    ]
    assert not first.organisations


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("Summas norādītas euro, ar PVN.", ["900.00", "810.50", "90.25"]),
        ("* Visas izmaksas eiro", ["900.00", "810.50", "90.25"]),
        ("Summas precizēs komisija.", []),
    ],
)
def test_a_note_below_a_table_tells_its_currency(table: Table, note: str, found: list[str]) -> None:
    rows = [("Avots", "2021. gads", "2022. gads"), ("Fonds", "900,00", "810,50"), ("Dome", "–", "90,25")]
    assert amounts(followed(table(rows), note)) == found


def test_a_row_that_counts_holds_no_sums(table: Table) -> None:
    rows = [
        ("Rādītājs", "2022", "2023"),
        ("Apgrozījums, EUR", "40 120", "46 550"),
        ("Darbinieku skaits", "97", "94"),
        ("Platība, km", "12", "13"),
        ("Darbinieku skaita piemaksa, EUR", "310,20", "402,15"),
    ]
    assert amounts(followed(table(rows), "Summas eiro.")) == ["40120.00", "46550.00", "310.20", "402.15"]


def test_the_end_of_a_quoted_name_is_no_person(table: Table) -> None:
    rows = [ROWS[0], (*ROWS[1][:1], "Ceļš „Terra Anna Maritima”", *ROWS[1][2:]), ROWS[2]]
    assert not [one for one in reports.of(table(rows))[0] if one.field == "person"]


def parties(document) -> list[dict[str, str]]:
    _, projects = reports.of(document)
    return [{one.finding.value: one.role for one in project.organisations} for project in projects]


def test_what_a_cell_says_of_each_party_counts_more_than_its_column(table) -> None:
    document = table(
        (
            ("Projekta Nr.", "Nosaukums", "Īstenotājs, partneri", "EUR"),
            ("LL-00231", "Laipas purvā", "vadošais partneris: Liceo Galvani (Itālija), partneri: Salas skola", "900"),
            ("LL-00232", "Siltā sēta", "Ezeru biedrība (koordinators); novads – partneris", "23 114"),
            ("LL-00233", "Tīrais ezers", "Salas novada pašvaldība, Salas vidusskola", "9 114"),
            ("LL-00234", "Vecais tilts", "Vides, tūrisma un atpūtas aģentūra", "7 114"),
        )
    )
    assert parties(document) == [
        {"Liceo Galvani": "coordinator", "Salas skola": "partner"},
        {"Ezeru biedrība": "coordinator"},
        {"Salas novada pašvaldība": "applicant", "Salas vidusskola": "partner"},
        {"Vides, tūrisma un atpūtas aģentūra": "applicant"},
    ]


def test_a_number_under_a_label_of_what_went_before_is_not_this_project_s(table) -> None:
    rows = (
        ("Projekta nosaukums", "„Laipas purvā”"),
        ("Projekta mērķis", "Ierīkot taku."),
        ("Projekta apraksts", "Taka vedīs pāri purvam."),
        ("Saistītie saņēmēji", "Ezeru fonds; Krasta muzejs"),
        ("Īstenošanas termiņš", "01.03.2022. – 28.02.2024."),
        ("Iepriekšējie darbi", "Īstenots projekts 17-03-A00702-000217 par ceļu."),
    )
    _, found = reports.of(table(rows))
    assert [(one.choices["title"].finding.value, "code" in one.choices) for one in found] == [("Laipas purvā", False)]
    assert {one.finding.value: one.role for one in found[0].organisations} == {
        "Ezeru fonds": "partner",
        "Krasta muzejs": "partner",
    }


@pytest.mark.parametrize("name", ["Kopā grupā", "Kopā LLI", "Starpsumma", "LLI kopā", "Kopsumma sadaļā", "Kopā"])
def test_rows_that_sum_up_a_part_are_no_projects_whatever_they_are_called(table: Table, name: str) -> None:
    more = (" ", name, " ", " ", "131 600"), ("3.", "Mācāmies kopā", " ", "2023", "9 000")
    rows = [*ROWS, *more, (" ", "Pavisam", " ", " ", "140 600")]
    _, projects = reports.of(table(rows))
    titles = [project.choices["title"].finding.value for project in projects]
    assert titles == ["Laipas purvā", "Tilts pār Vadaksti", "Mācāmies kopā"]
