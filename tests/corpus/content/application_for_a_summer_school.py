"""An application form in OpenDocument: labels in a table, a budget by payer."""

from samples.sheet import Grid, Heading, Labels, Paragraph, Sheet

SHEET = Sheet(
    name="application-for-a-summer-school",
    formats=("odt",),
    title="Pieteikums",
    created="2023-03-27",
    footer="",
    blocks=(
        Heading("Pieteikums jauniešu iniciatīvu konkursam"),
        Labels((
            ("Projekta nosaukums:", "Vasaras skola „Kosmoss pļavā”"),
            ("Pieteicējs:", "Saulkrastu jauniešu dome"),
            ("Projekta norises laiks", "no 2023. gada 5. jūnija līdz 2023. gada 25. augustam"),
            ("Norises vieta", "Zvejniekciema estrāde un pludmale"),
            ("Projekta vadītājs (vārds, uzvārds, tālrunis)", "Krišs Vaivars, 28 903 377"),
            ("Projekta vadītāja vecums", "17 gadi"),
            ("Mentors", "Arnita Peičeva, jaunatnes darbiniece"),
        )),
        Heading("Tāme", 2),
        Grid(
            ("Izdevumi", "No konkursa, EUR", "Pašu līdzekļi, EUR", "Kopā, EUR"),
            (
                ("Teleskopa noma", "420,00", "0,00", "420,00"),
                ("Lektoru honorāri", "350,00", "150,00", "500,00"),
                ("Ēdināšana", "180,00", "140,00", "320,00"),
                ("KOPĀ", "950,00", "290,00", "1 240,00"),
            ),
            (34, 22, 22, 22),
        ),
        Paragraph("Pieteikums iesniegts 2023. gada 27. martā."),
    ),
)
