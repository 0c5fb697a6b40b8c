"""A LIFE project's page: millions beside English thousands, labels with the value on the next line."""

from samples.sheet import Heading, Paragraph, Sheet, Site

SHEET = Sheet(
    name="palienu_plavas",
    formats=("html",),
    title="Palieņu pļavas",
    created="2021-06-01",
    site=Site("Dabas biedrība “Pļavu josta”", ("Par mums", "Projekti", "Brīvprātīgajiem"), "Gaujas iela 301, Sigulda"),
    blocks=(
        Heading("Palieņu pļavu atjaunošana Gaujas krastos"),
        Paragraph("(LIFE programmas projekts LIFE18 NAT/LV/000416)"),
        Paragraph("Statuss:\nĪstenošanā"),
        Paragraph("Kad: 2019. gada 1. oktobris – 2024. gada 30. septembris"),
        Paragraph(
            "Cik: kopējais finansējums 3,24 milj. €, tostarp 1,944,000 € no ES LIFE programmas, 972,000 € Latvijas "
            "vides aizsardzības fonda līdzfinansējums un 324,000 € partneru ieguldījums"
        ),
        Paragraph("Kas: sešas organizācijas, vadošais partneris – Dabas biedrība “Pļavu josta”"),
        Paragraph(
            "Projektā no krūmiem atbrīvos 420 hektārus palieņu pļavu, ierīkos ganības un kopā ar saimniekiem izmēģinās "
            "vēlo pļauju, lai griezei un ķikutam būtu kur ligzdot."
        ),
        Paragraph("Projekta vadītājs:\nGints Ozolnieks\ngints.ozolnieks@plavas.example.lv"),
    ),
)
