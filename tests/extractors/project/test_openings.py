"""Paragraphs that each open with a project's name."""

import pytest

from extractors import reports


@pytest.fixture
def told(lines):
    def found(*written: str) -> list[tuple[str | None, ...]]:
        _, projects = reports.of(lines(*written))
        keys = ("title", "code", "total")
        chosen = ([one.choices.get(key) for key in keys] for one in projects)
        return [tuple(value.finding.value if value else None for value in values) for values in chosen]

    return found


def test_each_paragraph_that_opens_with_a_project_tells_of_it_alone(told) -> None:
    assert told(
        "Muzeja projekti",
        "Projekts “Linu ceļš”. VKKF, 3 000 EUR. Īsteno muzejs.",
        "Interreg projekts “Māla ceļš”. Numurs ir LL-00115, budžets 120 000 EUR.",
        "Projekts “Koka ceļš”. Zemgales kultūras programma, 1 500 EUR.",
    ) == [
        ("Linu ceļš", None, "3000.00 EUR"),
        ("Māla ceļš", "LL-00115", "120000.00 EUR"),
        ("Koka ceļš", None, "1500.00 EUR"),
    ]


def test_one_project_told_of_in_two_paragraphs_is_one(told) -> None:
    first = "Projekts “Māla ceļš” sākas, tā numurs ir LL-00115."
    assert told(first, "Projekts “Māla ceļš” maksā 120 000 EUR.") == [("Māla ceļš", "LL-00115", "120000.00 EUR")]


def test_a_number_elsewhere_is_of_the_page(told) -> None:
    written = ("Projekts “Māla ceļš” rit.", "Projekts “Linu ceļš” beidzies.", "Finansē ar līgumu LL-00115 Interreg.")
    assert len(told(*written)) == 1


def test_short_names_before_their_programme_and_number_are_names_of_a_list(lines) -> None:
    _, projects = reports.of(
        lines(
            "Biedrības projekti:",
            "ECO-LODE (Erasmus+, 2023-1-LV02-KA210-YOU-000151515): 2023. gada septembris, 30 000 EUR",
            "WASTE-LESS (Nordplus Adult, NPAD-2023/10099): 2023. gada augusts, 41 000 EUR",
        )
    )
    assert [one.choices["title"].finding.value for one in projects] == ["ECO-LODE", "WASTE-LESS"]
