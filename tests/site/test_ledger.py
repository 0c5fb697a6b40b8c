"""The page `/ievade`."""

import httpx


def test_every_file_stands_with_its_state_and_a_refused_one_with_what_to_do(browser: httpx.Client) -> None:
    page = browser.get("/ievade").text
    for path in ("inbox/bioetika.pdf", "inbox/skolu projekti.html", "inbox/seminars.txt", "inbox/slepens.pdf"):
        assert path in page
    refused = page.partition("inbox/slepens.pdf")[2]
    assert "Fails ir aizsargāts ar paroli. Saglabājiet to bez paroles" in refused
    assert "password-protected" in refused


def test_files_can_be_shown_by_state(browser: httpx.Client) -> None:
    page = browser.get("/ievade", params={"state": "quarantined"}).text
    assert "inbox/slepens.pdf" in page
    assert "inbox/bioetika.pdf" not in page


def test_a_state_that_is_none_shows_all_files(browser: httpx.Client) -> None:
    assert "inbox/bioetika.pdf" in browser.get("/ievade", params={"state": "' or 1"}).text


def test_advice_speaks_the_language_asked_for(browser: httpx.Client) -> None:
    assert "The file is protected by a password" in browser.get("/ievade?lang=en").text


def test_a_document_can_be_opened_from_its_file(browser: httpx.Client) -> None:
    assert 'href="/dokuments/1" aria-label="Atvērt dokumentu inbox/bioetika.pdf"' in browser.get("/ievade").text
