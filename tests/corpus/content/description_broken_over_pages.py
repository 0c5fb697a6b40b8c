"""A printed description whose rows break over three pages; a yearly budget of two kinds of costs."""

from samples.sheet import Heading, Labels, Letterhead, Paragraph, Sheet, Signature

GOAL = (
    "Latvijas Skolu psiholoģijas centra Eiropas Sociālā fonda Plus projekta Nr. 4.2.4.2/1/24/\n"
    "I/002 „Atgriešanās” virsmērķis ir panākt, lai jaunieši, kuri pametuši mācības, tās turpina.\n"
    "Novada mērķis projektā ir divu gadu laikā uzrunāt vismaz 120 jauniešus vecumā no 16 līdz 24 gadiem un palīdzēt "
    "ne mazāk kā pusei no viņiem atgriezties skolā, apgūt amatu vai atrast darbu."
)
DESCRIPTION = (
    "Pēc Valsts izglītības informācijas sistēmas datiem 2023. gada 1. septembrī novadā nekur nemācījās 88 obligātās "
    "izglītības vecuma beigušie jaunieši bez vidējās izglītības. Vēl 31 bija deklarēts novadā, bet atradās ārzemēs. "
    "Sociālais dienests pazīst tikai katru trešo no viņiem.\n"
    "Projektā katram jaunietim būs savs ceļabiedrs – cilvēks, kurš nav ne skolotājs, ne ierēdnis. Ceļabiedri satiks "
    "jauniešus tur, kur viņi jūtas droši: pie veikala, sporta laukumā, garāžā, spēļu serverī. Pirmos trīs mēnešus "
    "nekas netiek prasīts pretī. Pēc tam kopā sastāda plānu ar trim soļiem, un katrs solis tiek apmaksāts: "
    "dokumenti, ceļš, mācību maksa, darba apavi.\n"
    "Līdzīgu pieeju novads izmēģināja programmā „PROTI un DARI!” (2015–2018), un no 54 toreizējiem dalībniekiem 23 "
    "ieguva kvalifikāciju. Atšķirībā no tās jaunajā projektā ceļabiedrs strādā arī ar ģimeni un darba devēju. "
    "Supervīzijas ceļabiedriem reizi mēnesī vadīs psihoterapeits Dr. med. Zigfrīds Ābele no Rīgas.\n"
    "Novads projektā ir sadarbības partneris. Galvenais īstenotājs – Latvijas Skolu psiholoģijas centrs (turpmāk – "
    "Centrs) – slēdz līgumus ar 27 pašvaldībām, apmaksā ceļabiedru darbu un uztur kopīgo lietu sistēmu. Centrs "
    "līgumu ar aģentūru noslēdzis 2024. gada 9. augustā (Nr. 4.2.4.2/24-118)."
)
COSTS = (
    "Ceļabiedru atalgojums – 93 600,00 EUR:\n"
    "2024. – 7 800,00 EUR\n2025. – 46 800,00 EUR\n"
    "2026. – 39 000,00 EUR\nIndividuālie soļi – 41 400,00 EUR:\n"
    "2024. – 3 400,00 EUR\n2025. – 20 700,00 EUR\n"
    "2026. – 17 300,00 EUR\nKopā novadam 135 000,00 EUR (viens simts trīsdesmit pieci tūkstoši eiro, 00 centi), no "
    "kuriem 85 % ir ESF Plus un 15 % valsts budžeta līdzekļi. Pašvaldības ieguldījums – telpas un interneta "
    "pieslēgums – naudā nav izteikts."
)
ACTIVITIES = (
    "• ceļabiedru atlase un apmācība (2024. gada oktobris un novembris);\n"
    "• jauniešu uzrunāšana;\n• soļu plānu izstrāde un īstenošana;\n"
    "• darba devēju brokastis katra gada martā;\n"
    "• nometne „Trīs dienas bez adreses”;\n"
    "• noslēguma saruna ar katru dalībnieku."
)

BACKGROUND = (
    "Jauniešu skaits novadā desmit gados sarucis par ceturtdaļu, bet to jauniešu skaits, kuri nekur nemācās un "
    "nestrādā, palicis gandrīz nemainīgs. Trīs skolu direktori 2024. gada februāra sanāksmē nosauca vienus un tos "
    "pašus iemeslus: parādi skolai, kauns atgriezties pie jaunākiem klasesbiedriem, slims ģimenes loceklis, "
    "autobuss, kas brīvdienās nekursē.\nLīdz šim palīdzība bija sadalīta starp sešām iestādēm. Nodarbinātības valsts "
    "aģentūra meklē darbu tiem, kuri paši piereģistrējas, skola zvana vecākiem, bāriņtiesa iejaucas tikai līdz "
    "pilngadībai, bet pašvaldības policija redz sekas. Neviens neatbild par to, lai cilvēks nonāktu no pirmās "
    "sarunas līdz pirmajai mācību dienai.\n"
    "Pašvaldība šo darbu iesāka pati: no 2024. gada 1. marta līdz 31. maijam jaunatnes darbinieks uz pusslodzi "
    "satika 19 jauniešus un pieciem palīdzēja sakārtot dokumentus. Izmēģinājums maksāja 3 120,00 EUR no pašvaldības "
    "budžeta. Tā secinājumi iekļauti Centra pieteikumā kā piemērs.\n"
    "Novada attīstības programmas 2022.–2028. gadam rīcība „Neviens nav lieks” paredz šādu atbalstu ieviest "
    "pastāvīgi, tādēļ dalība projektā saskan ar plānošanas dokumentiem."
)
COOPERATION = (
    "Smiltenes tehnikums rezervē desmit vietas gadā jauniešiem, kuri mācības sāk janvārī, nevis septembrī. Uzņēmumi "
    "SIA „Kalnu piens”, AS „Vidzemes koks” un zemnieku saimniecība „Lejas Kauliņi” piekrituši pieņemt pa vienam "
    "praktikantam. Valmieras puses biedrība „Otrais sākums” dalīsies ar metodi, ko tā izmanto brīvības atņemšanas "
    "vietā Cēsīs.\nAr bibliotēkām noslēgta mutiska vienošanās par telpām. Autobusa biļetes apmaksās no individuālo "
    "soļu līdzekļiem; vidēji vienam jaunietim paredzēti 345 eiro, taču summu var palielināt, ja to akceptē Centra "
    "koordinatore Mairita Solovjova."
)
RESULTS = (
    "1) uzrunāti 120 jauniešu, no viņiem ar 80 noslēgta vienošanās par soļiem;\n"
    "2) 60 jaunieši gadu pēc dalības mācās vai strādā;\n"
    "3) sagatavoti seši ceļabiedri, no kuriem divi projektam beidzoties turpina strādāt pašvaldības jaunatnes "
    "centrā;\n4) izveidota kārtība, kādā skola paziņo par katru, kurš trīs nedēļas nav nācis uz stundām. Kārtību "
    "domei iesniegs līdz 2025. gada 30. jūnijam, lai tā stātos spēkā jaunajā mācību gadā;\n"
    "5) katrā pagastā ir vieta, kur pie ceļabiedra var atnākt bez pieraksta."
)
SUPERVISION = (
    "Projektu novadā uzrauga darba grupa: pašvaldības izpilddirektora vietniece Baiba Dukure, Sociālā dienesta "
    "vadītājs Einārs Krauklis, Smiltenes Kalnamuižas tehnikuma direktora vietniece audzināšanas darbā Rigonda Šmite "
    "un divi jaunieši, kurus izvirza jauniešu dome. Grupa tiekas reizi ceturksnī, pirmoreiz – 2024. gada decembrī. "
    "Personas datus apstrādā saskaņā ar 2016. gada 27. aprīļa Regulu (ES) 2016/679; lietas glabā Centra sistēmā, un "
    "pašvaldībai pieejami tikai skaitļi.\n"
    "Pārskatus Centram iesniedz divas reizes gadā, pa vienam par katru pusgadu, un pievieno laika uzskaites lapas. "
    "Ja kāds solis nav izpildīts, ceļabiedrs apraksta iemeslu; naudu no jaunieša neprasa atpakaļ. Iepirkumus veic "
    "pašvaldība, ja summa pārsniedz Publisko iepirkumu likumā noteikto."
)

SHEET = Sheet(
    name="description-broken-over-pages",
    formats=("pdf",),
    title="Smiltenes novada dome / 17.10.2024. sēdes materiāli / 8. jautājums",
    created="2024-10-10",
    footer="Sagatavoja: Z. Purmale, tālr. 64774411",
    blocks=(
        Letterhead("SMILTENES NOVADA PAŠVALDĪBA\nIZGLĪTĪBAS UN SPORTA NODAĻA", "Dārza iela 818, Smiltene, LV-4729"),
        Heading("Projekta „Atgriešanās” apraksts"),
        Labels((
            ("Projekta partneris", "Smiltenes novada pašvaldība"),
            ("Projekta\nilgums", "No 2024.gada 1. oktobra\nlīdz 2026.gada 30.\nseptembrim (24 mēneši)"),
            ("Projekta mērķis", GOAL),
            ("Pamatojums", BACKGROUND),
            ("Projekta apraksts", DESCRIPTION),
            ("Sadarbība", COOPERATION),
            ("Projekta izmaksas", COSTS),
            (
                "Projekta mērķa\ngrupa",
                "Jaunieši vecumā no 16 līdz 24 gadiem, kuri nemācās un nestrādā; viņu ģimenes; novada darba devēji. "
                "Netieši arī vidusskolu un tehnikumu pedagogi, jo viņiem tiks rīkoti četri semināri par agrīnām "
                "pamešanas pazīmēm.",
            ),
            ("Projekta aktivitātes", ACTIVITIES),
            ("Plānotie rezultāti", RESULTS),
            ("Vadība un\nuzraudzība", SUPERVISION),
            (
                "Kontakt-\npersona",
                "Zaiga Purmale, nodaļas jaunatnes lietu eksperte un projekta koordinatore novadā\n"
                "zaiga.purmale@smiltene.example.lv\n"
                "m.t./tel. +371 64774411",
            ),
        )),
        Paragraph("Pielikumā: Centra 2024. gada 2. septembra vēstule Nr. 1-17/233 uz 2 lp."),
        Signature("Domes priekšsēdētājs (elektroniskais paraksts)", "E. Avotkalns"),
    ),
)
