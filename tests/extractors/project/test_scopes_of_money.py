"""Which of several projects the money below their names belongs to."""

from collections.abc import Callable

from extractors import reports
from model import Document

Lines = Callable[..., Document]


def test_lines_below_a_number_and_a_name_tell_of_that_project(lines: Lines) -> None:
    _, projects = reports.of(
        lines(
            "Nr. 9.2.4.2/16/I/037 „Veselais vējš”",
            "Kopā 1 682,00 EUR (ESF 1 429,00 EUR)",
            "Izlietots gada beigās: 913,00 EUR",
            "Nr. 4.2.2.0/18/I/044 „Siltā siena”",
            "Kopā 4 019,00 EUR",
        )
    )
    assert [[one.finding.value.split()[0] for one in project.amounts] for project in projects] == [
        ["1682.00", "1429.00", "913.00"],
        ["4019.00"],
    ]


def test_what_stands_before_the_last_comma_belongs_to_the_project_before(lines: Lines) -> None:
    text = "Gatavs projekts „Vāveres” par 900 eiro, no tiem 810 eiro deva LEADER, remonts projektā „Stāvs” par 60 eiro."
    _, projects = reports.of(lines(text))
    told = {one.titles[0].value: [(sum_.finding.value, sum_.role) for sum_ in one.amounts] for one in projects}
    assert told == {"Vāveres": [("900.00 EUR", "total"), ("810.00 EUR", "eu")], "Stāvs": [("60.00 EUR", "total")]}
