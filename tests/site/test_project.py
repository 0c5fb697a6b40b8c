"""The page `/projekts/<slug>`."""

import re
from pathlib import Path

import httpx
import pytest

from datasette_plugins.serving import configure
from db.store import Store
from tests.db.builder import outcome, project
from tests.site.server import running, visit

SLUG = "2018-1-SI01-KA201-047001"


@pytest.fixture
def page(browser: httpx.Client) -> str:
    return browser.get(f"/projekts/{SLUG}").text.replace("\xa0", " ")


def test_every_field_shows_its_value_its_document_its_page_and_its_rule(page: str) -> None:
    facts = page.partition('id="vertibas"')[2].partition("</table>")[0]
    for field, value in (
        ("Projekta numurs", SLUG), ("Nosaukums", "Bioētikas ceļvedis jauniešiem"), ("Programma", "Erasmus+"),
        ("Sākums", "01.10.2018."), ("Beigas", "30.09.2020."), ("Ilgums", "24 mēneši"), ("Kopsumma", "14 625,00 €"),
        ("Koordinators", "Anna Kalniņa"), ("Projekta pieteicējs", "Dzirnavu pilsētas Izglītības pārvalde"),
    ):  # fmt: skip
        row = facts.partition(f">{field}</th>")[2].partition("</tr>")[0]
        assert value in row
        assert "bioetika.pdf, 1. lpp." in row
    assert "titles.labelled" in facts
    assert "97 %" in facts


def test_what_another_document_says_stands_beside_the_value(page: str) -> None:
    row = page.partition(">Kopsumma</th>")[2].partition("</tr>")[0]
    assert row.index("14 625,00 €") < row.index("14 600,00 €")
    assert "skolu projekti.html" in row


def test_the_source_of_a_value_leads_to_the_words_it_was_read_from(browser: httpx.Client, page: str) -> None:
    row = page.partition(">Kopsumma</th>")[2].partition("</tr>")[0].partition('class="from"')[2]
    path, _, fragment = re.findall(r'href="([^"]+)"', row)[-1].partition("#")
    document = browser.get(path, params={"view": "text"}).text
    marked = document.partition(f'id="{fragment}"')[2].partition("</mark>")[0].partition(">")[2]
    assert marked.replace("\xa0", " ") == "14 625,00 EUR"


def test_checks_tell_what_was_expected_and_what_was_found(page: str) -> None:
    checks = page.partition('id="parbaudes"')[2].partition("</section>")[0]
    assert checks.index("Neatbilst") < checks.index("Atbilst")
    assert "Mēnešu skaits atbilst datumiem: rakstīts 23, sagaidāms 24" in checks
    assert "Finansējuma daļas kopā dod kopsummu: rakstīts 14 625,00 €" in checks


def test_people_organisations_amounts_and_documents_are_listed(page: str) -> None:
    for words in ("koordinators", "pieteicējs", "ES finansējums", "11 700,00 €", "pašvaldības finansējums", "Lietuva"):
        assert words in page


def test_another_spelling_of_the_number_leads_to_the_project(browser: httpx.Client) -> None:
    answer = browser.get(f"/projekts/{SLUG.lower()}")
    assert (answer.status_code, answer.headers["location"]) == (302, f"/projekts/{SLUG}")


def test_a_project_that_is_not_there_gets_a_latvian_page(browser: httpx.Client) -> None:
    answer = browser.get("/projekts/nav-tada")
    assert answer.status_code == 404
    assert "Šādas lapas nav" in answer.text


def test_a_project_of_which_only_the_title_is_known_shows_no_empty_box(browser: httpx.Client, tmp_path: Path) -> None:
    told = "Projekts „Vējš burās”"
    with Store(tmp_path) as store:
        store.save(outcome(text=told, projects=[project(told, title="Vējš burās")]))
    with running(configure(tmp_path, open_=True, users={}, password_hashes={})) as address, visit(address) as visitor:
        (slug,) = (row["slug"] for row in visitor.get("/kratuve/projects.json?_shape=array").json())
        bare = visitor.get(f"/projekts/{slug}").text
    assert "Vējš burās" in bare
    assert '<dl class="key">' not in bare
    assert '<dl class="key">' in browser.get(f"/projekts/{SLUG}").text
