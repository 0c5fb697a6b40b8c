"""A description in print: a partnership of vocational schools, its partners, five work packages, instalments."""

from samples.sheet import Grid, Heading, Items, Labels, Paragraph, Sheet, Signature

NEED = (
    "Latvijā gadā izmet vairāk nekā 250 tūkstošus tonnu pārtikas, un ceturtā daļa no tās nāk no virtuvēm. Tehnikuma "
    "2022. gada pavasara aptaujā 31 no 44 prakses vietām atzina, ka pārpalikumus nesver un neuzskaita. Jaunie pavāri "
    "mācās gatavot, bet nemācās taupīt.\nLīdzīgi secinājuši partneri Somijā un Portugālē, kad 2021. gada rudenī "
    "beidzās kopīgais projekts “Plate by Plate” (2019-1-FI01-KA202-060877)."
)
CONTENT = (
    "Piecas profesionālās skolas un viens uzņēmums kopā izveido mācību kursu “Virtuve bez atkritumiem” 60 stundu "
    "apjomā, to izmēģina 180 audzēkņi. Katrā skolā iekārto svaru staciju: svarus, planšeti un programmu “LeftOver”, "
    "kas rāda, cik maksā izmestais.\nOtrajā gadā notiek pavāru audzēkņu sacensības “Pēdējais burkāns”. Žūriju vada "
    "restorāna “Zem ozola” šefpavārs Edvards Jansulis.\nTrešajā gadā kursu piesaka apstiprināšanai izglītības "
    "iestāžu programmās un tulko angļu, somu, portugāļu, latviešu un slovēņu valodā."
)
PARTNERS = (
    "Seineijoki Profesionālā koledža (Somija) – projekta koordinators;\nBulduru Zaļais tehnikums (Latvija);\n"
    "Escola de Hotelaria do Douro (Portugāle);\nSrednja šola za gostinstvo Kranj (Slovēnija);\n"
    "Kuressāres Arodskola (Igaunija);\nSIA “Mazā karote” (Latvija, Rīga)"
)

SHEET = Sheet(
    name="description-of-kitchens",
    formats=("pdf",),
    title="Virtuve bez atkritumiem – projekta apraksts",
    created="2023-05-02",
    footer="Bulduru Zaļais tehnikums · Projektu daļa · Iekšējai lietošanai",
    blocks=(
        Heading("Starptautiska projekta apraksts tehnikuma padomei"),
        Paragraph("Sagatavots 2023. gada 2. maijā", aside=True),
        Heading("1. Pamatdati", 2),
        Labels((
            ("Nosaukums", "Kitchen Zero: Training Cooks to Waste Less (Virtuve nulle: mācām pavārus taupīt)"),
            ("Akronīms", "KITZERO"),
            ("Projekta kods", "2022-1-FI01-KA220-VET-\n000086714"),
            ("Programma un darbība", "Erasmus+, sadarbības partnerības profesionālajā izglītībā"),
            ("Īstenošana", "36 mēneši: 01.11.2022. – 31.10.2025."),
            ("Partneri", PARTNERS),
            ("Kontaktpersona tehnikumā", "Viesturs Rutmanis, projektu daļas vadītājs, tālr. 67 751 840,\n"
                "viesturs.rutmanis@zalais.example.lv"),
            ("Koordinatora pārstāve", "Aila Mekinena"),
        )),
        Heading("2. Kāpēc projekts vajadzīgs", 2),
        Paragraph(NEED),
        Heading("3. Mērķi", 2),
        Items((
            "Samazināt pārtikas atkritumus iesaistīto skolu mācību virtuvēs par 40 %.",
            "Dot 180 audzēkņiem un 24 skolotājiem prasmes uzskaitīt un taupīt.",
            "Ieviest kopīgu kursu vismaz astoņās Eiropas skolās līdz 2025. gada jūnijam.",
        ), numbered=True),
        Heading("4. Saturs", 2),
        Paragraph(CONTENT),
        Paragraph(
            "Tehnikuma uzdevumi. Pirmajos deviņos mēnešos mūsu pedagogi apkopo, ko par pārtikas atkritumiem māca sešu "
            "valstu pavāru programmās, un sagatavo ziņojumu. Vienlaikus tehnikuma mācību virtuvē top pirmā svaru "
            "stacija: svari zem katras tvertnes, planšete pie sienas un ekrāns ēdamzālē. Ja pēc trim mēnešiem dati ir "
            "ticami, tādas pašas stacijas saņem pārējās skolas. Izmēģinājuma grupā ir 2. kursa pavāri (28) un "
            "konditori (16)."),
        Paragraph(
            "Pēc tam tehnikums raksta divas no astoņām kursa nodaļām: “Krājumi un termiņi” un “Otrā dzīve maizei”. "
            "Nodaļas recenzē Pavāru klubs un Latvijas Lauksaimniecības muzejs, kas tehnikumam palīdz arī ar senajām "
            "saglabāšanas receptēm. Valodu redaktore ir Māra Stakle."),
        Paragraph(
            "Kvalitāti vērtē neatkarīgs vērtētājs no Tartu. Projekta vadības grupa tiekas tiešsaistē katra mēneša "
            "otrajā otrdienā, klātienē – divreiz gadā. Lēmumus pieņem vienprātīgi; strīdus izšķir koordinators. Visi "
            "materiāli būs brīvi pieejami ar Creative Commons licenci."),
        Heading("5. Darba pakas", 2),
        Grid(
            ("Nr.", "Darba paka", "Atbild", "Mēneši", "Summa, EUR"),
            (
                ("DP1", "Vadība", "Seineijoki koledža", "1.–36.", "50 000"),
                ("DP2", "Izpēte un svaru stacijas", "Bulduru Zaļais tehnikums", "1.–9.", "62 000"),
                ("DP3", "Mācību kurss", "Escola de Hotelaria do Douro", "8.–24.", "98 000"),
                ("DP4", "Izmēģināšana un sacensības", "Kuressāres Arodskola", "16.–30.", "54 000"),
                ("DP5", "Izplatīšana", "SIA “Mazā karote”", "1.–36.", "36 000"),
                ("", "Kopā", "", "", "300 000"),
            ),
            (8, 30, 32, 13, 17),
        ),
        Heading("6. Nauda", 2),
        Paragraph(
            "Projekta kopējais finansējums – 300 000 EUR (trīs simti tūkstoši eiro) vienreizējā maksājuma veidā. "
            "Tehnikumam no tā pienākas 58 750 EUR, ko koordinators samaksā četrās daļās: 23 500 EUR līdz 2022. gada "
            "31. decembrim, 11 750 EUR pēc pirmā gada, 11 750 EUR pēc otrā gada un 11 750 EUR pēc noslēguma pārskata. "
            "Tehnikuma pašu līdzekļi nav nepieciešami, taču līdz 2024. gada janvārim jāparedz 6 000 EUR apgrozāmo "
            "līdzekļu."),
        Paragraph(
            "Iekārtas pērk saskaņā ar tehnikuma 2021. gada 8. septembra noteikumiem Nr. 1-8/14. Svari un planšetes "
            "(10 400 EUR) pēc projekta paliek mācību virtuvē."),
        Heading("7. Ceļi un tikšanās", 2),
        Items((
            "Atklāšana Seineijoki, 2022. gada 30. novembris – 2. decembris.",
            "Skolotāju mācības Kranjā, 2023. gada 18.–22. septembris; brauc Dzintra Ozolkalne un Ģirts Piternieks.",
            "Sacensības “Pēdējais burkāns” Jūrmalā, 2024. gada 9.–11. aprīlis.",
            "Noslēguma konference Lamegu, 2025. gada oktobris.",
        )),
        Heading("8. Riski", 2),
        Paragraph(
            "Programmas “LeftOver” izstrāde var kavēties (rezerve – papīra veidlapas). Skolotāju slodze: katrā skolā "
            "sagatavoti divi pasniedzēji. Ja kāds partneris izstājas, tā darbus pārņem koordinators."),
        Heading("9. Rādītāji un izplatīšana", 2),
        Items((
            "Svaru dati: ne mazāk kā 400 dienas katrā skolā.",
            "Kursu apguvuši: 2023./2024. mācību gadā 60, 2024./2025. mācību gadā 120 audzēkņu.",
            "Absolventu aptauja pusgadu pēc kursa: vismaz 70 % joprojām sver.",
            "Atklātās stundas: Rīgā, Saldū, Daugavpilī, Kuldīgā un Smiltenē.",
            "Raksti nozares žurnālos “Pavārs” un “Hotelli”, reizi pusgadā.",
        )),
        Paragraph(
            "Projekta rezultātus pēc 2025. gada uzturēs koordinatora mājaslapā vismaz piecus gadus. Tehnikums kursu "
            "iekļaus pieaugušo izglītības piedāvājumā; paredzētā dalības maksa 95 EUR. Par to, vai kursu iekļaut arī "
            "valsts apmaksātajās mācībās, lēmums jāpieņem līdz 2025. gada 1. maijam."),
        Heading("10. Padomei jālemj", 2),
        Items((
            "Apstiprināt V. Rutmani par projekta koordinatoru tehnikumā un noteikt piemaksu 20 % apmērā.",
            "Atļaut svaru staciju iepirkumu.",
            "Uzdot galvenajai grāmatvedei Ārijai Blumfeldei-Zutei atvērt atsevišķu kontu.",
        ), numbered=True),
        Signature("Direktore", "Lāsma Kurzemniece"),
    ),
)
