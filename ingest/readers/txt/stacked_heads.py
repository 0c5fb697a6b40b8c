"""The heads of a table of which every cell became a line of its own.

They stand one below another. Where some of them are parted, the lines of a second row follow: blank below the heads
that reach down to it, and filled below those that stand over several columns.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from types import MappingProxyType
from typing import NamedTuple

from ingest.readers.txt.line_kinds import kind_of

FEWEST_COLUMNS, _MOST_COLUMNS = 3, 12
_LONGEST_HEAD, _LONGEST_SHORT = 60, 14  # characters of a head, and of one in capitals for its shortness
_FEWEST_TELLING = 2 / 3  # of heads
_DRAWN = frozenset("\t|;")
_YEARS = re.compile(r"[^\d]*(?:\d\d?\.\d\d\.)?(?:19|20)\d\d[^\d]*|[^\d]+")
_UNIT = re.compile(r"\(?(?:EUR|[Ee]iro|[Ee]uro|€|LVL|Ls|%)\)?")
_MOST_LINES = 4  # of one head
_ENDS = (".", ":", ";", "!", "?", ",")
_PART = re.compile(r"t\. ?sk|tai skaitā|tajā skaitā|tostarp|no t[āo]\b")  # as the head of a share begins
_SHORTENED = re.compile(r"\b(?:nr|p\. ?k|npk|t\. ?sk|u\. ?c|tālr|(?:19|20)\d\d)\.$", re.I)
_TOLD_BY = {  # what the heads of columns of a kind say
    "N": re.compile(
        r"^n\W*(?:r|p)|EUR|€|eiro|euro|summ|izmaks|budžet|kopā|finans|līdzek|atbalst|grant|dotāc|plān|izliet|atlik"
        r"|pavisam|izpild|apstiprin|fakt|skait|apjom|(?:19|20)\d\d",
        re.I,
    ),
    "D": re.compile(r"laik|period|termiņ|sāk|beig|beidz|datum|noslē|ilgum|gad[si]?\b|\bno\b|līdz", re.I),
    "C": re.compile(r"^(?!.*nosaukum).*(?:\bnr\b|numur|kod[sa]?\b|identif|līgum)", re.I),
    "T": re.compile(
        r"^(?!.*\bprojekti$)(?:"
        r"projekta |projekts|programma|fonds|finans\w+ (?:avots|saņēm)|sadarbības|valsts|kontakt|koordin|vad|atbild"
        r"|skola\b|biedrība|pašvaldīb|novads|postenis|darbīb|darbi\b|aktivitāt|pasākum|loma|vārds|īsteno|saņēm|iesniedz|pieteic|vieta"
        r"|piezīm|mērķ|rādītāj|statuss|kas\b|rezultāt|uzdevum|grupa|tēma)"
        r"|pozīcij|veid[si]?\b|nosaukum|\bavots|partner|iestāde|organizācij|person|pārstāv|vadītāj|koordinator|darbiniek",
        re.I,
    ),
}

Row = list[list[str]]


class Heads(NamedTuple):
    """What stands over each column, the rows of cells that say so, how many columns the cells of the first row cover
    where several, and how many lines all that is.
    """

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    lines: int
    spans: Mapping[tuple[int, int], int] = MappingProxyType({})

    def told(self, kinds: str) -> float:
        """The share of the heads that say what columns of these kinds hold; 0 where too few do, or the first not."""
        said = [says(head, kind) for kind, head in zip(kinds, self.columns, strict=True)]
        return sum(said) / len(said) if said[0] and sum(said) >= _FEWEST_TELLING * len(said) else 0.0


@lru_cache(maxsize=16384)
def says(head: str, kind: str) -> bool:
    """Whether the head of a column says that it holds what is of this kind."""
    return _TOLD_BY[kind].search(head) is not None and not (kind == kind_of(head) == "D")


@lru_cache(maxsize=4096)
def may_head(line: str) -> bool:
    """Whether a line may be the head of a column."""
    is_short = 0 < len(line) <= _LONGEST_HEAD and not line[0].islower() and not _DRAWN.intersection(line)
    return is_short and (not line.endswith(_ENDS) or bool(_SHORTENED.search(line))) and bool(_YEARS.fullmatch(line))


def of(lines: Sequence[str], start: int) -> Iterator[Heads]:
    """The heads that may begin in this line: so many of the lines from it on, or those in two rows.

    >>> lines = ["Projekts", "Summa, EUR", "Vada", "", "kopā", "no fonda", "", "Tilts", "950", "900", "A. Osa"]
    >>> [found.columns for found in of(lines, 0)][-1]
    ('Projekts', 'Summa, EUR kopā', 'Summa, EUR no fonda', 'Vada')
    """
    count = _count(lines[start : start + _MOST_COLUMNS])
    for columns in range(FEWEST_COLUMNS, count + 1):
        heads = tuple(lines[start : start + columns])
        yield _numbered(Heads(heads, ([[head] for head in heads],), columns), lines, start)
    yield from _wrapped(lines, start)
    if count > 1 and start + count < len(lines) and not lines[start + count]:
        below = lines[start + count : start + count + _MOST_COLUMNS + 1]
        yield from (_numbered(heads, lines, start) for heads in _in_two_rows(lines[start : start + count], below))


def _numbered(heads: Heads, lines: Sequence[str], start: int) -> Heads:
    """The heads with the row below them that only numbers the columns, if there is one."""
    end = start + heads.lines + len(heads.columns)
    below = lines[start + heads.lines : end]
    if [line.strip(" .") for line in below] != [str(number) for number in range(1, len(heads.columns) + 1)]:
        return heads
    return heads._replace(rows=(*heads.rows, [[line] for line in below]), lines=end - start)


def _wrapped(lines: Sequence[str], start: int) -> Iterator[Heads]:
    """Heads of which some go on in the next line: `Projekta`, `nosaukums`, `Finansējums,`, `EUR`."""
    heads: list[list[str]] = []
    for place, line in enumerate(lines[start : start + 2 * _MOST_COLUMNS], start):
        goes_on = bool(heads) and len(heads[-1]) < _MOST_LINES and _goes_on(heads[-1][-1], line)
        if not goes_on and not may_head(line.rstrip(",")):
            return
        if goes_on:
            heads[-1].append(line)
        else:
            heads.append([line])
        is_next = place + 1 < len(lines) and not _goes_on(line, lines[place + 1])
        if is_next and FEWEST_COLUMNS <= len(heads) <= _MOST_COLUMNS and any(len(head) > 1 for head in heads):
            columns = tuple(" ".join(head) for head in heads)
            yield Heads(columns, ([list(head) for head in heads],), place + 1 - start)


def _goes_on(above: str, line: str) -> bool:
    """Whether a line goes on with the head above: in small letters, in brackets, or behind a comma."""
    if not line or len(line) > _LONGEST_HEAD or _DRAWN.intersection(line) or any(map(str.isdigit, line)):
        return False
    return line[0].islower() or _UNIT.fullmatch(line) is not None or above.endswith(",")


def _count(lines: Sequence[str]) -> int:
    """How many lines from the first on may be heads; one in capitals behind others is the first of what they head."""
    for count, line in enumerate(lines):
        in_capitals = line.isupper() and len(line) > _LONGEST_SHORT and not lines[0].isupper()
        may_go_on = count > 0 and bool(_PART.match(line)) and _may_part(line)
        if not (may_head(line) or may_go_on) or (count and in_capitals):
            return count
    return len(lines)


def _in_two_rows(above: Sequence[str], below: Sequence[str]) -> Iterator[Heads]:
    """Heads of which some cover the columns below which the second row is filled."""
    for columns in range(max(FEWEST_COLUMNS, len(above) + 1), len(below)):
        second = below[:columns]
        groups = [(filled, len([*cells])) for filled, cells in groupby(second, bool)]
        widths = [width for filled, size in groups for width in ([size] if filled else [1] * size)]
        is_parted = all(size > 1 for filled, size in groups if filled) and any(second)
        if not is_parted or len(widths) != len(above) or not below[columns]:
            continue
        wide = [head for head, width in zip(above, widths, strict=True) if width > 1]
        if all(map(_may_part, filter(None, second))) and all(map(_tells, wide)):
            yield _parted(above, second, widths)


def _parted(above: Sequence[str], second: Sequence[str], widths: Sequence[int]) -> Heads:
    whole = [head for head, width in zip(above, widths, strict=True) for _ in range(width)]
    places = [sum(widths[:number]) for number in range(len(widths))]
    first: Row = [[] for _ in second]
    for place, head in zip(places, above, strict=True):
        first[place] = [head]
    columns = tuple(f"{head} {part}".strip() for head, part in zip(whole, second, strict=True))
    spans = {(0, place): width for place, width in zip(places, widths, strict=True) if width > 1}
    return Heads(columns, (first, [[part] if part else [] for part in second]), len(above) + len(second), spans)


def _tells(head: str) -> bool:
    """Whether a head says anything of what stands below it; the names of people and places do not."""
    return any(says(head, kind) for kind in _TOLD_BY)


def _may_part(line: str) -> bool:
    """Whether a line may stand below a head over several columns; it may begin in small letters."""
    return may_head(line[0].upper() + line[1:])
