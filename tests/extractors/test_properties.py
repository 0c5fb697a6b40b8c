"""What holds for every extractor on any text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors import extract
from extractors.organisation.subjects import opens
from extractors.title import titles
from model import Block, Document, Kind, Span
from model.vocabulary import FIELDS

PIECES = [
    "Projekta",
    "projekts",
    "„",
    "”",
    "“",
    "(",
    ")",
    "\n",
    " ",
    " – ",
    ":",
    "2017. gada 1. oktobra",
    "līdz",
    "30.09.2019.",
    "14 625.00",
    "EUR",
    "eiro",
    "20%",
    "2017-1-TR01-KA201-046757",
    "8.3.4.0/16/I/001",
    "koordinatore",
    "Anna Liepa",
    "Ogres novada pašvaldība",
    "Kontaktpersona:",
    "Nr.",
    "tālr. 26123456",
    "Projekta mērķis",
    "Īstenošanas laiks:",
    "milj.",
    "divi simti",
    "Somijā",
    "🙂",
    "ā",
    "\u00a0",
    "1.",
    "un",
    ",",
    "Kopā",
]


def document(text: str) -> Document:
    blocks, position = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(Span(position, position + len(line)), Kind.PARAGRAPH))
        position += len(line) + 1
    return Document("0" * 64, "text/plain", text, tuple(blocks))


odd = st.text(st.characters() | st.sampled_from("\0\ud800\udfff\u0301\u200b\u00ad\ufeff\x85\u2028"), max_size=6)
numbers = st.from_regex(r"\A[0-9]{1,4}([., /–-][0-9]{1,4}){0,4}\Z")
codes = st.from_regex(r"\A20[0-9]{2}-[1-3]-[A-Z]{2}[0-9]{2}-[A-Z]{2,5}[0-9]{0,3}-[0-9A-Z]{0,9}\Z") | st.from_regex(
    r"\A[0-9.]{3,9}/[0-9I/]{1,9}\Z"
)
currencies = st.sampled_from(["EUR", "eiro", "€", "Ls", "LVL", "tūkst. EUR", "milj. eiro", "USD"])
money = st.tuples(numbers, currencies).map(" ".join)
pieces = st.sampled_from(PIECES) | odd | numbers | codes | money
texts = st.lists(pieces, max_size=40).map(" ".join) | st.text(st.characters(), max_size=200)


@settings(max_examples=300, deadline=None)
@given(texts)
def test_any_text_is_read_without_an_error_twice_the_same_and_with_spans_inside_it(text: str) -> None:
    first = extract(document(text))
    assert first == extract(document(text))
    findings, projects = first
    for finding in findings:
        assert finding.field in FIELDS
        assert 0 <= finding.span.start < finding.span.end <= len(text)
        assert finding.project is None or 0 <= finding.project < len(projects)
    owned = {choice.finding for project in projects for choice in project.choices.values()}
    assert owned <= set(findings)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(
        [
            "Projekta “Zaļā skola” (2022-1-LV01-KA220-SCH-000087211) kopējās izmaksas 14 625.00 EUR.",
            "Īstenošanas laiks: 01.09.2021.–31.08.2023.",
            "Kontaktpersona: Anna Liepa, tālr. 26123456",
        ]
    ),
    st.sampled_from(["Šodien līst.", "Laukā bija auksts un vējains, un visi steidzās mājās."]),
)
def test_an_unrelated_paragraph_before_shifts_spans_and_changes_nothing_else(said: str, unrelated: str) -> None:
    plain, _ = extract(document(said))
    moved, _ = extract(document(f"{unrelated}\n{said}"))
    shift = len(unrelated) + 1
    assert [(one.field, one.value, one.span.shifted(shift)) for one in plain] == [
        (one.field, one.value, one.span) for one in moved
    ]


@pytest.mark.parametrize("value", ["14 625.00 EUR", "01.09.2021.", "26123456"])
def test_a_findings_span_holds_the_words_it_was_read_from(value: str) -> None:
    text = f"Tālr. un dati: {value} beigas"
    findings, _ = extract(document(text))
    assert any(value.rstrip(".") in finding.span.of(text) for finding in findings)


@pytest.mark.parametrize(
    "text",
    [
        "Projekta koordinatore " + "– " * 60 + "9 Anna Liepa",
        "Projekta vadītāja " + "Dr. " * 60 + "9 Anna Liepa",
        "Projekta vadītāja: " + "prof. h. " * 60 + "9 Anna Liepa",
        "Līguma " + "Nr. " * 60 + "? Projekts „Upes stāsti”",
    ],
)
def test_what_is_repeated_without_end_is_read_once_through(text: str) -> None:
    """The ways to share such a text out between the parts of a pattern double with every repetition."""
    findings, _ = extract(document(text))
    assert all(finding.span.end <= len(text) for finding in findings)


def test_dates_before_a_name_are_looked_at_once() -> None:
    assert opens("30.09.2019. " * 60)
    assert not opens("30.09.2019. " * 60 + "Projektu īsteno")


def test_programmes_before_a_title_in_a_cell_are_looked_at_once() -> None:
    text = "Erasmus+ " * 60 + "9 „Vējš burās”"
    title = titles.from_cell(text, Span(0, len(text)), "titles.column")
    assert title.finding.span == Span(0, len(text))
