"""Projects under headings and once more in a list without numbers."""

from collections.abc import Sequence

import pytest

from extractors import reports
from model import Block, Cell, Document, Kind, Span
from tests.extractors.conftest import Lines

TOLD = (
    "# Laipas purvā",
    "Numurs: LL-00231. Laiks: 2024. gada 2. maijs – 2026. gada 1. maijs. Kontaktpersona: Lība Zunda.",
    "# Siltā sēta",
    "Numurs: 5.5.1.0/17/I/014. Projekts „Sēta ar jumtu” ilga no 2018. gada maija līdz 2019. gada jūlijam.",
)
ROWS = (("Projekts", "Kopā, EUR"), ("Laipas purvā", "80 400,00"), ("Sēta ar jumtu", "51 200,00"))


def listed(document: Document, rows: Sequence[Sequence[str]] = ROWS) -> Document:
    """The same document with the table below its text."""
    text, blocks = document.text, list(document.blocks)
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            text += "\t" if column else "\n"
            blocks.append(Block(Span(len(text), len(text) + len(cell)), Kind.CELL, cell=Cell(0, number, column)))
            text += cell
    return Document(document.sha256, document.media_type, text, tuple(blocks))


def test_a_row_under_the_name_of_a_section_is_the_project_of_that_section(lines: Lines) -> None:
    _, found = reports.of(listed(lines(*TOLD)))
    fields = ("code", "title", "start_date", "total")
    told = [tuple(one.choices[field].finding.value for field in fields) for one in found]
    assert told == [
        ("LL-00231", "Laipas purvā", "2024-05-02", "80400.00 EUR"),
        ("5.5.1.0/17/I/014", "Sēta ar jumtu", "2018-05", "51200.00 EUR"),
    ]


def test_a_row_with_the_sum_of_a_section_is_the_project_of_that_section(lines: Lines) -> None:
    """Also where the table calls it by a shorter name, and what the section tells stays apart from the next one."""
    told = (
        "# 1. Darbi",
        "„Laipas un tilti Lielajā purvā” (LL-00231) maksā 80 417,35 eiro. Kontaktpersona: Lība Zunda.",
        "Projekts „Sēta ar jumtu” (5.5.1.0/17/I/014) ilga no 2018. gada maija līdz 2019. gada jūlijam.",
    )
    document = listed(lines(*told), (("Projekts", "Kopā, EUR"), ("Purvs", "80 417,35"), ("Sēta ar jumtu", "51 200,00")))
    _, found = reports.of(document)
    codes = sorted(one.choices["code"].finding.value for one in found)
    assert codes == ["5.5.1.0/17/I/014", "LL-00231"]
    starts = {one.choices["code"].finding.value: "start_date" in one.choices for one in found}
    assert starts == {"5.5.1.0/17/I/014": True, "LL-00231": False}


@pytest.mark.parametrize(
    "head", [("Saņēmējs", "Piešķirts, EUR", "Iztērēts, EUR"), ("Saņēmējs", "Piešķirts, EUR", "Eiropas daļa, EUR")]
)
def test_those_who_share_a_budget_are_no_projects(head: Sequence[str], lines: Lines) -> None:
    """Neither where the table tells what each has spent nor where labels name them as parties of the project."""
    told = ["LIFE projekts „Zāles” (LL-00231) sākās 2021. gadā.", "Koordinējošais saņēmējs: Ezeru fonds"]
    if "Iztērēts, EUR" not in head:
        told.append("Partneri: Salas ostas pārvalde, Krasta muzejs")
    rows = (head, ("Ezeru fonds", "702 150", "318 440,12"), ("Salas ostas pārvalde", "196 250", "44 100,00"))
    _, found = reports.of(listed(lines(*told), rows))
    assert [one.choices["code"].finding.value for one in found if "code" in one.choices] == ["LL-00231"]
    assert len(found) == 1
