"""What a project is, before its quoted name, and its facts right behind; names of what a programme offers to many."""

import pytest

from extractors import reports


def names(document) -> list[str | None]:
    """The title of each project that is shown."""
    projects = reports.of(document)[1]
    return [one.choices["title"].finding.value if "title" in one.choices else None for one in projects]


def test_items_tell_what_the_project_is_then_who_handed_it_in(lines) -> None:
    told = (
        "Padome nolēma atbalstīt visus iesniegtos projektus:",
        "1. Projekts Salas skolēnu muzikāls izbraukums “Jūra dzied!”, projekta iesniedzējs Aivars Osis – Krasts, "
        "piešķirtais finansējums 250,00 EUR.",
        "2. Projekts Kustību rīti un deju vakari Salas skolā, projekta pieteicējs Gints Ozolnieks, "
        "piešķirtais finansējums 180,40 EUR.",
        "3. Projekts Lauku ļaužu tirgus “Kubls un muca”, projekta iesniedzēja Agnese Tīrule, finansējums 200,00 EUR.",
    )
    assert names(lines(*told)) == ["Jūra dzied!", "Kustību rīti un deju vakari Salas skolā", "Kubls un muca"]


def test_what_a_programme_offers_to_many_is_no_project(lines) -> None:
    told = "Salas augstskola iesaistījusies Erasmus+ programmas iniciatīvā “Jūras akadēmijas”."
    assert names(lines(told, "Projekts “Viļņu lasītāji” vieno piecas augstskolas.")) == ["Viļņu lasītāji"]


def test_a_programme_s_name_is_no_title_of_a_numbered_project(lines) -> None:
    head = "Divi viesi Salā: “Eiropas Solidaritātes korpuss” projekts biedrībā “Enkurs”"
    told = "Biedrībai apstiprināts brīvprātīgā darba projekts Nr. 2024-1-LV02-ESC51-VTJ-000205999."
    assert names(lines(head, told)) == [None]


@pytest.mark.parametrize(
    "told",
    [
        "2012. gadā skolā bija Comenius projekts sākumskolai „Puķu dobe pie manām durvīm\", kurā bija piecas zemes.",
        "Tas bija Nordplus projekts pirmsskolai „Mazā laiva lielajā jūrā”, un to atceramies vēl šodien.",
    ],
)
def test_a_project_for_a_kind_of_school(told: str, lines) -> None:
    (project,) = reports.of(lines(told))[1]
    assert project.choices["title"].finding.flags == ("inferred-title",)


def test_a_school_s_own_name_is_no_title(lines) -> None:
    assert names(lines("Dome atbalstīja projektu skolai „Zīlīte”, tagad tur jauns jumts.")) == []


def test_a_name_beside_its_number_is_surer_than_that_of_an_earlier_project(lines) -> None:
    told = (
        "Labākās ieceres turpinās. Tāds bija projekts “RopeWays”, ko skola īstenoja 2021. gadā.",
        "Projektu “Learning to read the waves together” (latviski “Kopā mācāmies lasīt viļņus”; "
        "saīsinājums – Waves; Nr. LL-00199) finansē Interreg VI-A Latvijas–Lietuvas programma.",
    )
    (project,) = reports.of(lines(*told))[1]
    assert project.choices["title"].finding.value == "Learning to read the waves together"
    assert "Kopā mācāmies lasīt viļņus" in [one.value for one in project.titles]
