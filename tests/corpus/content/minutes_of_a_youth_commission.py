"""Minutes in an old Word file: applications of a contest one after another, each granted or refused."""

from samples.sheet import Heading, Items, Letterhead, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="minutes-of-a-youth-commission",
    formats=("doc",),
    title="Komisijas protokols",
    created="2019-05-14",
    footer="Protokols Nr. 3",
    blocks=(
        Letterhead("TUKUMA NOVADA DOME", "Talsu iela 4, Tukums"),
        Heading("JAUNIEŠU IDEJU KONKURSA KOMISIJAS SĒDES PROTOKOLS Nr. 3"),
        Paragraph("Tukumā, 2019. gada 14. maijā"),
        Paragraph(
            "Sēdi sāk pulksten 15.00, beidz 16.40.\nKomisijas priekšsēdētāja: Zigrīda Bumbiere\nKomisijas locekļi: "
            "Lauris Kvelde, Marija Ņefedova, Aigars Ozolrieksts\nNepiedalās: Inese Jurķe (slimības dēļ)\n"
            "Protokolē: Kristīne Sloka-Bite"),
        Heading("Darba kārtība", 2),
        Items((
            "Konkursa “Dari pats!” pieteikumu izvērtēšana.",
            "Iepriekšējā gada projektu atskaites.",
        ), numbered=True),
        Heading("1. Pieteikumu izvērtēšana", 2),
        Paragraph(
            "Z. Bumbiere informē, ka 2019. gada budžetā konkursam paredzēti 3 500 EUR, vienam projektam ne vairāk kā "
            "700 EUR. Līdz 30. aprīlim saņemti septiņi pieteikumi. Visiem, kurus apstiprina, darbi jāpabeidz līdz "
            "2019. gada 15. novembrim. Katru pieteikumu vērtē pēc 30 punktu skalas; slieksnis – 18 punkti."),
        Paragraph(
            "1.1. “Velobrauktuve 2.0”. Iesniedz biedrība “Tukuma ritenis”, projekta vadītājs Mareks Dzelzkalējs. "
            "Pieprasa 700 EUR šķēršļu trasei Zemītē. Vidējais vērtējums 27,3. Nolemj: atbalstīt pilnā apmērā."),
        Paragraph(
            "1.2. “Nakts kino pļavā”. Iesniedz jauniešu iniciatīvu grupa “Gaiļezers” no Lestenes, vada Paula "
            "Rīteniece. Pieprasa 640 EUR. Vērtējums 24,0. M. Ņefedova norāda, ka projektora īres cena ir pārspīlēta. "
            "Nolemj: piešķirt 520 EUR."),
        Paragraph(
            "1.3. “Iepazīsim Tukuma kapus”. Iesniedz Tukuma Kalna vidusskolas pašpārvalde, vadītāja Sandra "
            "Upeskalne-Vītola. Pieprasa 310 EUR. Vērtējums 21,7. Nolemj: atbalstīt."),
        Paragraph(
            "1.4. “Kaķu māja”. Iesniedz fiziska persona. Neatbilst nolikuma 7. punktam. Nolemj: noraidīt."),
        Paragraph(
            "1.5. “Grafiti siena pie stacijas”. Iesniedz biedrība “Krāsu kods”; projekta vadītāja Elizabete Trūle. "
            "Pieprasa 700 EUR, pašu ieguldījums 150 EUR. Vērtējums 26,0. Nolemj: atbalstīt, ja VAS “Latvijas "
            "dzelzceļš” līdz 2019. gada 14. jūnijam rakstiski piekrīt."),
        Paragraph(
            "1.6. “Roku spēks”. Iesniedz Slampes Strautu pamatskola. Pieprasa 699,50 EUR. Vērtējums 15,3. Nolemj: "
            "noraidīt."),
        Paragraph(
            "1.7. “Radio Vecmoka”. Iesniedz Tumes jaunieši, projekta vadītājs Toms Hincs. Pieprasa 700 EUR. "
            "Vērtējums 29,0 – augstākais. Nolemj: atbalstīt pilnā apmērā."),
        Paragraph(
            "Debatēs A. Ozolrieksts jautā, kāpēc pieteikumu skaits salīdzinājumā ar 2018. gadu sarucis no divpadsmit "
            "līdz septiņiem. Z. Bumbiere atbild, ka konkurss izsludināts eksāmenu laikā, un ierosina nākamgad to "
            "sludināt februārī. M. Ņefedova iesaka vienam projektam ļaut prasīt līdz 1 000 EUR, jo tehnikas noma "
            "kļuvusi dārgāka. L. Kvelde iebilst: mazi projekti ir konkursa jēga. Ierosinājumu nodod Jaunatnes lietu "
            "padomei."),
        Paragraph(
            "Par “Radio Vecmoka” A. Ozolrieksts piebilst, ka raidīšanas atļauja internetam nav vajadzīga, bet par "
            "mūzikas atskaņošanu jāslēdz līgums ar autoru apvienību. T. Hincs, kas uzaicināts uz sēdi, apsola to "
            "izdarīt līdz pirmajam raidījumam Jāņu nedēļā. Raidījumus vadīs deviņi jaunieši, ierakstīs Tumes "
            "bibliotēkā."),
        Paragraph("Kopā piešķirti 2 930 EUR. Atlikums 570 EUR paliek rudens kārtai."),
        Heading("2. Iepriekšējā gada atskaites", 2),
        Paragraph(
            "L. Kvelde ziņo par 2018. gadā atbalstīto projektu “Skeitparka apgaismojums” (biedrība “Tukuma ritenis”, "
            "685 EUR): viss paveikts 2018. gada 12. oktobrī, nauda izlietota. Atskaiti pieņem vienbalsīgi."),
        Paragraph(
            "M. Ņefedova piebilst, ka Erasmus+ jauniešu apmaiņai “Smart Fields” (2018-2-LV02-KA105-002214), ko "
            "Tumes jaunieši plānoja kopā ar Horvātiju, nauda nav piešķirta."),
        Signature("Komisijas priekšsēdētāja", "Z. Bumbiere"),
        Signature("Protokoliste", "K. Sloka-Bite"),
    ),
)
