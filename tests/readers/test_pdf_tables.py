from collections.abc import Callable
from itertools import pairwise

import pytest

from model import Document
from tests.readers.drawing import Sheet

Rows = Callable[[Document], dict[tuple[int, int, int], list[str]]]
Draw = Callable[[Sheet, list[float], list[float]], None]
COLUMNS = [60.0, 150.0, 500.0]


def with_strokes(sheet: Sheet, xs: list[float], ys: list[float]) -> None:
    sheet.grid(xs, ys)


def with_thin_rectangles(sheet: Sheet, xs: list[float], ys: list[float]) -> None:
    for x in xs:
        sheet.rectangle(x - 0.25, ys[0], x + 0.25, ys[-1], fill=True)
    for y in ys:
        sheet.rectangle(xs[0], y - 0.25, xs[-1], y + 0.25, fill=True)


def with_a_rectangle_a_cell(sheet: Sheet, xs: list[float], ys: list[float]) -> None:
    for left, right in pairwise(xs):
        for top, bottom in pairwise(ys):
            sheet.rectangle(left, top, right, bottom)


def with_one_path(sheet: Sheet, xs: list[float], ys: list[float]) -> None:
    path = sheet.canvas.beginPath()
    for x in xs:
        path.moveTo(x, 841.9 - ys[0])
        path.lineTo(x, 841.9 - ys[-1])
    for y in ys:
        path.moveTo(xs[0], 841.9 - y)
        path.lineTo(xs[-1], 841.9 - y)
    sheet.canvas.drawPath(path)


def inside_of_a_form(sheet: Sheet, xs: list[float], ys: list[float]) -> None:
    sheet.canvas.beginForm("tabula")
    sheet.canvas.translate(-10, 0)
    sheet.grid(xs, ys)
    sheet.canvas.endForm()
    sheet.canvas.saveState()
    sheet.canvas.translate(10, 0)
    sheet.canvas.doForm("tabula")
    sheet.canvas.restoreState()


@pytest.mark.parametrize(
    "draw", [with_strokes, with_thin_rectangles, with_a_rectangle_a_cell, with_one_path, inside_of_a_form]
)
def test_a_table_is_found_however_it_is_drawn(sheet: Sheet, rows: Rows, draw: Draw) -> None:
    draw(sheet, COLUMNS, [100, 130, 160])
    sheet.text(65, 112, "Projekta", "pieteicējs")
    sheet.text(155, 112, "Ogres novada pašvaldība")
    sheet.text(65, 142, "Projekta ilgums")
    sheet.text(155, 142, "24 mēneši")
    document = sheet.read()
    assert rows(document) == {
        (0, 0, 0): ["Projekta pieteicējs"],
        (0, 0, 1): ["Ogres novada pašvaldība"],
        (0, 1, 0): ["Projekta ilgums"],
        (0, 1, 1): ["24 mēneši"],
    }
    assert document.text == "Projekta pieteicējs\tOgres novada pašvaldība\nProjekta ilgums\t24 mēneši"


def test_text_around_a_table_keeps_its_place(sheet: Sheet) -> None:
    sheet.text(60, 80, "Pirms tabulas.")
    sheet.grid(COLUMNS, [100, 120, 140])
    for row, label in enumerate("ab"):
        sheet.text(65, 114 + 20 * row, label)
        sheet.text(155, 114 + 20 * row, label * 2)
    sheet.text(60, 170, "Pēc tabulas.")
    assert sheet.read().text == "Pirms tabulas.\na\taa\nb\tbb\nPēc tabulas."


def test_merged_cells_have_spans(sheet: Sheet, cell_of: Callable[[Document, str], object]) -> None:
    for y in (100, 160):
        sheet.line(60, y, 500, y)
    sheet.line(200, 120, 500, 120)
    sheet.line(200, 140, 500, 140)
    for x in (60, 200, 500):
        sheet.line(x, 100, x, 160)
    sheet.line(350, 120, 350, 160)
    for x, y, text in (
        (65, 132, "Nosaukums"),
        (205, 114, "Summa"),
        (205, 134, "EUR"),
        (355, 134, "Ls"),
        (205, 154, "10"),
    ):
        sheet.text(x, y, text)
    document = sheet.read()
    assert [cell_of(document, text) for text in ("Nosaukums", "Summa", "EUR", "Ls", "10")] == [
        (0, 0, 0, 3, 1), (0, 0, 1, 1, 2), (0, 1, 1, 1, 1), (0, 1, 2, 1, 1), (0, 2, 1, 1, 1),
    ]  # fmt: skip


def test_words_close_to_either_side_of_a_border_are_two(sheet: Sheet, rows: Rows) -> None:
    sheet.grid(COLUMNS, [100, 120])
    sheet.canvas.drawRightString(149, 841.9 - 114, "2019")
    sheet.text(151, 114, "10 000,00")
    assert rows(sheet.read()) == {(0, 0, 0): ["2019"], (0, 0, 1): ["10 000,00"]}


def test_a_word_that_overlaps_its_border_stays_whole(sheet: Sheet, rows: Rows) -> None:
    sheet.grid(COLUMNS, [100, 120])
    sheet.text(65, 114, "Starptautiskums")
    sheet.text(250, 114, "augsts")
    assert rows(sheet.read()) == {(0, 0, 0): ["Starptautiskums"], (0, 0, 1): ["augsts"]}


def test_a_frame_around_text_is_no_table(sheet: Sheet, rows: Rows) -> None:
    sheet.rectangle(50, 80, 520, 140)
    sheet.text(60, 100, "Svarīgs paziņojums visiem.")
    assert rows(sheet.read()) == {}


def test_a_filled_background_does_not_cut_a_ruled_cell(sheet: Sheet, rows: Rows) -> None:
    sheet.canvas.setFillColorRGB(0.9, 0.9, 0.9)
    sheet.rectangle(210, 103, 300, 117, fill=True)
    sheet.canvas.setFillColorRGB(0, 0, 0)
    sheet.grid(COLUMNS, [100, 120, 140])
    sheet.text(65, 114, "Ilgums")
    sheet.text(155, 114, "divi")
    sheet.text(320, 114, "gadi")
    assert rows(sheet.read()) == {(0, 0, 0): ["Ilgums"], (0, 0, 1): ["divi gadi"]}


def test_a_cedilla_of_the_line_above_stays_in_its_cell(sheet: Sheet, rows: Rows) -> None:
    sheet.grid(COLUMNS, [100, 113, 126])
    sheet.text(65, 110.5, "ķļņģ")
    sheet.text(65, 123.5, "Otrā")
    assert rows(sheet.read()) == {(0, 0, 0): ["ķļņģ"], (0, 1, 0): ["Otrā"]}


def test_labels_and_values_without_lines_are_a_table(sheet: Sheet, rows: Rows) -> None:
    sheet.text(60, 80, "Projekta apraksts", size=14)
    y = 110.0
    for labels, values in (
        (["Projekta pieteicējs"], ["Ogres novada pašvaldība"]),
        (["Projekta ilgums"], ["No 2019. gada 1. oktobra līdz 2021. gada 30.", "septembrim"]),
        (["Projekta mērķa", "grupa"], ["Skolēni un vecāki, kas dzīvo pilsētā un arī", "ārpus tās."]),
    ):
        sheet.text(60, y, *labels)
        y = sheet.text(220, y, *values) + 6
    sheet.text(60, y + 6, "Vada Anna Paegle.")
    assert rows(sheet.read()) == {
        (0, 0, 0): ["Projekta pieteicējs"], (0, 0, 1): ["Ogres novada pašvaldība"],
        (0, 1, 0): ["Projekta ilgums"], (0, 1, 1): ["No 2019. gada 1. oktobra līdz 2021. gada 30. septembrim"],
        (0, 2, 0): ["Projekta mērķa grupa"], (0, 2, 1): ["Skolēni un vecāki, kas dzīvo pilsētā un arī ārpus tās."],
    }  # fmt: skip


def test_numbers_set_flush_right_without_lines_are_a_table(sheet: Sheet, rows: Rows) -> None:
    for row, cells in enumerate(
        (("Avots", "2024", "Kopā"), ("ERAF", "10 000,00", "30 000,00"), ("Pašu", "500,00", "1 000,00"))
    ):
        sheet.text(60, 100 + 16 * row, cells[0])
        for column, cell in enumerate(cells[1:], 1):
            sheet.canvas.drawRightString(200 + 120 * column, 841.9 - 100 - 16 * row, cell)
    found = rows(sheet.read())
    assert [found[0, 2, column] for column in range(3)] == [["Pašu"], ["500,00"], ["1 000,00"]]


def test_columns_of_running_text_are_read_one_after_the_other(sheet: Sheet, texts: Callable[..., list[str]]) -> None:
    left = [
        "Pavasarī skolā sākās projekts, kurā visi",
        "mācās veidot īsfilmas par savas pilsētas",
        "vēsturi un ļaudīm, kas tajā dzīvoja pirms",
    ]
    right = [
        "Vasarā notika nometne pie ezera, kur kopā",
        "ar partneriem no trim valstīm rādīja savas",
        "izrādes visiem novada ļaudīm un arī visiem",
    ]
    sheet.text(60, 100, *left, *left, "simts gadiem.")
    sheet.text(320, 100, *right, *right, "viesiem.")
    assert texts(sheet.read()) == [" ".join([*left, *left, "simts gadiem."]), " ".join([*right, *right, "viesiem."])]


def test_a_signature_on_one_line_is_one_block(sheet: Sheet, texts: Callable[..., list[str]]) -> None:
    sheet.text(60, 100, "Domes priekšsēdētājs")
    sheet.text(400, 100, "A. Paraugs")
    assert texts(sheet.read()) == ["Domes priekšsēdētājs A. Paraugs"]


def list_of_projects(sheet: Sheet, y: float, *rows: tuple[str, ...]) -> float:
    for row in rows:
        for x, cell in zip((60, 100, 230, 400), row, strict=True):
            sheet.text(x, y, cell)
        y += 16
    return y


LISTED = (
    ("Nr.", "Numurs", "Nosaukums", "EUR"),
    ("1.", "LLI-491", "Stikla takas", "9 000,00"),
    ("2.", "LLI-492", "Māla takas", "7 000,00"),
    ("3.", "LLI-493", "Koka takas", "5 000,00"),
)


def test_a_line_below_a_table_without_lines_does_not_take_its_columns(sheet: Sheet, rows: Rows) -> None:
    y = list_of_projects(sheet, 100, *LISTED)
    sheet.text(60, y + 6, "Sarakstā ir 3 projekti.")
    sheet.text(60, y + 24, "Vadītāja: Anna Paegle, tālrunis 60000001.")
    found = rows(sheet.read())
    assert [found[0, 2, column] for column in range(4)] == [["2."], ["LLI-492"], ["Māla takas"], ["7 000,00"]]
    assert max(row for _, row, _ in found) == 3


def test_a_line_across_a_table_without_lines_heads_the_rows_below(sheet: Sheet, rows: Rows) -> None:
    y = list_of_projects(sheet, 100, *LISTED)
    sheet.text(60, y, "Pabeigtie projekti un viņu budžeti")
    list_of_projects(sheet, y + 16, ("4.", "LLI-494", "Vilnas takas", "3 000,00"))
    found = rows(sheet.read())
    assert found[0, 4, 0] == ["Pabeigtie projekti un viņu budžeti"]
    assert [found[0, 5, column] for column in range(4)] == [["4."], ["LLI-494"], ["Vilnas takas"], ["3 000,00"]]


def test_a_table_within_a_cell_of_a_form_is_one_of_its_own(sheet: Sheet, rows: Rows) -> None:
    for number, (label, value) in enumerate((("Nosaukums", "Rasa"), ("Ilgums", "2023–2024"), ("Vieta", "Ogre"))):
        y = 100.0 + 20 * number
        sheet.grid([60, 160, 460], [y, y + 20])
        sheet.text(65, y + 14, label)
        sheet.text(165, y + 14, value)
    sheet.grid([60, 160, 460], [160, 240])
    sheet.text(65, 174, "Budžets, EUR")
    sheet.grid([170, 300, 450], [166, 186, 206, 226])
    for y, name, amount in ((180, "Avots", "Summa"), (200, "ESF", "850,00"), (220, "Pašu", "150,00")):
        sheet.text(175, y, name)
        sheet.text(305, y, amount)
    found = rows(sheet.read())
    assert found[0, 3, 0] == ["Budžets, EUR"]
    assert [found[1, row, column] for row in range(3) for column in range(2)] == [
        ["Avots"], ["Summa"], ["ESF"], ["850,00"], ["Pašu"], ["150,00"]
    ]  # fmt: skip
