"""An annex of a contract with a fund: the description, a calendar, an estimate by tabs and the parties."""

from samples.sheet import Grid, Heading, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="annex-of-a-grant-for-orchards",
    formats=("rtf",),
    title="Līguma pielikums Nr. 1",
    created="2024-04-11",
    blocks=(
        Paragraph("1. pielikums\n2024. gada 11. aprīļa līgumam Nr. 1-08/27/2024", aside=True),
        Heading("PROJEKTA DARBA PROGRAMMA UN TĀME"),
        Paragraph(
            "Latvijas vides aizsardzības fonda administrācija (turpmāk – Administrācija), ko pārstāv direktora "
            "pienākumu izpildītāja Krista Jurševica-Balode, no vienas puses, un biedrība “Veco ābeļu draugi” "
            "(turpmāk – Finansējuma saņēmējs), ko pārstāv valdes loceklis Aleksis Kronbergs-Mednis, no otras puses, "
            "vienojas par šādu projekta izpildi."
        ),
        Paragraph("1. Projekta nosaukums: „Muižu augļudārzu glābšana Vidzemē”"),
        Paragraph("2. Projekta reģistrācijas numurs: 1-08/27/2024"),
        Paragraph("3. Projekta izpildes laiks: no 15.04.2024. līdz 14.10.2025."),
        Paragraph(
            "4. Projekta vadītājs: Toms Ziediņš-Vāvere, tālr. 64122908, e-pasts "
            "toms.ziedins@vecasabeles.example.lv. Dārzkopības eksperte: Dr. biol. Smaida Āboliņa-Lude. Grāmatvede: "
            "Irisa Kode."
        ),
        Paragraph(
            "5. Projekta kopsavilkums. Vidzemes muižu dārzos vēl aug ābeles, kuru šķirnes vairs nav nevienā "
            "stādaudzētavā. Pēc biedrības uzskaites septiņu muižu dārzos (Ungurmuiža, Orellene, Dikļi, Lizums, "
            "Litene, Stāmeriena, Zosēni) ir 412 koki, no tiem 163 vecāki par simt gadiem. Katru ziemu dārgums "
            "sarūk: 2023. gada janvāra sniegs nolauza 14 kokus. Projekts paredz kokus uzmērīt, noteikt šķirnes pēc "
            "DNS, uzpotēt jaunus stādus un tos atdot muižām un pagastu skolām."
        ),
        Paragraph(
            "5.1. Kāpēc tieši šie septiņi dārzi. Biedrība 2019. gadā nosūtīja anketas 94 muižu īpašniekiem; "
            "atbildēja 51. No tiem trīspadsmit dārzos atrasti koki, kas stādīti pirms 1914. gada. Atlasīti tie, "
            "kuru īpašnieki apņēmušies dārzu pēc projekta kopt vismaz desmit gadus un divas dienas gadā ļaut "
            "apmeklētājiem nobaudīt ražu. Stāmerienas dārzs pieder valstij, Litenes dārzs – pagastam, pārējie – "
            "ģimenēm un uzņēmumiem."
        ),
        Paragraph(
            "5.2. Iepriekšējie darbi. No 1996. līdz 2008. gadam šķirnes pierakstīja dārzkopis Fricis "
            "Zeltābols-Ansis, kura burtnīcas glabājas Pūres dārza muzejā. Viņš bija atzīmējis 71 šķirni, un tikai "
            "44 no tām šobrīd ir Latvijas augļaugu genofonda kolekcijā. Daudzi nosaukumi ir vietēji: “Zosēnu "
            "Svētku”, „Baronesse”, „Kučiera pīrāgs”. Projektā tos salīdzinās ar Igaunijas, Zviedrijas un Vācijas "
            "datubāzēm; pieejas maksa nav vajadzīga, jo par to vienojās 2023. gada septembra seminārā Polli "
            "dārzkopības centrā."
        ),
        Paragraph(
            "5.3. Sabiedrības iesaiste. Potēšanas dienās katrā muižā gaidīs skolēnus un dārzkopības mīļotājus; "
            "dalība bez maksas, bet asināts nazis jāņem līdzi. Katrs dalībnieks vienu potējumu drīkst paturēt. "
            "Biedrības pieredze rāda, ka divas trešdaļas šādu kociņu pēc trim gadiem ir dzīvi. Bērniem paredzēta "
            "spēle, kurā pēc smaržas un lapas formas jāatpazīst astoņas šķirnes."
        ),
        Paragraph(
            "5.4. Ietekme uz vidi. Vecie koki ir arī dzīvotne: Dikļu dārzā 2021. gadā konstatēta lapkoku "
            "praulgrauža apdzīvota ābele, tāpēc pirms vainagu kopšanas katru koku apskatīs entomologs Kornēlijs "
            "Briedis-Stars. Nozāģētos zarus ar dobumiem atstās dārza malā kaudzē. Minerālmēslus un insekticīdus "
            "projektā nelieto."
        ),
        Paragraph("6. Darbības un laika grafiks"),
        Grid(
            head=("Nr.", "Darbība", "Laiks", "Rezultāts"),
            rows=(
                (
                    "6.1.",
                    "Koku uzskaite un vainagu kopšana",
                    "2024. gada aprīlis – jūnijs",
                    "412 kartītes, 90 izkopti koki",
                ),
                ("6.2.", "Lapu paraugu DNS analīzes", "2024. gada jūlijs", "163 paraugi"),
                ("6.3.", "Acošana un potēšana", "2024. gada augusts; 2025. gada marts–aprīlis", "600 potējumu"),
                ("6.4.", "Apmācības “Ābele un es”", "01.09.2024.–31.05.2025.", "7 nodarbības skolēniem"),
                ("6.5.", "Stādu izstādīšana", "2025. gada 1.–10. oktobris", "300 stādu"),
                ("6.6.", "Katalogs un noslēgums", "līdz 14.10.2025.", "tiešsaistes katalogs"),
            ),
            widths=(6, 38, 30, 26),
        ),
        Paragraph("7. Projekta finansējums"),
        Paragraph(
            "Kopējās izmaksas\tEUR 31 845,00\nFonda finansējums\tEUR 27 060,00\nFinansējuma saņēmēja "
            "ieguldījums\tEUR 3 185,00\nPašvaldību līdzfinansējums\tEUR 1 600,00"
        ),
        Paragraph("8. Tāme (EUR)"),
        Grid(
            head=("Pozīcija", "Vienības", "Cena", "Kopā", "t.sk. Fonds"),
            rows=(
                ("Arboristu darbs", "90 koki", "85,00", "7 650,00", "7 650,00"),
                ("DNS analīzes", "163 paraugi", "60,00", "9 780,00", "9 780,00"),
                ("Potcelmi un materiāli", "600 gab.", "4,20", "2 520,00", "2 520,00"),
                ("Potētāju atlīdzība", "2 līgumi", "2 100,00", "4 200,00", "4 200,00"),
                ("Degviela", "3 100 km", "0,25", "775,00", "775,00"),
                ("Nodarbību vadība", "7 gab.", "150,00", "1 050,00", "0,00"),
                ("Kataloga programmēšana", "1 līgums", "2 135,00", "2 135,00", "2 135,00"),
                ("Stādu žogi (pašvaldības)", "300 gab.", "5,33", "1 600,00", "0,00"),
                ("Brīvprātīgo darbs", "427 h", "5,00", "2 135,00", "0,00"),
                ("KOPĀ", "", "", "31 845,00", "27 060,00"),
            ),
            widths=(34, 18, 14, 17, 17),
        ),
        Paragraph(
            "9. Maksājumu kārtība. Administrācija 10 darbdienu laikā pēc līguma parakstīšanas pārskaita avansu 13 "
            "530,00 EUR (50 %), otro maksājumu 8 118,00 EUR (30 %) – pēc starppārskata, kas iesniedzams līdz 2024. "
            "gada 30. novembrim, bet atlikušos 5 412,00 EUR (20 %) – pēc noslēguma pārskata apstiprināšanas."
        ),
        Paragraph(
            "10. Publicitāte. Katrā dārzā novieto zīmi ar Fonda logotipu un tekstu: “Projektu finansiāli atbalsta "
            "Latvijas vides aizsardzības fonds”. Preses relīzes saskaņo trīs dienas iepriekš. Iepriekšējā projekta "
            "„Ābeļu zvans” (1-08/112/2021) zīmes paliek savās vietās."
        ),
        Paragraph(
            "10.1. Pārskati. Finansējuma saņēmējs iesniedz starppārskatu par laiku līdz 2024. gada 31. oktobrim un "
            "noslēguma pārskatu 30 dienu laikā pēc projekta beigām. Pārskatam pievieno koku kartīšu kopsavilkumu, "
            "attaisnojuma dokumentu kopijas, darba laika uzskaites lapas par brīvprātīgajiem un vismaz 20 "
            "fotogrāfijas, kuras Administrācija drīkst izmantot bez maksas. Ja rezultāti sasniegti mazāk nekā par "
            "70 procentiem, Administrācija finansējumu samazina samērīgi."
        ),
        Paragraph(
            "10.2. Īpašumtiesības. Stādi, kas nav izdalīti skolām un muižām, paliek biedrībai un nav pārdodami "
            "piecus gadus. DNS paraugu dati nododami valsts datubāzē bez ierobežojumiem. Kataloga autortiesības "
            "pieder autoriem, taču tas publiski pieejams bez reģistrēšanās."
        ),
        Paragraph(
            "10.3. Kontrole. Administrācija un Valsts vides dienests tiesīgi apmeklēt dārzus darbdienās, brīdinot "
            "vienu dienu iepriekš. Neattiecināmi izdevumi atmaksājami 15 dienu laikā pēc pieprasījuma."
        ),
        Paragraph("11. Grozījumus var izdarīt tikai rakstveidā. Tāmes pozīciju pārcelšana līdz 10 % nav jāsaskaņo."),
        Signature("Administrācijas vārdā", "K. Jurševica-Balode"),
        Signature("Finansējuma saņēmēja vārdā", "A. Kronbergs-Mednis"),
    ),
    footer="Līgums Nr. 1-08/27/2024, 1. pielikums",
)
