"""A printed letter to a council: what was done with two grants, what is asked for the third; LVL and EUR."""

from samples.sheet import Grid, Heading, Letterhead, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="letter-of-a-foundation-of-swans",
    formats=("pdf",),
    title="Vēstule domei",
    created="2014-03-10",
    footer="Nodibinājums „Papes gulbji” · Pape, Rucavas novads",
    blocks=(
        Letterhead("NODIBINĀJUMS „PAPES GULBJI”", "„Pūrviņi”, Papes Ķoņu ciems, Rucavas novads, LV-3477\n"
                   "tālr. 63494811, gulbji@pape.example.lv"),
        Paragraph("Rucavas novada domei\n\n10.03.2014. Nr. 7", aside=True),
        Heading("Par novada atbalstu dabas izglītības projektiem"),
        Paragraph(
            "Cienījamie deputāti! Trešo gadu pēc kārtas vēršamies pie Jums ar atskaiti un lūgumu. Šoreiz pārskats ir "
            "garāks, jo ar 2014. gadu esam pārgājuši uz eiro."),
        Heading("1. Kas pabeigts", 2),
        Paragraph(
            "Projekts „Putnu tornis visiem” (Nr. EEZ/LV02/2012/144) ilga no 2012. gada 1. jūlija līdz 2013. gada "
            "31. oktobrim. To atbalstīja Eiropas Ekonomikas zonas finanšu instrumenta NVO fonds. Pavisam iztērēti "
            "17 920,00 LVL: fonda dotācija 16 128,00 LVL un novada domes piešķirtie 1 792,00 LVL. Tornī var uzbraukt "
            "ar ratiņkrēslu. Projektu vadīja Vizma Krieva-Stūre."),
        Heading("2. Kas notiek", 2),
        Paragraph(
            "Kopš 2013. gada 1. septembra īstenojam LIFE projekta „Piekrastes mitrāji rokrokā” (LIFE12 NAT/LV/000509) "
            "izglītības daļu. Projekta kopējās izmaksas visiem septiņiem partneriem ir 2 106 300 eiro, no tām 50 % "
            "maksā Eiropas Komisija (1 053 150 eiro). Nodibinājuma daļa četros gados – 88 200 eiro. Koordinējošais "
            "saņēmējs ir Dabas aizsardzības pārvalde, projekta beigas – 2017. gada 31. augusts. Mūsu pusē koordinators "
            "ir Artūrs Vanags-Dreimants."),
        Paragraph("Nodibinājuma daļas sadalījums pa gadiem:"),
        Grid(
            ("Gads", "Summa, EUR", "no tā EK, EUR", "novada līdzfinansējums, EUR"),
            (
                ("2013", "9 400", "4 700", "0"),
                ("2014", "27 600", "13 800", "2 000"),
                ("2015", "24 100", "12 050", "2 000"),
                ("2016", "18 900", "9 450", "1 500"),
                ("2017", "8 200", "4 100", "500"),
                ("Kopā", "88 200", "44 100", "6 000"),
            ),
            (20, 25, 25, 30),
        ),
        Paragraph(
            "Pirmajā pusgadā esam paveikuši vairāk, nekā solījām. Rucavas un Nīcas skolās notikušas 14 nodarbības, "
            "kurās bērni ar binokļiem un ūdens mikroskopiem pētīja Papes ezera malas. Iegādāti 20 gumijas zābaku pāri, "
            "trīs teleskopi un laiva. Izstrādāts maršruts “Niedru labirints”, ko atklāsim, kad ļaus ligzdošana."),
        Paragraph(
            "Grūtāk veicies ar niedru pļaušanu: siltajā ziemā ledus neturēja tehniku, un no 60 hektāriem nopļauti "
            "tikai 19. Dabas aizsardzības pārvalde piekritusi pārējo darbu pārcelt uz nākamo ziemu. Šī kavēšanās mūsu "
            "daļas budžetu nemaina. Par pļaušanu atbild Pēteris Kūma-Bauze, kura kombains pagājušajā nedēļā tika "
            "izvilkts no dūņām tikai ar divu traktoru palīdzību."),
        Paragraph(
            "Esam lepni, ka mūsu nodarbības par paraugu ņēmuši kolēģi Igaunijā un Lietuvā. Maijā pie mums ieradīsies "
            "Žuvintas biosfēras rezervāta darbinieki."),
        Heading("3. Ko lūdzam", 2),
        Paragraph(
            "Lūdzam 2014. gada budžetā paredzēt 2 000 eiro minētā LIFE projekta līdzfinansējumam un 450 eiro bērnu "
            "nometnei „Dūņu krupītis”, kas notiks 2014. gada 14.–18. jūlijā. Nometnei līdzekļus esam prasījuši arī "
            "Latvijas vides aizsardzības fondam, atbilde gaidāma maijā."),
        Paragraph("Iepriekšējā gada lūgumu (2013. gada 5. marta vēstule Nr. 4) dome atbalstīja daļēji."),
        Signature("Valdes priekšsēdētājs", "Ilmārs Vanags-Dreimants"),
        Paragraph("Pielikumā: bankas izraksti uz 6 lapām, fotogrāfijas.\nKrieva-Stūre 63494811"),
    ),
)
