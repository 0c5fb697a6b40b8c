"""Grants that are told by what they are for."""

from collections.abc import Callable

import pytest

from extractors import reports
from model import Document

Lines = Callable[..., Document]
CONTEST = "Noslēdzies kultūras projektu konkurss, un Kolkā priecājas."


def told(document: Document) -> dict[str, str | None]:
    """The total of each project by its title."""
    _, projects = reports.of(document)
    return {
        project.choices["title"].finding.value: project.choices["total"].finding.value
        for project in projects
        if {"title", "total"} <= project.choices.keys()
    }


@pytest.mark.parametrize(
    ("wanted", "written"),
    [
        (
            {"vecās bākas logu nomaiņa Kolkā": "930.00 EUR", "24. Murdu svētku rīkošana": "5000.00 EUR"},
            "Mantojumam 930 eiro piešķirti vecās bākas logu nomaiņai Kolkā, 5000 eiro — 24. Murdu svētku rīkošanai.",
        ),
        (
            {"laivu (1902. gads) restaurācija": "300.00 EUR", "Burinieku nakts norise": "200.00 EUR"},
            "Atbalsta projektu par laivu (1902. gads) restaurāciju 300 eiro apmērā. Kluba projekts Burinieku nakts "
            "norisei guva 200 eiro lielu atbalstu.",
        ),
        (
            {"tīklu lāpīšanas nometnes izveide": "300.00 EUR", "jūras dienu filmas izstrāde": "200.00 EUR"},
            "Biedrībai „Enkurs” tīklu lāpīšanas nometnes izveidei piešķirti 300 eiro, bet jūras dienu filmas izstrādei "
            "piešķirti 200 eiro.",
        ),
        (
            {"Lasām krastā": "480.00 EUR", "murdu pīšana": "90.00 EUR"},
            "Ineses projekts par lasīšanas vakariem bērniem “Lasām krastā” saņēmis 480 eiro. Projekts par murdu pīšanu "
            "saņēmis 90 eiro.",
        ),
    ],
)  # fmt: skip
def test_grants_of_a_contest_are_told_apart_by_what_they_are_for(
    wanted: dict[str, str], written: str, lines: Lines
) -> None:
    assert told(lines(CONTEST, written)) == wanted


def test_what_a_grant_is_for_is_no_certain_title(lines: Lines) -> None:
    written = "Konkursā 900 eiro piešķirti bākas logu nomaiņai, 500 eiro — jumta remontam."
    _, projects = reports.of(lines(CONTEST, written))
    assert {project.choices["title"].finding.flags for project in projects} == {("inferred-title",)}


@pytest.mark.parametrize(
    "written",
    [
        ("Dome lēma: 900 eiro piešķirti ielas remontam, 500 eiro — jumta nomaiņai.",),
        (CONTEST, "Bākas logu nomaiņai piešķirti 900 eiro."),
        (CONTEST, "Konkursam 900 eiro paredzēti logu nomaiņai, 500 eiro — jumta remontam."),
        (CONTEST, "Programmā 900 eiro piešķirti projektu īstenošanai, 500 eiro — līdzfinansējuma segšanai."),
    ],
)
def test_budgets_plans_and_a_single_grant_are_no_projects(written: tuple[str, ...], lines: Lines) -> None:
    assert not reports.of(lines(*written))[1]


def test_quoted_names_with_what_they_were_given_are_guesses(lines) -> None:
    _, found = reports.of(
        lines(
            "VKKF devis naudu diviem. Mantojuma nozarē – “Pils sienas restaurācija”, tam 3500 EUR, "
            "biedrībai “Rīta ausma” 500 EUR. Muzeju nozarē 18 000 EUR saņems projekts “Pils ekspozīcija”."
        )
    )
    assert [(one.choices["title"].finding.value, one.choices["total"].finding.value) for one in found] == [
        ("Pils sienas restaurācija", "3500.00 EUR"),
        ("Pils ekspozīcija", "18000.00 EUR"),
    ]
    assert [one.titles[0].flags for one in found] == [("inferred-title",), ()]


@pytest.mark.parametrize(
    "behind",
    [
        " – to ar 1 350 eiro atbalstīja Valsts kultūrkapitāla fonds",
        ", ko ar 1 350 eiro finansēja Valsts kultūrkapitāla fonds",
        ", kam Valsts kultūrkapitāla fonds piešķīra 1 350 eiro",
        " – Valsts kultūrkapitāla fonds tam deva 1 350 eiro",
        ", kuru atbalstīja ar 1 350 eiro",
    ],
)
def test_who_paid_how_much_for_it_makes_a_name_beside_numbered_projects_one_more(behind: str, lines) -> None:
    assert told(
        lines(
            "Pabeigti trīs darbi, ko atbalstīja VKKF.",
            "Projekta „Tilta margas” (22-06-AL13-A019.2202-000004) izmaksas bija 900 EUR.",
            f"Bibliotēkā iekārtota „Klusā zāle”{behind}.",
            "Projekta „Tilta dēļi” (22-06-AL13-A019.2202-000005) izmaksas bija 800 EUR.",
        )
    ) == {"Tilta margas": "900.00 EUR", "Klusā zāle": "1350.00 EUR", "Tilta dēļi": "800.00 EUR"}


@pytest.mark.parametrize("kind", ["rīcība M1", "pasākums 4.2.", "aktivitātei Nr. 3", "prioritāte P2", "darbība"])
def test_measures_of_a_call_with_their_sums_are_no_grants(kind: str, lines) -> None:
    assert not told(
        lines(
            "LEADER projektu konkursā atbalsts ir 900 EUR:",
            f"{kind} „Mazo uzņēmumu spārni” – 500 EUR;",
            f"{kind} „Gaišāka dzīves telpa” – 400 EUR.",
        )
    )


@pytest.mark.parametrize("gets", ["saņēmis 480 eiro", "ieguvis atbalstu 480 eiro", "guva 480 eiro"])
def test_several_projects_are_no_name_and_what_gets_a_sum_is_one(lines, gets: str) -> None:
    told = "VKKF lēmis. Kultūrā atbalstīti divi projekti – projekts par pūra lādes restaurāciju 3500 eiro apmērā."
    _, projects = reports.of(lines(told, f"Cikls bērniem „Muzejā ciemos” {gets}."))
    assert [one.titles[0].value for one in projects] == ["pūra lādes restaurācija", "Muzejā ciemos"]
