"""A printed description of a cross-border project whose rows break over pages."""

from samples.sheet import Heading, Labels, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="description-of-forgotten-stations",
    formats=("pdf",),
    title="Jēkabpils novada domes 28.03.2024. sēde / 14. jautājuma pielikums",
    created="2024-03-15",
    footer="Interreg VI-A Latvija–Lietuva · projekta apraksts · Attīstības pārvalde",
    blocks=(
        Paragraph("1. pielikums\nJēkabpils novada domes\n2024. gada 28. marta lēmumam Nr. 146", aside=True),
        Heading("Projekta “Aizmirstās stacijas” apraksts"),
        Labels((
            ("Projekta numurs", "LL – 00187"),
            ("Projekta nosaukums\nangliski", "Forgotten Stations"),
            ("Programma", "Interreg VI-A Latvijas–Lietuvas pārrobežu sadarbības programma 2021.–2027. gadam"),
            ("Vadošais partneris", "Rokišķu rajona pašvaldības administrācija (Lietuva)"),
            (
                "Partneri",
                (
                    "Jēkabpils novada pašvaldība (JNP)\nBiržu novada muzejs „Sēla” (Lietuva)\nbiedrība „Sliežu "
                    "mantinieki”"
                ),
            ),
            ("Projekta ilgums", "24 mēneši (01.05.2024.\n–30.04.2026.)"),
            (
                "Projekta mērķis",
                (
                    "Iedot otru dzīvi četrām bijušā šaursliežu dzelzceļa stacijām Aknīstes, Subates un Rokišķu "
                    "pusē, lai tās būtu pieturas gājējiem un riteņbraucējiem, nevis graustu adreses."
                ),
            ),
            (
                "Situācijas apraksts",
                (
                    "Šaursliežu dzelzceļš starp Rokišķiem un Aknīsti slēgts 1972. gadā. Sliedes aizvestas, "
                    "uzbērums palicis, un pa to joprojām iet cilvēki, kaut neviens to nekopj. No septiņām staciju "
                    "ēkām saglabājušās četras. Divas pieder pašvaldībām, viena muzejam, vienu biedrība „Sliežu "
                    "mantinieki” 2019. gadā nopirka izsolē par 4 150 EUR.\nPašvaldības tūrisma speciāliste Zenta "
                    "Alksne 2023. gada vasarā divas nedēļas stāvēja uzbēruma krustojumā ar ceļu P72 un saskaitīja "
                    "1 316 garāmgājējus, no tiem 402 ar riteņiem. Vairāk nekā puse nezināja, ka stāv uz robežas.\n"
                    "Līdzīgs projekts (LLI-376, „Bānīša takas”, 2017–2020) sakārtoja posmu uz ziemeļiem. Pieredze "
                    "rāda: taka bez pajumtes un tualetes strādā tikai jūlijā. Tāpēc šoreiz sākam ar mājām, nevis "
                    "ar ceļu. Ēkas netiek pārvērstas par muzejiem; katrā būs soli, plīts, ūdens, krāsns un siena "
                    "ar stāstiem divās valodās.\nBiržu muzejs piedāvāja savus krājumus: 212 fotogrāfijas un divas "
                    "drezīnas, kuras brauc. Rokišķu puse uzņemas meistarklases jauniešiem, kur labos logus un klās "
                    "skaidu jumtus tā, kā to darīja 1920. gados."
                ),
            ),
            (
                "Galvenās darbības",
                (
                    "1. Ēku glābšanas darbi: Aknīste, Subate, Obeļi, Rokišķi.\n2. Meistarklases (2024. gada jūlijs "
                    "un augusts, 2025. gada jūnijs).\n3. Stāstu sienas un audiogids.\n4. Drezīnu brauciens "
                    "atklāšanā 2026. gada 18. aprīlī."
                ),
            ),
            (
                "Projekta izmaksas",
                (
                    "Kopā EUR 548 900,00 (pieci simti četrdesmit astoņi tūkstoši deviņi simti eiro), tai skaitā:\n"
                    "ERAF 80% – EUR 439 120,00\npartneru līdzfinansējums 20% – EUR 109 780,00\n\nJNP daļa – EUR "
                    "187 500,00:\nERAF 150 000,00; valsts budžeta dotācija (5%) 9 375,00; pašvaldības "
                    "līdzfinansējums (15%) 28 125,00.\nJNP priekšfinansējums: 46 875 EUR (25 % no JNP daļas)."
                ),
            ),
            (
                "Citu partneru daļas",
                (
                    "Rokišķu rajona pašvaldības administrācija – 201 400,00 EUR\nBiržu novada muzejs „Sēla” – 100 "
                    "000,00 EUR\nbiedrība „Sliežu mantinieki” – 60 000,00 EUR"
                ),
            ),
            (
                "Mērķa grupa",
                (
                    "Pierobežas iedzīvotāji, gājēji un riteņbraucēji, jaunieši, kuri grib apgūt roku darbu, "
                    "dzelzceļa vēstures cienītāji abās pusēs. Netieši – divu pagastu veikali un viesu mājas, kuru "
                    "pārstāvji piedalījās abās sarunās, kas notika pirms pieteikuma."
                ),
            ),
            (
                "Ilgtspēja",
                (
                    "Pēc projekta ēkas uztur to īpašnieki. Pašvaldība savai ēkai gadā paredz 1,8 tūkst. eiro: "
                    "malka, apdrošināšana un sētnieka ceturtdaļslodze. Ja biedrība nespēj uzturēt savu staciju, tā "
                    "piecus gadus nedrīkst to pārdot, bet var nodot pašvaldībai."
                ),
            ),
            (
                "Projekta vadība",
                (
                    "Vadošā partnera projekta vadītājs – Vītauts Skuodis. JNP: projekta koordinatore Ilvija "
                    "Dzenīte, tālr. 652 37 610, ilvija.dzenite@jnp.example.lv; grāmatvede Olga Trubiņa. Biedrība: "
                    "Haralds Krasts."
                ),
            ),
            (
                "Saistītie dokumenti",
                (
                    "Domes 2023. gada 26. oktobra lēmums Nr. 511 (prot. Nr. 17, 22.§); Uzraudzības komitejas 2024. "
                    "gada 30. janvāra lēmums; iepirkums JNP 2024/08/LL."
                ),
            ),
        )),
        Signature("Domes priekšsēdētājs (paraksts)", "R. Aizsilnieks"),
    ),
)
