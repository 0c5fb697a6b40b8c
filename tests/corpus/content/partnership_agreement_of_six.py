"""An agreement among six partners: a table with their own names, roles in prose, signatures with job titles."""

from samples.sheet import Grid, Heading, Items, Labels, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="partnership-agreement-of-six",
    formats=("docx",),
    title="PARTNERĪBAS LĪGUMS",
    created="2022-11-02",
    footer="Partnerības līgums, projekts 2022-1-FI01-KA220-ADU-000087411",
    blocks=(
        Heading("PARTNERĪBAS LĪGUMS\nErasmus+ programmas projektam „Kitchen Memory”"),
        Paragraph("Jivaskilē, 2022. gada 2. novembrī"),
        Labels((
            ("Projekta numurs", "2022-1-FI01-KA220-ADU-\n000087411"),
            ("Projekta nosaukums", "„Kitchen Memory” / „Virtuves atmiņa”"),
            ("Koordinējošā organizācija", "Jyväskylän kansalaisopisto (Somija), turpmāk – Koordinators"),
            ("Projekta ilgums", "2022. gada 1. decembris – 2025. gada 31. maijs (30 mēneši)"),
            ("Kopējais finansējums", "250 000,00 EUR"),
        )),
        Paragraph("Līguma puses ir Koordinators un šādi partneri:"),
        Grid(
            ("Nr.", "Organizācija", "Valsts", "Pārstāvis", "Amats"),
            (
                ("P2", "Volkshochschule Oberlausitz e.V.", "Vācija", "Birgita Krauze", "valdes locekle"),
                ("P3", "Alūksnes Kultūras un mūžizglītības biedrība “Malēna”", "Latvija", "Zinta Dreimane", "vadītāja"),
                ("P4", "Kauno rajono švietimo centras", "Lietuva", "Darjus Petrausks", "direktors"),
                ("P5", "Centro Provinciale per l'Istruzione degli Adulti di Udine", "Itālija", "Lučija Marini",
                 "projektu vadītāja"),
                ("P6", "Şişli Halk Eğitimi Merkezi", "Turcija", "Nurgula Kaja", "koordinatora vietniece"),
            ),
            (8, 38, 14, 22, 18),
        ),
        Paragraph(
            "Projektu kopumā vada Koordinatora projekta vadītāja Heli Niemi. Latvijas partnerī par darbiem atbild "
            "projekta koordinatore Gunita Sproģe-Lubkāne, bet norēķinus kārto grāmatvede Tamāra Isajeva."
        ),
        Heading("Pienākumi", 2),
        Items((
            "Koordinators līdz 2022. gada 15. decembrim pārskaita 40 % no katra partnera daļas;",
            "Alūksnes biedrība savāc simt ēdienu stāstus un tam algo vācēju Ilgoni Kaupuži;",
            "Kauņas rajona Izglītības centrs veido vietni, Udīnes centrs rīko mācības 2023. gada maijā;",
            "Stambulas partneris kopā ar Šišli pašvaldību nodrošina noslēguma konferenci;",
            "Somijas Nacionālā izglītības aģentūra (OPH) ir finansētāja un projekta partneris nav.",
        ), numbered=True),
        Paragraph(
            "Partnera P3 daļa ir 38 400,00 EUR. Strīdus puses izšķir sarunās; Latvijas Republikas Uzņēmumu reģistra "
            "izziņa un Somijas tiesas nolēmums ir saistoši."
        ),
        Paragraph("Pušu kontakti Latvijā: malena@aluksne.example.lv, +371 26411870"),
        Signature("Biedrības “Malēna” valdes priekšsēdētāja", "Z. Dreimane"),
        Signature("Jyväskylän kansalaisopisto rektors", "Pekka Lahtinens"),
    ),
)
