"""Minutes of a council of four items: a mill, a pond, a partnership of schools and a purchase that is no project."""

from samples.sheet import Heading, Items, Letterhead, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="sitting-about-a-mill-and-a-pond",
    formats=("docx",),
    title="Domes sēdes protokola izraksts",
    created="2019-02-28",
    blocks=(
        Letterhead(
            "JAUNPILS NOVADA DOME",
            "Reģ. Nr. 90000051932, „Jaunpils dzirnavas”, Jaunpils, tālr. 63107100, dome@jaunpils.example.lv",
        ),
        Heading("PROTOKOLA IZRAKSTS"),
        Paragraph("Jaunpilī\n2019. gada 28. februārī\nNr. 4"),
        Paragraph(
            "Sēdi atklāj plkst. 10.00, slēdz plkst. 12.40. Sēdi vada domes priekšsēdētāja Līga Gintere-Vaska. "
            "Piedalās deputāti: Andulis Vārna, Rita Zālamane, Zenta Kalniņa-Dīķe, Gints Ozolmuiža, Miķelis Birze. "
            "Nepiedalās: Ivo Strupkājs (komandējumā). Administrācija: izpilddirektors Kārlis Benze, attīstības "
            "nodaļas vadītāja Sanda Rasa-Mūrniece, jurists Hugo Pelše."
        ),
        Heading("1. Par darba kārtību", level=2),
        Paragraph(
            "Sēdes vadītāja ierosina no darba kārtības izņemt jautājumu par zemes gabala „Mazlejas” nomu, jo "
            "nomnieks iesniegumu vakar atsaucis, un kā sesto iekļaut jautājumu par malkas iegādi. Deputātiem citu "
            "priekšlikumu nav. Balsojot ar 6 balsīm „par”, darba kārtība apstiprināta."
        ),
        Heading("2. Izpilddirektora ziņojums par februāri", level=2),
        Paragraph(
            "Izpilddirektors K. Benze informē par mēnesī paveikto. Sniega tīrīšanai divos mēnešos iztērēti 21 "
            "407,55 EUR, kas ir gandrīz puse no visa gada plāna, tāpēc martā jāpārskata ceļu uzturēšanas līgums. "
            "Bērnudārzā „Zvaniņš” pabeigts tualešu remonts (6 890,00 EUR no pamatbudžeta). Pilī divas dienas "
            "strādāja filmēšanas grupa no Rīgas, par telpām saņemti 1 200 EUR. 18. februārī Viesatu tautas namā "
            "notika iedzīvotāju sapulce, kurā visvairāk runāts par autobusu uz Tukumu un par to, ka ielu "
            "apgaismojumu izslēdz pārāk agri. Zvaigznes dienas pasākumā 6. janvārī piedalījās ap 300 cilvēku. Divās "
            "kapsētās sadarbībā ar draudzi sākta veco koku izzāģēšana, darbu uzrauga arborists Ilgmārs Krūms."
        ),
        Paragraph(
            "Deputāts M. Birze vaicā, kad tiks salabots žogs pie sporta laukuma. K. Benze: līdz aprīļa beigām, "
            "materiāli jau nopirkti. Deputāte R. Zālamane lūdz uz nākamo sēdi sagatavot salīdzinājumu, cik izmaksā "
            "skolēnu pārvadāšana ar savu autobusu un cik – ar pakalpojuma pirkšanu. Ziņojumu pieņem zināšanai."
        ),
        Heading("3. Par ERAF projektu „Dzirnavu kvartāla pārbūve uzņēmējdarbības attīstībai”", level=2),
        Paragraph("(ziņo S. Rasa-Mūrniece, debatēs A. Vārna, Z. Kalniņa-Dīķe)"),
        Paragraph(
            "Dome 2018. gada 25. oktobrī (prot. Nr. 17, 6.p.) konceptuāli atbalstīja dalību specifiskā atbalsta "
            "mērķa 5.6.2. „Teritoriju revitalizācija, reģenerējot degradētās teritorijas atbilstoši pašvaldību "
            "integrētajām attīstības programmām” trešajā atlases kārtā. Centrālā finanšu un līgumu aģentūra 2019. "
            "gada 14. februārī paziņoja, ka projekta iesniegums Nr. 5.6.2.0/18/I/027 ir apstiprināms ar nosacījumu: "
            "līdz 15. martam jāprecizē izmaksu tāme. Dzirnavu ēka kopš 1994. gada stāv tukša; pēc pārbūves otrajā "
            "stāvā strādās kaltētu augļu ražotne, kas apņēmusies radīt 11 darba vietas un ieguldīt savās iekārtās "
            "vismaz 240 000 EUR."
        ),
        Paragraph(
            "Dzirnavu ēkas vērtība pēc 2018. gada jūlijā veiktā novērtējuma ir 38 000 EUR, pieguļošo zemesgabalu "
            "(0,84 ha) dome atguva no akciju sabiedrības „Piensaimnieks Plus” 2015. gada 3. decembrī. Arhitekta "
            "Edvarta Riekstkalna birojs izstrādājis divas ieceres: pirmajā saglabāts koka ūdensrats un slūžas, "
            "otrajā slūžas aizbērtas. Kultūras pieminekļu inspekcija pieļauj tikai pirmo, un tā izvēlēta arī "
            "projektā. Ražotnes vajadzībām jāizbūvē kravas lifts, jāpastiprina pārsegums un jāierīko atsevišķa "
            "ieeja no Skolas ielas puses. Pirmā stāva zāli paredzēts iznomāt amatniekiem, kuriem šobrīd telpu nav; "
            "pieteikušies podnieks, divas audējas un ādas apstrādes meistars. Pagalmā izveidos desmit stāvvietas un "
            "velosipēdu novietni."
        ),
        Paragraph(
            "Deputāts A. Vārna jautā, kāpēc neattiecināmās izmaksas pieaugušas. S. Rasa-Mūrniece skaidro, ka tajās "
            "iekļauta strāvas pieslēguma jaudas palielināšana, kuru nosacījumi neļauj segt no fonda. Z. "
            "Kalniņa-Dīķe lūdz ierakstīt protokolā, ka dambja stāvoklis jāpārbauda pirms būvdarbu sākuma."
        ),
        Paragraph("Atklāti balsojot: PAR – 6, PRET – nav, ATTURAS – nav, dome NOLEMJ:"),
        Items(
            (
                (
                    "Apstiprināt projekta Nr. 5.6.2.0/18/I/027 „Dzirnavu kvartāla pārbūve uzņēmējdarbības "
                    "attīstībai” precizētās kopējās izmaksas 1 274 660,40 EUR (viens miljons divi simti "
                    "septiņdesmit četri tūkstoši seši simti sešdesmit eiro, 40 centi), no tām ERAF finansējums 935 "
                    "000,00 EUR, valsts budžeta dotācija 41 250,00 EUR, pašvaldības finansējums 298 410,40 EUR."
                ),
                "Noteikt, ka projektu īsteno no 2019. gada 1. aprīļa līdz 2021. gada 30. septembrim.",
                (
                    "Par projekta vadītāju iecelt attīstības nodaļas projektu speciālistu Oskaru Dreimani-Lapu, par "
                    "grāmatvedi – Anitu Kūlu."
                ),
                "Priekšfinansēt projektu no pamatbudžeta līdz 93 500,00 EUR; pārējam ņemt aizņēmumu Valsts kasē.",
            ),
            numbered=True,
        ),
        Heading("4. Par līdzfinansējumu biedrības „Strutele dzīvo” projektam", level=2),
        Paragraph("(ziņo K. Benze)"),
        Paragraph(
            "Saņemts biedrības „Strutele dzīvo” 2019. gada 11. februāra iesniegums (reģ. Nr. 1-17/204). Biedrība "
            "LEADER konkursam sagatavojusi projektu „Ciema dīķa peldvieta un laipa”, plānotās izmaksas 14 870,00 "
            "EUR, pieprasītais publiskais finansējums 13 383,00 EUR. Iecere pērn kartupeļu talkas laikā izrunāta ar "
            "iedzīvotājiem; ūdens kvalitāti dīķī pārbaudījusi laboratorija Tukumā, rezultāti ir labi. Laipu "
            "paredzēts būvēt no lapegles, tā kalpos arī makšķerniekiem. Biedrība pati apņemas uzturēt peldvietu "
            "piecus gadus, regulāri izvest atkritumus un pļaut krastu."
        ),
        Paragraph(
            "Debatēs G. Ozolmuiža atgādina, ka pirms trim gadiem līdzīga laipa Kartavkalnu pusē tika uzbūvēta bez "
            "margām un pēc pirmās ziemas sašķiebās. Biedrības pārstāve Inta Lasmane-Vācere atbild, ka šoreiz pāļus "
            "dzīs sertificēts būvnieks, bet margas paredzētas abās pusēs un vienā galā – nobrauktuve ratiņkrēslam. "
            "Z. Kalniņa-Dīķe iesaka glābšanas riņķi iegādāties uzreiz, neatliekot to uz vasaras vidu."
        ),
        Paragraph(
            "Dome vienbalsīgi nolemj: projekta apstiprināšanas gadījumā piešķirt biedrībai līdzfinansējumu 1 487,00 "
            "EUR (viens tūkstotis četri simti astoņdesmit septiņi eiro). Atbildīgā par līgumu – lietvede Daiga "
            "Sprūde."
        ),
        Heading("5. Par Jaunpils vidusskolas dalību starptautiskā partnerībā", level=2),
        Paragraph("(ziņo skolas direktora vietniece Evija Zāle-Krūma)"),
        Paragraph(
            "Skola no 2018. gada 1. oktobra kā partneris piedalās Erasmus+ projektā „Taste of Home”, Nr. "
            "2018-1-ES01-KA229-050377_4, ko koordinē Institut Vall Fosca (Spānija); projekts beidzas 2020. gada 30. "
            "septembrī. Skolai piešķirtais finansējums ir 27 918,00 EUR. Vietniece, kura ir arī projekta "
            "koordinatore skolā, lūdz atļaut no pašvaldības autotransporta reizi izmantot autobusu, kad 2019. gada "
            "maijā viesosies 24 skolēni no Spānijas, Polijas un Maltas."
        ),
        Paragraph("Dome pieņem zināšanai un atļauj izmantot autobusu no 2019. gada 13. līdz 17. maijam."),
        Heading("6. Par malkas iegādi", level=2),
        Paragraph(
            "Atzīt par uzvarētāju SIA “Mežabeles” (317 ber. m3, līgumcena 9 510,00 EUR bez PVN, iepirkuma Nr. JNP "
            "2019/2)."
        ),
        Signature("Domes priekšsēdētāja", "L. Gintere-Vaska"),
        Paragraph("Protokolēja Daiga Sprūde\nIZRAKSTS PAREIZS. Jaunpilī, 05.03.2019."),
    ),
    footer="Domes sēde Nr. 4 · 28.02.2019.",
)
