"""A plan of purchases of twenty-two rows: sums, months and works, and no project."""

from samples.sheet import Grid, Heading, Paragraph, Sheet

SHEET = Sheet(
    name="purchases-planned-for-a-year",
    formats=("pdf",),
    title="Iepirkumu plāns 2022",
    created="2022-01-14",
    blocks=(
        Heading("Iepirkumu plāns 2022. gadam"),
        Paragraph(
            "Apstiprināts ar apvienības vadītājas 2022. gada 14. janvāra rīkojumu Nr. AGL/1-6/22/9. Plānā iekļauti "
            "iepirkumi, kuru paredzamā līgumcena gadā ir vismaz 800 EUR bez PVN. Būvdarbu projekti, ja tiem "
            "piesaista Eiropas Savienības līdzekļus, uzskaitīti atsevišķā plānā."
        ),
        Grid(
            head=(
                "Nr.",
                "Iepirkuma priekšmets",
                "Veids",
                "Paredzamā līgumcena, EUR bez PVN",
                "Procedūra",
                "Izsludināšana",
            ),
            rows=(
                (
                    "1.",
                    "Skolēnu ēdināšana, 3 skolas",
                    "pakalpojums",
                    "148 000",
                    "atklāts konkurss",
                    "2022. gada jūnijs",
                ),
                ("2.", "Degviela pašvaldības transportam", "piegāde", "62 400", "elektroniskā sistēma", "01.2022."),
                ("3.", "Ceļu greiderēšana, Aglonas un Grāveru pag.", "būvdarbi", "39 900", "zemsliekšņa", "03.2022."),
                (
                    "4.",
                    "Ceļa „Somerseta–Višķi” virsmas apstrāde",
                    "būvdarbi",
                    "118 250",
                    "atklāts konkurss",
                    "04.2022.",
                ),
                ("5.", "Projekta vadības programmatūras licences", "piegāde", "4 100", "zemsliekšņa", "02.2022."),
                ("6.", "Dzeramā ūdens laboratoriskā kontrole", "pakalpojums", "6 750", "zemsliekšņa", "02.2022."),
                ("7.", "Būvprojekts bērnudārza piebūvei", "pakalpojums", "28 600", "9. panta kārtība", "05.2022."),
                (
                    "8.",
                    "Autoruzraudzība un būvuzraudzība (piebūve)",
                    "pakalpojums",
                    "14 300",
                    "9. panta kārtība",
                    "09.2022.",
                ),
                ("9.", "Datortehnika klasēm", "piegāde", "41 000", "elektroniskā sistēma", "2022. gada augusts"),
                ("10.", "Sakaru pakalpojumi", "pakalpojums", "9 800", "elektroniskā sistēma", "10.2022."),
                ("11.", "Malka pagastu pārvaldēm", "piegāde", "17 640,50", "zemsliekšņa", "04.2022."),
                ("12.", "Kokskaidu granulas", "piegāde", "33 000", "9. panta kārtība", "07.2022."),
                ("13.", "Svētku apskaņošana", "pakalpojums", "8 200", "zemsliekšņa", "06.2022."),
                ("14.", "Bazilikas laukuma uzkopšana 15. augustā", "pakalpojums", "2 450", "zemsliekšņa", "07.2022."),
                ("15.", "Tūrisma kartes druka", "pakalpojums", "1 980", "zemsliekšņa", "05.2022."),
                ("16.", "Iekšējais audits", "pakalpojums", "5 500", "zemsliekšņa", "11.2022."),
                ("17.", "Mikroautobuss (lietots)", "piegāde", "21 000", "9. panta kārtība", "03.2022."),
                ("18.", "Veterinārie pakalpojumi", "pakalpojums", "1 200", "zemsliekšņa", "01.2022."),
                ("19.", "Ugunsdrošības signalizācijas apkope", "pakalpojums", "7 330", "zemsliekšņa", "02.2022."),
                ("20.", "Kapu teritorijas digitalizācija", "pakalpojums", "9 450", "zemsliekšņa", "06.2022."),
                ("21.", "Sporta inventārs", "piegāde", "3 700", "zemsliekšņa", "2022. gada aprīlis"),
                ("22.", "Kases aparāti", "piegāde", "880", "zemsliekšņa", "02.2022."),
                ("", "Kopā", "", "585 430,50", "", ""),
            ),
            widths=(5, 36, 14, 17, 16, 14),
        ),
        Paragraph(
            "Plānu uzrauga iepirkumu speciāliste Kristiāna Vucāne-Leja, 65324573. Grozījumus izdara reizi "
            "ceturksnī; iepriekšējais plāns (2021. gada 8. janvāra) zaudē spēku."
        ),
    ),
    footer="Aglonas apvienība · iepirkumu plāns 2022. gadam",
)
