"""A final report of a small partnership for adults: headings, partners in prose, lump sums by activities."""

from samples.sheet import Grid, Heading, Paragraph, Sheet

SHEET = Sheet(
    name="final-report-of-letters-on-wheels",
    formats=("pdf",),
    title="KA210 noslēguma ziņojums",
    created="2024-02-12",
    blocks=(
        Heading("„Burti uz riteņiem”"),
        Paragraph("Noslēguma ziņojums Erasmus+ neliela mēroga partnerībai pieaugušo izglītībā"),
        Heading("Pamatdati", level=2),
        Paragraph(
            "Projekta Nr.: 2021-2-LV01-KA210-ADU-000049126\nNosaukums angļu valodā: Letters on Wheels\nProjekta "
            "sākums: 01-03-2022\nProjekta beigas: 31-08-2023 (18 mēneši)\nPiešķirtā vienreizējā summa: 60 000,00 "
            "EUR\nKoordinators: nodibinājums “Otrā ābece”, Jēkabpils\nProjekta vadītāja: Mētra Stukule"
        ),
        Heading("Kas mēs bijām", level=2),
        Paragraph(
            "Ideja dzima Jēkabpils autoostā, kur kāds vīrs lūdza nolasīt viņam autobusa sarakstu. Latvijā par "
            "lasītnepratējiem nerunā, taču pēc sociālā dienesta vērtējuma mūsu novadā ir vismaz divi simti "
            "pieaugušo, kuri lasa tik lēni, ka no tā izvairās. Līdzīgu darbu jau darīja divas organizācijas, ar "
            "kurām iepazināmies kādā tīmekļa seminārā: Associação Letra Viva no Koimbras Portugālē, kas strādā ar "
            "sezonas strādniekiem, un Turku Lukupiiri, biedrība Somijā, kura māca lasīt vecāka gadagājuma "
            "imigrantēm."
        ),
        Paragraph(
            "Letra Viva komandu vadīja Žuana Moreira, Lukupiiri – Kaisa Lehtimeki. Jēkabpilī nodarbības vadīja Ilze "
            "Palma-Sniķere un Romāns Duks, par grāmatvedību atbildēja Silvija Pērle."
        ),
        Paragraph(
            "Sadarbību sākām ar to, ka divas dienas klausījāmies cits citu. Portugālē lasītnepratēji pārsvarā ir "
            "vīrieši, kuri agri sākuši strādāt; Somijā – sievietes, kas ieradušās no zemēm, kur meitenes skolā "
            "nelaida; Latvijā – ļoti dažādi cilvēki, arī tādi, kuriem ir devīto klašu apliecība. Visus vieno kauns "
            "un veiksmīgi izdomātas viltības: “aizmirsu brilles”, “mana sieva to izdarīs”, “nolasiet skaļi, lai "
            "visi dzird”. Par šīm viltībām izveidojām īpašu sarunu kartīšu komplektu pasniedzējiem."
        ),
        Heading("Kā naudu izlietojām", level=2),
        Grid(
            head=("Darbība", "Vadošais", "Plānots, EUR", "Izlietots, EUR"),
            rows=(
                ("A1 Projekta vadība un sanāksmes", "Otrā ābece", "12 000,00", "12 000,00"),
                ("A2 Furgona iekārtošana un 36 izbraukumi", "Otrā ābece", "17 500,00", "18 240,00"),
                ("A3 Uzdevumu kartītes trijās valodās", "Letra Viva", "14 000,00", "13 655,00"),
                ("A4 Pasniedzēju nedēļa Turku", "Lukupiiri", "9 500,00", "9 105,00"),
                ("A5 Izplatīšana, noslēguma diena", "Otrā ābece", "7 000,00", "7 000,00"),
                ("Kopā", "", "60 000,00", "60 000,00"),
            ),
            widths=(44, 20, 18, 18),
        ),
        Paragraph(
            "Partneriem pārskaitījām: Letra Viva 18 000 EUR, Lukupiiri 13 500 EUR. Pirmo maksājumu – 48 000 EUR jeb "
            "80 procentus – aģentūra ieskaitīja 2022. gada 17. martā, atlikušos 12 000 EUR gaidām pēc šī ziņojuma. "
            "Jēkabpils novada pašvaldība papildus deva 1 150 EUR degvielai, tie ziņojumā nav iekļauti."
        ),
        Paragraph(
            "Furgona iegāde izmaksāja 7 400 EUR, galds, soli, nojume un krāsošana – vēl 2 315,60 EUR. Pārējais A2 "
            "darbības līdzekļu izlietojums ir pasniedzēju darbs (36 izbraukumi, katrā divi cilvēki, pa 105 EUR "
            "katram), degviela un apdrošināšana. A3 darbībā lielākā daļa bija ilustratora Žorži Karvalju honorārs. "
            "Pārpalikumu no A3 un A4, kopā 740 EUR, izlietojām A2; vienreizējo maksājumu noteikumi to pieļauj, ja "
            "visas darbības ir paveiktas."
        ),
        Heading("Kā gāja", level=2),
        Paragraph(
            "Furgonu nopirkām lietotu un nokrāsojām dzeltenu. No 2022. gada maija līdz 2023. gada jūnijam tas 36 "
            "reizes stāvēja pie veikaliem astoņos pagastos. Galdiņš, divi soli, termoss, burtnīcas. Sākumā nāca "
            "bērni, tad vecmāmiņas, un tikai trešajā mēnesī – tie, kuriem tas bija domāts. Neviens nebija "
            "jāpieraksta, un tieši tas nostrādāja: cilvēki baidās no saraksta vairāk nekā no burtiem."
        ),
        Paragraph(
            "Pavisam nodarbībās bija 118 cilvēku, no tiem 41 nāca vismaz sešas reizes. Divi pa šo laiku nokārtoja "
            "autovadītāja teorijas eksāmenu. Portugāļu kolēģi tādu pašu pieeju izmēģināja vīnogu laukos, bet somi – "
            "tirgus hallē. Kartītes (240 gab.) pielāgojām tā, lai uzdevumi būtu no dzīves: zāļu lietošanas "
            "pamācība, loterijas biļete, īres līgums, bērna liecība. Uzdevumus divās nodarbībās pārbaudīja "
            "lasītnepratēji paši."
        ),
        Paragraph(
            "Pasniedzēju nedēļa Turku notika 2022. gada 3.–7. oktobrī; piedalījās 14 pasniedzēji, arī trīs no "
            "Latvijas sodu izpildes iestādēm. Noslēguma dienu „Burtu tirgus” rīkojām Jēkabpils Vecpilsētas laukumā "
            "2023. gada 25. augustā."
        ),
        Paragraph(
            "Vērtēšana. Sākumā un beigās katram, kas nāca vismaz sešas reizes, piedāvājām izlasīt vienu un to pašu "
            "afišu. Vidējais laiks saruka no 94 uz 51 sekundi. Taču svarīgāks mums šķita cits rādītājs – 29 no 41 "
            "cilvēka pirmo reizi paši parakstījās par pakalpojumu vai pabalstu, nevis lūdza to izdarīt radiniekam. "
            "Kāda dalībniece atnesa vēstuli, ko dēls rakstījis no Īrijas pirms sešiem gadiem; viņa to bija nēsājusi "
            "somā neatvērtu."
        ),
        Paragraph(
            "Par mums rakstīja „Brīvā Daugava” un „Stars”, sižetu rādīja reģionālā televīzija. Facebook kontā ir "
            "870 sekotāju, bet mūsu auditorija, saprotama lieta, tur nav. Tādēļ informāciju izplatījām ar veikalu "
            "pārdevējām, pastniecēm, frizierēm un autobusu šoferiem, kuriem katram iedevām piecas dzeltenas zīmītes "
            "ar furgona zīmējumu un bez neviena burta. Šo paņēmienu nākamgad pārņems vēl divas biedrības Vidzemē."
        ),
        Paragraph(
            "Starptautiskās sanāksmes bija četras: Jēkabpilī (2022. gada 26.–28. aprīlī), Koimbrā (2022. gada "
            "14.–16. septembrī), Turku pasniedzēju nedēļas laikā un tiešsaistē 2023. gada 20. februārī. Katrā "
            "noslēdzām ar rakstisku vienošanos uz vienas lapas, kas turpmāk daudz palīdzēja. Partneru līgumi "
            "parakstīti pirmajā sanāksmē."
        ),
        Heading("Ko iesakām citiem", level=2),
        Paragraph(
            "Nesākt ar reklāmu, bet ar klātbūtni vienā un tajā pašā vietā, vienā un tajā pašā stundā. Neprasīt "
            "personas datus, ja bez tiem var iztikt; aģentūra pieņēma dalībnieku uzskaiti ar pseidonīmiem. Nelietot "
            "bērnu ābeces. Maksāt pasniedzējiem arī par gaidīšanu, jo pirmajos mēnešos gaidīt nākas daudz. Un "
            "vienmēr vest līdzi tēju."
        ),
        Heading("Ko nepaspējām", level=2),
        Paragraph(
            "Balss lietotne palika idejas līmenī; partneri no Portugāles cer tai pieteikt jaunu projektu “Listen to "
            "Letters”. Plānoto piekto sanāksmi aizstājām ar tiešsaistes sarunu, jo lidojums bija trīsreiz dārgāks "
            "nekā pieteikumā. Furgons paliek nodibinājumam; to drīkst aizņemties jebkura Sēlijas bibliotēka, "
            "rakstot uz furgons@otraabece.example.lv vai zvanot 65233919."
        ),
        Paragraph("Ziņojumu sagatavoja Mētra Stukule, Jēkabpilī, 2024. gada 12. februārī"),
    ),
    footer="2021-2-LV01-KA210-ADU-000049126 · noslēguma ziņojums, latviešu versija",
)
