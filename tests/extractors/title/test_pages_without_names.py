"""Heads, cards and contests that tell of one project."""

import pytest

from extractors import reports


def test_a_card_of_an_office_begins_with_the_name_and_its_status(lines) -> None:
    number = "Projekta numurs: 2021-1-LV01-KA210-ADU-000027111"
    _, (project,) = reports.of(
        lines("Kopā dārzā (līdz 01.04.2023.)", "Statuss:", "Īstenošanā", "Logo Eiropas Savienība līdzfinansē", number)
    )
    assert (project.choices["title"].finding.value, project.titles[0].flags) == ("Kopā dārzā", ("inferred-title",))


def test_the_head_of_a_card_that_its_text_quotes_is_the_name(lines) -> None:
    head = "Kad dzejnieks nāk ciemos"
    card = ("Iesniedzējs:", "Lodes bibliotēka", "Projekta kopējās izmaksas:", "400 EUR", "Kopsavilkums")
    _, (project,) = reports.of(lines(head, *card, f"“{head}” – divi vakari ar autoriem."))
    assert project.choices["title"].finding.value == head


@pytest.mark.parametrize("year", [", 2021", " (2021)"])
@pytest.mark.parametrize("over", ["Rit VKKF konkurss, kurā startēja Lodes bibliotēka.", "Beidzies VKKF konkurss."])
def test_a_contest_that_is_over_is_no_call_and_a_head_may_end_in_its_year(lines, year: str, over: str) -> None:
    head = "Lodes bibliotēkas lasītavas iekārtošana"
    given = f"{over} Fonds piešķīra 800 EUR."
    _, (project,) = reports.of(
        lines(head + year, given, "Projekts tiks realizēts no 01.03.2021. līdz 01.10.2021.")
    )
    assert (project.choices["title"].finding.value, project.titles[0].flags) == (head, ("inferred-title",))


def test_what_a_programme_for_youth_pays_for_is_a_project_without_a_name(lines) -> None:
    told = "Projekta ietvaros brīvprātīgie mācīsies vadīt projektus."
    when = "Projekta aktivitātes tiks īstenotas laika periodā no 2016. gada 18. aprīļa līdz 2016. gada 17. oktobrim."
    paid = "Projekts tiek īstenots Jaunatnes politikas valsts programmas ietvaros."
    _, (project,) = reports.of(lines(told, when, paid))
    assert [project.choices[end].finding.value for end in ("start_date", "end_date")] == ["2016-04-18", "2016-10-17"]


def test_the_name_of_a_file_and_of_a_programme_with_its_number_are_no_titles_but_a_short_name_is(lines) -> None:
    told = "Komiteja vērtēja programmas LV 05 “Skolas un zinātne” gaitu. Projekta MALDA rezultāti patika visiem."
    _, (project,) = reports.of(
        lines(told, "Rezultātu prezentācija: MALDA_Bergena.pdf", "Līguma numurs: NFI/R/2014/999")
    )
    assert (project.choices["title"].finding.value, bool(project.titles[0].flags)) == ("MALDA", True)


@pytest.mark.parametrize(
    "around",
    [
        "Ar projekta pieteikumu pagasts startēja biedrības izsludinātajā projektu konkursā.",
        "Iesniegtais projekta pieteikums ir apstiprināts.",
        "Redakcija aicina portāla lietotājus ievērot pieklājību.",
    ],
)
def test_an_application_that_won_and_a_word_to_readers_are_no_call(lines, around: str) -> None:
    told = "Kopējās projekta izmaksas plānotas līdz 8100,50 EUR, no tām 8000 EUR ELFLA un 100,50 EUR pašvaldība."
    _, (project,) = reports.of(lines("Ozolmuižā top takas", around, told))
    assert project.choices["total"].finding.value == "8100.50 EUR"


def test_what_the_project_s_whole_is_and_when_it_goes_on_tell_of_one(lines) -> None:
    facts = ("Projekta kopējais finansējums ir 900.00 EUR. Projekta īstenošanas laiks 2021. gads.", "Būs apmācības.")
    paid = "Projekts īstenots Jaunatnes politikas valsts programmas ietvaros."
    _, (project,) = reports.of(lines("Jaunieši lemj", *facts, paid))
    assert project.choices["total"].finding.value == "900.00 EUR"
