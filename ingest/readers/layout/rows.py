"""The lines of a table without ruling lines, cut at its gutters, as rows of cells."""

import re
from collections.abc import Iterator
from itertools import pairwise

from ingest.readers.layout.paragraphs import paragraphs
from ingest.readers.layout.table import Row, TableCell
from ingest.readers.layout.words import Line

Pieces = list[Line | None]
"""What a line has in each column."""

SEVERAL = 4
_FEWEST_ROWS = 3
_TIGHT = 0.5
_WIDER = 0.1
"""By so much of the letters' size rows are further apart than the lines of a cell."""
_SEVERAL_SUMS = 2
_SUM = re.compile(r"\d{1,3}(?:[ .]?\d{3})*(?:,\d\d)?|[-–]")
_ORDINAL = re.compile(r"\d{1,3}\W?")
_CENTS = re.compile(r",\d\d$")


def rows_of(cut: list[Pieces], reaches: list[float], pitch: float) -> list[Row]:
    """The lines gathered to rows: a row begins where its first column does, and ends before the next."""
    gathered: list[list[list[Line]]] = []
    last: Line | None = None
    starts = _spaced(cut)
    for number, pieces in enumerate(cut):
        if number in starts if starts else not gathered or _is_row(gathered[-1], last, pieces):
            gathered.append([[] for _ in reaches])
        last = next(filter(None, pieces), last)
        for column, piece in zip(gathered[-1], pieces, strict=True):
            if piece:
                column.append(piece)
    return [
        [TableCell(number, paragraphs(column, reaches[number], pitch)) for number, column in enumerate(row)]
        for row in gathered
    ]


def _is_row(above: list[list[Line]], last: Line | None, pieces: Pieces) -> bool:
    return (_begins_row(pieces) and not _goes_on(last, pieces)) or _are_sums_below(above, pieces)


def _spaced(cut: list[Pieces]) -> set[int]:
    """Which lines begin rows, where rows are further apart than the lines of their cells; none where they are not.

    It holds only for several columns, where no sum stands below another within a row, and each row below the head
    begins with all its cells or has its number beside them.
    """
    if len(cut[0]) < SEVERAL:
        return set()
    pitch = min((below.top - above.bottom for above, below in _below_one_another(cut)), default=0.0)
    starts, reached = {0}, 0.0
    for number, pieces in enumerate(cut):
        top, bottom = _reach(pieces)
        if number and top - reached > pitch + _WIDER * (bottom - top):
            starts.add(number)
        reached = max(reached, bottom)
    if len(starts) < _FEWEST_ROWS or len(starts) == len(cut):
        return set()
    borders = [*sorted(starts), len(cut)]
    rows = [cut[start:end] for start, end in pairwise(borders)]
    return starts if all(_is_whole(row, row is rows[0]) for row in rows) else set()


def _below_one_another(cut: list[Pieces]) -> Iterator[tuple[Line, Line]]:
    for column in zip(*cut, strict=True):
        yield from pairwise(piece for piece in column if piece)


def _reach(pieces: Pieces) -> tuple[float, float]:
    first = next(piece for piece in pieces if piece)
    return first.top, first.bottom


def _is_whole(row: list[Pieces], is_head: bool) -> bool:
    """Whether lines are one row: the first has something in each column, or one the number of the row; and no column
    holds two sums.
    """
    columns = [[piece for piece in column if piece] for column in zip(*row, strict=True)]
    sums = [
        [piece for piece in column if _CENTS.search(piece.text) and _SUM.fullmatch(piece.text)] for column in columns
    ]
    is_even = all(first or not column for first, column in zip(row[0], columns, strict=True))
    ordinals = sum(bool(_ORDINAL.fullmatch(piece.text)) for piece in columns[0])
    is_numbered = len(columns[0]) == ordinals == 1
    return ordinals < 2 and (is_head or is_even or is_numbered) and not any(len(column) > 1 for column in sums)


def _goes_on(last: Line | None, pieces: Pieces) -> bool:
    """Whether a line that fills only some of several columns stands as close under the last one as lines of a cell
    do.
    """
    present = [piece for piece in pieces if piece]
    if last is None or not present or len(pieces) < SEVERAL or len(present) * 2 > len(pieces):
        return False
    return present[0].top - last.bottom < _TIGHT * last.height


def _are_sums_below(row: list[list[Line]], pieces: Pieces) -> bool:
    """Whether sums stand under what is a whole cell already: those of all rows together, or the first under a head.

    A number cut in a narrow column looks alike, but its first half has no cents.
    """
    pairs = [
        (column[-1].text, piece.text)
        for column, piece in zip(row, pieces, strict=True)
        if column and piece and _SUM.fullmatch(piece.text)
    ]
    whole = [below for above, below in pairs if _is_whole_above(above, below)]
    with_cents = sum(bool(_CENTS.search(below)) for below in whole)
    if pieces[0]:
        return with_cents >= _SEVERAL_SUMS and not pieces[0].text[0].islower()
    under_sums = sum(bool(_SUM.fullmatch(above)) for above, below in pairs if below in whole)
    return under_sums >= _SEVERAL_SUMS or (under_sums > 0 and with_cents > 0)


def _is_whole_above(above: str, below: str) -> bool:
    """Whether nothing is missing in a cell under which a sum stands."""
    return not _SUM.fullmatch(above) or bool(_CENTS.search(above)) == bool(_CENTS.search(below))


def _begins_row(pieces: Pieces) -> bool:
    first = pieces[0]
    if first:
        return not first.text[0].islower()
    return len(pieces) > 2 and all(pieces[1:])
