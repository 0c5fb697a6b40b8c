"""Lines as Tesseract reads them, in pixels, to lines as layout knows them, in points."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from ingest.readers.layout.words import Line
from ingest.readers.scanning.tesseract import ReadLine
from model import Box

_X_HEIGHT = 0.48
"""The height of an x as a share of the letters' size, in about all text fonts."""
_FALL = 0.22
"""How far letters reach below the line they stand on, as in `pdf_lines`."""
_ALIKE = 0.1
"""Sizes that differ less were set alike; what the picture shows of them varies."""
_FEW_LETTERS = 0.5
_LOOSELY_ALIKE = 0.5
"""The same for lines with a smaller share of small letters: there it is capitals and digits that were measured."""
_LEVEL = 0.5
"""Baselines closer than this share of an x are one: that of a few letters is a guess."""


def lines_of(lines: Sequence[ReadLine], page: int, scale: float) -> Iterator[Line]:
    """The lines with boxes from their letters' top to their fall; `scale` is a pixel's size in points."""
    usual = _usual_x_height(lines)
    for line in lines:
        size = _x_height(line, usual) / _X_HEIGHT
        bottom = _baseline(line, lines) + _FALL * size
        words = sorted(line.words, key=lambda word: word.box.left)
        boxes = [
            Box(scale * word.box.left, scale * (bottom - size), scale * word.box.right, scale * bottom)
            for word in words
        ]
        yield Line.of_boxes([word.text for word in words], boxes, page)


def _baseline(line: ReadLine, lines: Iterable[ReadLine]) -> float:
    """That of the longest line at this height: the rows of a table stand level."""
    level = [other for other in lines if abs(other.baseline - line.baseline) < _LEVEL * line.x_height]
    return max(level or [line], key=lambda other: sum(len(word.text) for word in other.words)).baseline


def _usual_x_height(lines: Iterable[ReadLine]) -> float:
    heights: Counter[float] = Counter()
    for line in lines:
        heights[round(line.x_height)] += len(line.words)
    return heights.most_common(1)[0][0] if heights else 0.0


def _x_height(line: ReadLine, usual: float) -> float:
    """The line's own measure, or the usual one where the two were meant to be the same."""
    letters = [letter for word in line.words for letter in word.text if letter.isalnum()]
    is_small = sum(map(str.islower, letters)) >= _FEW_LETTERS * len(letters)
    tolerance = _ALIKE if is_small else _LOOSELY_ALIKE
    return usual if abs(line.x_height - usual) < tolerance * usual else max(1.0, line.x_height)
