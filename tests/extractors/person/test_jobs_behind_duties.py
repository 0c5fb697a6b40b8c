"""A duty, then a job that the table of roles does not know, then the name."""

import pytest

from extractors import extract


@pytest.mark.parametrize(
    "told",
    [
        "Stāsta projekta vadītājs, vēsturnieks Aivars Osis.",
        "To zina projekta koordinators, ornitologs Aivars Osis.",
        "Piešķirts 900 eiro, projekts ilgst no 01.10.2022. līdz 30.09.2023., to vada Aivars Osis.",
    ],
)
def test_he_has_the_duty(lines, told: str) -> None:
    _, (project,) = extract(lines("Projekts „Vēja stāsti”", told))
    assert [(one.finding.value, one.role != "other") for one in project.people] == [("Aivars Osis", True)]


@pytest.mark.parametrize(
    "told",
    [
        "Par ieceri pastāstīja projekta vadītāja Kolkas bērnu un jauniešu centra direktore Agnese Tīrule.",
        "To zina projekta koordinatore Salas novada pašvaldības kultūras darba speciāliste Agnese Tīrule.",
    ],
)
def test_the_body_of_a_job_may_stand_between_duty_and_name(lines, told: str) -> None:
    _, (project,) = extract(lines("Projekts „Vēja stāsti”", told))
    assert [(one.finding.value, one.role != "other") for one in project.people] == [("Agnese Tīrule", True)]
    assert "coordinator" not in {one.role for one in project.organisations}


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("„Vējš”, ERAF projekts Nr. 5.6.2.0/20/I/009. Būvējam ielu. Vadītāja Lība Zunda.", "manager"),
        ("lzp-2022/1-0306. Rudzu klijas. 2023–2025. Vadītāja Dr. sc. ing. Lība Zunda. 300 EUR.", "manager"),
        ("Projekta „Vējš” bērni ciemojās dārzā. Vadītāja Lība Zunda stāstīja par to.", "other"),
    ],
)
def test_a_job_and_a_name_alone_lead_the_project_of_their_paragraph(people, told: str, role: str) -> None:
    assert people(told) == {"Lība Zunda": role}


def test_a_job_that_is_a_sentence_of_its_own_is_a_guess(lines) -> None:
    _, (project,) = extract(lines("„Vējš”, ERAF projekts Nr. 5.6.2.0/20/I/009. Būvējam ielu. Vadītāja Lība Zunda."))
    assert [(one.role, one.finding.flags) for one in project.people] == [("manager", ("only-a-job",))]
