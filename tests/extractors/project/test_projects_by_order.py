"""Projects of which the next sentence tells by their order, or all at once."""

import pytest

from extractors import reports

_TWO = "Konkursā apstiprināti divi projekti: „Sarkanās zemenes” un „Baltie ķirši”"


def _totals(document) -> dict[str, list[str]]:
    _, projects = reports.of(document)
    return {one.titles[0].value: [sum_.finding.value for sum_ in one.amounts] for one in projects}


@pytest.mark.parametrize(
    "told",
    [
        ". Pirmajā par 1000 eiro iegādāsies stādus, otrajā par 2500 eiro – darbarīkus.",
        ": pirmajam piešķirti 1000 eiro, otrajam – 2500 eiro.",
        ". Pirmajam projektam atvēlēti 1000 eiro, bet otrajam 2500 eiro.",
        ". Pirmais saņems 1000 eiro, otrais – 2500 eiro.",
        ". Pirmajam piešķirti 1000 eiro, otrajam – 2500 eiro, kopā 3500 eiro.",
    ],
)
def test_what_the_first_and_the_second_are_given_goes_to_each(lines, told: str) -> None:
    assert _totals(lines(_TWO + told)) == {"Sarkanās zemenes": ["1000.00 EUR"], "Baltie ķirši": ["2500.00 EUR"]}


def test_ordinals_on_the_next_line_tell_of_the_projects_above(lines) -> None:
    told = "Pirmais projekts ilgs no 2021. gada septembra līdz 2022. gada augustam, otrais – līdz 2023. gada maijam."
    _, (first, second) = reports.of(lines(_TWO + ".", told))
    ends = [one.choices["end_date"].finding.value for one in (first, second)]
    assert ends == ["2022-08", "2023-05"]


def test_years_and_stages_that_are_counted_are_no_projects(lines) -> None:
    told = "Projektā „Sarkanās zemenes” pirmajā gadā tērēs 1000 eiro, otrajā gadā 2500 eiro. Projektā „Aka” 300 eiro."
    assert _totals(lines(told)) == {"Sarkanās zemenes": ["1000.00 EUR", "2500.00 EUR"], "Aka": ["300.00 EUR"]}


@pytest.mark.parametrize("told", [". Katram piešķirti 4600 eiro.", ", katram 4600 eiro.", ". Katrs saņems 4600 eiro."])
def test_what_each_is_given_goes_to_every_project_flagged(lines, told: str) -> None:
    _, projects = reports.of(lines(_TWO + told))
    totals = [project.choices["total"].finding for project in projects]
    assert [(one.value, one.flags) for one in totals] == [("4600.00 EUR", ("inferred-total",))] * 2


def test_what_each_pupil_is_given_is_no_projects_total(lines) -> None:
    _, projects = reports.of(lines("Projektos „Sarkanās zemenes” un „Baltie ķirši” katrs dalībnieks saņem 50 eiro."))
    assert all("total" not in project.choices for project in projects)


def test_who_leads_the_first_does_not_lead_the_second(lines) -> None:
    _, projects = reports.of(lines(f"{_TWO}. Pirmo koordinēs Lība Zunda, otro – Linda Osa."))
    leaders = [project.choices.get("coordinator") for project in projects]
    assert leaders[0] is not None
    assert leaders[0].finding.value == "Lība Zunda"
    assert leaders[1] is None or leaders[1].finding.value == "Linda Osa"
