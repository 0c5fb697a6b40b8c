from collections.abc import Callable
from io import BytesIO

import pytest
from docx import Document as new_word_document
from docx.document import Document as WordDocument

from ingest import readers
from model import Cell, Document, Kind
from tests.readers.drawing import Sheet

Rows = dict[tuple[int, int, int], list[str]]


@pytest.fixture
def sheet() -> Sheet:
    return Sheet()


@pytest.fixture
def word() -> WordDocument:
    return new_word_document()


@pytest.fixture
def read_word(word: WordDocument) -> Callable[[], Document]:
    def read() -> Document:
        saved = BytesIO()
        word.save(saved)
        return readers.read(saved.getvalue(), "projekts.docx")

    return read


@pytest.fixture
def read_html() -> Callable[[str], Document]:
    def read(body: str) -> Document:
        page = f"<!DOCTYPE html><html><head><meta charset=utf-8></head><body>{body}</body></html>"
        return readers.read(page.encode(), "projekts.html")

    return read


@pytest.fixture
def read_text() -> Callable[[str], Document]:
    return lambda text: readers.read(text.encode(), "projekts.txt")


@pytest.fixture
def texts() -> Callable[..., list[str]]:
    """The texts of a document's blocks, of all kinds or of one."""

    def of(document: Document, kind: Kind | None = None) -> list[str]:
        return [block.span.of(document.text) for block in document.blocks if kind in (None, block.kind)]

    return of


@pytest.fixture
def rows() -> Callable[[Document], Rows]:
    """The paragraphs of each cell, by table, row and column."""

    def of(document: Document) -> Rows:
        found: Rows = {}
        for block in document.blocks:
            if block.cell:
                found.setdefault(block.cell[:3], []).append(block.span.of(document.text))
        return found

    return of


@pytest.fixture
def cell_of() -> Callable[[Document, str], Cell | None]:
    """The cell of the block with this text."""

    def of(document: Document, text: str) -> Cell | None:
        return next(block.cell for block in document.blocks if block.span.of(document.text) == text)

    return of
