"""Pages that schools write in English: labels, days with their endings, names in two tongues."""

import pytest

from extractors import reports

_CODE = "Project number: 2022-1-DE03-KA220-SCH-000081234"
_NAMED = "The Erasmus+ project “Meadows under Glass”"


def _told(document) -> dict[str, str]:
    _, (project,) = reports.of(document)
    return {field: choice.finding.value for field, choice in project.choices.items()}


def test_english_labels_tell_what_latvian_ones_do(lines) -> None:
    _, (project,) = reports.of(
        lines(
            "Project title: Meadows under Glass",
            "Project number: 2022-1-LV01-KA210-SCH-000081234",
            "Duration: 01.02.2022 – 31.01.2023",
            "Lead partner: Lodes pamatskola, Latvia",
            "Partner schools: IES Alba (Spain)",
            "Project manager: Ilze Kalna",
            "Total budget: 30 000 EUR",
        )
    )
    told = {field: choice.finding.value for field, choice in project.choices.items()}
    assert (told["title"], told["total"]) == ("Meadows under Glass", "30000.00 EUR")
    assert (told["start_date"], told["end_date"]) == ("2022-02-01", "2023-01-31")
    assert (told["coordinator"], told["coordinator_organisation"]) == ("Ilze Kalna", "Lodes pamatskola")
    assert [one.finding.value for one in project.organisations if one.role == "partner"] == ["IES Alba"]


def test_days_have_english_endings_even_on_the_next_line(lines) -> None:
    for period in ("from 1st March 2022 until 30th of June 2024", "(1\nst March 2022 – 30\nth June 2024)"):
        _, (project,) = reports.of(lines("Erasmus+ project “Meadows under Glass”", f"The project lasts {period}."))
        told = [project.choices[end].finding.value for end in ("start_date", "end_date")]
        assert told == ["2022-03-01", "2024-06-30"]


def test_who_coordinates_in_latvia_is_told_on_a_line_of_its_own(lines) -> None:
    _, (project,) = reports.of(lines("Nordplus project “Two Tongues”", "Coordinator in Latvia: Ilze Kalna"))
    assert project.choices["coordinator"].finding.value == "Ilze Kalna"


def test_names_with_their_year_above_labels_are_projects(lines) -> None:
    _, found = reports.of(
        lines(
            "Our projects",
            '2023 "Meadows for all" in the program Nordplus Adult',
            "Leading partner: Sedas City Library, partners: Lodes Regional Library (Latvia)",
            "Project duration: from July 2023 to June 2024",
            "Total cost of the project: 9960 EUR",
            '2022 "Learning in the hay"',
            "Leading partner: Lodes Regional Library (Latvia)",
            "Project duration: from June 2021 to December 2023",
            "Total cost of the project: 8220 EUR",
        )
    )
    keys = ("title", "start_date", "end_date", "total")
    told = [[project.choices[key].finding.value for key in keys] for project in found]
    assert told == [
        ["Meadows for all", "2023-07", "2024-06", "9960.00 EUR"],
        ["Learning in the hay", "2021-06", "2023-12", "8220.00 EUR"],
    ]
    leaders = [project.choices["coordinator_organisation"].finding.value for project in found]
    assert leaders == ["Sedas City Library", "Lodes Regional Library"]


@pytest.mark.parametrize(
    "written",
    ["Project: {}", "Full title of the project: {}", "Name of project: {}", "Acronym: {}"],
)
def test_a_name_stands_under_many_labels(lines, written: str) -> None:
    assert _told(lines(written.format("Meadows under Glass"), _CODE))["title"] == "Meadows under Glass"


@pytest.mark.parametrize(
    "written",
    [
        "Time frame: 01/09/2022-31/08/2024",
        "Start: 1 September 2022. End: 31 August 2024.",
        "It started on 1 September 2022 and will end on 31 August 2024.",
        "The project started on September 1, 2022 and ends on August 31, 2024.",
        "The project is implemented between 1 September 2022 and 31 August 2024.",
    ],
)
def test_when_a_project_runs_is_told_by_labels_and_verbs(lines, written: str) -> None:
    told = _told(lines(_NAMED + ".", written))
    assert (told["start_date"], told["end_date"]) == ("2022-09-01", "2024-08-31")


@pytest.mark.parametrize(
    "written",
    [
        "The first meeting of the project started on 3 October 2022.",
        "The application for the project “Meadows under Glass” started on 3 October 2022 and ended on 7 November 2022.",
    ],
)
def test_meetings_and_applications_are_no_periods(lines, written: str) -> None:
    assert not {"start_date", "end_date"} & set(_told(lines(_NAMED + ".", written)))


@pytest.mark.parametrize(
    "written",
    [
        "Budget: €250,000",
        "Grant amount: €250 000",
        "The total budget of the project is 250,000 euros.",
        "The project has been awarded a grant of €250,000.",
        "Approved budget: 250 000 EUR",
    ],
)
def test_what_it_costs_is_told_with_the_sign_before_the_number(lines, written: str) -> None:
    assert _told(lines(_NAMED + ".", written))["total"] == "250000.00 EUR"


@pytest.mark.parametrize(
    "written",
    [
        "Leading school: Stadtgymnasium Detmold",
        "Coordinated by Stadtgymnasium Detmold, Germany.",
        "The project is led by Stadtgymnasium Detmold (Germany).",
        "Stadtgymnasium Detmold (Germany) coordinates the project.",
        "The coordinator of the project is Stadtgymnasium Detmold, Germany.",
        "Partners: Stadtgymnasium Detmold (Germany, coordinator), IES Alba (Spain)",
    ],
)
def test_which_school_leads_is_told_in_many_ways(lines, written: str) -> None:
    assert _told(lines(_NAMED + ".", written))["coordinator_organisation"] == "Stadtgymnasium Detmold"


@pytest.mark.parametrize(
    "written",
    [
        "School coordinator Ilze Kalna",
        "Ilze Kalna coordinates the project at our school.",
        "The project is led at our school by the English teacher Ilze Kalna.",
        "Project leader in Latvia: Ilze Kalna",
        "Project team: Ilze Kalna (coordinator)",
        "Person in charge: Ilze Kalna",
        "For further information, please contact Ilze Kalna",
    ],
)
def test_who_coordinates_is_told_in_many_ways(lines, written: str) -> None:
    assert _told(lines(_NAMED + ".", written))["coordinator"] == "Ilze Kalna"


def test_months_are_a_duration(lines) -> None:
    assert _told(lines(_NAMED + " lasts 24 months."))["duration"] == "24"


def test_names_under_a_heading_of_projects_are_projects(lines) -> None:
    _, found = reports.of(
        lines(
            "# Our projects",
            "“Meadows under Glass” (2022–2024), budget 250 000 EUR",
            "“Blue Rivers” (2021–2023), budget 60 000 EUR",
        )
    )
    assert [project.choices["total"].finding.value for project in found] == ["250000.00 EUR", "60000.00 EUR"]


def test_a_sum_behind_its_sign_may_end_a_sentence(lines) -> None:
    told = (
        "The project “Meadows” (2022-1-DE03-KA220-SCH-000081234) has a budget of €250,000. Our second project "
        "“Blue Rivers” (2021-1-LV01-KA210-SCH-000012345) started in October 2021 and ended in March 2023. "
        "Its budget was €60,000. It was coordinated by Ilze Kalna."
    )
    _, (first, second) = reports.of(lines(told))
    assert [one.choices["total"].finding.value for one in (first, second)] == ["250000.00 EUR", "60000.00 EUR"]
    fields = ("start_date", "end_date", "coordinator")
    assert [second.choices[field].finding.value for field in fields] == ["2021-10", "2023-03", "Ilze Kalna"]
    assert "coordinator" not in first.choices


def test_a_quoted_name_that_is_said_to_be_a_project_names_it(lines) -> None:
    told = _told(lines("“Blue Rivers” is an Erasmus+ KA210 project for schools.", "EU grant: 60 000 EUR"))
    assert (told["title"], told["total"]) == ("Blue Rivers", "60000.00 EUR")
