"""The document to drop into the inbox while the demo is running."""

from samples.sheet import Heading, Labels, Letterhead, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="robotika_lauku_skola",
    formats=("pdf",),
    title="Projekta “Robotika lauku skolā” apraksts",
    created="2024-11-18",
    footer="Vecsalacas pamatskola",
    blocks=(
        Letterhead(
            "VECSALACAS PAMATSKOLA", "Jūras iela 240, Ainaži, LV-4035, tālr. 64043310, skola@vecsalaca.example.lv"
        ),
        Heading(
            "Projekta “Robotika lauku skolā” (“Robotics in a Rural School”, 2024-1-LV01-KA210-SCH-000251764) "
            "apraksts"
        ),
        Labels((
            ("Projekta pieteicējs", "Vecsalacas pamatskola"),
            ("Projekta ilgums", "01.11.2024.–31.10.2026. (24 mēneši)"),
            ("Projekta partneri", "Hedemēstes skola (Igaunija), Jurbarkas pamatskola (Lietuva)"),
            (
                "Projekta mērķis",
                "Ieviest robotiku mazās lauku skolās, kur vienā klasē mācās dažādu gadu skolēni, un sagatavot "
                "uzdevumus, kurus var veikt bez dārga aprīkojuma.",
            ),
            (
                "Projekta izmaksas",
                "Kopējais finansējums – 60 000,00 EUR (sešdesmit tūkstoši eiro 00 centi), 100 % programmas Erasmus+ "
                "atbalsts. Partneru daļas: Vecsalacas pamatskola – 24 000,00 EUR, Hedemēstes skola – 18 000,00 EUR, "
                "Jurbarkas pamatskola – 18 000,00 EUR.",
            ),
            ("Projekta mērķa grupa", "4.–9. klases skolēni un viņu skolotāji trijās valstīs."),
            ("Projekta koordinatore", "Ilze Vecmane, tālr. 64043312, ilze.vecmane@vecsalaca.example.lv"),
        )),
        Paragraph("Ainažos, 2024. gada 18. novembrī"),
        Signature("Direktors", "Jānis Rudmiezis"),
    ),
)
