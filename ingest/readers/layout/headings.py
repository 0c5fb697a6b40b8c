"""Which paragraphs are headings: set in larger letters than the text, or in bold."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain

from ingest.readers.layout.paragraphs import Paragraph
from ingest.readers.layout.words import Line
from model import Kind

_LARGER = 1.12
_MOST_LINES = 4
_LONGEST = 300
_DEEPEST = 3
_OPEN_ENDS = ".,;"
_MANY_WORDS = 60
"""So many words outside of tables show how large the text is set."""


def mark_headings(paragraphs: Sequence[Paragraph], text_height: float) -> None:
    """Give headings their kind and level: the larger the letters, the higher; bold at the text's size comes last."""
    short = [paragraph for paragraph in paragraphs if len(paragraph.lines) <= _MOST_LINES]
    large = [paragraph for paragraph in short if paragraph.lines[0].height > _LARGER * text_height]
    sizes = sorted({round(paragraph.lines[0].height) for paragraph in large}, reverse=True)
    for paragraph in large:
        _mark(paragraph, sizes.index(round(paragraph.lines[0].height)) + 1)
    for paragraph in short:
        is_bold = all(line.is_bold for line in paragraph.lines)
        if paragraph.level is None and is_bold and paragraph.text[-1] not in _OPEN_ENDS:
            _mark(paragraph, len(sizes) + 1)


def _mark(paragraph: Paragraph, level: int) -> None:
    if len(paragraph.text) <= _LONGEST and any(map(str.isalpha, paragraph.text)):
        paragraph.kind = Kind.HEADING
        paragraph.level = min(level, _DEEPEST)


def text_height(outside: Iterable[Iterable[Line]], everywhere: Iterable[Iterable[Line]]) -> float:
    """The height of most lines, in points, each counting as many times as it has words.

    Tables are often set in smaller print than the text between them, so those `outside` of tables tell it where they
    are many; else all lines do.
    """
    heights = _heights(outside)
    heights = heights if heights.total() >= _MANY_WORDS else _heights(everywhere)
    return heights.most_common(1)[0][0] if heights else 0.0


def _heights(pages: Iterable[Iterable[Line]]) -> Counter[float]:
    heights: Counter[float] = Counter()
    for line in chain.from_iterable(pages):
        heights[round(line.height, 1)] += len(line.words)
    return heights
