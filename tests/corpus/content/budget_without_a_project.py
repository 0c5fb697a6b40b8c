"""A budget of a school with projects only as a line of it; no project is told."""

from samples.sheet import Heading, Paragraph, Sheet, Signature
from tests.corpus.spanning import Spanning

SHEET = Sheet(
    name="budget-without-a-project",
    formats=("docx",),
    title="Budžeta tāme",
    created="2025-01-15",
    footer="",
    blocks=(
        Heading("Jaunpils Strutes pamatskolas 2025. gada budžeta tāme"),
        Paragraph("Apstiprināta ar Tukuma novada domes 2025. gada 30. janvāra lēmumu Nr. TND/25/19. Summas euro."),
        Spanning(
            (
                ("Kods", "Rādītājs", "2024. gads", "", "2025. gada plāns"),
                ("", "", "plāns", "izpilde", ""),
                ("18.620", "Valsts mērķdotācija pedagogu algām", "412 806", "412 806", "430 115"),
                ("19.110", "Pašvaldības dotācija", "268 400", "271 012", "290 000"),
                ("21.350", "Ieņēmumi par telpu nomu", "3 200", "4 176", "4 000"),
                ("18.630", "Projektu līdzekļi (Erasmus+, Skolas soma)", "12 000", "11 418", "9 000"),
                ("", "Ieņēmumi kopā", "696 406", "699 412", "733 115"),
                ("1100", "Atalgojums", "489 300", "487 990", "511 640"),
                ("2200", "Pakalpojumi, remonts", "131 106", "135 422", "141 475"),
                ("5200", "Pamatlīdzekļi", "76 000", "76 000", "80 000"),
                ("", "Izdevumi kopā", "696 406", "699 412", "733 115"),
            ),
            (12, 40, 16, 16, 16),
            (((0, 0), (1, 0)), ((0, 1), (1, 1)), ((0, 2), (0, 3)), ((0, 4), (1, 4))),
            head=2,
        ),
        Paragraph(
            "2025. gadā skola iegādāsies jaunu autobusu (līzinga līgums Nr. L-2025/003, 84 000,00 EUR, termiņš 2030. "
            "gada 14. februāris). Skolēnu skaits 01.09.2024. – 203. Skolotāju vidējā slodze 0,86."
        ),
        Signature("Direktors", "Ivo Rozentāls"),
        Signature("Galvenā grāmatvede", "Sarma Dreija"),
    ),
)
