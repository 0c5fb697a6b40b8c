"""Who leads a project may be told with where and as what that person works; the place itself leads nothing."""

import pytest

from extractors import extract


@pytest.mark.parametrize(
    "told",
    [
        "Projekta vadītāja ir Salas bibliotēkas direktore Anna Kalniņa.",
        "Projekta vadītāja – Salas pamatskolas skolotāja Anna Kalniņa.",
        "Projekta koordinatore: Salas pamatskolas skolotāja Anna Kalniņa.",
        "Projekta koordinatore ir Salas novada domes projektu speciāliste Anna Kalniņa.",
        "Projektu vada Salas Kultūras centra vadītāja Anna Kalniņa.",
        "Projektu vada biedrības „Enkurs” valdes locekle Anna Kalniņa.",
    ],
)
def test_the_place_of_work_between_a_duty_and_a_name_does_not_lead(lines, told: str) -> None:
    _, (project,) = extract(lines(f"Atbalstīts projekts „Stunda bērniem”. {told}"))
    assert project.choices["coordinator"].finding.value == "Anna Kalniņa"
    assert "coordinator_organisation" not in project.choices


@pytest.mark.parametrize(
    "told",
    [
        "Projektu koordinē Salas pamatskola sadarbībā ar Rojas skolu.",
        "Projekta vadošais partneris ir Salas novada domes Izglītības pārvalde.",
        "Salas pamatskolas koordinētais projekts ilgst gadu.",
        "Projekta koordinators: Salas pamatskola",
    ],
)
def test_an_organisation_in_the_nominative_or_by_whom_it_is_led_leads(lines, told: str) -> None:
    _, (project,) = extract(lines("Atbalstīts projekts „Stunda bērniem”.", told))
    assert project.choices["coordinator_organisation"].finding.value.startswith("Salas ")
