"""The page `/meklet` and its answers for programs."""

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

CODE = "2018-1-SI01-KA201-047001"


def test_the_site_begins_with_the_search(browser: httpx.Client) -> None:
    answer = browser.get("/")
    assert (answer.status_code, answer.headers["location"]) == (302, "/meklet")


def test_words_without_diacritics_in_another_case_find_and_mark_the_original_words(browser: httpx.Client) -> None:
    page = browser.get("/meklet", params={"q": "izglitibas parvalde"}).text
    assert "Bioētikas ceļvedis jauniešiem" in page
    assert "<mark>Izglītības</mark> <mark>pārvalde</mark>" in page
    assert "Lasām kopā" not in page


@pytest.mark.parametrize(
    "spelling", [CODE, CODE.lower(), "2018 - 1 - SI01 - KA201 - 047001", "2018‐1‐SI01‐KA201‐047001", f"  {CODE}_3 "]
)
def test_a_project_number_in_any_spelling_leads_to_its_project(browser: httpx.Client, spelling: str) -> None:
    answer = browser.get("/meklet", params={"q": spelling})
    assert answer.headers.get("location") == f"/projekts/{CODE}"


def test_a_number_that_no_document_has_is_searched_for_like_other_words(browser: httpx.Client) -> None:
    answer = browser.get("/meklet", params={"q": "2019-1-LV01-KA201-000001"})
    assert answer.status_code == 200
    assert "Nekas nav atrasts" in answer.text


def test_a_word_that_occurs_nowhere_is_answered_with_the_nearest_ones(browser: httpx.Client) -> None:
    page = browser.get("/meklet", params={"q": "bioetka"}).text
    assert "Nekas nav atrasts" in page
    assert "bioētikas" in page


def test_a_card_shows_number_period_total_and_coordinator_as_latvians_write_them(browser: httpx.Client) -> None:
    page = browser.get("/meklet", params={"q": "bioētika"}).text.replace("\xa0", " ")
    for words in (CODE, "01.10.2018. – 30.09.2020.", "14 625,00 €", "Anna Kalniņa", "bioetika.pdf", "Erasmus+"):
        assert words in page


@pytest.mark.parametrize(
    ("parameters", "titles"),
    [
        ({"programme": "Erasmus+"}, ["Bioētikas ceļvedis jauniešiem"]),
        ({"year": "2021"}, ["Lasām kopā"]),
        ({"country": "SI"}, ["Bioētikas ceļvedis jauniešiem"]),
        ({"organisation": "Dzirnavu pilsētas Izglītības pārvalde"}, ["Bioētikas ceļvedis jauniešiem"]),
        ({"amount_from": "14 000,00 €", "amount_to": "15000"}, ["Bioētikas ceļvedis jauniešiem"]),
        ({"media_type": "text/plain"}, ["Paziņojums par semināru"]),
        ({"year": "nav gads", "sort": "nekā", "page": "-4"}, None),
        ({"sort": "title"}, ["Bioētikas ceļvedis jauniešiem", "Lasām kopā", "Paziņojums par semināru"]),
    ],
)
def test_filters_and_order_do_what_they_say(
    browser: httpx.Client, parameters: dict[str, str], titles: list[str] | None
) -> None:
    found = browser.get("/meklet.json", params=parameters).json()
    assert [one["title"] for one in found["results"]] == titles if titles else found["total"] == 3


def test_each_chosen_filter_can_be_removed_by_itself(browser: httpx.Client) -> None:
    page = browser.get("/meklet", params={"q": "bioētika", "country": "SI", "year": "2018"}).text
    assert 'href="/meklet?q=bio%C4%93tika&amp;year=2018">Valsts: Slovēnija' in page
    assert 'href="/meklet?q=bio%C4%93tika&amp;country=SI">Gads: 2018' in page


def test_programs_get_the_same_answer_in_the_agreed_form(browser: httpx.Client) -> None:
    found = browser.get("/meklet.json", params={"q": "bioētika"}).json()
    assert set(found) == {"total", "capped", "results", "facets"}
    assert (found["total"], found["capped"]) == (1, False)
    (project,) = found["results"]
    assert (project["slug"], project["code"]) == (CODE, CODE)
    assert "<mark>" in project["snippet"]
    assert {"id": 1, "path": "inbox/bioetika.pdf"} in project["documents"]
    assert found["facets"]["programme"] == [{"value": "Erasmus+", "count": 1}]


def test_a_document_without_a_project_is_a_result_of_its_own(browser: httpx.Client) -> None:
    (found,) = browser.get("/meklet.json", params={"q": "seminārs"}).json()["results"]
    assert found["slug"] is None
    assert found["documents"] == [{"id": 3, "path": "inbox/seminars.txt"}]
    assert 'href="/dokuments/3"' in browser.get("/meklet", params={"q": "seminārs"}).text


def test_markup_in_documents_and_in_the_search_box_is_shown_and_never_obeyed(browser: httpx.Client) -> None:
    page = browser.get("/meklet", params={"q": '"><script>atskaitēm'}).text
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=40) | st.text("\"'()*:^-+{}[]%_\\/.,;?!„”«»", max_size=20))
def test_nothing_that_can_be_typed_gives_an_error_page(browser: httpx.Client, text: str) -> None:
    text = text.encode("utf-8", "replace").decode()
    for path in ("/meklet", "/meklet.json"):
        assert browser.get(path, params={"q": text}).status_code in (200, 302)
