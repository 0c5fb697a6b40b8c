"""News of an accreditation, which has a code but is not a grant: no project."""

from samples.sheet import Heading, Paragraph, Sheet

SHEET = Sheet(
    name="akreditacija",
    formats=("txt",),
    title="Skola saņem Erasmus akreditāciju",
    created="2023-02-03",
    blocks=(
        Heading("Skola saņem Erasmus akreditāciju"),
        Paragraph("2023. gada 3. februārī"),
        Paragraph(
            "Valsts izglītības attīstības aģentūra paziņojusi, ka Gulbenes Gaujaslīču pamatskolai piešķirta Erasmus+ "
            "akreditācija skolu izglītības sektorā (Nr. 2022-1-LV01-KA120-SCH-000107726). Tā ir spēkā līdz 2027. gada "
            "beigām un ļauj skolai ik gadu vienkāršotā kārtībā pieteikties mobilitātes finansējumam."
        ),
        Paragraph(
            "Akreditācija vēl nav nauda: pirmais pieteikums jāiesniedz nākamajā konkursā. Skolotāju sanāksmē "
            "vienojāmies, ka vispirms domāsim par lasītprasmi un digitālajām prasmēm."
        ),
        Paragraph("Direktore Baiba Liepniece"),
    ),
)
