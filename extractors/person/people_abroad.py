"""People whose given names we do not know, told by where they stand: in a column of people, or behind a country."""

import re
from collections.abc import Iterator

from extractors.text.letters import LOWER, UPPER
from extractors.text.reading import Reading
from latvian import countries
from model import Block, Span

_WORD = rf"[{UPPER}][{LOWER}]+(?:-[{UPPER}][{LOWER}]+)*"
_HEAD = re.compile(
    r"^\W*(?:pārstāv|kontaktperson|koordinator|projekta vadītāj|atbildīg|vārds|kurator"
    r"|kas (?:vada|koordinē|atbild)|cilvēks\W*$)",
    re.I,
)
_IN_CELL = re.compile(rf"(?<!\w){_WORD}(?:[ \u00a0]{_WORD}){{1,2}}(?=\s*(?:[,;(\n]|$))")
_BEHIND_COUNTRY = re.compile(  # the letter first, then what stands before it: the engine seeks letters fast
    rf"([{UPPER}](?<!\w.)[{LOWER}]+)(?:\s+(?:pusē|komandā|partneris))?\)?(?:,|\s[–—-])\s+({_WORD}[ \u00a0]{_WORD})"
    r"[ \u00a0]*(?=[(;]|\.?$)",
    re.M,
)


def columns(reading: Reading) -> frozenset[int]:
    """Where the cells below such heads as `Pārstāvis` begin."""
    found: set[int] = set()
    for table in reading.tables:
        heads = table.rows[0]
        chosen = [column for column, cell in heads.cells.items() if _HEAD.match(cell.of(reading.text))]
        found.update(row.cells[column].start for row in table.rows[1:] for column in chosen if column in row.cells)
    return frozenset(found) if found else frozenset()


def find(text: str, block: Block, cells: frozenset[int]) -> Iterator[Span]:
    """Two or three capitalised words in a cell of people, and two behind a country at the end of a line or item."""
    if block.span.start in cells:
        for match in _IN_CELL.finditer(text, *block.span):
            yield Span(*match.span())
    for match in _BEHIND_COUNTRY.finditer(text, *block.span):
        if countries.is_named(match[1]) and not any(map(countries.is_named, match[2].split())):
            yield Span(*match.span(2))
