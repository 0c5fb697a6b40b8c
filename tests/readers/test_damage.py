"""Whatever happens to a file, its reader gives a sound document or says why not."""

from functools import cache
from io import BytesIO

import pytest
from docx import Document as new_word_document
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest import readers
from tests.readers.drawing import Sheet
from tests.readers.soundness import assert_sound, assert_sound_or_refused

LABELS = ("Projekta pieteicējs", "Projekta ilgums", "Projekta mērķis")
VALUES = ("Ogres novada pašvaldība", "24 mēneši", "Sadarboties un mācīties kopā ar draugiem.")


def pdf() -> bytes:
    sheet = Sheet()
    sheet.text(60, 60, "Projekta “Upes stāsts” apraksts", size=14)
    sheet.grid([60, 180, 500], [80, 100, 120, 140])
    for row, (label, value) in enumerate(zip(LABELS, VALUES, strict=True)):
        sheet.text(65, 94 + 20 * row, label)
        sheet.text(185, 94 + 20 * row, value)
    sheet.next_page()
    sheet.text(60, 60, "Kontaktpersona: Anna Paegle")
    return sheet.content()


def docx() -> bytes:
    word = new_word_document()
    word.add_heading("Projekta “Upes stāsts” apraksts", 1)
    table = word.add_table(0, 2)
    for label, value in zip(LABELS, VALUES, strict=True):
        for cell, text in zip(table.add_row().cells, (label, value), strict=True):
            cell.text = text
    word.add_paragraph("Kontaktpersona: Anna Paegle")
    content = BytesIO()
    word.save(content)
    return content.getvalue()


def html() -> bytes:
    rows = "".join(f"<tr><th>{label}</th><td>{value}</td></tr>" for label, value in zip(LABELS, VALUES, strict=True))
    page = (
        f"<html><body><h1>Projekta “Upes stāsts” apraksts</h1><table>{rows}</table><p>Kontaktpersona: Anna Paegle</p>"
    )
    return f"{page}</body></html>".encode()


def txt() -> bytes:
    rows = "".join(f"\t{label}\n\t{value}\n\n" for label, value in zip(LABELS, VALUES, strict=True))
    return f"Projekta “Upes stāsts” apraksts\n{rows}\nKontaktpersona: Anna Paegle\n".encode()


MAKERS = {"a.pdf": pdf, "a.docx": docx, "a.html": html, "a.txt": txt}


@cache
def made(name: str) -> bytes:
    return MAKERS[name]()


@pytest.mark.parametrize("name", MAKERS)
def test_the_same_table_is_read_from_every_format(name: str) -> None:
    document = readers.read(made(name), name)
    assert_sound(document)
    rows = "\n".join(f"{label}\t{value}" for label, value in zip(LABELS, VALUES, strict=True))
    assert document.text == f"Projekta “Upes stāsts” apraksts\n{rows}\nKontaktpersona: Anna Paegle"
    places = [block.cell[1:3] for block in document.blocks if block.cell]
    assert places == [(row, column) for row in range(3) for column in range(2)]


@pytest.mark.parametrize("name", MAKERS)
@settings(max_examples=30, deadline=None)
@given(share=st.floats(0, 1))
def test_a_truncated_file_is_read_or_refused(name: str, share: float) -> None:
    content = made(name)
    assert_sound_or_refused(content[: int(share * len(content))], name)


@pytest.mark.parametrize("name", MAKERS)
@settings(max_examples=60, deadline=None)
@given(changes=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=40))
def test_a_file_with_flipped_bytes_is_read_or_refused(name: str, changes: list[tuple[float, int]]) -> None:
    content = bytearray(made(name))
    for place, byte in changes:
        content[int(place * len(content))] = byte
    assert_sound_or_refused(bytes(content), name)


@settings(max_examples=100, deadline=None)
@given(content=st.binary(max_size=400), name=st.sampled_from([*MAKERS, "a", "a.bin"]))
def test_any_bytes_are_read_or_refused(content: bytes, name: str) -> None:
    assert_sound_or_refused(content, name)


@pytest.mark.parametrize("head", ["%PDF-1.7\n", "PK\x03\x04", "<html>", "\xff\xfe"])
@settings(max_examples=40, deadline=None)
@given(rest=st.binary(max_size=300))
def test_any_bytes_behind_a_known_beginning_are_read_or_refused(head: str, rest: bytes) -> None:
    assert_sound_or_refused(head.encode("latin-1") + rest, "fails")


NAMES = ["p", "div", "table", "tr", "td", "th", "ul", "li", "h1", "br", "b", "nav", "article", "pre", "a", "span"]
TAGS = st.sampled_from([f"<{name}>" for name in NAMES] + [f"</{name}>" for name in NAMES])


@settings(max_examples=150, deadline=None)
@given(parts=st.lists(st.one_of(TAGS, st.text(max_size=8)), max_size=40))
def test_any_soup_of_tags_is_read_or_refused(parts: list[str]) -> None:
    page = "<!DOCTYPE html><meta charset=utf-8>" + "".join(parts)
    assert_sound_or_refused(page.encode("utf-8", "replace"), "a.html")


@settings(max_examples=150, deadline=None)
@given(text=st.text(alphabet=st.sampled_from("ab ā.-|\t\n1:"), max_size=200))
def test_any_text_is_read_without_losing_a_letter(text: str) -> None:
    try:
        document = readers.read(text.encode(), "a.txt")
    except readers.Unreadable:
        return
    assert_sound(document)
    kept = set("abā1")
    assert [c for c in document.text if c in kept] == [c for c in text if c in kept]
