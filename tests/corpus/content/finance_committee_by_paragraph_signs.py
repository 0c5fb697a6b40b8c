"""Minutes of a finance committee by paragraph signs, in lats: four undertakings and a tax matter."""

from samples.sheet import Heading, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="finance-committee-by-paragraph-signs",
    formats=("doc",),
    title="Finanšu komitejas protokols Nr. 9",
    created="2013-09-12",
    blocks=(
        Heading("LIMBAŽU NOVADA PAŠVALDĪBAS\nFINANŠU KOMITEJAS SĒDES PROTOKOLS Nr. 9"),
        Paragraph(
            "Limbažos                                                                   2013. gada 12. septembrī"
        ),
        Paragraph(
            "Sēde sasaukta plkst. 13.30. Sēdi vada komitejas priekšsēdētājs Valdemārs Auziņš-Tūja. Protokolē Gita "
            "Lēdurga. Piedalās: Sigita Upmale, Druvis Skultāns, Iveta Peilāne-Bērza, Jānis Remesis. Pieaicināti: "
            "Projektu nodaļas vadītājs Edmunds Priekulis, Finanšu nodaļas ekonomiste Ausma Ķirbe, Viļķenes pagasta "
            "pārvaldes vadītāja Terēze Bruņa."
        ),
        Paragraph("Darba kārtībā pieci jautājumi, papildu jautājumu nav."),
        Heading("1.§", level=2),
        Paragraph("Par Viļķenes pamatskolas energoefektivitāti\n(E. Priekulis)"),
        Paragraph(
            "Klimata pārmaiņu finanšu instrumenta konkursā „Kompleksi risinājumi siltumnīcefekta gāzu emisijas "
            "samazināšanai” atbalstīts pašvaldības projekts „Viļķenes pamatskolas siltināšana un apkures maiņa”, "
            "līguma Nr. KPFI-15.2/118. Kopējās izmaksas Ls 204 318,44, KPFI finansējums Ls 143 022,91 (70%), "
            "pašvaldības daļa Ls 61 295,53. Darbi jāpabeidz līdz 2014. gada 30. aprīlim, bet līgums ar Vides "
            "investīciju fondu noslēgts 2013.gada 29.jūlijā. Skolā ir malkas krāsns no 1962. gada, kuras vietā "
            "uzstādīs granulu katlu 150 kW, nomainīs 86 logus un siltinās jumtu. Malkas šķūnis paliek."
        ),
        Paragraph(
            "I. Peilāne-Bērza lūdz paskaidrot, kādēļ siltināšana vajadzīga skolai, kurā pēc trim gadiem varētu būt "
            "mazāk par 60 bērniem. E. Priekulis atbild, ka ēkā atrodas arī pirmsskolas grupa, bibliotēka un sporta "
            "zāle, kuru vakaros lieto viss pagasts, turklāt piecus gadus pēc projekta ēkas lietojumu mainīt "
            "nedrīkst. Pērn par malku un kurinātāju algām izdoti Ls 19 870; pēc projekta izdevumi nepārsniegs Ls 9 "
            "500 gadā. Energoauditu 2012. gada novembrī veica Aldona Ventiņa-Grava, viņas atzinumā 14 lappuses ir "
            "par jumtu vien. J. Remesis ierosina skolas padomi uzaicināt uz nākamo sēdi."
        ),
        Paragraph(
            "D. Skultāns jautā par granulu cenu. E. Priekulis: pērn vidēji 118 latu par tonnu. T. Bruņa piebilst, "
            "ka kurinātāja vietu skola saglabās, jo granulas tik un tā kāds pieved."
        ),
        Paragraph(
            "Komiteja nolemj: 1) ieteikt domei apstiprināt aizņēmumu līdz Ls 60 000; 2) par projekta vadītāju "
            "noteikt Ingmāru Straumi-Tomsonu."
        ),
        Heading("2.§", level=2),
        Paragraph("Par estrādes soliem Pālē\n(I. Peilāne-Bērza)"),
        Paragraph(
            "Biedrības „Pāles dziesma” projektam Nr. 13-09-LL24-L413201-000003 „Simts soli zem ozoliem” Lauku "
            "atbalsta dienests atbalstījis attiecināmās izmaksas Ls 6 980,00, publiskais finansējums Ls 6 282,00. "
            "Lūdz 10 procentus, t.i., Ls 698,00, no novada budžeta, kā arī traktoru akmeņu izvešanai. Projekta "
            "īstenotāji apņēmušies paveikt darbus līdz 2014. gada Jāņiem. Komitejas locekļi apskatījuši skices: "
            "soli bez atzveltnēm, bet ar akmens kājām."
        ),
        Paragraph(
            "S. Upmale atgādina, ka 2011. gadā estrādei jau piešķirti Ls 1 150,00 skatuves grīdai, kas nu jau atkal "
            "pelē. I. Peilāne-Bērza: skatuvi biedrība nokrāsoja pati, krāsu ziedoja vietējais uzņēmums, un šovasar "
            "estrādē notika deviņi pasākumi, arī novada kapelu saiets, kurā piedalījās 22 kapelas. Deputāti "
            "vienojas, ka traktoru dos pagasta pārvalde, bet degvielu – biedrība. Par soliem atbildēs biedrības "
            "valdes locekle Māra Pūpole-Senkāne."
        ),
        Paragraph("Komiteja nolemj: atbalstīt."),
        Heading("3.§", level=2),
        Paragraph("Par Latvijas – Igaunijas – Krievijas programmas noslēgumu\n(A. Ķirbe)"),
        Paragraph(
            "Noslēdzies projekts „Fishermen's Heritage Ring” (ELRI-127), kurā pašvaldība bija viens no septiņiem "
            "partneriem; vadošais partneris Ainažu apvienība, partneri no Igaunijas – Heidemēstes pagasts un "
            "Pērnavas muzejs, no Krievijas – Kingisepas rajons. Projektu īstenoja no 2011. gada 15. novembra līdz "
            "2013. gada 14. augustam. Mūsu daļa EUR 96 220,00; programma atmaksā EUR 86 598,00, no tā saņemts EUR "
            "71 004,17. Atlikumu gaidām līdz gada beigām; līdz tam jālieto Valsts kases īstermiņa aizdevums Ls 11 "
            "000. Auditors aizrādījis, ka stendu drukas rēķinā trūka līguma numura, tas ir novērsts."
        ),
        Paragraph(
            "A. Ķirbe izsniedz deputātiem tabulu ar izmaksām pa gadiem: 2011. gadā EUR 2 118,00, 2012. gadā EUR 51 "
            "902,00, 2013. gadā EUR 42 200,00. Lielākā pozīcija bija zvejnieku sētas jumta maiņa, tai sekoja "
            "ekspozīcijas mēbeles un tulkojumi. D. Skultāns vaicā, vai krievu partneri piedalījās līdz galam. A. "
            "Ķirbe: piedalījās, taču noslēguma seminārā 2013. gada 6. augustā ieradās tikai viens pārstāvis, jo "
            "pārējiem nebija vīzu. V. Auziņš-Tūja lūdz sagatavot īsu informāciju avīzei „Auseklis”, lai iedzīvotāji "
            "zina, kas viņiem tagad ir apskatāms bez maksas, un kas par samaksu."
        ),
        Paragraph(
            "Komiteja nolemj: pieņemt zināšanai. Izteikt pateicību bijušajai projekta koordinatorei Ainai "
            "Zeltkalnei."
        ),
        Heading("4.§", level=2),
        Paragraph("Par Comenius partnerību\n(S. Upmale)"),
        Paragraph(
            "Umurgas pamatskola saņēmusi apstiprinājumu: Comenius projekts „Windows to Each Other”, "
            "2013-1-CZ1-COM06-14022 5, divi mācību gadi (01.08.2013.–31.07.2015.), EUR 20 000. Koordinē skola "
            "Čehijā, pārējie ir no Turcijas, Portugāles un Somijas. Par projektu skolā atbild angļu valodas "
            "skolotāja Dzintra Kauliņa. Pirmais maksājums, EUR 16 000, ieskaitīts 2013. gada 2. septembrī. Skola "
            "lūdz priekšfinansēt aviobiļetes."
        ),
        Paragraph(
            "T. Bruņa jautā, vai bērnu braucieni ir bez maksas visiem, arī tiem, kuru vecāki strādā ārzemēs un "
            "bērni dzīvo pie vecvecākiem. S. Upmale: braucienus apmaksā projekts, vecākiem jāgādā vien kabatas "
            "nauda; pases dažiem bērniem palīdzēs noformēt sociālais dienests. Skolā par partnerību izveidots "
            "stends, katru mēnesi viena valsts. Pirmā tikšanās Olomoucā notiks 2013. gada 21.–26. oktobrī, uz to "
            "dosies divas skolotājas un četri astotās klases skolēni. Atgriežoties viņi par redzēto stāstīs pārējām "
            "novada skolām."
        ),
        Paragraph("Komiteja nolemj: priekšfinansējumu neparedzēt, jo pirmā maksājuma pietiek."),
        Heading("5.§", level=2),
        Paragraph("Par nekustamā īpašuma nodokļa parāda Ls 1 412,08 dzēšanu\nLēmums – atlikt."),
        Paragraph(
            "A. Ķirbe ziņo, ka parādnieks maksā pa daļām un pēdējo reizi samaksāja Ls 50,00 2013. gada 30. augustā. "
            "J. Remesis uzskata, ka soda naudu dzēst nedrīkst, kamēr nav saņemta tiesu izpildītāja atbilde. G. "
            "Lēdurgai uzdots pieprasīt atbildi rakstveidā. Jautājumu no jauna skatīs oktobra sēdē."
        ),
        Paragraph("Sēdi slēdz plkst. 15.05."),
        Signature("Sēdes vadītājs", "V. Auziņš-Tūja"),
        Signature("Protokoliste", "G. Lēdurga"),
    ),
    footer="Limbažu novada pašvaldība · Finanšu komiteja · 12.09.2013.",
)
