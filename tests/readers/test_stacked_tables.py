"""Tables in plain text of which every cell is a line of its own, and those parted by semicolons."""

from collections.abc import Callable

import pytest

from ingest.readers.txt.tables import tables
from model import Document

Read = Callable[[str], Document]
Rows = Callable[[Document], dict[tuple[int, int, int], list[str]]]
HEADS = ("Nr.", "Projekta nosaukums", "Numurs", "Sākums", "Kopā, EUR", "Vada")
ROWS = (
    ("1.", "Pirts pie upes", "22-01-AL10-A019.2202-000003", "2022. gada maijs", "4 500,00", "Anna Liepa"),
    ("2.", "Laipa purvā", "LL-00231", "01.09.2023.", "12 000", "–"),
    ("3.", "Zvejnieku māja", "NPAD-2021/10098", "2023", "9 000,50", "Juris Egle"),
)


def read(document: Document, rows: Rows) -> list[list[str]]:
    """The table's cells, row by row."""
    found = rows(document)
    numbers = sorted({row for _, row, _ in found})
    return [[" ".join(found[key]) for key in sorted(found) if key[1] == row] for row in numbers]


def stacked(*rows: tuple[str, ...]) -> str:
    return "\n".join(["Novada projekti", *HEADS, *(cell for row in rows for cell in row), "Saraksts nav pilnīgs."])


def test_cells_below_one_another_are_rows_under_their_heads(read_text: Read, rows: Rows) -> None:
    document = read_text(stacked(*ROWS))
    assert read(document, rows) == [list(HEADS), *map(list, ROWS)]
    assert document.text.startswith("Novada projekti\n") and document.text.endswith("\nSaraksts nav pilnīgs.")


def test_a_line_over_the_rows_of_a_part_is_one_cell_over_all_columns(read_text: Read, rows: Rows) -> None:
    document = read_text(stacked(ROWS[0], ROWS[1], ("Iesniegtie projekti",), ROWS[2]))
    assert read(document, rows)[3] == ["Iesniegtie projekti"]
    wide = next(block.cell for block in document.blocks if block.span.of(document.text) == "Iesniegtie projekti")
    assert wide is not None and wide.column_span == len(HEADS)


def test_a_cell_of_several_lines_stays_one(read_text: Read, rows: Rows) -> None:
    broken = ("2.", "Laipa purvā", "22-01-AL10-", "A019.2202-000004", "01.09.2023.", "12 000", "Anna Liepa")
    document = read_text(stacked(ROWS[0], ROWS[1], broken, ROWS[2]))
    assert read(document, rows)[3][2] == "22-01-AL10- A019.2202-000004"
    ending = ("2.", "Laipa purvā", "22-01-AL10-A019.2202-", "000004", "01.09.2023.", "12 000", "Anna Liepa")
    document = read_text(stacked(ROWS[0], ROWS[1], ending, ROWS[2]))
    assert read(document, rows)[3][2] == "22-01-AL10-A019.2202- 000004"


def test_heads_may_hold_days_and_years(read_text: Read, rows: Rows) -> None:
    lines = ("Saņēmējs", "Budžets", "Iztērēts līdz 29.02.2024.", "Izpilde, %")
    told = ("Ezeru fonds", "702 150", "318 440,12", "45,4", "Krasta muzejs", "196 250", "44 100,00", "22,5")
    assert read(read_text("\n".join([*lines, *told])), rows)[0] == list(lines)


def test_the_row_of_sums_may_have_fewer_cells(read_text: Read, rows: Rows) -> None:
    lines = ("Avots", "2023", "2024", "ERAF", "1 000", "2 000", "Dome", "150", "300", "Kopā", "1 150", "2 300")
    assert read(read_text("\n".join(lines)), rows)[-1] == ["Kopā", "1 150", "2 300"]
    partners = ("Partneris", "Valsts", "Budžets, EUR", "Izlietots, EUR")
    told = ("Salas skola", "Latvija", "900,00", "850,00", "Skola Nord", "Somija", "700,00", "700,00")
    last = read(read_text("\n".join([*partners, *told, "Kopā", "1 600,00", "1 550,00"])), rows)[-1]
    assert last == ["Kopā", "1 600,00", "1 550,00"]


PARTED = ("Nr.", "Projekts", "Summa (EUR)", "Laiks", "", "", "kopā", "t. sk. pašvaldība", "")


def test_heads_in_two_rows_are_two_rows(read_text: Read, rows: Rows) -> None:
    told = ("1.", "Pirts pie upes", "4 500,00", "450,00", "01.05.2022.–31.12.2022.")
    more = ("2.", "Laipa purvā", "12 000", "1 200", "2023"), ("3.", "Zvejnieku māja", "900,50", "90,05", "2024")
    document = read_text("\n".join(["Novada projekti", *PARTED, *told, *more[0], *more[1]]))
    assert read(document, rows)[0] == ["Nr.", "Projekts", "Summa (EUR)", "Laiks"]
    assert read(document, rows)[1:3] == [["kopā", "t. sk. pašvaldība"], [*told]]
    wide = next(block.cell for block in document.blocks if block.span.of(document.text) == "Summa (EUR)")
    assert wide is not None and (wide.column, wide.column_span) == (2, 2)


def test_a_row_of_sums_may_have_blank_cells_before_and_between(read_text: Read, rows: Rows) -> None:
    heads = ("Nr.", "Budžets, EUR", "Nosaukums", "Līdzfinansējums, EUR", "Beigas")
    told = ("1.", "900,00", "Pirts pie upes", "90,00", "31.12.2022."), ("2.", "800", "Laipa purvā", "80", "2023")
    sums, later = ("", "1 700,00", "Kopā", "170,00", ""), ("3.", "700", "Zvejnieku māja", "70", "2024")
    lines = [*heads, "ERAF", *told[0], *told[1], *sums, "LEADER", *later]
    assert read(read_text("\n".join(lines)), rows)[4:] == [["1 700,00", "Kopā", "170,00"], ["LEADER"], list(later)]


def test_a_row_may_number_the_columns_and_sums_bear_notes(read_text: Read, rows: Rows) -> None:
    told = ("1.", "Pirts pie upes", "LL-00230", "01.05.2022. – 31.10.2022. (6 mēneši)", "4 500,00*", "–")
    lines = ["Novada projekti", *HEADS, *map(str, range(1, 7)), *told, *ROWS[1], *ROWS[2]]
    found = read(read_text("\n".join(lines)), rows)
    assert found[1:3] == [[*map(str, range(1, 7))], list(told)] and len(found) == 5


def test_a_year_heads_rows_whose_names_stand_over_their_numbers(read_text: Read, rows: Rows) -> None:
    told = ["2021. gads", "„Pirts”", "LL-00230", "05.2021.–12.2021.", "4 500", "A. Sils", "2022. gads", "„Laipa”"]
    more = ["LL-00231", "01.2022.–12.2022.", "900", "A. Priedols", "„Māja”", "LL-00232", "2023", "70", "A. Mutulis"]
    heads = ("Projekta nosaukums, numurs", "Norises laiks", "Finansējums (EUR)", "Koordinators")
    found = read(read_text("\n".join(["Skolas dalība projektos", *heads, *told, *more])), rows)
    assert [row[0] for row in found[1:]] == [
        *("2021. gads", "„Pirts” LL-00230", "2022. gads", "„Laipa” LL-00231", "„Māja” LL-00232")
    ]


def test_a_budget_below_the_last_line_of_a_form_begins_with_its_own_heads(read_text: Read, rows: Rows) -> None:
    form = ["Projekta vadītāja", "Anna Liepa", "", "Finanšu izpilde"]
    budget = ["Avots", "Plānots, EUR", "Apgūts, EUR", "Izpilde, %", "ES", "900,00", "450,00", "50"]
    rest = ["Novads", "100,00", "60,00", "60", "KOPĀ", "1 000,00", "510,00", "51"]
    found = read(read_text("\n".join([*form, *budget, *rest])), rows)
    assert found[0] == ["Avots", "Plānots, EUR", "Apgūts, EUR", "Izpilde, %"] and len(found) == 4


def test_lines_over_all_columns_stand_above_the_numbers_of_rows_with_broken_cells(read_text: Read, rows: Rows) -> None:
    heads = ("Nr. p. k.", "Iestāde", "Projekts, Nr.", "Laiks", "Finansējums, EUR", *[""] * 4, "Kopā", "ES", "Novads")
    one = ("AF projekti", "1.", "Salas skola", "„Pirts”", "Nr. LL-00230", "2022", "900", "800", "100")
    two = ("", "AF kopā", "", "", "900", "800", "100", "LEADER", "2.", "Rankas skola", "„Laipa”", "Nr. LL-00231")
    found = read(read_text("\n".join([*heads, *one, *two, "2023", "700", "600", "100"])), rows)
    assert [row[0] for row in found[2:]] == ["AF projekti", "1.", "AF kopā", "LEADER", "2."]
    assert found[3][2] == "„Pirts” Nr. LL-00230" and found[-1][1:4] == ["Rankas skola", "„Laipa” Nr. LL-00231", "2023"]


def test_a_line_over_the_heads_of_another_table_is_none_of_them(read_text: Read, rows: Rows) -> None:
    heads = ("Projekts", "Vadošais partneris", "Finansējums", "Laiks", "Numurs")
    told = (
        ("Pirts pie upes", "Salas skola", "4 500,00 EUR", "2022", "LL-00230"),
        ("Laipa purvā", "biedrība „Osa”", "900,00 EUR", "2023", "NPAD-2021/10098"),
        ("Zvejnieku māja", "Rankas skola", "70,00 EUR", "2024", "LL-00232"),
    )
    for over in ("Īstenošanā esošie projekti", "Vadītie projekti", "Skolas darbi"):
        found = read(read_text("\n".join([over, *heads, *(cell for row in told for cell in row)])), rows)
        assert found == [list(heads), *map(list, told)]


NAMED = ("Īstenotājs", "Projekts", "Laiks", "Vada", "Finansējums, EUR", "t. sk. pašvaldība, EUR")


def test_numbers_of_projects_may_stand_on_lines_of_their_own_below_the_names(read_text: Read, rows: Rows) -> None:
    told = (
        ("Salas skola", "„Pirts pie upes”, Nr. LL-00230", "01.05.2022.–31.12.2022.", "Anna Liepa", "4 500", "450"),
        ("biedrība „Osa”", "„Laipa purvā”", "Nr. LL-00231", "2023", "Juris Egle", "12 000", "1 200"),
        ("Rankas skola", "„Zvejnieku māja”", "Nr. LL-00232", "2024", "Ieva Osa", "900,50", "90,05"),
    )
    document = read_text("\n".join(["Novada projekti", *NAMED, *(cell for row in told for cell in row)]))
    found = read(document, rows)
    assert found[0] == list(NAMED)
    assert found[2][:3] == ["biedrība „Osa”", "„Laipa purvā” Nr. LL-00231", "2023"]
    assert found[3] == ["Rankas skola", "„Zvejnieku māja” Nr. LL-00232", "2024", "Ieva Osa", "900,50", "90,05"]


def test_a_last_cell_may_have_two_lines_between_lines_over_all_columns(read_text: Read, rows: Rows) -> None:
    heads = ("Nr.", "Termiņš", "Summa", "Projekts")
    told = ["ERAF", "1.", "2022", "4 500", "„Pirts pie upes”", "Nr. LL-00230", "2.", "2023", "12 000", "„Laipa purvā”"]
    more = ["Nr. LL-00231", "LEADER", "3.", "2024", "900,50", "„Zvejnieku māja”", "Nr. LL-00232"]
    found = read(read_text("\n".join([*heads, *told, *more])), rows)
    assert [row[-1] for row in found[1:]] == [
        *("ERAF", "„Pirts pie upes” Nr. LL-00230", "„Laipa purvā” Nr. LL-00231"),
        *("LEADER", "„Zvejnieku māja” Nr. LL-00232"),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["Sākums", "Dome", "Projekti", "Kontakti", "2023", "2022", "2021", "2020", "2019", "2018"],
        ["Anna Liepa", "direktore", "67111222", "Juris Egle", "skolotājs", "67111333", "Ieva Osa", "māksliniece"],
        ["Projekta nosaukums", "Laipa purvā", "Projekta numurs", "LL-00231", "Kopā, EUR", "12 000", "Vada", "A. Osa"],
    ],
)
def test_menus_lists_of_people_and_labels_with_values_are_no_stacked_tables(lines: list[str]) -> None:
    assert list(tables(lines)) == []


def test_cells_between_semicolons_are_rows(read_text: Read, rows: Rows) -> None:
    written = "\n".join(["; ".join(HEADS), "; ".join(ROWS[0]), "Iesniegtie projekti", *map("; ".join, ROWS[1:])])
    assert read(read_text(written), rows) == [list(HEADS), list(ROWS[0]), ["Iesniegtie projekti"], *map(list, ROWS[1:])]


def test_a_semicolon_within_a_cell_parts_nothing(read_text: Read, rows: Rows) -> None:
    lines = (
        "Projekts;Partneri;EUR",
        "Laipa;Salas skola (Latvija); skolas Somijā;900",
        '"Rasa; otrā kārta";Dome;700',
        "Sēta;Dome;300",
    )
    told = read(read_text("\n".join(lines)), rows)
    assert told[1:3] == [["Laipa", "Salas skola (Latvija); skolas Somijā", "900"], ["Rasa; otrā kārta", "Dome", "700"]]


def test_labels_end_with_their_first_semicolon(read_text: Read, rows: Rows) -> None:
    written = "Projekta nosaukums; Laipa purvā\nPartneri; Salas skola; Krasta skola\nBudžets; 12 000 EUR"
    assert read(read_text(written), rows)[1] == ["Partneri", "Salas skola; Krasta skola"]


@pytest.mark.parametrize(
    "lines",
    [
        ["ERAF līdzekļi 900 EUR;", "valsts dotācija 100 EUR;", "pašu nauda 50 EUR."],
        ["numurs: LL-00231; laiks: 2023; nauda: 900", "numurs: LL-00232; laiks: 2024; nauda: 800", "a: 1; b: 2; c: 3"],
        ["Lija; tāpēc brauca vēlāk.", "Uzspīdēja saule; devās mājup."],
    ],
)
def test_sentences_with_semicolons_are_no_table(lines: list[str]) -> None:
    assert list(tables(lines)) == []


def test_a_line_between_strokes_heads_the_rows_below_it(read_text: Read, rows: Rows) -> None:
    written = [" | ".join(HEADS), "Pabeigtie projekti", " | ".join(ROWS[0]), " | ".join(ROWS[1])]
    found = read(read_text("\n".join(f"| {line} |" for line in written)), rows)
    assert found == [list(HEADS), ["Pabeigtie projekti"], list(ROWS[0]), list(ROWS[1])]


def test_heads_in_two_lines_leave_cells_empty(read_text: Read, rows: Rows) -> None:
    lines = ("Nr.; Nosaukums; Finansējums, EUR; ; Vada", "; ; kopā; skolai; ", "1; Pirts; 900; 300; Anna Osa")
    assert read(read_text("\n".join(lines)), rows)[1:] == [["kopā", "skolai"], ["1", "Pirts", "900", "300", "Anna Osa"]]


def test_numbered_labels_with_values_are_a_form(read_text: Read, rows: Rows) -> None:
    written = "1.; Projekta nosaukums; Laipa purvā\n2.; Partneri; Salas skola; Krasta skola\n3.; Budžets; 12 000 EUR"
    assert read(read_text(written), rows)[1] == ["2.", "Partneri", "Salas skola; Krasta skola"]


def test_heads_in_two_lines_are_heads_all_the_same(read_text: Read, rows: Rows) -> None:
    heads = ["Nr.", "Projekta", "nosaukums", "Numurs", "Sākuma", "datums", "Kopā,", "EUR", "Vada"]
    document = read_text("\n".join([*heads, *(cell for row in ROWS for cell in row)]))
    assert read(document, rows)[0] == ["Nr.", "Projekta nosaukums", "Numurs", "Sākuma datums", "Kopā, EUR", "Vada"]
    assert read(document, rows)[1:] == [list(row) for row in ROWS]


@pytest.mark.parametrize("gap", ["\n\n", "\n\n\n"])
def test_blank_lines_may_part_all_cells(gap: str, read_text: Read, rows: Rows) -> None:
    document = read_text(gap.join(stacked(*ROWS).split("\n")))
    assert read(document, rows) == [list(HEADS), *map(list, ROWS)]
    assert document.text.startswith("Novada projekti\n") and document.text.endswith("\nSaraksts nav pilnīgs.")


def test_paragraphs_of_one_line_are_no_table(read_text: Read, rows: Rows) -> None:
    told = ("Pirts pie upes", "2021", "Laipa purvā tapusi ātri.", "2022", "Zvejnieku māja", "Ar jumtu.", "2023")
    assert not rows(read_text("\n\n".join(told)))


@pytest.mark.parametrize("numbered", [False, True])
def test_rows_of_one_line_end_in_their_sums_and_begin_with_who_has_the_project(
    numbered: bool, read_text: Read, rows: Rows
) -> None:
    told = [("Rojas muzejs", "Bura vējā", "900,00"), ("Biedrība „Osta”", "„Kaiju sala” ziemā", "1 250")]
    cells = [(*([f"{place}."] if numbered else []), *row) for place, row in enumerate(told, 1)]
    head = (*(["Nr."] if numbered else []), "Projekta iesniedzējs", "Projekta nosaukums", "Piešķirts, EUR")
    document = read_text("\n".join(["Atbalstīti:", *map(" ".join, (head, *cells)), "Saraksts nav pilnīgs."]))
    assert read(document, rows) == [list(head), *map(list, cells)]


def test_a_kind_alone_ends_no_name_of_who_has_the_project(read_text: Read, rows: Rows) -> None:
    told = [("Biedrība Jauniešu centrs „Osta”", "Kaiju sala", "900"), ("Rojas muzejs", "Bura vējā", "1 250")]
    head = ("Projekta iesniedzējs", "Projekta nosaukums", "Piešķirts, EUR")
    assert read(read_text("\n".join(map(" ".join, (head, *told)))), rows) == [list(head), *map(list, told)]
