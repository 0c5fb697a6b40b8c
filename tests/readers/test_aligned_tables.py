"""Tables in plain text whose columns only blanks hold apart."""

from collections.abc import Callable

import pytest

from ingest.readers.txt.tables import tables
from model import Document

Read = Callable[[str], Document]
Rows = Callable[[Document], dict[tuple[int, int, int], list[str]]]
BUDGET = """
Izmaksas            2023. gads     2024. gads
Lektori                 400,00       1 250,00
Telpu īre un                 -         310,00
apkure
        Kopā            400,00       1 560,00
"""
LIST = """
Nr.  Nosaukums             Numurs             Izmaksas, EUR
                                              kopā     atbalsts
1.   Pirts pie upes        22-01-AL10-         4 500      4 050
     „Garaiņi”             A019.2202-000003
2.   Laipa purvā un putni  22-01-AL10-A019    12 000     10 800
3.   Zvejnieku māja        23-01-AL10-A019     9 000      8 100
"""


def cells(document: Document, rows: Rows) -> list[list[str]]:
    """The table's cells, row by row."""
    found = rows(document)
    numbers = sorted({row for _, row, _ in found})
    return [[" ".join(found[key]) for key in sorted(found) if key[1] == row] for row in numbers]


def test_columns_by_blanks_are_cells(read_text: Read, rows: Rows) -> None:
    assert cells(read_text(BUDGET), rows) == [
        ["Izmaksas", "2023. gads", "2024. gads"],
        ["Lektori", "400,00", "1 250,00"],
        ["Telpu īre un apkure", "-", "310,00"],
        ["Kopā", "400,00", "1 560,00"],
    ]


def test_a_cell_goes_on_in_the_next_line_and_a_head_covers_its_columns(read_text: Read, rows: Rows) -> None:
    document = read_text(LIST)
    assert cells(document, rows)[2:4] == [
        ["1.", "Pirts pie upes „Garaiņi”", "22-01-AL10-A019.2202-000003", "4 500", "4 050"],
        ["2.", "Laipa purvā un putni", "22-01-AL10-A019", "12 000", "10 800"],
    ]
    head = next(block.cell for block in document.blocks if block.span.of(document.text).startswith("Izmaksas"))
    assert head is not None and head.column_span == 2


def test_rules_and_a_blank_line_before_more_rows_stay_in_the_table(read_text: Read, rows: Rows) -> None:
    lines = BUDGET.strip().splitlines()
    drawn = "\n".join(
        [lines[0], "-" * 80, *lines[1:], "", "t. sk. novads            90,00         200,00", "", "Paldies!"]
    )
    document = read_text(drawn)
    assert cells(document, rows)[-1] == ["t. sk. novads", "90,00", "200,00"]
    assert document.text.endswith("\nPaldies!")


@pytest.mark.parametrize(
    "text",
    [
        "Domes priekšsēdētāja        (paraksts)        A. Paegle\nProtokolēja        (paraksts)        B. Egle",
        "Pa  kreisi rakstīts   teksts,  kura rindas\nprogramma  ir stiepusi  līdz   malai, un\ntas  nav   viss",
        "Domes priekšsēdētājs      A. Paegle\nProtokolēja               B. Egle",
    ],
    ids=["signatures", "drawn-out prose", "two lines of labels and values"],
)
def test_what_has_no_columns_of_three_is_no_table(text: str, read_text: Read, rows: Rows) -> None:
    assert rows(read_text(text)) == {}


def test_prose_right_under_a_table_stays_prose(read_text: Read, rows: Rows) -> None:
    prose = "Tāmē nav ieskaitīts pārvaldes darbinieku laiks, ko pašvaldība projektā iegulda bez maksas, un telpas."
    document = read_text(BUDGET + prose)
    assert len(cells(document, rows)) == 4
    assert document.text.endswith(f"\n{prose}")


def test_preformatted_lines_of_a_web_page_are_read_alike(read_html: Read, rows: Rows) -> None:
    page = f"<table><tr><td>a<td>b</table><p>Tāme</p><pre>{BUDGET}</pre>"
    found = rows(read_html(page))
    assert found[1, 1, 2] == ["1 250,00"]


@pytest.mark.parametrize("line", ["a  b  c", "ERAF     12      13", "x" + "  y" * 60])
def test_many_rows_are_looked_at_once(line: str) -> None:
    lines = [line if number % 3 else "vārds  un " + "garš " * number for number in range(60)] * 50
    assert sum(table.end - table.start for table in tables(lines)) <= len(lines)


PAIRS = """
Nosaukums            Linu diena
Projekta mērķis      Atdzīvināt linu audzēšanu
                     trīs pagastos
Sākums               2020. gada maijs
"""
TWO_COLUMNS = """
Pavasarī skolā sākās projekts,      Vasarā notika nometne pie
kurā visi mācās veidot filmas       ezera, kur kopā ar draugiem
par savas pilsētas vēsturi un       no trim valstīm rādīja savas
"""


def test_labels_with_values_under_one_another_are_a_table(read_text: Read, rows: Rows) -> None:
    assert cells(read_text(PAIRS), rows) == [
        ["Nosaukums", "Linu diena"],
        ["Projekta mērķis", "Atdzīvināt linu audzēšanu trīs pagastos"],
        ["Sākums", "2020. gada maijs"],
    ]


def test_prose_in_two_columns_is_no_table_of_labels(read_text: Read, rows: Rows) -> None:
    assert rows(read_text(TWO_COLUMNS)) == {}


def test_numbers_of_projects_beside_their_names_are_no_labels(read_text: Read, rows: Rows) -> None:
    assert rows(read_text("LLI-311       Linu diena\nNPAD-2021/10  Pļavu josta\nLLI-327       Māla trauks")) == {}


def test_a_blank_that_holds_a_number_together_parts_no_cells(read_text: Read) -> None:
    text = """Projekts       Summa, EUR    No fonda
Laipa          1 200,00      900,00
Tilts        402 118,70   20 000,00"""
    plain, held = read_text(text), read_text(text.replace("1 2", "1\u00a02").replace("2 1", "2\u00a01"))
    assert [block.cell for block in held.blocks] == [block.cell for block in plain.blocks]
