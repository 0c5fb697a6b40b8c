"""Projects told one below another under the same labels."""

import pytest

from extractors import reports

FIRST = ("Projekta nosaukums: Rīta rasa", "Īstenošanas laiks: 01.02.2022.–31.10.2022.", "Finansējums: 7 090,00 EUR")
SECOND = ("Projekta nosaukums: Vakara vējš", "Īstenošanas laiks: 01.05.2022.–30.11.2022.", "Finansējums: 940,00 EUR")


@pytest.fixture
def told(lines):
    def found(*written: str) -> list[tuple[str, str, str]]:
        _, projects = reports.of(lines(*written))
        keys = ("title", "start_date", "total")
        return [tuple(project.choices[key].finding.value for key in keys) for project in projects]

    return found


def test_each_card_is_a_project_with_its_own_facts(told) -> None:
    assert told("# Centra projekti", *FIRST, "Pieci jaunieši veidoja raidījumu.", *SECOND) == [
        ("Rīta rasa", "2022-02-01", "7090.00 EUR"),
        ("Vakara vējš", "2022-05-01", "940.00 EUR"),
    ]


def test_what_stands_under_the_next_heading_is_of_no_card(told) -> None:
    after = ("# Plāni", "Atjaunosim laukumu, tam paredzēti 12 000 eiro.")
    assert [total for _, _, total in told(*FIRST, *SECOND, *after)] == ["7090.00 EUR", "940.00 EUR"]


def test_a_name_repeated_is_one_project(told) -> None:
    assert len(told(*FIRST, "Projekta mērķis: rast mieru.", *FIRST)) == 1
