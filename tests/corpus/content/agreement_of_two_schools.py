"""An agreement between the coordinator of a project and a partner."""

from samples.sheet import Grid, Heading, Items, Paragraph, Sheet

SHEET = Sheet(
    name="agreement-of-two-schools",
    formats=("odt",),
    title="Sadarbības līgums",
    created="2024-10-01",
    footer="Līgums uz 2 lapām, 2 eksemplāros",
    blocks=(
        Heading("SADARBĪBAS LĪGUMS Nr. 12-7/2024/31"),
        Paragraph("Madonā, 2024. gada 1. oktobrī"),
        Paragraph(
            "Madonas Sauleskalna vidusskola, reģistrācijas Nr. 90000054321, tās direktora Jura Graudiņa personā "
            "(turpmāk – Koordinators), no vienas puses, un Balvu Ezermalas pamatskola, tās direktores vietas "
            "izpildītājas Agnijas Lāces personā (turpmāk – Partneris), no otras puses, noslēdz šo līgumu:"
        ),
        Heading("1. Līguma priekšmets", 2),
        Paragraph(
            "1.1. Puses īsteno Erasmus+ programmas neliela mēroga partnerības projektu „Kartupelis pret krīzi” / "
            "“Potato against Crisis” (Projekta Nr. 2024-1-LV01-KA210-SCH-000241963, turpmāk – Projekts) saskaņā ar "
            "Koordinatora un Valsts izglītības attīstības aģentūras 2024. gada 12. septembrī noslēgto dotācijas "
            "līgumu."
        ),
        Paragraph(
            "1.2. Projektu īsteno no 2024.gada 1.novembra līdz 2026.gada 30.aprīlim (18 mēnešus). Trešais "
            "partneris ir Zarasu Ąžuolas ģimnāzija Lietuvā, ar kuru Koordinators slēdz atsevišķu līgumu."
        ),
        Heading("2. Finansējums", 2),
        Paragraph("2.1. Projekta kopējais finansējums ir EUR 60 000,00 (sešdesmit tūkstoši euro un 00 centi)."),
        Paragraph(
            "2.2. Partnerim paredzēti EUR 18 500,00 (astoņpadsmittūkstoš pieci simti euro), ko Koordinators "
            "izmaksā trijās daļās:"
        ),
        Items((
            "7 400,00 EUR (40%) 15 dienu laikā pēc līguma parakstīšanas;",
            "7 400,00 EUR (40%) līdz 2025. gada 1. jūlijam;",
            "3 700,00 EUR (20%) pēc gala pārskata apstiprināšanas.",
        )),
        Paragraph(
            "2.3. Par katru nokavētu dienu maksā 0,1 % no nesamaksātās summas, bet ne vairāk kā 10 % no tās. "
            "Līgumsods par pazaudētu inventāru – līdz 300 EUR."
        ),
        Heading("3. Pienākumi", 2),
        Paragraph(
            "3.1. Partneris organizē darbnīcu „No mizas līdz čipsam” 2025. gada 7.–11. aprīlī, glabā dokumentus "
            "piecus gadus un katru ceturksni iesniedz atskaiti."
        ),
        Paragraph(
            "3.2. Koordinatora kontaktpersona Projektā ir ķīmijas skolotāja Inta Miezīte (tālr. 648 22 019, "
            "inta.miezite@sauleskalns.example.lv), Partnera – Viesturs Logins (tālr. 645 20 775, "
            "v.logins@ezermala.example.lv). Finanšu jautājumus kārto Koordinatora grāmatvede Rasma Ivbule."
        ),
        Paragraph(
            "3.3. Ja Puses nevienojas, strīdus izšķir Latvijas Republikas tiesā. Personas datus apstrādā "
            "atbilstoši regulai (ES) 2016/679."
        ),
        Grid(
            ("Koordinators", "Partneris"),
            (
                (
                    "Madonas Sauleskalna vidusskola\nKonts LV00UNLA0050000000123\n\n________ J. Graudiņš",
                    "Balvu Ezermalas pamatskola\nKonts LV00HABA0551000000456\n\n________ A. Lāce",
                ),
            ),
            (50, 50),
        ),
    ),
)
