"""A form filled in for a youth exchange."""

from samples.sheet import Heading, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="small-form-of-a-youth-project",
    formats=("rtf",),
    title="Pieteikuma kopsavilkums",
    created="2023-02-01",
    footer="",
    blocks=(
        Heading("Kopsavilkums jaunatnes lietu komisijai"),
        Paragraph("Iesniedz: biedrība “Jauno balsu māja”"),
        Paragraph("Projekta nosaukums (latviešu val.): Es dzirdu tevi"),
        Paragraph("Projekta nosaukums (angļu val.): I Hear You"),
        Paragraph("Projekta veids: Erasmus+ jauniešu apmaiņa, 2022-3-LV02-KA152-YOU-000101873"),
        Paragraph(
            "Aktivitātes datumi: 10.–18. jūlijs 2023\nProjekta sākums: 1. marts 2023\nProjekta "
            "noslēgums: 29. februāris 2024"
        ),
        Paragraph("Piešķirts: 24 837 €; pirmajā maksājumā 80% – 19 869,60 €; otrajā 20% – 4 967,40 €"),
        Paragraph("Valstis: Latvija, Rumānija, Kipra, Ziemeļmaķedonija"),
        Signature("Projekta vadītāja", "Helmīne Krauja"),
    ),
)
