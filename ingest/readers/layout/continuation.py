"""What goes on over a page break: tables, their cut rows, and paragraphs."""

import re
from collections.abc import Iterable, Sequence

from ingest.readers.layout.columns import Part
from ingest.readers.layout.paragraphs import Paragraph, flows
from ingest.readers.layout.table import Row, Table

_NEAR = 4.0
_SUM = re.compile(r"\d{1,3}(?:[ \u00a0.]?\d{3})*,\d\d")
_MOST_HEADS = 3  # rows of heads
_SENTENCE_ENDS = ".:;!?"


def continued(pages: Iterable[Sequence[Part]]) -> list[Part]:
    """The parts of all pages in one row, what a page break cut put together again."""
    flow: list[Part] = []
    for parts in pages:
        rest = list(parts)
        if flow and rest and _go_on(flow[-1], rest[0]):
            del rest[0]
        flow += rest
    return flow


def _go_on(last: Part, first: Part) -> bool:
    """Put `first`, which begins a page, to the end of `last` if it goes on with it."""
    if isinstance(last, Table) and isinstance(first, Table):
        if not _same_columns(last, first):
            return False
        _add_rows(last, first)
        return True
    if isinstance(last, Paragraph) and isinstance(first, Paragraph) and _runs_on(last, first):
        last.lines += first.lines
        return True
    return False


def _same_columns(last: Table, first: Table) -> bool:
    return (
        last.is_ruled == first.is_ruled
        and len(last.lefts) == len(first.lefts)
        and all(abs(one - other) <= _NEAR for one, other in zip(last.lefts, first.lefts, strict=True))
    )


def _add_rows(table: Table, more: Table) -> None:
    rows, before = _without_heads(table, more.rows), len(table.rows)
    if _is_cut(table.rows[-1], rows[0]):
        for cell, rest in zip(table.rows[-1], rows[0], strict=True):
            _add_paragraphs(cell.paragraphs, rest.paragraphs)
        rows = rows[1:]
    table.rows += rows
    shift = len(table.rows) - len(more.rows)
    table.inside |= {max(number + shift, before - 1): inner for number, inner in more.inside.items()}


def _without_heads(table: Table, rows: list[Row]) -> list[Row]:
    """The rows without those at their top that repeat the heads of the table; what of a head did not fit into them and
    overflows into the row below is taken from that.
    """
    most = min(_MOST_HEADS, len(table.rows), len(rows) - 1)
    pairs = list(zip(table.rows[:most], rows, strict=False))
    count = next((number for number, pair in enumerate(pairs) if not _repeats(*pair)), len(pairs))
    for head, row in pairs[:count]:
        table.repeated_heads += [paragraph for cell in row for paragraph in cell.paragraphs]
        for cell, repeated in zip(head, row, strict=True):
            if rest := cell.text.removeprefix(repeated.text).split():
                table.repeated_heads += _overflowing(rest, repeated.column, rows[count])
    return rows[count:]


def _repeats(head: Row, row: Row) -> bool:
    """Whether a row has the words of a head in each of its cells, or the first of them."""
    if [cell.column for cell in head] != [cell.column for cell in row] or not any(cell.text for cell in row):
        return False
    return all(
        cell.text.startswith(repeated.text) and bool(cell.text) == bool(repeated.text)
        for cell, repeated in zip(head, row, strict=True)
    )


def _overflowing(words: Sequence[str], column: int, row: Row) -> list[Paragraph]:
    """The words with which a cell begins, taken out of it, if they are the rest of the head above."""
    for cell in row:
        first = cell.paragraphs[0] if cell.column == column and cell.paragraphs else None
        if first is not None and first.lines[0].words[: len(words)] == words:
            line = first.lines.pop(0)
            if rest := line.part(len(words), len(line.words)) if len(line.words) > len(words) else None:
                first.lines.insert(0, rest)
            cell.paragraphs[:1] = [first] if first.lines else []
            return [Paragraph([line.part(0, len(words))], first.right)]
    return []


def _is_cut(row: Row, rest: Row) -> bool:
    """Whether `rest` is what a page break cut off from `row`: its label is empty, and it is not a row by itself."""
    if len(row) != len(rest) or not rest or rest[0].paragraphs or rest[0].row_span > 1:
        return False
    filled = [(cell, other) for cell, other in zip(row, rest, strict=True) if other.paragraphs]
    if any(_SUM.fullmatch(cell.text) and _SUM.fullmatch(other.text) for cell, other in filled):
        return False
    if len(rest) == 2 or len(filled) * 2 < len(rest):
        return bool(filled)
    return any(cell.paragraphs and _runs_on(cell.paragraphs[-1], other.paragraphs[0]) for cell, other in filled)


def _add_paragraphs(paragraphs: list[Paragraph], more: list[Paragraph]) -> None:
    if paragraphs and more and _runs_on(paragraphs[-1], more[0]):
        paragraphs[-1].lines += more[0].lines
        more = more[1:]
    paragraphs += more


def _runs_on(last: Paragraph, first: Paragraph) -> bool:
    """Whether the page break fell into a sentence."""
    line, following = last.lines[-1], first.lines[0]
    is_open = line.words[-1][-1] not in _SENTENCE_ENDS
    left = min(line.left for line in last.lines)
    return is_open and not following.text[0].isupper() and flows(line, following, left, last.right)
