"""A description of a social project by labels over long cells: parts by source and year, a measure beside the code."""

from samples.sheet import Heading, Labels, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="description-of-a-house-for-carers",
    formats=("odt",),
    title="Projekta apraksts",
    created="2023-06-05",
    blocks=(
        Paragraph("2. pielikums\nBauskas Mūsas biedrības valdes\n05.06.2023. lēmumam Nr. 12", aside=True),
        Heading("PROJEKTA APRAKSTS"),
        Labels(
            (
                ("Projekta nosaukums", "Atelpas māja aprūpētājiem “Dūja”"),
                ("Projekta nosaukums angļu valodā", "Respite House “Dove”"),
                ("Projekta identifikācijas Nr.", "4.3.5.5/1/23/A/ 017"),
                (
                    "Fonds / pasākums",
                    "Eiropas Sociālais fonds Plus; 4.3.5.5. pasākums “Sociālo pakalpojumu attīstība”",
                ),
                ("Iesniedzējs", "Biedrība “Mūsas krasts” (reģ. Nr. 40008114476)"),
                (
                    "Sadarbības partneri",
                    (
                        "Bauskas novada Sociālais dienests; nodibinājums “Mierpilns vakars”; SIA “Bauskas slimnīcas "
                        "aprūpe”"
                    ),
                ),
                ("Projekta sākuma datums", "2023. gada 1. septembris"),
                ("Projekta beigu datums", "2026. gada 28. februāris"),
                ("Ilgums mēnešos", "30"),
                (
                    "Problēma",
                    (
                        "Bauskas novadā 412 cilvēku mājās aprūpē savu tuvinieku ar demenci, retu slimību vai smagu "
                        "invaliditāti. Biedrības 2022. gada novembrī veiktā aptauja (187 anketas) rāda: vairāk nekā "
                        "puse no viņiem pēdējo trīs gadu laikā nav bijuši atvaļinājumā, katrs trešais lieto zāles "
                        "miegam. Valsts apmaksātais atelpas brīža pakalpojums ir pieejams tikai bērniem, un tuvākā "
                        "vieta ir 70 km attālumā. Pašvaldības pansionātā īslaicīgai aprūpei ir divas gultas, taču "
                        "rinda uz tām sasniedz piecus mēnešus.\nAprūpētāji parasti ir sievietes pēc piecdesmit "
                        "gadiem, kuras pašas vēl strādā. Kad viņas saslimst, novads spiests maksāt par ilgstošu "
                        "institūciju, kas ir dārgāka par jebkuru atbalstu mājās. Eksperti lēš, ka viens novērsts "
                        "gada uzturēšanās laiks institūcijā ietaupa līdz 14 tūkst. eiro."
                    ),
                ),
                (
                    "Mērķis",
                    (
                        "Izveidot aprūpētājiem pieejamu, mājīgu īslaicīgas uzturēšanās vietu Bauskā un atbalsta "
                        "grupu tīklu piecos pagastos, lai mazinātu izdegšanu un ļautu tuviniekiem ilgāk dzīvot "
                        "mājās."
                    ),
                ),
                (
                    "Mērķa grupa",
                    (
                        "Aprūpētāji (180 cilvēki) un viņu aprūpējamie tuvinieki; netieši – ģimenes ārsti, sociālie "
                        "darbinieki, kaimiņi."
                    ),
                ),
                (
                    "Darbības",
                    (
                        "1) mājas “Dūja” pielāgošana: uzbrauktuve, divas vannas istabas, signalizācija;\n2) atelpas "
                        "pakalpojums sešām personām vienlaikus, līdz 21 diennaktij gadā;\n3) atbalsta grupas "
                        "“Otrdienas tēja” Codē, Īslīcē, Vecsaulē, Gailīšos un Mežotnē;\n4) mācības aprūpētājiem "
                        "(celšana, higiēna, tiesības, sēru pārvarēšana);\n5) metodikas apraksts un pieredzes diena "
                        "citiem novadiem 2025. gada oktobrī."
                    ),
                ),
                (
                    "Rezultāti",
                    (
                        "Pakalpojumu saņēmušas 180 ģimenes; nodrošinātas 3 400 atelpas diennaktis; 15 brīvprātīgie "
                        "apmācīti; tapusi rokasgrāmata „Kad paliek grūti”."
                    ),
                ),
                (
                    "Projekta kopējās izmaksas",
                    (
                        "386 400,00 EUR, t.sk.:\nESF+ finansējums 328 440,00 EUR (85%);\nvalsts budžeta finansējums "
                        "38 640,00 EUR (10%);\nbiedrības līdzfinansējums 19 320,00 EUR (5%)"
                    ),
                ),
                (
                    "Sadalījums pa gadiem",
                    (
                        "2023. gads – 61 200,00 EUR\n2024. gads – 158 400,00 EUR\n2025. gads – 146 100,00 EUR\n"
                        "2026. gads – 20 700,00 EUR"
                    ),
                ),
                (
                    "Priekšfinansējums",
                    (
                        "Biedrībai izmaksās avansu 96 600,00 EUR; pārējo atmaksās pēc maksājuma pieprasījumiem "
                        "reizi ceturksnī."
                    ),
                ),
                (
                    "Ilgtspēja",
                    (
                        "Pēc projekta pakalpojumu piecus gadus pērk novada Sociālais dienests (nodomu protokols Nr. "
                        "3-8/41, 2023. gada 22. maijs), plānotā cena 48 EUR diennaktī."
                    ),
                ),
                (
                    "Projekta komanda",
                    (
                        "Projekta vadītāja – Anda Svilpe-Rieta\nProjekta koordinatore pagastos – Lelde Ausmane\n"
                        "Ēkas pielāgošanas uzraugs – inž. Viktors Bārtulis\nGrāmatvedības ārpakalpojums – SIA "
                        "“Saldo plus”"
                    ),
                ),
                ("Kontakti", "63920077, duja@musaskrasts.example.lv"),
            ),
        ),
        Paragraph(
            "Aprakstā lietotie dati par aprūpētājiem iegūti, ievērojot datu aizsardzības noteikumus; anketas glabā "
            "līdz 2028. gada 31. decembrim."
        ),
        Heading("Papildu paskaidrojumi vērtētājiem", level=2),
        Paragraph(
            "Kāpēc māja, nevis gultas slimnīcā? Biedrība trīs gadus (2019–2021) bez maksas piedāvāja nedēļas "
            "nogales aprūpi Bauskas slimnīcas telpās. Ģimenes atteicās, jo tuvinieks tur jutās kā pacients, bet "
            "aprūpētājs – kā cilvēks, kurš savējo atdevis. 2022. gada vasarā izmēģinājām citu pieeju: divus mēnešus "
            "īrējām lauku māju Rundāles pagastā, par īri un ēdienu iztērējot 3 960 EUR ziedojumu naudas. Visas "
            "vietas bija aizņemtas, un 11 no 14 ģimenēm jautāja, kad varēs atbraukt vēl. Šī pieredze ir pamatā "
            "mājas „Dūja” iecerei."
        ),
        Paragraph(
            "Ēka Ozolu ielā 12 pieder novadam un nodota biedrībai bezatlīdzības lietošanā uz desmit gadiem (2023. "
            "gada 30. marta līgums Nr. 3-29/88). Tā celta 1936. gadā ārsta vajadzībām, pēc kara tajā bija "
            "zobārstniecība, pēdējos gados – tukšums. Jumts mainīts 2014. gadā par pašvaldības līdzekļiem; logi ir "
            "labā stāvoklī. Sertificēta būvinženiera atzinums liecina, ka pārplānojums nav sarežģīts, jo nesošās "
            "sienas netiek skartas."
        ),
        Paragraph(
            "Darba organizācija. Mājā diennakti strādā divi aprūpētāji maiņā, māsa ir pieejama četras stundas "
            "dienā, psihologs – divas reizes nedēļā. Vadītāja vienlaikus ir arī pakalpojuma kvalitātes uzraudze. "
            "Brīvprātīgos gatavo kopā ar Bauskas draudzi un vidusskolas jauniešu klubu. Ēdienu gatavo uz vietas, "
            "iesaistot pašus iemītniekus, ja viņi to vēlas un spēj. Katrai ģimenei ir sava mape, kurā raksta, ko "
            "cilvēks ēd, no kā baidās, kā viņu sauc mājās un kuras dziesmas viņš zina no galvas."
        ),
        Paragraph(
            "Riski un to mazināšana. Pirmais risks – aprūpes personāla trūkums: konkursu izsludinās jau 2023. gada "
            "jūlijā, un algas likme noteikta par desmito daļu augstāka nekā reģionā vidēji. Otrais – ģimenes kaunas "
            "lūgt palīdzību; tādēļ sadarbosimies ar ģimenes ārstiem, kuri var izsniegt nosūtījumu. Trešais – "
            "būvdarbu kavēšanās; pirmajos četros mēnešos atelpas pakalpojumu sniegsim partnera SIA “Bauskas "
            "slimnīcas aprūpe” telpās. Ceturtais – cenu kāpums; rezerve tāmē ir 4 procenti."
        ),
        Paragraph(
            "Horizontālie principi. Telpas būs pieejamas cilvēkiem ratiņkrēslā, informācija tiks sagatavota arī "
            "vieglajā valodā. Iepirkumos izmantosim zaļā publiskā iepirkuma prasības tīrīšanas līdzekļiem un "
            "pārtikai, kur vien iespējams, pērkot no vietējām saimniecībām. Datus par veselību glabāsim atsevišķi "
            "no grāmatvedības, un tiem piekļūs tikai māsa un vadītāja. Projekta rezultātus reizi pusgadā apspriedīs "
            "uzraudzības grupa, kurā būs divi aprūpētāji, sociālā dienesta vadītāja un pašvaldības deputāts."
        ),
        Signature("Valdes priekšsēdētāja", "Rasma Grīnfelde"),
    ),
    footer="Projekta apraksts · 2. pielikums",
)
