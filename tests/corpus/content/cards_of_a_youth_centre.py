"""A yearly report that tells three projects one below another under the same labels."""

from samples.sheet import Heading, Paragraph, Sheet

SHEET = Sheet(
    name="cards-of-a-youth-centre",
    formats=("rtf",),
    title="Jauniešu centra “Kvadrāts” gada pārskats 2022",
    created="2023-01-20",
    footer="Jauniešu centrs “Kvadrāts”",
    blocks=(
        Heading("Jauniešu centra “Kvadrāts” gada pārskats 2022"),
        Paragraph(
            "Centru 2022. gadā apmeklēja 4 118 reizes. Gada budžets 86 400 eiro, ko nodrošina Cēsu novada pašvaldība. "
            "Centra vadītāja Melita Rubene-Kļava."
        ),
        Heading("Projekti", 2),
        Paragraph(
            "Projekta nosaukums: Skaļais klusums\nFinansētājs: Jaunatnes starptautisko programmu aģentūra, programma "
            "“Eiropas Solidaritātes korpuss”\nProjekta numurs: 2021-2-LV02-ESC30-SOL-000044120\n"
            "Īstenošanas laiks: 01.02.2022.–31.10.2022.\nFinansējums: 7 096,00 EUR\n"
            "Projekta vadītājs: Toms Ezers-Ķeizars\nPieci jaunieši veidoja podkāstu par mentālo veselību."
        ),
        Paragraph(
            "Projekta nosaukums: Trešā pietura\nFinansētājs: Izglītības un zinātnes ministrijas Jaunatnes politikas "
            "valsts programma\nĪstenošanas laiks: 2022. gada 1. maijs – 2022. gada 30. novembris\n"
            "Finansējums: 9 940,00 EUR, t.sk. pašvaldības līdzfinansējums 500 EUR\n"
            "Projekta vadītāja: Melita Rubene-Kļava\nMobilais darbs ar jaunatni Raiskumā, Stalbē un Straupē."
        ),
        Paragraph(
            "Projekta nosaukums: “Colours of Courage”\nFinansētājs: Erasmus+: Jaunatne darbībā\n"
            "Projekta numurs: 2022-1-DE04-KA152-YOU-000061207\nĪstenošanas laiks: 01.06.2022.–31.01.2023.\n"
            "Projekta koordinators: Jugendhaus Teltow (Vācija)\n"
            "Partneri: Cēsu jauniešu centrs “Kvadrāts”, Fundacja Młode Miasto (Polija)\n"
            "Finansējums: 24 318 EUR (kopā visiem partneriem)\nKontaktpersona: Signe Vucena\n"
            "Jauniešu apmaiņa notika Teltovā 2022. gada 8.–16. augustā; devāmies astoņi."
        ),
        Heading("Plāni 2023. gadam", 2),
        Paragraph("Atjaunot skeitparku (paredzēti 12 000 eiro), turpināt brīvprātīgo programmu, pieteikties Nordplus."),
        Paragraph("Pārskatu sagatavoja M. Rubene-Kļava, 20005590, kvadrats@cesis.example.lv"),
    ),
)
