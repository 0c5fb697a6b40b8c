"""A printed newsletter in two columns: four short items, three of them on projects."""

from samples.sheet import Heading, Paragraph, Sheet

SHEET = Sheet(
    name="newsletter-in-two-columns",
    formats=("pdf",),
    title="KRASTMALA · Engures puses ziņas · 2024. gada oktobris",
    created="2024-10-01",
    footer="Izdod Engures apvienības pārvalde. Redaktors Otomārs Zvirgzds. Tirāža 900.",
    blocks=(
        Heading("Bāka runās četrās valodās", 2),
        Paragraph(
            "Mērsraga bākā oktobrī sāk uzstādīt stāstu kastes. To paredz projekts „Runājošās bākas” (“Talking "
            "Lighthouses”), ko Igaunijas un Latvijas pārrobežu programmā vada Hījumā muzejs. Engures novadnieki tajā "
            "ir no 2023. gada decembra, un darbi turpināsies līdz 2025. gada novembrim. Projekta numurs ir "
            "EE-LV00091, kopējais budžets – 640 800 eiro, bet Engures daļa – 128 160 eiro. Mūsu pusē par visu atbild "
            "koordinatore Nadīna Bulle, zvaniet 63 161 055."
        ),
        Heading("Skolā top dārza virtuve", 2),
        Paragraph(
            "Smārdes Ozolu pamatskola pirmo reizi ieguvusi Nordplus atbalstu. Trīspadsmit tūkstoši četri simti eiro "
            "ļaus skolēniem kopā ar Kaunas un Esbjergas vienaudžiem gatavot no tā, kas aug pašu dobēs. „Gribam, lai "
            "bērns zina, kur aug dille,” saka Lauris Kviesis, kurš vada projektu „Dilles diplomāti” "
            "(NPJR-2024/10059). Partnerskolas pie mums ciemosies 2025. gada maijā. Projekts ilgst divus mācību "
            "gadus: no 01.09.2024. līdz 30.06.2026."
        ),
        Heading("Oktobra kalendārs", 2),
        Paragraph(
            "5. oktobrī plkst. 12.00 Rudens tirgus Engurē. 11. oktobrī plkst. 18.00 Lapmežciema tautas namā izrāde "
            "„Vecā māja un jūra”, biļetes 7 eiro. 19. oktobrī talka Ķemeru dabas taku pusē. 26. oktobrī pulksteņus "
            "pagriež par stundu atpakaļ. Bibliotēka no 21. līdz 25. oktobrim slēgta inventarizācijai."
        ),
        Heading("Ceļam jauns tilts", 2),
        Paragraph(
            "Slocenes tilts uz ceļa P128 atvērts. Būvnieks – SIA „Tiltu pulks”, līguma summa 1 088 412,19 eiro bez "
            "PVN, līgums Nr. LVC2023/1.10/77/AC. Satiksme sākās 20. septembrī."
        ),
        Heading("Senioru skola meklē balsis", 2),
        Paragraph(
            "ESF Plus projekta „Droši mājās, droši ielā” (4.3.6.6/1/24/A/009) koris sāk otro sezonu. Projektu līdz "
            "2027. gada vasarai īsteno Tukuma novada Sociālais dienests. Novadam tas izmaksās 15 % no 211 300 EUR, "
            "pārējo sedz Eiropa. Pieteikties pie Broņislavas Mickus, kura vada kori, vai pie projekta vadītājas "
            "Zanes Upmales-Kronas."
        ),
    ),
)
