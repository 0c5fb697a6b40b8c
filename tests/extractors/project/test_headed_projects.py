"""Projects under lines of their own: headings over paragraphs, names over labels and values in turns."""

import pytest

from extractors import reports


def told(document) -> list[dict[str, str]]:
    _, projects = reports.of(document)
    return [{field: choice.finding.value for field, choice in project.choices.items()} for project in projects]


def test_projects_under_headings_may_each_begin_with_their_number(lines) -> None:
    found = told(
        lines(
            *("Projektu apskats", "1. “Vēja klase”", "Projekta Nr. 9.2.4.2/17/I/005. Nodarbības notika bieži."),
            "Projektu no 2017. gada 15. jūlija līdz 2019. gada 31. maijam īsteno Salas skola. Budžets – 475 452 EUR.",
            *("2. Robotu rīts – mācāmies kopā", "Projekta numurs ir 2020-1-LV01-KA102-049834. Vada meistari."),
            "Tā īstenošanas laiks: 01.08.2020. – 31.01.2022. Īstenotājs – Rankas skola. Kopējais budžets: 659 779 EUR.",
        )
    )
    assert [(one["code"], one["start_date"]) for one in found] == [
        ("9.2.4.2/17/I/005", "2017-07-15"),
        ("2020-1-LV01-KA102-049834", "2020-08-01"),
    ]
    assert found[1]["title"] == "Robotu rīts – mācāmies kopā"


def test_names_stand_over_labels_and_values_in_turns(lines) -> None:
    cards = [("Mazā skatuve", "LL-00172", "168 268,44 EUR"), ("Zaļais ceļš", "NPJR-2025/10072", "797 090 EUR")]
    written = [
        part
        for name, code, money in cards
        for part in (name, "Projekta Nr.", code, "Īstenošanas laiks", "01.02.2025. – 30.09.2025.", "Finansējums", money)
    ]
    found = told(lines("Projektu katalogs", *written))
    assert [(one["title"], one["code"]) for one in found] == [(name, code) for name, code, _ in cards]


@pytest.mark.parametrize("verb", ["plāno īstenot", "vēlas realizēt", "apņemas ieviest", "gatavojas īstenot"])
def test_who_means_to_carry_a_project_out_asks_for_it(verb: str, lines) -> None:
    asked = f"Lūdzam atbalstīt projektu “Ēnu teātris” (Nr. LL-00172), ko Talsu Jaunatnes centrs {verb} no maija."
    _, (project,) = reports.of(lines("Par līdzfinansējumu", asked))
    assert project.choices["applicant"].finding.value == "Talsu Jaunatnes centrs"
