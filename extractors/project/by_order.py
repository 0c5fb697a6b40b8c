"""Projects of which a text goes on to tell by their order or all at once: `pirmajam … , otrajam …`, `katram …`.

The names stand in one sentence, what each of them is given in the next: without this the last one named would have all.
"""

import re
from collections.abc import Iterator, Sequence

from extractors.text.letters import LOWER, UPPER
from extractors.text.reading import Reading
from model import Span

Mention = tuple[Span, int]
"""Where a project is named, and its number."""
_STEMS = ("pirm", "otr", "treš", "ceturt", "piekt", "sest")
_SIGNS = "pirm", "otr"
_ORDINAL = re.compile(
    r"\b(pirm|otr|treš|ceturt|piekt|sest)"
    r"(?:(?:aj(?:am|ai|ā|o|u)|am|ai|o)(?=\s+(?:no\s+(?:tiem|tām|šiem)\s+)?"
    r"(?:projekt\w*|iecer\w+|koordin\w+|vad(?:a|īs|īja|īt)\b|piešķ\w+|atvēl\w+|iedal\w+|par|pa|paredz\w+|ti(?:ek|ka|ks)|saņ\w+|finans\w+|[–—-]|\d)"
    rf"|\s+(?:[{UPPER}][{LOWER}]+\w*|[{LOWER}]+(?:s|m|t|i|ja|īs|ēs))\b(?!\w))"
    r"|(?:ais|s)(?=\s+(?:projekts|ir|būs|ilg\w+|saņ\w+|noris\w+|norit\w*|paredz\w+|ti(?:ek|ka|ks)|īsteno\w*|sāk\w+|[–—-]|\d|no)"
    r"(?!\w)))",
    re.I,
)
_OTHERS = re.compile(  # `pirmajā gadā`, `otrajā posmā`: what else is counted
    r"\s+(?:projekta\s+)?(?:gad|kārt|posm|klas|semestr|konkurs|viet|daļ|maksāj|iemaks|reiz|dien|nedēļ|mēne|sanāk|tikšan|vizīt|mobilit|nometn"
    r"|uzsauk|pus|stāv|etap|cēlien|ceturks|sezon|grup|aktivit)",
    re.I,
)
_EACH = re.compile(
    r"[,;–—-]?\s*\b(?:katr(?:am|ai|s|a)|ikvien(?:am|ai|s|a))\s+(?:(?:no\s+(?:tiem|tām|šiem|abiem)|projekt(?:am|s)|iecer(?:ei|e))\s+)?"
    r"(?:(?:tika|tiks|tiek|ir)\s+)?(?:(?:piešķ|atvēl|iedal|saņ|paredz|ieg[uū])\w+\s+)?(?:pa\s+)?(?:EUR\s?)?"
    r"\d[\d .,\u00a0]*(?:€|EUR\b|eiro\b|latu\b|latiem\b)(?!\s+(?:mēnesī|gadā|dienā))",
    re.I,
)
_TOGETHER = re.compile(r"\b(?:kopā|pavisam|kopsummā|kopumā)\b(?=[^.;\d]{0,30}\d)", re.I)
_FAR = 2  # blocks from the names to what is told of them


def ordinals(reading: Reading, named: Sequence[Mention], nobody: int) -> list[Mention]:
    """Where ordinals stand for projects named before: the first and the second at least, and no more than there are;
    what all of them cost together is `nobody`'s.
    """
    if not all(sign in reading.folded for sign in _SIGNS):
        return []
    found: dict[int, list[tuple[Span, int]]] = {}
    for match in _ORDINAL.finditer(reading.text):
        number = reading.number_of(match.start())
        if number is not None and not _OTHERS.match(reading.text, match.end()):
            found.setdefault(number, []).append((Span(*match.span()), _STEMS.index(match[1].lower())))
    return [mention for number, told in found.items() for mention in _in_block(reading, number, told, named, nobody)]


def _in_block(
    reading: Reading, number: int, told: Sequence[tuple[Span, int]], named: Sequence[Mention], nobody: int
) -> Iterator[Mention]:
    places = {place for _, place in told}
    if not {0, 1} <= places:
        return
    order = _named_before(reading, number, told[0][0].start, named)
    if max(places) < len(order):
        yield from ((span, order[place]) for span, place in told)
        if together := _TOGETHER.search(reading.text, told[-1][0].end, reading.blocks[number].span.end):
            yield Span(*together.span()), nobody


def each(reading: Reading, named: Sequence[Mention]) -> list[tuple[Span, tuple[int, ...]]]:
    """The clauses that give one sum to each of the projects named before."""
    if "katr" not in reading.folded and "ikvien" not in reading.folded:
        return []
    found = []
    for match in _EACH.finditer(reading.text):
        number = reading.number_of(match.start())
        order = _named_before(reading, number, match.start(), named) if number is not None else ()
        if len(order) > 1:
            found.append((Span(*match.span()), order))
    return found


def _named_before(reading: Reading, number: int, offset: int, named: Sequence[Mention]) -> tuple[int, ...]:
    """The projects named last before a place, in the block or the nearest before it that names several, in order."""
    for block in reversed(reading.blocks[max(0, number - _FAR) : number + 1]):
        inside = [one for one in sorted(named) if block.span.covers(one[0]) and one[0].end <= offset]
        order = tuple(dict.fromkeys(project for _, project in inside))
        if len(order) > 1:
            return order
        if order and block is not reading.blocks[number]:
            return ()
    return ()
