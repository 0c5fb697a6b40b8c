"""Lists of names under a heading that says what they are: `Īstenotie projekti`."""

import pytest

from extractors import extract


def told(projects) -> list[tuple[str, ...]]:
    keys = ("title", "code", "start_date", "total")
    return [
        tuple(project.choices[key].finding.value for key in keys if key in project.choices) for project in projects
    ]


@pytest.mark.parametrize("mark", ["- ", "1. ", "a) "])
@pytest.mark.parametrize("head", ["Īstenotie projekti", "Skolas projekti 2021./2022. mācību gadā", "Projekti"])
def test_each_item_under_the_heading_is_a_project_with_its_facts(head: str, mark: str, lines) -> None:
    _, projects = extract(
        lines(
            head,
            f"{mark}„Rīta rasa” – Sedas novada dome, 768 063 EUR",
            f"{mark}„Vēja taka” (Sedas vidusskola, 01.05.2019. līdz 28.08.2020., 20 938 EUR)",
            f"{mark}„Upes acs”; 10.2017.–03.2019.; Nr. 2020-1-LV01-KA229-991754",
        )
    )
    assert told(projects) == [
        ("Rīta rasa", "768063.00 EUR"),
        ("Vēja taka", "2019-05-01", "20938.00 EUR"),
        ("Upes acs", "2020-1-LV01-KA229-991754", "2017-10"),
    ]


def test_a_number_that_ends_an_item_is_not_of_the_next(lines) -> None:
    items = ("1. „Rīta rasa”; 2021.; Nr. 9.2.4.2/16/I/044", "2. „Vēja taka”; 2022.; Nr. NPJR-2022/10301")
    _, projects = extract(lines("Īstenotie projekti", *items))
    assert [one[:2] for one in told(projects)] == [("Rīta rasa", "9.2.4.2/16/I/044"), ("Vēja taka", "NPJR-2022/10301")]


@pytest.mark.parametrize("head", ["Skolas pasākumi", "Projektu konkurss", "Par projektiem runās arī pavasarī."])
def test_names_under_another_heading_are_no_projects(head: str, lines) -> None:
    _, projects = extract(lines(head, "- „Rīta rasa” (12.05.2021., 5 EUR)", "- „Vēja taka” (14.05.2021., 3 EUR)"))
    assert projects == ()


def test_names_without_facts_are_no_list_of_projects(lines) -> None:
    assert extract(lines("Projekti", "- „Rīta rasa”, Ieva Krūma", "- „Vēja taka”, Lība Zunda"))[1] == ()
