"""A description in two columns with labels of another office."""

from samples.sheet import Heading, Labels, Sheet

SHEET = Sheet(
    name="description-with-other-labels",
    formats=("odt",),
    title="Projekta pase",
    created="2020-05-04",
    footer="Projekta pase",
    blocks=(
        Heading("PROJEKTA PASE"),
        Labels(
            (
                ("Projekta tituls", "„Viena upe – divi krasti” (“One River – Two Banks”)"),
                ("Nr. un datums", "LLB-3-118, līgums parakstīts 2012. gada 20. novembrī"),
                ("Programma", "Latvijas, Lietuvas un Baltkrievijas pārrobežu sadarbības programma ENPI 2007–2013"),
                ("Galvenais saņēmējs", "Krāslavas novada dome"),
                ("Partneri", "Breslavas rajona izpildkomiteja (Baltkrievija), Zarasu rajona pašvaldība (Lietuva)"),
                ("Norises laiks", "24 mēneši, 2012. gada 1. decembris – 2014. gada 30. novembris"),
                ("Kopējā tāme", "LVL 412 700,50 (587 220,23 EUR)"),
                ("t.sk. ENPI", "90 % jeb 528 498,21 EUR"),
                ("t.sk. pašu līdzekļi", "10 % jeb 58 722,02 EUR"),
                ("Atbildīgā amatpersona", "attīstības nodaļas vadītāja Inga Drīzule, tālr. 65681752"),
                ("Ieguvumi", "divas peldvietas, 14 informācijas stendi, četras kopīgas talkas."),
            )
        ),
    ),
)
