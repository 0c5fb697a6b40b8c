"""An explanatory note about a boiler house: cohesion fund, a loan, years and sources, and a second undertaking."""

from samples.sheet import Grid, Heading, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="note-about-a-boiler-house",
    formats=("rtf",),
    title="Paskaidrojuma raksts lēmumam par katlumāju",
    created="2016-10-13",
    blocks=(
        Heading("PASKAIDROJUMA RAKSTS"),
        Paragraph(
            "Preiļu novada domes lēmuma projektam „Par SIA „Preiļu Kvartāla siltums” pamatkapitāla palielināšanu, "
            "galvojumu un dalību divos Eiropas Savienības fondu projektos”"
        ),
        Heading("I. Lēmuma projekta nepieciešamība", level=2),
        Paragraph(
            "Pilsētas Kārsavas ielas katlumāja celta 1979. gadā, tajā darbojas divi 7 MW ūdenssildāmie katli, kas "
            "sākotnēji kurināti ar mazutu, bet 1998. gadā pielāgoti šķeldai. Katlu lietderības koeficients vairs "
            "nepārsniedz 71 procentu. Siltuma zudumi vecajās trasēs sasniedz 22 % no saražotā; pagājušajā ziemā "
            "divreiz nācās apturēt siltuma padevi deviņiem namiem, kuros dzīvo ap 400 iedzīvotāju. Siltuma tarifs – "
            "58,14 EUR par MWh bez PVN – ir viens no augstākajiem Latgalē."
        ),
        Paragraph(
            "Ministru kabineta 2016. gada 3. maija noteikumi Nr. 281 atļauj komersantiem pretendēt uz Kohēzijas "
            "fonda līdzfinansējumu siltumapgādes efektivitātei. Uzņēmums SIA „Preiļu Kvartāla siltums” sagatavojis "
            "divus iesniegumus, no kuriem pirmais 2016. gada 22. septembrī jau apstiprināts."
        ),
        Paragraph(
            "Pilsētas siltumapgādes attīstības koncepciju dome apstiprināja 2015. gada 17. decembrī (protokols Nr. "
            "21, 4.§). Tajā noteikts, ka līdz 2020. gadam no pilsētas centra jāpazūd visām katlumājām, kuru jauda "
            "pārsniedz 1 MW un kuras nav aprīkotas ar cieto daļiņu filtriem. Kārsavas ielas katlumāja ir lielākā no "
            "tām. Turklāt Valsts vides dienests 2016. gada 9. februārī izdeva atļauju ar nosacījumu, ka cieto "
            "daļiņu koncentrācija samazināma trīs reizes. Bez ieguldījumiem šo nosacījumu izpildīt nav iespējams, "
            "un uzņēmumam draudētu naudas sods līdz 1 400 EUR par katru pārbaudi, kurā pārsniegums konstatēts."
        ),
        Heading("II. Projekti", level=2),
        Paragraph(
            "2.1. „Biomasas katlumājas pārbūve Kārsavas ielā, Preiļos”. Projekta Nr. 4.3.1.0/16/A/014. Finansējuma "
            "saņēmējs: SIA „Preiļu Kvartāla siltums”. Kopējās izmaksas 3 118 500,00 EUR bez PVN, no tām Kohēzijas "
            "fonda līdzfinansējums (40 %) 1 247 400,00 EUR, uzņēmuma līdzekļi un aizņēmums 1 871 100,00 EUR. "
            "Īstenošanas termiņš: no 2016. gada 1. novembra līdz 2018. gada 30. septembrim. Projekta vadītājs "
            "Staņislavs Kokins; tehniskā direktore Biruta Žodzika."
        ),
        Paragraph(
            "Projektā demontēs abus vecos katlus un to vietā uzstādīs vienu 5 MW un vienu 3 MW šķeldas katlu ar "
            "dūmgāzu kondensatoru, izbūvēs slēgtu kurināmā noliktavu trīs dienu krājumam, nomainīs elektroapgādi un "
            "automātiku. Vecais 45 metru skurstenis paliks, jo tajā ir mobilo sakaru antenas, par kuru nomu "
            "uzņēmums gadā saņem 3 720 EUR. Iepirkuma komisija Roberta Ancāna vadībā dokumentāciju sagatavojusi; "
            "konkursu paredzēts izsludināt 2016. gada novembrī. Būvniecības laikā siltumu ražos pārvietojams "
            "dīzeļdegvielas katls, tā noma iekļauta kopējās izmaksās. Vietējās mežsaimniecības apliecinājušas, ka "
            "šķeldas piegādei 30 km rādiusā pietiek."
        ),
        Paragraph(
            "2.2. „Siltumtrašu nomaiņa Rīgas un Raiņa bulvārī”. Iesniegums atrodas vērtēšanā (Nr. "
            "4.3.1.0/16/A/031), plānotās kopējās izmaksas 1 020 000,00 EUR, tajā skaitā Kohēzijas fonds 408 000,00 "
            "EUR. Ja projektu atbalstīs, darbi notiks no 2017. gada maija līdz 2018. gada novembrim. Projekta "
            "vadītāja Aļina Spūle."
        ),
        Paragraph(
            "Trases Rīgas un Raiņa bulvārī liktas 1974.–1982. gadā, kanālos, bez hidroizolācijas. Pēdējos divos "
            "gados avārijas labotas septiņpadsmit reizes, katra vidēji izmaksājusi 2 150 EUR. Nomainīs 1,9 km "
            "cauruļu, ieliekot rūpnieciski izolētas caurules ar noplūžu uzraudzību. Zudumi saruks no 22 līdz 11 "
            "procentiem. Pārrokot bulvārus, pašvaldība vienlaikus grib atjaunot ietves un apgaismojumu, taču tas ir "
            "atsevišķs darbs un tā 210 tūkst. eiro projektā neietilpst. Ja iesniegums netiks atbalstīts, trases "
            "mainīs pa posmiem piecu gadu laikā par uzņēmuma līdzekļiem."
        ),
        Heading("III. Finansējums pa gadiem (projekts Nr. 4.3.1.0/16/A/014), EUR", level=2),
        Grid(
            head=("Avots", "2016", "2017", "2018", "Kopā"),
            rows=(
                ("Kohēzijas fonds", "124 740,00", "748 440,00", "374 220,00", "1 247 400,00"),
                ("Aizņēmums bankā", "187 110,00", "973 310,00", "410 680,00", "1 571 100,00"),
                ("SIA pašu līdzekļi", "0,00", "150 000,00", "150 000,00", "300 000,00"),
                ("Kopā", "311 850,00", "1 871 750,00", "934 900,00", "3 118 500,00"),
            ),
            widths=(28, 18, 18, 18, 18),
        ),
        Heading("IV. Pamatkapitāls un galvojums", level=2),
        Paragraph(
            "Lai banka aizņēmumu piešķirtu, pašvaldībai kā vienīgajai dalībniecei jāpalielina pamatkapitāls par 200 "
            "000 EUR (divi simti tūkstoši eiro), ieguldot naudu divās daļās: 120 000 EUR līdz 2016. gada 15. "
            "decembrim un 80 000 EUR 2017. gada pirmajā pusgadā. Galvojums par aizņēmumu sniedzams 1 571 100 EUR "
            "apmērā uz 15 gadiem, procentu likme – sešu mēnešu EURIBOR un pievienotā likme 1,9 %. Domes saistības "
            "pēc tam sasniegs 11,3 procentus no pamatbudžeta ieņēmumiem."
        ),
        Paragraph(
            "Aizņēmuma sarunas noritēja ar trim bankām. Zemāko piedāvājumu iesniedza banka, kas prasa pašvaldības "
            "galvojumu pilnā apmērā un komercķīlu uz katlumājas iekārtām. Atmaksas grafiks paredz, ka pirmos 24 "
            "mēnešus maksā tikai procentus, pēc tam – vienādas daļas reizi ceturksnī, ap 30 tūkst. eiro katrā. "
            "Uzņēmuma pēdējo trīs gadu peļņa bija attiecīgi 41 300 EUR, 12 870 EUR un 27 605 EUR. Zvērināta "
            "revidente Halina Vaivode atzinumā norādījusi, ka uzņēmums saistības spēs pildīt, ja patērētāju skaits "
            "nesamazināsies vairāk par desmito daļu."
        ),
        Paragraph(
            "Finanšu nodaļas vadītāja Zinaīda Rutka norāda, ka 2016. gada budžetā brīvi ir 131 tūkst. eiro, tāpēc "
            "pirmā daļa samaksājama bez grozījumiem. Juridiskās nodaļas atzinums par valsts atbalsta nosacījumiem "
            "pozitīvs: iekšējā kapitāla rentabilitāte bez fonda atbalsta būtu negatīva, tādēļ atbalsta intensitāte "
            "ir pamatota."
        ),
        Heading("V. Alternatīvas", level=2),
        Paragraph(
            "Apsvērta gāzes katlumāja (izmaksas 1,1 milj. EUR, tarifs pēc būvniecības 63 EUR/MWh), kā arī "
            "decentralizācija – granulu katli pagalmos. Gāzes variantam tuvākais pieslēgums ir 38 km attālumā. "
            "Decentralizācijas gadījumā daudzdzīvokļu namu iedzīvotājiem būtu pašiem jāņem kredīti, turklāt "
            "pilsētas centrā nav vietas kurināmā glabāšanai. Pārbūvējot esošo katlumāju, tarifs pēc aprēķiniem "
            "samazināsies līdz 49,60 EUR/MWh un CO2 emisijas – par 1 940 tonnām gadā."
        ),
        Heading("VI. Sabiedrības iesaiste", level=2),
        Paragraph(
            "Iedzīvotāju sanāksme kultūras centrā notika 2016. gada 29. septembrī, piedalījās 46 cilvēki. Jautājumi "
            "bija par putekļiem, skursteņa augstumu un to, vai vasarā būs karstais ūdens. Atbildes publicētas "
            "pašvaldības vietnē."
        ),
        Paragraph(
            "Daugavpils ielas 3. nama vecākā Antoņina Stroda sanāksmē lūdza, lai remontu nesāk apkures sezonas "
            "vidū. Uzņēmuma pārstāvji to apsolīja: vecais katls tiks izslēgts tikai 2017. gada maijā un jaunais "
            "darbosies līdz 2017. gada 15. oktobrim; otru katlu montēs nākamajā vasarā. Iedzīvotāju parakstus pret "
            "projektu neviens nav iesniedzis. Par namu iekšējo tīklu balansēšanu pārvaldnieki runās atsevišķi."
        ),
        Paragraph("Sagatavoja: Staņislavs Kokins, 65307323\n2016. gada 13. oktobrī"),
        Signature("Domes priekšsēdētājs", "Maigonis Vucāns"),
    ),
    footer="Paskaidrojuma raksts (katlumāja) · lapa glabājas lietā Nr. 3-5",
)
