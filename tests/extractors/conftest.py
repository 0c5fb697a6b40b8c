"""Documents made of lines, and of one table, without any reader."""

from collections.abc import Callable, Sequence

import pytest

from extractors.text.reading import Reading
from model import Block, Cell, Document, Kind, Span

Lines = Callable[..., Document]


@pytest.fixture
def lines() -> Lines:
    """Each line a paragraph; a line that begins with # is a heading."""

    def make(*written: str) -> Document:
        text, blocks = "", []
        for line in written:
            kind = Kind.HEADING if line.startswith("# ") else Kind.PARAGRAPH
            line = line.removeprefix("# ")
            start = len(text) + 1 if text else 0
            text = f"{text}\n{line}" if text else line
            blocks.append(Block(Span(start, start + len(line)), kind, level=2 if kind is Kind.HEADING else None))
        return Document("0" * 64, "text/plain", text, tuple(blocks))

    return make


@pytest.fixture
def table() -> Callable[[Sequence[Sequence[str]]], Document]:
    """One table, its rows as lists of cells; an empty string leaves the place to the cell above."""

    def make(rows: Sequence[Sequence[str]]) -> Document:
        text, blocks = "", []
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                if not cell:
                    continue
                text += "" if not text else "\t" if column else "\n"
                below = 1
                while number + below < len(rows) and not rows[number + below][column]:
                    below += 1
                start = len(text)
                text += cell
                blocks.append(Block(Span(start, len(text)), Kind.CELL, cell=Cell(0, number, column, below)))
        return Document("0" * 64, "text/plain", text, tuple(blocks))

    return make


@pytest.fixture
def reading(lines: Lines) -> Callable[..., Reading]:
    """The extractors' view of a document of lines."""
    return lambda *written: Reading(lines(*written))
