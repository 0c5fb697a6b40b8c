"""A yearly report in prose: who leads and who joins, with names and schools in changing order."""

from samples.sheet import Heading, Items, Letterhead, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="education-board-report-of-partnerships",
    formats=("odt",),
    title="Izglītības pārvaldes pārskats par starptautiskajiem projektiem",
    created="2023-08-30",
    footer="Preiļu novada Izglītības pārvalde",
    blocks=(
        Letterhead("PREIĻU NOVADA IZGLĪTĪBAS PĀRVALDE", "Aglonas iela 901, Preiļi, LV-5301"),
        Heading("Starptautiskie projekti 2022./2023. mācību gadā"),
        Paragraph(
            "Mācību gadā novada skolās norisinājās četri starptautiski projekti; tos pārrauga Izglītības pārvaldes "
            "metodiķe Ligita Vucāne."
        ),
        Heading("1. “Balance for Teens” (2021-1-EL01-KA220-SCH-000027715)", 2),
        Paragraph(
            "Skolēnu pašsajūtas projektu vada Patras Universitāte no Grieķijas. Partneri ir Preiļu Valsts ģimnāzija, "
            "Agrupamento de Escolas da Póvoa (Portugāle), “Liceul Teoretic Dorna” (Rumānija) un uzņēmums "
            "“MindWell Ltd” (Kipra). Ģimnāzijā projekta koordinatore ir Silvija Kurtiņa, viņai palīdz skolas "
            "psiholoģe Marina Beļaka. Projekta finansējums ir 187 200,00 EUR, tas ilgst no 2021. gada 1. novembra "
            "līdz 2024. gada 30. aprīlim."
        ),
        Heading("2. “Ar velosipēdu pie rakstniekiem” (NPJR-2022/10371)", 2),
        Paragraph(
            "Riebiņu vidusskola šoreiz pati ir koordinatorskola, un projekta koordinatore Evelīna Visocka jau "
            "uzņēma viesus no Igaunijas un Islandes: Keilas skolas un Grundaskóli komandas. Nordplus Junior "
            "piešķīris 33 450 EUR līdz 2024. gada 31. jūlijam."
        ),
        Heading("3. “Steam on Wheels” (2022-1-ES01-KA210-SCH-000083020)", 2),
        Paragraph(
            "Aglonas vidusskolu uzaicināja CEIP Virgen del Rocío (Seviļa, Spānija). Vēl piedalās Ecole Saint-Exupéry "
            "Francijā. Par projektu Aglonā atbild Renārs Soldāns, kontaktpersona direktores vietniece Vita Ormane. "
            "Kopējais finansējums 60 000 EUR."
        ),
        Heading("4. “Lauku skolas balss” (2022-1-LV01-KA122-SCH-000071180)", 2),
        Paragraph(
            "Pelēču pamatskolas mobilitātes projektā desmit skolotāji mācījās Maltā, Austrijā un Dānijā. Projekta "
            "vadītājas pienākumus no Lolitas Znotiņas pārņēmusi Kristiāna Ūdre. Finansējumu 18 960,00 EUR apmērā "
            "piešķīra Valsts izglītības attīstības aģentūra."
        ),
        Paragraph("Ieteikumi nākamajam gadam:"),
        Items((
            "skolām, kas vēl nav pieredzējušas, sākt ar Eiropas Solidaritātes korpusu;",
            "lūgt Latgales plānošanas reģiona un Daugavpils Universitātes atbalstu;",
            "vienoties ar Utenas rajona Izglītības centru (Lietuva) par pieredzes braucienu.",
        )),
        Signature("Pārvaldes vadītājs", "Andrejs Zagorskis"),
    ),
)
