"""The same content gives the same document, whichever word processor's format it is kept in."""

from collections.abc import Callable

import pytest
from docx.document import Document as WordDocument

from ingest import readers
from model import Document
from tests.readers.opendocument import opendocument
from tests.readers.word97 import BOLD, Paragraph, Stories, frame, modifier, row, word97


@pytest.fixture
def modern(word: WordDocument, read_word: Callable[[], Document]) -> Document:
    word.add_heading("Apraksts", 1)
    word.add_paragraph("Izmaksas").runs[0].bold = True
    table = word.add_table(3, 3)
    table.cell(0, 0).merge(table.cell(1, 0)).text = "Gads"
    table.cell(0, 1).merge(table.cell(0, 2)).text = "Summa"
    table.cell(1, 1).text, table.cell(1, 2).text = "EUR", "Ls"
    table.cell(2, 0).text, table.cell(2, 2).text = "2013", "10"
    word.add_paragraph("kursi", style="List Bullet")
    word.add_paragraph("2) Nr. 2019-1-\nLV01-KA116-060258")
    word.sections[0].footer.paragraphs[0].text = "Lappuse"
    return read_word()


def opened() -> bytes:
    def cell(text: str, spanned: str = "") -> str:
        number = f'table:number-{spanned}-spanned="2"' if spanned else ""
        return f"<table:table-cell {number}><text:p>{text}</text:p></table:table-cell>"

    covered = "<table:covered-table-cell/>"
    rows = (
        cell("Gads", "rows") + cell("Summa", "columns") + covered,
        covered + cell("EUR") + cell("Ls"),
        cell("2013") + cell("") + cell("10"),
    )
    table = "".join(f"<table:table-row>{cells}</table:table-row>" for cells in rows)
    return opendocument(
        '<text:h text:outline-level="1">Apraksts</text:h><text:p><text:span text:style-name="T1">Izmaksas</text:span>'
        f"</text:p><table:table>{table}</table:table>"
        "<text:list><text:list-item><text:p>kursi</text:p></text:list-item></text:list>"
        "<text:p>2) Nr. 2019-1-<text:line-break/>LV01-KA116-060258</text:p>",
        automatic='<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/>'
        "</style:style>",
        styles="<style:master-page><style:footer><text:p>Lappuse</text:p></style:footer></style:master-page>",
    )


def rich() -> bytes:
    return (
        rb"{\rtf1\ansi{\stylesheet{\s1 heading 1;}}{\footer Lappuse\par}\pard\s1 Apraksts\par\pard{\b Izmaksas}\par"
        rb"\trowd\clvmgf\cellx900\cellx2700\pard\intbl Gads\cell Summa\cell\row"
        rb"\trowd\clvmrg\cellx900\cellx1800\cellx2700\pard\intbl\cell EUR\cell Ls\cell\row"
        rb"\trowd\cellx900\cellx1800\cellx2700\pard\intbl 2013\cell\cell 10\cell\row"
        rb"{\listtext\'b7\tab}\pard\ls1 kursi\par\pard 2) Nr. 2019-1-\line LV01-KA116-060258\par}"
    )


def binary() -> bytes:
    body = (
        Paragraph("Apraksts", style=1),
        Paragraph("Izmaksas", letters=BOLD),
        *row("Gads", "Summa", shape=frame(0, 900, 2700, flags=(0x60, 0))),
        *row("", "EUR", "Ls", shape=frame(0, 900, 1800, 2700, flags=(0x20, 0, 0))),
        *row("2013", "", "10", shape=frame(0, 900, 1800, 2700)),
        Paragraph("kursi", modifiers=modifier(0x460B, 1)),
        Paragraph("2) Nr. 2019-1-\x0bLV01-KA116-060258"),
    )
    heads = (*((),) * 9, (Paragraph("Lappuse"),), (), ())
    return word97(Stories(body, heads=heads), styles=((0, "Normal"), (1, "heading 1")))


DRAWN = ("Nr.\tNosaukums\tEUR", "1.\tTilts\t950", "2.\tLaipa\t1 200", "\tKopā\t2 150")
"""A table that its writer drew with tabs."""


def drawn_in_word(word: WordDocument, read_word: Callable[[], Document]) -> Document:
    for line in DRAWN:
        word.add_paragraph(line)
    return read_word()


def drawn_in_opendocument() -> bytes:
    return opendocument("".join(f"<text:p>{line}</text:p>" for line in DRAWN).replace("\t", "<text:tab/>"))


def drawn_in_rich_text() -> bytes:
    lines = "".join(f"\\pard {line}\\par" for line in DRAWN).replace("\t", "\\tab ").replace("ā", "\\u257?")
    return f"{{\\rtf1\\ansi {lines}}}".encode()


def drawn_in_word_97() -> bytes:
    return word97(Stories([Paragraph(line) for line in DRAWN]))


def drawn_on_a_web_page() -> bytes:
    return f"<html><meta charset=utf-8><pre>{chr(10).join(DRAWN)}</pre></html>".encode()


@pytest.mark.parametrize(
    "made", [drawn_in_opendocument, drawn_in_rich_text, drawn_in_word_97, drawn_on_a_web_page]
)
def test_rows_drawn_with_tabs_are_a_table(
    made: Callable[[], bytes], word: WordDocument, read_word: Callable[[], Document]
) -> None:
    in_word, other = drawn_in_word(word, read_word), readers.read(made(), "tabula")
    assert [block.cell[1:3] for block in in_word.blocks if block.cell] == [
        (0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2), (3, 1), (3, 2),
    ]  # fmt: skip
    assert (other.text, other.blocks) == (in_word.text, in_word.blocks)


@pytest.mark.parametrize("made", [opened, rich, binary])
def test_the_same_content_gives_the_same_blocks(made: Callable[[], bytes], modern: Document) -> None:
    document = readers.read(made(), "projekts")
    assert (document.text, document.blocks, document.warnings) == (modern.text, modern.blocks, ())
