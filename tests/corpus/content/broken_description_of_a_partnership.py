"""A description in two columns that runs over pages, with instalments and partners' shares."""

from samples.sheet import Heading, Labels, Paragraph, Sheet

SHEET = Sheet(
    name="broken-description-of-a-partnership",
    formats=("pdf",),
    title="Projekta apraksts",
    created="2021-11-22",
    footer="Projekta apraksts",
    blocks=(
        Heading("ERASMUS+ STRATĒĢISKĀS PARTNERĪBAS PROJEKTS"),
        Labels(
            (
                ("Projekta nosaukums", "“Stāsti no pagraba” jeb “Tales from the Cellar”"),
                ("Identifikācijas Nr.", "2021-1-PL01-KA220-SCH-000032745"),
                ("Iesniedzējs un vadošais partneris", "Zespół Szkół w Suwałkach (Polija)"),
                (
                    "Partneri",
                    "Daugavpils Vienības pamatskola (Latvija); Lazdijų gimnazija (Lietuva); IES La Foia (Spānija)",
                ),
                ("Ilgums", "30 mēneši, sākot no 2021. gada 1. novembra, līdz 2024. gada 30. aprīlim"),
                (
                    "Īss apraksts",
                    "Katrā pilsētā ir pagrabi, par kuriem klīst stāsti. Skolēni intervē iedzīvotājus, zīmē "
                    "kartes, veido audioierakstus un "
                    "raksta spēles scenāriju. Katra skola sagatavo divas stundas, kuras pārējās izmēģina. "
                    "Skolēnu grupas tiekas četras "
                    "reizes: 2022. gada maijā Suvalkos, 2022. gada oktobrī Daugavpilī, 2023. gada aprīlī Ibi un "
                    "2024. gada martā Lazdijos. "
                    "Pirms katras brauciena nedēļas notiek tiešsaistes seminārs skolotājiem. Noslēgumā iznāk "
                    "četrvalodu grāmata un spēle.",
                ),
                ("Kam domāts", "7.–9. klašu skolēni, vēstures, valodu un informātikas skolotāji, vietējie muzeji"),
                (
                    "Budžets",
                    "Visas partnerības dotācija – 187 420 EUR. Daugavpils Vienības pamatskolas daļa ir 36 915 "
                    "EUR (20 % no tās jeb 7 383 EUR "
                    "pašvaldība nodrošina kā priekšfinansējumu). Maksājumi skolai: 14 766 EUR pēc līguma, 14 766 "
                    "EUR pēc starpposma "
                    "pārskata, 7 383 EUR pēc gala pārskata.",
                ),
                (
                    "Kontakti",
                    "Projekta koordinatore skolā Alla Ņikiforova-Zute, 65430544, alla.zute@vienibas.example.lv",
                ),
            )
        ),
        Paragraph("Sagatavoja: A. Ņikiforova-Zute"),
    ),
)
