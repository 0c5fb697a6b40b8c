"""A yearly report with budget figures and projects in passing, none of them described as a grant of its own."""

from samples.sheet import Grid, Heading, Paragraph, Sheet

SHEET = Sheet(
    name="report-on-a-year-of-a-library",
    formats=("rtf",),
    title="Gada pārskats",
    created="2020-02-10",
    footer="",
    blocks=(
        Heading("Alūksnes pilsētas bibliotēkas 2019. gada darba pārskats"),
        Paragraph(
            "2019. gadā bibliotēku apmeklēja 61 204 reizes, izsniegumu skaits – 118 930. Bibliotēkas "
            "budžets bija 214 380 EUR, no tā krājumam 18 905,40 EUR."
        ),
        Paragraph("Finansējums 2019. gadā:"),
        Grid(
            ("Pozīcija", "2018 (EUR)", "2019 (EUR)"),
            (
                ("Pašvaldības finansējums", "201 744", "208 912"),
                ("Pašu ieņēmumi", "3 115,20", "2 868,00"),
                ("Citi", "1 900", "2 600"),
            ),
            (50, 25, 25),
        ),
        Paragraph(
            "Pasākumi: Ziemeļvalstu literatūras nedēļa no 2019. gada 11. līdz 17. novembrim; Bērnu "
            "žūrija – 212 dalībnieki."
        ),
        Paragraph(
            "Lielākais pirkums – pašapkalpošanās iekārta par 9 680,00 EUR bez PVN (līgums Nr. APB 2019/7 "
            "no 05.06.2019.)."
        ),
        Paragraph("Alūksnē, 10.02.2020.\nDirektore Iveta Ozoliņa-Grava"),
    ),
)
