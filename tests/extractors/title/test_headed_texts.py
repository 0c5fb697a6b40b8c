"""Heads that only the text below shows to be names of projects, and names that stand in other unmarked places."""

from collections.abc import Callable

import pytest

from extractors import reports
from model import Document

Lines = Callable[..., Document]
CODE = "2022-1-LV01-KA122-SCH-000071999"


def named(document: Document) -> list[tuple[str, bool]]:
    """Each project's title and whether it is flagged; nothing where it has none."""
    _, projects = reports.of(document)
    return [(title.finding.value, bool(title.finding.flags)) for one in projects if (title := one.choices.get("title"))]


@pytest.mark.parametrize(
    "below",
    [
        "Projekts tika uzsākts pavasarī, un to īsteno Kolkas skola.",
        "Projekts tiek līdzfinansēts no Eiropas Sociālā fonda.",
        "Erasmus+ projektā kopā ar lietuviešiem pētām krastu.",
        "Nordplus projekts, kurā pētām krastu.",
        "Šajā LEADER projektā atjaunosim laipas.",
    ],
)
def test_a_head_whose_text_begins_with_the_project_may_be_its_name(below: str, lines: Lines) -> None:
    assert named(lines("Vējš mūsu burās", below)) == [("Vējš mūsu burās", True)]


@pytest.mark.parametrize(
    "written",
    [
        ("Ziņas no Kolkas", "Projekts tiek līdzfinansēts no Eiropas Sociālā fonda."),
        ("Kolkas bāka ir atjaunota", "Projekts tika uzsākts pavasarī."),
        ("Vējš mūsu burās", "Projekts paredz uzlabot nodevu iekasēšanu."),
        ("Vējš mūsu burās", "Projektā visi dziedāja."),
        ("Skolotājas Kolkā", "Projekta ietvaros četras skolotājas devās pie jūras. To apmaksā Erasmus+."),
        ("Kuģu ceļu būvniecības kārtība", "Noteikumu projekts tiek nodots saskaņošanai.", "Projekts tiek realizēts."),
        ("Atklāta pieteikšanās jūrniekiem", "Projekts tiek līdzfinansēts no ESF. Izsludināta atlase."),
    ],
)
def test_news_papers_calls_and_sentences_are_no_names(written: tuple[str, ...], lines: Lines) -> None:
    assert not named(lines(*written))


def test_several_heads_over_kinds_of_projects_are_their_names(lines: Lines) -> None:
    one = ("VĒJŠ MŪSU BURĀS", "Eiropas Sociālā fonda projekts, kurā burājam.")
    other = ("ENKURS PIE BĀKAS", "Erasmus+ projekts, kurā peldam.")
    assert named(lines("PROJEKTI", *one, *other)) == [(one[0], True), (other[0], True)]


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("ERASMUS+ PROJEKTS VĒJŠ MŪSU BURĀS", "Oktobrī brauksim uz Maltu."),
        ("Erasmus+ projekts Vējš mūsu burās", "Šajā partnerībā esam kopā ar Maltu."),
    ],
)
def test_a_line_may_be_a_kind_of_project_and_its_name(line: str, below: str, lines: Lines) -> None:
    assert [(title.casefold(), flagged) for title, flagged in named(lines(line, below))] == [("vējš mūsu burās", True)]


@pytest.mark.parametrize(
    "written",
    [("Erasmus+ projekts Kolkas pamatskolā", "Projektā dzied."), ("Projekts Kolkā turpinās rīt", "Projekts.")],
)
def test_a_kind_of_project_and_a_place_are_no_name(written: tuple[str, ...], lines: Lines) -> None:
    assert not named(lines(*written))


@pytest.mark.parametrize(
    ("written", "flagged"),
    [
        (f"Projekts Nr. {CODE} – Vējš mūsu burās.", False),
        (f"Nr. {CODE} Vējš mūsu burās", False),
        (f"{CODE} – Vējš mūsu burās – 9 100,50 EUR", False),
        (f"Kolkā sākts projekts Nr. {CODE} (Vējš mūsu burās), kas ilgs gadu.", False),
        (f"Vējš mūsu burās (projekta Nr. {CODE}) paredz atjaunot laivas.", True),
        ("Projekts Vējš mūsu burās. Projekta summa 900 EUR.", True),
        ("Nordplus Junior „Vējš mūsu burās” vieno skolas Somijā un Latvijā.", True),
        ("Projekts BURATE („Vējš mūsu burās”) tuvojas beigām.", False),
    ],
)
def test_more_places_in_which_a_name_stands(written: str, flagged: bool, lines: Lines) -> None:
    assert named(lines(written)) == [("Vējš mūsu burās", flagged)]


def test_what_somebody_tells_of_a_number_is_no_name(lines: Lines) -> None:
    told = f"Skolas direktore stāsta, ka nauda no Erasmus (projekta Nr. {CODE}) ļaus uzņemt viesus."
    assert not named(lines(told))


def test_several_projects_may_be_joined_by_as_well_as(lines: Lines) -> None:
    told = lines("Atbalstīti gan projekts „Vējš”, gan „Bura”, gan arī „Krasts”.")
    assert [title for title, _ in named(told)] == ["Vējš", "Bura", "Krasts"]


@pytest.mark.parametrize("opening", ["Tāpat skolā sākts projekts", "Savukārt Kolkā īsteno projektu"])
def test_a_project_without_a_number_may_be_told_beside_a_numbered_one(opening: str, lines: Lines) -> None:
    told = lines(f"Skola īsteno projektu „Vējš” (Nr. {CODE}). {opening} „Bura”.")
    assert [title for title, _ in named(told)] == ["Vējš", "Bura"]


def test_a_programme_tells_one_more_project_beside_several_with_numbers(lines: Lines) -> None:
    other = "4.2.2.0/18/I/093"
    told = f"Skola īsteno projektu „Vējš” (Nr. {CODE}). ESF projektā „Bura” (Nr. {other}) mācāmies."
    assert len(named(lines(f"{told} Nordplus projektā „Krasts” peldam."))) == 3
    assert len(named(lines(f"{told} Iepriekšējā Nordplus projektā „Krasts” peldējām."))) == 2
