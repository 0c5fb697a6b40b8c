"""Forms without colons: `Nosaukums  Zinātne virtuvē`, label and value on one line, one line below another.

A line that begins with a label's word proves nothing by itself; three such lines together, each with another label,
are a form. Up to two others may stand between them: labels that nobody filled in, and a text that runs on.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from extractors.text import label_runs
from model import Block, Kind, Span

_WORD = re.compile(r"[^\W_]+\.?")
_LONGEST, _MOST_WORDS, _FEWEST_LINES, _LABEL_ENDS = 160, 4, 3, 70
_MOST_OTHERS = 2
_DASH = re.compile(r"\s[–—-]\s")
_BEGINS_VALUE = re.compile(r"[A-ZĀČĒĢĪĶĻŅŠŪŽ0-9„“\"«€]")


class Line(NamedTuple):
    """A line of a form: the label's key, its words and its value."""

    key: str
    label: Span
    value: Span


def find(text: str, blocks: Sequence[Block], key_of: Callable[[str], str | None]) -> Iterator[Line]:
    """The lines of all forms in a document."""
    run: list[Line] = []
    others = 0
    for block in blocks:
        line = _line(text, block, key_of)
        others = others + 1 if line is None else 0
        if line is not None:
            run.append(line)
        elif run and (others > _MOST_OTHERS or block.kind is Kind.HEADING):
            yield from _form(run)
            run = []
    yield from _form(run)
    yield from (Line(*pair) for pair in label_runs.find(text, blocks, key_of))


def _form(run: Sequence[Line]) -> Sequence[Line]:
    return run if len({line.key for line in run}) >= _FEWEST_LINES else ()


def _line(text: str, block: Block, key_of: Callable[[str], str | None]) -> Line | None:
    if block.cell is not None or block.kind is Kind.HEADING or block.span.end - block.span.start > _LONGEST:
        return None
    if ":" in text[block.span.start : block.span.start + _LABEL_ENDS]:
        return None
    if block.span.of(text).isupper():
        return None  # a heading
    words = list(islice(_WORD.finditer(text, *block.span), _MOST_WORDS + 1))
    for count in range(len(words) - 1, 0, -1):
        end, value = words[count - 1].end(), words[count].start()
        while value > end and not text[value - 1].isspace():
            value -= 1
        if text[end:value].strip() or not _BEGINS_VALUE.match(text, value) or _DASH.search(text, block.span.start, end):
            continue
        key = key_of(text[block.span.start : end].rstrip("."))
        if key:
            return Line(key, Span(block.span.start, end), Span(value, block.span.end))
    return None
