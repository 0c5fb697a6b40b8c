"""Items of announced lists that tell years and payers, and themes under labels."""

from collections.abc import Callable

import pytest

from extractors import reports
from model import Document

Lines = Callable[..., Document]


def named(document: Document) -> list[tuple[str, bool]]:
    """Each project's title and whether it is flagged; nothing where it has none."""
    _, projects = reports.of(document)
    return [(title.finding.value, bool(title.finding.flags)) for one in projects if (title := one.choices.get("title"))]


@pytest.mark.parametrize(
    "written",
    [
        ("Īstenotie projekti", "2021. gads – Vējš mūsu burās (LEADER)", "2022. gads – Enkurs pie bākas (VKKF)"),
        ("Skolas projekti", "• Vējš mūsu burās (LEADER, 2021)", "• Enkurs pie bākas (VKKF, 2022)"),
        ("Realizētie projekti:", "Vējš mūsu burās, 2021", "Enkurs pie bākas, 2022. gads"),
        ("Mūsu projekti", "2019–2021: Vējš mūsu burās", "2021./2022. gadā – Enkurs pie bākas"),
    ],
)
def test_items_with_years_and_payers_are_names(written: tuple[str, ...], lines: Lines) -> None:
    assert named(lines(*written)) == [("Vējš mūsu burās", False), ("Enkurs pie bākas", False)]


@pytest.mark.parametrize(
    "written",
    [
        ("Projekti", "Lielā ostas talka – 2021"),
        ("Skolas svētki", "2021. gads – Vējš mūsu burās", "2022. gads – Enkurs pie bākas"),
        ("Projektu konkursi", "2021. gads – Vējš mūsu burās", "2022. gads – Enkurs pie bākas"),
        ("Īstenotie projekti", "2021. gads – Bāka ir atjaunota", "2022. gads – Osta tiks slēgta"),
    ],
)
def test_one_item_other_lists_and_sentences_are_none(written: tuple[str, ...], lines: Lines) -> None:
    assert not named(lines(*written))


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        (("Projekta tēma – Vējš mūsu burās", "Projekta ilgums – 2 gadi"), [("Vējš mūsu burās", True)]),
        (("Tēma: „Vējš burās”", "Līgums par projekta īstenošanu noslēgts maijā."), [("Vējš burās", True)]),
        (("Projekta nosaukums: Vējš", "Projekta tēma: Jūra un cilvēki"), [("Vējš", False)]),
        (("Projekta tēma: skolēni mācās dejot", "Ilgums: 2 nedēļas"), []),
    ],
)
def test_a_theme_under_its_label_is_a_guess(written: tuple[str, ...], wanted: list[object], lines: Lines) -> None:
    assert named(lines(*written)) == wanted


def test_paragraphs_below_descriptions_of_projects_begin_with_their_names(lines: Lines) -> None:
    one = "Vējš mūsu burās. Biedrība „Osta” šūs jaunas buras. Piešķirts: 900 EUR."
    other = "Enkurs pie bākas. Klubs izliks enkuru ciema vidū. Piešķirts: 800 EUR."
    assert named(lines("Atbalstīto projektu īsi apraksti", one, other)) == [
        ("Vējš mūsu burās", False),
        ("Enkurs pie bākas", False),
    ]
    assert not named(lines("Novada svētku apraksts", one, other))


def test_what_a_programme_pays_for_is_a_guess_and_a_pupils_mini_project_none(lines: Lines) -> None:
    assert named(lines("Turpinās darbs pie „Vējš mūsu burās”, kuru finansē LEADER.")) == [("Vējš mūsu burās", True)]
    assert not named(lines("Lulū sākusi savu mini projektu „Vējš mūsu burās”."))
