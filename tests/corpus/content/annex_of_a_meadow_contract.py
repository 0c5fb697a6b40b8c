"""An annex in rich text: the description and the budget of a grant of the environment fund, with instalments."""

from samples.sheet import Heading, Items, Labels, Paragraph, Sheet, Signature
from tests.corpus.spanning import Spanning

SHEET = Sheet(
    name="annex-of-a-meadow-contract",
    formats=("rtf",),
    title="Līguma 1. pielikums",
    created="2021-03-29",
    footer="Līgums Nr. 1-08/61/2021, 1. pielikums",
    blocks=(
        Paragraph("1. pielikums\n2021. gada 29. marta līgumam Nr. 1-08/61/2021", aside=True),
        Heading("PROJEKTA APRAKSTS UN TĀME"),
        Labels((
            ("Projekta pieteikuma reģistrācijas Nr.", "1-08/61/2021"),
            ("Projekta nosaukums", "Pļavu skola: Dvietes palienes zālāju kopšana kopā ar iedzīvotājiem"),
            ("Līdzekļu saņēmējs", "Dvietes senlejas biedrība “Ciecere”"),
            ("Finansētājs", "Latvijas vides aizsardzības fonda administrācija"),
            ("Sadarbības partneri", "Daugavpils Dabas draugu klubs; Bebrenes Zaļā tehnikuma audzēkņi"),
            ("Norises vieta", "Augšdaugavas un Ilūkstes apkārtne"),
            ("Izpildes laiks", "2021. gada 1. aprīlis – 2022. gada 31. marts"),
            ("Projekta vadītāja", "Dzidra Rimicāne"),
            ("Grāmatvede", "Velta Sčerba"),
        )),
        Heading("Mērķis", 2),
        Paragraph(
            "Apturēt 46 hektāru bioloģiski vērtīgo zālāju aizaugšanu Dvietes palienē un iemācīt vietējiem saimniekiem "
            "kopt pļavu tā, lai griezei un ķikutam būtu kur ligzdot."),
        Heading("Mērķauditorija", 2),
        Paragraph("Zemes īpašnieki (35), skolēni (120), dabas vērotāji un tūristi."),
        Heading("Plānotie darbi", 2),
        Items((
            "Krūmu ciršana un smalcināšana 18 ha platībā, līdz 2021. gada 15. augustam.",
            "Divas izkapts meistarklases, jūnijs un jūlijs.",
            "Ligzdojošo putnu uzskaite, ko veic ornitologs Edmunds Račko-Zieds.",
            "Rokasgrāmata “Mana pļava”, 600 eksemplāru, 2022. gada februāris.",
            "Noslēguma saiets Bebrenē 2022. gada 19. martā.",
        ), numbered=True),
        Heading("Tāme, EUR", 2),
        Spanning(
            (
                ("Nr.", "Izdevumu pozīcija", "LVAF", "Pašu un citu līdzekļi", ""),
                ("", "", "", "Biedrība", "Augšdaugavas novads"),
                ("1.", "Atalgojums un nodokļi", "6 480,00", "", ""),
                ("2.", "Krūmu ciršana (pakalpojums)", "9 250,00", "450,00", "1 200,00"),
                ("3.", "Instrumenti: izkaptis, zāģi", "1 370,00", "210,00", ""),
                ("4.", "Putnu uzskaite", "1 800,00", "", ""),
                ("5.", "Rokasgrāmatas druka", "2 100,00", "", "800,00"),
                ("6.", "Transports", "640,00", "340,00", ""),
                ("", "KOPĀ", "21 640,00", "1 000,00", "2 000,00"),
            ),
            (8, 38, 18, 18, 18),
            spans=(((0, 0), (1, 0)), ((0, 1), (1, 1)), ((0, 2), (1, 2)), ((0, 3), (0, 4))),
            head=2,
        ),
        Paragraph(
            "Projekta kopējās izmaksas ir 24 640,00 EUR (divdesmit četri tūkstoši seši simti četrdesmit eiro, "
            "00 centi). Fonda finansējums – 21 640,00 EUR."),
        Paragraph(
            "Maksājumu kārtība: avanss 50 % jeb 10 820,00 EUR desmit dienu laikā pēc līguma parakstīšanas; otrais "
            "maksājums 40 % jeb 8 656,00 EUR pēc starpatskaites, kas iesniedzama līdz 2021. gada 30. septembrim; "
            "atlikušie 10 % jeb 2 164,00 EUR pēc gala atskaites apstiprināšanas."),
        Paragraph(
            "Ja darbi kavējas ilgāk par 30 dienām, Finansētājs var atprasīt neizlietoto. Līgumsods – 0,1 % dienā, bet "
            "ne vairāk kā 500,00 EUR."),
        Signature("Finansētājs", "______________ R. Kalniņš-Dišlers"),
        Signature("Līdzekļu saņēmējs", "______________ B. Grigaļūne"),
    ),
)
