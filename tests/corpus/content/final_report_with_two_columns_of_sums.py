"""A final report of a mobility project: planned and spent, a rest to be paid back."""

from samples.sheet import Grid, Heading, Labels, Letterhead, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="final-report-with-two-columns-of-sums",
    formats=("docx",),
    title="Gala ziņojums",
    created="2024-03-11",
    footer="Erasmus+ gala ziņojums, kopija arhīvam (lieta 5-3)",
    blocks=(
        Letterhead("BIEDRĪBA „OTRĀ ELPA”", "Kalna iela 515, Ikšķile, LV-5052 · otraelpa@vecvecaki.example.lv"),
        Heading("Erasmus+ īstermiņa mobilitātes projekta gala ziņojums"),
        Labels((
            ("Projekta identifikators", "2022-2-LV01-KA122-ADU-000102233"),
            ("Projekta virsraksts", "Digitālie vecvecāki"),
            ("Saņēmējs", "Biedrība „Otrā elpa”"),
            ("Sākums", "2023. gada 1. februāris"),
            ("Nobeigums", "2024. gada 31. janvāris"),
            ("Ilgums mēnešos", "12"),
            ("Ziņojumu iesniedz", "Velta Kreituse, projekta koordinatore"),
        )),
        Heading("Kas notika", 2),
        Paragraph(
            "Projekta laikā 17 biedrības seniori un astoņi pasniedzēji mācījās Boloņas Trešā vecuma universitātē "
            "(Itālija) un Mūrsijas Kopienu skolā (Spānija). Pirmais brauciens notika no 2023. gada 17. līdz 23. "
            "aprīlim, otrais – no 2.10. līdz 8.10.2023. Grupu uz Spāniju pavadīja Modris Zarāns, uz Itāliju – Velta "
            "Kreituse un tulks Marko Ferri."
        ),
        Paragraph(
            "Pēc braucieniem biedrība uzsāka kursu “Telefons bez bailēm”. To beiguši 63 cilvēki, vecākajam no "
            "viņiem, Jēkabam Pormalim, ir 91 gads. Kursu turpinās Ogres novada pašvaldības dotācija 1 500 EUR apmērā."
        ),
        Heading("Izlietojums", 2),
        Grid(
            ("Izmaksu pozīcija", "Piešķirts, EUR", "Izlietots, EUR"),
            (
                ("Ceļa izdevumi", "5 525,00", "5 525,00"),
                ("Individuālais atbalsts", "13 455,00", "12 626,40"),
                ("Kursu maksa", "4 000,00", "4 000,00"),
                ("Organizatoriskais atbalsts", "1 800,00", "1 800,00"),
                ("Pavisam", "24 780,00", "23 951,40"),
            ),
            (50, 25, 25),
        ),
        Paragraph(
            "Neizlietotie 828,60 EUR atmaksājami aģentūrai pēc rēķina saņemšanas. Divas dienas pirms izbraukšanas "
            "saslima divi dalībnieki, tāpēc atbalsts par viņu uzturēšanos netika izmaksāts."
        ),
        Paragraph("Ikšķilē, 11.03.2024."),
        Signature("Valdes priekšsēdētājs", "Modris Zarāns"),
    ),
)
