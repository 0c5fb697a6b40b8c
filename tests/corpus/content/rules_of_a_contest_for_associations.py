"""The rules of a contest: sums and terms, but no project."""

from samples.sheet import Grid, Heading, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="rules-of-a-contest-for-associations",
    formats=("odt",),
    title="Konkursa nolikums",
    created="2025-01-22",
    footer="Dobeles novada pašvaldība, konkursa nolikums",
    blocks=(
        Paragraph(
            (
                "APSTIPRINĀTS\nar Dobeles novada domes\n2025. gada 30. janvāra lēmumu Nr. 14/2\n(prot. Nr. 2, 14. "
                "p.)"
            ),
            aside=True,
        ),
        Heading("Projektu konkursa „Sabiedrība ar dvēseli” nolikums"),
        Heading("1. Vispārīgie jautājumi", 2),
        Paragraph(
            "1.1. Konkursu rīko Dobeles novada pašvaldība, lai iedzīvotāji paši sakārtotu vietu, kurā dzīvo. "
            "Konkursa kopējais finansējums 2025. gadā ir 40 000 eiro, no tiem 12 000 eiro jauniešu idejām."
        ),
        Paragraph(
            "1.2. Viena projekta īstenošanai var saņemt ne vairāk kā 1 200 eiro, ja darbos iesaistās vismaz desmit "
            "cilvēku, un ne vairāk par 2 000 eiro, ja iesaistās divdesmit. Pašu ieguldījums naudā nav vajadzīgs, "
            "bet projekti virs 1 500 EUR jāpamato ar divām cenu aptaujām."
        ),
        Paragraph(
            "1.3. Nolikums izstrādāts saskaņā ar Pašvaldību likuma 4. panta pirmās daļas 23. punktu un Ministru "
            "kabineta 2012. gada 8. maija noteikumiem Nr. 325."
        ),
        Heading("2. Pieteikšanās", 2),
        Paragraph(
            "2.1. Pieteikumus iesniedz no 2025. gada 10. februāra līdz 10. martam plkst. 17.00, rakstot uz "
            "konkurss@dobele.example.lv ar norādi „Dvēsele”. Konsultē sabiedrisko attiecību speciāliste Krista "
            "Pīrāga, tālr. 63707250."
        ),
        Paragraph(
            "2.2. Pieteikumā norāda projekta nosaukumu, mērķi, īstenošanas laiku, tāmi un projekta vadītāju. "
            "Projekta īstenošanas laiks nedrīkst pārsniegt posmu no 01.05.2025. līdz 31.10.2025."
        ),
        Heading("3. Vērtēšana", 2),
        Grid(
            ("Kritērijs", "Punkti"),
            (
                ("Ideja atrisina konkrētu vajadzību", "0–10"),
                ("Iesaistīto iedzīvotāju skaits", "0–10"),
                ("Tāme ir samērīga", "0–5"),
                ("Rezultāts kalpos vismaz 3 gadus", "0–5"),
            ),
            (75, 25),
        ),
        Paragraph(
            "3.1. Komisijas sastāvs: Ivars Gorskis-Bite, Nellija Liepa un Andis Strazds. Vērtē desmit darba dienu "
            "laikā. Atbalsta projektus, kas saņēmuši vismaz 18 no 30 punktiem."
        ),
        Heading("4. Nauda un pārskats", 2),
        Paragraph(
            "4.1. Pēc līguma noslēgšanas pārskaita 70 %, atlikušos 30 % – pēc pārskata, kas iesniedzams līdz 2025. "
            "gada 14. novembrim. Par vienu brīvprātīgā darba stundu pieņem 5,00 EUR likmi."
        ),
        Paragraph(
            "4.2. 2024. gadā tika atbalstīti 26 projekti par 31 870,44 eiro; to saraksts ir pašvaldības vietnē.",
        ),
        Signature("Domes priekšsēdētājs", "E. Kalniņš-Sarma"),
    ),
)
