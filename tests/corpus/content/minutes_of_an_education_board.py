"""Minutes in which people of projects report."""

from samples.sheet import Heading, Labels, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="minutes-of-an-education-board",
    formats=("rtf",),
    title="Protokols",
    created="2023-01-18",
    footer="Protokols Nr. 1, 2023",
    blocks=(
        Heading("Rēzeknes valstspilsētas Izglītības pārvaldes sanāksmes protokols Nr. 1"),
        Paragraph("2023. gada 18. janvārī plkst. 14.15–16.05"),
        Labels((
            (
                "Piedalās",
                (
                    "Arnita Dervinika (pārvaldes vadītāja), Iļja Semjonovs, Maija Trūpa, Sandra Ezera, Edgars "
                    "Vabalis, Kristīne Ruskule"
                ),
            ),
            ("Nepiedalās", "Lidija Novika (slimo)"),
            ("Protokolē", "Sandra Ezera"),
        )),
        Heading("1. Par Erasmus+ projektiem", 2),
        Paragraph(
            "Iļja Semjonovs ziņo, ka projekts „Tiltu mala” (“The Side of Bridges”, Nr. "
            "2021-1-LV01-KA220-SCH-000032816) iegājis otrajā gadā: tas sākts 2022. gada 1. februārī un jābeidz "
            "2024. gada 31. janvārī. No 162 480 eiro iztērēti 71 309,15 eiro. Partneri Dānijā, Grieķijā un "
            "Igaunijā atskaites iesnieguši, izņemot Orhūsas Brobjergas skolu. I. Semjonovam kā projekta "
            "koordinatoram līdz 3. februārim sazināties ar dāņiem."
        ),
        Paragraph(
            "Maijai Trūpai jautājums par akreditācijas projektu. M. Trūpa: pēc 2021. gada akreditācijas "
            "(2021-1-LV01-KA120-SCH-000045120) pārvalde saņēmusi otro dotāciju – 2022-1-LV01-KA121-SCH-000061107, "
            "48 990,00 EUR, 15 mēneši no 01.06.2022. Projekta koordinatore paliek viņa pati."
        ),
        Heading("2. Par „Skolas solu”", 2),
        Paragraph(
            "Edgars Vabalis atgādina, ka ESF projekta Nr. 8.3.4.0/16/I/001 „Atbalsts priekšlaicīgas mācību "
            "pārtraukšanas samazināšanai” pilsētas daļā šogad jāsastāda 94 individuālie plāni. Projektu īsteno "
            "Izglītības kvalitātes valsts dienests, tas ilgst līdz 2023. gada 31. decembrim. Pilsētas "
            "koordinatorei Lidijai Novikai jāsagatavo saraksts."
        ),
        Heading("3. Nordplus pieteikums", 2),
        Paragraph(
            "Kristīne Ruskule iepazīstina ar ideju „Ziemeļu alfabēts”. Pieteikumu iesniegs 2023. gada 1. februārī, "
            "prasot 32 000 EUR. Nolemj: atbalstīt."
        ),
        Heading("4. Dažādi", 2),
        Paragraph(
            "Arnita Dervinika informē, ka 2023. gada 8. martā Rīgā notiks seminārs „Droša skola”. Ceļa izdevumi "
            "(45 EUR) no pārvaldes budžeta."
        ),
        Signature("Sanāksmi vadīja", "A. Dervinika"),
    ),
)
