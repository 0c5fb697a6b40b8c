"""A Word table of a municipality's projects of many funds, departments in cells that span rows, sums in one column."""

from samples.sheet import Heading, Letterhead, Paragraph, Sheet
from tests.corpus.spanning import Spanning

ROWS = (
    ("Nodaļa", "Projekts, numurs", "Fonds vai programma", "Termiņš", "Kopā, EUR", "Vadītājs"),
    ("Attīstības nodaļa", "Krāslavas ledus laukums zem jumta\n5.6.2.0/20/I/011", "ERAF", "01.03.2021.–31.12.2023.",
     "2 114 300,00", "Ēriks Zaikins"),
    ("", "Upes abi krasti\nLL-00127", "Interreg Latvija–Lietuva 2021–2027", "01.01.2024.–31.12.2025.", "612 450,80",
     "Inta Murāne-Keiša"),
    ("", "Industriālā zona Augstkalnē\n5.1.1.3.i.0/1/23/A/CFLA/012", "Atveseļošanas fonds", "04.2023.–06.2026.",
     "1 905 000,00", "Ēriks Zaikins"),
    ("", "Piedrujas pagasta ceļa „Kazuļniki – Luņi” pārbūve\n23-03-A00702-000029", "ELFLA", "līdz 30.09.2024.",
     "188 206,13", "Arvīds Leikums"),
    ("Izglītības pārvalde", "Skola kopienā – Krāslavas pieeja\n4.2.3.1/1/24/I/018", "ESF+", "01.09.2024.–31.08.2027.",
     "341 500,00", "Ludmila Mickāne"),
    ("", "STEM Beyond Borders\n2023-1-ES01-KA220-SCH-000157340", "Erasmus+", "01.10.2023.–30.09.2025.", "250 000,00",
     "Jevgēnija Samuška"),
    ("", "Pedagogu mobilitāte\n2024-1-LV01-KA121-SCH-000199402", "Erasmus+", "01.06.2024.–31.08.2025.", "46 118,00",
     "Jevgēnija Samuška"),
    ("", "Digital Storybags\nNPJR-2023/10301", "Nordplus Junior", "01.08.2023.–31.07.2025.", "34 200,00",
     "Ludmila Mickāne"),
    ("Sociālais dienests", "Atelpas brīdis ģimenēm\n4.3.6.4/1/24/A/022", "ESF+", "01.02.2025.–31.01.2028.",
     "210 880,00",
     "Svetlana Vagale"),
    ("", "Cits pavards: atbalsts Ukrainas ģimenēm\nKNP/PMIF/2024/6", "PMIF", "01.05.2024.–30.04.2026.", "96 740,25",
     "Svetlana Vagale"),
    ("Muzejs un bibliotēka", "Podnieku ceplis Indricā\n24-03-AL28-A019.2202-000004", "LEADER", "līdz 31.05.2025.",
     "27 930,00", "Valentīna Bartkeviča"),
    ("", "Krāslavas grāfu zīmējumi\n2024-3-KMA061", "VKKF", "01.10.2024.–30.04.2025.", "5 200,00",
     "Valentīna Bartkeviča"),
    ("", "Daugavas loku stāsti\nbez numura", "Novada pašvaldības budžets", "2024. gads", "3 000,00", "Arvīds Leikums"),
    ("", "", "", "PAVISAM", "5 835 525,18", ""),
)

SHEET = Sheet(
    name="projects-in-force-of-a-county",
    formats=("docx",),
    title="Spēkā esošie projekti",
    created="2024-12-02",
    footer="Krāslavas novada pašvaldība · Attīstības nodaļa · 02.12.2024.",
    blocks=(
        Letterhead("KRĀSLAVAS NOVADA PAŠVALDĪBA",
            "Rīgas iela 51, Krāslava, LV-5601 · 65624383 · dome@kraslava.example.lv"),
        Heading("Pārskats par spēkā esošajiem projektiem"),
        Paragraph("2. pielikums\n2024. gada 2. decembra ziņojumam domes sēdei", aside=True),
        Paragraph(
            "Pārskatā iekļauti projekti, kuru līgumi ir spēkā, kā arī tie, kuru noslēguma maksājums vēl nav saņemts. "
            "Summās nav ieskaitīti projekti, kuros pašvaldība ir tikai asociētais partneris."),
        Spanning(
            ROWS, (15, 33, 15, 15, 13, 14),
            spans=(((1, 0), (4, 0)), ((5, 0), (8, 0)), ((9, 0), (10, 0)), ((11, 0), (13, 0))),
        ),
        Paragraph(
            "Projekta “STEM Beyond Borders” koordinators ir Huelvas izglītības delegācija Spānijā; pašvaldības daļa "
            "tajā ir 38 900,00 EUR. Projekta “Upes abi krasti” vadošais partneris – Krāslavas novada pašvaldība, "
            "partneris – Visaginas pašvaldība Lietuvā. Nordplus projektā piedalās Kemi sākumskola (Somija) un Utenas "
            "bērnudārzs “Pasaka” (Lietuva)."),
        Paragraph(
            "2025. gada budžetā līdzfinansējumam jāparedz 318 200 EUR. Aizņēmums Valsts kasē nepieciešams vienam "
            "projektam (ledus laukums, 400 000 EUR)."),
        Paragraph("Ziņotājs: izpilddirektora vietnieks Modris Pokulis\nTabulu sastādīja Zane Beitāne-Sloga, 65620286"),
    ),
)
