"""Statistics of a programme on two pages: sums by region and year, no project."""

from samples.sheet import Grid, Heading, Letterhead, Paragraph, Sheet

SHEET = Sheet(
    name="statistics-of-a-programme",
    formats=("pdf",),
    title="Mobilitātes programmas pārskats 2021–2023",
    created="2024-04-02",
    footer="Avots: programmas datubāze, dati uz 01.03.2024.",
    blocks=(
        Letterhead("IZGLĪTĪBAS ATTĪSTĪBAS PĒTĪJUMU BIROJS", "Miera iela 1111, Rīga"),
        Heading("Cik Latvijas skolēnu pabijuši ārzemēs?"),
        Paragraph(
            "Erasmus+ skolu sektorā 2021.–2023. gada konkursos Latvijā apstiprināti 412 projekti par kopējo summu 19 "
            "604 330 EUR. Vidējais projekta ilgums ir 15,4 mēneši, vidējais finansējums – 47,6 tūkst. EUR. Projektu "
            "iesniedzēji visbiežāk ir skolas (71 %), retāk pašvaldības (18 %)."
        ),
        Grid(
            ("Reģions", "Projekti", "2021", "2022", "2023", "Kopā, EUR"),
            (
                ("Rīga", "131", "1 604 200", "2 211 340", "2 408 100", "6 223 640"),
                ("Vidzeme", "84", "1 002 410", "1 318 990", "1 420 065", "3 741 465"),
                ("Kurzeme", "73", "911 300", "1 150 725", "1 296 400", "3 358 425"),
                ("Zemgale", "61", "804 115", "990 460", "1 181 225", "2 975 800"),
                ("Latgale", "63", "878 000", "1 106 500", "1 320 500", "3 305 000"),
                ("Valstī", "412", "5 200 025", "6 778 015", "7 626 290", "19 604 330"),
            ),
            (18, 12, 17, 17, 17, 19),
        ),
        Paragraph(
            "Programmas budžets 2021.–2027. gadam Latvijai ir 276,5 miljoni eiro. 2024. gada uzsaukumā pieteikumus "
            "pieņēma līdz 20. februārim. Katrs piektais projekta koordinators pieteikumā norāda, ka raksta to pirmo "
            "reizi."
        ),
        Paragraph(
            "Populārākās valstis ir Spānija (19 %), Itālija (16 %), Portugāle (9 %) un Somija (8 %). No 2022. gada "
            "24. februāra sadarbība ar Krieviju un Baltkrieviju ir pārtraukta."
        ),
        Paragraph(
            "Skolu aptaujā, kuru 2023. gada novembrī vadīja pētniece Dr. sc. soc. Līna Auza, 64 % atzina, ka "
            "galvenais šķērslis ir atskaites. Citāti no anketām publicēti krājumā „Kofera vietā – anketa”."
        ),
        Paragraph(
            "Pārskatu sagatavoja Gatis Krūms-Vanags un Līna Auza. Jautājumi: 67004488, petijumi@birojs.example.lv"
        ),
    ),
)
