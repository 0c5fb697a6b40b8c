"""A call for proposals: money, a deadline and a contact, but no project."""

from samples.sheet import Heading, Items, Paragraph, Sheet, Site

SHEET = Sheet(
    name="jauniesu_konkurss",
    formats=("html",),
    title="Izsludināts jauniešu iniciatīvu konkurss",
    created="2024-02-01",
    site=Site("Talsu novada jauniešu centrs “Laiva”", ("Jaunumi", "Pasākumi", "Konkursi"), "Vilkmuižas iela 54, Talsi"),
    blocks=(
        Heading("Izsludināts jauniešu iniciatīvu konkurss"),
        Paragraph("01.02.2024."),
        Paragraph(
            "Jauniešu centrs “Laiva” aicina 13–25 gadus vecus jauniešus pieteikt idejas pašvaldības iniciatīvu "
            "konkursā “Dari novadā!”. Konkursa kopējais finansējums ir 12 000 EUR, vienai idejai var saņemt līdz 1 500 "
            "EUR."
        ),
        Paragraph("Atbalsta tādas ieceres, kas:"),
        Items((
            "sanāk kopā vismaz četriem vienas apkaimes jauniešiem;",
            "notiek Talsu novadā no 2024. gada maija līdz oktobrim;",
            "ir atvērtas arī citiem iedzīvotājiem.",
        )),
        Paragraph(
            "Pieteikumus iesniedz līdz 2024. gada 15. martam plkst. 17.00. Konkursa nolikums apstiprināts ar domes "
            "25.01.2024. lēmumu Nr. 34."
        ),
        Paragraph("Jautājumi: jaunatnes lietu speciāliste Signe Kārkliņa, 63222418, signe@jauniesi.example.lv"),
    ),
)
