"""Lists in which each line tells a name, who has it and a sum, one behind a comma after the other."""

import pytest

from extractors import reports

ITEMS = {
    'Ceļvedis "Upju malas" trīs valodās': 'Biedrība "Upju kopiena"',
    "17. mūzikas vakari Lodē": "Lodes novada pašvaldības Lodes kultūras centrs",
    'Dzeju grāmatas "Rasa" izdošana': 'nodibinājums "Salas pulks"',
    "Amatnieku parāde": 'Salas novada pašvaldības aģentūra "Tūrisma centrs"',
}


@pytest.mark.parametrize("head", ["Finansiālu atbalstu saņems četri projekti:", "Apstiprinātie projekti:"])
@pytest.mark.parametrize("mark", ["• ", "- ", "* "])
def test_the_name_ends_where_who_has_the_project_begins(lines, head: str, mark: str) -> None:
    told = [f"{mark}{name}, {party}, {number}00 EUR;" for number, (name, party) in enumerate(ITEMS.items(), 5)]
    _, projects = reports.of(lines("Zināmi VKKF konkursa rezultāti.", head, *told))
    assert [one.titles[0].value for one in projects] == [*ITEMS]
    assert [one.amounts[0].finding.value for one in projects] == [f"{number}00.00 EUR" for number in range(5, 9)]


def test_what_ends_an_item_may_be_paid_in_millions(lines) -> None:
    told = ["• Lodes pārvaldes projekts cehiem „Cehu jumti”, AF finansējums – 10 miljoni eiro;"]
    told += ["• Salas pašvaldības projekts cehiem „Cehu sienas”, AF finansējums – 7,5 milj. eiro;"]
    _, projects = reports.of(lines("Apstiprinātie projekti:", *told))
    assert [one.titles[0].value for one in projects] == ["Cehu jumti", "Cehu sienas"]
