import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest import limits
from ingest.limits import Limits
from ingest.readers.manuscript import Manuscript
from ingest.readers.unreadable import Unreadable
from model import Cell, Kind

PLACES = st.one_of(st.none(), st.builds(Cell, st.integers(0, 2), st.integers(0, 3), st.integers(0, 3)))


@given(st.lists(st.tuples(st.text(), PLACES)))
def test_blocks_are_in_order_apart_and_cover_all_that_is_not_blank(written: list[tuple[str, Cell | None]]) -> None:
    manuscript = Manuscript()
    for text, cell in written:
        manuscript.write(text, Kind.CELL if cell else Kind.PARAGRAPH, cell=cell)
    document = manuscript.document("", "text/plain")
    rest, end = "", 0
    for block in document.blocks:
        assert block.span.start >= end
        assert block.span.of(document.text).strip() == block.span.of(document.text) != ""
        assert "\t" not in block.span.of(document.text)
        rest += document.text[end : block.span.start]
        end = block.span.end
    assert (rest + document.text[end:]).strip() == ""


def test_cells_of_a_row_are_parted_by_a_tab_and_all_else_by_a_newline() -> None:
    manuscript = Manuscript()
    manuscript.write("Apraksts")
    for row, column, text in [(0, 0, "Mērķis"), (0, 1, "viens"), (0, 1, "divi"), (1, 0, "Ilgums"), (1, 1, "gads")]:
        manuscript.write(text, Kind.CELL, cell=Cell(0, row, column))
    manuscript.write("Paraksts")
    assert manuscript.document("", "").text == "Apraksts\nMērķis\tviens\ndivi\nIlgums\tgads\nParaksts"


def test_nothing_is_written_of_a_blank_text() -> None:
    manuscript = Manuscript()
    assert manuscript.write("\N{NO-BREAK SPACE}\t\N{SOFT HYPHEN}") is None
    assert manuscript.is_blank


def test_a_personal_code_never_reaches_text_or_facts() -> None:
    manuscript = Manuscript()
    manuscript.write("Anna Paegle, 161175-19997")
    manuscript.tell("author", "Anna 161175-19997")
    document = manuscript.document("", "text/plain")
    assert "19997" not in document.text + str(document.facts)


def test_a_text_of_glyphs_without_letters_is_called_unreliable() -> None:
    manuscript = Manuscript()
    manuscript.write("projekts \ue001\ue002\ue003")
    assert manuscript.document("", "").warnings == ("unreliable-text",)


def test_paragraphs_without_end_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "current", lambda: Limits(paragraphs=2))
    manuscript = Manuscript()
    manuscript.write("a")
    manuscript.write("b")
    with pytest.raises(Unreadable, match="resource-limit: KRATUVE_LIMIT_PARAGRAPHS=2"):
        manuscript.write("c")
