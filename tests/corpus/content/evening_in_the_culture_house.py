"""A poster of an evening that a fund pays for."""

from samples.sheet import Heading, Items, Paragraph, Sheet

SHEET = Sheet(
    name="evening-in-the-culture-house",
    formats=("odt",),
    title="Afiša",
    created="2024-09-20",
    footer="Aglonas kultūras centrs, Somersetas iela 99",
    blocks=(
        Heading("Danči, stāsti un putra"),
        Paragraph("Sestdien, 2024. gada 12. oktobrī, plkst. 18.30 Aglonas kultūras centrā"),
        Items(("spēlē kapela „Dzeņi”;", "putru vāra Jasmuižas saimnieces;", "kurpes atstājam ģērbtuvē.")),
        Paragraph("Ieeja 4 €, skolēniem un senioriem 2 €. Galdiņus piesaka pa tālruni 26000771."),
        Paragraph(
            "Vakars ir daļa no Aglonas kultūras centra projekta „Zolītes bez zolītes\" (Nr. 2024-1-KMA118), kam Valsts "
            "kultūrkapitāla fonds un Latgales plānošanas reģions piešķīris 2 150 eiro. Projekta norise: 2024. gada "
            "aprīlis – novembris. Vada Madara Bitīte."
        ),
    ),
)
