"""A cooperation contract in rich text: a lead partner abroad, shares of partners, payments by stages."""

from samples.sheet import Heading, Items, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="contract-of-a-lead-partner",
    formats=("rtf",),
    title="Partnerības līgums",
    created="2022-10-03",
    footer="",
    blocks=(
        Heading("PARTNERĪBAS LĪGUMS"),
        Paragraph("2022. gada 3. oktobrī"),
        Paragraph(
            "Tartu Dabas māja (Igaunija), turpmāk – Vadošais partneris, ko pārstāv direktore Kaja Tamma, un "
            "Smiltenes Dārzkopības skola, turpmāk – Partneris, ko pārstāv direktors Uldis Ķauķis, vienojas:"
        ),
        Items((
            "Līgums nosaka pušu darbu Erasmus+ projektā „Apiary in the City” jeb „Drava pilsētā” "
            "(2022-1-EE01-KA220-VET-000085163), turpmāk – Projekts.",
            "Projekts tiek īstenots no 2022. gada 1. oktobra līdz 2025. gada 30. septembrim, tas ir, 36 mēnešus.",
            "Projekta kopējais finansējums ir 250 000 EUR. Partnera daļa ir 58 400 EUR.",
            "Partnera daļu Vadošais partneris pārskaita šādi: 40 % jeb 23 360 EUR avansā, 40 % jeb 23 360 EUR pēc "
            "starpposma ziņojuma, 20 % jeb 11 680 EUR pēc gala ziņojuma apstiprināšanas.",
            "Partnera vārdā Projektu koordinē profesionālo priekšmetu skolotāja Sigita Ruķe "
            "(sigita.ruke@dsk.example.lv), Vadošā partnera vārdā – Marti Kūsks.",
            "Citi Projekta partneri: Hāgas Pilsētas lauksaimniecības centrs (Nīderlande) un Treviso dārzkopju "
            "kooperatīvs (Itālija).",
        ), numbered=True),
        Signature("Vadošais partneris", "K. Tamma"),
        Signature("Partneris", "U. Ķauķis"),
    ),
)
