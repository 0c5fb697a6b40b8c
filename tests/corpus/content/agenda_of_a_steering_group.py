"""An agenda in rich text."""

from samples.sheet import Grid, Heading, Items, Paragraph, Sheet

SHEET = Sheet(
    name="agenda-of-a-steering-group",
    formats=("rtf",),
    title="Darba kārtība",
    created="2025-03-06",
    footer="4. sēde",
    blocks=(
        Heading("ESF+ projekta „Mentors blakus” uzraudzības grupas 4. sēde"),
        Paragraph(
            "Projekta Nr. 4.2.4.1/1/24/I/004\nĪstenotājs: Latvijas Mentoru apvienība\n"
            "Periods: 01.05.2024.–30.04.2027. (36 mēneši)\n"
            "Kopējais finansējums: 968 000 EUR, t. sk. ESF+ 822 800 EUR (85%) un valsts budžets 145 200 EUR (15%)"
        ),
        Paragraph("Sēde notiks 2025. gada 20. martā plkst. 10.00–12.30, 2.14. telpā un attālināti."),
        Grid(
            ("Laiks", "Jautājums", "Ziņo"),
            (
                ("10.00", "Mentoru piesaiste 2024. gadā", "Žanete Skuja-Ropa, projekta vadītāja"),
                ("10.30", "Pieredze Cēsu novada pašvaldībā", "Normunds Avens"),
                ("11.00", "Kas apstājies Rēzeknes valstspilsētas pašvaldībā", "Ilga Ziediņa"),
                ("11.40", "Izglītības un zinātnes ministrijas priekšlikumi", "—"),
            ),
            (12, 55, 33),
        ),
        Items(("nākamā sēde – 2. ceturksnī;", "jautājumi: mentori@apvieniba.example.lv.")),
    ),
)
