"""Quoted words: Latvian documents mix `„…”`, `“…”`, `«…»`, `"…"`, nest them, and lose one of a pair. Marks of
two signs, such as `,,`, are single ones here already (`extractors.marks`).

A mark is judged by its neighbours rather than by its code point: what follows a blank and precedes a letter opens, what
follows a letter closes. `„ « ‟` open, unless they stand as only a closing mark does: `„Vējš„ ietvaros`.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from extractors.text import passages
from model import Span

_MARK = re.compile(r"[„“”\"«»‟‘’](?:(?<=‘)[“”])?")
_SIGNS = "„“”\"«»‟‘’"
"""How each of these begins: sought one by one they are found in half the time."""
_LONGEST_PAIR = 160  # characters of a name that ends in another one's closing mark
_NAMING = re.compile(r"\bprojekt\w*[^„“”\"«»\n]{0,45}$", re.I)  # before a mark that nobody closed
_NAMED = re.compile(
    r"\bprojekt(?:s|u|ā|am|a)\s+(?:(?:pieteikum|iesniegum|ide)\w{0,2}\s+)?"
    r"([A-ZĀČĒĢĪĶĻŅŠŪŽ][^„“”\"«»\n.;:()]{2,90})$"
)
_CLAUSE = re.compile(
    r"[^„“”\"«»\n]{6,160}?(?=\s+(?:ietvar|īsteno|realizāc|realizē|aktivitāt|mērķis\b|kopēj|ir\b|tika\b|tiek\b)"
    r"|,?\s+k(?:as|ur)\w*\b"
    r"|\s*\(|[.;](?:\s|$)|\n|$)"
)
_BREAK = re.compile(r"[.!?;:]\s|\n")
_ALWAYS_OPEN = frozenset("„«‟")
_BEFORE_OPENING = frozenset(" \t\n([{/-–—")


class Quotation(NamedTuple):
    """Words in quotation marks: `inner` without the outer marks and blanks, `outer` with them; `depth` 0 is
    outermost.
    """

    inner: Span
    outer: Span
    depth: int


class _Mark(NamedTuple):
    start: int
    end: int
    opens: bool


def find(text: str, within: Span, signs: Iterable[re.Match[str]] | None = None) -> list[Quotation]:
    """The quotations of a block, outermost first at each place; `signs` are the `marks` in it, where they are known.

    >>> text = 'projekts „Ceļš uz „Ezeru zemi” kopā” un "Otrs"'
    >>> [quotation.inner.of(text) for quotation in find(text, Span(0, len(text)))]
    ['Ceļš uz „Ezeru zemi” kopā', 'Ezeru zemi', 'Otrs']
    """
    found: list[Quotation] = []
    open_marks: list[_Mark] = []
    for mark in _marks(text, within, marks(text, within) if signs is None else signs):
        if mark.opens or (not open_marks and _may_open(text, mark, within)):
            open_marks.append(mark)
        elif open_marks:
            opening = open_marks.pop()
            inner = _trimmed(text, Span(opening.end, mark.start))
            if inner.start < inner.end:
                found.append(Quotation(inner, Span(opening.start, mark.end), len(open_marks)))
        elif named := _never_opened(text, mark, within):
            found.append(Quotation(named, Span(named.start, mark.end), 0))
    found += _closed_together(text, open_marks, found)
    found += _never_closed(text, within, open_marks, found)
    return _renumbered(sorted(found, key=lambda quotation: (quotation.outer.start, -quotation.outer.end)))


def _closed_together(text: str, left_open: list[_Mark], found: list[Quotation]) -> Iterator[Quotation]:
    """One mark that closes two names: `„Svētki “Saulgrieži” (500 EUR)`."""
    inside_out = sorted(one.outer for one in found)
    starts = [outer.start for outer in inside_out]
    for mark in left_open:
        following = bisect_right(starts, mark.end)
        if following == len(starts) or inside_out[following].end - mark.end > _LONGEST_PAIR:
            continue
        inside = inside_out[following]
        words = text[mark.end : inside.start]
        if words[:1].isupper() and words[-1:] == " " and not _BREAK.search(words):
            yield Quotation(Span(mark.end, inside.end), Span(mark.start, inside.end), 0)


def _never_closed(text: str, within: Span, left_open: list[_Mark], found: list[Quotation]) -> Iterator[Quotation]:
    """A project's name that nobody closed ends with its clause: `projekta „Ceļu tīkls Kolkā ietvaros`."""
    for mark in left_open:
        before = text[max(within.start, mark.start - 60) : mark.start]
        if not _NAMING.search(before) or any(one.outer.overlaps(Span(mark.start, mark.end)) for one in found):
            continue
        clause = _CLAUSE.match(text, mark.end, within.end)
        inner = _trimmed(text, Span(*clause.span())) if clause else Span(mark.end, mark.end)
        if inner.of(text)[:1].isupper() and not any(one.outer.overlaps(inner) for one in found):
            yield Quotation(inner, Span(mark.start, inner.end), 0)


def _never_opened(text: str, mark: _Mark, within: Span) -> Span | None:
    """A project's name that somebody closed, but nobody opened: `projektā Koki runā” (Nr. 7)`."""
    named = _NAMED.search(text, max(within.start, mark.start - _LONGEST_PAIR), mark.start)
    return Span(named.start(1), mark.start) if named else None


def marks(text: str, within: Span | None = None) -> Iterator[re.Match[str]]:
    """What may be a quotation mark in a text."""
    start, end = within or Span(0, len(text))
    places = sorted(place for sign in _SIGNS for place in passages.places(text, sign, start, end))
    return passages.at(_MARK, text, places, end)


def _marks(text: str, within: Span, signs: Iterable[re.Match[str]]) -> Iterator[_Mark]:
    for match in signs:
        before = text[match.start() - 1] if match.start() > within.start else " "
        after = text[match.end()] if match.end() < within.end else " "
        if match[0] in "‘’" and before.isalnum() and after.isalnum():
            continue  # an apostrophe
        is_turned = (before.isalnum() or before in ".!?") and (after.isspace() or after in ",.;:!?)")
        opens = (match[0] in _ALWAYS_OPEN and not is_turned) or _opens(before, after)
        yield _Mark(match.start(), match.end(), opens)


def _opens(before: str, after: str) -> bool:
    return before in _BEFORE_OPENING and not after.isspace() and after not in ",.;:!?)"


def _may_open(text: str, mark: _Mark, within: Span) -> bool:
    """With nothing open, a mark with a blank on both sides, or glued between letters, opens."""
    if mark.end >= within.end or text[mark.start : mark.end] in "”»’":
        return False
    after = text[mark.end :][:2].strip()
    return bool(after) and (after[0].isalnum()) and mark.start > within.start


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _renumbered(found: list[Quotation]) -> list[Quotation]:
    """Depth counted over complete pairs only, so that a lost closing mark does not bury what follows."""
    result: list[Quotation] = []
    around: list[Span] = []
    for quotation in found:
        while around and around[-1].end <= quotation.outer.start:
            around.pop()
        result.append(quotation._replace(depth=len(around)))
        around.append(quotation.outer)
    return result
