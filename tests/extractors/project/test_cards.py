"""Projects told one below another under the same labels."""

import pytest

from extractors import reports

FIRST = ("Projekta nosaukums: Rīta rasa", "Īstenošanas laiks: 01.02.2022.–31.10.2022.", "Finansējums: 7 090,00 EUR")
SECOND = ("Projekta nosaukums: Vakara vējš", "Īstenošanas laiks: 01.05.2022.–30.11.2022.", "Finansējums: 940,00 EUR")


@pytest.fixture
def told(lines):
    def found(*written: str) -> list[tuple[str, str, str]]:
        _, projects = reports.of(lines(*written))
        keys = ("title", "start_date", "total")
        return [tuple(project.choices[key].finding.value for key in keys) for project in projects]

    return found


def test_each_card_is_a_project_with_its_own_facts(told) -> None:
    assert told("# Centra projekti", *FIRST, "Pieci jaunieši veidoja raidījumu.", *SECOND) == [
        ("Rīta rasa", "2022-02-01", "7090.00 EUR"),
        ("Vakara vējš", "2022-05-01", "940.00 EUR"),
    ]


def test_what_stands_under_the_next_heading_is_of_no_card(told) -> None:
    after = ("# Plāni", "Atjaunosim laukumu, tam paredzēti 12 000 eiro.")
    assert [total for _, _, total in told(*FIRST, *SECOND, *after)] == ["7090.00 EUR", "940.00 EUR"]


def test_a_name_repeated_is_one_project(told) -> None:
    assert len(told(*FIRST, "Projekta mērķis: rast mieru.", *FIRST)) == 1


UNDER_NAMES = (
    "# Upes acs",
    "Programma: Nordplus Junior",
    "Projekta Nr.: NPJR-2022/10301",
    "Ilgums: 01.08.2022.–31.07.2023.",
    "Summa: 8 800,00 EUR",
    "# Vēja taka",
    "Programma: novada iniciatīvu konkurss",
    "Ilgums: 01.03.2023.–31.10.2023.",
    "Summa: 640,00 EUR",
)


def test_a_name_above_the_same_labels_makes_a_card_without_a_number(told) -> None:
    assert told("# Skolas projekti", *UNDER_NAMES, "# Ēdienkarte", "Zupa maksā 2,00 EUR.") == [
        ("Upes acs", "2022-08-01", "8800.00 EUR"),
        ("Vēja taka", "2023-03-01", "640.00 EUR"),
    ]


def test_names_in_plain_lines_are_cards_too_where_their_labels_begin_again(told) -> None:
    plain = [line.removeprefix("# ") for line in UNDER_NAMES]
    assert [title for title, _, _ in told("Ziņas", "Skolā notiek daudz kas.", *plain)] == ["Upes acs", "Vēja taka"]


def test_labels_under_headings_that_name_no_project_are_no_cards(lines) -> None:
    rooms = ("# Zāle", "Adrese: Dārza iela 4", "Laiks: 9–17", "Cena: 8,00 EUR", "Atbildīgā: Ilze Kalna")
    others = ("# Pirts", "Adrese: Dārza iela 6", "Laiks: 12–20", "Cena: 5,00 EUR", "Atbildīgā: Anna Liepa")
    assert reports.of(lines("# Telpu noma", *rooms, *others))[1] == ()


def codes_of(projects) -> dict[str, str]:
    return {
        project.choices["title"].finding.value: project.choices["code"].finding.value
        for project in projects
        if "title" in project.choices and "code" in project.choices
    }


@pytest.mark.parametrize("mark", ["# ", "", "1. "])
@pytest.mark.parametrize("name", ["{}", "„{}”", "Erasmus+ projekts „{}”"])
def test_a_number_at_the_end_of_a_card_is_of_the_name_above_it(mark: str, name: str, lines) -> None:
    written = ["Skolas projekti"]
    for number, title in (("19-08-AL20-A019.2201-000030", "Mācāmies mežā"), ("9.2.4.2/16/I/044", "Vēja taka")):
        written += [f"{mark}{name.format(title)}", "Bērni brauca pie dabas."]
        written += ["Iesniedzējs: Sedas vidusskola", "Ilgums: 05.2016.–09.2019.", f"Līguma Nr.: {number}"]
    _, projects = reports.of(lines(*written))
    expected = {"Mācāmies mežā": "19-08-AL20-A019.2201-000030", "Vēja taka": "9.2.4.2/16/I/044"}
    assert codes_of(projects) == expected


def test_one_fact_makes_cards_of_names_that_say_project(lines) -> None:
    names = ("Erasmus+ projekts „Rīta rasa”", "Erasmus+ projekts „Vēja taka”")
    _, projects = reports.of(lines("# Ziņas", f"# {names[0]}", "Summa: 780 EUR", f"# {names[1]}", "Summa: 1200 EUR"))
    assert [project.choices["total"].finding.value for project in projects] == ["780.00 EUR", "1200.00 EUR"]


def test_a_name_without_labels_between_names_with_labels_is_a_project_of_its_own(lines) -> None:
    _, projects = reports.of(
        lines(
            *("Skolas projekti", "„Rīta rasa”", "Laiks: 05.2016.–09.2019.", "Koordinatore: Lība Zunda"),
            "„Vēja taka”, Nordplus, NPJR-2022/10301, 8 800 EUR",
            *("„Upes acs”", "Laiks: 05.2020.–09.2021.", "Koordinatore: Ieva Krūma"),
        )
    )
    owners = [project for project in projects if "code" in project.choices]
    assert [project.choices["title"].finding.value for project in owners] == ["Vēja taka"]


def test_calls_one_below_another_are_no_projects(lines) -> None:
    written = ["Aģentūra šogad rīkos divus projektu konkursus:"]
    for name, most in (("Atbalsts jauniešu centru darbībai", 3500), ("Atbalsts jaunatnes organizāciju darbībai", 6000)):
        written += [name, f"Vienam projektam maksimāli pieejamie līdzekļi: {most} EUR."]
        written += ["Projekta īstenošanas periods: marts – decembris."]
    assert not reports.of(lines(*written))[1]


@pytest.mark.parametrize("head", ["Projektu nedēļa", "Projektu konkurss jauniešiem", "Interešu izglītība"])
def test_groups_and_contests_with_times_and_leaders_are_no_projects(head: str, lines) -> None:
    groups = []
    for name, day in (("Upes grupa", 6), ("Meža grupa", 8)):
        groups += [name, f"Laiks: {day}.03.2023.–1{day - 6}.03.2023.", "Vadītāja: Lība Zunda"]
    assert reports.of(lines(head, *groups))[1] == ()


def test_a_card_without_a_number_begins_where_a_label_is_told_again(told) -> None:
    facts = ("Finansētājs: Vides fonds", "Summa: 640,00 EUR", "Īsteno: no 01.03.2023. līdz 31.10.2023.")
    assert told("Īstenotie projekti", "Upes acs", "Projekta Nr.: NPJR-2022/10301", *facts, "Vēja taka", *facts) == [
        ("Upes acs", "2023-03-01", "640.00 EUR"),
        ("Vēja taka", "2023-03-01", "640.00 EUR"),
    ]


def test_the_last_card_has_its_paragraph_where_all_others_have_one(lines) -> None:
    cards = [
        (f"{number}. „{name}” Nr. 2022-1-LV01-KA122-VET-00007100{number}", "Īstenošanas laiks: 01.09.2022.–31.08.2023.")
        for number, name in enumerate(("Koka tilti", "Māla balsis", "Vēja rati"), 1)
    ]
    prose = "Audzēkņi brauca uz Somiju.", "Audzēkņi brauca uz Maltu.", "Plānota prakse Spānijā un Vācijā."
    told = [line for card, words in zip(cards, prose, strict=True) for line in (*card, words)]
    _, found = reports.of(lines("Tehnikums", "ERASMUS+ PROJEKTI", *told, "Skola iepazinās arī ar Portugāli."))
    countries = [[country.value for country in project.countries] for project in found]
    assert countries == [["FI"], ["MT"], ["ES", "DE"]]


def test_names_below_lines_of_programmes_are_cards_of_their_own(lines) -> None:
    told = lines(
        "Starptautiskie projekti | Rojas pirmsskola",
        "Nordplus Junior 2021-2023", "MAZIE PĒTNIEKI", "Dalībvalstis: Igaunija.", "Mūsu kontaktpersona: Lība Zunda.",
        "Erasmus+ KA1 2023-2024", "SKOLOTĀJA SOMA", "Finansējums: 12 480,00 EUR.", "Mūsu kontaktpersona: Lība Zunda.",
    )  # fmt: skip
    _, found = reports.of(told)
    assert [project.choices["title"].finding.value for project in found] == ["MAZIE PĒTNIEKI", "SKOLOTĀJA SOMA"]
    assert ["total" in project.choices for project in found] == [False, True]
