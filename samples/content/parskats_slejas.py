"""An overview in columns that no ruling lines part; some cells take several lines."""

from samples.sheet import Grid, Heading, Letterhead, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="parskats_slejas",
    formats=("pdf",),
    title="Alūksnes novada izglītības iestāžu starptautiskie projekti",
    created="2024-03-18",
    footer="Alūksnes novada Izglītības pārvalde, 2024",
    blocks=(
        Letterhead("ALŪKSNES NOVADA IZGLĪTĪBAS PĀRVALDE", "Ezermalas iela 64, Alūksne, LV-4301"),
        Heading("Izglītības iestāžu projekti 2023./2024. mācību gadā"),
        Grid(
            head=("Projekta numurs", "Projekta nosaukums", "Īstenotājs", "Sākums", "Beigas", "Finansējums, EUR"),
            rows=(
                ("2022-1-LV01-KA122-\nSCH-000072145", "Atvērtā klase", "Alūksnes Pilssalas pamatskola", "01.09.2022.",
                 "31.08.2023.", "14 210,00"),
                ("2023-1-FR01-KA220-\nSCH-000152893", "Matemātika pagalmā", "Malēnijas vidusskola", "01.10.2023.",
                 "31.03.2026.", "41 875,00"),
                ("NPJR-2023/10231", "Putni pāri robežām", "Alsviķu Vītolu pamatskola", "01.08.2023.", "31.07.2025.",
                 "27 300,00"),
                ("2023-2-LV02-KA152-\nYOU-000171206", "Mežs, kurā satikties", "Alūksnes jauniešu centrs „Krasts”",
                 "15.01.2024.", "14.10.2024.", "18 642,50"),
            ),
            widths=(23, 20, 22, 14, 14, 17),
            ruled=False,
        ),
        Paragraph(
            "Projektus pārrauga projektu koordinatore Ieva Strautmane, tālr. 64381190, "
            "ieva.strautmane@aluksne.example.lv."
        ),
        Signature("Pārvaldes vadītājs", "Mārtiņš Saulgriezis"),
    ),
)
