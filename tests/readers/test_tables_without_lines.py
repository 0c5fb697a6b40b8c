"""Tables of a PDF that only the place of words shows: narrow gutters, heads over columns, rows of several lines."""

from collections.abc import Callable, Sequence

from model import Document
from tests.readers.drawing import HEIGHT, Sheet

Rows = Callable[[Document], dict[tuple[int, int, int], list[str]]]
LEFTS, RIGHTS = (60.0, 80.0, 180.0), (350.0, 410.0, 470.0)
"""Where words begin and where sums end; a sum leaves some five points to the one before."""


def row(sheet: Sheet, y: float, words: Sequence[str], sums: Sequence[str] = (), size: float = 8.0) -> None:
    for x, text in zip(LEFTS, words, strict=False):
        sheet.text(x, y, text, size=size)
    for x, text in zip(RIGHTS, sums, strict=False):
        sheet.canvas.drawRightString(x, HEIGHT - y, text)


def table(sheet: Sheet) -> float:
    """A head and three rows, twelve points apart; the y of the next row."""
    row(sheet, 100, ("Nr.", "Nosaukums", "Numurs"), ("Kopā", "Fonds", "Novads"))
    row(sheet, 112, ("1.", "Linu diena", "LLI-311"), ("1 204 311,20", "1 023 664,52", "180 646,68"))
    row(sheet, 124, ("2.", "Pļavu josta", "LLI-318"), ("48 000,00", "40 800,00", "7 200,00"))
    row(sheet, 136, ("3.", "Māla trauks", "LLI-327"), ("1 911 007,10", "1 624 356,04", "286 651,06"))
    return 148.0


def told(rows: Rows, sheet: Sheet) -> list[list[str]]:
    """The rows, each as the words of its cells."""
    found: dict[int, list[str]] = {}
    for (_, number, _), paragraphs in sorted(rows(sheet.read()).items()):
        found.setdefault(number, []).append(" | ".join(paragraphs))
    return list(found.values())


def test_sums_flush_right_stand_in_columns_of_their_own_however_near_the_next_ones_are(
    sheet: Sheet, rows: Rows
) -> None:
    table(sheet)
    assert told(rows, sheet)[1:] == [
        ["1.", "Linu diena", "LLI-311", "1 204 311,20", "1 023 664,52", "180 646,68"],
        ["2.", "Pļavu josta", "LLI-318", "48 000,00", "40 800,00", "7 200,00"],
        ["3.", "Māla trauks", "LLI-327", "1 911 007,10", "1 624 356,04", "286 651,06"],
    ]


def test_sums_of_all_rows_are_a_row_of_their_own(sheet: Sheet, rows: Rows) -> None:
    row(sheet, table(sheet), ("", "Kopā"), ("3 163 318,30", "2 688 820,56", "474 497,74"))
    assert told(rows, sheet)[-1] == ["Kopā", "3 163 318,30", "2 688 820,56", "474 497,74"]


def test_a_sum_cut_in_a_narrow_column_is_no_row_of_its_own(sheet: Sheet, rows: Rows) -> None:
    row(sheet, table(sheet), ("4.", "Zirgu pasts", "LLI-330"), ("12 000,00", "9 000,00", "1 113"))
    row(sheet, 157, (), ("", "", "000,00"))
    assert told(rows, sheet)[-1] == ["4.", "Zirgu pasts", "LLI-330", "12 000,00", "9 000,00", "1 113 000,00"]


def test_a_head_over_several_columns_does_not_join_them(sheet: Sheet, rows: Rows) -> None:
    table(sheet)
    row(sheet, 88, ("", "", "Projekta"))
    sheet.text(320, 88, "Finansējums no visiem avotiem", size=8)
    found = told(rows, sheet)
    assert found[0] == ["Projekta", "Finansējums no visiem avotiem"]
    assert found[-1] == ["3.", "Māla trauks", "LLI-327", "1 911 007,10", "1 624 356,04", "286 651,06"]


def test_where_rows_stand_apart_lines_of_all_columns_may_belong_to_one(sheet: Sheet, rows: Rows) -> None:
    row(sheet, 100, ("Kods", "Nosaukums", "Kas īsteno"), ("Kopā", "Fonds", "Novads"))
    for y, code in ((116, "LLI-311"), (142, "LLI-318"), (168, "LLI-327")):
        row(sheet, y, (code[:4], "Linu", "Talsu"), ("1 204", "1 023", "180"))
        row(sheet, y + 9.5, (code[4:], "Diena", "Muzejs"), ("311,20", "664,52", "646,68"))
    found = told(rows, sheet)
    assert len(found) == 4
    assert [cell.replace(" | ", " ") for cell in found[2][3:]] == ["1 204 311,20", "1 023 664,52", "180 646,68"]


def test_a_row_whose_number_stands_beside_its_middle_is_one_row(sheet: Sheet, rows: Rows) -> None:
    row(sheet, 100, ("Nr.", "Nosaukums", "Numurs"), ("Kopā", "Fonds", "Novads"))
    for number, y in enumerate((120, 150, 180), 1):
        row(sheet, y, (f"{number}.", "", f"LLI-31{number}"), ("48 000,00", "40 800,00", "7 200,00"))
        sheet.text(LEFTS[1], y - 5, "Linu un vilnas", "diena novadā", size=8, pitch=10)
    assert told(rows, sheet)[1:] == [
        [f"{number}.", "Linu un vilnas diena novadā", f"LLI-31{number}", "48 000,00", "40 800,00", "7 200,00"]
        for number in (1, 2, 3)
    ]


def test_a_name_on_two_lines_of_the_last_column_is_one_paragraph(sheet: Sheet, rows: Rows) -> None:
    sheet.text(60, 60, "Saraksts rāda projektus, ko novads īstenojis pēdējos piecos gados kopā ar partneriem.")
    row(sheet, 100, ("Nr.", "Nosaukums", "Numurs"), ("Kopā",))
    sheet.text(400, 100, "Vadītājs", size=8)
    for number, y in enumerate((116, 142, 168), 1):
        row(sheet, y, (f"{number}.", "Linu diena", f"LLI-31{number}"), ("48 000,00",))
        sheet.text(400, y, "Baiba", "Kļavkalne", size=8, pitch=9.5)
    assert told(rows, sheet)[1][-1] == "Baiba Kļavkalne"


def test_cards_under_one_another_stay_rows_of_label_and_value(sheet: Sheet, rows: Rows) -> None:
    for y, name in ((100, "Linu diena"), (170, "Pļavu josta"), (240, "Māla trauks")):
        for place, pair in enumerate((("Nosaukums", name), ("Sākums", "2020. gads"), ("Beigas", "2022. gads"))):
            sheet.text(60, y + 12 * place, pair[0])
            sheet.text(200, y + 12 * place, pair[1])
    found = rows(sheet.read())
    assert [texts for (_, _, column), texts in sorted(found.items()) if column == 0] == [
        ["Nosaukums"], ["Sākums"], ["Beigas"],
    ] * 3  # fmt: skip


def test_rows_of_one_line_each_stay_rows_where_some_stand_further_apart(sheet: Sheet, rows: Rows) -> None:
    y = table(sheet)
    row(sheet, y + 8, ("", "Kopā"), ("3 163 318,30", "2 688 820,56", "474 497,74"))
    row(sheet, y + 28, ("", "Atlikums"), ("63 318,30", "88 820,56", "4 497,74"))
    assert [line[0] for line in told(rows, sheet)] == ["Nr.", "1.", "2.", "3.", "Kopā", "Atlikums"]
