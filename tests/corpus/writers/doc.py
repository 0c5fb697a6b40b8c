"""Word 97 files."""

from collections.abc import Iterator

from samples.sheet import Sheet
from tests.corpus.spanning import Spanning
from tests.corpus.writers.lines import Line, lines
from tests.readers.word97 import Paragraph, Stories, frame, row, word97

LINE = 9400
"""The width of a line in twips."""
STYLES = ((0, "Normal"), (1, "heading 1"), (2, "heading 2"))
_ACROSS, _DOWN, _FIRST_ACROSS, _FIRST_DOWN = 0x02, 0x20, 0x01, 0x60


def write(sheet: Sheet) -> bytes:
    """The sheet as a Word 97 file whose text is in one piece of UTF-16."""
    body = [paragraph for one in lines(sheet.blocks) for paragraph in _paragraphs(one)]
    return word97(Stories(body), styles=STYLES, compressed=0)


def _paragraphs(one: Line | Spanning) -> Iterator[Paragraph]:
    if isinstance(one, Spanning):
        yield from _table(one)
        yield Paragraph("")
    else:
        bullet = "• " if one.item else ""
        yield Paragraph(bullet + one.text.replace("\n", "\x0b"), style=one.level)


def _table(table: Spanning) -> Iterator[Paragraph]:
    edges = [LINE * sum(table.widths[:number]) // sum(table.widths) for number in range(len(table.widths) + 1)]
    for number, texts in enumerate(table.rows):
        flags = [_merging(table, number, column) for column in range(len(texts))]
        yield from row(*(text.replace("\n", "\x0b") for text in texts), shape=frame(*edges, flags=flags))


def _merging(table: Spanning, row: int, column: int) -> int:
    for (top, left), (bottom, right) in table.spans:
        if top <= row <= bottom and left <= column <= right:
            across = 0 if left == right else _FIRST_ACROSS if column == left else _ACROSS
            return across | (0 if top == bottom else _FIRST_DOWN if row == top else _DOWN)
    return 0
