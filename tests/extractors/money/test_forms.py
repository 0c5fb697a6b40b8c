"""Money in forms: two columns, labels at the left, values at the right."""

import pytest

from extractors import extract


@pytest.mark.parametrize(
    "title",
    [
        "Atbalsts jaunajām ģimenēm",
        "Pašvaldību sadarbība robežu mežos",
        "Ielu plānošana Sedā",
        "Kopā pret vēju",
        "Summa summārum",
        "Finanšu pratība pirmklasniekiem",
    ],
)
def test_the_title_at_the_top_of_a_form_is_no_head_of_its_sums(title: str, table) -> None:
    rows = [
        ["Projekta nosaukums", title],
        ["Īstenošanas laiks", "01.09.2021. – 31.08.2023."],
        ["Kopējais finansējums", "12 000,00 EUR"],
        ["ERAF finansējums", "9000,00 EUR"],
        ["Projekta vadītāja", "Lība Zunda"],
    ]
    _, (project,) = extract(table(rows))
    assert [(amount.role, amount.finding.value) for amount in project.amounts] == [
        ("total", "12000.00 EUR"),
        ("eu", "9000.00 EUR"),
    ]
    assert project.choices["total"].finding.flags == ()


def test_a_list_under_labels_keeps_its_heads(table) -> None:
    rows = [
        ["Projekta nosaukums", "Piešķirtā summa, EUR"],
        ["Zaļais ceļš", "1200"],
        ["Kopā pret vēju", "800"],
        ["Kopā", "2000"],
    ]
    _, projects = extract(table(rows))
    assert [project.choices["title"].finding.value for project in projects] == ["Zaļais ceļš", "Kopā pret vēju"]
    assert [project.choices["total"].finding.value for project in projects] == ["1200.00 EUR", "800.00 EUR"]
