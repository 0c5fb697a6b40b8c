"""A final report whose parts do not add up (9 460 for 9 640) and whose months do not fit its dates, to be flagged."""

from samples.sheet import Heading, Labels, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="parskats_ar_kludu",
    formats=("docx",),
    title="Projekta noslēguma pārskats",
    created="2019-09-30",
    footer="Preiļu novada pašvaldība",
    blocks=(
        Heading("Projekta noslēguma pārskats"),
        Labels((
            ("Projekta nosaukums", "„Mācību vides pilnveide Preiļu Riebiņu pamatskolā”"),
            ("Projekta numurs", "8.1.2.0/17/I/058"),
            ("Fonds", "Eiropas Reģionālās attīstības fonds"),
            ("Projekta īstenotājs", "Preiļu novada pašvaldība"),
            ("Projekta ilgums", "No 2018. gada 1. marta līdz 2019. gada 31. augustam (12 mēneši)"),
            (
                "Projekta izmaksas",
                "Kopējās izmaksas: 96 400,00 EUR, tai skaitā:\nERAF finansējums 85 % – 81 940,00 EUR;\n"
                "valsts budžeta dotācija 5 % – 4 820,00 EUR;\npašvaldības līdzfinansējums 10 % – 9 460,00 EUR.",
            ),
            (
                "Projekta mērķis",
                "Iekārtot fizikas un ķīmijas kabinetu, atjaunot bibliotēkas grīdu un ierīkot bezvadu tīklu visā skolā.",
            ),
            ("Projekta vadītāja", "Rasma Upmale"),
        )),
        Paragraph("Pārskats sagatavots 2019. gada 30. septembrī."),
        Signature("Izpilddirektors", "Normunds Birznieks"),
    ),
)
