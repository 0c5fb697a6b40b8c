"""Projects told between other projects: each keeps its own number, dates and people."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from extractors import reports
from model import Document, Project, Span

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


def test_the_project_that_the_only_one_told_of_is_a_part_of_is_a_mention(lines: Lines) -> None:
    part = "Pētījums “Māla balss” (1.1.1.2/VIAA/2/18/321) ir daļa no projekta Nr. 1.1.1.2/16/I/001 “Pētnieku gadi”."
    _, (project,) = reports.of(lines(f"{part} Projekta kopējās izmaksas ir 133 805,88 EUR."))
    assert project.choices["code"].finding.value == "1.1.1.2/VIAA/2/18/321"
    assert project.choices["total"].finding.value == "133805.88 EUR"


def test_a_project_told_of_with_several_of_its_parts_is_one_of_them(lines: Lines) -> None:
    whole = "Projekts “Pētnieku gadi” (Nr. 1.1.1.2/16/I/001), kopējās izmaksas 64 029 231 EUR."
    clay = "Projekts “Māls” (1.1.1.2/VIAA/2/18/321), kopējās izmaksas 133 805 EUR."
    mud = "Projekts “Dūņas” (1.1.1.2/VIAA/3/19/541), kopējās izmaksas 111 504 EUR."
    _, found = reports.of(lines(whole, clay, mud))
    assert [one.choices["code"].finding.value for one in found] == [
        "1.1.1.2/16/I/001", "1.1.1.2/VIAA/2/18/321", "1.1.1.2/VIAA/3/19/541",
    ]  # fmt: skip


def test_a_number_that_tells_no_project_from_another_leaves_that_to_the_title(lines: Lines) -> None:
    _, (named,) = reports.of(lines("Interreg projekts “Dārza pērles” (Est-Lat 73), kopējās izmaksas 20 000 EUR."))
    _, (nameless,) = reports.of(lines("Projekta Nr. Est-Lat 73, kopējās izmaksas 20 000 EUR."))
    assert (named.keys, nameless.keys) == (("title:darza perles",), ("code:EST-LAT 73",))
    assert named.choices["code"].finding.value == "EST-LAT 73"


def test_a_call_for_proposals_tells_the_programme_of_a_bare_number(lines: Lines) -> None:
    told = "Projekts “Kopā”, dotācijas līgums Nr. 101091402, konkurss HORIZON-CL4-2021-DATA-01."
    _, (project,) = reports.of(lines(told))
    assert project.choices["programme"].finding.value == "Horizon"


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


def test_items_under_letters_are_told_apart(lines: Lines) -> None:
    document = lines(
        "A) „Nakts darbnīca”. Nr. 2023-2-LV02-KA152-YOU-000163307, ilgst no 01.05.2023. līdz 30.09.2023., 2 480 EUR.",
        "B) „Māla rīts”. Projekts ilgst no 2023. gada 1. jūnija līdz 31. oktobrim, piešķirti 950 EUR.",
    )
    found = projects(document)
    assert {title: one.choices["start_date"].finding.value for title, one in found.items()} == {
        "Nakts darbnīca": "2023-05-01",
        "Māla rīts": "2023-06-01",
    }


def test_a_sentence_that_looks_back_at_a_project_takes_nothing_from_the_one_told_of(lines: Lines) -> None:
    back = "Iepriekšējā projektā „Pirmais zvans” (2017-1-LV01-KA204-035111) piedalījās divas bibliotēkas."
    found = projects(
        lines(
            "# „Otrais zvans” (2021-1-LV01-KA220-ADU-000035222)",
            "Projekta ilgums: 01.11.2021.–31.10.2023.",
            "# Rezultāti",
            back,
            "Projekta kopējās izmaksas bija 90 100 EUR, to vadīja projekta koordinatore Ilze Kalna.",
        )
    )
    assert found["Otrais zvans"].choices["total"].finding.value == "90100.00 EUR"
    assert found["Otrais zvans"].choices["coordinator"].finding.value == "Ilze Kalna"
    assert not found["Pirmais zvans"].amounts


def test_what_is_told_below_a_list_of_one_of_its_projects_is_added_to_its_row(table: Lines, lines: Lines) -> None:
    listed = table(
        (
            ("Projekta numurs", "Nosaukums", "Kopā, EUR"),
            ("LLI-497", "Stikla ceļš", "215 306,75"),
            ("NPJR-2022/10301", "Upes acs", "8 800,00"),
        )
    )
    below = lines("# Kartīte: LLI-497", "Sākums: 01.06.2019.", "Beigas: 31.05.2021.", "Projekta vadītāja: Ilze Kalna")
    moved = [
        replace(block, span=Span(*(place + len(listed.text) + 1 for place in block.span))) for block in below.blocks
    ]
    document = replace(listed, text=f"{listed.text}\n{below.text}", blocks=(*listed.blocks, *moved))
    found = projects(document)
    told = {field: found["Stikla ceļš"].choices[field].finding.value for field in ("start_date", "end_date", "total")}
    assert told == {"start_date": "2019-06-01", "end_date": "2021-05-31", "total": "215306.75 EUR"}
    assert found["Stikla ceļš"].choices["coordinator"].finding.value == "Ilze Kalna"
    assert "start_date" not in found["Upes acs"].choices


def test_what_a_matter_of_a_sitting_decides_is_of_the_project_in_its_heading(lines: Lines) -> None:
    document = lines(
        "1. Par projektu „Koka tilti”",
        "Tilti ir veci.",
        "Apstiprināt projekta „Koka tilti” (Nr. 2022-1-LV01-KA122-SCH-000071001) izmaksas.",
        "Noteikt, ka projektu īsteno no 2022. gada 1. septembra līdz 2024. gada 31. augustam.",
        "2. Par projektu „Māla balsis”",
        "Muzejam (Nr. 2022-1-LV01-KA122-ADU-000071002) piešķirt 18 000 eiro.",
    )
    assert projects(document)["Koka tilti"].choices["end_date"].finding.value == "2024-08-31"


def test_a_name_that_opens_an_item_is_the_title_of_its_number(lines: Lines) -> None:
    document = lines(
        "# 2023. gads",
        "– “Pļavas un bites”, LAD projekts Nr. 22-09-AL05-A019.2202-000099: 01.03.2023.–30.11.2023., 14 220,00 EUR",
        "# 2022. gads",
        "– “Ezera bērni”, vides fonds, Nr. 2022-1-LV01-KA122-SCH-000071003: 02.05.2022.–31.10.2022., 8 340,12 EUR",
    )
    _, found = reports.of(document)
    told = [tuple(one.choices[key].finding.value for key in ("title", "start_date", "end_date")) for one in found]
    assert told == [
        ("Pļavas un bites", "2023-03-01", "2023-11-30"),
        ("Ezera bērni", "2022-05-02", "2022-10-31"),
    ]


BELOW = (
    "Muzejs tajā stiprina prasmes. Projekta norises laiks: 2017. gada 17. marts – "
    "2022. gada 31. decembris. Koordinatore: Lība Zunda.",
    "Darbosies līdz galam. Projekta norises laiks: 2018. gada 1. marts – 2023. gada 31. maijs. Vada Ilze Kalna.",
)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("“Koka tilti” (KoTi) (8.3.4.0/16/I/001)", "“Māla balsis” (8.3.2.2/16/I/001)"),
        ("“Koka tilti” (projekta numurs 8.3.4.0/16/I/001)", "“Māla balsis” (projekta numurs 8.3.2.2/16/I/001)"),
        ("Projekts Nr. 8.3.4.0/16/I/001 “Koka tilti” (KoTi)", "Projekts Nr. 8.3.2.2/16/I/001 “Māla balsis”"),
        ("ESF projekts “Koka tilti” – 8.3.4.0/16/I/001", "ESF projekts “Māla balsis” – 8.3.2.2/16/I/001"),
        ("Koka tilti (8.3.4.0/16/I/001)", "Māla balsis (8.3.2.2/16/I/001)"),
    ],
)
def test_what_stands_below_a_line_of_name_and_number_is_told_of_that_project(
    first: str, second: str, lines: Lines
) -> None:
    found = projects(lines("Muzejs strādā vairākos projektos.", first, BELOW[0], second, BELOW[1]))
    told = {
        name: [one.choices[field].finding.value for field in ("start_date", "end_date")] for name, one in found.items()
    }
    assert told == {"Koka tilti": ["2017-03-17", "2022-12-31"], "Māla balsis": ["2018-03-01", "2023-05-31"]}


def test_short_lines_of_facts_go_on_with_the_project_above_them(lines: Lines) -> None:
    first = "“Koka tilti”, 2023-1-LV01-KA122-SCH-000138870", "2023. gada 1. jūlijs – 2024. gada 31. decembris"
    second = "“Māla balsis”, 2023-1-LV01-KA122-SCH-000138871", "01.07.2023.–31.12.2024.", "18 615 eiro"
    found = projects(lines("Skolas projekti", *first, "28 615 eiro", "Nordplus Junior", *second))
    totals = {name: one.choices["total"].finding.value for name, one in found.items()}
    assert totals == {"Koka tilti": "28615.00 EUR", "Māla balsis": "18615.00 EUR"}
