import sqlite3
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import index
from db import search as search_module
from db.query import query
from db.search import MARK, PAGE_SIZE, SORTS, UNMARK, Filters, search, suggestions
from db.store import Store
from model import Block, Document, Kind, Outcome, Span
from tests.db.builder import LETTER, finding, letter, outcome, project, source

CODE = "2018-1-LV01-KA201-000111"
PLAIN = "Sanāksmes protokols\nRunāja par bioētiku un Slovēnijas skolām"


@pytest.fixture
def filled(store: Store) -> sqlite3.Connection:
    store.save_many([letter(), outcome("mape/protokols.pdf", PLAIN)])
    return store.connection


def found(connection: sqlite3.Connection, text: str, **filters: object) -> list[str | None]:
    return [one.slug for one in search(connection, text, Filters(**filters)).results]  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["izglitibas parvalde", "IZGLĪTĪBA pārvaldei", "kokle dabaszinību", "koord*"])
def test_a_project_is_found_by_any_form_of_its_words(filled: sqlite3.Connection, text: str) -> None:
    assert found(filled, text) == [CODE]


def test_marks_fall_on_the_original_words(filled: sqlite3.Connection) -> None:
    (one,) = search(filled, "izglitiba parvalde").results
    assert f"{MARK}Izglītības{UNMARK} {MARK}pārvaldes{UNMARK} koordinatore" in one.snippet


def test_a_document_without_project_is_a_result_of_its_own(filled: sqlite3.Connection) -> None:
    (one,) = search(filled, "bioētika Slovēnijā").results
    assert (one.slug, one.title) == (None, "Sanāksmes protokols")
    assert one.documents == [{"id": 2, "path": "mape/protokols.pdf"}]


def test_a_result_carries_what_the_list_shows(filled: sqlite3.Connection) -> None:
    (one,) = search(filled, "kokles").results
    assert (one.slug, one.code, one.title) == (CODE, CODE, "Kokles un dabaszinības")
    assert (one.start_date, one.end_date, one.total, one.currency) == ("2031-03-01", None, 14625.0, "EUR")
    assert (one.coordinator, one.documents) == ("Spodra Vītoliņa", [{"id": 1, "path": "mape/vestule.pdf"}])


@pytest.mark.parametrize("text", [CODE, CODE.lower(), "2031 - 1 - LV01 - KA201 - 000111", f"  {CODE} "])
def test_a_code_in_any_spelling_finds_its_project_first(filled: sqlite3.Connection, text: str) -> None:
    assert found(filled, text)[0] == CODE


def test_a_code_with_another_partner_suffix_finds_the_project_too(store: Store) -> None:
    own = "Kokles 2020-1-LT01-KA229-077835_5"
    store.save(outcome(text=own, projects=[project(own, code="2020-1-LT01-KA229-077835_5")]))
    assert found(store.connection, "2020-1-LT01-KA229-077835_7") == ["2020-1-LT01-KA229-077835"]


@pytest.mark.parametrize("text", ["", "  ", "–", "?!"])
def test_without_words_everything_is_listed(filled: sqlite3.Connection, text: str) -> None:
    assert set(found(filled, text)) == {CODE, None}


@given(text=st.text(max_size=20) | st.text(alphabet='"*:()-^+„”ANDORNOT a{}', max_size=12))
@settings(max_examples=150, deadline=None)
def test_whatever_is_typed_is_a_valid_query(text: str) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE search USING fts5 (title, body)")
    cleaned = text.encode("utf-8", "ignore").decode().replace("\x00", "")
    assert connection.execute("SELECT count(*) FROM search WHERE search MATCH ?", [query(cleaned)]).fetchone() == (0,)
    connection.close()


def test_words_in_quotation_marks_stand_side_by_side(filled: sqlite3.Connection) -> None:
    assert found(filled, "„izglītības pārvalde”") == [CODE]
    assert found(filled, "„pārvalde izglītības”") == []


@pytest.mark.parametrize(
    ("filters", "passes"),
    [
        ({"year": 2031}, True), ({"year": 2032}, False), ({"country": "LV"}, True), ({"country": "SI"}, False),
        ({"organisation": "Izglītības pārvalde"}, True), ({"organisation": "Cita"}, False),
        ({"amount_from": 14625.0, "amount_to": 14625.0}, True), ({"amount_from": 14626.0}, False),
        ({"media_type": "application/pdf"}, True), ({"media_type": "text/html"}, False), ({"programme": "ESF"}, False),
    ],
)
@pytest.mark.parametrize("text", ["kokles", ""])
def test_filters_narrow_the_results(
    filled: sqlite3.Connection, text: str, filters: dict[str, object], passes: bool
) -> None:
    assert (CODE in found(filled, text, **filters)) == passes


def test_facets_count_the_projects_found(filled: sqlite3.Connection) -> None:
    assert search(filled, "").facets == {
        "programme": [], "year": [("2031", 1)], "country": [("LV", 1)], "organisation": [("Izglītības pārvalde", 1)],
    }


def several(store: Store, number: int) -> None:
    store.save_many(
        outcome(f"{one}", f"Kokles {one}", [project(f"Kokles {one} {2100 - one} {one}.00 EUR", title=f"Kokles {one}",
                start_date=f"{2100 - one}", total=f"{one}.00 EUR")])
        for one in range(1, number + 1)
    )


@pytest.mark.parametrize(
    ("sort", "first", "last"), [("date", "Kokles 1", "Kokles 9"), ("amount", "Kokles 9", "Kokles 1"),
                                ("title", "Kokles 1", "Kokles 9")],
)
def test_results_are_sorted_as_asked(store: Store, sort: str, first: str, last: str) -> None:
    several(store, 9)
    titles = [one.title for one in search(store.connection, "kokles", sort=sort).results]
    assert (titles[0], titles[-1]) == (first, last)


def test_pages_hold_all_results_once(store: Store) -> None:
    several(store, PAGE_SIZE + 3)
    pages = [search(store.connection, "kokles", page=page) for page in (1, 2, 3)]
    slugs = [one.slug for page in pages for one in page.results]
    assert len(set(slugs)) == len(slugs) == pages[0].total == PAGE_SIZE + 3
    assert not pages[0].capped


@pytest.mark.parametrize("text", ["kokles", ""])
@pytest.mark.parametrize("sort", SORTS)
def test_more_hits_than_are_ranked_are_said_to_be_capped(
    store: Store, monkeypatch: pytest.MonkeyPatch, text: str, sort: str
) -> None:
    monkeypatch.setattr(search_module, "RANKED", 5)
    several(store, 9)
    result = search(store.connection, text, sort=sort)
    assert (result.total, result.capped) == (5, True)


def test_two_documents_of_one_project_are_one_result_with_both(store: Store) -> None:
    store.save_many([letter(), outcome("mape/b.pdf", LETTER + "\nvēl", [project(LETTER, code=CODE)])])
    (one,) = search(store.connection, "kokles").results
    assert [document["id"] for document in one.documents] == [1, 2]


def listing() -> Outcome:
    """A page with two projects under a common heading and a menu."""
    lines = ["Skolas projekti", "Kokles", "Darbnīcas par mūziku", "Bites", "Stāsti par medu", "Sākums Kontakti"]
    text, kinds = "\n".join(lines), [Kind.HEADING, *[Kind.PARAGRAPH] * 4, Kind.FURNITURE]
    starts = [text.index(line) for line in lines]
    blocks = tuple(Block(Span(start, start + len(line)), kind)
                   for start, line, kind in zip(starts, lines, kinds, strict=True))
    projects = (project(text, 0, title="Kokles"), project(text, 1, title="Bites"))
    findings = (finding(text, "title", "Kokles", project=0), finding(text, "title", "Bites", project=1))
    return Outcome(source("lapa.html"), "code-1", Document("e" * 64, "text/html", text, blocks), findings, projects)


@pytest.mark.parametrize(
    ("text", "titles"),
    [("mūzika", {"Kokles"}), ("medus", {"Bites"}), ("skolas projekts", {"Kokles", "Bites"}), ("kontakti", set())],
)
def test_of_a_page_with_several_projects_words_find_the_one_they_speak_of(
    store: Store, text: str, titles: set[str]
) -> None:
    store.save(listing())
    assert {one.title for one in search(store.connection, text).results} == titles


def test_a_document_read_again_is_found_by_its_new_words_only(store: Store) -> None:
    store.save(letter())
    store.save(outcome(text=LETTER, projects=[project(LETTER, title="Spodra Vītoliņa")]))
    assert len(search(store.connection, "kokles").results) == 1
    store.save(outcome(text="Pavisam cits"))
    assert found(store.connection, "kokles") == []
    assert found(store.connection, "cits") == [None]


def test_making_the_index_again_changes_nothing(filled: sqlite3.Connection, store: Store) -> None:
    words = terms(filled)
    assert store.reindex() == 2
    assert terms(filled) == words


def terms(connection: sqlite3.Connection) -> list[tuple[str, int, int]]:
    return connection.execute("SELECT term, doc, cnt FROM _search_word").fetchall()


def test_the_index_is_made_again_when_the_stemmer_has_changed(filled: sqlite3.Connection, store: Store) -> None:
    filled.execute("UPDATE _setting SET value = 'older' WHERE name = 'stemmer'")
    assert index.is_stale(filled)
    store.reindex()
    assert not index.is_stale(filled)


@settings(max_examples=60, deadline=None)
@given(text=st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=60))
def test_stems_stand_in_the_places_of_their_words_as_sqlite_counts_them(text: str) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5 (body, tokenize = 'unicode61')")
    connection.execute("CREATE VIRTUAL TABLE places USING fts5vocab ('words', 'instance')")
    connection.executemany("INSERT INTO words (rowid, body) VALUES (?, ?)", [(1, text), (2, index.stems(text))])
    places = [connection.execute("SELECT offset FROM places WHERE doc = ? ORDER BY offset", [doc]).fetchall()
              for doc in (1, 2)]
    connection.close()
    assert places[0] == places[1]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("izglitivas", "izglītības"), ("bioetkia", "bioētiku"), ("zglītība", "izglītības"),
     ("dabaszinatnibas", "dabaszinības")],
)
def test_a_mistyped_word_gets_the_nearest_word_of_the_documents(
    filled: sqlite3.Connection, typed: str, meant: str
) -> None:
    assert meant in suggestions(filled, typed)


def test_known_words_get_no_suggestions(filled: sqlite3.Connection) -> None:
    assert suggestions(filled, "izglītība pārvalde") == []


@pytest.mark.parametrize("text", ["kokles Slovēnija", "erasmus kokles", "kokles latvijā"])
def test_programme_and_countries_are_found_though_the_text_does_not_name_them(store: Store, text: str) -> None:
    own = "Kokles 2018-1-SI01-KA201-000111 LV E+"
    one = project(own, code="2018-1-SI01-KA201-000111", title="Kokles", programme=("E+", "Erasmus+"))
    store.save(outcome(text=own, projects=[replace(one, countries=(finding(own, "country", "LV"),))]))
    assert len(found(store.connection, text)) == 1


def test_words_glued_to_others_are_found_all_the_same(store: Store) -> None:
    store.save(outcome(text="Mūsuiestādē skanēja dziesmasprojekts2021"))
    for word in ("iestāde", "mūsu iestādes"):
        assert len(search(store.connection, word).results) == 1, word


def test_the_beginning_of_a_long_text_ends_with_a_whole_word(store: Store) -> None:
    store.save_many([outcome("mape/protokols.pdf", "Sanāksme\n" + "bioētika " * 60)])
    (one,) = search(store.connection, "").results
    assert one.snippet.endswith("bioētika…")
