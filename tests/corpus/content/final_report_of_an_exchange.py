"""A final report in Word: planned and spent by kind, paid in instalments."""

from samples.sheet import Grid, Heading, Labels, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="final-report-of-an-exchange",
    formats=("docx",),
    title="Noslēguma pārskats",
    created="2024-02-20",
    footer="Veidlapa P-7",
    blocks=(
        Heading("Projekta noslēguma pārskats"),
        Labels((
            ("Līguma Nr.", "2022-2-LV02-KA152-YOU-000090842"),
            ("Nosaukums", "Ceptuve bez sienām / Bakery Without Walls"),
            ("Saņēmējs", "Biedrība „Siltā maize”"),
            ("Pārskata periods", "01.12.2022.–31.01.2024."),
            ("Kontaktpersona", "Liene Barkāne, 27 660 219, liene@siltamaize.example.lv"),
        )),
        Heading("1. Norise", 2),
        Paragraph(
            "Apmaiņa notika 2023. gada 3.–12. jūlijā Alsungā. Piedalījās 36 jaunieši no Latvijas, Gruzijas, Ungārijas "
            "un Ziemeļmaķedonijas. Partneri: „Young Caucasus” (Gruzija), Kincső Alapítvány (Ungārija) un Centar za "
            "mladi „Most” (Ziemeļmaķedonija). Grupas vadīja Tamāra Lomidze, Bence Tots un Elena Risteska."
        ),
        Heading("2. Izdevumi, EUR", 2),
        Grid(
            ("Pozīcija", "Apstiprināts", "Izlietots", "Atlikums"),
            (
                ("Ceļa izdevumi", "9 360,00", "9 360,00", "0,00"),
                ("Individuālais atbalsts", "14 760,00", "14 400,00", "360,00"),
                ("Organizatoriskais atbalsts", "3 600,00", "3 600,00", "0,00"),
                ("Iekļaušanas atbalsts", "1 280,00", "1 140,00", "140,00"),
                ("Kopā", "29 000,00", "28 500,00", "500,00"),
            ),
            (40, 20, 20, 20),
        ),
        Heading("3. Maksājumi", 2),
        Paragraph(
            "Aģentūra ieskaitīja priekšfinansējumu 23 200,00 EUR 2022. gada 20. decembrī. Pēc pārskata apstiprināšanas "
            "pienākas gala maksājums 5 300,00 EUR."
        ),
        Signature("Valdes priekšsēdētāja", "Mairita Sīle-Grava"),
    ),
)
