"""Duties with an office, a place or a quoted name between them and the person; duties for something else."""

import pytest


@pytest.mark.parametrize(
    "written",
    [
        "Projekta koordinatore un Rojas 1. vidusskolas direktora vietniece Lība Zunda atgādina.",
        "Par projekta vadītāju pašvaldībā strādā Īpašumu nodaļas speciāliste Lība Zunda.",
        "Projekta koordinatore no Rojas 1. vidusskolas puses – Lība Zunda.",
        "Projekta galvenā atbildīgā ir sociālā pedagoģe Lība Zunda.",
        "Skolas Erasmus+ komandas vadītāja Lība Zunda apkopoja atsauksmes.",
        "Projekta īstenošanas vadītāja ir Lība Zunda.",
        "Projektu koordinējošā skolotāja ir Lība Zunda.",
        "Lība Zunda, kuras pārziņā ir projekts, sola turpinājumu.",
        "Lība Zunda, kurai uzticēta projekta vadība, sola turpinājumu.",
        "Projekts, kuru vada Lība Zunda, sācies.",
        "Koordinatores pienākumus veiks Lība Zunda.",
        "Jau otro gadu Rojas pamatskolā Lības Zundas vadībā noris projekts „Vējš”.",
        "Projekts „Vējš”, vadītāja Lība Zunda.",
        "Lība Zunda Rojas tehnikumā koordinē projektu „Vējš”.",
        "Projekta „Vējš” vadību Rojas 1. vidusskolā uzņēmās Lība Zunda.",
        "Projektā „Vējš” Rojas mākslas vidusskolas komandu vada Lība Zunda.",
        "Projekta vadītājs, tālrunis, e-pasts: Lība Zunda, 26000001",
        "Lība Zunda, biedrības „Saulesporas” valdes locekle, projekta vadītāja",
        "Lība Zunda | projekta koordinatore | vieta@example.com",
        "Par projekta īstenošanu atbildīgā persona ir Lība Zunda.",
    ],
)
def test_a_duty_reaches_over_offices_places_and_names(people, written: str) -> None:
    assert people(written)["Lība Zunda"] in ("manager", "coordinator")


@pytest.mark.parametrize(
    "written",
    [
        "Projektu koordinējošās skolas direktore Lība Zunda.",
        "Projekta pirmajā nodarbībā, ko vadīja Lība Zunda, bija bērni.",
        "Skolēni Lības Zundas vadībā īsteno projektu „Vējš”.",
        "Projekta nedēļas koordinatore Lība Zunda aicina.",
        "Projekta tikšanās laikā darbnīcu vadīja Lība Zunda.",
        "Ekskursiju pa pilsētu koordinēja gide Lība Zunda.",
        "Par ziņām skolas mājaslapā atbildīgā persona ir Lība Zunda.",
        "Darba aizsardzības koordinatore objektā bija Lība Zunda.",
        "Projekta noslēguma konferenci vadīja Lība Zunda.",
        "Projekta tikšanos vadīja Lība Zunda.",
        "Itālijas skolas koordinatore Lība Zunda sveica visus.",
        "Projekta koordinatores kolēģe Lība Zunda palīdzēja.",
        "Projekta vadītājas amatam pieteicās Lība Zunda.",
        "Projekta koordinatore sveica Lību Zundu.",
        "Lība Zunda, kas koordinēja iepriekšējo projektu, dalījās pieredzē.",
    ],
)
def test_a_duty_for_something_else_is_none_in_the_project(people, written: str) -> None:
    assert people(written) == {"Lība Zunda": "other"}


@pytest.mark.parametrize(
    "written",
    [
        ("Projektam ir divas vadītājas – Lība Zunda un Daina Zariņa.",),
        ("Projekta koordinatores: Lība Zunda; Daina Zariņa",),
        ("Projekta koordinatores:", "Lība Zunda", "Daina Zariņa"),
    ],
)
def test_a_duty_in_the_plural_is_of_all_who_follow(people, written: tuple[str, ...]) -> None:
    told = people(*written)
    assert set(told) == {"Lība Zunda", "Daina Zariņa"}
    assert set(told.values()) <= {"manager", "coordinator"}


def test_who_led_before_leads_no_more(people) -> None:
    told = people("Agrāk projektu koordinēja Daina Zariņa, tagad – Lība Zunda.")
    assert told == {"Daina Zariņa": "other", "Lība Zunda": "coordinator"}


def test_who_heads_the_office_whose_page_it_is_is_no_contact(people) -> None:
    assert people("Kontakti", "Direktore Lība Zunda", "Tālrunis 26000001") == {"Lība Zunda": "other"}
    assert people("Kontakti", "Lība Zunda", "Tālrunis 26000001") == {"Lība Zunda": "contact"}


def test_the_place_before_a_name_is_no_part_of_it(people) -> None:
    assert people("Projekta koordinatore Rojā Lība Zunda runāja.") == {"Lība Zunda": "coordinator"}
