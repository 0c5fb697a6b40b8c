"""Several labels that name one project: in two languages, in short, in full."""

from collections.abc import Callable

import pytest

from extractors import reports
from model import Document

Lines = Callable[..., Document]


def names(document: Document) -> list[list[str]]:
    """The names of each project, the one that is shown first."""
    _, projects = reports.of(document)
    shown = [project.choices["title"].finding.value for project in projects]
    return [
        [first, *(one.value for one in project.titles if one.value != first)]
        for first, project in zip(shown, projects, strict=True)
    ]


@pytest.mark.parametrize(
    ("wanted", "written"),
    [
        (["Vējš", "Wind"], ("Projekta nosaukums: Vējš", "Projekta nosaukums angļu valodā: Wind")),
        (["Vējš", "Wind"], ("Projekta nosaukums latviski: Vējš", "Projekta nosaukums angliski: Wind")),
        (["Vējš", "Wind"], ("Projekta nosaukums oriģinālvalodā: Wind", "Projekta nosaukums latviešu valodā: Vējš")),
        (["Vējš", "Wind"], ("Projekta nosaukums: Wind", "Tulkojums latviešu valodā: Vējš")),
        (["Vējš", "Wind"], ("Projekta nosaukums latviski: Vējš; angliski: Wind",)),
        (["Vējš", "Wind"], ("Projekta nosaukums (latviešu val.): Vējš, (angļu val.): Wind",)),
        (["Vējš burās", "VEJA"], ("Projekta akronīms: VEJA", "Projekta nosaukums: Vējš burās")),
        (["Vējš un ūdens", "Vējš"], ("Projekta pilnais nosaukums: Vējš un ūdens", "Saīsinātais nosaukums: Vējš")),
    ],
)
def test_labels_that_name_one_project_again_are_of_one_project(
    lines: Lines, wanted: list[str], written: tuple[str, ...]
) -> None:
    assert names(lines(*written, "Projekta vadītāja: Lība Zunda")) == [wanted]


@pytest.mark.parametrize(
    "written",
    [
        ("Projekta nosaukums: Vējš", "Projekta nosaukums: Rasa"),
        ("Projekta nosaukums angļu valodā: Wind", "Projekta nosaukums angļu valodā: Dew"),
        ("Akronīms: VEJA", "Projekta nosaukums: Vējš", "Akronīms: RASA", "Projekta nosaukums: Rasa"),
    ],
)
def test_a_label_of_the_same_kind_names_another_project(lines: Lines, written: tuple[str, ...]) -> None:
    assert len(names(lines(*written))) == 2
