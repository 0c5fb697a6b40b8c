"""A school's page: projects under headings, beside a state programme that is no project."""

from samples.sheet import Heading, Items, Paragraph, Sheet, Site

SHEET = Sheet(
    name="skolas_projekti",
    formats=("html",),
    title="Projekti | Rēzeknes Ezerkrasta vidusskola",
    created="2024-01-15",
    site=Site(
        "Rēzeknes Ezerkrasta vidusskola",
        ("Sākums", "Par skolu", "Uzņemšana", "Projekti", "Bibliotēka", "Ēdienkarte", "Kontakti"),
        "Kovšu iela 209, Rēzekne, LV-4601, tālr. 64600133, skola@ezerkrasts.example.lv",
    ),
    blocks=(
        Heading("Projekti"),
        Heading("Lasām kopā", 2),
        Paragraph(
            "Nordplus Junior projekts “Lasām kopā” (“Reading Together”), projekta Nr. NPJR-2023/10214, pulcē 4.–6. "
            "klašu lasītājus no Latvijas, Igaunijas un Somijas. Skolēni reizi mēnesī tiešsaistē pārrunā vienu grāmatu, "
            "bet pavasaros satiekas lasīšanas nometnē."
        ),
        Paragraph("Īstenošanas laiks: 2023. gada septembris – 2025. gada maijs\nFinansējums: 24 800 EUR\n"
                  "Projekta koordinatore: Jekaterina Sokolova"),
        Heading("Talantu darbnīca", 2),
        Paragraph(
            "Skola piedalās Eiropas Sociālā fonda projektā Nr. 8.3.2.2/16/I/004 “Talantu darbnīca”, ko īsteno Rēzeknes "
            "valstspilsētas pašvaldība. Pēc stundām darbojas robotikas, keramikas un debašu pulciņi, un brīvdienās "
            "skolotāji gatavo skolēnus mācību priekšmetu olimpiādēm."
        ),
        Paragraph("Projekta īstenošanas laiks: 09/2018 – 08/2021."),
        Heading("Latvijas skolas soma", 2),
        Paragraph(
            "Programma „Latvijas skolas soma” katram skolēnam vismaz reizi semestrī ļauj bez maksas apmeklēt izrādi, "
            "koncertu vai muzeju. Šajā semestrī esam ieplānojuši:"
        ),
        Items(("koncertlekciju par latviešu kokli;", "izstādi Latgales muzejā;", "animācijas darbnīcu 3. klasei.")),
        Heading("Skolotāji mācās Eiropā", 2),
        Paragraph(
            "Erasmus+ īstermiņa mobilitātes projektā «Skolotāji mācās Eiropā» (2021-2-LV01-KA122-SCH-000045871) deviņi "
            "pedagogi apguva kursus Spānijā un Itālijā. Galvenās tēmas bija iekļaujošā izglītība un satura un valodas "
            "integrēta apguve."
        ),
        Paragraph("Projekta ilgums: 01.03.2022.–31.08.2023. (18 mēneši)\nPiešķirtais finansējums: 21 365,00 EUR\n"
                  "Koordinatore: Ņina Jegorova"),
    ),
)
