"""Results of a contest of culture: who, what, asked and granted, in twenty-four rows without rules."""

from samples.sheet import Grid, Heading, Paragraph, Sheet

SHEET = Sheet(
    name="twenty-four-grants-asked-and-given",
    formats=("pdf",),
    title="Kultūrkapitāla konkursa rezultāti",
    created="2021-11-30",
    blocks=(
        Heading("Valsts kultūrkapitāla fonda 2021. gada III projektu konkurss: atbalstītie reģionu projekti"),
        Paragraph(
            "Ekspertu komisijas sēdēs no 2021. gada 15. līdz 26. novembrim izvērtēti 233 iesniegumi par kopējo "
            "summu 1 416 905 EUR. Padome lēmumu pieņēma 2021. gada 30. novembrī (protokols Nr. 18). Summas eiro. "
            "Sarakstā tie, kuriem piešķirts finansējums; papildu informāciju sniedz konkursa speciāliste Rota "
            "Lapsiņa-Krauze, 67503177."
        ),
        Grid(
            head=("Nr.", "Iesniedzējs", "Projekts", "Lūgts", "Piešķirts"),
            rows=(
                ("1", "Ainažu Jūrskolas draugi", "Vimpeļu raksti. Izstāde un katalogs", "5 900", "3 000"),
                ("2", "Nodibinājums “Baltais flīģelis”", "Kamermūzikas vakari “Septiņi Steinway”", "14 250", "6 500"),
                ("3", "SIA “Lelles mēnesī”", "Izrāde bērniem “Ezis tuksnesī”", "9 812", "4 000"),
                ("4", "Biedrība “Dokumentālists”", "Filma „Pēdējā zārdu siena”", "22 000", "10 000"),
                ("5", "Cesvaines pils", "Kamīnu atjaunošanas izpēte", "3 150", "3 150"),
                ("6", "Daugavpils Latviešu kultūras centrs", "Lasījumu cikls „Rainis Grīvā”", "2 460", "1 200"),
                ("7", "Biedrība “Etnogrāfs Jurģis”", "Ekspedīcija “Krievu karogi un Nīcas brunči”", "4 700", "2 500"),
                ("8", "Gleznotāja Undīne Vējkalne", "Personālizstāde “Slieksnis”", "1 980", "1 000"),
                ("9", "Jelgavas kamerorķestris", "Piecu pagastu koncertceļojums", "8 400", "4 200"),
                (
                    "10",
                    "Biedrība „Jūdaže”",
                    "Ziemassvētku pulkstenīši (zvanu spēles restaurācija)",
                    "7 333,40",
                    "5 000",
                ),
                ("11", "Kuldīgas Mākslas nams", "Rezidence „Ūdenskrituma istaba”", "6 120", "3 500"),
                ("12", "Komponists Ringolds Sāre", "Skaņdarbs bērnu korim „Putnu vārdi”", "1 500", "1 500"),
                ("13", "Biedrība “Lībiešu krasts dzied”", "Dziesmu pieraksti “Kaks tuņņi”", "2 890", "2 000"),
                ("14", "Limbažu muzejs", "Ekspozīcijas “Cepuru meistars” projektēšana", "5 020", "2 500"),
                ("15", "Nodibinājums “Lielais Kristaps A”", "Radioteātris seniorpansionātos", "3 675", "1 800"),
                ("16", "Madonas novada bibliotēka", "Autoru dienas “Lasi skaļi!”", "2 200", "1 100"),
                ("17", "Mežotnes Ainavu skola", "Simpozijs „Gravas un gaisma”", "6 480", "2 000"),
                ("18", "Rakstniece Laimdota Sēja", "Romāna “Sāls ratos” manuskripts", "3 000", "2 400"),
                ("19", "Rēzeknes vitrāžnieku ģilde", "Vitrāžas Sakstagala kapličai", "11 640", "4 500"),
                ("20", "Biedrība “Sitamie”", "Festivāls Bungu diena 2022", "13 900", "6 000"),
                ("21", "Saldus Jauno arhitektu klubs", "Maketu darbnīca “Uzbūvē savu Saldu”", "1 740", "900"),
                ("22", "Suntažu kultūras nams", "Amatierteātra jubilejas grāmata", "2 050", "800"),
                ("23", "Talsu pauguru apvienība", "Naktsgājiens „Septiņi soļi, deviņi kalni”", "3 310", "1 500"),
                ("24", "Žurnāls „Zemes gaita”", "Kultūras pielikums “Sēta”", "7 860", "3 600"),
                ("", "Kopā", "", "151 370,40", "74 650"),
            ),
            widths=(5, 30, 41, 12, 12),
            ruled=False,
        ),
        Paragraph(
            "Līgumi jānoslēdz līdz 2022. gada 28. janvārim, citādi piešķīrums zaudē spēku. Fonda logotips lietojams "
            "pēc vadlīnijām."
        ),
    ),
    footer="Konkursa rezultāti · 2021. gada III konkurss",
)
