"""A final report with several spellings of the same partners, roles beside and below names, and a later leader."""

from samples.sheet import Grid, Heading, Items, Labels, Paragraph, Sheet

SHEET = Sheet(
    name="final-report-with-dirty-partners",
    formats=("rtf",),
    title="NOSLĒGUMA ATSKAITE LLI-507",
    created="2022-09-30",
    footer="LLI-507 noslēguma atskaite",
    blocks=(
        Heading("NOSLĒGUMA ATSKAITE"),
        Labels((
            ("Projekta Nr.", "LLI-507"),
            ("Nosaukums", "“Herbal Route” – “Zāļu tējas ceļš”"),
            ("Vadošais partneris", "Rokišķu rajona pašvaldības administrācija, Lietuva\n(Rokiškio rajono savivaldybės "
             "administracija)"),
            ("Partneri", "1) Aknīstes novada pašvaldība – kopš 01.07.2021. Jēkabpils novada pašvaldība;\n2) biedrība "
             "“Sēlijas zāļu sievas” (LV);\n3) Rokiškio krašto muziejus (LT)"),
            ("Periods", "2020. gada 1. marts – 2022. gada 31. augusts"),
            ("Kopā izmaksas", "EUR 418 905,60"),
            ("Projekta vadītāji", "Egle Kazlauskaite (Rokišķi); Aknīstē – Ivars Lācis-Stumbris, no 2021.g. augusta "
             "Gita Škapare"),
            ("Kontakti", "Gita Škapare, t. 65237004, gita.skapare@jekabpils.example.lv"),
        )),
        Heading("1. Kas paveikts", 2),
        Paragraph(
            "Projektu īstenoja četri partneri divās valstīs. Jēkabpils novada pašvaldības Aknīstes pilsētas pārvalde "
            "ierīkoja zāļu dārzu, biedrība “Sēlijas zāļu sievas” vadīja nodarbības (lektores Milda Vaļuka, Otīlija "
            "Bernhofa-Zāle, Gaida no Gārsenes), bet muzejs Rokišķos – kaltēšanas istabu. Receptes pārbaudīja Latvijas "
            "Biozinātņu un tehnoloģiju universitātes docents Dr. agr. I. Sproģis."
        ),
        Heading("2. Ko maksājām", 2),
        Grid(
            ("Partneris", "Valsts", "Izlietots, EUR"),
            (
                ("Rokišķu rajona pašvaldības administrācija", "Lietuva", "162 300,00"),
                ("Jēkabpils novada pašvaldība", "Latvija", "148 105,60"),
                ("biedrība “Sēlijas zāļu sievas”", "Latvija", "51 500,00"),
                ("Rokišķu novada muzejs", "Lietuva", "57 000,00"),
            ),
            (50, 20, 30),
        ),
        Heading("3. Pateicības", 2),
        Items((
            "Zarasu tūrisma centram par karti;",
            "Sēlpils pagasta pārvaldei un tās vadītājai Skaidrei Mednei par telpām;",
            "māksliniecei Dianai Bērzleju (zīmējumi), Tomam Ezernietim (foto), tulkam Vitautam Jurgaitim.",
        )),
        Paragraph("Atskaiti sagatavoja G. Škapare 30.09.2022."),
    ),
)
