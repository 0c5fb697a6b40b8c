"""Latvian first, English when asked; every message in both; values written as each language writes them."""

import re
from importlib.resources import files

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from datasette_plugins import formats
from datasette_plugins.language import LANGUAGES, catalogue, text
from model import vocabulary

PATHS = (
    "/meklet", "/meklet?q=bioetka", "/projekts/2018-1-SI01-KA201-047001", "/dokuments/1", "/dokuments/2", "/ievade",
    "/palidziba", "/pieklustamiba", "/ieiet", "/nav",
)  # fmt: skip


@pytest.mark.parametrize("path", PATHS)
def test_pages_are_latvian_unless_english_is_asked_for(browser: httpx.Client, path: str) -> None:
    assert '<html lang="lv">' in browser.get(path).text
    english = browser.get(path, params={**httpx.URL(path).params, "lang": "en"}).text
    assert '<html lang="en">' in english
    assert "Skip to content" in english


def test_links_of_an_english_page_lead_to_english_pages(browser: httpx.Client) -> None:
    page = browser.get("/meklet?q=bioētika&lang=en").text.partition("<main")[2]
    links = [link for link in re.findall(r'href="(/(?:meklet|projekts|dokuments)[^"]*)"', page) if ".json" not in link]
    assert links
    assert all("lang=en" in link for link in links)


def test_the_other_language_is_one_link_away_and_keeps_the_question(browser: httpx.Client) -> None:
    assert 'href="/meklet?q=skola&amp;lang=en"' in browser.get("/meklet?q=skola").text
    assert 'href="/meklet?q=skola"' in browser.get("/meklet?q=skola&lang=en").text


def test_every_message_speaks_both_languages_with_the_same_places_to_fill() -> None:
    for key, entry in catalogue().items():
        assert set(entry) == set(LANGUAGES), key
        fields = {language: set(re.findall(r"\{(\w+)\}", str(entry[language]))) for language in LANGUAGES}
        assert fields["lv"] == fields["en"], key


@pytest.mark.parametrize(
    ("section", "words"),
    [
        ("field", (*vocabulary.FIELDS, *vocabulary.CHOICES)),
        ("amount_role", vocabulary.AMOUNT_ROLES),
        ("person_role", vocabulary.PERSON_ROLES),
        ("organisation_role", vocabulary.ORGANISATION_ROLES),
        ("state", vocabulary.STATES),
    ],
)
def test_every_word_of_the_vocabularies_has_a_label(section: str, words: tuple[str, ...]) -> None:
    assert {f"{section}.{word}" for word in words} <= set(catalogue())


def test_every_message_that_a_template_asks_for_is_there() -> None:
    folder = files("datasette_plugins") / "templates" / "kratuve"
    for template in folder.iterdir():
        for key in re.findall(r'\bt\("([a-z_.0-9]+)"[,)]', template.read_text("utf-8")):
            assert key in catalogue(), (template.name, key)


def test_an_unknown_message_is_an_error_of_ours() -> None:
    with pytest.raises(KeyError):
        text("lv", "nav.tadas")


@given(st.text(max_size=30), st.sampled_from(LANGUAGES))
def test_whatever_a_value_is_it_can_be_shown(value: str, language: str) -> None:
    for field in vocabulary.FIELDS:
        assert isinstance(formats.shown(field, value, language), str)
    assert isinstance(formats.plain(value, language), str)
