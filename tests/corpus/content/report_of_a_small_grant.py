"""A report of a small grant of the European Solidarity Corps, printed from a form with numbered fields."""

from samples.sheet import Grid, Heading, Items, Labels, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="report-of-a-small-grant",
    formats=("pdf",),
    title="Solidaritātes projekta noslēguma atskaite – veidlapa SOL-R3",
    created="2023-10-27",
    footer="Izdrukāts 27.10.2023. 16:42",
    blocks=(
        Heading("SOLIDARITĀTES PROJEKTA ATSKAITE"),
        Labels((
            ("1.1. Numurs", "2022-2-LV02-ESC30-SOL-000093346"),
            ("1.2. Nosaukums", "SKAPIS BEZ DURVĪM"),
            ("1.2.1. Nosaukums angļu valodā", "Wardrobe without Doors"),
            ("1.3. Grupas atbalsta organizācija", "Jauniešu klubs „Kantoris 13”, Aizpute"),
            ("1.4. Grupas dalībnieki",
                "Amanda Riekste, Deniss Afanasjevs, Kate Marija Zeme, Rainers Pinnis, Ulla Jansone"),
            ("1.5. Projekta pārstāvis", "Amanda Riekste (kontaktpersona), amanda.riekste@kantoris.example.lv"),
            ("1.6. Konsultants", "Mārcis Egle-Vīksne"),
            ("1.7. Projekta sākums / beigas", "01.10.2022. / 30.09.2023."),
            ("1.8. Līgumā apstiprinātā dotācija", "7 104,00 €"),
        )),
        Heading("2. Ko paveicām", 2),
        Paragraph(
            "Aizputes vecajā veļas mazgātavā tagad ir drēbju maiņas telpa, kurā var ienākt bez naudas. Piecu mēnešu "
            "laikā 412 cilvēki atnesuši 1,9 tonnas apģērba. Telpu atklājām 2023. gada 4. februārī kopā ar domes "
            "deputāti Aiju Vāri; reizi mēnesī notiek labošanas vakars „Poga un diegs”. Ar mums sazinājās arī "
            "jaunieši no Rakveres Igaunijā – viņi grib atvērt savu skapi."
        ),
        Heading("3. Izmaksas", 2),
        Grid(
            ("Pozīcija", "Mēneši / dienas", "Likme, EUR", "Summa, EUR"),
            (
                ("Projekta vadība", "12 mēneši", "500,00", "6 000,00"),
                ("Konsultanta dienas", "4 dienas", "151,00", "604,00"),
                ("Ārkārtas izdevumi (apkure)", "–", "–", "500,00"),
                ("Kopā", "", "", "7 104,00"),
            ),
            (40, 20, 20, 20),
        ),
        Items((
            "80 % jeb 5 683,20 EUR saņemti 2022. gada 12. oktobrī;",
            "atlikušos 1 420,80 EUR aģentūra izmaksās pēc šīs atskaites apstiprināšanas;",
            "papildus iztērējām 212,75 EUR no ziedojumiem.",
        )),
        Paragraph("4. Apliecinu, ka ziņas ir patiesas."),
        Signature("Organizācijas likumiskais pārstāvis", "Gustavs Pētersons-Lejnieks"),
    ),
)
