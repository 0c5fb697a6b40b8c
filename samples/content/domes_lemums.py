"""A council's decision: amounts in words, people in oblique cases, numbers of decisions and laws as look-alikes."""

from samples.sheet import Heading, Items, Letterhead, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="domes_lemums",
    formats=("pdf",),
    title="Par piedalīšanos projektā “Drošs ceļš uz skolu”",
    created="2023-05-25",
    footer="Saldus novada domes lēmums Nr. 187",
    blocks=(
        Letterhead("SALDUS NOVADA PAŠVALDĪBA", "SALDUS NOVADA DOME"),
        Paragraph("2023. gada 25. maijā\nNr. 187\n(protokols Nr. 9, 14. §)", aside=True),
        Heading("LĒMUMS"),
        Heading("Par piedalīšanos projektā “Drošs ceļš uz skolu”", 2),
        Paragraph("Saldus novada dome konstatē:"),
        Items((
            "Interreg VI-A Latvijas–Lietuvas programmas 2021.–2027. gadam Uzraudzības komiteja 2023. gada 28. aprīlī "
            "apstiprinājusi projektu Nr. LL-00096 “Drošs ceļš uz skolu” (“Safe Way to School”).",
            "Vadošais partneris ir Mažeiķu rajona pašvaldības administrācija (Lietuva), partneri – Saldus novada "
            "pašvaldība un biedrība „Velo Kurzeme”.",
            "Projekta īstenošanas termiņš: 2023. gada 1. septembris – 2025. gada 31. augusts.",
            "Projekta kopējās izmaksas ir 480 000,00 EUR (četri simti astoņdesmit tūkstoši eiro 00 centi). Saldus "
            "novada pašvaldības daļa ir 165 000,00 EUR, no tās ERAF finansējums 80 % jeb 132 000,00 EUR, valsts "
            "budžeta dotācija 5 % jeb 8 250,00 EUR un pašvaldības līdzfinansējums 15 % jeb 24 750,00 EUR.",
        ), numbered=True),
        Paragraph(
            "Pamatojoties uz Pašvaldību likuma 10. panta pirmās daļas 21. punktu, ņemot vērā Finanšu komitejas "
            "atzinumu, atklāti balsojot: PAR – 14, PRET – nav, ATTURAS – nav, Saldus novada dome NOLEMJ:"
        ),
        Items((
            "Piedalīties projektā Nr. LL-00096 “Drošs ceļš uz skolu” kā partnerim.",
            "Nodrošināt projekta priekšfinansējumu 49 500,00 EUR "
            "(četrdesmit deviņi tūkstoši pieci simti eiro 00 centi) apmērā.",
            "Par projekta vadītāju iecelt Vilni Krastiņu.",
            "Lēmuma izpildes kontroli uzdot pašvaldības izpilddirektorei Laimai Avotniecei.",
        ), numbered=True),
        Signature("Domes priekšsēdētājs", "Uldis Priedkalns"),
    ),
)
