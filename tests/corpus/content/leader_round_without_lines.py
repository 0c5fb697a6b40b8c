"""A printed table of a local action group's round without ruling lines: twenty-four applications, few refused."""

from samples.sheet import Grid, Heading, Letterhead, Paragraph, Sheet

ROWS = (
    ("1", "24-06-CL18-C0LA19.2201-000002", "SIA “Ķēvju sala”", "Kazas siera kāpums: ražotnes paplašināšana",
     "58 200,00", "40 740,00", "A"),
    ("2", "24-06-CL18-C0LA19.2201-000003", "Anda Škutāne, saimnieciskās darbības veicēja",
     "Keramikas krāsns un veikaliņš Lubānā", "14 330,00", "10 031,00", "A"),
    ("3", "24-06-CL18-C0LA19.2201-000005", "z/s “Vecpiebaldzēni”", "Kempinga namiņi pie Alauksta", "49 999,00",
     "34 999,30", "A"),
    ("4", "24-06-CL18-C0LA19.2201-000006", "SIA “Dēļu pasaule”", "Mobilā kaltes iekārta", "71 450,00", "50 015,00",
     "N"),
    ("5", "24-06-CL18-C0LA19.2201-000008", "IK “Meža avene”", "Saldētas ogas visu gadu", "33 806,40", "23 664,48", "A"),
    ("6", "24-06-CL18-C0LA19.2201-000009", "SIA “Ratnieku smēde”", "Plazmas griezējs kalējiem", "27 115,00",
     "18 980,50", "A"),
    ("7", "24-06-CL18-C0LA19.2202-000001", "Biedrība “Cesvaines cilvēki”", "Pilsētas svētku skatuves jumts",
     "29 640,20", "26 676,18", "A"),
    ("8", "24-06-CL18-C0LA19.2202-000002", "Madonas novada pašvaldība", "Jauniešu istaba Ļaudonas bibliotēkā",
     "30 000,00", "27 000,00", "A"),
    ("9", "24-06-CL18-C0LA19.2202-000004", "Biedrība “Dzirnavu ūdeņi”", "Laivu piestātnes uz Aronas upes",
     "18 477,00", "16 629,30", "A"),
    ("10", "24-06-CL18-C0LA19.2202-000005", "Ērgļu katoļu draudze", "Klosteris ceļiniekam: atpūtas vieta", "22 900,00",
     "20 610,00", "N"),
    ("11", "24-06-CL18-C0LA19.2202-000007", "Biedrība “Motoklubs Kausi”", "Mototrases drošība", "26 350,00",
     "23 715,00", "A"),
    ("12", "24-06-CL18-C0LA19.2202-000008", "Nodibinājums “Bērzaunes skola”", "Āra klase zem ozola", "9 812,50",
     "8 831,25", "A"),
    ("13", "24-06-CL18-C0LA19.2202-000009", "Biedrība “Sarkaņu amatu skola”", "Aužam visi kopā: stelles un pavedieni",
     "12 060,00", "10 854,00", "A"),
    ("14", "24-06-CL18-C0LA19.2202-000011", "Madonas novada pašvaldība", "Ugunsdzēsēju muzeja ekspozīcija Barkavā",
     "24 000,00", "21 600,00", "A"),
    ("15", "24-06-CL18-C0LA19.2202-000012", "Biedrība “Vestienas ļaudis”", "Slēpošanas pacēlājs bērniem",
     "29 990,00", "26 991,00", "A"),
    ("16", "24-06-CL18-C0LA19.2202-000014", "Biedrība “Kalsnavas koris”", "Tērpi un nošu plaukti", "6 405,00",
     "5 764,50", "A"),
    ("17", "24-06-CL18-C0LA19.2202-000015", "Kusas vidusskolas vecāku biedrība", "Velonovietne un riteņu labotava",
     "8 230,60", "7 407,54", "A"),
    ("18", "24-06-CL18-C0LA19.2202-000017", "Biedrība “Upeslīču makšķernieki”", "Bērnu makšķerēšanas plosts",
     "11 420,00",
     "10 278,00", "A"),
    ("19", "24-06-CL18-C0LA19.2202-000018", "Biedrība “Mētrienas mājas”", "Kopienas pirts un veļas māja", "30 000,00",
     "27 000,00", "N"),
    ("20", "24-06-CL18-C0LA19.2202-000020", "Liezēres evaņģēliski luteriskā draudze", "Zvanu torņa apgaismošana",
     "14 615,38", "13 153,84", "A"),
    ("21", "24-06-CL18-C0LA19.2201-000011", "SIA “Gaiziņa glempings”", "Trīs koka kupoli pie Viešūra ezera",
     "64 380,00",
     "45 066,00", "A"),
    ("22", "24-06-CL18-C0LA19.2201-000013", "IK “Ritas maize”", "Malkas krāsns un fasēšanas telpa", "21 990,00",
     "15 393,00", "A"),
    ("23", "24-06-CL18-C0LA19.2202-000021", "Madonas novada pašvaldība", "Disku golfa parks Smecerē", "19 740,00",
     "17 766,00", "A"),
    ("24", "24-06-CL18-C0LA19.2202-000023", "Biedrība “Praulienas pulss”", "Elektriskie bungu komplekti jauniešiem",
     "5 118,00", "4 606,20", "A"),
)

SHEET = Sheet(
    name="leader-round-without-lines",
    formats=("pdf",),
    title="LEADER 2. kārtas rezultāti",
    created="2024-10-18",
    footer="Biedrība “Madonas novada fonds un partneri” · Saieta laukums 16, Madona",
    blocks=(
        Letterhead("BIEDRĪBA “MADONAS NOVADA FONDS UN PARTNERI”", "vietējā rīcības grupa"),
        Heading("LEADER projektu konkursa 2. kārta: saraksts"),
        Paragraph(
            "Pieteikumus pieņēma no 2024. gada 10. jūnija līdz 10. jūlijam. Padome tos vērtēja 2024. gada 21. augustā, "
            "Lauku atbalsta dienests lēmumus pieņēma līdz 2024. gada 16. oktobrim. Izmaksas – eiro. Lēmums: "
            "A – apstiprināts, N – noraidīts. Apstiprināto projektu īstenošanas termiņš ir 2026. gada 30. jūnijs."),
        Grid(("Nr.", "Projekta Nr.", "Atbalsta pretendents", "Nosaukums", "Attiecināmās izmaksas, EUR",
              "Publiskais finansējums, EUR", "Lēmums"), ROWS, (6, 24, 26, 28, 15, 14, 9), ruled=False),
        Paragraph(
            "2.1. rīcībā (uzņēmējdarbība) pieejami 180 000 EUR, 2.2. rīcībā (kopiena) – 210 000 EUR. Neapgūtais "
            "finansējums pāriet uz 3. kārtu, kuru plānots izsludināt 2025. gada martā."),
        Paragraph("Sarakstu sagatavoja administratīvā vadītāja Iveta Vabule-Rēķe, 64 807 321"),
    ),
)
