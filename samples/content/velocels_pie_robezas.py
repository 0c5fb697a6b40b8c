"""An Interreg project's leaflet: the currency once, amounts with decimal points, dates without blanks."""

from samples.sheet import Heading, Items, Paragraph, Sheet

SHEET = Sheet(
    name="velocels_pie_robezas",
    formats=("docx",),
    title="Veloceļš pie robežas",
    created="2021-04-12",
    footer="Bauskas novada pašvaldība",
    blocks=(
        Heading("Veloceļš pie robežas"),
        Paragraph(
            "Projekts Nr. LLI-512 “Veloceļš pie robežas/ BorderBike”, Interreg V-A Latvijas–Lietuvas pārrobežu "
            "sadarbības programma 2014.–2020. gadam."
        ),
        Paragraph(
            "Projekta kopējās izmaksas EUR: 742 310.40, ERAF 85% - 630 963.84.\n"
            "Bauskas novada pašvaldības daļa: 318 600.00, kur ERAF 85% - 270 810.00, pašvaldība 10% - 31 860.00, "
            "valsts 5% - 15 930.00."
        ),
        Paragraph("Ieviešanas laiks: 01.04.2020.-30.09.2022."),
        Heading("Projekta partneri", 2),
        Items((
            "Biržu rajona pašvaldības administrācija (Lietuva) – vadošais partneris;",
            "Bauskas novada pašvaldība;",
            "biedrība „Mēmeles loki”.",
        )),
        Paragraph(
            "Gar Mēmeli tiks marķēti 64 kilometri veloceļa, uzstādītas trīs remonta stacijas un izdota karte latviešu, "
            "lietuviešu un angļu valodā."
        ),
        Paragraph("Kontaktpersona: Aivars Zemdegs, tālr. 63920077, aivars.zemdegs@bauska.example.lv"),
    ),
)
