"""One printed page about an object that was built."""

from samples.sheet import Heading, Labels, Paragraph, Sheet

SHEET = Sheet(
    name="passport-of-an-object",
    formats=("pdf",),
    title="Objekta pase Nr. 7",
    created="2025-07-03",
    footer="Atveseļošanas fonds, 3.1.2.1.i. investīcija",
    blocks=(
        Heading("LIFTS POLIKLĪNIKĀ"),
        Paragraph("Parakstīts 2025. gada 3. jūlijā"),
        Labels((
            ("Projekta nosaukums", "Lifts poliklīnikā un trīs uzbrauktuves"),
            ("Projekta numurs", "3.1.2.1.i.0/1/23/\nI/CFLA/006"),
            ("Finansējuma saņēmējs", "SIA “Ludzas medicīnas centrs”"),
            ("Īstenošanas periods", "21.08.2023 - 30.06.2025"),
            (
                "Izmaksas",
                "Kopā 386 115,24 EUR\nAtveseļošanas fonds: 319 103,50 EUR\nPVN no valsts budžeta: 67 011,74 EUR",
            ),
            ("Projekta vadītāja", "Inguna Melbārde"),
            ("Būvdarbi", "SIA “Stāvs augšā”, līgums Nr. LMC 2023/11; būvuzraugs Staņislavs Vonda"),
            ("Sadarbības iestāde", "Centrālā finanšu un līgumu aģentūra"),
        )),
        Paragraph("Lifts ceļ 13 cilvēkus jeb 1000 kg. Uzbrauktuves slīpums nav lielāks par 5 %."),
    ),
)
