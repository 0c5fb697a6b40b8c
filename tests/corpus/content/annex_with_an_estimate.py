"""The annex to a decision: a description with labels and an estimate whose rows add up."""

from samples.sheet import Grid, Heading, Labels, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="annex-with-an-estimate",
    formats=("docx",),
    title="2. pielikums",
    created="2023-01-19",
    footer="Madonas novada pašvaldība",
    blocks=(
        Paragraph(
            "2. pielikums\nMadonas novada pašvaldības domes\n"
            "19.01.2023. lēmumam Nr. 37 (prot. Nr. 2, 14. p.)",
            aside=True,
        ),
        Heading("PROJEKTA KOPSAVILKUMS UN TĀME"),
        Labels((
            ("Nosaukums", "Ļaudonas estrādes skatītāju solu atjaunošana un jumta izbūve"),
            ("Fonds, pasākums",
                "Eiropas Lauksaimniecības fonds lauku attīstībai (ELFLA), pasākums 19.2. „Darbību īstenošana saskaņā "
                "ar sabiedrības virzītas vietējās attīstības stratēģiju”, rīcība „Kultūras vieta”"),
            ("Projekta kods LAD sistēmā", "23-04-AL09-\nA019.2201-000008"),
            ("Iesniedzējs", "Ļaudonas pagasta pārvalde"),
            ("Vietējā rīcības grupa", "biedrība „Madonas novada fonds”"),
            ("Termiņš", "Uzsākt ne agrāk par 2023. gada 1. aprīli, pabeigt līdz 2024. gada 31. martam."),
            ("Atbildīgā persona", "pārvaldes vadītājs Alfons Rubulis; dokumentu kārtošana – Ilona Kace"),
            ("Mērķis", "Nodrošināt, ka estrāde izmantojama arī lietū un ka tajā var sēdēt 420 skatītāji."),
        )),
        Heading("Tāme", 2),
        Grid(
            ("Nr.", "Darbi", "Summa bez PVN", "PVN 21 %", "Summa ar PVN (EUR)"),
            (
                ("1", "Solu demontāža un utilizācija", "2 100,00", "441,00", "2 541,00"),
                ("2", "Lapegles soli, 84 gab.", "15 960,00", "3 351,60", "19 311,60"),
                ("3", "Jumta konstrukcija", "22 300,00", "4 683,00", "26 983,00"),
                ("4", "Būvuzraudzība", "900,00", "189,00", "1 089,00"),
                ("", "Kopā", "41 260,00", "8 664,60", "49 924,60"),
            ),
            (6, 40, 18, 16, 20),
        ),
        Paragraph(
            "Projekta kopējās izmaksas: 49 924,60 EUR (četrdesmit deviņi tūkstoši deviņi simti divdesmit četri eiro "
            "un 60 centi). Publiskais finansējums 90 % – 44 932,14 EUR, pašvaldības daļa 10 % – 4 992,46 EUR. Līdz "
            "LAD maksājuma saņemšanai darbus apmaksā no pašvaldības priekšfinansējuma 49 924,60 EUR apmērā."
        ),
        Paragraph("Estrādi 1958. gadā cēla pēc Eižena Laukmaņa zīmējuma; tā nav kultūras piemineklis."),
        Signature("Sēdes vadītājs", "Guntis Ķeveris"),
    ),
)
