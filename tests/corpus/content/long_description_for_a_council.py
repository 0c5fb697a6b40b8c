"""A description of three pages: one long row after another, a budget by year, instalments, a coordinator abroad."""

from samples.sheet import Heading, Labels, Letterhead, Paragraph, Sheet, Signature

BACKGROUND = (
    "Piekrastes pagastos dzīvo aptuveni 2 900 skolēnu, taču jūru mācību stundās viņi satiek reti. 2022. gada "
    "pavasarī pārvalde aptaujāja 41 dabaszinību skolotāju; tikai septiņi iepriekšējā gadā bija vadījuši stundu "
    "krastā. Kā iemeslus skolotāji minēja laiku, transporta izmaksas un to, ka trūkst gatavu uzdevumu latviešu "
    "valodā.\nPartnerība radusies no iepriekšējā projekta „Coast Kids” (2020-1-IE01-KA229-066113_3), kurā piedalījās "
    "viena novada skola. Tā noslēguma konferencē Golvejā 2022. gada maijā piecas iestādes nolēma iesniegt lielāku "
    "pieteikumu. Pirmajā reizē, 2022. gada 23. martā, tas netika atbalstīts, otrajā – guva 86 punktus no 100."
)
DESCRIPTION = (
    "Projektu vada Golvejas un Roskomonas izglītības un apmācības padome (Galway and Roscommon Education and "
    "Training Board, Īrija). Pārējie partneri: Faro Jūras zinību centrs (Portugāle), Biosfēras skola Menorkā "
    "(Spānija), Ronnes ģimnāzija Bornholmas salā (Dānija) un Dienvidkurzemes novada Izglītības pārvalde (turpmāk – "
    "DNIP).\nKatrs partneris izvēlas vienu krasta posmu un trīs gadus to pēta kopā ar divām skolām. DNIP posms ir no "
    "Bernātiem līdz Jūrmalciemam, iesaistītās skolas – Nīcas Vītiņu pamatskola un Grobiņas Ziedkalna vidusskola. "
    "Skolēni mēra vēju un viļņus, skaita gliemežvākus, pieraksta krasta līnijas maiņas un salīdzina tās ar 1935. "
    "gada kartēm. Visi mērījumi nonāks vienā atvērtā datubāzē, ko uztur Faro centrs.\n"
    "Projekta otrajā gadā sāksies skolotāju ēnošana: 12 pedagogi no novada strādās nedēļu pie partneriem un pēc tam "
    "novadīs atklāto stundu savā skolā. Par piemēru ņemta metode „Stunda ar zābakiem”, ko partneri Dānijā lieto jau "
    "kopš 2017. gada. Trešajā gadā top rokasgrāmata “Krasta soma”, to iztulkos piecās valodās.\n"
    "DNIP uzdevums ir arī publicitāte: divas reizes gadā jāizdod elektronisks žurnāls, un jārīko noslēguma "
    "konference Liepājā 2026. gada jūnijā ar 90 dalībniekiem."
)
ACTIVITIES = (
    "1. posms (2023. gada septembris – 2024. gada augusts). Krasta posmu izvēle, instrumentu iegāde, datubāzes "
    "izveide; atklāšanas sanāksme Golvejā no 9. līdz 12.10.2023.\n"
    "2. posms (2024. gada septembris – 2025. gada augusts). Mērījumi, skolotāju ēnošana, starpposma pārskats līdz "
    "2025. gada 28. februārim.\n3. posms (2025. gada septembris – 2026. gada augusts). Rokasgrāmata, konference, "
    "gala pārskats 60 dienu laikā.\nPublicitātes pasākumi: žurnāls „Vilnis”, četras izstādes bibliotēkās, diena "
    "„Jūra nāk ciemos”."
)
COSTS = (
    "Projekta kopējais budžets: 250 000,00 EUR (divi simti piecdesmit tūkstoši eiro, 00 centi), ko pilnībā sedz "
    "Eiropas Komisija.\nDNIP daļa: 54 000,00 EUR, tai skaitā pa gadiem:\n"
    "2023. gadā 7 200,00 EUR;\n2024. gadā 19 800,00 EUR;\n"
    "2025. gadā 18 000,00 EUR;\n2026. gadā 9 000,00 EUR.\n"
    "Koordinators naudu pārskaita trijos maksājumos: 21 600,00 EUR pēc līguma parakstīšanas, 21 600,00 EUR pēc "
    "starpposma pārskata un 10 800,00 EUR pēc gala pārskata apstiprināšanas.\n"
    "Tādēļ 2026. gadā nepieciešams pašvaldības priekšfinansējums 10 800,00 EUR (desmit tūkstoši astoņi simti eiro, "
    "00 centi), ko atmaksās ne vēlāk kā 2027. gada pirmajā ceturksnī. Pašvaldības līdzfinansējums nav vajadzīgs."
)
GROUP = (
    "Tiešā: 6.–9. klašu skolēni (ap 240), 26 dabaszinību, matemātikas un ģeogrāfijas skolotāji, divu skolu vadība.\n"
    "Netiešā: vecāki, piekrastes iedzīvotāji, Papes dabas parka gidi, citu novadu skolotāji, kuri lietos rokasgrāmatu."
)
RISKS = (
    "Vētras (mērījumu kalendārā atstātas rezerves nedēļas), skolotāju maiņa (katrā skolā sagatavoti divi), cenu "
    "kāpums ceļošanai (10 % rezerve). Drošību krastā nosaka pārvaldes 2021. gada 5. maija kārtība Nr. 1-7/12."
)

SHEET = Sheet(
    name="long-description-for-a-council",
    formats=("docx",),
    title="Projekta “Mācīties no jūras” apraksts",
    created="2023-08-14",
    footer="Dienvidkurzemes novada Izglītības pārvalde · 1. pielikums domes lēmumprojektam",
    blocks=(
        Letterhead(
            "DIENVIDKURZEMES NOVADA IZGLĪTĪBAS PĀRVALDE",
            "Jūras iela 900, Grobiņa, tālr. 63490744, parvalde@dnip.example.lv"),
        Paragraph("1. pielikums\nDienvidkurzemes novada domes\n2023. gada 31. augusta lēmumam Nr. 518", aside=True),
        Heading("Projekta “Mācīties no jūras” (“Learning from the Sea”)\napraksts"),
        Labels((
            ("Projekta numurs", "2023-1-IE01-KA220-SCH-\n000158811"),
            ("Programma", "Erasmus+ 2. pamatdarbība, sadarbības partnerības skolu sektorā"),
            ("Projekta ieviesējs Latvijā", "Dienvidkurzemes novada Izglītības pārvalde"),
            ("Projekta īstenošanas laiks",
                "36 mēneši, sākot ar 2023. gada 1. septembri un beidzot ar 2026. gada 31. augustu"),
            (
                "Projekta mērķis",
                "Padarīt jūras krastu par pastāvīgu mācību vietu piecās Eiropas piekrastes kopienās, radot kopīgu "
                "mērījumu programmu, sagatavojot skolotājus un izdodot rokasgrāmatu.",
            ),
            ("Pamatojums", BACKGROUND),
            ("Projekta apraksts", DESCRIPTION),
            ("Galvenās aktivitātes", ACTIVITIES),
            ("Projekta mērķgrupa", GROUP),
            ("Izmaksas un to sadalījums", COSTS),
            ("Riski", RISKS),
            (
                "Par projektu atbild",
                "projekta koordinatore Linda Zunda-Kārkla, 63490751, linda.zunda@dnip.example.lv;\n"
                "projekta vadītājs Īrijā Šons Makdona;\n"
                "grāmatvede Gunda Ausekle",
            ),
        )),
        Signature("Izglītības pārvaldes vadītājs", "Ojārs Tomiņš"),
        Paragraph("Zunda-Kārkla 63490751"),
    ),
)
