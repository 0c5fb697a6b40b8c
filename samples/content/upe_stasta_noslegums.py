"""A school's news: the end of the project of `upe_stasta_apraksts`, with people in oblique cases."""

from samples.sheet import Heading, Paragraph, Sheet, Site

SHEET = Sheet(
    name="upe_stasta_noslegums",
    formats=("html",),
    title="Četras upes, viena grāmata – Kuldīgas Ventmalas pamatskola",
    created="2022-09-05",
    site=Site(
        "Kuldīgas Ventmalas pamatskola", ("Sākums", "Par skolu", "Jaunumi", "Projekti", "Kontakti"),
        "Plostnieku iela 31, Kuldīga, LV-3301",
    ),
    blocks=(
        Heading("Četras upes, viena grāmata"),
        Paragraph("05.09.2022."),
        Paragraph(
            "Vasaras nogalē noslēdzās Erasmus+ skolu apmaiņas projekts “Upe stāsta: skolēni pēta savas upes” (Nr. "
            "2020-1-PL01-KA229-081734_3). Divos mācību gados 46 mūsu skolēni kopā ar vienaudžiem no Polijas, "
            "Portugāles un Bulgārijas mērīja ūdens kvalitāti, pierakstīja plostnieku stāstus un izdeva grāmatu četrās "
            "valodās."
        ),
        Paragraph(
            "Pandēmijas dēļ divas tikšanās notika tiešsaistē, toties uz noslēguma konferenci Plovdivā no 2022. gada 9. "
            "līdz 13. maijam aizbrauca pieci skolotāji un divpadsmit astotās klases skolēni."
        ),
        Paragraph("Projekta finansējums mūsu skolai bija 28 450 eiro, un to pilnībā sedza programma Erasmus+."),
        Paragraph(
            "Liels paldies projekta koordinatorei Sanitai Eglei no Kuldīgas novada Izglītības pārvaldes un skolotājam "
            "Raitim Kalējam, kurš veidoja grāmatas maketu!"
        ),
        Paragraph("Teksts un foto: Zanda Rudzīte"),
    ),
)
