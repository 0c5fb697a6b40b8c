"""Titles under a label such as `Projekta nosaukums`."""

import re
from collections.abc import Iterator, Sequence

from extractors.text.labels import Labelled
from extractors.text.letters import UPPER
from extractors.text.reading import Reading
from extractors.title import label_groups, naming
from extractors.title.titles import LONGEST, Title, finding, from_cell
from model import Finding, Span

_METHODS = {"title": "titles.labelled", "title_en": "titles.labelled-english"}
"""The rule for each key of a label; an English title stands behind a Latvian one that is as certain."""
_PERIOD = re.compile(r"(?:no\s+)?(?:\d{1,2}\.\s?\d{1,2}\.\s?)?(?:19|20)\d\d\.?(?:\s*gad|\s*g\.|\s*[-–—])", re.I)
_NUMBER_BEFORE = re.compile(r"[\s,;:(–—-]*(?:(?:projekt[a-zāčēģīķļņšūž]*+|ID|Nr\.?|nr\.?|numurs)\s*)*[\s:(–—-]*$")
_UNFINISHED = re.compile(r"\w\n(?=[a-zāčēģīķļņšūž])")
_NEXT_SENTENCE = re.compile(
    r"(?<=[^\W\d]{3})[.!?]\s+(?=(?:Projekt\w*|Tas|Tā|To|Tajā|Šis|Šī|Mēs|Mūsu|Vada|Koordinē|Finansē|Īsteno\w*|Partner\w*|Piedalās)\s)"
)
_NEXT_CLAUSE = re.compile(  # `Projekta nosaukums ir Zaļais ceļš, un to finansē …`
    r",?\s+un\s+(?:to|tas|tā|tajā)\s+(?:(?:līdz)?finansē|īsteno|realizē|vada|koordinē|atbalsta|paredz|ilg|notiek|norisin|ir\s|tiek\s)"
)
_AND_OTHERWISE = re.compile(  # `Nosaukums: Zaļais ceļš; angliski: Green Way`
    r"[;,.]?\s+\(?(?:(?:latv|ang[lļ]|kriev|vāc|orig|lietuv|igau[nņ])\w*(?:iski|\s+val(?:odā|\.))|oriģinālvalodā)\)?\s*[:–]\s*(?=\S)"
)
_SENTENCE = re.compile(r"[Pp]rojekts\s+[–—-]\s+[a-zāčēģīķļņšūž]+[.!]\s")  # `Projekts – fotokonkurss. Kā tu redzi …`
_WITHIN = re.compile(  # a sentence of its own in running text
    rf"[.!?]\s+Projekta\s+(?:pilnais\s+)?nosaukums(?:\s*[:–—-]|\s+ir)\s+(?P<title>[{UPPER}][^\n„“”\"«»:;.]{{7,160}})(?=\.\s|\.?\s*$)",
    re.M,
)
_QUOTATION = re.compile(r"[„“”\"«»]")
_THEME = ("tema", "temats", "projekta tema", "projekta temats", "projekta galvena tema")
_OF_PROJECT = _THEME[2:]
_WHOLLY_QUOTED = re.compile(r"[„“”\"«][^„“”\"«»\n]{5,120}[”“\"»]+\.?\s*")
_NAME = re.compile(rf"[{UPPER}][^\n.:;]{{7,120}}\.?\s*")
_MARKS_AFTER = re.compile(r"[\s,;:.)–—-]*")


def find(reading: Reading, codes: Sequence[Finding]) -> list[Title]:
    """The value of a label such as `Projekta nosaukums`; of a paragraph only its first sentence-like part."""
    found = label_groups.joined(_each(reading, codes), reading.text)
    found += _by_theme(reading) if not found else []
    return [*found, *_in_sentences(reading, found)] if " Projekta " in reading.text else found


def _by_theme(reading: Reading) -> Iterator[Title]:
    """`Projekta tēma – Zaļais ceļš`, `Tēma: „Zaļais ceļš”`: all that some forms call a project by, and a guess."""
    for label in reading.labelled if reading.projects and "tem" in reading.folded else ():
        words = label.label.of(reading.folded).strip(" :")
        if words not in _THEME:
            continue
        value = _first_part(reading, label.value)
        is_quoted = _WHOLLY_QUOTED.fullmatch(reading.text, *value) is not None
        is_name = words in _OF_PROJECT and _NAME.fullmatch(reading.text, *value) is not None
        if is_quoted or (is_name and not naming.SENTENCE.search(reading.text, *value)):
            yield from_cell(reading.text, value, naming.BY_THEME)._replace(strength=2)


def _in_sentences(reading: Reading, found: Sequence[Title]) -> Iterator[Title]:
    """`… Smiltenē. Projekta nosaukums: Gaismas tilts.`: a label that begins no line."""
    for match in _WITHIN.finditer(reading.text):
        span = _one_clause(reading.text, Span(*match.span("title")))
        if not any(title.finding.span.overlaps(span) for title in found):
            yield Title(finding(reading.text, span, "titles.labelled"), (), None, 2)


def _each(reading: Reading, codes: Sequence[Finding]) -> Iterator[tuple[int, Labelled, Title]]:
    """Every labelled title with the number of its label."""
    for number, label in enumerate(reading.labelled):
        if label.key in _METHODS and not _SENTENCE.match(reading.text, label.label.start):
            value = _balanced(reading.text, without_code(reading.text, _first_part(reading, label.value), codes))
            if 3 <= value.end - value.start <= LONGEST and not _PERIOD.match(reading.text, *value):
                yield number, label, _title(reading.text, value, _METHODS[label.key])


def _balanced(text: str, value: Span) -> Span:
    """The words without the closing mark of quotation that a label without a colon has left of two."""
    words = value.of(text)
    is_left = words.endswith(("”", "“", '"', "»")) and not _QUOTATION.search(words[:-1])
    return Span(value.start, value.end - 1) if is_left else value


def _title(text: str, value: Span, method: str) -> Title:
    """What a label's value names, and how it is called in another language: `Zaļais ceļš; angliski: Green Way`."""
    otherwise = _AND_OTHERWISE.search(text, *value)
    if otherwise is None or otherwise.start() - value.start < 3:
        return from_cell(text, value, method)
    title = from_cell(text, Span(value.start, otherwise.start()), method)
    other = finding(text, Span(otherwise.end(), value.end), "titles.translated")
    return title._replace(variants=(*title.variants, other))


def _first_part(reading: Reading, value: Span) -> Span:
    """The first paragraph of a value, with those of its cell that go on in small letters with an unfinished one."""
    block = reading.block_at(value.start)
    end = block.span.end if block else value.end
    while block is not None and block.cell is not None and end < value.end and _UNFINISHED.match(reading.text, end - 1):
        block = reading.below(block)
        end = block.span.end if block else end
    following = _NEXT_SENTENCE.search(reading.text, value.start, min(value.end, end))
    return _one_clause(reading.text, Span(value.start, following.start() if following else min(value.end, end)))


def _one_clause(text: str, value: Span) -> Span:
    following = _NEXT_CLAUSE.search(text, *value) if text.find(" un t", *value) >= 0 else None
    return Span(value.start, following.start()) if following else value


def without_code(text: str, value: Span, codes: Sequence[Finding]) -> Span:
    """The words of a label or cell before the code or, where it begins with the code, after it."""
    inside = next((code.span for code in codes if value.covers(code.span)), None)
    if inside is None:
        return value
    before = _NUMBER_BEFORE.search(text[value.start : inside.start])
    if before and before.start():
        return Span(value.start, value.start + before.start())
    marks = _MARKS_AFTER.match(text, inside.end, value.end)
    return Span(marks.end() if marks else inside.end, value.end)
