"""Short and foreign names in brackets behind a project's quoted one."""

import pytest

from extractors import reports


@pytest.mark.parametrize("short", ["Open Museum", "PeRoRo", "BSR Boost", "LIFE4Reeds", "EST-LAT Harbours"])
@pytest.mark.parametrize("number", ["", ", Nr.55"])
def test_a_name_in_brackets_is_another_name_of_the_project_and_no_organisation(lines, short: str, number: str) -> None:
    _, (project,) = reports.of(lines(f"Rudenī sākas projekts „Kāpu ceļš” ({short}{number}), tas ilgs divus gadus."))
    assert [title.value for title in project.titles] == ["Kāpu ceļš", short]
    assert not project.organisations


@pytest.mark.parametrize("other", ["ERAF", "LAD", "EUR 700", "Latvija", "Anna Liepa", "KA2", "Erasmus+ KA1", "2021"])
def test_funds_sums_countries_and_people_in_brackets_are_none(lines, other: str) -> None:
    _, (project,) = reports.of(lines(f"Rudenī sākas projekts „Kāpu ceļš” ({other}), tas ilgs divus gadus."))
    assert [title.value for title in project.titles] == ["Kāpu ceļš"]
