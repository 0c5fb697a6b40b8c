"""A long form of a youth exchange in an old Word file."""

from samples.sheet import Grid, Heading, Items, Labels, Paragraph, Sheet

SHEET = Sheet(
    name="form-of-a-youth-exchange",
    formats=("doc",),
    title="Projekta veidlapa",
    created="2024-02-20",
    blocks=(
        Heading("JAUNIEŠU APMAIŅAS PROJEKTA KOPSAVILKUMS"),
        Labels((
            ("Programma, darbība", "Erasmus+: Jaunatne, KA152"),
            ("Projekta identifikācijas numurs", "2023-3-LV02-KA152-YOU-000176340"),
            ("Projekta nosaukums", "Klusums nav tukšs /\nSilence Is Not Empty"),
            ("Iesniedzējorganizācija", "Biedrība “Jauniešu osta”, Roja"),
            ("Projekta sākums", "2024.gada 15.marts"),
            ("Projekta noslēgums", "2024.gada 14.decembris"),
            ("Ilgums (mēneši)", "9"),
            (
                "Piešķirtais finansējums",
                "EUR 31 764.00 (trīsdesmit viens tūkstotis septiņi simti sešdesmit četri euro)",
            ),
            ("Projekta vadītāja", "Laura Enģele"),
            ("Kontaktinformācija", "laura@jauniesuosta.example.lv\n+371 2911 1808"),
        )),
        Heading("Partneri", 2),
        Grid(
            ("Organizācija", "Valsts", "Grupas vadītājs"),
            (
                ("Jongerenhuis Zeewind", "Nīderlande", "Daan Visser"),
                ("Asociación Silencio Vivo", "Spānija", "Marta Ibáñez"),
                ("Nuorten Majakka ry", "Somija", "Aino Lehto"),
            ),
            (45, 25, 30),
        ),
        Heading("Mērķis", 2),
        Paragraph(
            "Palīdzēt dzirdīgiem un nedzirdīgiem jauniešiem kopā uztaisīt izrādi, kurā nav nevienas skaļas rindas, "
            "un iemācīties 200 zīmes katrā no četrām zīmju valodām."
        ),
        Heading("Aktivitātes", 2),
        Items((
            "sagatavošanās vizīte Rojā 2024. gada 12.–14. aprīlī;",
            "apmaiņa no 2024. gada 5. jūlija līdz 16. jūlijam, 44 dalībnieki;",
            "izrāde Rojas brīvdabas estrādē 2024. gada 14. jūlijā;", "novērtēšana attālināti 2024. gada oktobrī.",
        )),
        Heading("Izmaksas", 2),
        Grid(
            ("Pozīcija", "EUR"),
            (
                ("Organizatoriskais atbalsts", "19 360.00"),
                ("Ceļa atbalsts", "8 404.00"),
                ("Iekļaušanas atbalsts", "4 000.00"),
                ("Kopā", "31 764.00"),
            ),
            (70, 30),
        ),
        Paragraph(
            "Pirmā daļa 80 % – 25 411,20 EUR – saņemta 2024. gada 2. aprīlī. Talsu novada pašvaldība papildus "
            "apmaksā autobusu (600 EUR). Estrādes pamatus 2019. gadā atjaunoja LEADER projektā „Skaņu kalns”, Nr. "
            "18-08-AL26-A019.2203-000003."
        ),
        Heading("Riski", 2),
        Paragraph(
            "Ja līst, spēlējam kultūras namā. Ja saslimst tulks, viņu aizstāj Zigmārs Knope no Latvijas Nedzirdīgo "
            "savienības."
        ),
        Paragraph("Aizpildīts 2024. gada 20. februārī"),
    ),
)
