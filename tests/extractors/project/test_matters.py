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


def test_children_behind_a_town_are_nobody_s_surname(lines) -> None:
    findings, _ = reports.of(lines("Projekta vadītāja ir Balvu Bērnu un jauniešu centra metodiķe Anna Liepa."))
    assert [finding.value for finding in findings if finding.field == "person"] == ["Anna Liepa"]
    assert "Balvu Bērnu un jauniešu centrs" in [one.value for one in findings if one.field == "organisation"]
