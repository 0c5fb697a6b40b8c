"""Minutes in an old Word file: two projects decided one after the other, with votes."""

from samples.sheet import Heading, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="minutes-of-a-village-society",
    formats=("doc",),
    title="Valdes sēdes protokols",
    created="2024-01-18",
    footer="",
    blocks=(
        Heading("Biedrība „Užavas krasts”\nValdes sēdes protokols Nr. 1/2024"),
        Paragraph("Užavā, 2024. gada 18. janvārī plkst. 18.30"),
        Paragraph("Piedalās: Ņina Kaupuža (vada sēdi), Roberts Jēkabs Silis, Maija Zalta, protokolē Ilmārs Dižgalvis."),
        Heading("1. Par projektu „Kāpu laipa”", 2),
        Paragraph(
            "R. J. Silis informē, ka LAD ir apstiprinājis projektu Nr. 23-08-CL17-C0LA19.2202-000008. Kopējās "
            "izmaksas 19 640,00 EUR, no tām atbalsta summa 17 676,00 EUR. Darbi jāpabeidz līdz 2024. gada 31. oktobrim."
        ),
        Paragraph("Nolemj (par – 3, pret – 0): projekta vadītājs ir Roberts Jēkabs Silis; tāmi pārskata februārī."),
        Heading("2. Par projektu „Zvejas dziesmas”", 2),
        Paragraph(
            "M. Zalta ziņo: Valsts kultūrkapitāla fonds piešķīris 1 800 EUR no lūgtajiem 2 600 EUR (projekta numurs "
            "2024-1-TRD052). Īstenošana no 2024. gada 1. marta līdz 1. septembrim."
        ),
        Paragraph("Nolemj (vienbalsīgi): par projekta koordinatori norīkot Maiju Zaltu."),
        Heading("3. Dažādi", 2),
        Paragraph("Biedru nauda 2024. gadam – 12 EUR. Talka 27. aprīlī. Krājkontā 1 118,42 EUR."),
        Signature("Sēdes vadītāja", "Ņina Kaupuža"),
    ),
)
