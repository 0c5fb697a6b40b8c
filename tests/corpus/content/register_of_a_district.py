"""A register of projects whose rows share a manager and a programme, currency in the head."""

from samples.sheet import Grid, Heading, Paragraph, Sheet

SHEET = Sheet(
    name="register-of-a-district",
    formats=("docx",),
    title="Projektu reģistrs",
    created="2024-01-31",
    footer="Projektu reģistrs",
    blocks=(
        Heading("Ādažu novada projektu reģistrs"),
        Paragraph("Stāvoklis uz 31.01.2024. Ja nav norādīts citādi, iesniedzējs ir Ādažu novada pašvaldība."),
        Grid(
            ("Nr.p.k.", "Nosaukums", "Fonds / programma", "Reģ. Nr.", "Uzsākšana", "Pabeigšana", "Kopsumma (EUR)", "Fonda daļa (EUR)", "Projekta vadība"),
            (
                ("1.", "Carnikavas pamatskolas mācību telpu labiekārtošana", "ERAF", "8.1.2.0/17/I/019", "01.06.2018.", "30.11.2021.", "1 214 900,75", "1 032 665,64", "Dana Grīnfelde"),
                ("2.", "Kāpu taka „Smilšu grauds”", "LEADER", "22-04-AL36-A019.2202-000003", "15.05.2022.", "15.10.2022.", "31 260,00", "27 000,00", "Dana Grīnfelde"),
                ("3.", "Green Coast Clubs", "Interreg CB", "CB812", "2019-01-01", "2021-12-31", "612 304,00", "459 228,00", "Mareks Oliņš"),
                ("4.", "Drošs ceļš uz skolu Kadagā", "Valsts mērķdotācija", "–", "2022.", "2023.", "145 000", "–", "Mareks Oliņš"),
                ("5.", "Jauno zinātnieku nometne", "Erasmus+", "2022-1-LV02-KA154-YOU-000062118", "01.08.2022.", "30.04.2023.", "14 580,00", "14 580,00", "Egija Rukmane"),
                ("6.", "Siltumtrases rekonstrukcija Podniekos", "KF", "4.3.1.0/20/A/052", "2020. g. 12. okt.", "2022. g. 11. okt.", "860 120,30", "309 643,31", "Ervīns Kļavkalns"),
            ),
            (5, 22, 12, 18, 10, 10, 11, 11, 14),
        ),
    ),
)
