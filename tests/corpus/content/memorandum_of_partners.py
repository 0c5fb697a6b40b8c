"""A memorandum in print: five partners as a table with their people and shares, a lead partner abroad."""

from samples.sheet import Grid, Heading, Items, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="memorandum-of-partners",
    formats=("pdf",),
    title="SAPRAŠANĀS MEMORANDS",
    created="2022-11-30",
    footer="5 eksemplāros, no kuriem katrs uz 2 lapām",
    blocks=(
        Heading("SAPRAŠANĀS MEMORANDS\nprojektam GREEN LOOM"),
        Paragraph(
            "Mēs, Erasmus+ profesionālās izglītības sadarbības partnerības “Green Loom – zaļās aušanas prasmes” "
            "(projekta Nr. 2022-1-SE01-KA220-VET-\n"
            "000087920) dalībnieki, esam tikušies Burosā (Zviedrija) 2022. gada 29.–30. novembrī un vienojušies par "
            "turpmāko."
        ),
        Paragraph(
            "Projekta mērķis ir atjaunot aušanu kā mūsdienīgu amatu, kas lieto vietējo vilnu, saules enerģiju un "
            "digitālos rakstus. Projekts ilgst no 2022. gada 1. novembra līdz 2025. gada 31. oktobrim. Kopējais "
            "granta apjoms: EUR 400 000,00."
        ),
        Grid(
            ("Partneris", "Valsts", "Pārstāvis", "Daļa, EUR"),
            (
                ("Textilhögskolan Väst (koordinators)", "Zviedrija", "Kristīna Lindgrēna", "112 000"),
                ("Latgales Amatniecības tehnikums", "Latvija", "Anatolijs Pudāns", "84 500"),
                ("Accademia della Lana, Biella", "Itālija", "Paolo Ferraris", "79 300"),
                ("Kihnu vēveru kooperatīvs", "Igaunija", "Epa Sāre", "61 200"),
                ("Lana Viva S. Coop.", "Spānija", "Ainoa Ečeverija", "63 000"),
            ),
            (38, 16, 28, 18),
        ),
        Paragraph("Partneri apņemas:"),
        Items((
            "līdz 2023. gada 31. martam iesniegt koordinatoram savu iekārtu sarakstu;",
            "pirmo maksājumu – 40 % no savas daļas – saņemt 30 dienu laikā, otro (40 %) pēc starpposma ziņojuma "
            "2024. gada maijā, atlikušo pēc gala ziņojuma;",
            "reizi ceturksnī tikties tiešsaistē; tikšanās vada koordinatora projekta vadītājs Nilss Ēks;",
            "latviešu valodas redakciju nodrošināt Latgales Amatniecības tehnikumam, kur projektu koordinē Anatolijs "
            "Pudāns un no 2023. gada septembra arī Tekla Bekeša.",
        ), numbered=True),
        Paragraph(
            "Latvijas puses kontakti: Tautas iela 1313, Rēzekne, LV-4601; (+371) 646 22 515; "
            "tehnikums@amatnieks.example.lv"
        ),
        Signature("Latgales Amatniecības tehnikuma direktors", "Pēteris Locis"),
    ),
)
