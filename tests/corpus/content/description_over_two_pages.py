"""A printed description in a ruled table of labels; its cells break over pages."""

from samples.sheet import Heading, Labels, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="description-over-two-pages",
    formats=("pdf",),
    title="Projekta apraksts mājaslapai",
    created="2022-12-01",
    footer="Kārsavas Tautas nama projekti",
    blocks=(
        Heading("Projekta apraksts"),
        Labels((
            ("Projekta nosaukums", "„Zem vienas skatuves: amatierteātru tīkls Austrumlatvijā un Pleskavas robežā”"),
            ("Projekta numurs", "LV-LOCALDEV-0047"),
            ("Programma", "Norvēģijas finanšu instruments, “Vietējā attīstība”"),
            ("Projekta pieteicējs", "Ludzas novada pašvaldības iestāde „Kārsavas Tautas nams”"),
            ("Sadarbības partneri", "Nord universitāte (Norvēģija)\nBaltinavas amatierteātris „Palādas”\nBiedrība "
             "„Mūsu Zilupe”\nRēzeknes Skatuves mākslas akadēmija"),
            ("Projekta īstenošanas laiks", "2022. gada 1. novembris – 2024. gada 30. aprīlis (18 mēneši)"),
            ("Projekta kopējās izmaksas", "164 880,00 EUR, tai skaitā:\nNorvēģijas finanšu instruments (85 %) – "
             "140 148,00 EUR\nvalsts budžets (15 %) – 24 732,00 EUR"),
            ("Projekta mērķis", "Panākt, ka vismaz desmit mazu vietu amatierteātri spēlē viens otra zālē un ka "
             "skatītājam četrdesmit kilometru attālumā katru mēnesi ir ko redzēt."),
            ("Projekta apraksts", "Austrumlatvijā ir 31 amatierteātris, bet tikai deviņi no tiem izrādes spēlē ārpus "
             "sava pagasta. Iemesls nav ne repertuārs, ne skatītājs, bet dekorācijas, kas neietilpst vieglajā "
             "automašīnā, un gaismas, kuru nav.\nProjektā izveidos kopīgu tehnikas krātuvi: divus prožektoru "
             "komplektus, saliekamu skatuvi un skaņas pulti, ko teātri rezervē tīmekļa kalendārā. Par krātuvi "
             "atbildēs Kārsavas Tautas nams. Norvēģu partneris divās meistarklasēs (2023. gada martā un 2023. gada "
             "oktobrī) mācīs, kā izrādi iestudēt telpā, kurā nav priekškara.\nKatrs teātris uzņemas divas "
             "viesizrādes gadā. Ceļa izdevumus līdz 120 eiro par izrādi sedz projekts, taču maltīti viesiem gādā "
             "uzņēmēji paši, jo tā vienmēr ir bijis. Izrādes ieraksta, un trīs no tām tulkos norvēģu valodā.\n"
             "Noslēgumā paredzēts festivāls „Viens priekškars”, kas notiks 2024. gada 12.–14. aprīlī trijās vietās "
             "reizē. Festivāla vadītāja būs režisore Velga Dzalbe."),
            ("Projekta aktivitātes", "1. Tehnikas krātuves izveide.\n2. Divas meistarklases.\n3. Četrdesmit "
             "viesizrādes.\n4. Festivāls.\n5. Rokasgrāmata „Skatuve bagāžniekā”."),
            ("Projekta mērķa grupa", "Amatierteātru dalībnieki (apmēram 340) un skatītāji 22 pagastos."),
            ("Projekta vadītāja", "Jolanta Zepa-Logina\ntālr. 65711298\njolanta.zepa@karsava.example.lv"),
        )),
        Paragraph("Informācija publicēta 2022. gada 1. decembrī."),
        Signature("Tautas nama direktors", "Arturs Mežals"),
    ),
)
