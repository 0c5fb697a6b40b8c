"""Several projects told in one breath or in a list, and names behind a dash, a colon or `this project`."""

from collections.abc import Callable

import pytest

from extractors import reports
from model import Document

Lines = Callable[..., Document]


def titles(document: Document) -> list[str]:
    return [project.titles[0].value for project in reports.of(document)[1] if project.titles]


@pytest.mark.parametrize(
    ("wanted", "written"),
    [
        (["Vējš", "Buras", "Krasts"], "Biedrība īstenos projektus „Vējš”, „Buras” un „Krasts”."),
        (["Vējš", "Buras"], "Atbalstu guva projektu pieteikumi – „Vējš”, „Buras”."),
        (["Vējš", "Kaijas"], "Klubs rakstīja divus projekta pieteikumus – „Vējš” un „Kaijas”."),
        (["Vējš burās", "Kaiju sala"], "Fonds atbalstīja projektu „Vējš burās” un „Kaiju sala” ieceres."),
        (["Vējš burās"], "Skola darbojas projektā „Vējš burās”, „Enkurs” ir tās deju kopa."),
        (["Vējš burās"], "Skola īsteno projektu „Vējš burās”, „Zibsnis” un citas kopas dejo."),
        (["Vējš burās"], "Projektus „Vējš burās” un biedrību „Enkurs” atbalsta dome."),
    ],
)
def test_projects_told_in_one_breath_are_several(wanted: list[str], written: str, lines: Lines) -> None:
    assert titles(lines(written)) == wanted


def test_an_item_of_an_announced_list_may_begin_with_who_has_the_project(lines: Lines) -> None:
    told = ("Biedrība „Enkurs” – „Vējš burās”;", "Līvu draudze – „Kaiju sala”.")
    assert titles(lines("Domes atbalstītie projekti:", *told)) == ["Vējš burās", "Kaiju sala"]
    assert titles(lines("Uz skatuves kāpa:", *told)) == []


def test_an_item_of_an_announced_list_may_end_in_its_money(lines: Lines) -> None:
    told = ("Biedrība „Enkurs” „Vējš burās“Kolkas pag. 700,00 EUR", "Grupa, Ilze Kalna „Kaiju sala” Rojas pag. 500 EUR")
    document = lines("Talsu novada projekti:", *told)
    assert titles(document) == ["Vējš burās", "Kaiju sala"]
    assert [one.choices["total"].finding.value for one in reports.of(document)[1]] == ["700.00 EUR", "500.00 EUR"]


@pytest.mark.parametrize(
    ("wanted", "written"),
    [
        (["Vējš burās"], "Ar fonda atbalstu klubs realizēja „Vējš burās” projektu."),
        ([], "Kluba valde sprieda par „Vējš burās” projektu nākotni."),
        ([], "Klubs īstenoja „Vējš burās” projektu konkursu."),
    ],
)
def test_who_carries_out_one_project_in_the_accusative(wanted: list[str], written: str, lines: Lines) -> None:
    assert titles(lines(written)) == wanted


def test_more_projects_announced_among_numbered_ones_are_projects(lines: Lines) -> None:
    told = lines(
        "Top projekti „Ceļš uz Kolku” (17-03-A00702-000091) un „Ceļš uz Roju” (17-03-A00702-000092).",
        "Gada beigās noslēgsies arī divi pērn sākti projekti: „Ceļš uz Pūrciemu” un „Ceļš uz Vaidi”.",
    )
    assert titles(told) == ["Ceļš uz Kolku", "Ceļš uz Roju", "Ceļš uz Pūrciemu", "Ceļš uz Vaidi"]


@pytest.mark.parametrize(
    "written",
    [
        "Balvu ieguva draudzes projekts – Zvanu torņa atjaunošana un ekspozīcija.",
        "1. vieta – līvu kopas projektam – Zvanu torņa atjaunošana un ekspozīcija",
        "Dome uzsāka projekta īstenošanu: Zvanu torņa atjaunošana un ekspozīcija (līguma Nr. 4-12/7), lai zvanītu.",
        "# Noslēdzies projekts – Zvanu torņa atjaunošana un ekspozīcija",
    ],
)
def test_a_name_may_stand_behind_a_dash_or_colon(written: str, lines: Lines) -> None:
    assert titles(lines(written)) == ["Zvanu torņa atjaunošana un ekspozīcija"]


@pytest.mark.parametrize(
    "written",
    [
        "Sācies projekts – Zvanu tornis tiek atjaunots.",
        "Izskanēja projekts – Zvaniņi.",
        "Tas ir labs projekts – tornis stāvēs.",
        "Jauns skolas projekts",
        "Tika domāts par projektu: Eiropas Savienības nauda palīdzētu.",
    ],
)
def test_a_sentence_behind_a_dash_is_no_name(written: str, lines: Lines) -> None:
    assert titles(lines(written, "Kolkas skolai bija iespēja piedalīties tādā darbā, kas prasa laiku.")) == []


def test_the_word_for_a_project_names_nothing_of_the_next_paragraph(lines: Lines) -> None:
    assert titles(lines("Starptautisks skolas projekts", "Mūsu skola dejo, kas visiem patīk.")) == []


def test_what_this_project_points_at_is_its_name_and_a_guess(lines: Lines) -> None:
    told = lines("Fonds atbalstījis sarunu ciklu „Krasta stāsti”.", "Šajā projektā kopā nāk divas bibliotēkas.")
    _, (project,) = reports.of(told)
    assert project.choices["title"].finding.value == "Krasta stāsti"
    assert project.choices["title"].finding.flags == ("inferred-title",)
    assert titles(lines("Fonds atbalstījis biedrību „Krasta stāsti”.", "Šajā projektā kopā nāk divi ciemi.")) == []


def test_a_name_that_is_said_to_be_a_project(lines: Lines) -> None:
    assert titles(lines("„Vējš burās” – tas ir jauniešu projekts, kurā mācās burāt.")) == ["Vējš burās"]


def test_money_stays_under_the_name_it_stands_below_though_the_text_mentions_another(lines: Lines) -> None:
    _, found = reports.of(
        lines(
            "Projekts „Vējš burās”", "Šo projektu sāka Kolkas skola.", "Piešķirti 700 eiro.",
            "Projekts „Kaiju sala”", "Šo projektu sāka projekta „Vējš burās” laikā.", "Piešķirti 900 eiro.",
        )
    )  # fmt: skip
    money = {one.titles[0].value: one.choices["total"].finding.value for one in found}
    assert money == {"Vējš burās": "700.00 EUR", "Kaiju sala": "900.00 EUR"}


NUMBERS = ("2022-1-LV01-KA122-SCH-000071001", "2022-1-LV01-KA122-SCH-000071002")


@pytest.mark.parametrize(
    "head",
    ["Nordplus Junior", "Eiropas Savienības fondi", "2021./2022. mācību gads", "Jaunatnes projekti", "Erasmus+ KA1"],
)
def test_a_heading_over_several_projects_names_none(head: str, lines: Lines) -> None:
    works = "Skola darbojas kopā ar citām un mācās no kaimiņiem"
    told = lines(f"# {head}", f"{works} ({NUMBERS[0]}).", "# Mazo upju karte", f"{works} ({NUMBERS[1]}).")
    _, found = reports.of(told)
    assert [[one.value for one in project.titles] for project in found] == [[], ["Mazo upju karte"]]
    assert found[1].choices["title"].finding.flags == ("inferred-title",)
    assert titles(lines(f"# {head}", f"Nr. {NUMBERS[0]}")) == []


def test_a_heading_is_a_name_beside_a_quoted_one_only_where_they_share_words(lines: Lines) -> None:
    told = lines(
        "# Kaijas atgriežas", f"Sākas projekts „Vējš burās” ({NUMBERS[0]}).",
        "# Darbnīcu jumta remonts", f"Sākas projekts „Tehnikuma darbnīcu jumta remonts” ({NUMBERS[1]}).",
    )  # fmt: skip
    _, found = reports.of(told)
    assert [len(project.titles) for project in found] == [1, 2]


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("LIFE projekti: UPES „Brīvas upes” un MeadowCare „Pļavas, kas elpo”.", ["Brīvas upes", "Pļavas, kas elpo"]),
        ("Projektu īsteno SIA „Enkurs”.", []),
        ("Notika jauniešu apmaiņa „Bez steigas”. Apmaiņas projektu finansē Erasmus+.", ["Bez steigas"]),
        ("Notika jauniešu apmaiņa „Bez steigas”. Projekti būs rīt.", []),
        ("Erasmus+ project “Voices of the Sea” turpinās.", ["Voices of the Sea"]),
        ("500 eiro ieguva jauniešu iecere „Soliņš pie upes”.", ["Soliņš pie upes"]),
        ("Dome atbalstīja projekta pieteikumu „Kāpnes” ar ieceri „Ērtāk”.", ["Kāpnes"]),
    ],
)  # fmt: skip
def test_short_names_exchanges_and_ideas(written: str, wanted: list[str], lines: Lines) -> None:
    _, projects = reports.of(lines(written))
    assert [one.choices["title"].finding.value for one in projects] == wanted


def test_a_heading_may_name_the_programme_before_the_project(lines: Lines) -> None:
    _, (project,) = reports.of(lines("NORDPLUS „Vējš burās”", "Projekts ilgst no 2017. gada maija."))
    assert project.choices["title"].finding.value == "Vējš burās"


def test_a_list_of_granted_projects_tells_who_has_each(lines: Lines) -> None:
    written = (
        "ATBALSTĪTO PROJEKTU SARAKSTS:",
        "* SIA „Enkurs” – Laivu kursi pusaudžiem – 1 900,00 €",
        "* Salas vidusskola – Rakstīšanas darbnīca skolēniem – 700,00 €",
        "Projektu īstenošanai uz vienu gadu pieejami 3 000,00 €.",
    )
    _, projects = reports.of(lines(*written))
    told = [(one.choices["title"].finding.value, one.choices["applicant"].finding.value) for one in projects]
    assert told == [("Laivu kursi pusaudžiem", "SIA „Enkurs”"), ("Rakstīšanas darbnīca skolēniem", "Salas vidusskola")]


def test_the_project_that_another_goes_on_with_keeps_its_number_to_itself(lines: Lines) -> None:
    first = "Dome iesniegusi projektu „Torņa izbūve Salas kalnā”, tas izmaksās 9 000 eiro."
    second = "Otrs projekts „Raugies tālāk” ir turpinājums jau īstenotam projektam „Raugies apkārt” Nr. LLI-911."
    _, projects = reports.of(lines(first, second))
    told = {one.choices["title"].finding.value: "code" in one.choices for one in projects}
    assert told == {"Torņa izbūve Salas kalnā": False, "Raugies tālāk": False, "Raugies apkārt": True}


@pytest.mark.parametrize(
    "told",
    [
        ("Mūsu projekti", "2019.-2021. Erasmus+ “Play and Learn” – Spānija", "2017. Nordplus “Sand Kids” – Lietuva"),
        ("Īstenotie projekti:", "• Comenius „Play and Learn” 2010.-2012.", "• eTwinning „Sand Kids”"),
        ("Šogad darbojas Erasmus+ KA1 “Play and Learn” un Nordplus “Sand Kids” projekti.",),
    ],
)
def test_names_behind_their_programmes_are_projects_beside_each_other(lines, told: tuple[str, ...]) -> None:
    _, projects = reports.of(lines(*told))
    assert [project.choices["title"].finding.value for project in projects] == ["Play and Learn", "Sand Kids"]


def test_one_name_behind_a_programme_may_be_a_day(lines) -> None:
    assert not reports.of(lines("Erasmus+ „Informācijas diena”", "Seminārs notiks 5. maijā."))[1]


@pytest.mark.parametrize(
    "above",
    [
        "Konkursā žūrija atbalstīja četras idejas:",
        "Finansējumam apstiprinātas šādas iniciatīvas:",
        "Šādi pieteikumi atbalstīti šogad:",
        "Uzvarējušas divas ieceres:",
    ],
)
def test_ideas_that_won_are_projects_like_any_others(above: str, lines) -> None:
    items = ("1) „Soliņi upmalā” (grupa „Upe”) – 700 EUR", "2) „Akmens taka” (biedrība „Sala”) – 650 EUR")
    _, projects = reports.of(lines("Iedzīvotāju projektu konkurss", above, *items))
    assert [project.titles[0].value for project in projects] == ["Soliņi upmalā", "Akmens taka"]


def test_what_a_name_is_may_be_told_in_many_words_behind_it(lines: Lines) -> None:
    first = "Lielākais ir „Vēja tilts” – Interreg Latvijas un Lietuvas programmas projekts, kas maksā 412 000 eiro."
    second = "Otrs ir Erasmus+ projekts „Vēja skola”."
    assert titles(lines(first, second)) == ["Vēja tilts", "Vēja skola"]


@pytest.mark.parametrize("intro", ["Lūk, tās, kas to saņem:", "Atbalstu saņēma:", "Tie ir šādi:"])
def test_the_head_of_a_page_tells_what_the_list_below_is_of(intro: str, lines: Lines) -> None:
    items = ("1) „Soliņš upmalā”, grupa „Kaimiņi”: 482,60 eiro;", "2) „Putnu taka” – jauniešu grupa – 500 eiro;")
    assert titles(lines("Atbalstīto projektu saraksts", "Komisija vērtēja iesniegumus.", intro, *items)) == [
        "Soliņš upmalā",
        "Putnu taka",
    ]
