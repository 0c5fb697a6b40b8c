"""An interview: people in all cases, a youth exchange, dates that share a month."""

from samples.sheet import Heading, Paragraph, Sheet

SHEET = Sheet(
    name="saruna_par_apmainu",
    formats=("txt",),
    title="Septiņas dienas bez ekrāna",
    created="2023-08-30",
    blocks=(
        Heading("Septiņas dienas bez ekrāna"),
        Paragraph("30.08.2023."),
        Paragraph(
            "No 2023. gada 14. līdz 20. augustam Kolkā notika jauniešu apmaiņa “Septiņas dienas bez ekrāna” – Erasmus+ "
            "projekts Nr. 2023-1-LV02-KA152-YOU-000118905, ko īsteno Dundagas jauniešu biedrība “Bāka”. Par to "
            "sarunājamies ar projekta vadītāju Katrīnu Ozolnieci un brīvprātīgo Emīlu Dzintaru."
        ),
        Paragraph(
            "Projektu biedrība sākusi 2023. gada 1. jūnijā, un tas ilgs līdz 2023. gada 30. novembrim. Tajā iesaistīti "
            "32 jaunieši no Latvijas, Itālijas, Gruzijas un Spānijas. Aģentūras piešķirtais finansējums ir 21 914 eiro."
        ),
        Paragraph(
            "– Katrai komandai bija jāpagatavo vakariņas bez receptes internetā, – smejas Emīls Dzintars. Katrīna "
            "Ozolniece piebilst, ka lielākais pārsteigums bija klusums pirmajā vakarā."
        ),
        Paragraph("Sarunu pierakstīja Andris Vējiņš"),
    ),
)
