"""Eleven approved projects of a local action group, and those that were not."""

from samples.sheet import Heading, Letterhead, Paragraph, Sheet, Signature
from tests.corpus.spanning import Spanning

SHEET = Sheet(
    name="eleven-projects-of-a-coast",
    formats=("pdf",),
    title="Biedrība „Ziemeļkurzemes krasts un iekšzeme”",
    created="2025-05-19",
    footer="Lapu skaits: 2",
    blocks=(
        Letterhead(
            "Biedrība „Ziemeļkurzemes krasts un iekšzeme”",
            "Lielā iela 733, Talsi, LV-3201 · reģ. Nr. 40008000017 · krasts@partneriba.example.lv",
        ),
        Paragraph("2025. gada 19. maijā\nVērtēšanas komisijas protokola Nr. 5 izraksts", aside=True),
        Heading("LEADER 1. kārtā atbalstītie projekti"),
        Paragraph(
            "Projektus pieņēma no 2025. gada 3. marta līdz 3. aprīlim. Kārtas finansējums 240 000 EUR. Sešiem "
            "projektiem lūgts precizēt tāmes. Vērtēšanas komisiju vada Egita Lagzdiņa."
        ),
        Spanning(
            (
                (
                    "Nr.", "Iesniedzējs", "Projekta nosaukums", "Projekta numurs", "Kopējās izmaksas, EUR",
                    "Publiskais finansējums, EUR",
                ),
                (
                    "1.", "Biedrība „Vīnkalni”", "Vīna dārza atvērtās durvis", "25-01-CL02-C0LA19.2202-000001",
                    "41 300,00", "24 780,00",
                ),
                ("2.", "", "Podnieku krāsns Sabilē", "25-01-CL02-C0LA19.2201-000004", "18 204,40", "16 383,96"),
                (
                    "3.", "Talsu novada pašvaldība", "Trenažieri pie Vilkmuižas ezera",
                    "25-01-CL02-C0LA19.2203-000002", "29 999,00", "26 999,10",
                ),
                (
                    "4.", "", "Laidzes parka tiltiņi, 1. kārta", "25-01-CL02-C0LA19.2203-000005", "22 118,75",
                    "19 906,88",
                ),
                ("5.", "", "Bibliotēka uz riteņiem", "25-01-CL02-C0LA19.2201-000006", "33 500,00", "30 150,00"),
                (
                    "6.", "SIA „Rojas garums”", "Roņu vērošanas laiva", "25-01-CL02-C0LA19.2202-000003",
                    "52 000,00", "31 200,00",
                ),
                (
                    "7.", "z/s „Mežvidi”", "Mellenes pulverī", "25-01-CL02-C0LA19.2202-000007", "27 640,00",
                    "16 584,00",
                ),
                (
                    "8.", "Dundagas sieviešu biedrība „Kurzeme un es”", "„Stelles atgriežas” – aušanas istaba",
                    "25-01-CL02-C0LA19.2201-000008", "9 412,00", "8 470,80",
                ),
                (
                    "9.", "Sporta klubs „Kolkasrags”", "Airi, laivas, bērni", "25-01-CL02-C0LA19.2201-000010",
                    "14 780,20", "13 302,18",
                ),
                (
                    "10.", "Nurmuižas draudze", "Zvana balss", "25-01-CL02-C0LA19.2203-000009", "16 045,65",
                    "14 441,09",
                ),
                (
                    "11.", "SIA „Siera būda”", "Kazu siera nogatavināšanas telpa", "25-01-CL02-C0LA19.2202-000011",
                    "36 000,00", "21 600,00",
                ),
                ("", "Kopā", "", "", "301 000,00", "223 818,01"),
            ),
            (6, 21, 22, 34, 14, 15),
            spans=(((1, 1), (2, 1)), ((3, 1), (5, 1)), ((12, 1), (12, 3))),
        ),
        Paragraph(
            "Noraidīti divi pieteikumi, viens atsaukts 2025. gada 22. aprīlī. Sūdzību var iesniegt mēneša laikā. "
            "Īstenošana: viens gads no Lauku atbalsta dienesta lēmuma, būvniecībai – divi gadi."
        ),
        Signature("Protokolēja", "Monta Zvejniece"),
    ),
)
