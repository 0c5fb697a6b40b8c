"""An explanatory note with a ruled table of costs by year and source; the currency stands only in the head."""

from samples.sheet import Grid, Heading, Letterhead, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="muzikas_skolas_siltinasana",
    formats=("pdf",),
    title="Paskaidrojuma raksts par projektu",
    created="2024-02-08",
    footer="Valmieras novada pašvaldība · Paskaidrojuma raksts",
    blocks=(
        Letterhead("VALMIERAS NOVADA PAŠVALDĪBA", "Attīstības pārvalde · Lāčplēša laukums 19, Valmiera, LV-4201"),
        Heading("PASKAIDROJUMA RAKSTS"),
        Paragraph(
            "par Eiropas Reģionālās attīstības fonda projektu Nr. 2.1.1.6/1/23/A/042 “Rūjienas Ternejas mūzikas skolas "
            "ēkas siltināšana”"
        ),
        Heading("1. Projekta mērķis", 2),
        Paragraph(
            "Projekta mērķis ir samazināt skolas ēkas siltumenerģijas patēriņu vismaz par 45 %, nosiltinot fasādi un "
            "bēniņus, nomainot logus un pārbūvējot apkures sistēmu. Ēkā mācās 140 audzēkņi, un tajā notiek arī novada "
            "koncerti."
        ),
        Heading("2. Īstenošanas laiks", 2),
        Paragraph("Projekta īstenošanas laiks: 01.03.2024. – 30.06.2026. (28 mēneši)."),
        Heading("3. Izmaksas un finansējuma avoti", 2),
        Paragraph(
            "Projekta kopējās izmaksas ir 300 000,00 EUR: ERAF finansējums 85 % – 255 000,00 EUR, valsts budžeta "
            "dotācija 3,75 % – 11 250,00 EUR, pašvaldības līdzfinansējums 11,25 % – 33 750,00 EUR. Sadalījums pa "
            "gadiem:"
        ),
        Grid(
            head=("Gads", "ERAF, EUR", "Valsts budžets, EUR", "Pašvaldība, EUR", "Kopā, EUR"),
            rows=(
                ("2024", "51 000,00", "2 250,00", "6 750,00", "60 000,00"),
                ("2025", "170 000,00", "7 500,00", "22 500,00", "200 000,00"),
                ("2026", "34 000,00", "1 500,00", "4 500,00", "40 000,00"),
                ("Kopā", "255 000,00", "11 250,00", "33 750,00", "300 000,00"),
            ),
            widths=(12, 22, 24, 22, 22),
        ),
        Heading("4. Atbildīgā persona", 2),
        Paragraph(
            "Projekta vadītājs: Kaspars Dzenis, Attīstības pārvaldes projektu nodaļa, tālrunis 64207115, "
            "e-pasts kaspars.dzenis@pasvaldiba.example.lv."
        ),
        Signature("Attīstības pārvaldes vadītāja", "Edīte Grauda"),
    ),
)
