"""A filled form of a contest of a municipality."""

from samples.sheet import Grid, Heading, Labels, Paragraph, Sheet

SHEET = Sheet(
    name="form-of-a-municipal-grant",
    formats=("doc",),
    title="Pieteikums",
    created="2025-03-14",
    blocks=(
        Heading("Alūksnes novada pašvaldības konkurss „Iedzīvotāji dara paši”"),
        Heading("PIETEIKUMA VEIDLAPA", 2),
        Labels((
            ("Projekta nosaukums", "“Kāpnes uz ezeru”"),
            ("Iesniedzējs", "Neformālā grupa “Ezermalas iela”"),
            ("Projekta vadītājs", "Rihards Strēlis"),
            ("Mob. tālr., e-pasts", "29 000 158; rihards.strelis@inbox.example.lv"),
            ("Sākums / beigas", "05.05.2025. / 30.09.2025."),
            ("Kopējās izmaksas", "EUR 2980,40"),
            ("No pašvaldības lūdzam", "EUR 2500,00"),
            ("Pašu ieguldījums", "EUR 480,40"),
            ("Mērķis", "Lai pie ūdens tiek arī tie, kuri vairs nevar pa nogāzi."),
        )),
        Grid(
            ("Izmaksu pozīcija", "EUR"),
            (("Dēļi un sijas", "1 190,00"), ("Skrūvju pāļi", "1 390,40"), ("Margas", "400,00"), ("KOPĀ", "2 980,40")),
            (70, 30),
        ),
        Paragraph("Saņemts 2025. gada 14. martā. Reģ. Nr. ANP/1-9/25/402. Pieņēma: Solvita Prāma"),
    ),
)
