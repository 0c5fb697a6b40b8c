"""Body lines to parts in reading order: columns of running text, tables without ruling lines, plain paragraphs.

Both kinds of columns show as a gutter: a strip that stays blank over several lines. Columns of running text fill their
width and are read one after the other; otherwise the lines are rows of a table.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from ingest.readers.layout.alignment import NARROWEST, aligned_gutters
from ingest.readers.layout.paragraphs import Paragraph, paragraphs
from ingest.readers.layout.rows import SEVERAL, Pieces, rows_of
from ingest.readers.layout.table import Table
from ingest.readers.layout.words import Line, segments

Part = Paragraph | Table
Gap = tuple[float, float]

_FEWEST_ROWS = 3
_NARROWEST_GUTTER = 8.0
_TALLEST_GAP = 3.0
"""Lines further apart than so many line heights do not belong to one set of columns."""
_TALLEST_HEAD = 8
_FILLED = 0.75
_FEWEST_COLUMN_LINES = 5


def parts(lines: Sequence[Line], right: float, pitch: float) -> list[Part]:
    """The lines of a page, from top to bottom, as paragraphs and tables in reading order."""
    found: list[Part] = []
    plain: list[Line] = []
    place = 0
    while place < len(lines):
        end, gutters = _columned(lines, place)
        if gutters:
            found += paragraphs(plain, right, pitch)
            plain = []
            found += _columns(lines[place:end], gutters, right, pitch)
            place = end
        else:
            plain.append(lines[place])
            place += 1
    return found + paragraphs(plain, right, pitch)


def _columned(lines: Sequence[Line], place: int) -> tuple[int, list[Gap]]:
    """Where the columns that begin with the line at `place` end, and the gutters between them; none if they do not."""
    gutters = _gaps(lines[place])
    rows, end = int(bool(gutters)), place + 1
    while gutters and end < len(lines):
        line = lines[end]
        if line.top - lines[end - 1].bottom > _TALLEST_GAP * line.height:
            break
        kept = _kept(gutters, line)
        if len(kept) < len(gutters) and rows >= _FEWEST_ROWS and _runs_across(line, gutters):
            if not _goes_on_below(lines, place, end, gutters):
                break
            kept = gutters
        if not kept or (len(kept) < len(gutters) and rows >= _FEWEST_ROWS and _is_below(lines[end - 1], gutters)):
            break
        rows += len(segments(line)) > 1
        gutters = kept
        end += 1
    if rows < _FEWEST_ROWS:
        return place, []
    while _is_below(lines[end - 1], gutters):
        end -= 1
    return _narrowed(lines, place, end, gutters)


def _runs_across(line: Line, gutters: list[Gap]) -> bool:
    """Whether words without wide blanks begin anew in the first column and run over its gutter."""
    is_new = line.left < gutters[0][0] < line.right and not line.text[0].islower()
    return is_new and len(segments(line)) == 1 and not _blanks(gutters, line)


def _goes_on_below(lines: Sequence[Line], place: int, across: int, gutters: list[Gap]) -> bool:
    """Whether a line that runs across columns only heads some of their rows: the next one is a row, and no new head."""
    below = lines[across + 1] if across + 1 < len(lines) else None
    if below is None or below.top - lines[across].bottom > _TALLEST_GAP * below.height:
        return False
    is_row = len(segments(below)) > len(gutters) and len(_kept(gutters, below)) == len(gutters)
    return is_row and below.text != lines[place].text


def _narrowed(lines: Sequence[Line], place: int, end: int, gutters: list[Gap]) -> tuple[int, list[Gap]]:
    """The same with the narrow gutters that the rows with wide ones show; text that runs over them ends the table."""
    evident = [number for number in range(place, end) if len(segments(lines[number])) > 1]
    below_head = place + _head_height(lines[place:end])
    inner = [line for line in lines[below_head : evident[-1] + 1] if not _runs_across(line, gutters)]
    narrow = aligned_gutters(inner, gutters) if inner else []
    while narrow and end > evident[-1] + 1 and _runs_over(lines[end - 1], narrow):
        end -= 1
    return end, sorted([*gutters, *narrow])


def _head_height(lines: Sequence[Line]) -> int:
    """How many lines come before the first with figures: what heads columns may run over gutters."""
    height = next((number for number, line in enumerate(lines) if any(map(str.isdigit, line.text))), 0)
    return height if height <= _TALLEST_HEAD else 0


def _runs_over(line: Line, gaps: list[Gap]) -> bool:
    """Whether a word of the line stands in one of the gutters."""
    middles = [(start + end) / 2 for start, end in gaps]
    return any(left < middle < right for middle in middles for left, right in zip(line.lefts, line.rights, strict=True))


def _is_below(line: Line, gutters: list[Gap]) -> bool:
    """Whether the line only follows the columns: text that stands under the first one alone and begins anew."""
    return line.right <= gutters[0][0] and not line.text[0].islower()


def _gaps(line: Line) -> list[Gap]:
    pieces = segments(line)
    return [(piece.right, following.left) for piece, following in pairwise(pieces)]


def _blanks(gutters: list[Gap], line: Line) -> list[Gap]:
    """What the words of a dense row leave blank of several gutters; none where one of them is not blank."""
    if len(gutters) + 1 < SEVERAL:
        return []
    middles, blanks = line.middles, []
    for start, end in gutters:
        place = bisect_right(middles, (start + end) / 2)
        before = line.rights[place - 1] if place else start
        behind = line.lefts[place] if place < len(middles) else end
        start, end = max(start, before), min(end, behind)
        if end - start < NARROWEST * line.height:
            return []
        blanks.append((start, end))
    return blanks


def _kept(gutters: list[Gap], line: Line) -> list[Gap]:
    """What the line leaves blank of the gutters."""
    if blanks := _blanks(gutters, line):
        return blanks
    kept = []
    for start, end in gutters:
        for piece in segments(line):
            if piece.left < end and piece.right > start:
                if piece.left - start > end - piece.right:
                    end = piece.left
                else:
                    start = piece.right
        if end - start >= _NARROWEST_GUTTER:
            kept.append((start, end))
    return kept


def _columns(lines: Sequence[Line], gutters: list[Gap], right: float, pitch: float) -> Sequence[Part]:
    middles = [(start + end) / 2 for start, end in gutters]
    reaches = [start for start, _ in gutters] + [right]
    height = _head_height(lines)
    cut = [
        _head(line, middles) if number < height else _across(line, gutters) or _cut(line, middles)
        for number, line in enumerate(lines)
    ]
    columns = [[line for row in cut for line in row[number : number + 1] if line] for number in range(len(reaches))]
    if all(_is_running(column) for column in columns):
        return [part for column in columns for part in paragraphs(column, max(line.right for line in column), pitch)]
    lefts = [min([line.left for line in column], default=0.0) for column in columns]
    reaches[-1] = max([line.right for line in columns[-1]], default=right)
    return [Table(rows_of(cut, reaches, pitch), lefts, lines[0].top, is_ruled=False)]


def _across(line: Line, gutters: list[Gap]) -> Pieces | None:
    """A line over the rows below it as what the first column holds; None for the line of a row or head."""
    is_across = len(gutters) + 1 >= SEVERAL and _runs_across(line, gutters) and not _kept(gutters[:1], line)
    return [line, *(None for _ in gutters)] if is_across else None


def _head(line: Line, middles: list[float]) -> Pieces:
    """The words of a head in each column; those that go together over several columns stand in the first of them."""
    cut: Pieces = [None] * (len(middles) + 1)
    for piece in segments(line, NARROWEST):
        column = bisect_right(middles, piece.left)
        if bisect_right(middles, piece.right) == column or len(piece.words) == 1 or cut[column]:
            column = bisect_right(middles, (piece.left + piece.right) / 2)
        cut[column] = piece
    return cut


def _cut(line: Line, middles: list[float]) -> Pieces:
    """The part of the line in each column."""
    numbers = [bisect_right(middles, middle) for middle in line.middles]
    places = [bisect_left(numbers, column) for column in range(len(middles) + 2)]
    return [line.part(start, end) if end > start else None for start, end in pairwise(places)]


def _is_running(column: list[Line]) -> bool:
    """Whether the lines are running text: many, and most of them filled."""
    if len(column) < _FEWEST_COLUMN_LINES:
        return False
    width = max(line.right for line in column) - min(line.left for line in column)
    return median([line.right - line.left for line in column]) > _FILLED * width
