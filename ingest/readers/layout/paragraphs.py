"""Lines to paragraphs.

A typesetter fills a line before beginning the next. So a line that ends early although the next word would have fitted
ends its paragraph; so do a wider gap below it, another size of letters, an indented or a list line after it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingest.readers.items import has_bullet
from ingest.readers.layout.words import Line
from model import Kind

_FEWEST_PITCHES = 6
_LOOSER = 1.08
"""A pitch this much above the usual one is a paragraph's gap: Word's smallest is 3 pt on 12."""
_OTHER_SIZE = 1.12
_INDENT = 8.0
_BLANK_WIDTH = 0.35
_NARROWEST_PITCH, _WIDEST_PITCH = 0.8, 3.0
_SAME_PITCH = 0.04
_WIDEST_EVEN_PITCH = 1.8
"""Word's line spacing of 1.5; what is set wider is lines of their own."""
_REST_OF_AMOUNT = re.compile(r"\d{3}(?:[.,]\d+)?[.,;)]*|EUR|Eur|€")
_SENTENCE_ENDS = ".:;!?"
_OPEN_ENDS = ",-–(:"
_LEFT_BLANK = 0.5
"""A line that leaves more than this share of the width blank was ended on purpose."""


_FEWEST_LINES, _WITHOUT_OUTLIERS, _MOSTLY = 12, 0.9, 0.6
"""So many lines tell how wide a column is, the widest of them left out, where so large a part of them is filled."""
_FAR_IN = 0.25
"""Lines that begin further in than this share of the width are set flush right or centred, not indented."""


@dataclass(slots=True)
class Paragraph:
    """Lines that are read as one; `right` is how far they may reach."""

    lines: list[Line]
    right: float
    kind: Kind = Kind.PARAGRAPH
    level: int | None = None

    @property
    def top(self) -> float:
        """Where its first line begins."""
        return self.lines[0].top

    @property
    def text(self) -> str:
        """Its lines with blanks between: for comparing, not for keeping."""
        return " ".join([line.text for line in self.lines])


def pitches(columns: Iterable[Sequence[Line]]) -> Counter[float]:
    """How often each pitch, from line to line as a multiple of the letters' size, occurs in the columns."""
    return Counter(
        [
            round(pitch, 2)
            for lines in columns
            for pitch in map(_pitch, lines, lines[1:])
            if _NARROWEST_PITCH < pitch < _WIDEST_PITCH
        ]
    )


def usual_pitch(counted: Counter[float], otherwise: float = 1.2) -> float:
    """The pitch inside of paragraphs: the smallest that is common.

    `otherwise` is given where there are too few lines to tell; its default is what word processors set.
    """
    total = counted.total()
    if total < _FEWEST_PITCHES:
        return otherwise
    return min([pitch for pitch, count in counted.items() if count * 8 >= total], default=otherwise)


def _pitch(line: Line, following: Line) -> float:
    return (following.bottom - line.bottom) / line.size


def paragraphs(lines: Sequence[Line], right: float, pitch: float) -> list[Paragraph]:
    """The lines of one column, from top to bottom, gathered to paragraphs; `right` is how far its lines may reach.

    `pitch` is the usual one; lines set wider apart than that, but all alike, are held together all the same.
    """
    if len(lines) < 2:
        return [Paragraph([line], right) for line in lines]
    left = min([line.left for line in lines])
    right = _reach(lines, left, right)
    gathered = [Paragraph([lines[0]], right)]
    for place, (line, following) in enumerate(pairwise(lines)):
        lasting = gathered[-1].lines
        goes_on = (
            _is_alike(line, following)
            and (_is_near(line, following, pitch) or _is_near(line, following, _even_pitch(lines, place)))
            and flows(line, following, left, right)
            and not _is_displaced(line, following, left, lasting)
            and not (following.is_item and lasting[0].is_item)
        )
        if goes_on:
            lasting.append(following)
        else:
            gathered.append(Paragraph([following], right))
    return gathered


def _reach(lines: Sequence[Line], left: float, right: float) -> float:
    """How far the lines reach: less far than `right` where they fill one narrow column and the rest is blank."""
    if len(lines) < _FEWEST_LINES:
        return right
    narrow = sorted([line.right for line in lines])[int((len(lines) - 1) * _WITHOUT_OUTLIERS)]
    if right - narrow < (right - left) * _FAR_IN:
        return right
    pairs = [pair for pair in pairwise(lines) if max(pair[0].right, pair[1].right) <= narrow]
    filled = sum([_is_filled(line, following, narrow) for line, following in pairs])
    return narrow if filled >= _MOSTLY * len(pairs) else right


def _is_filled(line: Line, following: Line, right: float) -> bool:
    """Whether what the next line begins with would not have fitted."""
    return right - line.right < _unbroken_width(following) + line.height * _BLANK_WIDTH + 1


def _is_near(line: Line, following: Line, pitch: float) -> bool:
    return _pitch(line, following) <= pitch * _LOOSER + 0.02


def _is_alike(line: Line, following: Line) -> bool:
    """Whether both lines are set in letters of one size."""
    return 1 / _OTHER_SIZE < following.size / line.size < _OTHER_SIZE


def _even_pitch(lines: Sequence[Line], place: int) -> float:
    """The pitch after the line at `place` where it is that of its neighbours, letters alike; else 0."""
    here = _pitch(lines[place], lines[place + 1])
    if here > _WIDEST_EVEN_PITCH:
        return 0.0
    for first in (place - 1, place + 1):
        if 0 <= first < len(lines) - 1:
            pair = lines[first], lines[first + 1]
            if _is_alike(*pair) and pair[0].is_bold == pair[1].is_bold and abs(_pitch(*pair) - here) < _SAME_PITCH:
                return here
    return 0.0


def flows(line: Line, following: Line, left: float, right: float) -> bool:
    """Whether the words of `following` may go on with those of `line`: it was filled, or clearly is not finished."""
    end, start = line.words[-1][-1], following.words[0]
    is_listed = following.is_item
    if is_listed and (end in _SENTENCE_ENDS or has_bullet(following.text)):
        return False
    if "@" in start and end not in _OPEN_ENDS:
        return False  # addresses are so long that every line seems filled before them
    blank = right - line.right
    if _is_filled(line, following, right):
        return True
    is_unfinished = (end.isalpha() or end in _OPEN_ENDS) and start[0].islower() and "@" not in line.words[-1]
    return is_unfinished and blank < (right - left) * _LEFT_BLANK and not is_listed


def _unbroken_width(line: Line) -> float:
    """How much of the line could not have been left on the line before: its first word, an amount with its groups."""
    words, last = line.words, 0
    while last + 1 < len(words) and words[last][0].isdigit() and _REST_OF_AMOUNT.fullmatch(words[last + 1]):
        last += 1
    return line.rights[last] - line.left


def _is_displaced(line: Line, following: Line, left: float, lasting: list[Line]) -> bool:
    """Whether `following` stands further in than its paragraph, or further out than the later lines of it do."""
    shift = following.left - line.left
    if abs(shift) <= _INDENT:
        return False
    if abs(shift + following.right - line.right) < 2 * _INDENT:
        return False  # centred
    if min(line.left, following.left) > left + _FAR_IN * (line.right - left):
        return True  # flush right
    if shift > 0:
        return line.left < left + 2 and not line.is_item
    return len(lasting) > 1
