"""A printed report whose two tables show no lines: sources by year, indicators of results."""

from samples.sheet import Grid, Heading, Paragraph, Sheet

SHEET = Sheet(
    name="report-with-columns-by-blanks",
    formats=("pdf",),
    title="Pārskats par projekta gaitu",
    created="2024-05-06",
    footer="Jūrmalas Bulduru tehnikums",
    blocks=(
        Heading("Pārskats par projekta gaitu"),
        Paragraph(
            "Projekta „Laboratorija zem stikla” (Nr. 4.2.1.9/1/23/I/015) mērķis ir iekārtot sešas mācību "
            "laboratorijas Jūrmalas Bulduru tehnikumā. Projektu finansē Eiropas Reģionālās attīstības fonds. Projekta "
            "vadītāja – Gunda Leimane, e-pasts gunda.leimane@bulduri.example.lv."
        ),
        Paragraph(
            "Projekta īstenošanas sākums: 2023. gada 4. decembris. Projekta īstenošanas beigas: 2027. gada 3. jūnijs."
        ),
        Heading("Finansējuma plāns", 2),
        Grid(
            ("Avots", "2023, EUR", "2024, EUR", "2025, EUR", "2026, EUR", "2027, EUR", "Kopā, EUR"),
            (
                ("ERAF", "8 500", "340 000", "510 000", "425 000", "76 500", "1 360 000"),
                ("Valsts budžets", "1 500", "60 000", "90 000", "75 000", "13 500", "240 000"),
                ("Kopā", "10 000", "400 000", "600 000", "500 000", "90 000", "1 600 000"),
            ),
            (22, 13, 13, 13, 13, 13, 15),
            ruled=False,
        ),
        Heading("Rādītāji", 2),
        Grid(
            ("Rādītājs", "Plānots", "Sasniegts"),
            (
                ("Iekārtotas laboratorijas", "6", "1"),
                ("Apmācīti pedagogi", "24", "9"),
                ("Izglītojamo skaits", "480", "71"),
            ),
            (50, 20, 20),
            ruled=False,
        ),
        Paragraph("Pārskatu 2024. gada 6. maijā parakstīja direktors Elmārs Vanagelis."),
    ),
)
