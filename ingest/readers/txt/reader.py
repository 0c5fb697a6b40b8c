"""Plain text: one block a line, unless the lines are those of a hard-wrapped text or of a table."""

import re
from collections.abc import Sequence
from itertools import pairwise

from ingest import limits
from ingest.readers.encoding import decode
from ingest.readers.items import is_item
from ingest.readers.joining import Evidence, join
from ingest.readers.manuscript import Manuscript, letters
from ingest.readers.txt import menus
from ingest.readers.txt.tables import PlainTable, tables
from ingest.readers.unreadable import beyond
from ingest.readers.wrapping import wrapped
from model import Cell, Kind

_LINE_END = re.compile(r"\r\n|[\r\n\v\f\x85\u2028\u2029]")
_LONGEST_HEADING = 120
_SHORTEST_TEXT = 80
_NO_HEADING_ENDS = ".,;:!?"


def read(content: bytes) -> Manuscript:
    """Read a text file in whatever encoding."""
    text, is_guess = decode(content)
    manuscript = Manuscript()
    if is_guess:
        manuscript.warn("encoding-guessed")
    write(text, manuscript)
    manuscript.expect(letters(text))
    return manuscript


def write(text: str, manuscript: Manuscript, first_table: int = 0) -> int:
    """Add this text to what is written already, its tables numbered from `first_table`; the number of the next one."""
    is_one_word = Evidence(text)
    lines = [line.rstrip() if line.strip() else "" for line in _LINE_END.split(text)]
    if (count := sum(map(bool, lines))) > limits.current().paragraphs:
        raise beyond("paragraphs", count)
    place = 0
    number = first_table
    for number, table in enumerate(tables(lines), first_table + 1):
        _write_lines(manuscript, lines[place : table.start], is_one_word)
        _write_table(manuscript, number - 1, table, is_one_word)
        place = table.end
    _write_lines(manuscript, lines[place:], is_one_word)
    return number


def _write_table(manuscript: Manuscript, number: int, table: PlainTable, is_one_word: Evidence) -> None:
    for row, cells in enumerate(table.rows):
        for column, lines in enumerate(cells):
            cell = Cell(number, row, column, 1, table.spans.get((row, column), 1))
            for line in [join(lines, is_one_word)] if table.is_broken and lines else lines:
                manuscript.write(line, Kind.CELL, cell=cell)


def _write_lines(manuscript: Manuscript, lines: Sequence[str], is_one_word: Evidence) -> None:
    for is_menu, run in menus.parted(lines):
        if is_menu:
            for line in run:
                manuscript.write(line.strip(), Kind.FURNITURE)
        else:
            _write_text(manuscript, run, is_one_word)


def _write_text(manuscript: Manuscript, lines: Sequence[str], is_one_word: Evidence) -> None:
    headings = set(_headings(lines))
    for paragraph in wrapped([line.strip() for line in lines]):
        text = join(paragraph, is_one_word)
        if text in headings:
            manuscript.write(text, Kind.HEADING, level=1 if manuscript.is_blank else 2)
        else:
            manuscript.write(text, Kind.ITEM if is_item(text) else Kind.PARAGRAPH)


def _headings(lines: Sequence[str]) -> list[str]:
    """Short lines between blank ones (or the text's edge) with a long line after them."""
    found = []
    filled = [place for place, line in enumerate(lines) if line]
    for place, following in pairwise(filled):
        line = lines[place].strip()
        is_alone = following > place + 1 and (place == 0 or not lines[place - 1])
        is_short = len(line) <= min(_LONGEST_HEADING, len(lines[following]) // 2)
        is_worded = line[0].isupper() and line[-1] not in _NO_HEADING_ENDS
        if is_alone and is_short and is_worded and len(lines[following]) >= _SHORTEST_TEXT:
            found.append(line)
    return found
