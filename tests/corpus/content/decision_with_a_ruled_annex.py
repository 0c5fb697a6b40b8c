"""A council's decision in Word with an annex: a schedule of payments and the partners' shares."""

from samples.sheet import Grid, Heading, Items, Letterhead, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="decision-with-a-ruled-annex",
    formats=("docx",),
    title="Par līdzfinansējumu",
    created="2023-08-31",
    footer="Dokuments parakstīts ar drošu elektronisko parakstu",
    blocks=(
        Letterhead("TALSU NOVADA DOME", "Kareivju iela 707, Talsi, LV-3201, tālr. 63232111"),
        Heading("LĒMUMS"),
        Paragraph("2023. gada 31. augustā Nr. 366", aside=True),
        Paragraph("Par līdzfinansējumu projektam „Gaismas ostā: bākas stāsts Mērsragā”"),
        Paragraph(
            "Lauku atbalsta dienests 2023. gada 14. jūlijā apstiprinājis biedrības „Bāksargi” projektu „Gaismas ostā: "
            "bākas stāsts Mērsragā”, projekta Nr. 23-08-ZL03-F043.0203-000002. Projekta kopējās izmaksas ir 92 400,00 "
            "EUR, publiskais finansējums 69 300,00 EUR jeb 75 %. Projekts jāīsteno līdz 2025. gada 30. jūnijam."
        ),
        Paragraph("Biedrība 2023. gada 2. augustā lūgusi novadam segt trūkstošos 23 100,00 EUR. Dome nolemj:"),
        Items((
            "Piešķirt biedrībai „Bāksargi” (reģ. Nr. 40008222229) līdzfinansējumu 23 100,00 EUR apmērā.",
            "Līdzfinansējumu izmaksāt saskaņā ar pielikumu.",
            "Par lēmuma izpildi atbild izpilddirektore Marlēna Vītoliņa-Šteina.",
        ), numbered=True),
        Signature("Domes priekšsēdētājs", "Andis Ābelītis"),
        Heading("Pielikums. Maksājumu grafiks", 2),
        Grid(
            ("Maksājums", "Termiņš", "Summa, EUR"),
            (
                ("Avanss", "15.09.2023.", "6 930,00"),
                ("Starpmaksājums", "30.06.2024.", "11 550,00"),
                ("Noslēguma maksājums", "pēc atzinuma saņemšanas", "4 620,00"),
                ("Kopā", "", "23 100,00"),
            ),
            (40, 35, 25),
        ),
        Paragraph("Projekta vadītājs biedrībā: Dainis Laukšteins, 29 118 604."),
    ),
)
