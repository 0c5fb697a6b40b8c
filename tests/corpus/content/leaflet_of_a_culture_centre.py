"""A newsletter in Word: three projects between announcements, each told another way."""

from samples.sheet import Heading, Items, Paragraph, Sheet

SHEET = Sheet(
    name="leaflet-of-a-culture-centre",
    formats=("docx",),
    title="Lapiņa",
    created="2023-10-01",
    footer="Iznāk reizi mēnesī",
    blocks=(
        Heading("Kultūras nama lapiņa, 2023. gada oktobris"),
        Paragraph("Oktobrī kultūras namu apkurinām tikai no 15. datuma. Ģērbieties silti un nāciet dejot!"),
        Paragraph(
            "Deju kopa „Rikšiem” ir atgriezusies no Sardīnijas, kur noslēdzās Radošās Eiropas projekts „Steps of "
            "Islands” (Nr. 101056432). Tas ilga divus gadus, no 2021. gada oktobra līdz 2023. gada septembrim, un kopā "
            "maksāja 199 600 eiro. Mūsu pusē projektu vadīja Agita Līdeka."
        ),
        Paragraph("Lelles meklē saimniekus! Leļļu teātra pulciņš trešdienās pulksten 16, vada Zenta Rubīne."),
        Paragraph(
            "Zāles logu nomaiņa pabeigta 29. septembrī. To 47 318,22 eiro apmērā finansēja Atveseļošanas fonds "
            "(projekts „Kultūras nama siltie logi”, Nr. 1.2.1.3.i.0/2/22/A/CFLA/058), un darbus uzraudzīja projekta "
            "vadītājs Kārlis Jansonbergs."
        ),
        Heading("Ko darīt oktobrī", 2),
        Items((
            "6. oktobrī – amatnieku tirgus, dalības maksa 5 eiro.",
            "14. oktobrī – koncerts „Rudens krāsas”, ieeja 7 eiro.",
            "21. oktobrī – diskusija VKKF projektā „Kam pieder pagasts?” (2023-1-KMN064), ko vada vēsturnieks Zigis "
            "Ratnieks; projekts turpinās līdz 2023. gada 30. novembrim, un tam piešķirti 1 950 eiro.",
        )),
        Paragraph("Lapiņu sastādīja Agita Līdeka, 64452018."),
    ),
)
