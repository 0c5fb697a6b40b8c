"""What a project has for one of several councils is its share, and not the project's whole."""

import pytest

from extractors import reports


@pytest.mark.parametrize(
    "told",
    [
        "taču Salas novada domes apstiprinātais projekta budžets ir 900 EUR, tai skaitā domes nauda 90 EUR.",
        "Salas novada pašvaldības projekta daļa: 900 EUR, no tās ERAF finansējums 810 EUR.",
    ],
)
def test_what_a_project_has_for_one_council_is_its_share(lines, told: str) -> None:
    _, (project,) = reports.of(lines(f"Projekts „Vējš” (LLI-444). Projekta kopējais budžets ir 9 000 EUR, {told}"))
    found = {amount.finding.value: amount.role for amount in project.amounts}
    assert (found["9000.00 EUR"], found["900.00 EUR"]) == ("total", "other")
