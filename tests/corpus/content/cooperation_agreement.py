"""An agreement between the lead partner abroad and a partner in Latvia: parties, sums, instalments, signatories."""

from samples.sheet import Heading, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="cooperation-agreement",
    formats=("docx",),
    title="Partnerības līgums",
    created="2024-05-06",
    footer="Partnerības līgums LL-00188",
    blocks=(
        Heading("PARTNERĪBAS LĪGUMS\npar projekta „Bišu kopiena” („Bee Community”) īstenošanu"),
        Paragraph("Biržos, 2024. gada 6. maijā                                   Nr. P-24/051 / 3-18/24/9"),
        Paragraph(
            "Biržu Vlada Jakubēna mūzikas skola (Lietuva), kods 190535412, ko pārstāv direktore Virginija Žiliene "
            "(turpmāk – Vadošais partneris), un Biedrība „Medus zeme”, reģistrācijas Nr. 40008555550, juridiskā "
            "adrese: „Strautiņi”, Vecsaules pagasts, Bauskas novads, kuru pārstāv valdes loceklis Gothards Liepa "
            "(turpmāk – Projekta partneris Nr. 2), noslēdz šādu līgumu."
        ),
        Paragraph(
            "1. Līguma priekšmets. Puses kopīgi īsteno Interreg VI-A Latvijas–Lietuvas programmas 2021.–2027. gadam "
            "projektu „Bišu kopiena” ar numuru LL-00188 (turpmāk – Projekts)."
        ),
        Paragraph(
            "2. Projekta ilgums. Projekts sākas 2024. gada 1. jūnijā un beidzas 2025. gada 30. novembrī (18 mēneši)."
        ),
        Paragraph(
            "3. Projekta budžets ir 199 650,00 EUR, tostarp ERAF finansējums 159 720,00 EUR jeb 80%. Vadošā partnera "
            "budžets: 118 400,00 EUR. Projekta partnera Nr. 2 budžets: 81 250,00 EUR, no tā ERAF 65 000,00 EUR un "
            "biedrības līdzfinansējums 16 250,00 EUR."
        ),
        Paragraph(
            "4. Maksājumi. Vadošais partneris ERAF līdzekļus pārskaita četros maksājumos pēc katra pārskata: 13 "
            "000,00 EUR, 19 500,00 EUR, 19 500,00 EUR un 13 000,00 EUR, 10 darba dienu laikā."
        ),
        Paragraph(
            "5. Pārskatu iesniegšana. Pārskata periodi: 01.06.–30.11.2024., 01.12.2024.–31.05.2025. un "
            "01.06.–30.11.2025. Partneris pārskatu iesniedz 15 dienu laikā pēc perioda beigām."
        ),
        Paragraph(
            "6. Kontaktpersonas. Vadošajam partnerim: projekta vadītāja Daiva Stankūnaite, tālr. +370 450 31 111. "
            "Projekta partnerim Nr. 2: projekta koordinators Verners Sils, 63 960 377, "
            "verners.sils@meduszeme.example.lv."
        ),
        Paragraph(
            "7. Nobeiguma noteikumi. Strīdus risina sarunās. Dokumentus glabā līdz 2030. gada 31. decembrim. Līgums "
            "sagatavots angļu, latviešu un lietuviešu valodā; atšķirību gadījumā noteicošais ir teksts angļu valodā."
        ),
        Signature("Vadošais partneris", "V. Žiliene"),
        Signature("Projekta partneris Nr. 2", "G. Liepa"),
    ),
)
