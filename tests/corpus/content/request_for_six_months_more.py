"""A letter that asks the agency for a later end."""

from samples.sheet import Letterhead, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="request-for-six-months-more",
    formats=("docx",),
    title="Lūgums",
    created="2024-07-22",
    footer="",
    blocks=(
        Letterhead("VIDZEMES KOKA TEHNIKUMS", "Zāģu iela 17, Smiltene, LV-4729"),
        Paragraph("22.07.2024. Nr. 1-14/86\nUz 18.10.2022. līgumu Nr. 2022-1-LV01-KA220-VET-000088431", aside=True),
        Paragraph("Valsts izglītības attīstības aģentūrai", aside=True),
        Paragraph("Par projekta termiņa pagarināšanu"),
        Paragraph(
            "Vidzemes Koka tehnikums kopš 2022. gada 1. novembra koordinē Erasmus+ sadarbības partnerību “Kokapstrādes "
            "digitālais dvīnis” (“Digital Twin for Woodwork”), kurā darbojas arī Holzbau Akademie Graz (Austrija) un "
            "Hermes Woodnet S.r.l. (Itālija). Projektam jābeidzas 2024. gada 31. decembrī."
        ),
        Paragraph(
            "Frēzes, bez kuras dvīnis ir tikai rasējums, piegāde kavējas. Lūdzam atļaut projektu īstenot līdz 2025. "
            "gada 30. aprīlim. Piešķirtā summa EUR 400 000 (četri simti tūkstoši euro) nemainās; no tās saņemts "
            "pirmais maksājums 80 % jeb 320 000 EUR apmērā."
        ),
        Signature("Direktors", "V. Zirnis"),
        Paragraph("Projekta koordinatore Jolanta Ezergaile\ntālr. 642 81 906, jolanta.ezergaile@koks.example.lv"),
    ),
)
