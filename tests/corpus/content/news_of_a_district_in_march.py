"""A printed newsletter: four projects among other news."""

from samples.sheet import Heading, Paragraph, Sheet

SHEET = Sheet(
    name="news-of-a-district-in-march",
    formats=("pdf",),
    title="Augšdaugavas Ziņas · Nr. 3 (41) · 2025. gada marts",
    created="2025-03-25",
    footer="Izdevējs: novada pašvaldība. Bezmaksas izdevums.",
    blocks=(
        Heading("Augšdaugavas Ziņas"),
        Paragraph("2025. gada marts, Nr. 3 (41)"),
        Heading("Domes sēdē 20. martā", 2),
        Paragraph(
            "Apstiprināts budžets 61,4 milj. eiro; lauku autobusam Nr. 7 mainīts maršruts; deputāte Tamāra Rutka "
            "ievēlēta Sociālo lietu komitejā. Iznomāti 14 zemes gabali, nomas maksa no 28 līdz 190 eiro gadā."
        ),
        Heading("Ilūkstē mācīsies metināt", 2),
        Paragraph(
            "ESF Plus projektā “Otrā profesija pierobežā” (Nr. 4.2.4.3/1/24/A/019) pieaugušie šopavasar apgūs "
            "metināšanu un koka jumtu darbus. Projektu no 2024. gada 1. septembra līdz 2027. gada 31. augustam "
            "īsteno Sēlijas Amatu skola; izmaksas ir 615 300 EUR, no tiem 523 005 EUR ir ESF Plus un 92 295 EUR "
            "valsts budžeta līdzekļi. Pieteikties var pie projekta vadītāja Broņislava Rimšāna, mob. 29 100 442."
        ),
        Heading("Sventē pabeigta pludmale", 2),
        Paragraph(
            "Pirms Jāņiem gājēji varēs lietot jauno laipu. LEADER projektu „Sventes ezera pludmale visiem”, Nr. "
            "23-03-CL11-C0LA19.2203-\n000003, uzrakstīja biedrība „Svente var”. Kopā tas maksāja 24 310,50 eiro, "
            "publiskais finansējums bija 21 879,45 eiro, bet 2 431,05 eiro iedeva pašvaldība. Biedrības vadītāja "
            "un projekta koordinatore Lolita Vucāne saka paldies trīs talciniekiem: Jurim Žukam, Allai Petrovai un "
            "Artūram Kokinam."
        ),
        Heading("Skolās", 2),
        Paragraph(
            "Zemgales vidusskola uzņēma viesus no Turcijas un Ziemeļmaķedonijas. Erasmus+ projektā “Bridges of "
            "Bread” (2023-1-TR01-KA210-SCH-000151907) bērni cep maizi pēc triju tautu receptēm. Finansējums – 60 "
            "000 €, koordinators – Edirnes izglītības direkcija, mūsu skolas koordinatore – Inna Višņevska. "
            "Projekts sākts 2023.gada novembrī un ilgs līdz š.g. oktobra beigām."
        ),
        Paragraph(
            "Savukārt Naujenes pamatskolā noslēdzies “Dabas grāmatvedis” – Latvijas vides aizsardzības fonda "
            "atbalstīts projekts (projekta Nr. 1-08/203/2024; 11 200 EUR; 03.06.2024.–28.02.2025.). To vadīja "
            "bioloģijas skolotājs Pāvels Ušackis."
        ),
        Heading("Sports un atpūta", 2),
        Paragraph(
            "5. aprīlī Špoģos novusa turnīrs, dalības maksa 3 eiro. 2025. gada 26. aprīlī Lielā talka; "
            "koordinatore novadā Vizma Stikute, tālr. 65 476 810."
        ),
        Heading("Apsveikumi", 2),
        Paragraph("90 gadu jubilejā sveicam Viktoriju Lociku un Aleksandru Baranovu!"),
        Paragraph("Redaktors Guntis Rēdmanis, avize@augsdaugava.example.lv"),
    ),
)
