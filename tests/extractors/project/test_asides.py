"""Paragraphs about other matters on a page about a project: their sums, days and people are not the project's."""

import pytest

from extractors import extract

TOLD = (
    "Lodes pamatskola īsteno projektu „Rasas pļava” (2021-1-LV01-KA122-SCH-000012345).",
    "Projekta kopējās izmaksas ir 21 400 EUR. Kontaktpersona Ilze Osa.",
)
OTHERS = [
    "Bibliotēka meklē grāmatvedi. Alga 1 250 eiro. Pieteikties līdz 15. maijam, kontaktpersona Dzidra Krauze.",
    "Novada dome apstiprināja 2025. gada budžetu 12 450 000 eiro apmērā. Ceļiem atvēlēti 830 000 eiro.",
    "Iepirkumā „Zupa bērniem” piedāvājumus gaida līdz 2024. gada 12. jūnijam, līgumcena 41 999 EUR.",
    "Vakarā koncerts. Ieeja 3 EUR.",
    "Dalības maksa nometnē 45 eiro.",
]


@pytest.mark.parametrize("other", OTHERS)
@pytest.mark.parametrize("is_first", [True, False])
def test_other_matters_are_not_the_projects(lines, other: str, is_first: bool) -> None:
    _, (project,) = extract(lines(*((other, *TOLD) if is_first else (*TOLD, other))))
    assert [(one.finding.value, one.role) for one in project.amounts] == [("21400.00 EUR", "total")]
    assert [one.finding.value for one in project.people] == ["Ilze Osa"]


def test_they_stay_among_the_findings(lines) -> None:
    findings, _ = extract(lines(*TOLD, OTHERS[0]))
    assert {"1250.00 EUR", "Dzidra Krauze"} <= {finding.value for finding in findings if finding.project is None}


@pytest.mark.parametrize(
    "own",
    [
        "Projekta noslēgumā – koncerts, ieeja 3 EUR.",
        "Projekta dalības maksa ir 45 eiro.",
        "Projektam meklē vadītāju, alga 1 250 eiro.",
    ],
)
def test_what_speaks_of_the_project_is_its_own(lines, own: str) -> None:
    _, (project,) = extract(lines(*TOLD, own))
    assert len(project.amounts) == 2


def test_a_sum_of_money_behind_a_label_is_no_fee(lines) -> None:
    _, (project,) = extract(lines(*TOLD, "Finansējums: ES 18 000 EUR, dalības maksas 3 400 EUR."))
    assert len(project.amounts) == 3
