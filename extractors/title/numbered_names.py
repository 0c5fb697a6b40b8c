"""Lines of registers, and heads of pages: a number and a name, `2021-1-LV01-KA122-SCH-000012345   Prasmju ceļš`, or the
name first: `Prasmju ceļš (2021-1-LV01-KA122-SCH-000012345)`.
"""

import re
from collections.abc import Iterator, Sequence

from extractors.text.reading import Reading
from extractors.title import naming, page_heads, quoted_titles
from extractors.title.titles import CODE_MARK, Title, finding
from model import Finding, Span

_FEWEST = 2  # such lines make a register; one alone may go on with anything
_HEAD = 4  # first lines of a page, among which a number and a name are its head
_LINE = re.compile(
    rf"[\s•·*–—-]*(?:\d{{1,2}}[.)]\s+)?(?:(?:[Pp]rojekts?\s+)?(?:Nr\.?|ID)\s*:?\s*)?(?:\w+-)?{CODE_MARK}+(?:[\s,/()]+{CODE_MARK}+\)?)?[\s,:;.–—|-]+"
    rf"(?P<name>[A-ZĀČĒĢĪĶĻŅŠŪŽ](?!\S*\s*$)[^\n{CODE_MARK}„“”\"«»:;€]{{5,140}}?)"
    r"(?:\s*(?:\s[–—-]|[,;(])\s?\d[\d., \u00a0]*\s?(?:EUR|[Ee]iro|€|Ls)\b)?\W*"
)
"""The sum may stand behind the name: `NUMBER – Zaļais ceļš – 900 EUR`."""
_ITEM = re.compile(  # and facts behind both: `[2] 1.1.1.1/19/A/087. Gaļas iepakojums. 01.07.2020.–30.06.2023.`
    rf"\s*(?:\[\d{{1,2}}\]|\d{{1,2}}[.)]|[•·*–—-])\s*{CODE_MARK}+[.:]\s+"
    rf"(?P<name>(?!Vadoš|Koordin|Partner|Dalīb|Sadarb|Projekt|Īsteno)[A-ZĀČĒĢĪĶĻŅŠŪŽ](?=\S*\s)[^\n{CODE_MARK}„“”\"«».;€]{{7,140}}?[^\W\d_]{{3}})\.\s"
)
_FACTS_BEHIND = re.compile(  # `2019–2021. Zaļais ceļš. Vad. Anna Liepa. ERAF, Nr. NUMBER`
    r"[\s•·*–—-]*(?:\d{1,2}[.)]\s+)?(?:(?:19|20)\d\d(?:\s?[–/-]\s?(?:19|20)?\d\d)?[.:]?\s+(?:gads?\b\W*)?)?"
    rf"(?P<name>[A-ZĀČĒĢĪĶĻŅŠŪŽ][^\n{CODE_MARK}„“”\"«»:;.]{{7,140}}?)\.\s+"
    r"(?:Vad[.ī]|Izp[.ī]|Koord|Finansē|Īstenot|Programma:|Nr\b|(?:ERAF|ES[FC]\b|LZP|VPP|Interreg|LEADER|LIFE|KPFI)\s*[,.:(])[^\n]*"
)
_FACT = re.compile(r"\d{3}|\b(?:EUR|[Ee]iro|Ls|[Pp]rojekt\w*)\b|[^\W\d_]{4,}\.\s")


def find(reading: Reading, hidden: str, codes: Sequence[Finding], found: Sequence[Title]) -> Iterator[Title]:
    """The names in a text whose codes are `hidden`, where several lines are a number and a name, and no more."""
    taken = {title.code for title in found}
    lines = [(code, name) for code in codes if (name := _name(reading, hidden, code)) is not None]
    is_head = len(lines) == 1 and any(block.span.covers(lines[0][1]) for block in reading.blocks[:_HEAD])
    if len({name for _, name in lines}) >= _FEWEST or (is_head and not found):
        for code, name in lines:
            if code not in taken and not any(name.overlaps(title.finding.span) for title in found):
                yield Title(finding(reading.text, name, "titles.numbered"), (), code, 2)


def _name(reading: Reading, hidden: str, code: Finding) -> Span | None:
    """What follows a number up to the end of its line, or stands before it, if it can be a name."""
    block = reading.block_at(code.span.start)
    if block is None or block.cell is not None:
        return None
    line = _LINE.fullmatch(hidden, *block.span) or _ITEM.match(hidden, *block.span)
    if line is None and (told := _FACTS_BEHIND.fullmatch(hidden, *block.span)):
        is_other = quoted_titles.is_party(told["name"]) or _FACT.search(told["name"])
        return None if is_other or naming.SENTENCE.search(told["name"]) else Span(*told.span("name"))
    if line is None:
        is_closed = reading.text[block.span.start : block.span.end].rstrip().endswith(".")
        named = None if is_closed else page_heads.named_with(reading, block, code)
        value = named.finding.value if named else ""
        return named.finding.span if named and not (_FACT.search(value) or naming.SENTENCE.search(value)) else None
    if line.start("name") < code.span.end:
        return None
    words = line["name"]
    is_party = quoted_titles.is_party(words) or naming.names_party(words)
    return None if is_party or _FACT.search(words) or naming.SENTENCE.search(words) else Span(*line.span("name"))
