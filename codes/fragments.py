"""Project numbers that break off before their end, or of which the beginning is missing.

They are proposed to a person and never completed: nobody can know how they went on.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from codes import spelling
from codes.families import FAMILIES
from codes.find import Match, find
from codes.overlap import is_free

_CUT_BEFORE_SERIAL = frozenset(
    ("erasmus14", "erasmus21", "esc", "llp", "esf0713", "es1420", "viaa1420", "es2127", "rrf", "lad", "emas", "vpp")
)
"""Families whose numbers are told from anything else before their serial begins."""

_REST = r"\d{0,8}(?!\w)(?! ?[/-] ?\w)"
_OTHERS = {
    "pmif": r"~(?:(?<![A-Z])[A-Z]{2,6} / )?PMIF / (?:\d{1,4} / )+(?!\w)",
    "erasmus14": r"KA~\d{3} - (?:[A-Z]{2,3} - )?(?:\d{9}|\d{6}(?:_\d{1,2})?)(?!\w)",
}
"""Families whose serial has slashes of its own, and the end of a number whose year, round and agency are missing."""

_SIGNS = re.compile(
    r"[KEPDVLCG](?:(?<=K)A\d{3}|(?<=E)(?:SC\d\d|MAS|RA\d)|(?<=P)MIF|(?<=D)P ?/|(?<=V)PP|(?<=L)EO\d|(?<=C)OM\d"
    r"|(?<=G)RU\d)"
)
"""What stands in numbers of these families, whatever their dashes; those of measures are told by their dots."""

_LETTERS = ("KA", "ESC", "EMAS", "ERA", "PMIF", "DP", "VPP", "LEO", "COM", "GRU")
"""Of which each of these signs holds one."""

_MEASURE = re.compile(r"\.\d{1,2}\.\d{1,2}[. ]{0,2}[./]")
_LAD = re.compile(r"- ?[A-Z]\d{3}")
_BEGINNING = re.compile(
    r"20\d\d ?- ?[1-3] ?- ?[A-Z]{2}\d|[1-9]\d?(?:\.\d{1,2}){3}[. ]{0,2}[./]|(?:[A-Z]{2,6} ?/ ?)?PMIF ?/|[123]DP ?/"
    r"|KA\d{3} ?-|HOME ?/|VPP ?-|\d\d ?- ?\d\d ?- ?[A-Z]"
)


class Fragment(NamedTuple):
    """A part of a number, `text` as written but for blanks; `start` and `end` are offsets into the text as given."""

    start: int
    end: int
    family: str
    text: str


def fragments(text: str, codes: Sequence[Match] | None = None) -> list[Fragment]:
    """What is left of numbers that were cut, clear of the whole `codes` of the text.

    >>> [found.text for found in fragments("(PMLP/PMIF/2023/“) un projekts Nr. 8.3.4.0/16/I/ skolā")]
    ['PMLP/PMIF/2023/', '8.3.4.0/16/I/']
    >>> [found.text for found in fragments("KA220-SCH-000087211; 2021-1-SK01-KA210-SCH-0000304")]
    ['KA220-SCH-000087211', '2021-1-SK01-KA210-SCH-0000304']
    >>> fragments("2017-1-TR01-KA201-046757, 4.2.2.3. pasākums, 2017-1-15")
    []
    """
    taken = [match.span for match in (find(text) if codes is None else codes)]
    plain, offsets = spelling.plain(text)
    patterns = (_SIGNS, _MEASURE, _LAD) if any(map(plain.__contains__, _LETTERS)) else (_MEASURE, _LAD)
    ends = (offsets[sign.end() - 1] for signs in patterns for sign in signs.finditer(plain))
    if not any(is_free(taken, end, end + 1) for end in ends):
        return []  # nearly every text
    found: list[Fragment] = []
    for beginning in _BEGINNING.finditer(plain):
        family, end = max(_readings(plain, beginning.start()), key=lambda reading: reading[1], default=("", 0))
        if end:
            span = offsets[beginning.start()], offsets[end - 1] + 1
            if is_free(taken, *span):
                found.append(Fragment(*span, family, "".join(plain[beginning.start() : end].split())))
    return found


def _readings(plain: str, start: int) -> Iterator[tuple[str, int]]:
    """Each family of which a cut number may begin here, and where it ends."""
    for family, pattern in _patterns():
        match = pattern.match(plain, start)
        if match:
            yield family, match.end()


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    cut = []
    for family in FAMILIES:
        if family.name in _CUT_BEFORE_SERIAL:
            shape = family.shape.partition("(?P<serial>")[0] + _REST
            cut.append((family.name, spelling.pattern(shape, ignore_case=family.ignore_case)))
    return (*cut, *((name, spelling.pattern(shape)) for name, shape in _OTHERS.items()))
