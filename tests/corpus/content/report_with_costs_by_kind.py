"""A report whose table holds the costs by kind, approved and used."""

from samples.sheet import Grid, Heading, Labels, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="report-with-costs-by-kind",
    formats=("pdf",),
    title="Noslēguma pārskats",
    created="2022-11-14",
    footer="Noslēguma pārskats",
    blocks=(
        Heading("NOSLĒGUMA PĀRSKATS"),
        Paragraph("par Erasmus+ 1. pamatdarbības projekta “Skolotājs ārpus klases” īstenošanu"),
        Labels(
            (
                ("Līguma numurs", "2020-1-LV01-KA101-077016"),
                ("Finansējuma saņēmējs", "Cēsu 1. pamatskola"),
                ("Projekta darbības laiks", "01.09.2020. – 31.08.2022. (24 mēn.)"),
                (
                    "Kontaktpersona",
                    "Ligita Ņikadimova, direktores vietniece\nligita.nikadimova@cesis.example.lv, 64122341",
                ),
            )
        ),
        Paragraph(
            "Projekta mērķis bija iepazīt āra pedagoģijas metodes. Desmit pedagogi mācījās kursos "
            "Īslandē un Somijā, divi "
            "ēnoja kolēģus Norvēģijā. Projekts sākotnēji bija plānots līdz 2021. gada 31. augustam, taču "
            "ceļošanas "
            "ierobežojumu dēļ to pagarināja par gadu."
        ),
        Grid(
            ("Izmaksu pozīcija", "Apstiprināts, EUR", "Izlietots, EUR"),
            (
                ("Ceļa izdevumi", "4 620,00", "4 345,00"),
                ("Individuālais atbalsts", "11 088,00", "11 088,00"),
                ("Kursu maksa", "5 600,00", "5 250,00"),
                ("Organizatoriskais atbalsts", "4 200,00", "4 200,00"),
                ("Kopā", "25 508,00", "24 883,00"),
            ),
            (50, 25, 25),
        ),
        Paragraph(
            "Neizlietotos 625,00 EUR skola atmaksājusi Valsts izglītības attīstības aģentūrai 2022. gada 10. novembrī."
        ),
        Signature("Direktore", "Sandra Tirzīte"),
    ),
)
