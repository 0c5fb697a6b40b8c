"""Ten projects of a local action group in a ruled table; a head of two lines, applicants over several rows."""

from samples.sheet import Heading, Letterhead, Paragraph, Sheet, Signature
from tests.corpus.spanning import Spanning

HEAD = (
    ("Nr.", "Projekta iesniedzējs", "Projekta nosaukums un numurs", "", "Izmaksas, EUR", "", "Punkti"),
    ("", "", "nosaukums", "numurs", "kopējās", "atbalsts", ""),
)
ROWS = (
    ("1.", "Biedrība „Lībju krasta saime”", "Tīklu māja: zvejnieku amatu darbnīca",
     "24-07-CL08-C0LA19.2201-\n000002", "31 200,00", "28 080,00", "19,5"),
    ("2.", "", "Lībiešu vārdu taka", "24-07-CL08-C0LA19.2201-000005", "12 480,60", "11 232,54", "18,0"),
    ("3.", "Ventspils novada pašvaldība", "Popes parka laternas", "24-07-CL08-C0LA19.2201-000001",
     "24 999,99", "22 499,99", "17,5"),
    ("4.", "", "Ugāles brīvdabas trenažieri", "24-07-CL08-C0LA19.2201-000009", "18 730,00", "16 857,00", "17,0"),
    ("5.", "", "Ances skolas siltumnīca", "24-07-CL08-C0LA19.2201-000010", "9 845,20", "8 860,68", "16,5"),
    ("6.", "SIA „Kazu kalns”", "Siera darbnīcas paplašināšana", "24-07-CL08-C0LA19.2202-000003",
     "48 600,00", "29 160,00", "16,0"),
    ("7.", "IK „Dižkoks”", "Mobilā zāģētava", "24-07-CL08-C0LA19.2202-000004", "35 100,00", "21 060,00", "15,0"),
    ("8.", "Nodibinājums „Usmas fonds”", "“Laiva visiem”: piekļūstama piestātne",
     "24-07-CL08-C0LA19.2203-000001", "27 340,00", "24 606,00", "15,0"),
    ("9.", "Zūru sieviešu klubs", "Rudzu ceļš no lauka līdz galdam", "24-07-CL08-C0LA19.2201-000012",
     "7 260,00", "6 534,00", "14,5"),
    ("10.", "Puzes ev. lut. draudze", "Zvanu torņa skatu vieta", "24-07-CL08-C0LA19.2201-000014",
     "15 444,21", "13 899,79", "14,0"),
    ("", "Kopā", "", "", "231 000,00", "182 790,00", ""),
)

SHEET = Sheet(
    name="ten-projects-with-applicants-over-rows",
    formats=("pdf",),
    title="Vērtēšanas rezultāti",
    created="2024-06-28",
    footer="Biedrība „Ziemeļrietumu partnerība”",
    blocks=(
        Letterhead(
            "Biedrība „Ziemeļrietumu partnerība”",
            "Skolas iela 404, Piltene, tālr. 63600717, birojs@zrpartneriba.example.lv",
        ),
        Heading("LEADER projektu 2. kārtas vērtēšanas rezultāti"),
        Paragraph(
            "Kārta bija atvērta no 2024. gada 15. aprīļa līdz 15. maijam. Saņemti 14 projekti, atbalstāmi desmit. "
            "Pieejamais finansējums 185 000 EUR. Galīgo lēmumu pieņem Lauku atbalsta dienests."
        ),
        Spanning(
            (*HEAD, *ROWS),
            (6, 22, 24, 25, 13, 13, 9),
            (
                ((0, 2), (0, 3)), ((0, 4), (0, 5)), ((0, 0), (1, 0)), ((0, 1), (1, 1)), ((0, 6), (1, 6)),
                ((2, 1), (3, 1)), ((4, 1), (6, 1)), ((12, 1), (12, 3)),
            ),
            head=2,
        ),
        Paragraph(
            "Rindā zem svītras palika četri projekti, kuri nesasniedza 13 punktus. Sēdes protokols Nr. 3/2024, 2024. "
            "gada 27. jūnijs."
        ),
        Signature("Administratīvā vadītāja", "Ligita Berķe"),
    ),
)
