import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from ingest.cli import report

Kratuve = Callable[..., Result]


def test_every_value_stands_beside_the_words_it_was_read_from(kratuve: Kratuve, inbox: Path) -> None:
    ran = kratuve("show", inbox / "upes.txt", COLUMNS="200")
    assert ran.exit_code == 0
    assert "14625.00 EUR" in ran.stdout
    assert "14 625,00 EUR" in ran.stdout
    assert "Projekta numurs" in ran.stdout


def test_json_gives_values_with_their_words_and_places(kratuve: Kratuve, inbox: Path) -> None:
    ran = kratuve("show", inbox / "upes.txt", "--json")
    record = json.loads(ran.stdout)
    text = (inbox / "upes.txt").read_text("utf-8")
    (amount,) = [finding for finding in record["findings"] if finding["field"] == "amount"]
    assert (amount["value"], amount["raw"], amount["page"]) == ("14625.00 EUR", "14 625,00 EUR", 1)
    assert text[amount["start"] : amount["end"]] == amount["raw"]
    (project,) = record["projects"]
    assert project["code"]["value"] == "2019-1-LV01-KA101-060123"
    assert {(one["role"], one["value"]) for one in project["amounts"]} == {("total", "14625.00 EUR")}


def test_nothing_is_stored(kratuve: Kratuve, inbox: Path, data: Path) -> None:
    kratuve("show", inbox / "upes.txt")
    assert not data.exists()


@pytest.mark.parametrize("option", [[], ["--json"]])
def test_a_file_that_cannot_be_read_is_refused_with_its_reason(
    kratuve: Kratuve, inbox: Path, option: list[str]
) -> None:
    (inbox / "tukss.pdf").touch()
    ran = kratuve("show", inbox / "tukss.pdf", *option)
    assert ran.exit_code == 1
    assert "empty-file" in ran.stdout


def test_a_document_cannot_command_the_terminal(kratuve: Kratuve, inbox: Path) -> None:
    (inbox / "launs.txt").write_text("Projekts „\x1b]0;Uzlauzts\x07Sveiki”, kopā 5 EUR\n", "utf-8")
    ran = kratuve("show", inbox / "launs.txt")
    assert "\x1b]" not in ran.stdout
    assert "\x07" not in ran.stdout


@pytest.mark.parametrize("character", ["\x1b", "\x07", "\x9b", "\u202e", "\n", "\r", "\u2028"])
def test_no_control_character_reaches_the_terminal(character: str) -> None:
    assert report.harmless(f"a{character}b") == "a b"


def test_a_folder_is_wrong_usage(kratuve: Kratuve, inbox: Path) -> None:
    assert kratuve("show", inbox).exit_code == 2
