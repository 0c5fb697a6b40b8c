"""Projects told between other projects: each keeps its own number, dates and people."""

from collections.abc import Callable

from extractors import reports
from model import Document, Project

Lines = Callable[..., Document]
NUMBERED = (
    "Skola īsteno projektu “Koka tilti” (2022-1-LV01-KA122-SCH-000071001). Projekts ilgst no 2022. gada 1. septembra "
    "līdz 2024. gada 31. augustam, un tā budžets ir 20 000 eiro.",
    "Muzejs īsteno projektu “Māla balsis” (2022-1-LV01-KA122-ADU-000071002), kam piešķirti 18 000 eiro.",
)


def projects(document: Document) -> dict[str, Project]:
    _, found = reports.of(document)
    return {project.choices["title"].finding.value: project for project in found if "title" in project.choices}


def test_a_number_of_no_known_family_behind_a_title_makes_a_project_of_its_own(lines: Lines) -> None:
    told = "Ilze Kalna vada projektu „Mitrāja acs” (Nr. 1-08/117/2023) no 2023. gada 3. aprīļa līdz 30. novembrim."
    found = projects(lines(*NUMBERED, told))
    assert found["Mitrāja acs"].choices["code"].finding.value == "1-08/117/2023"
    assert found["Mitrāja acs"].choices["coordinator"].finding.value == "Ilze Kalna"
    assert "start_date" not in found["Māla balsis"].choices


def test_a_project_called_one_with_its_money_needs_no_number(lines: Lines) -> None:
    told = "Pagalmā top taka: projektu „Basām pēdām” par 1 750 eiro īsteno līdz 2024. gada 15. jūnijam."
    assert projects(lines(*NUMBERED, told))["Basām pēdām"].choices["end_date"].finding.value == "2024-06-15"


def test_a_project_far_from_a_number_without_a_name_is_told_of_by_itself(lines: Lines) -> None:
    nameless = "Ar akreditāciju iegūts mobilitātes projekts Nr. 2023-1-LV01-KA121-SCH-000071003: 36 805 EUR."
    between = "Vasarā skola kļuva par muzeju, un muzejs par skolu."
    told = "Novads atbalstīja jauniešu projektu ,,Basām pēdām”, kas iztērēja 3 400 eiro."
    assert "Basām pēdām" in projects(lines(*NUMBERED, nameless, between, told))
    assert "Basām pēdām" not in projects(lines(*NUMBERED, nameless, told))


def test_the_number_of_an_accreditation_gives_a_project_no_action(lines: Lines) -> None:
    told = "Ar akreditāciju (2021-1-LV01-KA120-SCH-000071004) iegūts projekts Nr. 2023-1-LV01-KA121-SCH-000071003."
    _, found = reports.of(lines(told))
    assert [project.choices["action"].finding.value for project in found] == ["KA121"]


def test_a_title_in_the_paragraph_of_a_number_is_no_second_project(lines: Lines) -> None:
    told = "Nordplus projektā “Ezeru skaņas” piedalās trīs skolas; numurs ir NPJR-2023/10288, atbalsts 31 600 eiro."
    found = projects(lines(*NUMBERED, told))
    assert found["Ezeru skaņas"].choices["code"].finding.value == "NPJR-2023/10288"
    assert len(found) == 3


def test_supported_projects_are_not_taken_for_references(lines: Lines) -> None:
    told = "Noslēdzies Latvijas vides aizsardzības fonda atbalstīts projekts (projekta Nr. 1-08/203/2024; 11 200 EUR)."
    _, found = reports.of(lines(*NUMBERED, told))
    assert len(found) == 3


def test_numbered_items_are_told_apart(lines: Lines) -> None:
    document = lines(
        "1. „Nakts darbnīca” (2023-2-LV02-KA152-YOU-000163307), 21 480 EUR.",
        "2. „Pirmais solis” (4.3.4.9/1/23/A/016), 88 250 EUR.",
        "3. „Kā runājam”: ilgs no 2024. gada 1. janvāra līdz 2025. gada 31. decembrim.",
    )
    _, found = reports.of(document)
    assert not any("start_date" in project.choices for project in found)


def test_two_sentences_are_no_range_of_days(lines: Lines) -> None:
    found, _ = reports.of(lines("Darbi beigsies 2024. gada 30. septembrī. Līdz 1. oktobrim jāiesniedz pārskats."))
    assert [finding.value for finding in found if finding.field == "date"] == ["2024-09-30"]
