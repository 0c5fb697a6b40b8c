"""A table of granted projects, in three formats; the currency stands only in the head, the last row adds up."""

from samples.sheet import Grid, Heading, Paragraph, Sheet

SHEET = Sheet(
    name="apstiprinatie_projekti",
    formats=("html", "docx", "pdf"),
    title="Apstiprinātie LEADER projekti",
    created="2022-10-11",
    footer="Biedrība „Ziemeļkurzemes partnerība”",
    blocks=(
        Heading("Lauku atbalsta dienests apstiprinājis piecus LEADER projektus"),
        Paragraph(
            "Biedrības „Ziemeļkurzemes partnerība” 7. kārtas konkursā tika saņemti vienpadsmit pieteikumi. "
            "Lauku atbalsta dienests apstiprinājis šādus projektus:"
        ),
        Grid(
            head=(
                "Projekta numurs", "Projekta nosaukums", "Iesniedzējs", "Attiecināmās izmaksas, EUR",
                "Publiskais finansējums, EUR",
            ),
            rows=(
                ("22-07-AL05-A019.2201-000003", "Brīvdabas klases izveide Kaltenē", "biedrība „Kaltenes krasts”",
                 "18 450,00", "16 605,00"),
                ("22-07-AL05-A019.2201-000007", "Tautas tērpu iegāde deju kopai “Virpulis”", "Talsu novada pašvaldība",
                 "6 320,00", "5 688,00"),
                ("22-07-AL05-A019.2202-000001", "Amatnieku darbnīcas aprīkošana Upesgrīvā", "SIA „Vilnas ceļš”",
                 "29 990,50", "20 993,35"),
                ("22-07-AL05-A019.2201-000011", "Rotaļu laukuma atjaunošana Valdemārpilī", "Talsu novada pašvaldība",
                 "12 780,40", "11 502,36"),
                ("22-07-AL05-A019.2203-000002", "Parka takas un soliņi Dundagā", "biedrība „Pils dārzi”",
                 "9 875", "8 887,50"),
                ("Kopā", "", "", "77 415,90", "63 676,21"),
            ),
            widths=(32, 24, 18, 17, 17),
        ),
        Paragraph("Projektu iesniedzēji lēmumus saņems Elektroniskās pieteikšanās sistēmā."),
    ),
)
