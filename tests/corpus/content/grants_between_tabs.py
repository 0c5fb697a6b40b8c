"""A list of small grants whose columns its writer drew with tabs."""

from samples.sheet import Heading, Paragraph, Sheet

ROWS = (
    "Iesniedzējs\tProjekta nosaukums\tPiešķirts, EUR",
    "Biedrība “Mārupītes malas”\tLaternu nakts\t1 450",
    "Nodibinājums “Salas stabules”\tStabuļu vasara\t2 300",
    "Biedrība “Babītes bites”\tMedus tirgus bērniem\t870",
    "Piņķu jauktais koris “Dzirksts”\tDziesmas pār upi\t1 980",
    "\tKopā\t6 600",
)

SHEET = Sheet(
    name="grants-between-tabs",
    formats=("odt",),
    title="Mārupes novada kultūras projektu konkursa rezultāti",
    created="2023-03-02",
    blocks=(
        Heading("Mārupes novada kultūras projektu konkursa rezultāti"),
        Paragraph(
            "Komisijas sēde 2023. gada 2. martā, protokols Nr. 2. Pieejamais finansējums 7 000 EUR; saņemti "
            "vienpadsmit pieteikumi, atbalstīti četri."
        ),
        *map(Paragraph, ROWS),
        Paragraph("Līgumus slēdz Kultūras pārvalde; jautājumus gaida konkursa sekretāre Ilona Krastkalne, 67149862."),
    ),
)
