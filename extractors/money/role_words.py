"""What words say of the amounts beside them: the cues of `data/amount_cues.tsv`, the nearest first."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from extractors.text import wordlists

_FAR = 25  # characters from a payer's name to the amount
PAYERS = frozenset({"eu", "national", "municipal", "own", "private"})


class Role(NamedTuple):
    """A role of `model.vocabulary.AMOUNT_ROLES`, how surely the words say so (3 a label, 2 a cue, 1 a guess), a year,
    and who pays it, by the words before a verb of granting.
    """

    name: str
    strength: int
    year: int | None = None
    payer: str | None = None


_CLAUSE_END = re.compile(
    r"[;]|\.\s+(?=[A-ZĀČĒĢĪĶĻŅŠŪŽ])|\b[Nn]o (?:š[īā]s?|minētās|kopējās|visas) (?:\w+ )?(?:summas|budžeta|naudas)"
    r"|\bno (?:tā|tās|tiem|kuriem|kurām|kā)\b|tostarp|t\.\s?sk\.|kur\b"
)
_PART_OF = re.compile(
    r"\d\s?%\s+no\s+[^,;.\d]*?(?:,|\s[–—-]|\bjeb\b|\bun\b|(?=\b(?:līdzfinansē|finansē|sedz|segs|dod|dos|piešķir)))"
)  # `15 % no atbalsta summas`: of what, not what
_GENERAL = re.compile(
    r"(?:(?:projekta|piešķirt\w+)\s+)?(?:līdzfin|finansē|budžet|dotācij|izmaks|daļ|maksāj|grant|naud|līdzek|ieguldīj|piešķirt(?:ais|ā)\b)",
    re.I,
)
_FOR_COSTS = re.compile(  # `pašvaldības līdzekļi neattiecināmajām izmaksām`: for what, not what
    r"\b((?:līdz)?finansējums|līdzekļi|daļa|nauda|ieguldījums)\s+(?:projekta\s+)?(?:ne)?attiecinām(?:aj)?ām\s+izmaksām"
)
_ELIGIBLE_OF_IT = re.compile(r"(attiecinām(?:i|ie|as|ās))\s+no\s+t(?:iem|ām)\b", re.I)
_NAME = re.compile(r"[„“«\"][^„“”«»\"\n]{2,90}[”“»\"]")  # `biedrība „Mans novads”, 900 EUR`: a name pays nothing
_REMARK = re.compile(r"\([^()]*\)")
_MORE = re.compile(r"\b(?:papildus|papildu|vēl)\b")
_BETWEEN = ("projekta", "piešķirtais", "piešķirtā", "finansējuma", "līdzfinansējuma", "budžeta", "ieguldījuma")


@lru_cache(maxsize=4096)
def nearest(words: str) -> Role | None:
    """The cue that ends last before the amount; a stronger one wins where two overlap."""
    if "(" in words and (bare := nearest(_REMARK.sub(" ", words).replace("(", " "))) and _is_payer(bare):
        return bare  # `publiskais finansējums (ES un valsts) ir 900 EUR`
    best: tuple[int, int, str] | None = None
    words = _NAME.sub("„”", words)
    if "ttiecinām" in words:
        words = _ELIGIBLE_OF_IT.sub(r"\1", words)
    clause = _PART_OF.sub(" ", _CLAUSE_END.split(words)[-1])
    if "attiecinām" in clause:
        clause = _FOR_COSTS.sub(r"\1", clause)
    cues = sorted(_cues(clause), key=lambda cue: cue[2].span())
    for name, strength, match in cues:
        if best is None or ((match.end(), strength) > best[:2] and not _within_label(clause, match, best)):
            best = (match.end(), strength, name)
    return _weighed(clause, best, cues) if best else None


def _is_payer(role: Role) -> bool:
    """Whether the words certainly name who pays."""
    return role.name in PAYERS and role.strength == 3


def _weighed(clause: str, best: tuple[int, int, str], cues: Sequence[tuple[str, int, re.Match[str]]]) -> Role:
    """A grant with its payer, if named before it; a payer named far off, in another part of a list, is a guess."""
    end, strength, name = best
    if name == "total" and strength < 3:
        payers = [cue for cue in cues if cue[0] in PAYERS - {"own"} and cue[2].end() < end]
        if payers and _MORE.search(clause):
            return Role(payers[-1][0], 2)  # `dome papildus piešķīra 312 latus`
        return Role(name, strength, payer=payers[-1][0] if payers else None)
    gap = clause[end:]
    return Role(name, 1 if name in PAYERS and len(gap) > _FAR and "," in gap else strength)


def _cues(clause: str) -> Iterator[tuple[str, int, re.Match[str]]]:
    lowered = clause.lower()
    for (name, strength), cue in wordlists.patterns("amount_cues", plain=clause.isascii()).items():
        if cue.may_match(lowered):
            for match in cue.pattern.finditer(clause):
                yield name, int(strength), match


def _within_label(clause: str, match: re.Match[str], best: tuple[int, int, str]) -> bool:
    """`pašvaldības līdzfinansējums`, `ERAF finansējums`: the general word after the particular one adds nothing."""
    gap = clause[best[0] : match.start()]
    return not match[0].lower().endswith("kopā") and bool(
        best[1] == 3
        and best[2] not in ("total",)
        and (len(gap) <= 2 or gap.strip() in _BETWEEN)
        and _GENERAL.match(match[0])
    )


def of_label(label: str) -> Role | None:
    """The role that a label or the head of a column gives to the amounts under it.

    >>> of_label("Publiskais finansējums, EUR")
    Role(name='eu', strength=3, year=None, payer=None)
    """
    return nearest(_REMARK.sub(" ", label)) or nearest(label)
