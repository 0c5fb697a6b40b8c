"""Budgets: tables whose rows name what the money is for, or who pays, and whose columns are years or stages."""

import re

from extractors.money import amounts, role_words
from extractors.money.role_words import Role
from extractors.text.reading import Reading
from extractors.text.tables import TOTAL_ROW, Row
from model import Finding, Span

_YEAR = re.compile(r"\W*((?:19|20)\d\d)\W*(?:gad\w*)?\W*(?:\([^()\d]{1,30}\)\W*)?(?:EUR|[Ee]iro)?\W*$")
_TOTAL = re.compile(rf"{TOTAL_ROW.pattern}|\W*(?:kopējās izmaksas|attiecināmās izmaksas kopā)\b", re.I)
_LATER = re.compile(
    r"prasīt|\blūgt|izliet|iztērēt|atmaksā|izpild|faktisk|\batlik|starpīb|novirz|ietaup|pārtēr|apgū|izmantot|samaksā|saņemts|izmaiņ|samazin|palielin",
    re.I,
)
"""What was asked for, what became of the money, and what is left of it."""
_OF_A_TIME = re.compile(
    r"\b(?:pārskata|atskaites)\s+(?:period|gad|posm)|\bkopš\s+(?:projekta\s+)?sākum|ceturksn|semestr", re.I
)
"""A column of what was planned or spent in a report's time."""
_CHANGED = re.compile(
    r"\b(?:pēc\s+(?:\w+\s+)?(?:grozīj|izmaiņ|precizē)|precizēt|grozīt|aktualizēt|galīg)|^\W*būs\b", re.I
)
"""A column of sums as they are now; those beside it are as they were once."""
_FUNDS = ("eu", "national", "municipal", "own", "private")
_PAYMENTS = ("prefinancing", "instalment")


def role(reading: Reading, finding: Finding) -> Role | None:
    """The role of an amount in a budget's cell: its column's year, else its row's fund or total; None outside
    budgets.
    """
    block = reading.block_at(finding.span.start)
    place = block.cell if block else None
    row = reading.rows.get(place[:2]) if place else None
    if place is None or row is None:
        return None
    heads, column = reading.column_heads[place.table], place.column
    cell = row.cells[column]
    if column not in heads or cell in heads[column] or not cell.covers(finding.span) or not _is_bare(cell, finding):
        return None
    words = {number: " ".join(head.of(reading.text) for head in spans) for number, spans in heads.items()}
    if not _CHANGED.search(words[column]) and any(_is_changed(head) for head in words.values()):
        return Role("other", 3)
    is_share = any(_TOTAL.match(head) for number, head in words.items() if number != column)
    return _of_cell(reading, row, words[column], is_share)


def _is_changed(head: str) -> bool:
    return amounts.is_money_head(head) and bool(_CHANGED.search(head))


def _is_bare(cell: Span, finding: Finding) -> bool:
    """A budget's cell holds a number and little else."""
    return (cell.end - cell.start) - (finding.span.end - finding.span.start) <= 8


def _of_cell(reading: Reading, row: Row, head: str, is_share: bool) -> Role | None:
    """The role by head and row; where another column sums up the row, this one holds only a share."""
    name = row.cells[min(row.cells)].of(reading.text)
    if re.fullmatch(r"\d{0,2}\W*", name) and len(row.cells) > 2:
        name = row.cells[sorted(row.cells)[1]].of(reading.text)
    year = _YEAR.match(head) or _YEAR.match(name)
    if year:
        return Role("yearly", 3, int(year[1]))
    if _OF_A_TIME.search(head):
        return Role("other", 3)
    if not amounts.is_money_head(head):
        return None
    if _LATER.search(head):
        return Role("other", 3)
    for label in (head, name):
        named = role_words.of_label(label)
        if named is not None and named.name in _FUNDS + _PAYMENTS:
            return named
    is_total = _TOTAL.match(name) and not (is_share and not _TOTAL.match(head))
    return Role("total", 3) if is_total else Role("other", 2)
