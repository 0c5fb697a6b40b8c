"""An application form in an open document: numbered questions, a budget with the sum asked for, a statement."""

from samples.sheet import Grid, Heading, Labels, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="application-of-a-brass-band",
    formats=("odt",),
    title="Pieteikuma veidlapa",
    created="2016-02-25",
    footer="Veidlapa KF-2 (2016)",
    blocks=(
        Paragraph("Saņemts 26.02.2016. Reģ. Nr. 4-11/37", aside=True),
        Heading("Ventspils novada kultūras projektu konkurss\nPROJEKTA PIETEIKUMS"),
        Labels((
            ("1. Projekta nosaukums", "Popes pūtējiem – simts. Jubilejas gada koncerti un nošu krātuve"),
            ("2. Iesniedzējs", "Biedrība “Popes taures”"),
            ("2.1. Reģistrācijas numurs", "40008043216"),
            ("2.2. Adrese, tālrunis", "“Pagastnams”, Pope, LV-3614; 63694112"),
            ("2.3. E-pasts", "taures@pope.example.lv"),
            ("3. Projekta vadītājs", "Vairis Nemme, orķestra diriģents"),
            ("4. Sadarbības partneri", "Ugāles Mežkalnu vidusskola; Ventspils Mūzikas nams; orķestris "
                "“Kuressaare Puhkpill” no Igaunijas"),
            ("5. Laiks", "no 2016. gada 15. aprīļa līdz 2016. gada 15. decembrim (8 mēneši)"),
            ("6. Vieta", "Popes muižas parks, Ugāle, Puze, Zlēkas"),
        )),
        Heading("7. Kāpēc un ko", 2),
        Paragraph(
            "1916. gadā, kad fronte stāvēja pie Rīgas, Popē astoņi vīri sapulcējās smēdē ar piecām taurēm un vienu "
            "bungu. Simts gadu laikā orķestrī spēlējuši vairāk nekā 400 cilvēku. Šobrīd mūs ir 27, jaunākajam ir 11, "
            "vecākajai 78 gadi."),
        Paragraph(
            "Projekta mērķis: nosvinēt orķestra simtgadi ar koncertiem četros pagastos, sakārtot un digitalizēt "
            "nošu krātuvi, piesaistīt vismaz desmit jaunus spēlētājus."),
        Paragraph(
            "Mērķa grupa: novada iedzīvotāji, īpaši skolēni, un bijušie orķestranti. Koncertus apmeklēs aptuveni "
            "1 500 cilvēku."),
        Paragraph(
            "Nošu krātuve glabājas divās lādēs pagastnama bēniņos. Tajā ir ar roku rakstītas balsis no 1921. gada, "
            "marši, ko spēlēja brīvības cīnītāju piemiņas dienās, un valši, kurus neviens nav dzirdējis kopš kara. "
            "Papīrs drūp, tāpēc ar šo darbu ilgāk gaidīt nedrīkst. Skenēšanu veiks Ventspils Mūzikas nama "
            "studentes, padomu sniegs bibliotekāre Aina Šķile-Kārkla no Latvijas Nacionālās bibliotēkas."),
        Paragraph(
            "Vasaras nometne rīkota jau divreiz (2013. un 2015. gadā), un no abu nometņu dalībniekiem septiņi spēlē "
            "orķestrī. Šogad gribam paņemt arī pilnīgus iesācējus, tāpēc vajag vēl vienu pasniedzēju. Pasniedzēju "
            "honorārs ir 9 eiro stundā. Bērniem nometne ir bez maksas."),
        Heading("8. Aktivitātes", 2),
        Grid(
            ("Laiks", "Kas notiks", "Atbild"),
            (
                ("Aprīlis–maijs", "Nošu šķirošana, 2 600 lapu ieskenēšana", "Rasma Fogele"),
                ("11. jūnijs", "Jubilejas koncerts Popes muižas parkā kopā ar igauņu viesiem", "Vairis Nemme"),
                ("Augusts", "Vasaras nometne “Taurē!” 20 bērniem, piecas dienas", "Ieva Blūma-Neilande"),
                ("Septembris–oktobris", "Koncerti Ugālē, Puzē un Zlēkās", "Vairis Nemme"),
                ("Decembris", "Nošu krātuves atvēršana, atskaite", "Rasma Fogele"),
            ),
            (25, 50, 25),
        ),
        Heading("9. Tāme (EUR)", 2),
        Grid(
            ("Izdevumi", "Pieprasīts", "Pašu nauda", "Citi", "Kopā"),
            (
                ("Skenēšana un mapes", "280,00", "60,00", "0,00", "340,00"),
                ("Transports viesiem un koncertiem", "640,00", "0,00", "180,00", "820,00"),
                ("Nometne: ēdināšana, pasniedzēji", "520,00", "310,00", "250,00", "1 080,00"),
                ("Skaņas un gaismas noma", "360,00", "0,00", "0,00", "360,00"),
                ("Afišas, bukleti", "150,00", "30,00", "70,00", "250,00"),
                ("Kopā", "1 950,00", "400,00", "500,00", "2 850,00"),
            ),
            (40, 15, 15, 15, 15),
        ),
        Paragraph(
            "Projekta kopējās izmaksas ir 2 850,00 eiro. No novada konkursa lūdzam 1 950,00 eiro. Citi līdzekļi: "
            "zemnieku saimniecības “Upītes” ziedojums 500,00 eiro."),
        Paragraph(
            "10. Iepriekšējā pieredze: 2014. gadā – VKKF projekts “Taures stāsta” (2014-3-TRD040), 1 100 eiro; "
            "2015. gadā – LEADER projekts “Bungas un tubas”, 4 870,50 eiro."),
        Paragraph(
            "Riski un to mazināšana. Lietus 11. jūnijā – koncerts notiks muižas zālē. Viesu autobuss – rezervēts "
            "iepriekš. Skenera bojājums – vienojāmies ar skolu par otru. Ja nepietiks ziedojumu, nometni saīsināsim "
            "par vienu dienu. Rezultātu ilgtspēja: nošu krātuvi internetā uzturēs novada Galvenā bibliotēka."),
        Paragraph(
            "11. Apliecinu, ka ziņas ir patiesas un biedrībai nav nodokļu parādu, kas pārsniedz 150 eiro."),
        Signature("Biedrības valdes priekšsēdētāja", "Rasma Fogele"),
        Paragraph("2016. gada 25. februārī"),
    ),
)
