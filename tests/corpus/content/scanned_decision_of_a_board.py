"""A decision of two pages, scanned."""

from samples.sheet import Heading, Items, Labels, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="scanned-decision-of-a-board",
    formats=("pdf",),
    title="Lēmums",
    created="2021-02-18",
    blocks=(
        Paragraph("VALKAS NOVADA DOME"),
        Heading("LĒMUMS"),
        Paragraph("2021. gada 25. februārī Nr. 37"),
        Paragraph("Par projekta „Mēs protam peldēt” īstenošanu un priekšfinansējumu"),
        Paragraph(
            "Jāņa Cimzes ģimnāzija kopā ar skolām Igaunijā un Somijā piedalās Nordplus Junior projektā Nr. "
            "NPJR-2020/10155 „Mēs protam peldēt” (angļu valodā „We Can Swim”). Projektu koordinē Valgas pamatskola "
            "(Igaunija)."
        ),
        Labels((
            ("Projekta ilgums", "No 2020.gada 1. septembra līdz 2022.gada 31. augustam (24 mēneši)"),
            ("Projekta finansējums", "48 300,00 EUR"),
            ("Ģimnāzijas daļa", "17 900,00 EUR (septiņpadsmit tūkstoši deviņi simti eiro)"),
            ("Pirmais maksājums", "60 % jeb 10 740,00 EUR"),
            ("Priekšfinansējums", "40 % jeb 7 160,00 EUR, atmaksā pēc noslēguma pārskata"),
            ("Mērķa grupa", "4.-6. klašu skolēni, sporta skolotāji"),
        )),
        Paragraph(
            "Skolēni mācās drošību uz ūdens. Projekta laikā notiks četras nometnes; pirmā - Valkā no 2021. gada "
            "14. līdz 18. jūnijam."
        ),
        Paragraph("Dome nolemj:"),
        Items(
            (
                "atbalstīt ģimnāzijas dalību projektā;",
                "piešķirt priekšfinansējumu 7 160,00 EUR no domes budžeta 2022. gadā;",
                "par izpildi atbild projekta koordinatore Daina Purvīte;",
                "kontroli veic izpilddirektors Aivars Ķelpe.",
            ),
            numbered=True,
        ),
        Paragraph("Kontaktpersona: Daina Purvīte, tālr. 64722410,\ndaina.purvite@cimze.example.lv"),
        Signature("Domes priekšsēdētājs", "V. Spārniņš"),
    ),
)
