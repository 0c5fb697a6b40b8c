"""Titles in and out of quotation marks."""

from collections.abc import Callable

import pytest

from extractors import reports
from model import Document

Lines = Callable[..., Document]
CODE = "2022-1-LV01-KA122-SCH-000071999"


def title(document: Document) -> str | None:
    _, projects = reports.of(document)
    return projects[0].choices["title"].finding.value if projects and "title" in projects[0].choices else None


@pytest.mark.parametrize(
    ("wanted", "written"),
    [
        ("Ledus un uguns", (f"Skola īsteno projektu Ledus un uguns, Nr. {CODE}.",)),
        ("GREEN", (f"Strādājam projektā GREEN (Growing Roots in Every Neighbourhood), Nr. {CODE}.",)),
        ("Sēņu vārdnīca", (f"Nr. {CODE}", "Sēņu vārdnīca", "Vadītāja Anna Priede")),
        ("Sēņu vārdnīca", ("Sēņu vārdnīca", f"Reģistrācijas Nr. {CODE}", "Sākums 01.02.2023.")),
        ("Mūsu upes balss", ("„Mūsu upes balss” (Voice of Our River)", "Kad: 2023. gada maijs", f"Nr. {CODE}")),
        ("Vējš burās", (f"Projekta pilnais nosaukums (latviešu val.): Vējš burās, Nr. {CODE}",)),
        ("Vējš burās", (f"Projekts: {CODE} „Vējš burās” / „Wind in the Sails”",)),
        ("Vējš burās", (f"Projektam dots nosaukums „Vējš burās”. Numurs ir {CODE}.",)),
        ("Vējš burās", ("Lēmuma projekts „Par dalību projektā „Vējš burās””", f"Iesniegums Nr. {CODE}.")),
        ("Vējš burās", (f"Sadarbībai, ko atbalsta fonds, devām vārdu „Vējš burās”. Numurs ir {CODE}.",)),
        ("Vējš burās", (f"Strādājam projektā Nr. {CODE}, kuru mājās saucam par „Vējš burās”.",)),
        ("Sēņu vārdnīca", ("# Sēņu vārdnīca", f"Tā saucas bibliotēkas projekts, kura numurs ir {CODE}.")),
        ("Skolas jumta siltināšana", ("# Skolas jumta siltināšana", f"Ar ERAF projektu Nr. {CODE} darbs sākts.")),
        ("Vējš burās", (f"Ar burāšanu sākās viss, un „Vējš burās” (Kolka) tā turpinājās. Numurs {CODE}.",)),
    ],
)
def test_a_title_is_known_by_what_stands_beside_it(wanted: str, written: tuple[str, ...], lines: Lines) -> None:
    assert title(lines(*written)) == wanted


@pytest.mark.parametrize(
    "written",
    [
        (f"Projekta Nr. {CODE} partneris ir teātra pulciņš „Zibsnis”.",),
        (f"Projektu Nr. {CODE} atbalsta „Meža partnerība”.",),
        (f"„Mums viss izdevās,” saka Anna. Projekta Nr. {CODE}.",),
        ("# Turpinās skolas pārbūve", f"Projekts Nr. {CODE} noris."),
    ],
)
def test_clubs_supporters_speech_and_news_are_no_titles(written: tuple[str, ...], lines: Lines) -> None:
    assert title(lines(*written)) is None


def test_a_form_without_colons_is_read_as_one(lines: Lines) -> None:
    form = lines("Nosaukums Koka zirgs", f"Reģistrācijas Nr. {CODE}", "Uzsākts 02.05.2022.", "Pabeigts 01.05.2023.")
    _, (project,) = reports.of(form)
    values = {field: choice.finding.value for field, choice in project.choices.items()}
    assert (values["title"], values["start_date"], values["end_date"]) == ("Koka zirgs", "2022-05-02", "2023-05-01")
