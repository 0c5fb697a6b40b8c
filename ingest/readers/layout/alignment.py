"""Narrow gutters of tables without ruling lines: where words stand under one another and nothing runs through.

pdfplumber's text strategy proposes the edges at which words line up. By itself it also cuts words; an edge counts here
only when it lies in a strip that every line leaves blank, with words beginning right behind it. Sums line up at their
ends instead: there the strip begins right behind them.
"""

from collections import Counter
from collections.abc import Sequence

from ingest.readers.layout.words import Line

Gap = tuple[float, float]
_FEWEST_ALIGNED = 3
NARROWEST = 0.45
"""As a share of the letters' size; the blank between two words is about a quarter."""
_STRAIGHT = 1.5
"""Points by which beginnings of words in one column may differ."""


def aligned_gutters(lines: Sequence[Line], gutters: list[Gap]) -> list[Gap]:
    """The gutters that alignment shows beside those, given here, that wide gaps showed."""
    strips = {strip for edge in _edges(lines) if (strip := _blank(lines, edge)) and _begins_columns(lines, strip)}
    strips |= {strip for edge in _further_edges(lines) if (strip := _blank(lines, edge)) and _parts(lines, strip)}
    return [strip for strip in strips if not any(strip[0] < end and start < strip[1] for start, end in gutters)]


def _edges(lines: Sequence[Line]) -> list[float]:
    """Where words line up, as pdfplumber's text strategy sees it."""
    from pdfplumber.table import words_to_edges_v

    words = [
        {"x0": left, "x1": right, "top": line.top, "bottom": line.bottom}
        for line in lines
        for left, right in zip(line.lefts, line.rights, strict=True)
    ]
    return [edge["x0"] for edge in words_to_edges_v(words, word_threshold=_FEWEST_ALIGNED)]


def _further_edges(lines: Sequence[Line]) -> list[float]:
    """Before words that begin under one another, apart from the words before them; where figures line up at their ends,
    right behind them and before the longest one.
    """
    begun: Counter[int] = Counter()
    ended: dict[int, list[float]] = {}
    for line in lines:
        for place, word in enumerate(line.words):
            if place == 0 or _is_apart(line, place):
                begun[round(line.lefts[place] / _STRAIGHT)] += 1
            if word[-1].isdigit() and (place + 1 == len(line.words) or _is_apart(line, place + 1)):
                ended.setdefault(round(line.rights[place] / _STRAIGHT), []).append(_figure_left(line, place))
    edges = [place * _STRAIGHT - _STRAIGHT for place, count in begun.items() if count >= _FEWEST_ALIGNED]
    for place, lefts in ended.items():
        lefts = lefts + ended.get(place + 1, [])
        if len(lefts) >= _FEWEST_ALIGNED:
            edges += [(place + 1) * _STRAIGHT, min(lefts) - _STRAIGHT / 2]
    return edges


def _figure_left(line: Line, place: int) -> float:
    """Where the figure begins that ends with this word: its thousands are apart by blanks as wide as those of words."""
    while place and line.words[place - 1].isdigit() and not _is_apart(line, place):
        place -= 1
    return line.lefts[place]


def _is_apart(line: Line, place: int) -> bool:
    """Whether the blank before this word is wider than one between words."""
    return line.lefts[place] - line.rights[place - 1] >= NARROWEST * line.height


def _blank(lines: Sequence[Line], edge: float) -> Gap | None:
    """The strip around an edge that all lines leave blank, or None."""
    start, end = float("-inf"), float("inf")
    for line in lines:
        for left, right in zip(line.lefts, line.rights, strict=True):
            if left < edge - _STRAIGHT and right > edge + _STRAIGHT:
                return None
            if (left + right) / 2 < edge:
                start = max(start, right)
            else:
                end = min(end, left)
    is_closed = start > float("-inf") and end < float("inf")
    return (start, end) if is_closed and end - start >= NARROWEST * lines[0].height else None


def _begins_columns(lines: Sequence[Line], strip: Gap) -> bool:
    """Whether in enough lines a word begins right behind the strip, and one ends before it."""
    behind = [line for line in lines if any(abs(left - strip[1]) < _STRAIGHT for left in line.lefts)]
    return sum(line.left < strip[0] for line in behind) >= _FEWEST_ALIGNED


def _parts(lines: Sequence[Line], strip: Gap) -> bool:
    """Whether in enough lines words stand on both sides of the strip."""
    return sum(line.left < strip[0] and line.right > strip[1] for line in lines) >= _FEWEST_ALIGNED
