"""The page `/dokuments/<id>`, the pictures of pages, the original."""

from pathlib import Path
from xml.etree import ElementTree

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from datasette_plugins.drawing import LARGEST, scale
from datasette_plugins.marks import Mark, marked


def test_a_pdf_shows_its_page_with_the_values_marked_on_it(browser: httpx.Client) -> None:
    page = browser.get("/dokuments/1").text
    assert '<img src="/dokuments/1/lappuse/1.png"' in page
    assert page.count("<rect") == 14
    assert 'id="v1000007"' in page
    assert 'href="#v1000007"' in page


def test_a_page_is_drawn_once_and_kept(browser: httpx.Client, data_folder: Path) -> None:
    picture = browser.get("/dokuments/1/lappuse/1.png")
    assert (picture.status_code, picture.headers["content-type"]) == (200, "image/png")
    assert picture.content.startswith(b"\x89PNG")
    (kept,) = (data_folder / "pages").rglob("*.png")
    assert kept.read_bytes() == picture.content


@pytest.mark.parametrize(
    "path", ["/dokuments/1/lappuse/2.png", "/dokuments/1/lappuse/0.png", "/dokuments/2/lappuse/1.png"]
)
def test_a_page_that_is_not_there_is_not_found(browser: httpx.Client, path: str) -> None:
    assert browser.get(path).status_code == 404


def test_other_formats_show_their_text_marked(browser: httpx.Client) -> None:
    page = browser.get("/dokuments/2").text
    assert ' title="Nosaukums">Lasām kopā</mark>' in page
    assert "<svg viewBox" not in page


def test_markup_in_a_document_is_shown_and_never_obeyed(browser: httpx.Client) -> None:
    page = browser.get("/dokuments/3").text
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


def test_the_original_is_for_keeping_and_never_opened_inside_the_site(browser: httpx.Client) -> None:
    answer = browser.get("/dokuments/1/originals")
    assert answer.content.startswith(b"%PDF-")
    assert answer.headers["content-disposition"] == 'attachment; filename="bioetika.pdf"'
    assert answer.headers["content-security-policy"] == "sandbox"


@pytest.mark.parametrize("path", ["/dokuments/99", "/dokuments/99/originals", "/dokuments/x"])
def test_a_document_that_is_not_there_is_not_found(browser: httpx.Client, path: str) -> None:
    assert browser.get(path).status_code == 404


TEXT = "Summa <14 625,00> EUR & cits\n"


@given(st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))), max_size=8))
def test_marks_may_cross_and_still_make_one_well_formed_text(spans: list[tuple[int, int]]) -> None:
    marks = [Mark(min(span), max(span), number, "lauks") for number, span in enumerate(spans)]
    element = ElementTree.fromstring(f"<text>{marked(TEXT, marks)}</text>")
    assert "".join(element.itertext()) == TEXT
    named = [one.get("id") for one in element.iter("mark") if one.get("id")]
    assert sorted(named) == sorted(f"v{mark.finding}" for mark in marks if mark.start < mark.end)


@given(st.text(max_size=50))
def test_a_text_without_marks_is_only_escaped(text: str) -> None:
    assert marked(text, []) == escape(text) == Markup(escape(text))


@given(st.floats(0, 1e7), st.floats(0, 1e7))
def test_no_page_is_drawn_larger_than_allowed(width: float, height: float) -> None:
    assert width * height * scale(width, height) ** 2 <= LARGEST * 1.001
