"""Projects told one below another, each under its name: a line, and below it `Programma: … Ilgums: … Summa: …`.

A name above labels proves nothing; two names, each with labels of the same kinds below, are cards, where the labels,
the names or the heading over all of them say that they are of projects, and no other project is named between. A name
in quotation marks may share its line with the year and the programme.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from extractors.programme import programmes
from extractors.project import grouping, scopes, under_projects
from extractors.project.cards import KEYS, Card
from extractors.text import signs
from extractors.text.labels import Labelled
from extractors.text.reading import Reading
from extractors.title import naming, titles
from extractors.title.titles import Title
from latvian import fold
from model import Block, Finding, Kind, Span

_FEWEST, _MANY_KINDS = 2, 3
"""Two cards at least; labels of so many kinds are of projects where one of them says so; of fewer, all must."""
_MOST = 0.75
"""The share of the cards that has what is common to all; one may lack its sum."""
_BROKEN, _MOST_PROSE = 2, 3  # blocks from a label to the next, one broken; paragraphs from a name to its first label
_LONGEST_NAME, _LONGEST_HEADING = 120, 80
_NO_NAME = re.compile(r"[.:;,!?]$|^\W*\d*\W*$|\b\d{4}\.\s|\d\.\d")
_QUOTED = re.compile(r"[„“”\"«][^„“”\"«»]*[“”\"»]")
_KIND = r"(?:[^\W\d_]+\s){0,2}(?:apmaiņa|darbs|iniciatīva|projekts|partnerība|mobilitāte|pētījums|sadarbība)\s+"
"""What is quoted behind it is an undertaking: `Jauniešu apmaiņa „Vējš burās”`."""
_OF_KIND = re.compile(rf"{_KIND}[„“”\"«]")
_BEFORE_QUOTED = re.compile(
    r"[\s•·*–—-]*(?:\d{1,2}[.)]\s+)?(?:(?:19|20)\d\d[\d.\s/–—-]{0,12}(?:gad\w*|g\.|m\.\s?g\.?)?\s*[:,–—-]?\s*)?"
    rf"(?:[A-Z][\w+]*(?:\s[A-Z][\w+]*){{0,2}}\s*[:,–—-]?\s*)?(?:{_KIND})?"
)
_AFTER_QUOTED = re.compile(
    r"[\s.,]*(?:(?:[(,–—-]|in\b|within\b|program\w*|ietvar\w*|the\b|(?:19|20)\d\d|[A-Z][\w+]*)[\s).,–—/-]*){0,8}|,\s[^;„“”\"«»\n]{3,50}"
)
"""The year, and the programme that pays: `2023 “Play and Learn” in the programme Nordplus Adult`."""
_OF_ALL = re.compile(r"(?:Kopā|Pavisam|Visi|Visos|Visus|Pieteik|Sīkāk|Vairāk|Plašāk|Papildu|Informācij|Projektus)\w*\b")
_NUMBER = re.compile(r"\W*(?:(?:[Pp]rojekta\s)?[Nn]r\b|[Nn]umurs|ID)\W")
_MARKS = "„“”\"«».,;:()"
_LETTERS = re.compile(r"[^\W\d_]{3}")
_YEARS = re.compile(r"(?:19|20)\d\d\.?(?:\s?[-–/]\s?(?:19|20)?\d\d\.?)?|\bKA\s?\d+\b")
_SENTENCE_END = re.compile(r"[.!?…][”“\"»)]?$")
_OF_CALL = re.compile(r"\b[Vv]ien(?:am|a)\s+projekt(?:am|a)\b|\b[Aa]tbalstāmās\s+(?:darbības|aktivitātes)\b")
"""What a call sets for each of many: `Vienam projektam maksimāli: 6000 EUR`."""


class _Run(NamedTuple):
    """A name with the labels below it."""

    name: Span
    line: Block
    labels: list[Labelled]

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(KEYS[label.key] for label in self.labels if label.key in KEYS)


def of(reading: Reading, codes: Sequence[Finding], found: Sequence[Title]) -> list[Card]:
    """The cards of a document in order; none unless there are two at least, and each code and title that is found in
    the text is that of a card of its own.
    """
    if len(reading.labelled) < _FEWEST:
        return []
    runs = list(_runs(reading))
    if len(runs) < _FEWEST or len({fold(run.name.of(reading.text)) for run in runs}) < len(runs):
        return []
    shared = _shared(runs)
    if not shared or not _are_of_projects(reading, runs, shared):
        return []
    cut = list(_cut(reading, runs))
    if any(_OF_CALL.search(reading.text, *card.span) for card in cut):
        return []
    named = [*codes, *(title.finding for title in found)]
    is_whole = all(any(card.span.covers(finding.span) for card in cut) for finding in named)
    are_own = is_whole and all(_is_one(reading, card, codes, found) for card in cut)
    return cut if are_own and not any(map(partial(_names_another, reading), runs, cut)) else []


def _is_one(reading: Reading, card: Card, codes: Sequence[Finding], found: Sequence[Title]) -> bool:
    """Whether what a card holds names one project: one number, and no title but what its first line tells."""
    numbers = {grouping.base(code) for code in codes if card.span.covers(code.span)}
    line = reading.block_at(card.title.start)
    name = fold(line.span.of(reading.text)) if line is not None else ""
    inside = [title.finding for title in found if card.span.covers(title.finding.span)]
    return len(numbers) < 2 and all(fold(title.value) in name for title in inside)


def _names_another(reading: Reading, run: _Run, card: Card) -> bool:
    """Whether a line behind a card's last label may be the name of a project that has no labels."""
    told = max(label.value.end for label in run.labels)
    rest = (block for block in reading.blocks if told <= block.span.start < card.span.end)
    return any(block.kind is not Kind.ITEM and _may_name(reading, block) for block in rest)


def _shared(runs: Sequence[_Run]) -> int:
    """Of how many kinds there are labels in most of the cards."""
    counted = Counter(kind for run in runs for kind in run.kinds)
    return sum(count >= _MOST * len(runs) for count in counted.values())


def _are_of_projects(reading: Reading, runs: Sequence[_Run], shared: int) -> bool:
    """Whether the heading over all names, the names or the labels say so: the fewer labels, the more of them must."""
    told = [_is_of_project(reading, run) for run in runs]
    if under_projects.is_one(reading, runs[0].line):
        return shared > 1 or all(told) or all(scopes.is_heading(reading, run.line) for run in runs)
    return any(told) if shared > 1 and min(len(run.kinds) for run in runs) >= _MANY_KINDS else all(told)


def _is_of_project(reading: Reading, run: _Run) -> bool:
    """Whether a label or the name says that it is a project's, or the line above that names but a programme."""
    labelled = [fold(label.label.of(reading.text)) for label in run.labels]
    is_labelled = any(words.startswith("projekt") or "project" in words for words in labelled)
    is_numbered = any(label.key == "code" for label in run.labels)
    is_kind = _OF_KIND.match(reading.text, *run.line.span) is not None
    if is_labelled or is_numbered or is_kind or "projekt" in fold(run.line.span.of(reading.text)):
        return True
    above = reading.above(run.line)
    return above is not None and _is_programme(reading, above)


def _is_programme(reading: Reading, line: Block) -> bool:
    """Whether a line names nothing but a programme, perhaps with years: `Nordplus Junior 2021-2023`."""
    words = line.span.of(reading.text).strip()
    is_short = line.cell is None and len(words) <= _LONGEST_HEADING and words[-1:] not in tuple(".:;,")
    return is_short and bool(_LETTERS.search(words)) and programmes.is_section(_YEARS.sub(" ", words))


def _runs(reading: Reading) -> Iterator[_Run]:
    """Labels on lines below one another, with the name above the first."""
    lines = sorted((number, label) for label in reading.labelled if (number := _line(reading, label)) is not None)
    for run in _told(reading, lines):
        line = _name(reading, run[0][0])
        if line is not None:
            found = _Run(_quoted(reading, line) or line.span, line, [label for _, label in run])
            yield from (found,) if found.kinds else ()


def _name(reading: Reading, first: int) -> Block | None:
    """The name above the first of labels: right above, or above a few sentences that tell of it."""
    for number in range(first - 1, max(-1, first - 2 - _MOST_PROSE), -1):
        block = reading.blocks[number]
        if _may_name(reading, block):
            return block
        words = block.span.of(reading.text).strip()
        if block.cell is not None or not (_SENTENCE_END.search(words) or _NUMBER.match(words)):
            return None
    return None


def _quoted(reading: Reading, line: Block) -> Span | None:
    """The quoted name that a line consists of, but for the year and the programme."""
    quoted = [one for one in reading.quotations_in(line) if one.depth == 0]
    if len(quoted) != 1:
        return None
    before = Span(line.span.start, quoted[0].outer.start).of(reading.text)
    after = Span(quoted[0].outer.end, line.span.end).of(reading.text)
    is_alone = _BEFORE_QUOTED.fullmatch(before) and _AFTER_QUOTED.fullmatch(after)
    return quoted[0].inner if is_alone else None


def _told(reading: Reading, lines: Sequence[tuple[int, Labelled]]) -> list[list[tuple[int, Labelled]]]:
    """The lines with labels run by run: each ends at a heading, at several lines without a label, or at one behind
    which a label is told again, be it the first or an earlier one.
    """
    runs: list[list[tuple[int, Labelled]]] = []
    for number, label in lines:
        before = runs[-1][-1][0] if runs else None
        between = reading.blocks[before + 1 : number] if before is not None else ()
        is_again = bool(between) and (_is_again(label, runs[-1]) or _is_next(reading, between, label, runs[-1]))
        is_headed = any(block.kind is Kind.HEADING for block in between)
        if before is None or number - before > _BROKEN or is_headed or is_again:
            runs.append([])
        runs[-1].append((number, label))
    return runs


def _is_next(reading: Reading, between: Sequence[Block], label: Labelled, run: Sequence[tuple[int, Labelled]]) -> bool:
    """Whether behind one line that may be a name, and of nobody, something is told again in other words."""
    kinds = {_kind(one) for _, one in run}
    is_one = all(_NUMBER.match(reading.text, *block.span) for block in between[1:])
    if not is_one or _kind(label) not in kinds - {None} or not _may_name(reading, between[0]):
        return False
    words = between[0].span.of(reading.text).split()
    return not any(signs.is_head(word.strip(_MARKS)) or signs.foreign(word) for word in words)


def _kind(label: Labelled) -> str | None:
    """What a label tells of; who coordinates may be somebody or some school."""
    kind = KEYS.get(label.key)
    return "person" if kind == "organisation" else kind


def _is_again(label: Labelled, run: Sequence[tuple[int, Labelled]]) -> bool:
    """Whether a run has a label of the same kind, and another behind it or none: two partners may stand together."""
    *earlier, last = [one.key for _, one in run]
    return label.key in earlier or (not earlier and label.key == last)


def _line(reading: Reading, label: Labelled) -> int | None:
    """The number of the line that a label begins, or fills, outside of tables."""
    number = reading.number_of(label.label.start)
    block = reading.blocks[number] if number is not None else None
    if number is None or block is None or block.cell is not None:
        return None
    is_above = block.span.end - label.label.end < 2 and reading.number_of(label.value.start) == number + 1
    is_above = is_above and not under_projects.OF_PROJECTS.search(fold(label.label.of(reading.text)))
    return number if is_above or block.span.covers(label.value) else None


def _may_name(reading: Reading, block: Block) -> bool:
    if block.cell is not None or block.span.end - block.span.start > _LONGEST_NAME:
        return False
    if _quoted(reading, block) is not None:
        return True
    words = titles.unnumbered(reading.text, block.span).of(reading.text).strip()
    if _NUMBER.match(words):
        return False
    if not words or _NO_NAME.search(words) or naming.names_party(words) or programmes.is_section(words):
        return False
    if _is_labelled(reading, block):
        return False
    if block.kind is not Kind.HEADING and ": " in _QUOTED.sub("", words):
        return False
    return scopes.is_heading(reading, block) or words.lstrip("„“”\"«")[:1].isupper()


def _is_labelled(reading: Reading, block: Block) -> bool:
    return any(label.key in KEYS for label in reading.labels_in(block))


def _cut(reading: Reading, runs: Sequence[_Run]) -> Iterator[Card]:
    """Each name with what stands below, up to the next heading; the last ends with the last line of its facts."""
    told = _with_prose(reading, runs, _end(reading, runs[-1]))
    above = [reading.above(run.line) for run in runs]
    starts = [
        line.span.start if line is not None and _is_programme(reading, line) else run.line.span.start
        for run, line in zip(runs, above, strict=True)
    ]
    heads = [block.span.start for block in reading.blocks if scopes.is_heading(reading, block)]
    for run, (start, following) in zip(runs, pairwise([*starts, told]), strict=True):
        own = max(label.value.end for label in run.labels)
        end = min([head for head in heads if own <= head < following], default=following)
        yield Card(Span(start, end), run.name)


def _with_prose(reading: Reading, runs: Sequence[_Run], told: int) -> int:
    """Where the last card ends when a paragraph below its facts is told of it, as one is in each of the others."""
    for run, following in pairwise(runs):
        last = reading.block_at(max(label.value.end for label in run.labels) - 1)
        below = reading.below(last) if last is not None else None
        if below is None or below.span.start >= following.line.span.start or not _is_prose(reading, below):
            return told
    last = reading.block_at(told - 1)
    below = reading.below(last) if last is not None else None
    return below.span.end if below is not None and _is_prose(reading, below) else told


def _is_prose(reading: Reading, block: Block) -> bool:
    """Whether a block is a paragraph of sentences, and neither labelled nor the sum of all."""
    words = block.span.of(reading.text).strip()
    is_paragraph = block.cell is None and block.kind is Kind.PARAGRAPH and not reading.labels_in(block)
    return is_paragraph and bool(_SENTENCE_END.search(words)) and not _OF_ALL.match(words)


def _end(reading: Reading, last: _Run) -> int:
    """Where the last card ends: with its last label, or what goes on below that: a list, lines about the project."""
    told = max(label.value.end for label in last.labels)
    block = reading.block_at(told - 1)
    while block is not None and block.kind is Kind.ITEM and not scopes.is_heading(reading, block):
        told, block = max(told, block.span.end), reading.below(block)
    below = _below(reading, told)
    while below is not None and below.cell is None and not scopes.is_heading(reading, below):
        if not scopes.goes_on(reading, below):
            return told
        told, below = below.span.end, reading.below(below)
    return told


def _below(reading: Reading, told: int) -> Block | None:
    last = reading.block_at(told - 1)
    return reading.below(last) if last is not None else None
