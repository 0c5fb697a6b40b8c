"""Containers on the pages: what a document lies in, what lies in a letter, who signed, and the ledger's members."""

from collections.abc import Iterator
from dataclasses import replace

import httpx
import pytest

from datasette_plugins import language
from datasette_plugins.serving import configure
from db import originals
from db.store import Store
from model import Failure, Outcome, Signature
from model.signature import FLAWS
from tests.db.builder import FINGERPRINT, MEMBERS, container, outcome, save_container
from tests.site.server import running, visit

INTACT = Signature("intact", "SPODRA VĪTOLIŅA", "2031-04-01T10:00:00Z", covered=MEMBERS)
ADDED = Signature("broken", "ILZE OZOLA", None, MEMBERS[:1], MEMBERS[1:], ("file-not-covered",))


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """A site over a signed container with one refused file, a spoilt copy of it, and a letter with an attachment."""
    folder = tmp_path_factory.mktemp("kratuve")
    signed, spoilt = container(), container("mape/viltots.edoc", content="2")
    refused = Outcome(signed.source.member(b"slepens.pdf", "slepens.pdf", 9), FINGERPRINT,
                      failure=Failure("password-protected"))  # fmt: skip
    annex = container("mape/vestule.eml", names=("pielikums.txt",), content="3")
    with Store(folder) as store:
        save_container(store, replace(signed, refused=(refused,), signatures=(INTACT,)))
        save_container(store, replace(spoilt, signatures=(ADDED, Signature("not-checkable: unsafe-xml"))))
        save_container(store, replace(outcome(text="Sveiki!"), source=annex.source, members=annex.members))
    originals.path_of("1" * 64, folder).parent.mkdir(parents=True, exist_ok=True)
    originals.path_of("1" * 64, folder).write_bytes(b"PK signed")
    site = configure(folder, open_=True, users={}, password_hashes={})
    with running(site) as address, visit(address) as client:
        yield client


def test_the_ledger_lists_members_beneath_their_container_with_what_to_do(browser: httpx.Client) -> None:
    page = browser.get("/ievade").text
    beneath = page.partition(">mape/akts.edoc<")[2]
    assert beneath.index("slepens.pdf") < beneath.index("mape/")
    assert "Fails ir aizsargāts ar paroli" in beneath
    assert 'class="inside"' in page


def test_a_container_is_found_by_the_state_of_what_lies_in_it(browser: httpx.Client) -> None:
    page = browser.get("/ievade", params={"state": "quarantined"}).text
    assert "mape/akts.edoc" in page and "slepens.pdf" in page
    assert "mape/viltots.edoc" not in page and "cits.pdf" not in page


def test_a_document_names_its_containers_what_lies_beside_it_and_who_signed(browser: httpx.Client) -> None:
    page = browser.get("/dokuments/1").text
    assert "mape/akts.edoc" in page and "cits.pdf" in page and "slepens.pdf" in page
    for words in ("Paraksts ir neskarts.", "Parakstītājs: SPODRA VĪTOLIŅA", "01.04.2031.", "dokuments nav mainīts"):
        assert words in page
    assert "Vai sertifikātam var uzticēties" in page
    for words in ("Paraksts ir bojāts.", "ILZE OZOLA", "Konteinerā ir fails, kas nav parakstīts.", "Parakstu nevar"):
        assert words in page
    assert "derīgs" not in page


def test_a_document_that_a_signature_does_not_cover_says_so(browser: httpx.Client) -> None:
    spoilt = browser.get("/dokuments/2").text.partition("mape/viltots.edoc")[2]
    assert "Uz šo dokumentu paraksts neattiecas." in spoilt


def test_signatures_are_told_in_english_too(browser: httpx.Client) -> None:
    page = browser.get("/dokuments/1?lang=en").text
    assert "The signature is intact." in page
    assert "valid" not in page.partition('id="konteiners"')[2].partition("</section>")[0]


def test_a_letter_lists_its_attachments_and_they_lead_back_to_it(browser: httpx.Client) -> None:
    sql = "select document_id from members where name = 'pielikums.txt' union all select document_id from files"
    attachment, *files = browser.get("/kratuve.json", params={"sql": sql, "_shape": "arrayfirst"}).json()
    (mail,) = [number for number in files if number]
    assert f'href="/dokuments/{attachment}">pielikums.txt</a>' in browser.get(f"/dokuments/{mail}").text
    assert f'href="/dokuments/{mail}">mape/vestule.eml</a>' in browser.get(f"/dokuments/{attachment}").text


def test_the_container_itself_can_be_downloaded_to_be_checked_elsewhere(browser: httpx.Client) -> None:
    answer = browser.get("/dokuments/1/konteiners/1")
    assert (answer.status_code, answer.content) == (200, b"PK signed")
    assert 'filename="akts.edoc"' in answer.headers["content-disposition"]
    assert browser.get("/dokuments/1/konteiners/9").status_code == 404


@pytest.mark.parametrize("flaw", FLAWS)
@pytest.mark.parametrize("tongue", ["lv", "en"])
def test_every_flaw_of_a_signature_has_its_sentence(flaw: str, tongue: str) -> None:
    assert language.text(tongue, f"flaw.{flaw}").endswith(".")
