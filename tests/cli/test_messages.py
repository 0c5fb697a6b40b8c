import re
from pathlib import Path

import pytest

import ingest.cli
from ingest.cli.messages import catalogue, label
from model.vocabulary import FIELDS, STATES

PLACE = re.compile(r"\{(\w+)\}")
SOURCES = "".join(path.read_text("utf-8") for path in Path(next(iter(ingest.cli.__path__))).glob("*.py"))


@pytest.mark.parametrize("key", catalogue())
def test_both_languages_say_the_same_things(key: str) -> None:
    message = catalogue()[key]
    assert set(message) == {"lv", "en"}
    assert sorted(PLACE.findall(message["lv"])) == sorted(PLACE.findall(message["en"]))


@pytest.mark.parametrize("key", catalogue())
def test_every_message_is_said_somewhere(key: str) -> None:
    assert f'"{key}"' in SOURCES or key.startswith(("state-", "flaw-"))


@pytest.mark.parametrize("key", sorted(set(re.findall(r'say\("([\w-]+)"', SOURCES))))
def test_whatever_is_said_is_in_the_catalogue(key: str) -> None:
    assert key in catalogue()


@pytest.mark.parametrize("state", STATES)
def test_every_state_has_a_word(state: str) -> None:
    assert f"state-{state}" in catalogue()


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_has_a_label(field: str) -> None:
    assert label(field) != field
