"""Pages that schools write in English: labels, days with their endings, names in two tongues."""

from extractors import reports


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
