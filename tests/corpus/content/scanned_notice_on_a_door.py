"""A notice, photographed."""

from samples.sheet import Heading, Labels, Paragraph, Sheet

SHEET = Sheet(
    name="scanned-notice-on-a-door",
    formats=("png",),
    title="Paziņojums",
    created="2020-04-27",
    blocks=(
        Heading("PAZIŅOJUMS IEDZĪVOTĀJIEM"),
        Paragraph("Salacgrīvā, 27.04.2020."),
        Paragraph(
            "Salacgrīvas novada dome sāk īstenot ELFLA projektu „Grants ceļa Vecsalaca - Mērnieki pārbūve”, "
            "Nr. 19-03-A00702-000058."
        ),
        Labels((
            ("Darbu laiks", "No 2020. gada 4. maija līdz 2020. gada 30. oktobrim"),
            ("Kopējās izmaksas", "218 340,77 EUR"),
            ("ELFLA finansējums", "185 589,65 EUR"),
            ("Pašvaldības līdzfinansējums", "32 751,12 EUR"),
            ("Būvnieks", "SIA Ceļu vīri"),
            ("Projekta vadītājs", "Guntars Vējiņš, tālrunis 64000287"),
        )),
        Paragraph("Lūdzam neatstāt automašīnas ceļa malā. Skolēnu autobuss kursēs kā parasti."),
    ),
)
