"""An explanatory note; its budget by year stands under a head of two lines, the currency in the upper one."""

from samples.sheet import Heading, Items, Paragraph, Sheet, Signature
from tests.corpus.spanning import Spanning

BUDGET = Spanning(
    rows=(
        ("Gads", "Finansējuma avots, EUR", "", "", "Kopā, EUR"),
        ("", "ERAF", "valsts budžets", "pašvaldība", ""),
        ("2024", "210 800,00", "9 300,00", "27 900,00", "248 000,00"),
        ("2025", "527 000,00", "23 250,00", "69 750,00", "620 000,00"),
        ("2026", "316 200,00", "13 950,00", "41 850,00", "372 000,00"),
        ("Kopā", "1 054 000,00", "46 500,00", "139 500,00", "1 240 000,00"),
    ),
    widths=(12, 22, 22, 22, 22),
    spans=(((0, 0), (1, 0)), ((0, 1), (0, 3)), ((0, 4), (1, 4))),
    head=2,
)

SHEET = Sheet(
    name="explanatory-note-with-merged-budget",
    formats=("docx",),
    title="Paskaidrojuma raksts",
    created="2024-02-12",
    footer="Bauskas novada pašvaldība",
    blocks=(
        Heading("PASKAIDROJUMA RAKSTS\nlēmuma projektam “Par Skaistkalnes Mēmeles vidusskolas mācību korpusa pārbūvi”"),
        Heading("1. Kāpēc lēmums vajadzīgs", 2),
        Paragraph(
            "Skolas mācību korpusā, kas nodots ekspluatācijā 1964. gadā, jumts tek, un avārijas stāvoklī ir divas no "
            "trim kāpņu telpām. Valsts ugunsdzēsības un glābšanas dienests 2023. gada 6. novembrī izsniedzis "
            "atzinumu Nr. 22/10-3.6/81 ar termiņu trūkumu novēršanai. Skolā mācās 287 bērni."
        ),
        Heading("2. Projekts", 2),
        Paragraph(
            "Novada pašvaldība ir iesniegusi projekta iesniegumu Nr. 4.2.1.1/1/23/I/012 Eiropas Savienības kohēzijas "
            "politikas programmas 2021.–2027. gadam pasākumā „Mācību vides uzlabošana”. Projektam dots nosaukums "
            "„Drošas kāpnes, sauss jumts”. Līgumu ar CFLA plānots slēgt 2024. gada aprīlī; darbi ilgs no 2024. gada "
            "1. maija līdz 2026. gada 31. oktobrim jeb 30 mēnešus."
        ),
        Items((
            "jumta un kāpņu telpu atjaunošana;",
            "piekļūstamība: lifts un divas uzbrauktuves;",
            "ķīmijas kabineta ventilācija;",
        )),
        Heading("3. Nauda", 2),
        Paragraph(
            "Projekta kopējās izmaksas ir 1,24 milj. EUR, precīzi – 1 240 000,00 EUR. ERAF sedz 85 %, valsts budžeta "
            "dotācija ir 3,75 %, pašvaldībai jānodrošina 11,25 %. Sadalījums redzams tabulā."
        ),
        BUDGET,
        Paragraph(
            "Neparedzētiem darbiem pašvaldība rezervē vēl 5 % jeb 62 000,00 EUR, kas nav projekta izmaksas. Siltuma "
            "taupīšanas dēļ skolas uzturēšana kļūs lētāka par 14 tūkst. EUR gadā."
        ),
        Heading("4. Atbildīgie", 2),
        Paragraph(
            "Projekta vadību uzņemas Attīstības nodaļas vadītājs Ritvars Grīslis; līdz 2023. gada decembrim "
            "pieteikumu gatavoja Astra Cābele, kura vairs pašvaldībā nestrādā. Skolas direktore: Dr. paed. Solvita "
            "Baķe."
        ),
        Signature("Ziņotājs: domes priekšsēdētāja vietnieks", "Voldemārs Čeveris"),
    ),
)
