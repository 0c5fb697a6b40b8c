"""A final report: granted and spent, partners with their people."""

from samples.sheet import Grid, Heading, Labels, Paragraph, Sheet

SHEET = Sheet(
    name="report-of-tales-of-salt",
    formats=("docx",),
    title="Gala pārskats",
    created="2022-10-05",
    footer="2019-1-LV01-KA229-060511 / gala pārskata kopsavilkums",
    blocks=(
        Heading("Skolu apmaiņas partnerības gala pārskats"),
        Labels((
            ("Projekta Nr.", "2019-1- LV01-KA229- 060511_1"),
            ("Projekta nosaukums latviešu valodā", "Sāls stāsti"),
            ("Projekta nosaukums angļu valodā", "Tales of Salt"),
            ("Koordinators", "Pāvilostas piekrastes pamatskola"),
            ("Projekta sākuma datums", "01-09-2019"),
            ("Projekta beigu datums", "31-08-2022 (pagarināts par 12 mēnešiem)"),
            (
                "Pārskatu sagatavoja",
                "Sarmīte Vilciņa-Jūra\nprojekta koordinatore\nsarmite.vilcina@piekraste.example.lv",
            ),
        )),
        Heading("Partneri", 2),
        Grid(
            ("Skola", "Valsts", "Koordinators"),
            (
                ("Pāvilostas piekrastes pamatskola", "Latvija", "Sarmīte Vilciņa-Jūra"),
                ("Istituto Comprensivo Trapani Mare", "Itālija", "Carla Messina"),
                ("Szkoła Podstawowa nr 3 w Wieliczce", "Polija", "Tomasz Solarz"),
                ("IES Salinas de San Pedro", "Spānija", "Lucía Marín"),
                ("Osnovna šola Sečovlje", "Slovēnija", "Nataša Soline"),
            ),
            (46, 20, 34),
        ),
        Heading("Ko izdarījām", 2),
        Paragraph(
            "Projektā piecu skolu bērni izpētīja, kā sāls mainījusi viņu vietu: no kaltētām butēm līdz sāls "
            "raktuvju ķieģeļiem. Sākumā pieteikumā bija paredzētas piecas tikšanās. Notika četras: Trapani no "
            "2019. gada 11. līdz 15. novembrim, Pāvilostā 2021. gada 20.-24.septembrī, Pirānā 2022. gada martā un "
            "Sanpedro 2022. gada 9.–13. maijā. Braucienu uz Veličku 2020. gada aprīlī atcēla, tā vietā skolas "
            "uztaisīja kopīgu spēli „Sāls ceļš”."
        ),
        Paragraph(
            "Kopumā brauca 48 skolēni un 21 pieaugušais, tai skaitā skolas direktore Benita Kūma un ārsts Egils "
            "Reinis. Grāmatu „Sāls. 33 receptes” iespieda 300 eksemplāros, un tās pirmo izdevumu izpirka divās "
            "nedēļās. Vislabāk skolēni novērtēja dienu, kad visi gatavoja jūras ūdens sāli uz ugunskura; "
            "vissliktāk – attālinātās sanāksmes, kurās neviens neieslēdza kameru."
        ),
        Paragraph(
            "Secinājums skolai: pieteikumā jāparedz vismaz divi pieaugušie, kuri var aizstāt viens otru. Kad 2021. "
            "gada janvārī mainījās spāņu koordinators (Fernando Ruiza vietā stājās Lucía Marín), puse no saraksta "
            "ar viesģimenēm pazuda."
        ),
        Heading("Finanses", 2),
        Grid(
            ("Pozīcija", "Piešķirts, EUR", "Izlietots, EUR", "Starpība, EUR"),
            (
                ("Projekta vadība un īstenošana", "9 000,00", "9 000,00", "0,00"),
                ("Mācību mobilitātes", "17 250,00", "16 115,00", "1 135,00"),
                ("Īpašo vajadzību atbalsts", "1 190,00", "640,40", "549,60"),
                ("Ārkārtas izmaksas", "3 500,00", "3 500,00", "0,00"),
                ("KOPĀ", "30 940,00", "29 255,40", "1 684,60"),
            ),
            (40, 20, 20, 20),
        ),
        Paragraph(
            "Pirmais maksājums 24 752 EUR (80 %) saņemts 2019. gada oktobrī. Pēc pārskata apstiprināšanas aģentūra "
            "pārskaitīs 4 503,40 EUR. Skolai nekas nav jāatmaksā. Visu piecu skolu dotācijas kopā – 149 615 EUR. "
            "Biedrība „Pāvilostas osta” ziedoja divdesmit kilogramus sāls, kas naudā nav izteikts."
        ),
        Paragraph("Nākamo pieteikumu (KA210) skola rakstīs 2023. gadā kopā ar Martu Kopeć no Polijas."),
        Paragraph("Pāvilostā, 2022. gada 5. oktobrī"),
    ),
)
