"""Names that the sentence behind them, or a colon before them, tells to be projects'."""

import pytest

from extractors import reports


@pytest.fixture
def titles(lines):
    def found(*written: str) -> list[str]:
        return [project.titles[0].value for project in reports.of(lines(*written))[1] if project.titles]

    return found


@pytest.mark.parametrize(
    "written",
    [
        "Vai zini, kas ir “Upes skola”? Tas ir projekts, ko ar 2 000 eiro atbalsta LVAF.",
        "Jau septīto gadu norisinās “Upes skola”. Projektu finansē LVAF.",
        "VKKF atbalsta uzvedumu “Upes skola”. Projektam piešķirti 3 000 eiro.",
        "Rojā īsteno projektu, kura nosaukums ir “Upes skola”. Finansē LVAF.",
        "Projekta nosaukums „Upes skola” – Nr.22-04-AL27-A019.2204-000009",
    ],
)
def test_the_next_sentence_tells_that_a_name_was_a_project_s(written: str, titles) -> None:
    assert titles(written) == ["Upes skola"]


def test_where_another_name_is_called_a_project_the_next_sentence_tells_nothing(titles) -> None:
    assert titles("Projekts “Vēji” sācies.", "Rādījām uzvedumu “Sala”. Projektu finansē LVAF.") == ["Vēji"]


@pytest.mark.parametrize("verb", ["saņem atbalstu", "atbalstīti", "saņēmuši LVAF finansējumu"])
def test_projects_are_told_behind_a_colon_with_remarks_between(verb: str, titles) -> None:
    told = f"Trīs Sēlijas projekti {verb}: “Sēļu raksti” (Viesītes muzejs), “Laipa” (Neretas novads) un “Pūtēji”."
    assert titles(told) == ["Sēļu raksti", "Laipa", "Pūtēji"]
