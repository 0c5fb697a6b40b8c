"""Tables of which every row became one line with single blanks between its cells, as some pages are copied: who has the
project, its name, its sum. The head says so, and the first cell ends where the name of an organisation does.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from latvian import organisations

Row = tuple[str, ...]

_HEAD = re.compile(
    r"(?:(?P<number>N(?:r|\.\s?p)[\w.\s]{0,8}?)\s)?"
    r"(?P<party>(?:Projekta\s)?(?:[Ii]esniedzēj|[Pp]ieteicēj|[Īī]stenotāj|[Ss]aņēmēj|[Oo]rganizācij)\w*)\s"
    r"(?P<name>(?:[Pp]rojekta\s)?[Nn]osaukums)\s(?P<sum>[^.\d:]{4,60}(?:EUR|[Ee]iro|[Ee]uro|€|finansējums|summa)[^.\d:]{0,12})"
)
_ROW = re.compile(
    r"(?:(?P<number>\d{1,3})\.?\s)?(?P<rest>[^\W\d_].*?)\s"
    r"(?P<sum>\d{1,3}(?:[ .\u00a0]?\d{3})*(?:[.,]\d\d)?(?:\s?(?:EUR|[Ee]iro|€))?)"
)
_QUOTED = re.compile(r"\s+[„“”\"«][^„“”\"«»]+[”“\"»]+")
_WORD = re.compile(r"[^\s„“”\"«»,]+")
_FEWEST, _LONGEST = 2, 400  # rows, and characters of one


def rows(lines: Sequence[str], start: int) -> tuple[int, list[Row]]:
    """The head and rows that begin in this line, and where they end; (start, []) where none do.

    >>> lines = ["Projekta iesniedzējs Projekta nosaukums Finansējums, EUR", "Rojas muzejs Bura vējā 900",
    ...          'Biedrība "Osta" Kaiju sala 1 250,00']
    >>> rows(lines, 0)[1][1:]
    [('Rojas muzejs', 'Bura vējā', '900'), ('Biedrība "Osta"', 'Kaiju sala', '1 250,00')]
    """
    head = _HEAD.fullmatch(lines[start]) if "osaukums" in lines[start] else None
    if head is None:
        return start, []
    heads = tuple(head[name] for name in ("number", "party", "name", "sum") if head[name])
    found = list(takewhile(lambda row: len(row) == len(heads), map(_row, lines[start + 1 :])))
    return (start + 1 + len(found), [heads, *found]) if len(found) >= _FEWEST else (start, [])


def _row(line: str) -> Row:
    """The cells of a line: perhaps its number, who has the project, its name, its sum; none where it has not all."""
    told = _ROW.fullmatch(line) if len(line) <= _LONGEST else None
    end = _end_of_party(told["rest"]) if told else 0
    name = told["rest"][end:].strip() if told and end else ""
    if told is None or not (name[:1].isupper() or name.startswith(("„", "“", "”", '"', "«"))):
        return ()
    return (*([f"{told['number']}."] if told["number"] else []), told["rest"][:end].strip(), name, told["sum"])


def _end_of_party(words: str) -> int:
    """Where the name of an organisation at the beginning ends: behind its head and what it is called; 0 where none."""
    for word in _WORD.finditer(words):
        head = organisations.head_of(word[0].lower())
        if head is not None and head.lemma == word[0].lower():
            quoted = _QUOTED.match(words, word.end())
            if quoted or word.start():  # `Biedrība` alone is nobody's name
                return quoted.end() if quoted else word.end()
    return 0
