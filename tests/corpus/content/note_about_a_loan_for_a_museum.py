"""An explanatory note about a loan for a project that runs already."""

from samples.sheet import Heading, Paragraph, Sheet
from tests.corpus.spanning import Spanning

SHEET = Sheet(
    name="note-about-a-loan-for-a-museum",
    formats=("rtf",),
    title="Paskaidrojuma raksts",
    created="2021-05-17",
    footer="PR_muzejs_aiznemums.rtf",
    blocks=(
        Heading("Paskaidrojuma raksts"),
        Paragraph("Kuldīgas novada domes lēmuma projektam „Par aizņēmumu projektam „Ventas rumbas stāstu māja””"),
        Heading("1. Projekta būtība", 2),
        Paragraph(
            "Kuldīgas novada pašvaldība kopš 2020. gada 3. augusta īsteno ERAF projektu „Ventas rumbas stāstu "
            "māja” (Nr. 5.5.1.0/17/I/013, turpmāk – Projekts). Sadarbības partneri ir Kuldīgas Virkas muzejs un "
            "Saldus novada pašvaldība. Sākotnēji Projekta beigu termiņš bija 2022. gada 31. janvāris; ar 2021. "
            "gada 19. aprīļa līguma grozījumiem Nr. 2 tas pagarināts līdz 2022. gada 30. septembrim."
        ),
        Paragraph(
            "Māja pie tilta uzcelta 1797. gadā kā sāls noliktava. Pēc kara tajā bija kino mehāniķu dzīvokļi, vēlāk "
            "nekas. Projekta arhitekte Liene Apine saglabā dēļu kārtojumu un krāsnis, bet pirmajā stāvā ierīko "
            "zāli, kurā pastaigas pa Ventu stāsta ar skaņu. Valsts inspektore Gunita Ose 2021. gada februārī "
            "papildus lika pārlikt dienvidu sienas baļķus; tas nebija tāmē."
        ),
        Heading("2. Finansējums", 2),
        Spanning(
            (
                ("Finansējuma avots", "Pēc 2020. gada līguma, EUR", "Pēc grozījumiem, EUR"),
                ("ERAF", "935 000,00", "935 000,00"),
                ("Valsts budžeta dotācija", "41 250,00", "41 250,00"),
                ("Pašvaldības līdzfinansējums (attiecināmās izmaksas)", "123 750,00", "123 750,00"),
                ("Pašvaldības finansējums (neattiecināmās izmaksas)", "64 300,00", "248 719,33"),
                ("Kopējās izmaksas", "1 164 300,00", "1 348 719,33"),
            ),
            (40, 30, 30),
        ),
        Paragraph(
            "Tātad Projekta kopējās izmaksas tagad ir 1 348 719,33 EUR (viens miljons trīs simti četrdesmit astoņi "
            "tūkstoši septiņi simti deviņpadsmit eiro un 33 centi). Sadārdzinājums ir 184 419,33 EUR, un par to "
            "lūdz aizņēmumu Valsts kasē ar atmaksu desmit gados, sākot no 2023. gada aprīļa. Aizņēmuma procentu "
            "likme nepārsniegs 0,5%."
        ),
        Heading("3. Ietekme uz budžetu", 2),
        Paragraph(
            "Stāstu mājas uzturēšana maksās ap 27 tūkst. eiro gadā, ieņēmumi no biļetēm – aptuveni 15 tūkst. eiro "
            "(9 000 apmeklētāju). Citas pašvaldības saistības nemainās: pērn tās bija 7,2 % no pamatbudžeta "
            "ieņēmumiem."
        ),
        Paragraph(
            "Būvdarbus veic SIA „Baļķis un laiks” (2020. gada 30. novembra līgums Nr. KNP/2020/118), uzrauga SIA "
            "„Ķieģelis”. Iepirkuma identifikācijas Nr. KNP 2020/64 ERAF."
        ),
        Paragraph(
            "Sagatavoja:\nprojekta vadītāja Džuljeta Kristapsone\ntālr. +371 633 41 226\n"
            "dzuljeta.kristapsone@kuldiga.example.lv"
        ),
        Paragraph("Saskaņots: izpilddirektors I. Bērzkalns (17.05.2021.)"),
    ),
)
