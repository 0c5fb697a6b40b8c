"""A decision of a council with its explanatory note: a budget by year and by source."""

from samples.sheet import Heading, Items, Letterhead, Paragraph, Sheet, Signature
from tests.corpus.spanning import Spanning

SHEET = Sheet(
    name="decision-about-a-sports-hall",
    formats=("docx",),
    title="Lēmuma projekts",
    created="2024-08-14",
    footer="Fails: SportaZale_lem_v4_GALIGAIS(2).docx",
    blocks=(
        Paragraph("PROJEKTS", aside=True),
        Letterhead(
            "JĒKABPILS NOVADA DOME",
            "Brīvības iela 909, Jēkabpils, LV-5201, tālr. 65207304, dome@jekabpils.example.lv",
        ),
        Heading("LĒMUMS"),
        Paragraph("Jēkabpilī\n2024. gada 29. augustā Nr. ____\n(protokols Nr. 19, ___.§)"),
        Paragraph(
            "Par projekta “Sporta zāles piebūve Viesītes vidusskolai” iesniegšanu, aizņēmumu un līdzfinansējumu",
        ),
        Paragraph(
            "Izglītības un zinātnes ministrija 2024. gada 3. jūnijā uzaicinājusi iesniegt projektus Eiropas "
            "Reģionālās attīstības fonda 4.2.1.5. pasākuma “Mācību vides pilnveide vispārējā izglītībā” otrajā "
            "kārtā. Projekta iesniegums Nr.4.2.1.5/2/24/A/011 (turpmāk – Projekts) sagatavots, ievērojot Ministru "
            "kabineta 2024. gada 7. maija noteikumus Nr. 276. Projekta iesniedzējs ir Jēkabpils novada pašvaldība."
        ),
        Paragraph(
            "Pamatojoties uz Pašvaldību likuma 10. panta pirmās daļas 19. punktu un ņemot vērā Finanšu komitejas "
            "22.08.2024. atzinumu (protokols Nr. 8, 4.§), Jēkabpils novada dome nolemj:"
        ),
        Items(
            (
                "Iesniegt Projektu Centrālajā finanšu un līgumu aģentūrā līdz 2024. gada 16. septembrim.",
                (
                    "Apstiprināt Projekta kopējās izmaksas 1 546 200,00 EUR (viens miljons pieci simti četrdesmit "
                    "seši tūkstoši divi simti eiro, 00 centi), no tām: Eiropas Reģionālās attīstības fonda "
                    "finansējums 1 020 000,00 EUR, valsts budžeta dotācija 45 000,00 EUR, pašvaldības finansējums "
                    "481 200,00 EUR."
                ),
                (
                    "Lūgt Valsts kasei aizņēmumu 1,45 milj. EUR apmērā uz 15 gadiem ar atmaksu no 2027. gada "
                    "janvāra."
                ),
                (
                    "Par projekta vadītāju noteikt Attīstības nodaļas speciālisti Anitu Zvirbuli, par tehnisko "
                    "uzraudzību atbild būvinženieris Kaspars Ūsītis."
                ),
                "Atcelt domes 28.03.2024. lēmumu Nr. 187 “Par sporta laukuma pārbūvi”.",
            ),
            numbered=True,
        ),
        Signature("Domes priekšsēdētājs", "J. Rītiņš"),
        Heading("Paskaidrojuma raksts"),
        Heading("1. Kāpēc tas vajadzīgs", 2),
        Paragraph(
            "Viesītes vidusskolas zāle celta 1962. gadā 120 skolēniem. Tagad skolā mācās 431 bērns, un sporta "
            "stundas notiek trijās maiņās, no kurām viena – gaitenī. Pēdējo reizi zāles grīda slīpēta 2009. gadā. "
            "Veselības inspekcija 2023. gada 14. novembrī deva pašvaldībai divus gadus, lai novērstu pārkāpumus."
        ),
        Paragraph(
            "Pirms šī varianta tika vērtēti vēl divi. Angāra uzstādīšana (ap 600 tūkst. eiro) nav pieļaujama, jo "
            "skolas ēka ir vietējās nozīmes kultūras piemineklis; skolēnu vadāšana uz Jēkabpili gadā maksātu "
            "aptuveni 48 000 eiro un atņemtu katrai klasei divas stundas nedēļā."
        ),
        Heading("2. Laiks", 2),
        Paragraph(
            "Projektu īsteno no 2024. gada decembra līdz 2026. gada 30. novembrim. Būvdarbus plānots sākt 2025. "
            "gada 5. maijā. Mācību process netiek pārtraukts."
        ),
        Heading("3. Izmaksas pa gadiem un avotiem", 2),
        Spanning(
            (
                ("Finansējuma avots", "Gads, EUR", "", "", "Kopā, EUR"),
                ("", "2024", "2025", "2026", ""),
                ("ERAF", "0,00", "612 000,00", "408 000,00", "1 020 000,00"),
                ("Valsts budžeta dotācija", "0,00", "27 000,00", "18 000,00", "45 000,00"),
                ("Pašvaldības finansējums", "61 840,00", "263 310,50", "156 049,50", "481 200,00"),
                ("Kopā", "61 840,00", "902 310,50", "582 049,50", "1 546 200,00"),
            ),
            (32, 16, 18, 18, 20),
            spans=(((0, 0), (1, 0)), ((0, 1), (0, 3)), ((0, 4), (1, 4))),
            head=2,
        ),
        Paragraph(
            "2024. gadā pašvaldība apmaksā būvprojektu (SIA „Stūra akmens birojs”, 2023. gada 2. oktobra līgums "
            "Nr. JNP-B/2023/71). Zāles uzturēšana pēc nodošanas prasīs līdz 31 tūkst. eiro gadā."
        ),
        Paragraph("Sagatavoja: Anita Zvirbule, 65207339, anita.zvirbule@jekabpils.example.lv"),
    ),
)
