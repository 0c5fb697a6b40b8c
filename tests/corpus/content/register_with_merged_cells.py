"""A register of fifteen projects: schools in cells that span rows, years above them, the currency in the caption."""

from samples.sheet import Heading, Paragraph, Sheet
from tests.corpus.spanning import Spanning

HEAD = ("Nr.", "Iestāde", "Projekts", "", "Norise", "Summa", "Koordinators")
SECOND = ("", "", "nosaukums", "numurs", "", "", "")
ROWS = (
    ("1", "Saldus Kalnsētas pamatskola", "Skola zem jumta", "2018-1-PL01-KA229-051203_2",
     "01.09.2018.–31.08.2020.", "21 740", "Elīza Brūvere"),
    ("2", "", "Vārdu dārzs", "NPJR-2019/10062", "2019. g. augusts – 2021. g. jūlijs", "9 820", "Elīza Brūvere"),
    ("3", "", "Soļi pa Eiropu", "2019-1-LV01-KA101-060117", "01.06.2019.–31.05.2021.", "18 346", "Haralds Ūsiņš"),
    ("4", "Saldus Druvas vidusskola", "The Sound of History", "2018-1-EL01-KA229-047755_5",
     "03.09.2018.–02.09.2020.", "24 115", "Mārīte Sproģe"),
    ("5", "", "Robots un rija", "2020-1-LV01-KA226-SCH-094610", "01.03.2021.–28.02.2023.", "118 290",
     "Jevgeņijs Morozs"),
    ("6", "", "Zaļā laboratorija", "NPJR-2021/10198", "2021. g. oktobris – 2023. g. septembris", "14 400",
     "Jevgeņijs Morozs"),
    ("7", "", "No sēklas līdz šķīvim", "2022-1-BG01-KA210-SCH-000081447", "15.10.2022.–14.10.2024.",
     "15 000", "Mārīte Sproģe"),
    ("8", "PII „Rūķītis un draugi”", "Little Hands, Big Planet", "2021-1-TR01-KA210-SCH-000035511",
     "01.11.2021.–31.10.2023.", "12 500", "Gita Vanaga-Lode"),
    ("9", "", "Krāsu valoda", "2022-1-LV01-KA122-SCH-000073316", "01.07.2022.–30.06.2023.", "9 975",
     "Gita Vanaga-Lode"),
    ("10", "Brocēnu Cieceres vidusskola", "Mūsu ezera balss", "2020-1-LT01-KA229-078120_4",
     "01.12.2020.–30.11.2022.", "26 880", "Tālis Ozolnieks"),
    ("11", "", "Kino bez ekrāna", "NPJR-2022/10090", "2022. g. septembris – 2024. g. augusts", "17 250",
     "Tālis Ozolnieks"),
    ("12", "", "Teachers on the Move", "2023-1-LV01-KA122-SCH-000134470", "01.09.2023.–31.08.2024.",
     "19 408", "Lita Gaile"),
    ("13", "Saldus Mūzikas un mākslas skola", "Divas stīgas", "NPJR-2020/10211",
     "2020. g. augusts – 2022. g. jūlijs", "8 300", "Kornēlija Dūka"),
    ("14", "", "Glezna kā logs", "2021-1-FR01-KA220-SCH-000024907", "01.12.2021.–30.11.2023.", "29 650",
     "Kornēlija Dūka"),
    ("15", "Saldus novada Izglītības pārvalde", "Mentoru lāde", "2021-1-LV01-KA220-SCH-000034008",
     "01.02.2022.–31.01.2024.", "187 400", "Sandris Vējš"),
)
SPANS = (
    ((0, 2), (0, 3)), ((0, 0), (1, 0)), ((0, 1), (1, 1)), ((0, 4), (1, 4)), ((0, 5), (1, 5)), ((0, 6), (1, 6)),
    ((2, 1), (4, 1)), ((5, 1), (8, 1)), ((9, 1), (10, 1)), ((11, 1), (13, 1)), ((14, 1), (15, 1)),
)

SHEET = Sheet(
    name="register-with-merged-cells",
    formats=("docx",),
    title="Starptautisko projektu reģistrs",
    created="2024-09-30",
    footer="Saldus novada Izglītības pārvalde, 2024",
    blocks=(
        Heading("Novada izglītības iestāžu starptautisko projektu reģistrs 2018–2024"),
        Paragraph(
            "1. tabula. Erasmus+ un Nordplus projekti. Summas norādītas eiro; skolas daļa, ja projektā ir vairāki "
            "saņēmēji."
        ),
        Spanning((HEAD, SECOND, *ROWS), (5, 18, 20, 24, 20, 10, 15), SPANS, head=2),
        Paragraph(
            "Reģistru uztur projektu speciāliste Annija Rudīte. Akreditācijas (2020-1-LV01-KA120-SCH-095330) un "
            "konkursos noraidītie pieteikumi tabulā nav iekļauti. Papildināts 2024. gada 30. septembrī."
        ),
    ),
)
