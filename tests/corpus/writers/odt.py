"""OpenDocument texts."""

from html import escape
from typing import Any

from samples.sheet import Sheet
from tests.corpus.spanning import Cell, Spanning
from tests.corpus.writers.lines import Line, covered, lines, spans
from tests.readers.opendocument import opendocument


def write(sheet: Sheet) -> bytes:
    """The sheet as an OpenDocument text with a foot."""
    body = "".join(_table(one) if isinstance(one, Spanning) else _line(one) for one in lines(sheet.blocks))
    foot = f"<style:footer>{_paragraph(sheet.footer)}</style:footer>"
    styles = (
        '<office:styles><style:style style:name="Heading_20_1" style:family="paragraph"/></office:styles>'
        '<office:automatic-styles><style:page-layout style:name="L"/></office:automatic-styles><office:master-styles>'
        f'<style:master-page style:name="Standard" style:page-layout-name="L">{foot}</style:master-page>'
        "</office:master-styles>"
    )
    return opendocument(body, styles=styles, metadata=f"<dc:title>{escape(sheet.title)}</dc:title>")


def _line(line: Line) -> str:
    if line.level:
        return f'<text:h text:outline-level="{line.level}">{_text(line.text)}</text:h>'
    if line.item:
        return f"<text:list><text:list-item>{_paragraph(line.text)}</text:list-item></text:list>"
    return _paragraph(line.text)


def _table(table: Spanning) -> str:
    wide, hidden = spans(table), covered(table)

    def cell(place: Cell, text: str) -> str:
        if place in hidden:
            return "<table:covered-table-cell/>"
        rows, columns = wide.get(place, (1, 1))
        return (
            f'<table:table-cell table:number-rows-spanned="{rows}" table:number-columns-spanned="{columns}">'
            f"{''.join(_paragraph(part) for part in text.split(chr(10)))}</table:table-cell>"
        )

    return f"<table:table>{''.join(_row(number, row, cell) for number, row in enumerate(table.rows))}</table:table>"


def _row(number: int, texts: Any, cell: Any) -> str:
    cells = "".join(cell((number, column), text) for column, text in enumerate(texts))
    return f"<table:table-row>{cells}</table:table-row>"


def _paragraph(text: str) -> str:
    return f"<text:p>{_text(text)}</text:p>"


def _text(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<text:line-break/>").replace("\t", "<text:tab/>")
