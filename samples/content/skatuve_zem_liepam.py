"""A news item of a local paper on a LEADER project; the headline rounds the costs."""

from samples.sheet import Heading, Paragraph, Sheet

SHEET = Sheet(
    name="skatuve_zem_liepam",
    formats=("txt",),
    title="Skatuve zem liepām par 24 000 eiro",
    created="2020-07-09",
    blocks=(
        Heading("Skatuve zem liepām par 24 000 eiro"),
        Paragraph("2020. gada 9. jūlijs"),
        Paragraph(
            "Lielvircavas muižas parkā jau šovasar varēs muzicēt uz jaunas skatuves. Biedrība “Vircavas liepas” to "
            "uzcēlusi LEADER projektā “Brīvdabas skatuves izbūve Vircavas parkā” (Nr. 19-04-AL22-A019.2201-000009)."
        ),
        Paragraph(
            "Projekta kopējās izmaksas ir 23 870,60 EUR, no tām ELFLA finansējums 90% jeb 21 483,54 EUR un Jelgavas "
            "novada pašvaldības līdzfinansējums 2 387,06 EUR. Darbus veica SIA “Koka Rota” (reģistrācijas Nr. "
            "40203111119)."
        ),
        Paragraph("Agnese Puķīte,\nbiedrības valdes priekšsēdētāja"),
    ),
)
