"""A description in two columns; a row breaks over the page, the code over a line. See `upe_stasta_noslegums`."""

from samples.sheet import Heading, Labels, Letterhead, Paragraph, Sheet, Signature

GOAL = (
    "Erasmus+ programmas 2. pamatdarbības (KA2) skolu apmaiņas partnerība palīdz skolēniem iepazīt savu upi kā dzīvu "
    "mācību vidi: mērīt ūdens kvalitāti, vākt iedzīvotāju stāstus un salīdzināt novērojumus ar vienaudžiem citās "
    "valstīs. Projekts stiprina dabaszinātņu pratību, angļu valodas lietojumu un prasmi strādāt starptautiskā komandā."
)
DESCRIPTION = (
    "Projektu koordinē Toruņas (Polija) pilsētas 12. pamatskola, partneri ir skolas no Portugāles un Bulgārijas.\n"
    "Ventas krastos skolēni strādās trīs posmos. Pirmajā mācību gadā tiks izraudzīti desmit novērojumu punkti, kuros "
    "reizi mēnesī noteiks ūdens temperatūru, dzidrību, skābekļa daudzumu un straumes ātrumu. Mērījumus ievadīs kopīgā "
    "tabulā, lai visu četru valstu dati būtu salīdzināmi. Skolotāji sagatavos darba lapas, kuras pēc izmēģināšanas "
    "klasē iztulkos pārējo partneru valodās.\n"
    "Otrajā posmā skolēni dosies pie cilvēkiem, kuri pie upes ir dzīvojuši vai strādājuši: pie zvejniekiem, plostnieku "
    "pēctečiem, hidroelektrostacijas darbiniekiem, laivu nomas īpašniekiem un gleznotājiem. Sarunas tiks ierakstītas, "
    "pierakstītas un saīsinātas tā, lai tās varētu lasīt arī jaunāko klašu skolēni. No katras valsts kopīgajā grāmatā "
    "iekļaus piecus stāstus, bet pārējie būs pieejami projekta vietnē.\n"
    "Trešajā posmā katra skola rīkos Upes dienu, kurā uzstāsies skolēni, vecāki un vietējie uzņēmēji. Dienas programmā "
    "paredzēta pārgājiena taka ar uzdevumiem, mērījumu demonstrējumi, izstāde un saruna par to, kā ikdienā saudzēt "
    "ūdeni. Pieredzi apkopos metodiskā materiālā, ko izplatīs novada skolām un interešu izglītības iestādēm.\n"
    "Ja klātienes tikšanās nebūs iespējamas, partneri strādās tiešsaistē, saglabājot visus plānotos rezultātus. "
    "Tiešsaistes nodarbībām izmantos eTwinning vidi, kurā skolēni jau ir veidojuši kopīgus viktorīnas uzdevumus."
)
COSTS = (
    "100 % Eiropas Savienības programmas Erasmus+ atbalsts:\n"
    "– projekta kopējais finansējums – 28 450,00 EUR (divdesmit astoņi tūkstoši četri simti piecdesmit eiro 00 "
    "centi);\n"
    "– novada pašvaldības priekšfinansējums 20 % apmērā – 5690,00 EUR (pieci tūkstoši seši simti deviņdesmit eiro 00 "
    "centi), ko atmaksās pēc gala pārskata apstiprināšanas."
)
ACTIVITIES = (
    "1) novērojumu punktu izveide un ikmēneša mērījumi;\n2) stāstu vākšana un kopīgas grāmatas izdošana;\n"
    "3) mobilitātes: Toruņā 2020. gada novembrī, Kuldīgā 2021. gada maijā;\n4) Upes diena un metodiskais materiāls."
)

SHEET = Sheet(
    name="upe_stasta_apraksts",
    formats=("pdf",),
    title="Projekta apraksts",
    created="2020-09-14",
    footer="Projekta apraksts – Kuldīgas novada Izglītības pārvalde",
    blocks=(
        Letterhead(
            "KULDĪGAS NOVADA IZGLĪTĪBAS PĀRVALDE",
            "Alekšupes iela 118, Kuldīga, LV-3301, tālr. 63300141, e-pasts: parvalde@izglitiba.example.lv",
        ),
        Heading(
            "Kuldīgas novada Izglītības pārvaldes projekta „Upe stāsta: skolēni pēta savas upes” (“The River Tells: "
            "Pupils Explore Their Rivers”, 2020-1-\nPL01-KA229-081734_3) apraksts"
        ),
        Labels((
            ("Projekta pieteicējs", "Kuldīgas novada Izglītības pārvalde"),
            ("Projekta īstenotājs", "Kuldīgas Ventmalas pamatskola"),
            ("Projekta ilgums", "No 2020. gada 1. septembra līdz 2022. gada 31. augustam (24 mēneši)"),
            ("Projekta mērķis", GOAL),
            ("Projekta apraksts", DESCRIPTION),
            ("Projekta izmaksas", COSTS),
            (
                "Projekta mērķa grupa",
                "5.–9. klases skolēni, dabaszinību un valodu skolotāji, vecāki, upes krastu iedzīvotāji.",
            ),
            ("Projekta aktivitātes", ACTIVITIES),
            ("Kontaktpersona", "Sanita Egle, projektu koordinatore, tālr. 63300142, sanita.egle@izglitiba.example.lv"),
        )),
        Paragraph("Kuldīgā, 2020. gada 14. septembrī"),
        Signature("Izglītības pārvaldes vadītāja", "Maruta Siliņa"),
    ),
)
