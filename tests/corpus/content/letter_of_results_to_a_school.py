"""A letter in an old Word file: an application approved with less money than asked for."""

from samples.sheet import Letterhead, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="letter-of-results-to-a-school",
    formats=("doc",),
    title="Par konkursa rezultātiem",
    created="2023-06-19",
    footer="",
    blocks=(
        Letterhead("Valsts izglītības attīstības aģentūra", "Vaļņu iela 8880, Rīga, LV-1050, tālr. 67814322"),
        Paragraph("Rīgā, 19.06.2023. Nr. 4.-8.5/1184"),
        Paragraph("Apes Zaļajai pamatskolai"),
        Paragraph("Par Erasmus+ 2023. gada konkursa rezultātiem"),
        Paragraph(
            "Informējam, ka Jūsu projekta pieteikums „Meža matemātika” (“Maths in the Woods”), Nr. "
            "2023-1-LV01-KA210-SCH-000157263, ir apstiprināts. Pieprasīti 60 000 EUR, piešķirti 30 000 EUR."
        ),
        Paragraph(
            "Pieteikumā norādītais projekta sākuma datums ir 2023. gada 1. septembris, un tā ilgums ir 18 mēneši, "
            "tātad projekts beidzas 2025. gada 28. februārī. Projekta partneris ir Valgas Pamatskola (Igaunija)."
        ),
        Paragraph(
            "Līgumu lūdzam parakstīt līdz 2023. gada 14. jūlijam. Pirmais maksājums 80 % apmērā – 24 000 EUR – tiks "
            "veikts 30 dienu laikā pēc līguma spēkā stāšanās, bet atlikusī daļa 6 000 EUR – pēc noslēguma ziņojuma."
        ),
        Signature("Direktora vietniece", "Elīna Purmale-Baumane"),
        Paragraph("Edgars Stabiņš 67785412\nedgars.stabins@viaa.example.lv"),
    ),
)
