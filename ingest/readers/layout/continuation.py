"""What goes on over a page break: tables, their cut rows, and paragraphs."""

from collections.abc import Iterable, Sequence

from ingest.readers.layout.columns import Part
from ingest.readers.layout.paragraphs import Paragraph, flows
from ingest.readers.layout.table import Row, Table

_NEAR = 4.0
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
    rows, before = more.rows, len(table.rows)
    if len(rows) > 1 and [cell.text for cell in rows[0]] == [cell.text for cell in table.rows[0]] and any(rows[0]):
        table.repeated_heads += [paragraph for cell in rows[0] for paragraph in cell.paragraphs]
        rows = rows[1:]
    if _is_cut(table.rows[-1], rows[0]):
        for cell, rest in zip(table.rows[-1], rows[0], strict=True):
            _add_paragraphs(cell.paragraphs, rest.paragraphs)
        rows = rows[1:]
    table.rows += rows
    shift = len(table.rows) - len(more.rows)
    table.inside |= {max(number + shift, before - 1): inner for number, inner in more.inside.items()}


def _is_cut(row: Row, rest: Row) -> bool:
    """Whether `rest` is what a page break cut off from `row`: its label is empty, and it is not a row by itself."""
    if len(row) != len(rest) or not rest or rest[0].paragraphs or rest[0].row_span > 1:
        return False
    filled = [(cell, other) for cell, other in zip(row, rest, strict=True) if other.paragraphs]
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
