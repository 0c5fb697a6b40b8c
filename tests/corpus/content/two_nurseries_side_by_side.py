"""Two projects in the columns of one table, the labels in the first."""

from samples.sheet import Grid, Heading, Paragraph, Sheet

SHEET = Sheet(
    name="two-nurseries-side-by-side",
    formats=("doc",),
    title="Salīdzinošā informācija par diviem pirmsskolu projektiem",
    created="2023-11-06",
    blocks=(
        Heading("Salīdzinošā informācija par diviem pirmsskolu projektiem"),
        Paragraph("Jelgavas valstspilsētas pašvaldības Izglītības pārvalde, 2023. gada 6. novembris"),
        Grid(
            ("", "1. projekts", "2. projekts"),
            (
                ("Nosaukums", "Mazie soļi mežā", "Rotaļu robotika"),
                ("Numurs", "2021-1-LV01-KA210-SCH-000034411", "NPJR-2022/10088"),
                ("Programma", "Erasmus+", "Nordplus Junior"),
                ("Iestāde", "Pirmsskolas izglītības iestāde “Zemenīte”", "Pirmsskolas izglītības iestāde “Kāpēcīši”"),
                ("Koordinatore", "Vizma Kalniete-Jansone", "Solvita Barisa"),
                ("Sākums", "01.10.2021.", "01.08.2022."),
                ("Beigas", "30.09.2023.", "31.07.2024."),
                ("Finansējums", "EUR 60 000", "EUR 22 450"),
                ("Partnervalstis", "Zviedrija, Rumānija", "Norvēģija, Igaunija"),
            ),
            (24, 38, 38),
        ),
        Paragraph(
            "Abu projektu norisi pārrauga Izglītības pārvaldes vecākā speciāliste Guna Ancāne-Rubule (63012459). "
            "Pirmais projekts jau noslēdzies un atskaite apstiprināta 2023. gada 30. oktobrī. Otrais turpinās; nākamā "
            "tikšanās paredzēta Bergenā 2024. gada martā."
        ),
    ),
)
