"""Which organisation does what in a project, and what it is called."""

import pytest

from extractors import reports

CODE = "19-09-AL12-A019.2201-000031"


@pytest.mark.parametrize(
    "told",
    [
        "Salas novada pašvaldība 2012. gadā iesniedza projekta „Rasa” (CODE) pieteikumu.",
        "Salas novada pašvaldība (turpmāk tekstā – pašvaldība) ir īstenojusi projektu „Rasa” (CODE).",
        "Salas novada pašvaldība Latvijas Lauku attīstības programmas ietvaros īsteno LEADER projektu „Rasa” (CODE).",
        "Salas novada pašvaldība, sākot ar 2017. gadu, īstenojusi projektu „Rasa” (CODE).",
        "Salas novada pašvaldība ir noslēgusi vienošanos ar aģentūru par projekta „Rasa” (CODE) īstenošanu.",
        "Salas novada pašvaldība un Zvejas fonds parakstīja līgumu par projekta „Rasa” (CODE) īstenošanu.",
        "Salas novada pašvaldība kopā ar kaimiņiem uzsākusi projekta „Rasa” (CODE) 1. posma īstenošanu.",
        "Salas novada pašvaldība, sākot ar 2017. gadu, īstenojusi projektu nr. CODE „Rasa”.",
        "Salas novada pašvaldība 2017. gada 3. maijā ir parakstījusi vienošanos par projekta „Rasa” (CODE) ieviešanu.",
        "Salas novada pašvaldība ir ieguvusi fonda grantu projektam „Rasa” (CODE).",
        "Salas novada pašvaldība veiksmīgi piedalījusies konkursā ar projektu „Rasa” (CODE).",
        "Atbalstīts Salas novada pašvaldības pieteikums „Rasa” (CODE).",
        "Padome piekrita Salas novada pašvaldības projektam „Rasa” (CODE).",
        "Salas novada pašvaldībai piešķirti 900 eiro projektam „Rasa” (CODE).",
    ],
)
def test_who_opens_the_sentence_does_what_its_verb_says(organisations, told: str) -> None:
    assert organisations(told.replace("CODE", CODE)) == {"Salas novada pašvaldība": "applicant"}


def test_to_whom_the_lead_is_given_leads(organisations) -> None:
    told = f"Projekta „Rasa”, Nr. {CODE}, vadība uzticēta Zemgales plānošanas reģionam, blakus strādā Salas skola."
    assert organisations(told) == {"Zemgales plānošanas reģions": "coordinator", "Salas skola": "other"}


def test_a_verb_before_a_name_is_no_part_of_it(organisations) -> None:
    told = f"Projekts „Rasa”, Nr. {CODE}. Siltinās Zvārdes vidusskolu. Pārbūvēs Rojas pamatskolu."
    assert list(organisations(told)) == ["Zvārdes vidusskola", "Rojas pamatskola"]


def test_words_of_people_before_a_society_and_a_board_whose_chair_speaks_are_no_names(organisations) -> None:
    told = f"Projekts „Rasa”, Nr. {CODE}. Ļaudīm ar īpašo statusu biedrība „Enkurs” palīdz, saka RKK valdes loceklis."
    assert list(organisations(told)) == ["biedrība „Enkurs”"]


def test_who_thought_of_a_project_applies_for_it_and_what_was_done_is_no_name(organisations) -> None:
    told = f"Projekts „Rasa”, Nr. {CODE}; to iecerējusi biedrība „Enkurs”. Konkursu rīkoja Sēlijas biedrība „Salas”."
    assert organisations(told) == {"biedrība „Enkurs”": "applicant", "Sēlijas biedrība „Salas”": "other"}


def test_where_an_application_is_handed_in_nobody_applies(organisations) -> None:
    told = f"Biedrība „Enkurs” 2016. gadā iesniedza projekta „Rasa”, Nr. {CODE}, pieteikumu Lauku atbalsta dienestā."
    assert organisations(told) == {"Biedrība „Enkurs”": "applicant"}


def test_the_duties_of_the_leading_partner_tell_who_leads(organisations) -> None:
    told = f"Projekts „Rasa”, Nr. {CODE}. Vadošā partnera pienākumus veic Salas novada dome."
    assert organisations(told) == {"Salas novada dome": "coordinator"}


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("biedrība „Daugavas krastu partnerība “Kaimiņš””", "biedrība „Daugavas krastu partnerība “Kaimiņš””"),
        ("BDR “Pūtēju orķestris”", "BDR “Pūtēju orķestris”"),
        ("VAS „Namu valde”", "VAS „Namu valde”"),
        ("biedrība ”Rasa”", "biedrība ”Rasa”"),
        ("Nodrošinājuma aģentūra", "Nodrošinājuma aģentūra (turpmāk – NVA)"),
    ],
)
def test_names_in_marks_of_many_kinds_stay_whole(organisations, name: str, told: str) -> None:
    assert name in organisations(f"Projektu „Zeme”, Nr. {CODE}, īsteno {told}. Zinātāji: NVA.")


def test_the_union_that_pays_and_verbs_are_no_organisations(organisations) -> None:
    told = f"Piesaistot Eiropas Savienības naudu, redz Ozoliņu piedalīsies Eiropas Savienības projektā „Zeme”, {CODE}."
    assert organisations(told) == {}


def test_a_currency_before_a_name_and_a_country_before_municipalities_are_no_part_of_it(organisations) -> None:
    told = f"Projektam „Zeme”, Nr. {CODE}, 70 EUR Salas novada dome piešķīra, atbrauca Lietuvas pašvaldību pārstāvji."
    assert list(organisations(told)) == ["Salas novada dome"]


def test_letters_of_a_number_and_the_name_of_a_programme_are_no_organisations(organisations) -> None:
    told = "Fonda programmā „NVO fonds” atbalstīts projekts „Zeme”, līgums Nr. 2022.LV/NVOF/DAP/118."
    assert organisations(told) == {}


@pytest.mark.parametrize("role", ["Finansējuma saņēmējs", "Projekta iesniedzējs", "Saņēmējs"])
def test_a_contract_says_what_its_parties_are(organisations, role: str) -> None:
    found = organisations(
        f"Salas novada dome, reģistrācijas Nr. 90000012345, tās vadītājas personā (turpmāk – {role}), no vienas puses, "
        "un biedrība „Upes elpa”, tās valdes personā (turpmāk – Partneris), no otras puses, "
        f"īsteno projektu „Rasa” ({CODE})."
    )
    assert found == {"Salas novada dome": "applicant", "biedrība „Upes elpa”": "partner"}


def test_what_a_contract_calls_a_party_is_its_role(organisations) -> None:
    told = organisations(
        "Salas vidusskola, reģistrācijas Nr. 90000054333, tās direktores personā (turpmāk – Koordinators), no vienas "
        "puses, un Lubes pamatskola, tās direktora personā (turpmāk – Partneris), no otras puses, vienojas:",
        f"Puses īsteno projektu „Rasa” ({CODE}).",
    )
    assert told == {"Salas vidusskola": "coordinator", "Lubes pamatskola": "partner"}


def test_who_only_pays_does_not_apply_for_its_grantee(organisations) -> None:
    told = organisations(f"Latvijas Zinātnes padomes projekts „Rasa” ({CODE})", "Īstenotājs: Salas augļu institūts")
    assert told["Salas augļu institūts"] == "applicant"


def test_a_board_of_no_name_takes_no_part(organisations) -> None:
    told = organisations(f"Nodibinājums „Krasts” īsteno projektu „Rasa” ({CODE}).", "Fonda valdes locekļi lasa.")
    assert told == {"Nodibinājums „Krasts”": "applicant"}


def test_an_account_below_a_name_is_not_its_part(table) -> None:
    rows = [["Partneris", "Valsts"], ["Salas vidusskola\nKonts LV00HABA0551000000456", "Latvija"], ["CODE", CODE]]
    _, (project,) = reports.of(table(rows))
    assert "Salas vidusskola" in [organisation.finding.value for organisation in project.organisations]


def test_whose_project_others_take_part_in_is_told_by_a_participle(organisations) -> None:
    told = f"Salas novada dome piedalījās Zemkopības ministrijas īstenotā projekta „Rasa” ({CODE}) norisē."
    assert organisations(told)["Zemkopības ministrija"] == "applicant"


def test_a_municipal_institution_keeps_its_place_before_a_quoted_name_of_a_kind(organisations) -> None:
    told = f"Salas pašvaldības iestāde “Sociālais dienests” īsteno projektu „Rasa” ({CODE})."
    assert organisations(told) == {"Salas pašvaldības iestāde “Sociālais dienests”": "applicant"}


@pytest.mark.parametrize(
    "name", ["Salas pagasta padome", "Ventas reģiona attīstības aģentūra", "Salas novada pašvaldības aģentūra"]
)
def test_councils_and_agencies_of_a_district_are_no_payers(organisations, name: str) -> None:
    assert organisations(f"Projektu „Rasa” ({CODE}) īsteno {name}.") == {name: "applicant"}


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Viesi redzēja Viesītes pilsētu un Salas speciālo skolu.", "Salas speciālā skola"),
        ("Strādāja Liepājas Universitātes studiju un pētniecības centrā.", "Liepājas Universitāte"),
        ("Noslēdzies Salas muzeja lasījumu cikls.", "Salas muzejs"),
        ("Atvērto durvju dienas Salas vidusskolā.", "Salas vidusskola"),
        ("Bijām Bulgārijas pilsētas Varnas bērnudārzā “Zaļā birzs”.", "Varnas bērnudārzs “Zaļā birzs”"),
        ("Tur brauca Salas novada speciālās izglītības iestādes bērni.", "Salas novada speciālās izglītības iestāde"),
        ("Anna Zunda Rojas skolā strādā no 1989. gada.", "Rojas skola"),
        ("Ciemos bija Rojas Annas Bērzas-Ozolas pamatskola.", "Rojas Annas Bērzas-Ozolas pamatskola"),
    ],
)
def test_a_name_begins_behind_other_places_verbs_and_countries(organisations, told: str, name: str) -> None:
    assert list(organisations(f"Projekts „Rasa” ({CODE}). {told}")) == [name]


@pytest.mark.parametrize(
    "told",
    [
        "Talkā nāca Eiropas Savienības valstu skolas un citi.",
        "Abu valstu partneru saišu stiprināšanai, Latvijas pusē, notiek talkas.",
        "Muzejos Museum 2020 ir jauns gads.",
    ],
)
def test_schools_of_countries_purposes_and_years_are_no_organisations(organisations, told: str) -> None:
    assert organisations(f"Projekts „Rasa” ({CODE}). {told}") == {}


def test_whose_programme_s_project_it_is_applied_for_it(organisations) -> None:
    told = f"Salas muzeja Igaunijas–Latvijas programmas projektā „Rasa” ({CODE}) tapa grāmata."
    assert organisations(told) == {"Salas muzejs": "applicant"}


@pytest.mark.parametrize(
    "told",
    [
        "Vada: Salas vidusskola",
        "Kopā ar Salas vidusskolu (vadošais partneris) un Kolkas jahtklubu.",
        "Vada Salas vidusskola; pārējie – Lubes muzejs un Kolkas muzejs.",
        "Skola ir partneris, to vada Salas vidusskola.",
        "Koordinators Latvijā ir Salas vidusskola.",
        "Naudu tērēja Salas vidusskola, kas bija vadošais partneris.",
        "Vadošā augstskola: Salas vidusskola (Latvija).",
    ],
)
def test_who_leads_is_told_in_few_words(organisations, told: str) -> None:
    assert organisations(f"Projekts „Rasa” ({CODE}).", told)["Salas vidusskola"] == "coordinator"


def test_the_row_of_all_sums_in_a_table_of_partners_is_no_organisation(table) -> None:
    findings, _ = reports.of(
        table(
            (
                ("Organizācija", "Valsts", "Pārstāvis", "Daļa, EUR"),
                ("Ķeguma vidusskola", "Latvija", "Rūta Kalēja", "20 000"),
                ("Ģimnāzija „Vėtra”", "Lietuva", "Jonas Petraitis", "18 000"),
                ("Kopā", "", "", "38 000"),
            )
        )
    )
    names = [finding.value for finding in findings if finding.field == "organisation"]
    assert "Ķeguma vidusskola" in names
    assert "Kopā" not in names


def test_whose_programme_it_is_leads_no_project(lines) -> None:
    told = "Alītas skola ar partneriem Ziemeļvalstu Ministru padomes NORDPLUS programmā realizē projektu „Vējš”."
    _, (project,) = reports.of(lines(told))
    assert "Ziemeļvalstu Ministru padome" not in [one.finding.value for one in project.organisations]


@pytest.mark.parametrize("fund", ["Lauku atbalsta dienesta", "Latvijas vides aizsardzības fonda administrācijas"])
def test_whose_money_it_is_does_not_make_the_project_its_own(organisations, fund: str) -> None:
    assert "applicant" not in organisations(f"{fund} projekts „Rasa” (Nr. {CODE}) ilgs gadu.").values()


def test_where_a_letter_was_received_nobody_applied(organisations) -> None:
    told = f"Salas novada pašvaldībā 2023. gada 6. maijā saņemta vēstule par projektu „Rasa” (Nr. {CODE})."
    found = organisations(told, "Projektu īsteno Krasta izglītības centrs, kurš meklē vadītāju.")
    assert found["Krasta izglītības centrs"] == "applicant"
    assert found.get("Salas novada pašvaldība") != "applicant"


def test_the_partner_that_hands_in_a_report_is_a_partner(table) -> None:
    document = table(
        (
            ("Projekta Nr.", CODE),
            ("Projekta nosaukums", "Rasa"),
            ("Projekta īstenotājs", "Krasta izglītības centrs"),
            ("Sadarbības partneris – pārskata iesniedzējs", "Salas novada pašvaldība"),
            ("Projekta mērķis", "Ierīkot taku."),
        )
    )
    _, (project,) = reports.of(document)
    told = {organisation.finding.value: organisation.role for organisation in project.organisations}
    assert told == {"Krasta izglītības centrs": "applicant", "Salas novada pašvaldība": "partner"}


@pytest.mark.parametrize(
    "written",
    [
        "Noslēdzies Lodes tehnikuma pirmais Erasmus+ mobilitātes projekts „Rasa”.",
        "Lodes tehnikuma skolotāji un audzēkņi no 2021. gada īsteno projektu „Rasa”.",
        "Lodes tehnikuma komanda īsteno projektu „Rasa”.",
    ],
)
def test_whose_people_carry_out_a_project_has_it(written: str, organisations) -> None:
    assert organisations(written) == {"Lodes tehnikums": "applicant"}


@pytest.mark.parametrize(
    "told",
    [
        "Vadošais sadarbības partneris – Brno ģimnāzija, piedalās arī Rankas pamatskola.",
        "Brno ģimnāzija ir vadošais sadarbības partneris, Rankas pamatskola – partneris.",
        "Galvenais sadarbības partneris ir Brno ģimnāzija.",
    ],
)
def test_a_leading_partner_in_cooperation_leads(lines, told: str) -> None:
    _, projects = reports.of(lines("Projekts „Vējš pāri jumtiem”", told))
    assert projects[0].choices["coordinator_organisation"].finding.value == "Brno ģimnāzija"


def test_whose_part_of_a_project_costs_takes_part_and_who_administers_a_fund_is_not_named(organisations) -> None:
    told = f"Projekts „Rasa”, Nr. {CODE}. Salas novada pašvaldības projekta daļa: 900 eiro. Maksā fonda vadošā iestāde."
    assert organisations(told) == {"Salas novada pašvaldība": "partner"}
