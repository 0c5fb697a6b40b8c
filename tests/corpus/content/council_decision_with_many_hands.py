"""A council's decision: partners in prose, deputies who vote, people who prepare, sign and are told."""

from samples.sheet import Heading, Items, Letterhead, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="council-decision-with-many-hands",
    formats=("pdf",),
    title="Par dalību projektā “Vējdzirnavu tīkls”",
    created="2023-05-25",
    footer="Dienvidkurzemes novada pašvaldība",
    blocks=(
        Letterhead("DIENVIDKURZEMES NOVADA PAŠVALDĪBAS DOME", "Lielā iela 540, Grobiņa, LV-3430, tālr. 63490458"),
        Heading("LĒMUMS\nGrobiņā"),
        Paragraph("2023. gada 25. maijā Nr. 388\n(prot. Nr. 9, 41. punkts)", aside=True),
        Paragraph("Par dalību projektā “Vējdzirnavu tīkls”"),
        Paragraph(
            "Izskatot Attīstības un uzņēmējdarbības daļas vadītājas Aigas Rubezes ziņojumu un Pāvilostas muzeja "
            "direktores Egitas Skangales iesniegumu, Dienvidkurzemes novada pašvaldības dome konstatē:"
        ),
        Paragraph(
            "Interreg VI-A Igaunijas–Latvijas programmas projektā “Vējdzirnavu tīkls” (akronīms WINDMILLS, Nr. "
            "EE-LV00126) vadošais partneris ir Sāremā pašvaldība (Igaunija), partneri – Dienvidkurzemes novada "
            "pašvaldība, Ventspils novada pašvaldība, nodibinājums “Latvijas Lauku tūrisma fonds” un Muhu muzejs. "
            "Projekta sagatavošanā konsultējusi SIA “Grantu darbnīca” un Kurzemes plānošanas reģions. Projekta "
            "līdzfinansējumu no valsts budžeta nodrošina Viedās administrācijas un reģionālās attīstības ministrija "
            "(VARAM)."
        ),
        Paragraph(
            "Projekta kopējais budžets ir 1 240 000,00 EUR, pašvaldības daļa 213 600,00 EUR. Īstenošanas laiks: "
            "01.09.2023.–31.08.2026."
        ),
        Paragraph(
            "Atklāti balsojot: PAR – 14 (Aivars Priedols, Ieviņa Stepane, Linda Tīdere, Andrejs Radzobs, Dace "
            "Bluķe, Mārtiņš Laivenieks, Gatis Viršs, Sandra Puķīte, Agris Jansonis, Jānis Vitrups, Raivo Asnis, "
            "Vēsma Kakste, Rihards Horns, Inta Marta), PRET – nav, ATTURAS – 1 (Viktors Jagodka), dome nolemj:"
        ),
        Items((
            "Piedalīties projektā un par projekta vadītāju iecelt Ventu Bunku, par projekta koordinatoru Pāvilostas "
            "apvienības pārvaldē – Daigu Ķesteri.",
            "Projekta grāmatvedību uzdot Finanšu daļas vecākajai grāmatvedei Lūcijai Dobulei.",
            "Kontroli par lēmuma izpildi uzdot izpilddirektoram Uldim Vārdupam.",
        ), numbered=True),
        Signature("Domes priekšsēdētājs", "A. Priedols"),
        Paragraph("Lēmuma izraksts: Sāremā pašvaldībai, V. Bunkai, D. Ķesterei\nSagatavoja: Aiga Rubeze, 63490459"),
    ),
)
