"""Names in running text that no mark shows."""

from collections.abc import Callable

import pytest

from extractors import reports
from extractors.title.titles import INFERRED
from model import Document

Lines = Callable[..., Document]


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        ("The Wind Sails", "Skola turpina Nordplus projektu The Wind Sails kopā ar draugiem no Tartu."),
        ("Growing Roots in Every Yard", "Mūsu klase strādā projektā Growing Roots in Every Yard, un tas patīk visiem."),
        ("Kolkas bākas logu nomaiņa", "Dome atbalsta dalību projektā Kolkas bākas logu nomaiņa, tai vajag 900 EUR."),
        ("Vēja ceļš", "Vēja ceļš – Erasmus+ skolu partnerības projekts par jūru, kurā piedalās trīs skolas."),
        ("Vēja ceļš jaunajiem jūrniekiem", "Projekts Nr. 8.3.2.2/16/I/001 Vēja ceļš jaunajiem jūrniekiem turpinās."),
    ],
)
def test_a_name_in_running_text_is_found_and_flagged(lines: Lines, wanted: str, sentence: str) -> None:
    _, (project,) = reports.of(lines(sentence))
    title = project.choices["title"].finding
    assert (title.value, title.flags) == (wanted, (INFERRED,))


@pytest.mark.parametrize(
    "sentence",
    [
        "Skola turpina projektu Creative Europe kopā ar draugiem.",
        "Skola turpina projektu Latvijas Radio kopā ar draugiem.",
        "Dome atbalsta dalību projektā Kolkas bākas logu nomaiņa tika pabeigta, ko maksā novads.",
        "Vēja vidusskola – Erasmus+ skolu partnerības projekts par jūru, kurā piedalās trīs skolas.",
        "Lība Zunda – Erasmus+ projekts, skolotāju braucieni un viesi.",
        "Erasmus+ skolām – skolu partnerības projekts par jūru.",
    ],
)
def test_a_programme_party_person_or_sentence_is_no_name(lines: Lines, sentence: str) -> None:
    _, projects = reports.of(lines(sentence))
    assert [project.titles for project in projects if project.titles] == []


def test_works_announced_in_one_sentence_are_a_project_each(lines: Lines) -> None:
    sentence = "Muzejs īsteno trīs projektus: izstādi „Enkurs”, grāmatu „Tilts” un vasaras nometni „Bura”."
    _, projects = reports.of(lines(sentence))
    assert [project.choices["title"].finding.value for project in projects] == ["Enkurs", "Tilts", "Bura"]


@pytest.mark.parametrize("kind", ["Nordplus Junior projekts", "Erasmus+ projekts", "ESF projekts"])
def test_a_line_that_tells_only_the_kind_stands_below_the_name(kind: str, lines) -> None:
    _, (project,) = reports.of(lines("Skolas ziņas", "MEŽA TAKA – PIRMĀ KLASE", kind, "Finansējums: 20 000 EUR"))
    assert project.choices["title"].finding.value == "MEŽA TAKA – PIRMĀ KLASE"


@pytest.mark.parametrize(
    "named",
    [
        ["Laipu ceļš purvā un mežā", "Path of planks in the bog"],
        ["Laipu ceļš purvā un mežā", "(Path of planks in the bog)"],
        ["Laipu ceļš purvā un mežā Path of planks in the bog"],
    ],
)
def test_a_name_and_its_translation_above_the_number_are_two(named: list[str], lines) -> None:
    _, (project,) = reports.of(lines("Pētījumi", *named, "Līgums Nr. lzp-2021/1-0487"))
    assert [title.value for title in project.titles] == ["Laipu ceļš purvā un mežā", "Path of planks in the bog"]


@pytest.mark.parametrize("done", ["sagatavošanu un iesniegšanu", "īstenošanu", "realizāciju"])
def test_a_work_ends_before_what_is_done_with_its_project(lines, done: str) -> None:
    told = f"Dome atbalstīja projekta Ražošanas vietu un ielu attīstība Rojā {done}."
    _, (project,) = reports.of(lines(told, "Projekta kopējās izmaksas ir 900 eiro, no tiem ERAF sedz 800 eiro."))
    assert project.choices["title"].finding.value == "Ražošanas vietu un ielu attīstība Rojā"
    assert project.titles[0].flags


def test_a_work_may_stand_before_what_its_project_got(lines) -> None:
    told = "Projekts Kolkas bākas logu nomaiņa guvis ELFLA naudu! Kopējās izmaksas – 900 eiro, ELFLA 800 eiro."
    _, (project,) = reports.of(lines(told))
    assert project.choices["title"].finding.value == "Kolkas bākas logu nomaiņa"
