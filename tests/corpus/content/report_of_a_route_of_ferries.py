"""A final report of an Interreg partner: planned and spent by kinds of cost and by periods, partners in a table."""

from samples.sheet import Grid, Heading, Items, Labels, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="report-of-a-route-of-ferries",
    formats=("docx",),
    title="LLI-388 noslēguma pārskats",
    created="2020-07-20",
    blocks=(
        Heading("Partnera noslēguma pārskats"),
        Paragraph(
            "Projekts “Pārceltuvju stāsti” / “Ferry Tales”, Nr. LLI-388\nInterreg V-A Latvijas – Lietuvas programma "
            "2014.–2020. gadam"
        ),
        Labels(
            (
                ("Vadošais partneris", "Kauņas rajona pašvaldības administrācija (Lietuva)"),
                ("Pārskata sniedzējs (3. partneris)", "Jaunjelgavas novada dome"),
                ("Projekta periods", "2018. gada 1. marts – 2020. gada 29. februāris"),
                ("Kopējais projekta budžets", "487 512,60 EUR (ERAF 414 385,71 EUR)"),
                (
                    "3. partnera budžets",
                    "121 340,00 EUR (ERAF 103 139,00 EUR; valsts budžets 6 067,00 EUR; pašvaldība 12 134,00 EUR)",
                ),
                (
                    "Projekta koordinatore domē",
                    "Everita Krēvica-Done, 65152776, everita.krevica@jaunjelgava.example.lv",
                ),
                ("Finanšu vadītājs", "Ģirts Purmalis"),
            ),
        ),
        Heading("1. Par ko bija projekts", level=2),
        Paragraph(
            "Pirms tiltiem Daugavu un Nemunu cilvēki šķērsoja ar pārceltuvēm. Projektā piecas pašvaldības divās "
            "valstīs savāca pārcēlāju stāstus, atjaunoja trīs pārceltuvju vietas un izveidoja maršrutu, ko var "
            "braukt ar velosipēdu vai laivu. Jaunjelgavas pusē no trim piedāvātajām vietām izvēlējās Sērenes "
            "krastu, jo tur vēl redzami akmens pamati un dzīvo pēdējā pārcēlāja mazmeita."
        ),
        Paragraph(
            "Iestādes, kas parasti strādā katra savā krastā, pirmo reizi kopīgi plānoja norādes. Izrādījās, ka "
            "Lietuvas un Latvijas brūno ceļazīmju prasības atšķiras, tādēļ stendus nācās drukāt divos izmēros. Par "
            "pārceltuves plostu strīds ar ūdens transporta inspekciju ilga septiņus mēnešus un noslēdzās ar "
            "risinājumu, ka plosts stāv krastā kā eksponāts, bet reizi gadā, 23. jūlijā, to nolaiž ūdenī glābēju "
            "uzraudzībā."
        ),
        Paragraph(
            "Stāstu vācēji bija divi bibliotekāri, vēstures skolotājs Jānis Gaujmalis un septiņi vidusskolēni. Viņi "
            "staigāja no mājas uz māju ar diktofonu un karti. Vissenākais stāsts ir par 1905. gadu, kad pārcēlājs "
            "naktī bez maksas pārveda visus, kas bēga, un no rīta zvērēja, ka gulējis. Visjaunākais – par to, kā "
            "1987. gada ledus iešanā plosts kopā ar motociklu un trim kāzu viesiem aizpeldēja līdz Jēkabpilij. Daļu "
            "stāstu var noklausīties pie stendiem, nospiežot pogu; baterijas lādē saule."
        ),
        Paragraph(
            "Lietuvas partneri savukārt atrada četras ģimenes, kurām saglabājušās oriģinālās pārcēlāju atļaujas ar "
            "cara laika zīmogiem. Kauņas puses ceļotāju maršruts ir garāks, jo pa Nemunu kursē arī tūristu kuģītis. "
            "2019. gada februārī Līvānos notika kopīga ekspertu sanāksme, kurā nolēma, ka maršruta zīme būs virves "
            "cilpa, nevis enkurs, kā sākumā bija piedāvājis dizainers. Zīmi bez atlīdzības drīkst izmantot ikviens "
            "naktsmītnes saimnieks, kas atrodas ne tālāk par diviem kilometriem no krasta."
        ),
        Heading("2. Partneri", level=2),
        Grid(
            head=("Nr.", "Partneris", "Valsts", "Kontaktpersona"),
            rows=(
                ("1.", "Kauņas rajona pašvaldības administrācija", "Lietuva", "Rasa Venckute"),
                ("2.", "Alītas Novadpētniecības muzejs", "Lietuva", "Linas Bartkus"),
                ("3.", "Jaunjelgavas novada dome", "Latvija", "Everita Krēvica-Done"),
                ("4.", "Līvānu stikla un amatu biedrība", "Latvija", "Pāvels Zujs"),
                ("5.", "Biedrība „Sēlijas ūdeņi”", "Latvija", "Ligija Dzenīte"),
            ),
            widths=(6, 48, 16, 30),
        ),
        Heading("3. Izmaksas pēc veida, EUR", level=2),
        Grid(
            head=("Izmaksu veids", "Plānots", "Iztērēts", "Starpība"),
            rows=(
                ("Personāls", "18 400,00", "18 211,54", "188,46"),
                ("Biroja un administratīvie izdevumi (15 %)", "2 760,00", "2 731,73", "28,27"),
                ("Ceļa izdevumi", "3 180,00", "2 014,90", "1 165,10"),
                ("Ārējie pakalpojumi", "41 500,00", "42 388,00", "–888,00"),
                ("Aprīkojums", "9 500,00", "9 467,25", "32,75"),
                ("Infrastruktūra un būvdarbi", "46 000,00", "45 871,12", "128,88"),
                ("Kopā", "121 340,00", "120 684,54", "655,46"),
            ),
            widths=(46, 18, 18, 18),
        ),
        Paragraph(
            "Ārējo pakalpojumu pārsniegums radies, jo stāstu pierakstus tulkoja trijās valodās, nevis divās. Atkāpe "
            "saskaņota ar Apvienoto sekretariātu (vēstule Nr. S-20-0114, 2020. gada 16. janvārī)."
        ),
        Paragraph(
            "Aprīkojuma sadaļā iegādāti divi diktofoni, videokamera, projektors, astoņas glābšanas vestes un saules "
            "paneļi stendiem. Lielākais ārējo pakalpojumu līgums noslēgts ar SIA „Stāstu darbnīca” (2018. gada 9. "
            "oktobrī, 19 600,00 EUR) par videostāstu uzņemšanu un montāžu. Būvdarbus Sērenē 2019. gada "
            "maijā–septembrī veica SIA „Krasta koks”, līguma summa 45 871,12 EUR bez PVN; PVN 9 632,94 EUR dome "
            "sedza kā attiecināmas izmaksas citā budžeta pozīcijā un šajā pārskatā neiekļauj. Audita pakalpojums "
            "maksāja 600 EUR par katru periodu."
        ),
        Heading("4. Atmaksas pieprasījumi", level=2),
        Grid(
            head=("Periods", "Pieprasīts ERAF, EUR", "Saņemts"),
            rows=(
                ("01.03.2018.–31.08.2018.", "7 914,30", "14.12.2018."),
                ("01.09.2018.–28.02.2019.", "22 105,95", "04.06.2019."),
                ("01.03.2019.–31.08.2019.", "49 660,18", "19.12.2019."),
                ("01.09.2019.–29.02.2020.", "22 901,43", "gaidām"),
            ),
            widths=(40, 34, 26),
        ),
        Heading("5. Rezultāti", level=2),
        Items(
            (
                "64 pierakstīti stāsti (plānots 40), no tiem 27 ar video;",
                "grāmata „Plosts, virve un airis” – 1 500 eksemplāru;",
                "trīs atjaunotas pārceltuvju vietas, viena no tām Sērenē;",
                "gidu mācības – 22 gidi ieguva apliecību;",
                "2019. gada 23. jūlijā Pārcēlāju diena, ap 1 900 apmeklētāju.",
            ),
        ),
        Heading("6. Kas nepaveicās un ko iesakām citiem", level=2),
        Paragraph(
            "Mobilo lietotni, kas sākumā bija paredzēta par 6 000 EUR, aizstājām ar vienkāršu mājaslapu, jo "
            "interneta pārklājums krastā ir vājš. Būvdarbu iepirkumu izsludinājām trīs reizes. Nākamajam projektam "
            "iesakām jau pieteikumā rakstīt rezerves vietu un nesolīt vairāk par diviem atklāšanas pasākumiem. "
            "Personāla maiņas dēļ (līdz 2019. gada aprīlim koordinators bija Mārtiņš Sprukts) daļa līguma dokumentu "
            "nebija sakārtota, taču pārbaudē tas novērsts."
        ),
        Paragraph(
            "Publicitāte. Par projektu iznākuši 46 raksti laikrakstos un tīmeklī, divi sižeti televīzijā un viens "
            "raidījums radio. Uz atklāšanas dienu ielūgumus izsūtījām 90 cilvēkiem, ieradās krietni vairāk. Bērnu "
            "zīmējumu konkursā „Uzzīmē savu pārcēlāju” piedalījās 210 autori no abām valstīm; darbi no 2019. gada "
            "novembra līdz 2020. gada janvārim ceļoja pa bibliotēkām. Pandēmijas dēļ noslēguma konferenci, kas bija "
            "plānota 2020. gada 26. martā, nevarējām sarīkot klātienē; tā notika tiešsaistē jūnijā ar programmas "
            "piekrišanu un bez papildu izmaksām."
        ),
        Paragraph(
            "Ilgtspēja. Katram stendam ir savs aizbildnis – tuvākās mājas saimnieks vai skola. Reizi gadā aizbildņi "
            "sanāk kopā Sērenē. Partneri vienojušies, ka maršruta karti atjaunos 2022. gadā par saviem līdzekļiem. "
            "Gidu apliecības derīgas piecus gadus."
        ),
        Paragraph(
            "Dome piecus gadus uzturēs laukumu un stendus: zāles pļaušanai un ziemas kopšanai pagasta pārvalde gadā "
            "paredz 850 EUR."
        ),
        Paragraph("Jaunjelgavā, 2020. gada 20. jūlijā"),
        Signature("Domes priekšsēdētāja vietnieks", "Artūrs Staburags"),
    ),
    footer="LLI-388 · partnera Nr. 3 noslēguma pārskats",
)
