"""Projects in the columns of a table."""

from extractors import reports


def test_projects_without_numbers_side_by_side_are_told_apart(table) -> None:
    rows = [
        ["Projekta nosaukums", "Linu diena", "Vilnas nakts"],
        ["Finansējums", "900 EUR", "750 EUR"],
        ["Vadītāja", "Anna Priede", "Zane Upe"],
    ]
    _, projects = reports.of(table(rows))
    told = [(one.choices["title"].finding.value, one.choices["total"].finding.value) for one in projects]
    assert told == [("Linu diena", "900.00 EUR"), ("Vilnas nakts", "750.00 EUR")]
    assert [[person.finding.value for person in one.people] for one in projects] == [["Anna Priede"], ["Zane Upe"]]


def test_one_project_in_two_languages_is_one(table) -> None:
    rows = [
        ["Projekta nosaukums", "Linu diena", "Flax Day"],
        ["Finansējums", "900 EUR", "900 EUR"],
        ["Vadītāja", "Anna Priede", "Anna Priede"],
    ]
    assert len(reports.of(table(rows))[1]) == 1
