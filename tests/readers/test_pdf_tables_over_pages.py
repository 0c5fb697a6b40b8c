"""Tables that go on over a page break."""

from collections.abc import Callable

import pytest

from model import Document, Kind
from tests.readers.drawing import Sheet

Rows = Callable[[Document], dict[tuple[int, int, int], list[str]]]
Draw = Callable[[Sheet, list[float], list[float]], None]
COLUMNS = [60.0, 150.0, 500.0]


def table_over_two_pages(
    sheet: Sheet, upper: list[str], lower: list[str], *, label: str = "", is_closed: bool = True
) -> None:
    sheet.grid(COLUMNS, [700, 720])
    sheet.text(65, 714, "Ilgums")
    sheet.text(155, 714, "2 gadi")
    for x in COLUMNS:
        sheet.line(x, 720, x, 790)
    if is_closed:
        sheet.line(60, 790, 500, 790)
    sheet.text(65, 734, "Mērķis")
    sheet.text(155, 734, *upper)
    sheet.next_page()
    for x in COLUMNS:
        sheet.line(x, 60, x, 120)
    if is_closed:
        sheet.line(60, 60, 500, 60)
    sheet.line(60, 120, 500, 120)
    sheet.text(65, 74, label)
    sheet.text(155, 74, *lower)


@pytest.mark.parametrize("is_closed", [True, False])
def test_a_row_cut_by_the_page_break_is_one_row_again(sheet: Sheet, rows: Rows, is_closed: bool) -> None:
    upper = ["Skolēni no četrām valstīm pēta pilsētu upes un", "mēra ūdens tīrību, kā arī kopā ar vecākiem iet"]
    table_over_two_pages(sheet, upper, ["gar jūru.", "Otrais mērķis."], is_closed=is_closed)
    assert rows(sheet.read())[0, 1, 1] == [" ".join([*upper, "gar jūru."]), "Otrais mērķis."]


def test_a_table_goes_on_over_the_page_break_with_its_next_row(sheet: Sheet, rows: Rows) -> None:
    table_over_two_pages(sheet, ["Sadarboties."], ["100 EUR"], label="Izmaksas")
    document = sheet.read()
    assert rows(document)[0, 2, 0] == ["Izmaksas"]
    assert {block.cell.table for block in document.blocks if block.cell} == {0}


def test_a_head_row_repeated_on_the_next_page_is_furniture(
    sheet: Sheet, rows: Rows, texts: Callable[..., list[str]]
) -> None:
    for number in range(2):
        sheet.grid(COLUMNS, [700, 720, 740] if not number else [60, 80, 100])
        top = 714 if not number else 74
        sheet.text(65, top, "Partneris")
        sheet.text(155, top, "Valsts")
        sheet.text(65, top + 20, "Turku skola" if number else "Tartu skola")
        sheet.text(155, top + 20, "Somija" if number else "Igaunija")
        sheet.next_page()
    document = sheet.read()
    assert [rows(document)[0, row, 1] for row in range(3)] == [["Valsts"], ["Igaunija"], ["Somija"]]
    assert texts(document, Kind.FURNITURE) == ["Partneris", "Valsts"]


def test_what_did_not_fit_into_a_repeated_head_is_no_part_of_the_row_below(
    sheet: Sheet, rows: Rows, texts: Callable[..., list[str]]
) -> None:
    for number in range(2):
        sheet.grid(COLUMNS, [600, 640, 660, 700] if not number else [60, 80, 100, 120])
        top = 614 if not number else 74
        sheet.text(65, top, "Partneri,", *([] if number else ["valstis"]))
        sheet.text(155, top, "Daļa")
        sheet.text(155, top + (40 if not number else 20), "EUR")
        sheet.text(65, top + (60 if not number else 40), *(["valstis Turku"] if number else ["Tartu"]))
        sheet.text(155, top + (60 if not number else 40), "900,00" if number else "800,00")
        sheet.next_page()
    document = sheet.read()
    assert [rows(document)[0, row, 0] for row in (2, 3)] == [["Tartu"], ["Turku"]]
    assert texts(document, Kind.FURNITURE) == ["Partneri,", "Daļa", "valstis", "EUR"]


def test_sums_on_both_sides_of_a_page_break_are_of_two_rows(sheet: Sheet, rows: Rows) -> None:
    for number in range(2):
        sheet.grid(COLUMNS, [680, 700, 720] if not number else [60, 80])
        if not number:
            sheet.text(65, 694, "Saulkrasti")
            sheet.text(155, 694, "700,00")
        sheet.text(155, 714 if not number else 74, "1 600,00" if number else "900,00")
        sheet.next_page()
    document = sheet.read()
    assert [rows(document)[0, row, 1] for row in range(3)] == [["700,00"], ["900,00"], ["1 600,00"]]
