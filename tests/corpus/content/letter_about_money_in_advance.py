"""A long letter of a school to its council about money in advance for three undertakings."""

from samples.sheet import Heading, Letterhead, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="letter-about-money-in-advance",
    formats=("odt",),
    title="Par priekšfinansējumu",
    created="2017-03-20",
    blocks=(
        Letterhead(
            "VENTSPILS NOVADA POPES PAMATSKOLA",
            "Reģ. Nr. 4512901277, „Skola”, Pope, Popes pagasts, Ventspils novads, LV-3614, tālr. 63629310",
        ),
        Paragraph("2017. gada 20. martā Nr. 1-11/19\nUz 2017. gada 6. marta vēstuli Nr. 3.2/411", aside=True),
        Paragraph("Ventspils novada domes\nIzglītības, kultūras un sporta komitejai"),
        Heading("Par starptautisko projektu priekšfinansēšanu 2017. un 2018. gadā", level=2),
        Paragraph(
            "Godātie deputāti! Atbildot uz Jūsu vēstuli, sniedzam ziņas par projektiem, kuros skola šobrīd "
            "piedalās, un lūdzam rast iespēju tos priekšfinansēt. Skolā mācās 84 bērni, un pēdējos piecos gados "
            "gandrīz katrs ir bijis kādā no projektu tikšanās reizēm, uzņēmis viesus savās mājās vai rakstījis "
            "vēstuli draugam citā valstī. Vecāki šo pieredzi vērtē augstu, tomēr paši aviobiļetes iepriekš apmaksāt "
            "nevar."
        ),
        Paragraph(
            "1. Erasmus+ stratēģiskā skolu partnerība „Lighthouse Keepers of Europe” (Eiropas bāku sargi), līgums "
            "Nr. 2016-1-HR01-KA219-022163_4. Projektu vada Osnovna škola Vladimir Nazor Rovinjā, Horvātijā; pārējās "
            "partnerskolas ir Lī ciemā Norvēģijā, Azoru salās (Portugāle) un Kerkiras salā (Grieķija). Īstenošanas "
            "laiks – no 2016. gada 1. septembra līdz 2018. gada 31. augustam. Skolas budžets divos gados 24 720,00 "
            "EUR. No Horvātijas aģentūras saņemti 19 776,00 EUR (80 %), atlikušos 4 944,00 EUR pārskaitīs pēc "
            "noslēguma ziņojuma. Tā kā 2018. gada aprīlī uz Kerkiru jādodas septiņiem skolēniem, lūdzam paredzēt "
            "priekšfinansējumu 4 944,00 EUR apmērā. Projektu skolā koordinē ģeogrāfijas skolotāja Maija "
            "Ķipste-Vaivara."
        ),
        Paragraph(
            "Projektā skolēni pēta sešas Eiropas bākas: kā tās būvētas, kādu gaismu raida un kā klājas cilvēkiem, "
            "kas tajās strādājuši. Katra skola atbild par vienu zinību jomu; mūsējā – par skaņu, jo Užavas bākai "
            "savulaik bija miglas taure. 2016. gada novembrī pie mums viesojās 31 skolēns un 12 skolotāji, visi "
            "dzīvoja ģimenēs. Tas skolai neizmaksāja gandrīz neko, jo pagasta ļaudis deva kartupeļus, zivis, medu "
            "un autobusu uz Kolku. Savukārt 2017. gada maijā seši bērni lidos uz Azoru salām; biļetes jau nopirktas "
            "par 2 874,00 EUR. Projekta noslēgumā iznāks kopīga grāmata ar zīmējumiem un skaņu ierakstiem, kuras "
            "latviešu daļu maketē skolas absolvents Renārs Užavnieks."
        ),
        Paragraph(
            "2. Nordplus Junior projekts „Sea Kitchen”, NPJR-2016/10254, kurā skola ir koordinatore, bet partneri "
            "ir Hīumā Kerdlas pamatskola un Ālandu salu Eķerē skola. Sākums 2016. gada augusts, beigas 2017. gada "
            "novembris. Kopējais piešķīrums 15 860 EUR, no tā mūsu skolas vajadzībām 6 210 EUR. Saskaņā ar "
            "programmas noteikumiem 20 % jeb 3 172 EUR ieskaita pēc atskaites. Lūdzam šo summu priekšfinansēt no "
            "2017. gada 1. septembra līdz 2018. gada 1. martam. Projekta vadītāja – mājturības skolotāja Anete "
            "Dunkere."
        ),
        Paragraph(
            "Trijās skolās vienā un tajā pašā nedēļā gatavo vienu un to pašu zivi – reņģi, asari, butes – pēc "
            "vietējām receptēm, raksta dienasgrāmatu un mēra, cik atkritumu paliek pāri. Ekspedīcijā uz Hīumā 2017. "
            "gada 3.–7. aprīlī brauks vienpadsmit skolēni. Ja vasarā izdosies uzbūvēt mazo kūpinātavu pie skolas "
            "sētas (materiālus 620 EUR vērtībā ziedoja vecāki), rudenī noslēguma pasākumu rīkosim tieši tur."
        ),
        Paragraph(
            "3. Eiropas Sociālā fonda projektā “Atbalsts izglītojamo individuālo kompetenču attīstībai” (Nr. "
            "8.3.2.2/16/I/001), ko valstī īsteno Valsts izglītības satura centrs, skola kopā ar novada pašvaldību "
            "plāno dabaszinību pulciņu un pagarinātās dienas grupas pedagogu. Pašvaldības līdzfinansējums šeit nav "
            "vajadzīgs, taču izmaksas sākumā jāsedz no mērķdotācijas, pēc tam tās atmaksā reizi trimestrī. Aplēse "
            "2017./2018. mācību gadam ir 5 400 EUR. Par dokumentiem atbild direktora vietnieks Kaspars Iesalnieks."
        ),
        Paragraph(
            "Lai komitejai būtu skaidrs pilns aprēķins, paskaidrojam arī naudas plūsmu. Skolas kontā šobrīd ir 11 "
            "402,17 EUR projektu naudas, no tās 2 300 EUR rezervēti skolotāju mobilitātei un 5 150 EUR – jau "
            "noslēgtiem līgumiem par autobusu, drukas darbiem un viesnīcu. Tātad brīvi izmantojami ir nepilni četri "
            "tūkstoši, un ar tiem jāpietiek līdz nākamajam maksājumam. Pērn līdzīgā situācijā skola lūdza "
            "piegādātājiem atlikt rēķinu apmaksu, un viens no viņiem pieprasīja līgumsodu 37,80 EUR. Nevēlamies, "
            "lai tas atkārtojas. Iepriekšējos gados novada pašvaldība mūsu lūgumus vienmēr atbalstījusi, par ko "
            "sirsnīgi pateicamies deputātiem un Finanšu nodaļas vadītājai Veltai Ulmanei-Zirai."
        ),
        Paragraph(
            "Tādējādi kopā lūdzam 8 116,00 EUR (astoņi tūkstoši viens simts sešpadsmit eiro, 00 centi), un visu "
            "summu skola atmaksās līdz 2018. gada 31. decembrim. Ja komitejai ir šaubas, esam gatavi "
            "priekšfinansējumu sadalīt divās daļās. Atgādinām, ka iepriekšējā Comenius projektā „Wind Wins” "
            "(2012-1-TR1-COM06-36102 6) skola saņemtos 1 900 latus pašvaldībai atdeva mēnesi pirms termiņa."
        ),
        Paragraph(
            "Vēlamies arī piebilst, ka projekti dod vairāk nekā braucienus. Pēc “Bāku sargu” pirmās tikšanās piektā "
            "klase pati sarīkoja Užavas bākas stāstu vakaru, uz kuru atnāca pusotrs simts cilvēku, bet „Jūras "
            "virtuves” receptes nu jau piecas reizes gatavotas skolas ēdnīcā. Skolēni, kuri agrāk angļu valodas "
            "stundās klusēja, tagad raksta vēstules. Skolotāji savukārt apguvuši, kā vērtēt darbu, ko bērni dara "
            "kopā ar svešiniekiem tīmeklī, un šo pieredzi 2017. gada 8. jūnijā stāstīs novada metodiskajā dienā."
        ),
        Paragraph(
            "Pielikumā: 1) līguma kopija uz 11 lp.; 2) Nordplus lēmuma vēstule uz 2 lp.; 3) izmaksu plāns uz 1 lp."
        ),
        Signature("Direktors", "Gundars Piltenieks"),
        Paragraph("M. Ķipste-Vaivara 63629312"),
    ),
    footer="Ventspils novada Popes pamatskola · popes.skola@ventspils.example.lv",
)
