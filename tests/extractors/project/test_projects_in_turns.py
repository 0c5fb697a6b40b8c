"""Several projects one after another: names, numbers and facts take turns, in lines or in one paragraph."""

import pytest

from extractors import reports

_CODES = ("2022-1-LV01-KA210-SCH-000081234", "2021-1-LV01-KA122-SCH-000012345")
_FACTS = (
    ("Tas ilgs no 01.09.2022. līdz 31.08.2024.", "Piešķirti 60 000 eiro.", "To koordinē Lība Zunda."),
    ("Sākums 2021. gada 1. oktobrī, beigas 2023. gada 31. martā.", "Budžets: 18 400 EUR.", "Vadītāja: Linda Osa."),
)  # fmt: skip
_TOLD = [
    ("Zaļie soļi", "2022-09-01", "2024-08-31", "60000.00 EUR", "Lība Zunda"),
    ("Upes balsis", "2021-10-01", "2023-03-31", "18400.00 EUR", "Linda Osa"),
]
_OPENINGS = ("Projekts „{}”.", "Projektu „{}” finansē Erasmus+.", "Projektā „{}” mācāmies dabā.", "„{}”")


def _told(document) -> list[tuple[str, ...]]:
    _, projects = reports.of(document)
    fields = ("title", "start_date", "end_date", "total", "coordinator")
    return [tuple(project.choices[field].finding.value for field in fields) for project in projects]


@pytest.mark.parametrize("opening", _OPENINGS)
@pytest.mark.parametrize("number", ["Numurs: {}.", "Projekta Nr. {}.", "(Nr. {})", ""])
def test_lines_below_a_name_tell_of_that_project(lines, opening: str, number: str) -> None:
    written = ["Skolas projekti"]
    for (name, *_), code, facts in zip(_TOLD, _CODES, _FACTS, strict=True):
        written += [line for line in (opening.format(name), number.format(code), *facts) if line]
    assert _told(lines(*written)) == _TOLD


@pytest.mark.parametrize("opening", _OPENINGS[:3])
@pytest.mark.parametrize("number", ["Numurs: {}.", "(Nr. {})"])
def test_in_one_paragraph_each_number_is_that_of_the_name_before_it(lines, opening: str, number: str) -> None:
    parts = [
        " ".join((opening.format(name), number.format(code), *facts))
        for (name, *_), code, facts in zip(_TOLD, _CODES, _FACTS, strict=True)
    ]
    assert _told(lines(" ".join(parts))) == _TOLD
