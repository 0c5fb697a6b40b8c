"""A council's decision in Word: reasons, points, and an annex of payers by year; a loan and a substitute."""

from samples.sheet import Grid, Heading, Items, Letterhead, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="decision-about-rain-water",
    formats=("docx",),
    title="Lēmums par lietusūdens projektu",
    created="2025-02-27",
    footer="ŠIS DOKUMENTS IR ELEKTRONISKI PARAKSTĪTS AR DROŠU ELEKTRONISKO PARAKSTU UN SATUR LAIKA ZĪMOGU",
    blocks=(
        Letterhead(
            "GULBENES NOVADA PAŠVALDĪBAS DOME",
            "Reģ. Nr. 90009116327, Ābeļu iela 2, Gulbene, LV-4401\ntālr. 64497710, dome@gulbene.example.lv"),
        Heading("DOMES LĒMUMS"),
        Paragraph("2025. gada 27. februārī\nNr. GND/2025/118\n(prot. Nr. 4; 21. p.)", aside=True),
        Heading("Par dalību Eiropas Reģionālās attīstības fonda projektā un tā finansēšanu", 2),
        Paragraph(
            "2024. gada jūlija lietavās Gulbenē applūda 37 pagrabi, Skolas iela divas dienas nebija izbraucama. "
            "Zaudējumus pašvaldība lēsusi 61 tūkst. eiro apmērā. Lietusūdens kanalizācija šajā pilsētas daļā ierīkota "
            "1968. gadā un vairs neuzņem tik daudz ūdens."),
        Paragraph(
            "Ministru kabineta 2023. gada 3. oktobra noteikumi Nr. 560 paredz atbalstu pašvaldību pielāgošanās "
            "pasākumiem (Eiropas Savienības kohēzijas politikas programmas 2021.–2027. gadam 2.1.3.1. pasākums "
            "“Pašvaldību pielāgošanās klimata pārmaiņām”). Centrālā finanšu un līgumu aģentūra 2025. gada "
            "14. februārī paziņojusi, ka apstiprina pašvaldības iesniegumu (paziņojums Nr. 39-2-60/1122)."),
        Paragraph(
            "Projekta nosaukums ir “Skolas ielas apkaime bez plūdiem: lietusūdens savākšana un dārzi Gulbenē”, tā "
            "numurs – 2.1.3.1/1/24/I/027. Kopējās projekta izmaksas ir 1 482 600,00 EUR (viens miljons četri simti "
            "astoņdesmit divi tūkstoši seši simti eiro), no tām attiecināmas 1 390 000,00 EUR. ERAF finansējums "
            "veido 85 % no attiecināmajām jeb 1 181 500,00 EUR, valsts budžeta dotācija – 48 650,00 EUR, pašvaldības "
            "līdzfinansējums – 159 850,00 EUR. Neattiecināmās izmaksas 92 600,00 EUR apmērā sedz pašvaldība."),
        Paragraph(
            "Projektu īstenos 30 mēnešus: no 2025. gada 1. aprīļa līdz 2027. gada 30. septembrim. Būvprojektu "
            "(Nr. 23-014) jau 2023. gadā izstrādājusi SIA “Ūdensceļi”; tā cena 41 200,00 EUR projekta izmaksās nav "
            "iekļauta."),
        Paragraph(
            "Projekta mērķis ir pasargāt no applūšanas 11 hektārus apbūves, kurā dzīvo ap 640 iedzīvotāju un atrodas "
            "divas izglītības iestādes, un vienlaikus mazināt vasaras karstuma ietekmi. Mērķa grupa – apkaimes "
            "iedzīvotāji, skolēni, uzņēmēji Skolas, Līkajā un Dārza ielā, kā arī ceļotāji, kuri izmanto autoostu."),
        Paragraph(
            "Iecere pirmoreiz apspriesta iedzīvotāju sanāksmē Gulbenes kultūras centrā 2024. gada 5. septembrī, kurā "
            "piedalījās 71 cilvēks. Galvenie iebildumi bija par koku zāģēšanu; tos ņemot vērā, saglabājamo koku skaits "
            "palielināts no 54 līdz 83, bet stāvlaukums samazināts par 12 vietām. Ietekmes uz vidi sākotnējais "
            "izvērtējums nav nepieciešams (Valsts vides dienesta 2024. gada 22. novembra vēstule Nr. "
            "11.2/AP/8815/VI)."),
        Paragraph(
            "Būvniecības iepirkumu izsludinās 2025. gada maijā. Ja zemākā piedāvātā cena pārsniegs 1 250 000,00 EUR "
            "bez pievienotās vērtības nodokļa, jautājumu par projekta turpināšanu dome skatīs atkārtoti. "
            "Autoruzraudzību veiks tas pats projektētājs, būvuzraugu izvēlēsies atsevišķā iepirkumā. Pašvaldības "
            "aģentūra “Gulbenes siltums” darbu laikā par saviem līdzekļiem pārliks siltumtrasi 140 metru garumā."),
        Paragraph(
            "Līdzīgus darbus pašvaldība jau veikusi Blaumaņa ielā: projekts “Zaļā Blaumaņa iela” (Nr. "
            "5.6.2.0/18/I/027) noslēdzās 2021. gada 30. novembrī, un lielajās 2024. gada lietavās šī iela palika "
            "sausa. Tolaik iegūtā pieredze – lietus dārzu augu izvēle, iedzīvotāju talkas, sūkņu jauda – izmantota arī "
            "jaunā projekta sagatavošanā. To vadīja toreizējā Attīstības nodaļas vadītāja Velta Ruģēna-Straume."),
        Paragraph(
            "Ņemot vērā minēto un pamatojoties uz Pašvaldību likuma 10. panta pirmās daļas 21. punktu, atklāti "
            "balsojot: PAR – 13 (A. Caunītis, G. Švika-Zaķe, I. Ķemers u. c.), PRET – nav, ATTURAS – 1 (S. Buksis), "
            "dome nolemj:"),
        Items((
            "Īstenot projektu “Skolas ielas apkaime bez plūdiem: lietusūdens savākšana un dārzi Gulbenē”.",
            "Nodrošināt pašvaldības finansējumu 252 450,00 EUR, no tā 2025. gada budžetā 76 400,00 EUR.",
            "Lūgt Pašvaldību aizņēmumu un galvojumu kontroles un pārraudzības padomi atļaut ņemt Valsts kasē "
            "aizņēmumu līdz 640 000,00 EUR uz 15 gadiem.",
            "Par projekta vadītāju iecelt Attīstības un iepirkumu nodaļas inženieri Raimondu Pūcēnu-Eglīti; "
            "viņa prombūtnē – Skaidri Kamersi.",
            "Kontroli par lēmuma izpildi uzdot izpilddirektoram Guntim Ābelniekam.",
        ), numbered=True),
        Signature("Domes priekšsēdētāja", "Antra Caunīte-Rēķe"),
        Heading("Pielikums domes 27.02.2025. lēmumam Nr. GND/2025/118", 2),
        Paragraph("Finanšu plūsma, EUR"),
        Grid(
            ("Gads", "ERAF", "Valsts budžets", "Pašvaldība", "Neattiecināmās", "Pavisam"),
            (
                ("2025", "330 000,00", "13 600,00", "44 650,00", "31 750,00", "420 000,00"),
                ("2026", "651 500,00", "26 800,00", "88 200,00", "46 100,00", "812 600,00"),
                ("2027", "200 000,00", "8 250,00", "27 000,00", "14 750,00", "250 000,00"),
                ("Kopsumma", "1 181 500,00", "48 650,00", "159 850,00", "92 600,00", "1 482 600,00"),
            ),
            (16, 18, 17, 16, 17, 18),
        ),
        Paragraph(
            "Galvenie darbi: 1,9 km lietusūdens kolektora, divi uzkrājējdīķi (3 400 m3), 11 lietus dārzi pie mājām, "
            "skolas stāvlaukuma caurlaidīgais segums, 160 koki. Ilggadīgās uzturēšanas izmaksas pēc projekta – ap "
            "9 300 eiro gadā."),
        Heading("Galvenie posmi", 2),
        Items((
            "Līgums ar aģentūru – 2025. gada marts.",
            "Būvnieka izvēle – 2025. gada jūlijs.",
            "Kolektora 1. posms Skolas ielā – 2025. gada augusts līdz novembris.",
            "Uzkrājējdīķi un 2. posms – 2026. gada aprīlis līdz oktobris.",
            "Lietus dārzi, apstādījumi, mācību taka skolēniem – 2027. gada aprīlis līdz augusts.",
            "Noslēguma pārskats – 2027. gada septembris.",
        )),
        Paragraph(
            "Riski: gruntsūdens līmenis pavasarī (paredzēta ūdens atsūknēšana), būvmateriālu cenas (neparedzētajiem "
            "darbiem atvēlēti 5 % no būvdarbu summas), arheoloģiski atradumi bijušā muižas parka malā (uzraudzīs "
            "arheologs), satiksmes ierobežojumi skolas tuvumā (darbus pie skolas veiks jūnijā un jūlijā)."),
        Paragraph(
            "Sagatavoja: Skaidre Kamerse, 64 474 919\nSaskaņots: juriste Evita Zālgale, Finanšu nodaļas vadītājs "
            "Imants Viksniņš"),
    ),
)
