from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest import readers
from ingest.readers import odt, odt_package
from model import Cell, Document, Kind
from tests.readers.opendocument import opendocument, package
from tests.readers.spoiling import read_or_refuse, spoilt

Texts = Callable[..., list[str]]
Rows = Callable[[Document], dict[tuple[int, int, int], list[str]]]
STYLES = (
    "<office:styles>"
    '<style:style style:name="Title" style:family="paragraph"/>'
    '<style:style style:name="Heading_20_1" style:family="paragraph" style:display-name="Heading 1"/>'
    '<style:style style:name="Nodaļa" style:family="paragraph" style:default-outline-level="3"/>'
    '<style:style style:name="Contents_20_1" style:family="paragraph"/>'
    "</office:styles>"
)
AUTOMATIC = (
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_1"/>'
    '<style:style style:name="P2" style:family="paragraph">'
    '<style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="700"/></style:style>'
    '<style:style style:name="T2" style:family="text"><style:text-properties fo:font-weight="normal"/></style:style>'
    '<style:style style:name="T3" style:family="text"><style:text-properties text:display="none"/></style:style>'
)


def read(body: str, **parts: str) -> Document:
    return readers.read(opendocument(body, automatic=AUTOMATIC, **parts), "projekts.odt")


def paragraph(text: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def cell(text: str, attributes: str = "") -> str:
    return f"<table:table-cell {attributes}>{paragraph(text)}</table:table-cell>"


def table(*rows: str) -> str:
    return "<table:table>" + "".join(f"<table:table-row>{row}</table:table-row>" for row in rows) + "</table:table>"


def test_headings_items_and_paragraphs_are_told_apart() -> None:
    document = read(
        paragraph("Apraksts", "Title")
        + '<text:h text:outline-level="2">Mērķis</text:h>'
        + paragraph("Gaita", "P1")
        + paragraph("Nodaļa", "Nodaļa")
        + paragraph("Sadarboties.")
        + f"<text:list><text:list-item>{paragraph('seminārs')}{paragraph('kopā ar skolu')}"
        + f"<text:list><text:list-item>{paragraph('lekcija')}</text:list-item></text:list></text:list-item></text:list>"
        + paragraph("- izstāde")
        + paragraph('<text:span text:style-name="T1">Izmaksas</text:span>')
        + paragraph("Partneri", "P2")
        + paragraph('Ne <text:span text:style-name="T2">viss</text:span>', "P2"),
        styles=STYLES,
    )
    assert [(block.kind, block.level, block.span.of(document.text)) for block in document.blocks] == [
        (Kind.HEADING, 1, "Apraksts"),
        (Kind.HEADING, 2, "Mērķis"),
        (Kind.HEADING, 1, "Gaita"),
        (Kind.HEADING, 3, "Nodaļa"),
        (Kind.PARAGRAPH, None, "Sadarboties."),
        (Kind.ITEM, None, "seminārs"),
        (Kind.PARAGRAPH, None, "kopā ar skolu"),
        (Kind.ITEM, None, "lekcija"),
        (Kind.ITEM, None, "- izstāde"),
        (Kind.HEADING, 3, "Izmaksas"),
        (Kind.HEADING, 3, "Partneri"),
        (Kind.PARAGRAPH, None, "Ne viss"),
    ]


@pytest.mark.parametrize(
    ("inside", "shown"),
    [
        ("Domes<text:tab/><text:tab/>(paraksts)<text:s text:c='30'/>A. Paraugs", "Domes (paraksts) A. Paraugs"),
        ("izglītī<text:soft-page-break/>ba", "izglītība"),
        ("viens\n   divi", "viens divi"),
        ("viens<text:line-break/>divi", "viens\ndivi"),
        ("Nr. 2019-1-<text:line-break/>LV01-KA116-060258", "Nr. 2019-1-LV01-KA116-060258"),
        ("<text:a>saite</text:a> <text:span><text:span>dziļi</text:span></text:span>", "saite dziļi"),
        ("a<office:annotation><text:p>piezīme malā</text:p></office:annotation>b", "ab"),
        ("a<text:span text:style-name='T3'>slēpts</text:span>b", "ab"),
        ("a<text:change text:change-id='1'/>b", "ab"),
        ("<text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>b</text:ruby-text></text:ruby>", "a"),
        ("<text:page-number>3</text:page-number>. lapa", "3. lapa"),
    ],
)
def test_what_is_shown_of_a_paragraph_is_read_and_nothing_else(inside: str, shown: str) -> None:
    document = read(paragraph(inside))
    assert (document.text, document.warnings) == (shown, ())


def test_tracked_deletions_and_hidden_sections_are_left_out() -> None:
    document = read(
        f"<text:tracked-changes><text:changed-region><text:deletion>{paragraph('vecs teksts, kas izdzēsts')}"
        "</text:deletion></text:changed-region></text:tracked-changes>"
        f"<text:section text:display='none'>{paragraph('slēpta sadaļa')}</text:section>"
        f"<text:section>{paragraph('jauns')}</text:section>"
    )
    assert (document.text, document.warnings) == ("jauns", ())


def test_cells_have_rows_columns_and_spans(cell_of: Callable[[Document, str], Cell | None]) -> None:
    covered = "<table:covered-table-cell/>"
    document = read(
        "<table:table><table:table-header-rows><table:table-row>"
        + cell("Nosaukums", "table:number-rows-spanned='2'")
        + cell("Summa", "table:number-columns-spanned='2'")
        + f"{covered}</table:table-row></table:table-header-rows><table:table-row>"
        + f"{covered}{cell('EUR')}{cell('Ls')}</table:table-row><table:table-row>"
        + f"{cell('Upe')}<table:table-cell/>{cell('10')}</table:table-row></table:table>"
    )
    assert document.text == "Nosaukums\tSumma\nEUR\tLs\nUpe\t10"
    assert [cell_of(document, text) for text in ("Nosaukums", "Summa", "Ls", "Upe", "10")] == [
        (0, 0, 0, 2, 1), (0, 0, 1, 1, 2), (0, 1, 2, 1, 1), (0, 2, 0, 1, 1), (0, 2, 2, 1, 1),
    ]  # fmt: skip


def test_repeated_cells_and_rows_are_counted(rows: Rows) -> None:
    document = read(
        "<table:table>"
        f"<table:table-row table:number-rows-repeated='2'>{cell('a', 'table:number-columns-repeated=" 2"')}"
        "</table:table-row>"
        f"<table:table-row><table:table-cell table:number-columns-repeated='3'/>{cell('b')}</table:table-row>"
        "<table:table-row table:number-rows-repeated='4'><table:table-cell/></table:table-row>"
        f"<table:table-row>{cell('c')}</table:table-row>"
        "</table:table>".replace('" 2"', "'2'")
    )
    assert set(rows(document)) == {(0, 0, 0), (0, 1, 0), (0, 2, 3), (0, 7, 0)}


def test_a_number_of_repetitions_that_nobody_needs_is_not_believed() -> None:
    document = read(
        "<table:table><table:table-row table:number-rows-repeated='999999999'><table:table-cell/></table:table-row>"
        f"<table:table-row>{cell('teksts', 'table:number-columns-spanned=\"999999999\"')}{cell('cits')}"
        "</table:table-row></table:table>"
        if False
        else "<table:table><table:table-row table:number-rows-repeated='999999999'><table:table-cell/>"
        "</table:table-row><table:table-row><table:table-cell table:number-columns-spanned='999999999'>"
        f"{paragraph('teksts')}</table:table-cell></table:table-row></table:table>"
    )
    assert document.text == "teksts"
