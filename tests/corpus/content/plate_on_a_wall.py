"""A plate on a wall as a picture: a fund's publicity in few lines, the period in months of two years."""

from samples.sheet import Heading, Labels, Paragraph, Sheet

SHEET = Sheet(
    name="plate-on-a-wall",
    formats=("png",),
    title="Informatīvais plakāts",
    created="2019-03-04",
    footer="",
    blocks=(
        Heading("PROJEKTS"),
        Paragraph("„Rucavas dienas centra „Paurupe” izveide un labiekārtošana”"),
        Labels((
            ("Projekta numurs", "9.3.1.1/18/I/023"),
            ("Finansējums", "Eiropas Reģionālās attīstības fonds, valsts un pašvaldības budžets"),
            ("Īstenotājs", "Rucavas novada dome"),
            ("Sadarbības partneris", "biedrība „Liepājas Cerību spārni”"),
            ("Īstenošanas laiks", "2019. gada 1. aprīlis – 2021. gada 30. septembris"),
            ("Kopējās izmaksas", "214 700,00 EUR"),
            ("ERAF finansējums", "182 495,00 EUR"),
            ("Valsts budžets", "8 051,25 EUR"),
            ("Pašvaldība", "24 153,75 EUR"),
            ("Projekta vadītāja", "Agija Bružule"),
        )),
        Paragraph(
            "Mērķis: nodrošināt dienas aprūpi 16 pilngadīgiem cilvēkiem ar garīga rakstura traucējumiem, lai viņi "
            "varētu dzīvot savās mājās."),
    ),
)
