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
    r"|\b(?:atbalstī|(?:līdz)?finansē)(?:t(?:s|a|i|as)|j(?:is|usi|uši))\s*[:–-]?\s*$",
    re.I,
)
_BEGUN_OR_ENDED = re.compile(
    r"\b(?:(?:no|pa)?bei[gd]\w+|noslē[dg]\w+|(?:uz|ie)?sā[kc]\w*|turpin\w+|top|tapis|tapusi|atklā\w+)\s*[:–-]?\s*$",
    re.I,
)
_CALLED = re.compile(  # as a label, or a question: `Oficiāli: „…”`, `Kā to sauc? „…”`
    r"(?:^|[.!?]\s*)(?:(?:Oficiāl|Piln)\w+(?:\s+nosaukum\w+)?|Virsrakst\w+|Vārd\w+|Kā\s+(?:to|tas)\s+sauc\w*)\s*[:?–-]\s*$"
    r"|\bnosaukum[su]\w*\s*[:,–-]?\s*$",
    re.I,
)
_WITH = re.compile(r"\b(?:konkurs|piedal|pietei[ck]|startē|kandid|uzvar|atbalst)[^.;]*\bar\s+$", re.I)
_FOR = re.compile(r"\b(?:idej|iecer|domuprojekt|pieteikum|darb)\w+\s+$", re.I)
_BEHIND = re.compile(
    r"\s*(?:[–—-]+\s*)?(?:(?:tā|šādi|tāds|šāds|tagad|jau|ir|tiek|tika|tiks|nu|pērn)\s+)*"
    r"(?:sauc|dēvē|nosauk|vārds|saņem|saņēm|ieguv|guv|atbalstīt|apstiprināt|īsteno|realizē|izmaksā|maksā|ilg|noslē|pabei|beig|beidz"
    r"|sāk|turpin|dos\b|ļau|paredz)",
    re.I,
)
_MARK = re.compile(r"[\s*•·–—.\d),„“«-]*")
_STOP = re.compile(r"[”“\"»]+[.:]\s")
_PAPER = re.compile(r"programm|strateg|parskat|nolikum|noteikum|likum|konkurs|lemum")
_ONE = re.compile(r"\b[Pp]rojekt(?:s|a|u|ā|am)\b(?!\s+(?:konkurs|pieteikum|iesniegum))")
_LED = re.compile(r"\b[Pp]rojekta\s+(?:koordinator|vadītāj)\w+")
_NEAR = 120  # characters before a name that hold what is done with it


def find(reading: Reading, found: Sequence[Title]) -> list[Title]:
    """The names that a page without any other name for a project acts on; none on one that nobody pays for."""
    if not reading.quotations or descriptions.invites(reading.text):
        return []
    ranked = [(_rank(reading, one), one) for one in spare_titles.find(reading, found)]
    surest = [one for rank, one in ranked if rank > 1]
    if not (descriptions.is_paid(reading) or (surest and _LED.search(reading.text))):
        return []
    chosen = surest or [one for rank, one in ranked if rank][:1]
    return [Title(finding(reading.text, one.finding.span, METHOD), (), None, 2) for one in chosen]


def _rank(reading: Reading, title: Title) -> int:
    """How surely a name is that of a project: 2 by a verb or label beside it, 1 by its place, 0 not at all."""
    span, words = title.finding.span, fold(title.finding.value)
    sentence, block = reading.sentence_at(span.start), reading.block_at(span.start)
    if block is None or block.cell is not None or " " not in words or _PAPER.search(words):
        return 0
    before = reading.text[max(block.span.start, span.start - _NEAR) : span.start].rstrip("„“”\"«»‘’',` ") + " "
    if _CALLED.search(before) or _FOR.search(before):
        return 2
    is_work = page_heads.UNDERTAKING.search(words) is not None
    is_told = is_work or any(one.search(reading.text) for one in (descriptions.SHARE, _ONE))
    if is_told and any(done.search(before) for done in (_DONE, _BEGUN_OR_ENDED, _WITH)):
        return 2
    opens = _MARK.fullmatch(reading.text, sentence.start, span.start - 1) is not None
    if is_told and opens and _BEHIND.match(reading.text[span.end : sentence.end].lstrip("„“”\"«»‘’',` ")):
        return 2
    return int(opens and (is_work or _heads_facts(reading, block, span)))


def _heads_facts(reading: Reading, block: Block, span: Span) -> bool:
    """Whether a paragraph opens with a name and goes on with sums and shares: `„Vējš”. 900 EUR, t.sk. 100 EUR`."""
    is_first = _MARK.fullmatch(reading.text, block.span.start, span.start) is not None
    is_told = reading.holds("currency", block) and descriptions.SHARE.search(reading.text, *block.span)
    return bool(is_first and is_told and _STOP.match(reading.text, span.end))
