"""`Mūsu skola`: the school whose page it is."""

import pytest

from extractors import reports

TITLE = "Projekts „Vējš” (2021-1-PL01-KA220-SCH-000071999)"


@pytest.fixture
def organisations(lines):
    def found(*written: str) -> dict[str, tuple[str, bool]]:
        _, (project,) = reports.of(lines(*written))
        return {one.finding.value: (one.role, bool(one.finding.flags)) for one in project.organisations}

    return found


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("Mūsu skola ir projekta koordinatore un gaida viesus.", "coordinator"),
        ("Šajā reizē mūsu vidusskola ir projekta partneris.", "partner"),
        ("Te ir trīs pilsētas, vidusskola ir sadarbības partneris.", "partner"),
    ],
)
def test_our_school_is_the_one_of_the_letterhead_and_flagged(organisations, told: str, role: str) -> None:
    assert organisations("Mazsalacas vidusskola", TITLE, told) == {"Mazsalacas vidusskola": (role, True)}


def test_our_school_is_the_one_that_signs(organisations) -> None:
    told = organisations(TITLE, "Mūsu skola ir projekta koordinatore.", "Mazsalacas vidusskolas bibliotekāre")
    assert told == {"Mazsalacas vidusskola": ("coordinator", True)}


@pytest.mark.parametrize(
    "written",
    [
        [TITLE, "Mūsu skola ir projekta koordinatore."],
        ["Rojas vidusskola, Rūjienas vidusskola", TITLE, "Mūsu skola ir projekta koordinatore."],
        [TITLE, "Ar Rojas vidusskolu kopā mūsu skola būs koordinatore."],
    ],
)
def test_our_school_stays_unnamed_where_none_or_several_could_be_meant(organisations, written: list[str]) -> None:
    assert not any(role == "coordinator" for role, _ in organisations(*written).values())


def test_in_our_school_is_only_where_things_happen(organisations) -> None:
    told = organisations("Mazsalacas vidusskola", TITLE, "Mūsu skolā viesojās ciemiņi.")
    assert told == {"Mazsalacas vidusskola": ("other", False)}
