"""Patterns that are tried only where the letters stand that they cannot match without."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

_PIECE = re.compile(
    r"(?P<aside>\(\?<?[=!])|(?P<group>\((?:\?(?:P<\w+>|[a-zA-Z-]*:))?)|(?P<end>\))|(?P<or>\|)"
    r"|(?P<often>(?:[?*+]|\{(?P<least>\d*)[^}]*\})\??)"
    r"|(?P<any>\\(?:u.{4}|x..|\w)|\[\^?\]?(?:\\.|[^]\\])*\]|[.^$])|\\?(?P<letter>.)",
    re.S,
)
Needles = tuple[str, ...]
"""Small letters, one of which stands in whatever matches; an empty one stands in any text."""
_ANY: Needles = ("",)
_EVERYWHERE = "rojekt"


class Cue(NamedTuple):
    """A pattern and its needles: looking for these costs a tenth of trying it."""

    pattern: re.Pattern[str]
    needles: Needles

    def may_match(self, lowered: str) -> bool:
        """Whether a text, given in small letters, holds what the pattern needs."""
        for needle in self.needles:  # noqa: SIM110  (any() would cost more than what it asks)
            if needle in lowered:
                return True
        return False

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Where the pattern first matches in a text, or between two places of it."""
        within = start, len(text) if end is None else end
        return self.pattern.search(text, *within) if self.may_match(text[slice(*within)].lower()) else None

    def stands_in(self, text: str, lowered: str | None = None) -> bool:
        """Whether the pattern matches somewhere in a text, whose small letters may be given."""
        return self.may_match(text.lower() if lowered is None else lowered) and self.pattern.search(text) is not None


def cue(pattern: str, flags: int = 0) -> Cue:
    r"""The cue of a pattern: of each alternative the longest letters in a row, or those of a group, but `projekt` last.

    >>> told = cue(r"\bmaksājum(?:s|u)\b|(?:ES|valsts)? vis[au] projekt\w+", re.I)
    >>> told.needles, told.stands_in("Trešais maksājums"), told.stands_in("samaksāts")
    (('maksājum', ' vis'), True, False)
    """
    compiled = re.compile(pattern, flags)
    needles = _alternatives(_PIECE.finditer(pattern))
    return Cue(compiled, tuple(one for one in needles if not any(other in one for other in needles if other != one)))


def _alternatives(pieces: Iterator[re.Match[str]]) -> Needles:
    """What is needed by a pattern or a group that ends where its bracket does: something of each alternative."""
    alternatives: list[list[str | Needles]] = [[]]
    for piece in pieces:
        parts = alternatives[-1]
        match piece.lastgroup:
            case "end":
                break
            case "or":
                alternatives.append([])
            case "group":
                parts.append(_alternatives(pieces))
            case "aside":
                _alternatives(pieces)
            case "often":
                last = parts.pop()
                parts += [_ANY] if piece[0][0] in "?*" or piece["least"] in ("", "0") else [last, _ANY]
            case "letter":
                parts.append(piece["letter"].lower())
            case _:
                parts.append(_ANY)
    return tuple(dict.fromkeys(needle for parts in alternatives for needle in _longest(parts)))


def _longest(parts: list[str | Needles]) -> Needles:
    """The most telling part of an alternative: letters in a row, or a group."""
    needles: list[Needles] = []
    for are_letters, group in groupby(parts, lambda part: isinstance(part, str)):
        row = list(group)
        needles += [("".join(map(str, row)),)] if are_letters else [part for part in row if isinstance(part, tuple)]
    return max(needles, key=lambda one: (min(map(_rarity, one)), -len(one)), default=_ANY)


def _rarity(needle: str) -> int:
    """How much a needle tells: its letters, but the word for a project stands in every other sentence."""
    return min(1, len(needle)) if _EVERYWHERE in needle else len(needle)
