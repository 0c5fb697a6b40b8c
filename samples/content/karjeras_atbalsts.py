"""An explanatory note with two budgets by year that add up to the total."""

from samples.sheet import Heading, Labels, Letterhead, Sheet, Signature

COSTS = (
    "Eiropas Sociālā fonda Plus un valsts budžeta finansējums kopā – 364 440,00 EUR, tai skaitā:\n"
    "atlīdzība karjeras konsultantiem – 318 240,00 EUR:\n"
    "2024. – 39 780,00 EUR\n"
    "2025. – 79 560,00 EUR\n"
    "2026. – 79 560,00 EUR\n"
    "2027. – 79 560,00 EUR\n"
    "2028. – 39 780,00 EUR\n"
    "karjeras attīstības pasākumiem – 46 200,00 EUR:\n"
    "2024. – 4200,00 EUR\n"
    "2025. – 12 600,00 EUR\n"
    "2026. – 12 600,00 EUR\n"
    "2027. – 12 600,00 EUR\n"
    "2028. – 4200,00 EUR"
)

SHEET = Sheet(
    name="karjeras_atbalsts",
    formats=("docx",),
    title="Paskaidrojuma raksts",
    created="2024-05-20",
    footer="Cēsu novada pašvaldības Izglītības pārvalde",
    blocks=(
        Letterhead("CĒSU NOVADA PAŠVALDĪBAS IZGLĪTĪBAS PĀRVALDE", "Raunas vārtu iela 77, Cēsis, LV-4101"),
        Heading("Paskaidrojuma raksts"),
        Labels((
            ("Projekta partneris", "Cēsu novada pašvaldības Izglītības pārvalde"),
            ("Projekta ilgums", "2024.  –  2028. (5 gadi)"),
            (
                "Projekta mērķis",
                "Novada skolās ieviest to, ko paredz Valsts izglītības attīstības aģentūras ESF+ projekts "
                "Nr. 4.2.2.7/1/24/I/002 “Karjeras atbalsts katrā skolā”.\nPalīdzēt 7.–12. klašu skolēniem "
                "izvēlēties turpmāko izglītību, balstoties uz savu interešu un darba tirgus izpēti.",
            ),
            (
                "Projekta apraksts",
                "Līdz 2028. gada 30. jūnijam novada skolās strādās septiņi karjeras konsultanti. Katrs konsultants "
                "apkalpos divas vai trīs skolas, rīkos individuālas sarunas, uzņēmumu apmeklējumus un karjeras nedēļu. "
                "Konsultanti tiksies reizi mēnesī, lai dalītos ar darba paņēmieniem un saskaņotu pasākumu kalendāru.",
            ),
            ("Projekta izmaksas", COSTS),
            ("Projekta mērķa grupa", "7.–12. klašu skolēni (vismaz 2100), klašu audzinātāji, vecāki."),
            (
                "Projekta aktivitātes",
                "- karjeras konsultācijas;\n- ēnu dienas un uzņēmumu apmeklējumi;\n- karjeras nedēļa;\n"
                "- mācības klašu audzinātājiem.",
            ),
        )),
        Signature("Cēsu novada domes priekšsēdētājs", "Guntars Lācītis"),
    ),
)
