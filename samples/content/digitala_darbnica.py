"""A description in two columns for a council; of the coordinator only the country is told."""

from samples.sheet import Heading, Labels, Sheet, Signature

DESCRIPTION = (
    "Daudzi novada iedzīvotāji pēc piecdesmit gadu vecuma prot lietot tālruni, taču baidās no e-pakalpojumiem, "
    "internetbankas un elektroniskā paraksta. Projekta partneri ir trīs pieaugušo izglītības centri "
    "(Slovēnija – projekta koordinators, Latvija, Horvātija). Kopā tiks izveidots mācību komplekts ar īsiem "
    "uzdevumiem, ko var apgūt bibliotēkā, mājās vai kopā ar mazbērniem.\n"
    "Komplektu izmēģinās ne mazāk kā 60 iedzīvotāju. Katrā pagastā strādās viens digitālais palīgs, kuru sagatavos "
    "Madonas centra pasniedzēji."
)
COSTS = (
    "100 % ES programmas Erasmus+ atbalsts:\n"
    "- projekta kopējais finansējums – 30 000,00 EUR (trīsdesmit tūkstoši eiro 00 centi);\n"
    "- Madonas novada Pieaugušo izglītības centra daļa – 12 500,00 EUR (divpadsmit tūkstoši pieci simti eiro 00 "
    "centi), ko koordinators izmaksās divās daļās: 80 % jeb 10 000,00 EUR pēc līguma noslēgšanas un 20 % jeb 2500,00 "
    "EUR pēc gala pārskata apstiprināšanas."
)

SHEET = Sheet(
    name="digitala_darbnica",
    formats=("docx",),
    title="Projekta “Digitālā darbnīca ikvienam” apraksts",
    created="2022-12-12",
    footer="Madonas novada Pieaugušo izglītības centrs",
    blocks=(
        Heading(
            "Madonas novada Pieaugušo izglītības centra projekta “Digitālā darbnīca ikvienam” (“Digital Workshop for "
            "Everyone” 2022-2-SI01-KA210-ADU-000094127) apraksts"
        ),
        Labels((
            ("Projekta pieteicējs", "Madonas novada Pieaugušo izglītības centrs"),
            ("Projekta ilgums", "No 2023. gada 1. februāra līdz 2024. gada 31. janvārim (12 mēneši)"),
            (
                "Projekta mērķis",
                "Palīdzēt pieaugušajiem lauku novados droši lietot digitālos pakalpojumus, izveidojot vienkāršu mācību "
                "komplektu un sagatavojot digitālos palīgus.",
            ),
            ("Projekta apraksts", DESCRIPTION),
            ("Projekta izmaksas", COSTS),
            ("Projekta mērķa grupa", "Iedzīvotāji vecumā no 50 gadiem, pieaugušo izglītotāji, pagastu bibliotekāri."),
            (
                "Projekta aktivitātes",
                "- partneru sanāksmes Mariborā un Madonā;\n- mācību komplekta izstrāde trijās valodās;\n"
                "- digitālo palīgu apmācība;\n- atvērto durvju diena bibliotēkās.",
            ),
        )),
        Signature("Domes priekšsēdētājs", "A. Zvirbulis"),
    ),
)
