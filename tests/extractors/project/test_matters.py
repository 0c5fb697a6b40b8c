"""Projects that are matters of a sitting."""

from extractors import reports


def test_the_line_over_what_was_decided_heads_it(lines) -> None:
    document = lines(
        *("Sēdes protokols", "1. Par projektu “Zaļais ceļš”.", "2. Par projektu “Mazā skatuve”.", "3. Dažādi."),
        *("1. §", "Par projektu “Zaļais ceļš”", "Salas skola īsteno projektu (Nr. 2018-1-LV01-KA104-057132)."),
        *("Kopējās izmaksas ir 31 000,00 EUR.", "2. §", "Par projektu “Mazā skatuve” un tā līdzfinansējumu"),
        *("Rankas skola īsteno projektu (Nr. 2019-1-LV01-KA102-043476).", "Kopējās izmaksas ir 46 000,00 EUR."),
    )
    _, projects = reports.of(document)
    told = [{field: choice.finding.value for field, choice in project.choices.items()} for project in projects]
    assert [(one["title"], one["total"]) for one in told] == [
        ("Zaļais ceļš", "31000.00 EUR"),
        ("Mazā skatuve", "46000.00 EUR"),
    ]


def test_heads_of_parts_and_words_of_time_name_nobody(lines) -> None:
    form = ["A. Informācija par iesniedzēju", "Iesniedzēja nosaukums", "Salas skola", "Kontaktpersona", "Lība Zunda"]
    rest = ["B. Informācija par projektu", "Projekta Nr.", "LL-00172", "Īstenošanas laiks", "01.02.2022. – 31.07.2024."]
    findings, (project,) = reports.of(lines(*form, *rest, "Budžets", "900 EUR", "Iepriekš iestāde strādāja viena."))
    assert {one.value for one in findings if one.field == "person"} == {"Lība Zunda"}
    assert {one.value for one in findings if one.field == "organisation"} == {"Salas skola"}
    assert project.choices["applicant"].finding.value == "Salas skola"


def test_children_behind_a_town_are_nobody_s_surname(lines) -> None:
    findings, _ = reports.of(lines("Projekta vadītāja ir Balvu Bērnu un jauniešu centra metodiķe Anna Liepa."))
    assert [finding.value for finding in findings if finding.field == "person"] == ["Anna Liepa"]
    assert "Balvu Bērnu un jauniešu centrs" in [one.value for one in findings if one.field == "organisation"]
