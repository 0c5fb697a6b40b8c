"""Twenty undertakings in a table with merged cells: the fund once for its rows, title above code in one cell."""

from samples.sheet import Heading, Letterhead, Paragraph, Sheet
from tests.corpus.spanning import Spanning

SHEET = Sheet(
    name="investments-of-a-county-in-merged-cells",
    formats=("docx",),
    title="Projektu kopsavilkums",
    created="2020-02-03",
    blocks=(
        Letterhead(
            "MADONAS NOVADA PAŠVALDĪBAS ATTĪSTĪBAS NODAĻA",
            "Saieta laukums 1, Madona, tālr. 64860090, attistiba@madona.example.lv",
        ),
        Heading("Īstenošanā esošie un 2019. gadā pabeigtie projekti"),
        Paragraph(
            "Pielikums pārskatam par attīstības programmas īstenošanu. Dati uz 2020. gada 3. februāri. Kopā 20 "
            "projekti; ja pašvaldības finansējums nav vajadzīgs, ailē ir nulle."
        ),
        Spanning(
            rows=(
                ("Programma", "Nr.p.k.", "Projekts, Nr.", "Vadītājs", "Summa, EUR", ""),
                ("", "", "", "", "kopā", "no tās pašvaldība"),
                (
                    "LEADER",
                    "1.",
                    "Ērgļu kalna skatu laukums\n17-03-AL18-A019.2202-000006",
                    "S. Vībāne",
                    "12 480,00",
                    "1 248,00",
                ),
                ("", "2.", "Vecā dzirnavnieka taka\n18-03-AL18-A019.2202-000011", "S. Vībāne", "8 905,60", "890,56"),
                (
                    "",
                    "3.",
                    "Klusā istaba Liezēres skolā\n18-03-AL18-A019. 2205-000002",
                    "S. Vībāne",
                    "6 310,00",
                    "631,00",
                ),
                ("", "4.", "Slidotavas borti\n19-03-AL18-A019.2202-000007", "K. Ābele-Zirne", "9 999,00", "999,90"),
                (
                    "",
                    "5.",
                    "Tirdzniecības nojumes Cesvainē\n20-03-AL18-A019.2202-000003",
                    "K. Ābele-Zirne",
                    "14 760,22",
                    "1 476,02",
                ),
                (
                    "ERAF",
                    "6.",
                    "Poruka ielas kvartāls uzņēmējiem\n5.6.2.0/17/I/021",
                    "Rihards Alkšņs",
                    "2 640 118,90",
                    "396 017,84",
                ),
                (
                    "",
                    "7.",
                    "Bērnudārza “Kastanītis” siltināšana\n4.2.2.0/17/I/058",
                    "Rihards Alkšņs",
                    "498 300,17",
                    "74 745,03",
                ),
                (
                    "",
                    "8.",
                    "Pansionāta jumta atjaunošana\n4.2.2.0/18/A/012",
                    "Rihards Alkšņs",
                    "310 644,00",
                    "52 809,48",
                ),
                ("", "9.", "Dienas centrs “Līgatne”\n9.3.1.1/19/I/008", "Lolita Žube", "402 915,55", "28 204,09"),
                ("ESF", "10.", "Atver sirdi Vidzemē\n9.2.2.1/15/I/002", "Lolita Žube", "188 400,00", "0,00"),
                ("", "11.", "Veselīgi pusdienlaiki\n9.2.4.2/16/I/088", "Lolita Žube", "141 700,00", "0,00"),
                ("", "12.", "Karjeras konsultants skolā\n8.3.5.0/16/I/001", "D. Grava", "52 380,00", "0,00"),
                ("", "13.", "Individuālo kompetenču attīstība\n8.3.2.2/16/I/001", "D. Grava", "219 033,00", "0,00"),
                (
                    "KF",
                    "14.",
                    "Barkavas ūdens, II kārta\n5.3.1.0/17/I/009",
                    "Aivars Grandāns",
                    "774 120,40",
                    "270 942,14",
                ),
                (
                    "ELFLA",
                    "15.",
                    "Ceļš Nr. 14 “Vējiņi–Rupsala”\n16-03-A00702-000022",
                    "Aivars Grandāns",
                    "286 455,09",
                    "28 645,51",
                ),
                (
                    "",
                    "16.",
                    "Ceļš Nr. 3 “Bučauska–Degumnieki”\n18-03-A00702-000019",
                    "Aivars Grandāns",
                    "341 090,73",
                    "34 109,07",
                ),
                (
                    "Erasmus+",
                    "17.",
                    "“Small Town, Big Map”\n2018-1-LT02-KA205-006011",
                    "D. Grava",
                    "11 370,00",
                    "0,00",
                ),
                ("", "18.", "“Plant a Word”\n2019-1-RO01-KA229-063401_3", "D. Grava", "28 115,00", "0,00"),
                (
                    "Interreg",
                    "19.",
                    "Gaujas un Mēmeles laivu tīkls\nEST-LAT 144",
                    "Rihards Alkšņs",
                    "88 760,00",
                    "13 314,00",
                ),
                ("EEZ", "20.", "Apkures pārslēgs\nLV-CLIMATE-0009", "Aivars Grandāns", "163 800,00", "24 570,00"),
                ("", "", "KOPĀ", "", "6 199 657,66", "928 602,64"),
            ),
            widths=(12, 8, 38, 16, 14, 12),
            spans=(
                ((0, 0), (1, 0)),
                ((0, 1), (1, 1)),
                ((0, 2), (1, 2)),
                ((0, 3), (1, 3)),
                ((0, 4), (0, 5)),
                ((2, 0), (6, 0)),
                ((7, 0), (10, 0)),
                ((11, 0), (14, 0)),
                ((16, 0), (17, 0)),
                ((18, 0), (19, 0)),
            ),
            head=2,
        ),
        Paragraph(
            "14. projektā pašvaldības finansējums ietver kapitālsabiedrības SIA “Barkavas siltums” ieguldījumu. 10. "
            "projektu īsteno Vidzemes plānošanas reģions, pašvaldība ir partneris."
        ),
        Paragraph("Sagatavoja: Sarma Vībāne, Klinta Ābele-Zirne"),
    ),
    footer="Pielikums attīstības programmas pārskatam par 2019. gadu",
)
