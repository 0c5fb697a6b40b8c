"""Titles in announced lists, in registers of numbers and under headings."""

from collections.abc import Callable

import pytest

from extractors import reports
from model import Document

Lines = Callable[..., Document]
CODE = "2022-1-LV01-KA122-SCH-000071999"


def titles(document: Document) -> list[list[str]]:
    return [[title.value for title in project.titles] for project in reports.of(document)[1]]


def test_names_under_a_line_that_announces_projects_are_titles(lines: Lines) -> None:
    told = lines(
        "Fonds apstiprinājis divus muzeja projektus:", "“Tīklu lāpīšana”, 300 eiro", "“Murdu pīšana”, 400 eiro"
    )
    assert titles(told) == [["Tīklu lāpīšana"], ["Murdu pīšana"]]


@pytest.mark.parametrize(
    ("wanted", "written"),
    [
        (["Tīklu lāpīšana Kolkā", "Murdu darbi"], ("- Tīklu lāpīšana Kolkā – 30 eiro", "- Murdu darbi, 40 eiro")),
        (["Tīklu lāpīšana", "Murdu darbi"], ("SIA „Enkurs” – Tīklu lāpīšana, 3 EUR", "SIA „Bura” – Murdu darbi, 4 €")),
        ([], ("- Tīklu lāpīšana Kolkā", "- Murdu pīšana Rojā")),
        ([], ("- Tīklu lāpīšana Kolkā – 300 eiro",)),
    ],
)
def test_an_announced_list_needs_money_and_no_marks(wanted: list[str], written: tuple[str, ...], lines: Lines) -> None:
    told = lines("Fonds apstiprinājis šādus projektus:", *written)
    assert [found[0] for found in titles(told)] == wanted


def test_a_heading_without_a_number_between_numbered_ones_is_a_project(lines: Lines) -> None:
    told = lines(
        "„Vējš burās”", f"Kad: 2023. gada maijs. Nr. {CODE}", "„Kaiju sala”", "Kad: 2023./2024. mācību gads", "„Murds”",
        "Kad: 2024. gada maijs. Nr. 2022-1-LV01-KA122-SCH-000071888",
    )  # fmt: skip
    assert [found[0] for found in titles(told)] == ["Vējš burās", "Kaiju sala", "Murds"]


def test_an_item_without_a_number_between_numbered_ones_is_a_project(lines: Lines) -> None:
    told = lines(f"1. „Vējš burās”. Grants Nr. {CODE}.", "2. „Kaiju sala”. Projekts ilgs divus gadus.")
    assert [found[0] for found in titles(told)] == ["Vējš burās", "Kaiju sala"]


def test_a_register_of_numbers_and_names_names_every_project(lines: Lines) -> None:
    _, found = reports.of(
        lines(
            "Muzeja dalība projektos",
            "LIFE19-NAT-LV-000988   Baltās smiltis",
            "LIFE22-NAT-LV-LIEDAGS / 101074399   Jaunie liedagi",
            f"{CODE}   Kāpas kā skolas laboratorijai",
            "2021-1-LV01-KA122-ADU-000071998   Nidas pamatskola",
        )
    )
    titles = [[title.value for title in project.titles] for project in found]
    assert titles == [["Baltās smiltis"], ["Jaunie liedagi"], ["Kāpas kā skolas laboratorijai"], []]


def test_a_matter_of_a_sitting_names_the_project_told_below_it(lines: Lines) -> None:
    _, (project,) = reports.of(
        lines(
            "1. Par ciema laukumu.",
            "Laukumu sakops.",
            "2. Par projektu „Vējš burās”.",
            f"Direktore stāsta, ka nauda ({CODE}) ļaus uzņemt viesus.",
        )
    )
    assert project.choices["title"].finding.value == "Vējš burās"


def test_facts_may_stand_behind_the_names_of_a_register(lines: Lines) -> None:
    told = lines(
        "[1] lzp-2022/1-0306. Rudzu klijas kā konservants: ceļš uz maizi. 01.01.2023.–31.12.2025. 300 000 EUR.",
        "[2] 1.1.1.1/19/A/087. Gaļas iepakojums bez plastmasas. ERAF. 1.07.2020.–30.06.2023.",
    )
    assert titles(told) == [["Rudzu klijas kā konservants: ceļš uz maizi"], ["Gaļas iepakojums bez plastmasas"]]


def test_the_number_under_a_fund_s_full_name_heads_the_name_below_it_and_no_address_is_one(lines: Lines) -> None:
    rest = ("Īstenošana: 1.09.2024.–31.08.2028.", "Summa: 900 EUR")
    told = lines("Eiropas Sociālā fonda Plus projekts Nr. 4.3.5.1/1/24/I/012", "Rokrokā ar kaimiņiem Rojā", *rest)
    assert titles(told) == [["Rokrokā ar kaimiņiem Rojā"]]
    told = lines("Roja, Vecais laukums 3", "NORDPLUS ADULT", "NPAD-2022/10114", "Reading Without Borders", *rest)
    assert titles(told) == [["Reading Without Borders"]]


def test_a_long_name_may_sound_so(lines: Lines) -> None:
    told = f"Garais nosaukums skan tā: „Vējš pār kāpām”, Nr. {CODE}. Pilsēta īsteno citu projektu „Buras”."
    assert titles(lines(told))[0][0] == "Vējš pār kāpām"


def test_facts_may_stand_between_a_name_and_its_number(lines) -> None:
    one = "2019–2021. Vēja mērījumi krastā. Vad. Anna Osa. ERAF, Nr. 1.1.1.1/18/A/142"
    other = "2020–2022. Ūdens attīrīšana ar smilti. Vad. Jānis Upe. LZP, Nr. lzp-2019/1-0377"
    _, projects = reports.of(lines("Pabeigtie pētniecības projekti", one, other))
    told = [(project.choices["title"].finding.value, project.choices["code"].finding.value) for project in projects]
    assert told == [("Vēja mērījumi krastā", "1.1.1.1/18/A/142"), ("Ūdens attīrīšana ar smilti", "lzp-2019/1-0377")]


def test_the_number_of_an_application_stands_below_the_name(lines: Lines) -> None:
    rest = ("Projekta sākums: 01.02.2021.", "Izmaksas: 900 EUR")
    told = lines("Acs, kas neguļ: kamera ganāmpulkam", "Pētniecības pieteikuma Nr.: 1.1.1.2/VIAA/4/20/693", *rest)
    assert titles(told) == [["Acs, kas neguļ: kamera ganāmpulkam"]]
