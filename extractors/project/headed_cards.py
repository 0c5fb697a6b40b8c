"""Projects told one below another, each under its name: a line, and below it `Programma: … Ilgums: … Summa: …`.

A name above labels proves nothing; two names, each with labels of the same kinds below, are cards, where one of the
labels says that they are of projects. A name in quotation marks may share its line with the year and the programme.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from extractors.project import scopes
from extractors.project.cards import KEYS, Card
from extractors.text.labels import Labelled
from extractors.text.reading import Reading
from latvian import fold
from model import Block, Kind, Span

_FEWEST, _FEWEST_KINDS, _FEWEST_KINDS_QUOTED, _FEWEST_SHARED = 2, 3, 2, 2
_BROKEN = 2  # blocks from one label to the next: a line may be broken once
_LONGEST_NAME = 120
_NO_NAME = re.compile(r"[.:;,!]$|^\W*\d*\W*$|:\s")
_BEFORE_QUOTED = re.compile(
    r"[\s•·*–—-]*(?:\d{1,2}[.)]\s+)?(?:(?:19|20)\d\d[\d.\s/–—-]{0,12}(?:gad\w*|g\.|m\.\s?g\.?)?\s*[:,–—-]?\s*)?"
    r"(?:[A-Z][\w+]*(?:\s[A-Z][\w+]*){0,2}\s*[:,–—-]?\s*)?"
)
_AFTER_QUOTED = re.compile(
    r"[\s.,]*(?:(?:[(,–—-]|in\b|within\b|program\w*|ietvar\w*|the\b|(?:19|20)\d\d|[A-Z][\w+]*)[\s).,–—/-]*){0,8}"
)
"""The year, and the programme that pays: `2023 “Play and Learn” in the programme Nordplus Adult`."""


class _Run(NamedTuple):
    """A name with the labels below it."""

    name: Span
    line: Block
    labels: list[Labelled]

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(KEYS[label.key] for label in self.labels if label.key in KEYS)


def of(reading: Reading) -> list[Card]:
    """The cards of a document in order; none unless there are two at least."""
    if len(reading.labelled) < _FEWEST * _FEWEST_KINDS:
        return []
    runs = list(_runs(reading))
    if len(runs) < _FEWEST or len({fold(run.name.of(reading.text)) for run in runs}) < len(runs):
        return []
    shared = frozenset.intersection(*(run.kinds for run in runs))
    is_of_projects = any(_is_of_project(reading, label) for run in runs for label in run.labels)
    return list(_cut(reading, runs)) if len(shared) >= _FEWEST_SHARED and is_of_projects else []


def _is_of_project(reading: Reading, label: Labelled) -> bool:
    words = fold(label.label.of(reading.text))
    return label.key == "code" or words.startswith("projekt") or "project" in words


def _runs(reading: Reading) -> Iterator[_Run]:
    """Labels on lines below one another, with the name above the first."""
    lines = sorted((number, label) for label in reading.labelled if (number := _line(reading, label)) is not None)
    for run in _told(reading, lines):
        first = run[0][0]
        line = reading.blocks[first - 1] if first else None
        if line is None or line.cell is not None:
            continue
        quoted, labels = _quoted(reading, line), [label for _, label in run]
        if quoted is None and not _may_name(reading, line):
            continue
        found = _Run(quoted or line.span, line, labels)
        if len(found.kinds) >= (_FEWEST_KINDS_QUOTED if quoted else _FEWEST_KINDS):
            yield found


def _quoted(reading: Reading, line: Block) -> Span | None:
    """The quoted name that a line consists of, but for the year and the programme."""
    for quotation in reading.quotations:
        if quotation.depth == 0 and line.span.covers(quotation.outer):
            before = Span(line.span.start, quotation.outer.start).of(reading.text)
            after = Span(quotation.outer.end, line.span.end).of(reading.text)
            is_alone = _BEFORE_QUOTED.fullmatch(before) and _AFTER_QUOTED.fullmatch(after)
            return quotation.inner if is_alone else None
    return None


def _told(reading: Reading, lines: Sequence[tuple[int, Labelled]]) -> list[list[tuple[int, Labelled]]]:
    """The lines with labels run by run: each ends at a heading, at several lines without a label, or before one that
    stands above the same label as the first.
    """
    runs: list[list[tuple[int, Labelled]]] = []
    for number, label in lines:
        before = runs[-1][-1][0] if runs else None
        between = reading.blocks[before + 1 : number] if before is not None else ()
        is_again = bool(between) and label.key == runs[-1][0][1].key
        is_headed = any(block.kind is Kind.HEADING for block in between)
        if before is None or number - before > _BROKEN or is_headed or is_again:
            runs.append([])
        runs[-1].append((number, label))
    return runs


def _line(reading: Reading, label: Labelled) -> int | None:
    """The number of the line that a label begins, outside of tables."""
    number = reading.number_of(label.label.start)
    block = reading.blocks[number] if number is not None else None
    is_own = block is not None and block.cell is None and block.span.covers(label.value)
    return number if is_own else None


def _may_name(reading: Reading, block: Block) -> bool:
    words = block.span.of(reading.text).strip()
    if len(words) > _LONGEST_NAME or _NO_NAME.search(words):
        return False
    above = reading.above(block)
    return scopes.is_heading(reading, block) or (
        words[0].isupper() and not any(map(str.isdigit, words)) and not (above and scopes.is_heading(reading, above))
    )


def _cut(reading: Reading, runs: Sequence[_Run]) -> Iterator[Card]:
    """Each name with what stands below; the last ends at the next heading, or with its last label."""
    last = runs[-1]
    told = max(label.value.end for label in last.labels)
    headed = (block.span.start for block in reading.blocks if block.kind is Kind.HEADING and block.span.start >= told)
    starts = [run.line.span.start for run in runs]
    for run, (start, end) in zip(runs, pairwise([*starts, min(next(headed, told), told)]), strict=True):
        yield Card(Span(start, end), run.name)
