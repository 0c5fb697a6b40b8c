"""Cards under names whose labels are not the same words: the names still begin them."""

import pytest

from extractors import reports

_FIRST = {
    "name": "Zaļie soļi", "period": "01.09.2022.–31.08.2024.", "sum": "60 000 EUR", "person": "Lība Zunda",
    "school": "Lodes vidusskola", "partner": "Liceo Galvani (Itālija)", "code": "2022-1-LV01-KA210-SCH-000081234",
}  # fmt: skip
_SECOND = {
    "name": "Upes balsis", "period": "01.10.2021.–31.03.2023.", "sum": "18 400 EUR", "person": "Linda Osa",
    "school": "Sedas pamatskola", "partner": "Tartu Karlova kool (Igaunija)", "code": "2021-1-LV01-KA122-SCH-000012345",
}  # fmt: skip
_WORDINGS = (
    (
        ("{name}", "Koordinators: {school}", "Projekta ilgums: {period}", "Kontaktpersona: {person}", "Budžets: {sum}"),
        ("{name}", "Vadošais partneris: {school}", "Periods: {period}", "Projekta vadītāja: {person}", "Grants: {sum}"),
    ),
    (
        ("1. „{name}”", "Kods: {code}", "Periods: {period}", "Kontaktpersona: {person}", "Budžets: {sum}"),
        ("2. „{name}”", "Nr. {code}", "Norises laiks: {period}", "Projekta koordinatore – {person}", "Summa: {sum}"),
    ),
    (
        ("Erasmus+ projekts „{name}”", "Vadošais partneris: {school}", "Periods: {period}",
         "Partneri: {partner}", "Granta summa: {sum}", "Projekta koordinatore – {person}"),
        ("Erasmus+ projekts „{name}”", "Projekta koordinators: {school}", "Ilgums: {period}",
         "Partnerskolas: {partner}", "Finansējums: {sum}", "Atbildīgā: {person}"),
    ),
    (
        ("- {name} (Periods: {period}, Budžets: {sum}, Koordinatore: {person})",),
        ("- {name} (Ilgums: {period}, Finansējums: {sum}, Koordinatore: {person})",),
    ),
    (
        ("- Projekts „{name}” (Kods: {code}, Budžets: {sum}, Ilgums: {period}, Atbildīgā: {person})",),
        ("- Projekts „{name}” (Projekta Nr.: {code}, Summa: {sum}, Periods: {period}, Koordinatore: {person})",),
    ),
    (
        ("- Projekts „{name}” (Koordinators: {school}, Summa: {sum}, Sākums: {period}, Koordinatore: {person})",),
        ("- Projekts „{name}” (Vadošais partneris: {school}, Budžets: {sum}, Ilgums: {period}, Vadītāja: {person})",),
    ),
    (
        ("Nosaukums: {name} (Ilgums: {period}; Finansējums: {sum}; Koordinatore: {person})",),
        ("Nosaukums: {name} (Periods: {period}; Budžets: {sum}; Koordinatore: {person})",),
    ),
)  # fmt: skip


@pytest.mark.parametrize("wordings", _WORDINGS)
def test_each_name_keeps_what_stands_below_it(lines, wordings: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
    written = [
        line.format(**told) for told, lines_ in zip((_FIRST, _SECOND), wordings, strict=True) for line in lines_
    ]
    _, projects = reports.of(lines("# Skolas projekti", *written))
    fields = ("title", "total", "coordinator", "start_date")
    assert [[project.choices[field].finding.value for field in fields] for project in projects] == [
        ["Zaļie soļi", "60000.00 EUR", "Lība Zunda", "2022-09-01"],
        ["Upes balsis", "18400.00 EUR", "Linda Osa", "2021-10-01"],
    ]
    assert all(len(project.people) == 1 for project in projects)


def test_a_partner_is_not_what_the_next_line_calls_the_leader(lines) -> None:
    written = ("- Partnerskolas: Liceo Galvani (Itālija)", "- Vadošais partneris: Lodes vidusskola")
    _, (project,) = reports.of(lines("Projekts „Zaļie soļi”", *written))
    assert project.choices["coordinator_organisation"].finding.value == "Lodes vidusskola"
