"""A chapter of a yearly report of a museum: visitors and income beside five undertakings, refused ones too."""

from samples.sheet import Heading, Paragraph, Sheet

SHEET = Sheet(
    name="year-of-a-museum-of-fire",
    formats=("doc",),
    title="Muzeja 2018. gada publiskais pārskats",
    created="2019-04-02",
    blocks=(
        Heading("3. PROJEKTU DARBĪBA UN FINANŠU PIESAISTE"),
        Paragraph(
            "2018. gads Dobeles Uguns muzejam bija desmitais. Muzeju apmeklēja 14 208 cilvēki (2017. gadā – 13 "
            "117), no tiem 6 340 skolēni. Pašu ieņēmumi – 31 884,20 EUR, pašvaldības dotācija – 118 560,00 EUR. "
            "Krājumā pieņemti 327 priekšmeti. Muzeja komandā ir septiņi cilvēki, un projektus viņi raksta vakaros."
        ),
        Paragraph(
            "Pārskata gadā iesniegti deviņi projektu pieteikumi, atbalstīti pieci. Kopējais piesaistītais "
            "finansējums sasniedz 83 tūkstošus eiro; salīdzinājumam: pērn – 22,4 tūkst."
        ),
        Paragraph(
            "Sadalījums pēc avota: Eiropas Savienības programmas – 69 procenti, valsts fondi – 17 procenti, "
            "privātie fondi un ziedojumi – 14 procenti. Jāpiebilst, ka ziedojumu kastītē pie ieejas gada laikā "
            "iemesti 1 318,42 EUR, un par tiem nopirkta ugunsdzēsēju ķivere no 1926. gada, kuru muzejs vēlējās jau "
            "sen. Apmeklētāju visvairāk bija maijā (2 406) un augustā (2 118), vismazāk – janvārī (193). "
            "Ekskursijas vadītas četrās valodās. Vidējā ieejas maksa uz vienu apmeklētāju ir 2,24 EUR, kas ir "
            "nedaudz vairāk nekā gadu iepriekš, jo kopš 2018. gada 1. februāra ģimenes biļete maksā 7 EUR. Muzejs "
            "2018. gadā bija slēgts 19 dienas – sniega, inventarizācijas un zāles grīdas slīpēšanas dēļ."
        ),
        Heading("3.1. „Ugunsgrēku grāmata”", level=2),
        Paragraph(
            "Valsts kultūrkapitāla fonda mērķprogramma “Muzeju nozares attīstība”, līgums Nr. 2018-1-MUZ044. "
            "Piešķirti 6 800,00 EUR, lūgti 9 150,00 EUR. No 2018. gada marta līdz decembrim pētniece Rūdīte Zilbere "
            "apzināja sešus arhīvus un uzrakstīja stāstus par 23 lieliem ugunsgrēkiem Zemgalē. Grāmata iznāks 2019. "
            "gada rudenī; maketu veidoja Niks Volgunts."
        ),
        Paragraph(
            "Pētījumā atklājās, ka par 1895. gada lielo ugunsgrēku Dobelē vienlaikus rakstīja trīs avīzes un visas "
            "trīs min citu vainīgo: ceptuves krāsni, zibeni un kādu Rozenbergu, kurš esot smēķējis šķūnī. Autore "
            "savākusi 64 fotogrāfijas, kuras atļauts publicēt. Manuskriptu 2018. gada 14. decembrī apsprieda "
            "vēstures skolotāju kopā, recenzents – Dr. hist. Sigismunds Tērauds. Drukas izdevumiem meklēs atsevišķu "
            "finansējumu; iespiešana 700 eksemplāros maksātu aptuveni 4 300 EUR."
        ),
        Heading("3.2. “Fire, Water and People” – sadarbība ar Lietuvu", level=2),
        Paragraph(
            "Interreg V-A Latvijas–Lietuvas programmas projekts LLI-417. Vadošais partneris – Panevēžas "
            "Novadpētniecības muzejs, mēs un Šauļu ugunsdzēsēju biedrība esam partneri. Laiks: "
            "02.05.2018.–31.10.2020. Projekta kopējais budžets – EUR 318 904,70, muzeja daļa EUR 61 225,00 (tostarp "
            "ERAF EUR 52 041,25). 2018. gadā izlietoti 9 904,18 eiro. Koordinatore muzejā: Dagmāra Liepkalne-Ore. "
            "Pirmajā gadā restaurēta 1911. gada tvaika pumpja platforma un notikušas divas ekspertu darbnīcas "
            "Šauļos."
        ),
        Paragraph(
            "Projektā plānots arī ceļojošs ugunsdzēsības vagoniņš, ar ko reizi mēnesī dosies uz skolām abpus "
            "robežai. Bērni tajā uzzinās, kā darbojas dūmu detektors, kā rīkoties, ja deg katls, un kāpēc pumpi "
            "sauca par „dziedošo”. Vagoniņa iepirkums izsludināts divreiz; pirmajā reizē piedāvājumu nebija. "
            "Lietuvas partneri savukārt restaurē koka torni, no kura kādreiz sardze skatījās, vai pilsētā nekūp. "
            "Robežu šķērsošanas izmaksas ir mazākas, nekā bija paredzēts, jo eksperti braukuši kopā vienā mašīnā."
        ),
        Heading("3.3. Senioru pēcpusdienas „Pie krāsns”", level=2),
        Paragraph(
            "Borisa un Ināras Teterevu fonda programma “Senioru iekļaušana muzejos”; 2 950 EUR; 2018. gada oktobris "
            "– 2019. gada maijs. Pēcpusdienas vada muzejpedagoģe Milda Krāsmane, kura arī atbild par atskaiti. Līdz "
            "gada beigām notikušas trīs tikšanās ar 57 dalībniekiem."
        ),
        Heading("3.4. Muzeja pagalma seguma izbūve", level=2),
        Paragraph(
            "LEADER projekts „Bruģis zem mucu ratiem” (Nr. 17-08-AL23-A019.2202-000014), iesniedzējs Dobeles novada "
            "pašvaldība. Kopējās izmaksas 17 402,16 EUR, publiskais finansējums 15 661,94 EUR, pašvaldība 1 740,22 "
            "EUR. Darbi pabeigti 2018. gada 27. augustā, projekts noslēgts 12.10.2018. Būvniekam SIA „Tērvetes "
            "bruģis” pretenziju nav."
        ),
        Paragraph(
            "Pagalms bija pēdējā vieta muzejā, kur pēc lietus stāvēja peļķes. Bruģis likts no vecajiem "
            "laukakmeņiem, kas atrasti zem asfalta, to pietika trim ceturtdaļām laukuma. Pārējais pievests no "
            "Apguldes karjera. Apmeklētājiem ar ratiņiem izveidota gluda josla metra platumā. Atklāšanā mucu ratus "
            "vilka zirgs Amors, un skolas pūtēju grupa spēlēja maršus; pasākumam iztērēti 215 EUR no pamatbudžeta."
        ),
        Heading("3.5. Erasmus+ brīvprātīgie", level=2),
        Paragraph(
            "Kopā ar biedrību „Aizej ciemos!” muzejs no 2018. gada 1. marta līdz 2019. gada 28. februārim uzņem "
            "divus brīvprātīgos: Mateo no Spānijas un Annu no Gruzijas. Projekts „Sparks”, "
            "2017-3-LV02-KA105-001844, finansējums biedrībai – 11 316,00 EUR. Mentore Dagmāra Liepkalne-Ore."
        ),
        Heading("3.6. Neatbalstītie pieteikumi", level=2),
        Paragraph(
            "Nav atbalstīti: „Dūmu detektors katrā mājā” (Valsts ugunsdzēsības balva, 1 200 EUR), „Kurtuve” "
            "(Norvēģijas finanšu instruments, 74 000 EUR), ekspozīcijas digitālā karte (VKKF, 8 400 EUR). Ceturtais "
            "pieteikums – par apkures sistēmas maiņu – atsaukts, jo mainījās nosacījumi."
        ),
        Paragraph(
            "Atsauksmēs vērtētāji uzteica ideju skaidrību, bet norādīja uz vāju sadarbību ar citām organizācijām un "
            "uz to, ka nav aprakstīts, kas notiks pēc projekta. Detektora ideju 2019. gadā iesniegsim atkārtoti "
            "kopā ar apdrošināšanas sabiedrību. Par „Kurtuvi” vairāk nerakstīsim, jo izvēlētā ēka 2018. gada "
            "septembrī pārdota citam īpašniekam."
        ),
        Heading("3.7. Secinājumi", level=2),
        Paragraph(
            "Labāk izdodas projekti, kuros ir partneris ar pieredzi. Muzejam trūkst cilvēka, kas ikdienā raudzītos "
            "uz termiņiem, tādēļ 2019. gadā plānots pusslodzes projektu koordinators. Rezerves fondā "
            "priekšfinansēšanai novada dome paredzējusi 10 000 EUR. Vēl jāapgūst jaunā kartēšanas programma, "
            "jāsakārto fotogrāfiju tiesības un jāvienojas ar brīvprātīgajiem par vasaras maiņām, kuru šobrīd ir par "
            "maz."
        ),
        Paragraph("Pārskatu sastādīja muzeja vadītājs Bruno Dedzis, 63700555, uguns.muzejs@dobele.example.lv"),
    ),
    footer="Dobeles Uguns muzejs · 2018. gada publiskais pārskats · 3. nodaļa",
)
