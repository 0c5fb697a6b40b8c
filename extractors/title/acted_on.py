"""Quoted names that no word calls projects, on pages that tell who pays for one: `LAD apstiprinājis „Tilta būve”`.

What is carried out, handed in, approved or paid for by its name is a project as a rule, and so is what is begun or
ended where the page says how much of it who pays. It is never certain: every title found here is flagged.
"""

import re
from collections.abc import Sequence

from extractors.text.reading import Reading
from extractors.title import descriptions, page_heads, spare_titles
from extractors.title.titles import Title, finding
from latvian import fold
from model import Block, Span

METHOD = "titles.acted-on"
_DONE = re.compile(  # `īstenojusi „…”`, `apstiprinājis „…”`; who supports or pays may be quoted behind `atbalsta`
    r"\b(?:īsteno|realizē|ievie[sš]|izstrādā|pietei[ck]|iesnie(?:dz|g)|apstiprin|(?:uz)?rakstī)\w*\s*[:–-]?\s*$"
    r"|\b(?:atbalstī|(?:līdz)?finansē)(?:t(?:s|a|i|as)|j(?:is|usi|uši))\s*[:–-]?\s*$"
    r"|\b(?:strādā\w*\s+pie|vad(?:a|ījis|ījusi|īs)|ieguldī\w+|(?:zaļo\s+gaismu|naud[ui]|atbalstu|finansējumu|līdzekļus))\s*[:–-]?\s*$",
    re.I,
)
_BEGUN_OR_ENDED = re.compile(
    r"\b(?:(?:no|pa)?bei[gd]\w+|noslē[dg]\w+|(?:uz|ie)?sā[kc]\w*|turpin\w+|top|tapis|tapusi|atklā\w+)\s*[:–-]?\s*$",
    re.I,
)
_CALLED = re.compile(  # as a label, or a question: `Oficiāli: „…”`, `Kā to sauc? „…”`
    r"(?:^|[.!?]\s*)(?:(?:Oficiāl|Piln)\w+(?:\s+nosaukum\w+)?|Virsrakst\w+|Vārd\w+|Kā\s+(?:to|tas)\s+sauc\w*)\s*[:?–-]\s*$"
    r"|\bpieteikum\w*\b[^.;„“”\"«»]{0,40}[:–-]\s*$",
    re.I,
)
_OF_PAYER = re.compile(rf"{descriptions.PAYER.pattern}[^.;:„“”\"«»]{{0,30}}[:–-]\s*$")
_WITH = re.compile(r"\b(?:konkurs|piedal|pietei[ck]|startē|kandid|uzvar|atbalst)[^.;]*\bar\s+$", re.I)
_NAMED = re.compile(r"\bnosaukum[su]\w*\s*[:,–-]?\s*$", re.I)
_FOR = re.compile(r"\b(?:(?:idej|iecer|domuprojekt|pieteikum|darb)\w+|līgum\w*[^.;„“”\"«»]{0,30}\bpar)\s+$", re.I)
_BEHIND = re.compile(
    r"\s*(?:[–—-]+\s*)?(?:(?:tā|šādi|tāds|šāds|tagad|jau|ir|tiek|tika|tiks|nu|pērn)\s+)*"
    r"(?:sauc|dēvē|nosauk|vārds|saņem|saņēm|ieguv|guv|atbalstīt|apstiprināt|īsteno|realizē|izmaksā|maksā|ilg|noslē|pabei|beig|beidz"
    r"|sāk|turpin|dos\b|ļau|paredz)",
    re.I,
)
_MARK = re.compile(r"[\s*•·–—.\d),„“«-]*")
_STOP = re.compile(r"[”“\"»]+[.:]\s")
_ITEM = re.compile(  # what may stand before the name with which an item begins: a mark, who has the project
    r"\s*(?:[-–—•*·]\s*|\d{1,2}[.)]\s*|[A-Za-z]\)\s*)?(?:[A-ZĀČĒĢĪĶĻŅŠŪŽa-zāčēģīķļņšūž][^.:;\n]{2,90}\s[–—-]\s+)?[„“”\"«]"
)
_GIVEN = re.compile(r"\b(?:atbalst|apstiprin|piešķ|saņ|pieteikum|iesniegum)[^.]*:\s*$", re.I)
_AND = re.compile(r"[“”\"»]+\s*(?:\([^()]{0,90}\)\s*)?(?:[,;]|un|kā\s+arī|,\s+(?:un|arī))\s+[„“”\"«]+")
_PAPER = re.compile(r"programm|strateg|parskat|nolikum|noteikum|likum|konkurs|lemum")
_ONE = re.compile(r"\b[Pp]rojekt(?:s|a|u|ā|am)\b(?!\s+(?:konkurs|pieteikum|iesniegum))")
_LED = re.compile(r"\b[Pp]rojekta\s+(?:koordinator|vadītāj)\w+")
_MOST_NAMES = 80  # quoted on a page that is about one project, or lists some
_LABEL_ENDS = ":?–-"
_CLOSE = 70  # characters before a name that end with a verb for what is done with it
_NEAR = 120  # characters before a name that hold what is done with it


def find(reading: Reading, found: Sequence[Title]) -> list[Title]:
    """The names that a page without any other name for a project acts on; none on one that nobody pays for."""
    if not 0 < len(reading.quotations) <= _MOST_NAMES or descriptions.invites(reading.text):
        return []
    spare = spare_titles.find(reading, found)
    is_told = _tells_of_shares(reading)
    ranked = [(_rank(reading, one, is_told), one) for one in spare]
    surest = [one for rank, one in ranked if rank > 1]
    listed = _listed(reading, spare) if descriptions.PAYER.search(reading.text) else []
    if not (listed or descriptions.is_paid(reading) or (surest and _LED.search(reading.text))):
        return []
    chosen = listed or [*surest, *_told_with(reading, spare, surest)] or [one for rank, one in ranked if rank][:1]
    return [Title(finding(reading.text, one.finding.span, METHOD), (), None, 2) for one in chosen]


def _listed(reading: Reading, spare: Sequence[Title]) -> list[Title]:
    """The names with which two items of a list or more begin that tell sums, or stand below who was given what."""
    items: list[tuple[Block, Title]] = []
    for one in spare:
        block = reading.block_at(one.finding.span.start)
        start = one.finding.span.start
        if block is not None and block.cell is None and _ITEM.fullmatch(reading.text, block.span.start, start):
            items.append((block, one))
    priced = [one for block, one in items if reading.holds("currency", block)]
    if len(priced) > 1:
        return priced
    above = reading.above(items[0][0]) if len(items) > 1 else None
    return [one for _, one in items] if above and _GIVEN.search(above.span.of(reading.text)) else []


def _told_with(reading: Reading, spare: Sequence[Title], chosen: Sequence[Title]) -> list[Title]:
    """The names told in one breath with those: `apstiprinājis „Vējš”, „Buras” un „Krasts”`."""
    found: list[Title] = []
    last = None
    for one in spare:
        if one in chosen:
            last = one
        elif last is not None and _AND.fullmatch(reading.text, last.finding.span.end, one.finding.span.start):
            found.append(one)
            last = one
        else:
            last = None
    return found


def _tells_of_shares(reading: Reading) -> bool:
    """Whether a page tells several sums, or whose parts they are, or of *the* project."""
    several = len(reading.words.telling("currency")) > 1
    return several or any(one.search(reading.text) for one in (descriptions.SHARE, _ONE))


def _rank(reading: Reading, title: Title, is_told: bool) -> int:
    """How surely a name is that of a project: 2 by a verb or label beside it, 1 by its place, 0 not at all.

    On a page that `is_told` of shares a verb beside a name says more.
    """
    span, words = title.finding.span, fold(title.finding.value)
    sentence, block = reading.sentence_at(span.start), reading.block_at(span.start)
    if block is None or block.cell is not None or " " not in words or _PAPER.search(words):
        return 0
    before = reading.text[max(block.span.start, span.start - _NEAR) : span.start].rstrip("„“”\"«»‘’',` ") + " "
    near = before[-_CLOSE:]
    by_mark = near[-2:-1] in _LABEL_ENDS and any(told.search(before) for told in (_CALLED, _OF_PAYER))
    if by_mark or _NAMED.search(near) or _FOR.search(near):
        return 2
    is_work = page_heads.UNDERTAKING.search(words) is not None
    is_done = _DONE.search(near) or _BEGUN_OR_ENDED.search(near) or (near.endswith(" ar ") and _WITH.search(before))
    opens = _MARK.fullmatch(reading.text, sentence.start, span.start - 1) is not None
    is_done = is_done or (opens and _BEHIND.match(reading.text[span.end : sentence.end].lstrip("„“”\"«»‘’',` ")))
    if is_done and (is_told or is_work or _is_paid_in(reading, sentence, span)):
        return 2
    return int(opens and (is_work or _heads_facts(reading, block, span)))


def _is_paid_in(reading: Reading, sentence: Span, name: Span) -> bool:
    """Whether the sentence tells before a name who pays, or behind it who pays how much."""
    if descriptions.PAYER.search(reading.text, sentence.start, name.start):
        return True
    is_priced = any(sentence.covers(place) for place in reading.words.places("currency"))
    return is_priced and descriptions.PAYER.search(reading.text, name.end, sentence.end) is not None


def _heads_facts(reading: Reading, block: Block, span: Span) -> bool:
    """Whether a paragraph opens with a name and goes on with sums and shares: `„Vējš”. 900 EUR, t.sk. 100 EUR`."""
    is_first = _MARK.fullmatch(reading.text, block.span.start, span.start) is not None
    told = (descriptions.SHARE, descriptions.PAYER)
    is_told = reading.holds("currency", block) and any(one.search(reading.text, *block.span) for one in told)
    return bool(is_first and is_told and _STOP.match(reading.text, span.end))
