"""A museum's news of a grant without a code; the period in months, names declined."""

from samples.sheet import Heading, Paragraph, Sheet

SHEET = Sheet(
    name="audeju_pedas",
    formats=("txt",),
    title="Audēju pēdās",
    created="2022-04-04",
    blocks=(
        Heading("AUDĒJU PĒDĀS"),
        Paragraph("04.04.2022."),
        Paragraph(
            "Valsts kultūrkapitāla fonds (VKKF) piešķīris 4 800 EUR Krāslavas Audēju muzeja projektam «Audēju pēdās». "
            "No 2022. gada aprīļa līdz 2022. gada novembrim muzeja darbinieces apmeklēs pagastus, fotografēs stelles "
            "un pierakstīs rakstus, kurus vēl atceras vecākās audējas."
        ),
        Paragraph(
            "Ieraksti veidoti kopā ar folkloristi Katrīnu Zaļkalni un fotogrāfu Tomu Pļaviņu. Projekta vadītāja ir "
            "muzeja krājuma glabātāja Velga Kampare."
        ),
        Paragraph("Ja mājās glabājas senas stelles, zvaniet muzejam pa tālruni 65622417!"),
    ),
)
