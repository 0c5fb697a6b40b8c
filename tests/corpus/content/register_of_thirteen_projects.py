"""A register of thirteen projects: programmes in cells that span rows, the currency in the head."""

from samples.sheet import Heading, Paragraph, Sheet
from tests.corpus.spanning import Spanning

SHEET = Sheet(
    name="register-of-thirteen-projects",
    formats=("docx",),
    title="Projektu reģistrs",
    created="2024-06-30",
    footer="Lapa sagatavota automātiski",
    blocks=(
        Heading("Tukuma novada pašvaldības projektu reģistrs"),
        Paragraph(
            "Stāvoklis uz 2024. gada 30. jūniju. Reģistru kārto Projektu nodaļa (63122231, "
            "projekti@tukums.example.lv). Atbildīgā par datiem: Dagnija Sproģe."
        ),
        Spanning(
            (
                (
                    "Nr.", "Programma", "Projekta nosaukums", "Projekta Nr.", "Īstenošanas laiks",
                    "Finansējums, EUR", "", "Projekta vadītājs",
                ),
                ("", "", "", "", "", "kopā", "t.sk. pašvaldība", ""),
                (
                    "1.", "Erasmus+", "Skolotājs ceļā", "2023-1-LV01-KA122-SCH-000118204",
                    "01.09.2023.–28.02.2025.", "22 716,00", "–", "Astra Pole",
                ),
                (
                    "2.", "", "Mežs kā klase /\nForest as a Classroom", "2022-1-FI01-KA220-SCH-\n000086119",
                    "01/12/2022–30/11/2025", "250 000,00", "38 215,00", "Astra Pole",
                ),
                (
                    "3.", "", "Balss jauniešiem", "2022-3-LV02-KA154-YOU-000098816",
                    "2023. gada marts – 2024. gada maijs", "34 050,00", "–", "Reinis Dimza",
                ),
                (
                    "4.", "Nordplus", "„Rīts četrās valodās”", "NPJR-2023/10148", "09.2023.–06.2025.", "19 400,00",
                    "–", "Guna Eglāja",
                ),
                (
                    "5.", "ERAF", "Tirgus laukuma kvartāls Kandavā", "5.1.1.3/2/23/A/022",
                    "15.01.2024.–14.01.2026.", "868 412,55", "130 261,88", "Valters Priedulis",
                ),
                (
                    "6.", "", "Industriālais pieslēgums “Ozolāji”", "5.6.2.0/20/I/014",
                    "2020. gada 1. jūnijs –\n2023. gada 31. maijs", "2 117 340,10", "476 021,05",
                    "Valters Priedulis",
                ),
                (
                    "7.", "ESF", "Vesels novads", "9.2.4.2/16/I/061", "2017. gada maijs – 2023. gada decembris",
                    "174 980,00", "0,00", "Kitija Rasa",
                ),
                (
                    "8.", "ESF Plus", "Asistents laukos", "4.3.5.1/1/23/I/007", "01.10.2023.-31.12.2026.",
                    "246 118,40", "0,00", "Kitija Rasa",
                ),
                (
                    "9.", "AF", "Zemes ielas īres nams", "3.1.1.4.i.0/1/23/A/CFLA/015", "04.03.2024.–31.03.2026.",
                    "1 804 000,00", "402 300,00", "Valters Priedulis",
                ),
                (
                    "10.", "LEADER", "Estrādes soli Cērē", "23-08-CL13-C0LA19.2201-000007",
                    "līdz 2024. gada 30.jūnijam", "14 212,66", "1 421,27", "Guna Eglāja",
                ),
                (
                    "11.", "", "Velonovietnes pie ezera", "21-08-AL26-A019.2203-\n000009",
                    "01.05.2021.–31.10.2021.", "9 870,-", "987,-", "Guna Eglāja",
                ),
                (
                    "12.", "Interreg", "Dārzi pie jūras / Coastal Gardens", "CB0417",
                    "2024.gada aprīlis – 2026.gada septembris", "1 265 300,00", "118 600,00", "Reinis Dimza",
                ),
                (
                    "13.", "LIFE", "Vaska ezers", "LIFE20 NAT/LV/000557", "01.09.2021.–31.08.2026.", "1 932 077,00",
                    "64 000,00", "Dr. biol. A. Sils",
                ),
                ("", "", "", "", "KOPĀ", "8 758 476,71", "1 231 806,20", ""),
            ),
            (5, 12, 24, 26, 22, 15, 14, 16),
            spans=(
                ((0, 0), (1, 0)),
                ((0, 1), (1, 1)),
                ((0, 2), (1, 2)),
                ((0, 3), (1, 3)),
                ((0, 4), (1, 4)),
                ((0, 5), (0, 6)),
                ((0, 7), (1, 7)),
                ((2, 1), (4, 1)),
                ((6, 1), (7, 1)),
                ((11, 1), (12, 1)),
            ),
            head=2,
        ),
        Paragraph(
            "Piezīmes. 3. un 12. projektā vadītājs mainīts 2024. gada 2. aprīlī (iepriekš – Sigita Kalve). 6. "
            "projekta būvdarbu līgums: Nr. 8-4/2021/56. 5. projekta objekts atrodas pie autoceļa P131."
        ),
    ),
)
