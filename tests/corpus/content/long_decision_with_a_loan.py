"""A council's decision on a school's heating with sums in words, by source and year, and a loan."""

from samples.sheet import Grid, Heading, Items, Letterhead, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="long-decision-with-a-loan",
    formats=("docx",),
    title="Lēmums",
    created="2023-09-28",
    footer="Lēmums 2023/412",
    blocks=(
        Letterhead("BALVU NOVADA DOME", "Bērzpils iela 1A, Balvi, LV-4501, tālr. 64522830, dome@balvi.example.lv"),
        Heading("LĒMUMS"),
        Paragraph("2023. gada 28. septembrī                    Nr. 2023/412 (protokols Nr. 17, 5. §)"),
        Heading(
            "Par Eiropas Savienības fonda projekta “Rugāju vidusskolas apkures sistēmas un jumta "
            "atjaunošana” īstenošanu",
            2,
        ),
        Paragraph(
            "Pamatojoties uz Centrālās finanšu un līgumu aģentūras 2023. gada 4. septembra lēmumu Nr. "
            "39-2-60/7712 par projekta "
            "iesnieguma Nr. 2.1.1.6/1/23/A/077 apstiprināšanu un Pašvaldību likuma 10. panta pirmās "
            "daļas 21. punktu, "
            "atklāti balsojot: PAR – 13, PRET – nav, ATTURAS – 2, Balvu novada dome NOLEMJ:"
        ),
        Paragraph(
            "1. Īstenot projektu “Rugāju vidusskolas apkures sistēmas un jumta atjaunošana” (turpmāk – "
            "Projekts) laika posmā no 2023. "
            "gada 1. oktobra līdz 2025. gada 31. augustam."
        ),
        Paragraph(
            "2. Noteikt, ka Projekta kopējais finansējums ir EUR 688 410,55 (seši simti astoņdesmit "
            "astoņi tūkstoši četri simti "
            "desmit eiro un 55 centi), ko veido:"
        ),
        Items(
            (
                "ERAF līdzekļi – EUR 473 025,00;",
                "valsts budžeta dotācija – EUR 20 868,75;",
                "pašvaldības finansējums – EUR 194 516,80, tostarp neattiecināmie izdevumi EUR 131 910,55.",
            )
        ),
        Paragraph("3. Projekta izmaksu plūsma pa gadiem:"),
        Grid(
            ("Avots", "2023. gads", "2024. gads", "2025. gads", "Kopā (EUR)"),
            (
                ("ERAF", "94 605,00", "236 512,50", "141 907,50", "473 025,00"),
                ("Valsts dotācija", "4 173,75", "10 434,38", "6 260,62", "20 868,75"),
                ("Novada budžets", "38 903,36", "97 258,40", "58 355,04", "194 516,80"),
                ("Kopā", "137 682,11", "344 205,28", "206 523,16", "688 410,55"),
            ),
            (28, 18, 18, 18, 18),
        ),
        Paragraph(
            "4. Lūgt atļauju ņemt aizņēmumu Valsts kasē līdz EUR 560 000,00 uz 15 gadiem, pamatsummas "
            "atmaksu sākot no 2026. gada "
            "janvāra."
        ),
        Paragraph(
            "5. Par Projekta vadītāju iecelt Attīstības plānošanas nodaļas projektu vadītāju Lindu "
            "Akmentiņu-Smildzeri, par "
            "tehnisko koordinatoru – Jāni Logu-Loginu."
        ),
        Paragraph("6. Lēmuma izpildes kontroli uzdot izpilddirektorei Tamārai Ločmelei."),
        Signature("Domes priekšsēdētājs", "S. Maksimovičs-Bērzs"),
        Paragraph(
            "Skolas ēka celta 1962. gadā, jumts pēdējo reizi labots 1998. gadā. Gadā apkurei iztērē ap "
            "61 tūkst. eiro. Pēc atjaunošanas "
            "siltuma patēriņš samazināsies par 43 procentiem. Būvprojektu 2022. gada 17. maijā saskaņoja "
            "būvvalde; tā izstrāde "
            "maksāja 24 800 EUR un Projekta kopsummā nav iekļauta."
        ),
    ),
)
