"""Tables of partners: a column of organisations beside one of countries or representatives."""

import re
from collections.abc import Collection, Iterator

from extractors.organisation.organisations import Mention, named
from extractors.text.reading import Reading
from extractors.text.tables import TOTAL_ROW, Table
from latvian import countries
from model import Span

_ORGANISATION = re.compile(r"^\W*(?:partner|organizācij|iestāde|skola\b|dalībskol|dalībniek|institūcij)", re.I)
_COUNTRY = re.compile(r"^\W*(?:valsts|valstis|zeme)\W*$", re.I)
_REMARK = re.compile(r"\s+\((?:(?:projekta )?(?:koordinator|partner)|(?:vadoš|koordinējoš|galven)\w+ )\w*\)\s*$", re.I)
_DETAILS = re.compile(r"\n(?=[^\n]*(?:\d|__))")
"""Below the name: an account, a number, a line to sign on."""
_BESIDE = re.compile(r"^\W*(?:valst|pārstāv|kontaktperson|loma|koordinator|pilsēta)", re.I)


def find(reading: Reading) -> Iterator[tuple[Mention, str | None]]:
    """(organisation, country) of every row of the tables of partners."""
    for table in reading.tables:
        yield from _in_table(reading, table)


def _in_table(reading: Reading, table: Table) -> Iterator[tuple[Mention, str | None]]:
    text = reading.text
    heads = {column: cells[-1].of(text) for column, cells in reading.column_heads[table.number].items()}
    names = [column for column, head in heads.items() if _ORGANISATION.search(head)]
    if len(heads) < 2 or not names or not any(_BESIDE.search(head) for head in heads.values()):
        return
    lands = [column for column, head in heads.items() if _COUNTRY.search(head)]
    for row in table.rows:
        cell = row.cells.get(names[0])
        if cell is not None and names[0] in row.own and not _is_no_name(cell.of(text), heads.values()):
            told = [
                code
                for column in lands
                if column in row.cells
                for _, _, code in countries.find(row.cells[column].of(text))
            ]
            behind = _REMARK.search(text, *cell) or _DETAILS.search(text, *cell)
            name = Span(cell.start, behind.start()) if behind else cell
            yield named(text, name, "organisations.column"), told[0] if told else None


def _is_no_name(words: str, heads: Collection[str]) -> bool:
    return words in heads or TOTAL_ROW.fullmatch(words.rstrip(" :,.")) is not None
