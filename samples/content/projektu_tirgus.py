"""A report on a seminar that names many projects in prose: title, code, coordinator, school in changing order."""

from samples.sheet import Heading, Paragraph, Sheet, Site

SHEET = Sheet(
    name="projektu_tirgus",
    formats=("html",),
    title="Projektu tirgus Jelgavā",
    created="2023-11-24",
    site=Site("Jelgavas Skolotāju centrs", ("Aktualitātes", "Kursi", "Projekti", "Kontakti"), "Lielupes iela 402"),
    blocks=(
        Heading("Projektu tirgus Jelgavā"),
        Paragraph(
            "2023. gada 21. novembrī Jelgavas Skolotāju centrs aicināja kopā projektu koordinatorus no visas Zemgales. "
            "Klausītāji staigāja no galda pie galda un uzdeva jautājumus tieši tiem, kuri projektus raksta un vada."
        ),
        Paragraph(
            "Pirmsskolas pieredzi rādīja projekts “Mazie dabas sargi” (koordinatore Ilona Šteinberga, "
            "2021-1-LT01-KA210-SCH-000034512, Jelgavas pirmsskolas izglītības iestāde “Saulstariņi”), savukārt par "
            "teātri svešvalodā stāstīja Oksana Petrenko, kura Friča Bārdas Jelgavas vidusskolā koordinē projektu "
            "“Skatuve bez robežām” (2022-1-IT02-KA220-SCH-000089914). Pie blakus galda Jelgavas Inženieru ģimnāzija "
            "mācīja veidot pilsētas karti (“Kodē savu pilsētu, ielu un pagalmu”, 2020-1-EE01-KA229-077941_2, "
            "koordinators Andrejs Volkovs)."
        ),
        Paragraph(
            "Erasmus+ akreditētā Zemgales Amatu vidusskola iepazīstināja ar diviem projektiem: “Prakse Eiropā V” "
            "(2023-1-LV01-KA121-VET-000127480) un „Zaļās prasmes būvniekam\" (koordinatore Daiga Ķirse, "
            "2022-1-DE02-KA220-VET-000085319). Mūziķi no Ozolnieku mūzikas skolas nospēlēja dziesmas, kas tapušas "
            "Nordplus projektā “Dziesma pāri jūrai” (NPJR-2022/10187, koordinatore Agrita Celmiņa)."
        ),
        Paragraph(
            "Pēcpusdienā dalībnieki vienojās reizi pusgadā apmainīties ar pieteikumu uzmetumiem. Nākamo tirgu "
            "rīkos Dobelē."
        ),
        Paragraph(
            "Pierakstīja Inguna Mežale,\nJelgavas Skolotāju centra metodiķe\ninguna.mezale@centrs.example.lv"
        ),
    ),
)
