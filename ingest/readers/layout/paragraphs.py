"""Lines to paragraphs.

A typesetter fills a line before beginning the next. So a line that ends early although the next word would have fitted
ends its paragraph; so do a wider gap below it, another size of letters, an indented or a list line after it.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from model import Kind

from ingest.readers.items import has_bullet, is_item
from ingest.readers.layout.words import Line

_USUAL_PITCH = 1.2
_LOOSER = 1.08
"""A pitch this much above the usual one is a paragraph's gap: Word's smallest is 3 pt on 12."""
_OTHER_SIZE = 1.12
_INDENT = 8.0
_BLANK_WIDTH = 0.35
_WIDEST_PITCH = 3
_SENTENCE_ENDS = ".:;!?"
_LEFT_BLANK = 0.5
"""A line that leaves more than this share of the width blank was ended on purpose."""


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


def usual_pitch(columns: Iterable[Sequence[Line]]) -> float:
    """From line to line inside a paragraph, as a multiple of the lines' height: the smallest that is common."""
    pitches = Counter(
        round(pitch, 2) for lines in columns for pitch in map(_pitch, lines, lines[1:]) if 0.8 < pitch < _WIDEST_PITCH
    )
    total = pitches.total()
    return min([pitch for pitch, count in pitches.items() if count * 8 >= total], default=_USUAL_PITCH)


def _pitch(line: Line, following: Line) -> float:
    return (following.bottom - line.bottom) / max(line.bottom - line.top, 1)


def paragraphs(lines: Sequence[Line], right: float, pitch: float) -> list[Paragraph]:
    """The lines of one column, from top to bottom, gathered to paragraphs; `right` is how far its lines may reach."""
    if not lines:
        return []
    left = min([line.left for line in lines])
    gathered = [Paragraph([lines[0]], right)]
    for line, following in pairwise(lines):
        lasting = gathered[-1].lines
        if _continues(line, following, left, right, pitch) and not _is_displaced(line, following, left, lasting):
            lasting.append(following)
        else:
            gathered.append(Paragraph([following], right))
    return gathered


def _continues(line: Line, following: Line, left: float, right: float, pitch: float) -> bool:
    """Whether `following` may go on with the paragraph of `line`, by the letters' size, the gap and the words."""
    height, next_height = max(line.height, 1), max(following.height, 1)
    if not 1 / _OTHER_SIZE < next_height / height < _OTHER_SIZE or _pitch(line, following) > pitch * _LOOSER + 0.02:
        return False
    return flows(line, following, left, right)


def flows(line: Line, following: Line, left: float, right: float) -> bool:
    """Whether the words of `following` may go on with those of `line`: it was filled, or clearly is not finished."""
    end, start = line.words[-1].text, following.words[0]
    has_ended = end[-1] in _SENTENCE_ENDS
    if has_bullet(following.text) or (has_ended and is_item(following.text)):
        return False
    blank = right - line.right
    if blank < start.box.right - start.box.left + line.height * _BLANK_WIDTH + 1:
        return True
    is_unfinished = (end[-1].isalpha() or end[-1] in ",-–") and start.text[0].islower() and "@" not in start.text
    return is_unfinished and blank < (right - left) * _LEFT_BLANK and not is_item(following.text)


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
        return line.left < left + 2 and not is_item(line.text)
    return len(lasting) > 1
