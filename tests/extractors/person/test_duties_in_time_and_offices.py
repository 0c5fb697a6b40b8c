"""Duties of before and after, of offices, of those who answer."""

import pytest

from extractors import reports


def test_who_wrote_and_leads_a_named_project_is_its_manager(lines) -> None:
    for told in (
        "Projekta “Lasi ar mani” autore un vadītāja ir bibliotekāre Ilze Kalna.",
        "Projekts “Digitālā valoda”. Vadītāja: Prof. Ilze Kalna. 2020. gada decembris.",
        "Projekts „Rīts”. Projekta vadība: Ilze Kalna, ilze@kalns.lv",
    ):
        _, (project,) = reports.of(lines(told))
        assert [(one.finding.value, one.role) for one in project.people] == [("Ilze Kalna", "manager")]


def test_a_school_may_stand_between_the_label_and_the_name(lines) -> None:
    _, (project,) = reports.of(lines("Projekts „Rīts”", "Koordinatore Latvijā: biedrība „Kalni”, Ilze Kalna"))
    assert [(one.finding.value, one.role) for one in project.people] == [("Ilze Kalna", "coordinator")]


@pytest.mark.parametrize(
    "written",
    [
        "Projekta bijusī koordinatore Lība Zunda pastāstīja par pieredzi.",
        "Ceļā dosies arī Lība Zunda, iepriekšējā projekta vadītāja.",
        "Talkā nāca cita projekta koordinatore Lība Zunda.",
        "Viesojās kādreizējā projekta vadītāja Lība Zunda.",
    ],
)
def test_duties_of_before_and_of_other_projects_are_none(people, written: str) -> None:
    assert people(written) == {"Lība Zunda": "other"}


def test_those_who_led_one_after_the_other_are_both_coordinators(people) -> None:
    told = "Projekta koordinatore 2019.–2021. gadā bija Lība Zunda, kopš 2022. gada – Linda Zunda."
    assert people(told) == {"Lība Zunda": "coordinator", "Linda Zunda": "coordinator"}


def test_dots_within_a_paragraph_lead_from_a_duty_to_its_name(people) -> None:
    assert people("Projektu finansē Erasmus+. Projekta koordinatore ...... Lība Zunda") == {"Lība Zunda": "coordinator"}


@pytest.mark.parametrize(
    "written",
    [
        "Lība Zunda, kluba valdes locekle un projekta vadītāja, tālr. 29111222",
        "Biedrības valdes priekšsēdētāja un projekta vadītāja Lība Zunda",
        "Projekta vadītāja un biedrības valdes priekšsēdētāja Lība Zunda",
        "Lība Zunda – domes priekšsēdētāja, projekta vadītāja",
    ],
)
def test_who_signs_for_a_society_and_leads_its_project_leads_it(written: str, people) -> None:
    assert people("Projekts „Zilais krasts”", written) == {"Lība Zunda": "manager"}


@pytest.mark.parametrize("written", ["Ar dzejnieci Martu Liepu runā visi.", "Sveic koordinatori Martu Liepu!"])
def test_a_role_in_the_accusative_tells_whose_name_it_is(written: str, people) -> None:
    assert list(people("Projekts „Zilais krasts”", written)) == ["Marta Liepa"]


@pytest.mark.parametrize(
    "label",
    ["Par projektu vairāk", "Jautājumi par projektu", "Plašāka informācija", "Kontaktpersona jautājumos par projektu"],
)
def test_who_is_asked_about_a_project_is_its_contact(label: str, lines) -> None:
    _, (project,) = reports.of(lines("Projekts „Rīts”", f"{label}: Ilze Kalna, tālr. 29111222"))
    assert [(one.finding.value, one.role) for one in project.people] == [("Ilze Kalna", "contact")]


@pytest.mark.parametrize(
    ("written", "role"),
    [
        ("Zinātniskais vadītājs: asoc. prof. Dr. chem. Pāvils Ozols", "manager"),
        ("Atb.: Pāvils Ozols", "manager"),
        ("PI: Dr. art. Pāvils Ozols", "manager"),
        ("Projekts Nr. 8.3.2.2/16/I/001, atbildīgais – Pāvils Ozols", "manager"),
        ("Par ēdināšanu atbildīgais Pāvils Ozols", "other"),
        ("Par projektu pašvaldībā: jaunatnes lietu speciālists Pāvils Ozols, 26000001", "contact"),
    ],
)
def test_short_labels_of_offices_tell_duties(people, written: str, role: str) -> None:
    assert people("Projekts „Vējš”", written) == {"Pāvils Ozols": role}
