"""A printed decision of a council on a LIFE project: points and sub-points, partners, sums by partner and by year."""

from samples.sheet import Grid, Heading, Letterhead, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="council-decision-with-partners",
    formats=("pdf",),
    title="Jēkabpils novada dome",
    created="2022-08-25",
    footer="Lēmums Nr. 611",
    blocks=(
        Letterhead(
            "JĒKABPILS NOVADA PAŠVALDĪBA\nDOME",
            "Brīvības iela 12 012, Jēkabpils, tālr. 65207777, dome@jekabpils.example.lv",
        ),
        Heading("LĒMUMS"),
        Paragraph(
            "Jēkabpilī\n2022. gada 25. augustā                                        Nr. 611 (prot. Nr. 19, 31. §)"
        ),
        Paragraph("Par līdzdalību LIFE projektā “Palienes elpo”"),
        Paragraph(
            "Jēkabpils novada dome 2022. gada 10. augustā saņēmusi biedrības „Daugavas sargi” iesniegumu (reģistrēts "
            "ar Nr. 3.2.5/22/4410) ar lūgumu pašvaldībai kļūt par partneri Eiropas Komisijas LIFE programmas "
            "projektā “Palienes elpo” (angliski – “Breathing Floodplains”, akronīms LIFE BreathFlood). Projekta "
            "pieteikums 101113902 vērtēšanā saņēmis 71 punktu, un biedrība ir aicināta slēgt dotācijas līgumu Nr. "
            "101113902."
        ),
        Paragraph(
            "1910. gada plūdos applūda trešdaļa pilsētas, 2013. gada aprīlī – 41 māja. Daugavas krasta aizsargdambis "
            "pārbūvēts projektā Nr. 5.1.1.0/17/I/009 „Plūdu risku mazināšana Jēkabpilī”, bet palienes pļavas augšpus "
            "pilsētas aizaug."
        ),
        Paragraph(
            "Saskaņā ar Pašvaldību likuma 4. pantu un Finanšu komitejas 18.08.2022. atzinumu (prot. Nr. 8), atklāti "
            "balsojot ar 14 balsīm „par”, „pret” nav, „atturas” 1 (Guntra Šulca), dome nolemj:"
        ),
        Paragraph(
            "1. Piedalīties projektā partnera statusā no 2023. gada 1. janvāra līdz 2027. gada 31. decembrim (60 "
            "mēneši)."
        ),
        Paragraph(
            "2. Pieņemt zināšanai, ka projekta koordinators ir biedrība „Daugavas sargi” un ka citi partneri ir "
            "Dabas aizsardzības pārvalde, Vitebskas kūdras institūta pētnieku grupa trimdā (Viļņa, Lietuva) un "
            "Naturschutzstiftung Elbe-Aue (Vācija)."
        ),
        Paragraph(
            "3. Apstiprināt projekta kopējo budžetu 3 415 780,00 EUR, kurā ES ieguldījums ir 2 049 468,00 EUR (60 "
            "%), Latvijas vides aizsardzības fonda – 1 024 734,00 EUR (30 %), partneru – 341 578,00 EUR (10 %)."
        ),
        Paragraph("4. Apstiprināt pašvaldības daļu 286 400,00 EUR un tās sadalījumu:"),
        Grid(
            ("Gads", "LIFE (60 %)", "LVAF (30 %)", "Pašvaldība (10 %)", "Kopā EUR"),
            (
                ("2023", "17 184,00", "8 592,00", "2 864,00", "28 640,00"),
                ("2024", "51 552,00", "25 776,00", "8 592,00", "85 920,00"),
                ("2025", "51 552,00", "25 776,00", "8 592,00", "85 920,00"),
                ("2026", "34 368,00", "17 184,00", "5 728,00", "57 280,00"),
                ("2027", "17 184,00", "8 592,00", "2 864,00", "28 640,00"),
                ("Kopā", "171 840,00", "85 920,00", "28 640,00", "286 400,00"),
            ),
            (12, 22, 22, 22, 22),
        ),
        Paragraph(
            "5. Projekta uzsākšanai paredzēt pašvaldības 2023. gada budžetā priekšfinansējumu 57 280,00 EUR "
            "(piecdesmit septiņi tūkstoši divi simti astoņdesmit eiro) jeb 20 % no pašvaldības daļas."
        ),
        Paragraph(
            "6. Par pašvaldības pārstāvi un projekta koordinatoru novadā iecelt vides inženieri Viktoru Stalidzānu, "
            "viņa prombūtnē – Zandu Ušacku. Sadarbību ar biedrības projekta vadītāju Aivu Krauzi uzdot Attīstības "
            "pārvaldei."
        ),
        Paragraph(
            "7. Pilnvarot domes priekšsēdētāju parakstīt partnerības līgumu līdz 2022. gada 30. septembrim."
        ),
        Paragraph(
            "8. Atteikt dalību projekta atkārtotā iesniegumā „Salas upes vidū”, ko tā pati biedrība piedāvājusi "
            "2021. gadā."
        ),
        Signature("Domes priekšsēdētājs", "R. Strauberts"),
        Paragraph(
            "Sagatavotājs: V. Stalidzāns, 65207791\n"
            "Nosūtīt: biedrībai „Daugavas sargi”, Attīstības pārvaldei, Finanšu pārvaldei"
        ),
        Paragraph("Pielikums 25.08.2022. lēmumam Nr. 611", aside=True),
        Heading("Projekta “Palienes elpo” īss raksturojums", 2),
        Paragraph(
            "Palienes pļavas starp Zīlāniem un Ābeļiem vēl pirms piecdesmit gadiem pļāva ar rokām. Tagad 60 hektārus "
            "no tām klāj kārkli, ūdens pēc paliem pavasarī neaiztek, un griezes ligzdo vairs tikai trijās vietās. "
            "Projektā krūmus nopļaus, atjaunos sešas vecupes un uz pirmajiem pieciem gadiem noslēgs līgumus ar "
            "ganāmpulku īpašniekiem."
        ),
        Paragraph(
            "Pašvaldība atbild par trim darbiem. Pirmais: kopā ar novada skolām izveidot klasi zem klajas debess "
            "Krustpils salā, kas būs atvērta no 2024. gada maija. Otrais: izpirkt vai nomāt deviņus zemesgabalus "
            "(kopplatība 14,2 ha, kadastra Nr. 5670 002 0144 un citi). Trešais: rīkot trīs talkas gadā; pirmo – "
            "2023. gada 29. aprīlī. Talku plakātus zīmēs mākslas skolas audzēkņi konkursā „Pļavas acis”."
        ),
        Paragraph(
            "Elbas krastu fonds jau 2014.–2019. gadā atjaunoja līdzīgas pļavas un dalīsies ar neveiksmēm: tur "
            "pirmajā gadā nopļāva par agru, un sējums nesadīga. Tāpēc Jēkabpilī pļaus ne agrāk par 10. augustu. "
            "Pētnieki no Viļņas mērīs, cik oglekļa glabā atjaunota augsne; dati būs publiski."
        ),
        Paragraph(
            "Pēc projekta pļavas kops no platību maksājumiem, tādēļ budžetā papildu nauda nav jāparedz, izņemot "
            "klases uzturēšanu – 2,1 tūkst. eiro gadā. Lēmuma ietekme uz pašvaldības darbinieku skaitu: 0,5 slodzes "
            "uz laiku līdz 2027. gada beigām."
        ),
        Paragraph(
            "Riski: augsts ūdens vasarā; zemes īpašnieku atteikšanās; sākotnējā koordinatora maiņa – biedrības "
            "projekta vadītāja līdz 2022. gada jūnijam bija Terēze Plaude, pēc tam Aiva Krauze. Novada riska "
            "vērtējumu pārskata katru rudeni."
        ),
    ),
)
