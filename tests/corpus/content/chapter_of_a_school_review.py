"""Rich text: a chapter of a school's review of three years, projects in prose under headings of the years."""

from samples.sheet import Heading, Items, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="chapter-of-a-school-review",
    formats=("rtf",),
    title="Pašnovērtējuma ziņojums",
    created="2023-09-28",
    footer="Pašnovērtējuma ziņojums 2020.–2023. · 6. nodaļa",
    blocks=(
        Heading("VECPIEBALGAS INEŠU PAMATSKOLA"),
        Heading("6. Dalība projektos", 2),
        Paragraph(
            "Skola projektos piedalās kopš 2008. gada, kad pirmo reizi tika pie Comenius naudas. Pārskata trijos gados "
            "īstenoti pieci projekti, vēl viens pieteikums noraidīts. Kopā piesaistīti 138 434 EUR. Projektu darbu "
            "pārrauga direktores vietniece audzināšanā Maruta Zepe-Kalniņa."),
        Heading("2020./2021. mācību gads", 3),
        Paragraph(
            "Rudenī sākās Erasmus+ stratēģiskā partnerība “Green Rooms” (2020-1-DK01-KA229-075013_2), kurā piecu "
            "valstu skolas pārvērš vienu telpu par ziemas dārzu. To vada Hērningas Centra skola Dānijā, pārējās skolas "
            "ir Grieķijā, Kiprā un Ungārijā. Mūsu skolas budžets bija 29 734 EUR. Partnerības laiks "
            "no 2020. gada 1. oktobra līdz 2022. gada 30. septembrim. Skolā projektu koordinēja bioloģijas skolotājs "
            "Didzis Auzers."),
        Paragraph(
            "Eiropas Sociālā fonda projektā Nr. 8.3.4.0/16/I/001 „Atbalsts priekšlaicīgas mācību pārtraukšanas "
            "samazināšanai” individuālu palīdzību saņēma 17 skolēni. Tas turpinājās visu pārskata laiku; par to "
            "atbildēja sociālā pedagoģe Ilona Raģe."),
        Paragraph(
            "Attālinātās mācības projektu darbu mainīja. Dāņu skolas rīkotā tikšanās, kas bija paredzēta 2021. gada "
            "martā, notika tiešsaistē, toties tajā piedalījās nevis četri, bet divdesmit divi mūsu skolēni. Vecāki "
            "aptaujā šo gadu vērtēja ar 7,1 balli no 10."),
        Heading("2021./2022. mācību gads", 3),
        Paragraph(
            "Nordplus Junior projektā “Our Common Wool” (NPJR-2021/10231) kopā ar Tisteda pamatskolu Dānijā un Ērebru "
            "Vivallas skolu Zviedrijā no 2021. gada augusta līdz 2023. gada jūlijam pētījām vilnas ceļu no aitas "
            "līdz zeķei. Kopējais atbalsts 38 600 EUR, koordinējam mēs; projekta vadītāja Agra Tīlane."),
        Paragraph(
            "Cēsu novada pašvaldības jaunrades konkursā finansējumu – 1 100 EUR – ieguva skolēnu projekts „Aitas "
            "portrets”; izstādi līdz 2022. gada 31. maijam apskatīja 900 cilvēku."),
        Paragraph(
            "Vilnas projektā piedalījās visi 3.–6. klašu bērni. Mārtiņdienā skolā cirpa divas aitas, ziemā bērni "
            "mācījās vērpt pie Ļubovas Stārastes-Muižnieces, bet pavasarī zviedru viesiem dāvināja četrdesmit "
            "adītus kuģīšus. Mājturības programmā tagad ir trīs jaunas tēmas."),
        Heading("2022./2023. mācību gads", 3),
        Paragraph(
            "Mobilitātes projekts “Solis ārpus klases” ar numuru 2022-1-LV01-KA122-SCH-000073855 deva iespēju 14 "
            "skolotājiem mācīties Somijā un Itālijā. Līguma summa ir 29 000 EUR, taču faktiski izlietoti 27 412,30 "
            "EUR. Projekts tika īstenots no 2022. gada 1. septembra līdz 2023. gada 31. augustam, koordinēja Kristiāna "
            "Vēbere."),
        Paragraph(
            "LEADER kārtā skolas atbalsta biedrība “Ineši” iesniedza projektu “Sporta laukums skolai un ciemam” "
            "(22-09-AL17-A019.2202-000006). Kopējās izmaksas 40 000 EUR, no tām ELFLA 36 000 EUR. Laukums "
            "atklāts 2023. gada 19. maijā. Projekta vadītājs Guntars Sproģis-Bērziņš."),
        Paragraph(
            "Noraidīts KA210 pieteikums “Night Sky Schools”; to pilnveidosim un 2024. gadā iesniegsim atkārtoti."),
        Paragraph(
            "Turpinājās arī programmas „Latvijas skolas soma” un „Skolas piens”; tajās iesaistīti visi skolēni. Skola "
            "piedalās Ekoskolu kustībā un 2023. gada jūnijā sesto reizi ieguva Zaļo karogu. Ar Latvijas "
            "Universitātes studentiem īstenota lasīšanas nedēļa, ko vadīja studente Beāte Ošeniece."),
        Paragraph(
            "Skolotāji pēc mobilitātēm vadījuši deviņas atklātās stundas un divas darbnīcas novada metodiskajās "
            "apvienībās. No aptaujātajiem skolotājiem 86 % atzīst, ka projekti palīdz viņiem mācīt labāk; tikai divi "
            "uzskata, ka projekti traucē ikdienas darbam. Skolēni projektos visaugstāk vērtē iespēju ceļot (91 %) un "
            "iepazīties ar vienaudžiem (88 %), bet zemāk – rakstu darbus pēc atgriešanās."),
        Heading("Kas izdevās un kas ne", 3),
        Items((
            "Izdevās: svešvalodu lietojums, vecāku līdzdalība, jauna ziemas dārza telpa.",
            "Neizdevās: matemātikas skolotāju iesaiste; projektu rezultātus par maz izmanto citas skolas.",
            "Turpmāk: akreditācijas pieteikums līdz 2024. gada 1. oktobrim.",
        )),
        Paragraph("Ziņojums apspriests pedagoģiskās padomes sēdē 2023. gada 28. septembrī (protokols Nr. 2)."),
        Signature("Direktore", "Rudīte Mauriņa-Ķirse"),
    ),
)
