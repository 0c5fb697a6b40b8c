"""An investment plan in a table: many projects, one of them running over two programmes."""

from samples.sheet import Grid, Heading, Paragraph, Sheet

SHEET = Sheet(
    name="table-of-investments-by-year",
    formats=("docx",),
    title="Investīciju plāns",
    created="2021-02-18",
    footer="Investīciju plāns 2021.–2023.",
    blocks=(
        Heading("Ludzas novada investīciju plāns 2021.–2023. gadam"),
        Paragraph(
            "Tabulā iekļauti projekti, par kuriem noslēgti līgumi; summas tūkstošos nav noapaļotas, valūta – eiro."
        ),
        Grid(
            ("Projekts", "Līguma Nr.", "Laiks", "Kopā", "ES fondi", "Valsts", "Novads"),
            (
                (
                    "Istras vidusskolas dienesta viesnīcas pārbūve",
                    "8.1.2.0/17/I/031",
                    "03.2021.–11.2022.",
                    "412 300,00",
                    "350 455,00",
                    "18 553,50",
                    "43 291,50",
                ),
                (
                    "„Latgales podnieku sēta”",
                    "LLI-479",
                    "2020. gada 1. jūlijs – 2022. gada 30. jūnijs",
                    "96 220,00",
                    "81 787,00",
                    "4 811,00",
                    "9 622,00",
                ),
                (
                    "Veselīga pilsēta ikvienam",
                    "9.2.4.2/16/I/102",
                    "2017–2023",
                    "233 964",
                    "198 869,40",
                    "35 094,60",
                    "–",
                ),
                (
                    "Ezerkrasta ielas apgaismojuma nomaiņa",
                    "5.6.2.0/20/I/004",
                    "no 15.04.2021. līdz 31.12.2021.",
                    "180 000",
                    "153 000",
                    "",
                    "27 000",
                ),
            ),
            (30, 18, 22, 12, 12, 10, 10),
        ),
        Paragraph("Plānu apkopoja ekonomiste Ilgvara Skrūzmane."),
    ),
)
