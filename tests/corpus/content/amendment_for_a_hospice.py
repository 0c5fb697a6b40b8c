"""An amendment in an old Word file: what a contract said and what it says now, old and new ends and sums."""

from samples.sheet import Grid, Heading, Paragraph, Sheet, Signature

SHEET = Sheet(
    name="amendment-for-a-hospice",
    formats=("doc",),
    title="Vienošanās par grozījumiem",
    created="2023-06-20",
    footer="Vienošanās Nr. 2 pie līguma Nr. 9.3.2.0/20/A/031",
    blocks=(
        Heading("VIENOŠANĀS Nr. 2"),
        Paragraph(
            "par grozījumiem 2020. gada 7. decembra līgumā Nr. 9.3.2.0/20/A/031\npar Eiropas Savienības fonda projekta "
                  "īstenošanu"),
        Paragraph("Rīgā, datums skatāms laika zīmogā"),
        Paragraph(
            "Centrālā finanšu un līgumu aģentūra (turpmāk – sadarbības iestāde), ko pārstāv direktora vietnieks "
            "Roberts Ķepals, no vienas puses, un SIA “Vidzemes Baltā slimnīca” (turpmāk – finansējuma saņēmējs), ko "
            "pārstāv valdes priekšsēdētāja Nora Ezergaile-Bumba, no otras puses, ņemot vērā finansējuma saņēmēja 2023. "
            "gada 18. maija iesniegumu, vienojas:"),
        Paragraph(
            "1. Projekta nosaukums paliek nemainīts: “Paliatīvās aprūpes telpu izveide SIA “Vidzemes Baltā "
            "slimnīca””."),
        Paragraph(
            "2. Līguma 3.1. apakšpunktu izteikt šādi: “Projekta īstenošanas laiks ir no 2021. gada 4. janvāra līdz "
            "2023. gada 31. oktobrim.” (Līdz šim: līdz 2023. gada 30. jūnijam.)"),
        Paragraph(
            "3. Līguma 4.1. apakšpunktā skaitli “742 000,00” aizstāt ar skaitli “765 400,00” un noteikt projekta "
            "finansējumu šādi:"),
        Grid(
            ("Avots", "Bija, EUR", "Būs, EUR", "%"),
            (
                ("Eiropas Reģionālās attīstības fonds", "630 700,00", "650 590,00", "85"),
                ("Valsts budžets", "66 780,00", "68 886,00", "9"),
                ("Finansējuma saņēmēja līdzekļi", "44 520,00", "45 924,00", "6"),
                ("Attiecināmās izmaksas kopā", "742 000,00", "765 400,00", "100"),
            ),
            (46, 20, 20, 14),
        ),
        Paragraph(
            "4. Finansējuma saņēmējs apliecina, ka sadārdzinājuma cēlonis ir būvmateriālu cenas un ka mērķis – 14 "
            "paliatīvās aprūpes gultas un tuvinieku istaba – tiks sasniegts pilnībā."),
        Paragraph(
            "5. Līguma 9.2. apakšpunktā minēto projekta vadītāju Aiju Rozenfeldi aizstāt ar projekta vadītāju Danutu "
            "Vītolu-Grasi (tālr. 64 201 773, danuta.grase@balta.example.lv)."),
        Paragraph(
            "6. Starpposma maksājuma pieprasījumu par 118 204,66 EUR finansējuma saņēmējs iesniedz līdz 2023. gada "
            "15. jūlijam, noslēguma maksājuma pieprasījumu – 20 darba dienu laikā pēc īstenošanas laika beigām."),
        Paragraph(
            "7. Par neattiecināmām atzītas izmaksas 3 150,00 EUR (līgumsods būvniekam SIA “Mūris un partneri” nav "
            "piemērots laikā). Šo summu sedz finansējuma saņēmējs."),
        Paragraph(
            "8. Pārējie līguma noteikumi paliek spēkā. Vienošanās sagatavota uz 2 lapām un stājas spēkā pēdējā "
            "parakstīšanas dienā."),
        Signature("Sadarbības iestāde", "R. Ķepals"),
        Signature("Finansējuma saņēmējs", "N. Ezergaile-Bumba"),
        Paragraph("Dace Kreile 67 090 418"),
    ),
)
