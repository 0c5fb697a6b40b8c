"""A report in an open document: an Interreg partner's planned and spent money, and what was done."""

from samples.sheet import Grid, Heading, Items, Labels, Letterhead, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="report-of-two-harbours",
    formats=("odt",),
    title="Pārskats par projektu Divas ostas",
    created="2022-01-17",
    footer="Pārskats Nr. 5 · 3 eksemplāros",
    blocks=(
        Letterhead("PĀVILOSTAS LAIVU BIEDRĪBA", "Dzintaru iela 171, Pāvilosta · reģ. nr. 40008218883"),
        Heading("NOSLĒGUMA PĀRSKATS PAR PROJEKTA ĪSTENOŠANU"),
        Labels((
            ("Programma", "Interreg Centrālā Baltijas jūras reģiona programma 2014–2020"),
            ("Projekts", "TWO HARBOURS – Vecās laivas jaunos ūdeņos"),
            ("Projekta numurs", "CB 874"),
            ("Pārskata sniedzējs", "Pāvilostas laivu biedrība, partneris Nr. 3"),
            ("Galvenais partneris", "Nīnesas Jūras mantojuma fonds, Zviedrija"),
            ("Citi partneri", "Kotkas Ostas muzejs (Somija); Salmistu ciema biedrība (Igaunija)"),
            ("Projekta sākuma datums", "01.09.2018."),
            ("Projekta beigu datums", "30.11.2021. (sākotnēji plānots 31.05.2021.)"),
            ("Pārskata periods", "01.06.2021. – 30.11.2021."),
            ("Persona, kas sagatavoja pārskatu", "Haralds Ansbergs, projekta koordinators Latvijā"),
        )),
        Heading("1. Paveiktais", 2),
        Paragraph(
            "Trijos gados piekrastes meistari četrās valstīs uzmērījuši 26 koka laivas un divpadsmit no tām uzbūvējuši "
            "no jauna. Pāvilostā tapušas trīs: “Sārnate”, “Vecais Fricis” un “Akmeņrags”. Būvi vadīja laivu meistars "
            "Gunvaldis Strautfelds, uzmērīja Laine Cielēna un Zviedrijas kolēģi."),
        Items((
            "2018. gada novembrī – kopīga apmācība Nīnesā, 14 dalībnieki.",
            "No 2019. gada maija līdz septembrim – pirmās laivas būve, 61 darba diena.",
            "2020. gadā apmeklētājiem slēgts; meistarklases ierakstītas video (18 sērijas).",
            "2021. gada 7. augustā – Laivu svētki Pāvilostā, 2 300 apmeklētāju.",
        )),
        Paragraph(
            "Novirzes. Slēgto robežu dēļ divas meistaru apmaiņas no 2020. gada pārceltas uz 2021. gadu, tādēļ projektu "
            "pagarināja par sešiem mēnešiem (līguma grozījumi 2021. gada 22. februārī). Priede sadārdzinājās par "
            "trešdaļu; iztrūkumu sedza, atsakoties no viena ceļojuma."),
        Paragraph(
            "Laivu uzmērīšana. Pirmajā vasarā Laine Cielēna ar palīgiem apsekoja 61 laivu šķūni no Užavas līdz "
            "Bernātiem. Trīspadsmit šķūņos atrada laivas, kas būvētas pirms 1940. gada, četras no tām vairs nav "
            "glābjamas. Rasējumi mērogā 1:10 glabājas muzejā un ir brīvi pieejami. Vecākā uzmērītā laiva – “Hertas "
            "šņore” – taisīta 1891. gadā Jūrkalnē."),
        Paragraph(
            "Meistaru apmaiņa. Nīnesā latvieši apguva kniedētu apšuvumu, Salmistu ciemā – tvaicēšanu katlā, Kotkā – "
            "darvošanu. Pāvilostā viesi mācījās likt asimetrisku ķīli. Pavisam apmaiņās piedalījās 44 cilvēki, no tiem "
            "deviņi no Latvijas: trīs sievietes un seši vīrieši. Jaunākajam meistaram, Ralfam Krievam-Zeltam, bija "
            "19 gadu, un tagad viņam ir sava darbnīca Šķēdē."),
        Paragraph(
            "Skolēnu klubs. Par klubu atbildēja skolotāja Vija Šteinberga-Liepa. Otrdienu pēcpusdienās 16 bērni būvēja "
            "optimistu no saplākšņa, 2020. gada rudenī – attālināti. Optimists “Bute” ielaists ūdenī 2021. gada 5. "
            "jūnijā, regatē iegūta 4. vieta."),
        Paragraph(
            "Publicitāte. Divās valodās izdots buklets (1 200 eksemplāru), vietējā avīzē 11 raksti, televīzijas sižets "
            "2021. gada 9. augustā. Plakāts A3 izvietots biedrības namā, stends – molā. Logotipi saskaņoti ar "
            "programmas sekretariātu Turku."),
        Heading("2. Biedrības budžeta izpilde", 2),
        Paragraph("Visas summas eiro; partnera daļa."),
        Grid(
            ("Izmaksu veids", "Plānots", "Izlietots", "Starpība"),
            (
                ("Personāls", "61 400,00", "61 388,12", "11,88"),
                ("Birojs un administrēšana", "9 210,00", "9 208,22", "1,78"),
                ("Ceļš un uzturs", "14 800,00", "9 655,40", "5 144,60"),
                ("Ārējie pakalpojumi", "38 600,00", "39 912,75", "-1 312,75"),
                ("Materiāli (koks, naglas, buras)", "27 990,00", "31 810,06", "-3 820,06"),
                ("Pavisam", "152 000,00", "151 974,55", "25,45"),
            ),
            (40, 20, 20, 20),
        ),
        Paragraph(
            "No izlietotā Eiropas Reģionālās attīstības fonds atmaksā 85 % – 129 178,37 EUR. Valsts budžeta "
            "līdzfinansējums ir 5 % (7 598,73 EUR), biedrības ieguldījums – 15 197,45 EUR. Līdz pārskata dienai "
            "saņemti četri maksājumi, kopā 101 300,00 EUR."),
        Paragraph("Visa projekta budžets ar visiem partneriem: 744 500,00 EUR, to skaitā ERAF 604 120,00 EUR."),
        Paragraph(
            "Iepirkumi. Cenu aptaujas veiktas kokmateriāliem (uzvarētājs SIA “Priežu kalns”, 19 870,00 EUR), video "
            "uzņemšanai (SIA “Trešā kamera”, 12 300,00 EUR) un tulkošanai (2 140,00 EUR). Pirmā līmeņa "
            "kontrole neatbilstības nav konstatējusi, izņemot vienu degvielas čeku par 41,30 EUR, kas atzīts par "
            "neattiecināmu un tabulā nav iekļauts."),
        Heading("3. Pēc projekta", 2),
        Paragraph(
            "Laivas paliek biedrības īpašumā un piecus gadus tās nedrīkst pārdot. Uzraudzību uzņēmies Dienvidkurzemes "
            "novada Pāvilostas muzejs. 2022. gadā biedrība iesniegs LEADER pieteikumu laivu šķūnim."),
        Signature("Biedrības valdes loceklis", "Jēkabs Mantiņš"),
        Paragraph("2022. gada 17. janvārī\nPārbaudīja: M. Āboltiņš-Egle (pirmā līmeņa kontrole)"),
    ),
)
