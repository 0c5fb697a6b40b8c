"""A letter that tells what was asked for and what was granted, with its letterhead, numbers and signature."""

from samples.sheet import Items, Letterhead, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="letter-of-approval",
    formats=("docx",),
    title="Par projekta iesnieguma apstiprināšanu",
    created="2021-06-18",
    footer="Dokuments parakstīts ar drošu elektronisko parakstu un satur laika zīmogu",
    blocks=(
        Letterhead(
            "KLIMATA PROJEKTU AĢENTŪRA",
            "Ganību dambis 7070, Rīga, LV-1005, tālr. 67000911, pasts@klimats.example.lv",
        ),
        Paragraph("Rīgā\n18.06.2021. Nr. 4.1-7/1126\nUz 26.03.2021. Nr. 3-11/402"),
        Paragraph(
            "Siguldas novada pašvaldībai\nRaiņa ielā 303, Siguldā, LV-2150\n"
            "Zināšanai: Mg. iur. Aelitai Daukstei",
            aside=True,
        ),
        Paragraph("Par projekta iesnieguma Nr. LV-CLIMATE-0019 apstiprināšanu ar nosacījumu"),
        Paragraph(
            "Aģentūra ir izvērtējusi iesniegumu „Lietus pagalmi”, kas saņemts Norvēģijas finanšu instrumenta "
            "2014.–2021. gada perioda programmas “Klimata pārmaiņu mazināšana, pielāgošanās tām un vide” atklātā "
            "konkursa “Siltumnīcefekta gāzu emisiju samazināšana” pirmajā kārtā."
        ),
        Paragraph(
            "Iesniegumā pašvaldība lūdza 438 600,00 EUR. Vērtēšanas komisija 2021. gada 3. jūnijā (protokols Nr. 9) "
            "atzina par attiecināmām izmaksas 402 350,00 EUR apmērā. Tādējādi programmas līdzfinansējums projektam "
            "ir 341 997,50 EUR (85 %), pašvaldības ieguldījums – 60 352,50 EUR (15 %). Neattiecināmi ir 36 250,00 "
            "EUR, kas paredzēti stāvlaukuma segumam."
        ),
        Paragraph("Lai apstiprinājums stātos spēkā, līdz 2021. gada 16. jūlijam lūdzam:"),
        Items((
            "precizēt projekta īstenošanas periodu: 2021. gada 1. septembris – 2024. gada 29. februāris (iesniegumā "
            "norādīti 36 mēneši, pieļaujami 30);",
            "iesniegt partnerības līgumu ar Hamaras pašvaldību (Norvēģija);",
            "norādīt projekta vadītāju, jo iesniegumā minētais Kārlis Ķemme atstājis amatu; pašvaldības 8. jūnija "
            "e-pastā par viņa pēcteci nosaukta Evita Mieze.",
        ), numbered=True),
        Paragraph(
            "Lēmumu var apstrīdēt viena mēneša laikā. Jautājumos par līgumu zvanīt vecākajam ekspertam Ilmāram "
            "Tupesim, 67000934."
        ),
        Signature("Direktora p. i.", "I. Vītoliņa-Grava"),
    ),
)
