import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from latvian import stemmed
from latvian.tokens import tokens

BOUND = st.characters(exclude_categories=["Cs"])  # SQLite takes no lone surrogates
LATVIAN = st.text("aābcčdeēĢgIīkņšŽ „”–-./,\n\u00a0\u0301\u0304€15²½_\uf0b7", max_size=60)

NEIGHBOURS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)  # NUL ends output


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE page USING fts5(text, tokenize = unicode61)")
    connection.execute("CREATE VIRTUAL TABLE word USING fts5vocab(page, instance)")
    yield connection
    connection.close()


def words_in_index(index: sqlite3.Connection, text: str) -> int:
    index.execute("DELETE FROM page")
    index.execute("INSERT INTO page VALUES (?)", (text,))
    return int(index.execute("SELECT count(*) FROM word").fetchone()[0])


def marked_by_index(index: sqlite3.Connection, text: str, word: str) -> str:
    index.execute("DELETE FROM page")
    index.execute("INSERT INTO page VALUES (?)", (text,))
    query = "SELECT highlight(page, 0, '<', '>') FROM page WHERE page MATCH ?"
    return str(index.execute(query, (f'"{word}"',)).fetchone()[0])


@given(text=st.one_of(LATVIAN, st.text(BOUND)))
@example(text="nr\u0301 a\u0301\u0304b \u0301c")
@example(text="zero\x00byte")
def test_words_are_as_many_as_in_sqlite(index: sqlite3.Connection, text: str) -> None:
    assert len(list(tokens(text))) == words_in_index(index, text)


@given(text=st.one_of(LATVIAN, st.text(BOUND)))
@example(text="ŉ İ ß ﬁ ǆ ẞ Ά")
def test_stemmed_text_has_as_many_words_in_sqlite_as_the_original(index: sqlite3.Connection, text: str) -> None:
    assert words_in_index(index, stemmed(text)) == words_in_index(index, text)


@given(st.one_of(LATVIAN, st.text()))
def test_stemming_leaves_everything_between_the_words(text: str) -> None:
    def between(text: str) -> list[str]:
        spans = list(tokens(text))
        starts, ends = [start for start, _ in spans], [end for _, end in spans]
        return [text[end:start] for end, start in zip([0, *ends], [*starts, len(text)], strict=True)]

    assert between(stemmed(text)) == between(text)


@given(before=NEIGHBOURS, after=NEIGHBOURS)
def test_words_stand_where_sqlite_marks_them(index: sqlite3.Connection, before: str, after: str) -> None:
    text = f"{before} Qjxzarvw {after}"
    (start, end), *_ = [span for span in tokens(text) if text[slice(*span)] == "Qjxzarvw"]
    assert marked_by_index(index, text, "qjxzarvw") == f"{text[:start]}<Qjxzarvw>{text[end:]}"


def test_words_with_digits_are_only_folded() -> None:
    assert stemmed("KA201 2017-1-TR01 3āBAS") == "ka201 2017-1-tr01 3abas"


def test_decomposed_letters_give_the_same_key_as_composed_ones() -> None:
    assert stemmed("izgli\u0304ti\u0304bas") == stemmed("izglītības") == "izglitib"
