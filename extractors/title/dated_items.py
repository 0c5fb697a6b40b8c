"""Names in a list of projects whose items tell a year or who paid: `2021. gads – Zaļais ceļš (LEADER)`, below a line
such as `Īstenotie projekti`.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from extractors.text.reading import Reading
from extractors.title import announced, naming, quoted_titles
from extractors.title.titles import Title, finding
from model import Block, Span

_MARK = r"\s*(?:[-–—•*·]\s*|\d{1,2}[.)]\s+)?"
_YEARS = r"(?:19|20)\d\d(?:\.?\s?[/–-]\s?(?:19|20)?\d\d)?\.?(?:\s*(?:gad[sā]|g\.))?"
_NAME = r"(?P<title>[A-ZĀČĒĢĪĶĻŅŠŪŽ][^\n„“”\"«»;()]{7,140}?)"
_PAYER = r"(?:Erasmus|Nordplus|ES[FC]|ERAF|ELFLA|LEADER|VKKF|LVAF|Interreg|LIFE|LAD|SIF|EEZ|KPFI|JSPA|eTwinning)"
_SHAPES = (
    re.compile(rf"{_MARK}{_YEARS}\s*[–—:-]\s+{_NAME}(?:\s*\([^()\n]{{2,60}}\))?[.;,]?\s*"),
    re.compile(rf"{_MARK}{_NAME}\s*\((?=[^()\n]*(?:{_YEARS}|{_PAYER}))[^()\n]{{3,80}}\)[.;,]?\s*"),
    re.compile(rf"{_MARK}{_NAME}(?:,|\s[–—-])\s{_YEARS}\s*"),
)
_TOLD = re.compile(
    rf"{_MARK}(?P<title>[A-ZĀČĒĢĪĶĻŅŠŪŽ][^\n„“”\"«»;:().,]{{7,70}}?)\.\s+(?=[A-ZĀČĒĢĪĶĻŅŠŪŽ])[^\n]{{15,}}"
)
"""`Zaļais ceļš. Biedrība ierīkos taku. Piešķirts: 900 EUR`, below `Atbalstīto projektu apraksti`."""
_OF_PROJECTS = re.compile(r"\bprojektu\s+(?:\w+\s+)?(?:saraksts|apraksti|kopsavilkumi|apkopojums|kartītes)\W*$", re.I)
_FEWEST, _LONGEST = 2, 40  # items of a list
_LONGEST_HEADING = 80  # characters


def find(reading: Reading, found: Sequence[Title]) -> Iterator[Title]:
    """The names in each list that a line or heading announces, all of whose items are of one shape."""
    for number in (one for one in announced.numbers(reading) if _is_head(reading, reading.blocks[one])):
        block, below = reading.blocks[number], reading.blocks[number + 1 : number + 1 + _LONGEST]
        shape = next((shape for shape in _SHAPES if below and shape.fullmatch(reading.text, *below[0].span)), None)
        if shape is None and below and _is_priced(reading, below[0]):
            shape = _TOLD
        if shape is None:
            continue
        names = [name for name in takewhile(bool, (_name(reading, shape, line) for line in below)) if name]
        inside = Span(block.span.end, names[-1].end) if names else block.span
        if len(names) >= _FEWEST and not any(inside.covers(one.finding.span) for one in found):
            yield from (Title(finding(reading.text, name, "titles.item"), (), None, 2) for name in names)


def _name(reading: Reading, shape: re.Pattern[str], line: Block) -> Span | None:
    """The name in an item; None in a cell, a sentence, or where it is that of an organisation."""
    told = shape.fullmatch(reading.text, *line.span) if line.cell is None else None
    if shape is _TOLD and not _is_priced(reading, line):
        return None
    if told is None or naming.SENTENCE.search(told["title"]) or quoted_titles.is_party(told["title"]):
        return None
    return Span(*told.span("title"))


def _is_priced(reading: Reading, line: Block) -> bool:
    """Whether a paragraph begins with what may be a name, and tells a sum."""
    return reading.holds("currency", line) and _TOLD.fullmatch(reading.text, *line.span) is not None


def _is_head(reading: Reading, block: Block) -> bool:
    """Whether a line announces a list of projects, or is a heading such as `Atbalstīto projektu apraksti`."""
    if announced.announces(reading, block):
        return True
    is_short = block.cell is None and block.span.end - block.span.start <= _LONGEST_HEADING
    return is_short and _OF_PROJECTS.search(block.span.of(reading.text)) is not None
