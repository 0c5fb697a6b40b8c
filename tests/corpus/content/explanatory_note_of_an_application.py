"""An explanatory note with years, sources and rates, in an old Word file."""

from samples.sheet import Grid, Heading, Paragraph, Sheet

SHEET = Sheet(
    name="explanatory-note-of-an-application",
    formats=("doc",),
    title="Paskaidrojuma raksts",
    created="2018-06-05",
    footer="",
    blocks=(
        Heading("Paskaidrojuma raksts"),
        Paragraph("pie lēmuma „Par pašvaldības dalību projektā „Skola, kas elpo””"),
        Paragraph(
            "Siguldas novada pašvaldība kā iesniedzējs plāno startēt Norvēģijas finanšu instrumenta "
            "konkursā. Projekta numurs pēc "
            "reģistrēšanas – LV-CLIMATE-0021. Sadarbības partneris ir Drammenas pašvaldība Norvēģijā."
        ),
        Paragraph(
            "Projektu plānots īstenot 30 mēnešu laikā – no 2018. gada oktobra līdz 2021. gada martam. Tā "
            "kopējās izmaksas sasniegs "
            "487 250,00 EUR (četri simti astoņdesmit septiņi tūkstoši divi simti piecdesmit eiro 00 "
            "centi), no kurām 85 procenti "
            "jeb 414 162,50 EUR ir finanšu instrumenta līdzekļi, bet 15 procenti jeb 73 087,50 EUR – "
            "pašvaldības budžeta daļa."
        ),
        Grid(
            ("Gads", "Kopā, EUR", "t.sk. pašvaldība, EUR"),
            (
                ("2018.", "24 362,50", "3 654,38"),
                ("2019.", "243 625,00", "36 543,75"),
                ("2020.", "194 900,00", "29 235,00"),
                ("2021.", "24 362,50", "3 654,37"),
            ),
            (30, 35, 35),
        ),
        Paragraph("Atbildīgā par projektu: projektu vadītāja Tekla Vanadziņa."),
    ),
)
