"""Bare years and school years as a project's time."""

import pytest

from extractors import reports
from model import Finding
from tests.extractors.period.test_periods import Lines, period


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        ("Projekts „Dzirnakmens”, Erasmus+ 2014.–2016.", "2014", "2016"),
        ("Erasmus+ projekts „Dzirnakmens” (2017–2019)", "2017", "2019"),
        ("Projekts „Dzirnakmens” (2012.–2014.) ir noslēdzies.", "2012", "2014"),
        ("Trīs gadus, no 2016. līdz 2019. gadam, skola īstenoja projektu „Dzirnakmens”.", "2016", "2019"),
        ("2018.–2020. gada projekts „Dzirnakmens” ir pabeigts.", "2018", "2020"),
        ("Projekta „Dzirnakmens” ilgums: 2021./2022. mācību gads", "2021", "2022"),
        ("Projekts „Dzirnakmens” norisināsies 2021./2022. m. g.", "2021", "2022"),
        ("Projekts „Dzirnakmens” ilgs no 2021./2022. līdz 2022./2023. mācību gadam.", "2021", "2023"),
    ],
)
def test_years_beside_the_project_are_its_time_and_flagged(told: str, start: str, end: str, lines: Lines) -> None:
    _, (project,) = reports.of(lines(told))
    found: list[Finding] = [project.choices[field].finding for field in ("start_date", "end_date")]
    assert [(finding.value, finding.flags) for finding in found] == [
        (start, ("inferred-period",)),
        (end, ("inferred-period",)),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Erasmus+ 2014.–2020. Projekts „Dzirnakmens” sākas.",
        "Erasmus+ programmas 2018.–2020. gadam projekts „Dzirnakmens”.",
        "Programmā no 2018. līdz 2020. gadam skola īstenoja projektu „Dzirnakmens”.",
        "2021./2022. mācību gadā skola iesaistījās projektā „Dzirnakmens”.",
        "Projekts „Dzirnakmens”. Muzejs 2017.–2019. gadā bija slēgts.",
        "Projekts „Dzirnakmens” notiks 2021./2025. telpā.",
    ],
)
def test_years_of_programmes_and_of_other_things_are_no_time_of_a_project(told: str, lines: Lines) -> None:
    assert period(lines(told)) == (None, None)


def test_a_long_range_that_nothing_calls_the_project_s_is_flagged(lines: Lines) -> None:
    _, (project,) = reports.of(lines("Projekts „Dzirnakmens”. Māja no 03.03.2022. līdz 05.05.2023. stāv tukša."))
    assert project.choices["start_date"].finding.flags == ("inferred-period",)


@pytest.mark.parametrize("years", ["2019.–2022.", "2019-2022", "2019.-2022.g."])
def test_years_that_open_an_item_before_its_name_and_number_are_its_time(years: str, lines) -> None:
    told = lines("Skolas projekti", f'{years} "Vēja raksti" (2019-1-RO01-KA229-063501_2). Vada Ilze Kalna.')
    _, (project,) = reports.of(told)
    assert [project.choices[field].finding.value for field in ("start_date", "end_date")] == ["2019", "2022"]
    assert project.choices["start_date"].finding.flags == ("inferred-period",)
