"""What an amount is: a project's total, the part of a fund, the state or a municipality, a year's share, an advance.

The words nearest before the amount decide, then those after it; a year before it makes it yearly; arithmetic is left to
the checks.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from extractors.text import wordlists
from model import Finding, Span

_WINDOW = 110
_FAR = 25  # characters from a payer's name to the amount


class Role(NamedTuple):
    """A role of `model.vocabulary.AMOUNT_ROLES`, how surely the words say so (3 a label, 2 a cue, 1 a guess), a year,
    and who pays it, by the words before a verb of granting.
    """

    name: str
    strength: int
    year: int | None = None
    payer: str | None = None


_YEAR = re.compile(r"(?:^|[\s(–-])((?:20)\d\d)\.?\s*(?:gad\w*|g\.)?\s*[-–—:]*\s*$")
_CLAUSE_END = re.compile(
    r"[;]|\.\s+(?=[A-ZĀČĒĢĪĶĻŅŠŪŽ])|\bno (?:tā|tās|tiem|kuriem|kurām|kā)\b|tostarp|t\.\s?sk\.|kur\b"
)
_PART_OF = re.compile(
    r"\d\s?%\s+no\s+[^,;.\d]*?(?:,|\s[–—-]|\bjeb\b|\bun\b|(?=\b(?:līdzfinansē|finansē|sedz|segs|dod|dos|piešķir)))"
)  # `15 % no atbalsta summas`: of what, not what
_OF_WHOLE = re.compile(r"\s*no\s+(?:kopējiem\s+)?", re.I)  # `8 911,20 eiro no 9 901,33 eiro`
_GENERAL = re.compile(
    r"(?:(?:projekta|piešķirt\w+)\s+)?(?:līdzfin|finansē|budžet|dotācij|izmaks|daļ|maksāj|grant|piešķirt(?:ais|ā)\b)",
    re.I,
)
_JOINT = re.compile(  # `… līdzfinansējums, ko dod X, un …`
    r"\bun\b|[,;](?!\s*k(?:o|as|uru|ura|uras)\b)|\.\s+(?=[A-ZĀČĒĢĪĶĻŅŠŪŽ])"
)
_AFTER = (
    ("prefinancing", re.compile(r"^\s*(?:\w+\s+){0,3}?(?:avansā|kā (?:priekšfinansē|avans)\w*)", re.I)),
    (
        "instalment",
        re.compile(r"^\s*(?:\w+\s+){0,2}?pēc\s+(?:līgum|starpposm|gala|noslēgum|pārskat|projekta beig)\w*", re.I),
    ),
    ("eligible", re.compile(r"^\s*(?:(?:ir|bija)\s+)?(?:kopējās\s+|projekta\s+)*attiecināmās\s+izmaksas", re.I)),
    ("total", re.compile(r"^\s*(?:līdz)?(?:atbalsta|finansē)\s+(?:\S+\s+){0,2}programma\b", re.I)),
    (
        "eu",
        re.compile(
            r"^\s*(?:\([^)]{0,140}\)\s*)?(?:no|,?\s*sedz|apmērā no|piešķir|dod|finansē|ir)\s+"
            r"(?:ES\b|Eiropas|ERAF|ESF|ELFLA|KF\b|\w+ programmas|finanšu instrumenta|publisk\w+ (?:finansē|atbals))",
            re.I,
        ),
    ),
    (
        "national",
        re.compile(
            r"^\s*(?:\([^)]{0,40}\)\s*)?(?:no\s+)?(?:nacionāl\w+|valsts\b|Latvijas\s+(?:[Vv]ides|valsts))", re.I
        ),
    ),
    (
        "municipal",
        re.compile(r"^\s*(?:\([^)]{0,140}\)\s*)?[^.;,\d(]{0,25}\bpašvaldīb|^\s*no\s+(?:pašvaldīb|dom[ei]|novad)", re.I),
    ),
    ("eu", re.compile(r"^\s*un\s+[\d., \u00a0]+\s?(?:EUR|[Ee]iro|€)\s+līdzfinansē", re.I)),
    ("other", re.compile(r"^\s*no\s+(?:šī\s+)?projekta\s+(?:līdzek|naud|budžet|finansēj)", re.I)),
    ("own", re.compile(r"^\s*(?:ir\s+)?(?:partneru\s+)?(?:līdzfinansē|ieguldījum)", re.I)),
    ("own", re.compile(r"^\s*(?:\w+\s+)?ieguld(?:a|īja|īs)\s+pa(?:ti|ts|ši)", re.I)),
    ("total", re.compile(r"^\s*projektam\s+[„“\"«]", re.I)),
    ("total", re.compile(r"^\s*(?:jeb 100|lielā budžet|liel[sai]\w* (?:budžet|projekt|finansē))", re.I)),
)
_BEHIND_NAME, _CLOSED = re.compile(r"[”“\"»]\s*\(\s*$"), re.compile(r"\s*\)")  # `projekts “Viesi” (EUR 950)`
_PAYER = re.compile(  # `633,60 EUR Lauku atbalsta dienesta finansējums, …`; before a number the words belong to that
    r"\s*(?:\([^)]{0,140}\)\s*)?(?:[–—-]\s+(?=[^.,;:\d()]{2,60}(?:līdzekļi|finansējums|budžets|daļa|nauda)\b))?"
    r"([^\W\d_][^.,;:\d()]{2,90}?(?:\([^()\d]{2,90}\)[^.,;:\d()]{0,60}?)?)\s*(?=[.,;)]|$|\b(?:un|bet|savukārt)\b)"
)
_PASSIVE = re.compile(  # `9 000 eiro tiek finansēti no ERAF`
    r"\s*(?:ir|tiek|tika|tiks)\s+(?:\w+\s+)?(?:(?:līdz)?finansēt|segt|piešķirt|piesaistīt|saņemt|iegūt)\w+(?=\s+no\s)"
)
_NEXT = re.compile(r"\s*[^.;,\d()]{2,60}(?:\(\s*\d{1,3}\s?%\s*\)\s*)?[–—:-]\s*\d")
"""`900 EUR valsts budžets (15 %) – 135 EUR`: what is named behind the amount is the label of the next one."""
_PORTION = re.compile(r"\d\s?%\s*(?:jeb|[–—(-])?\s*$")
_PAID = re.compile(
    r"[\s)–—-]*(?:(?:ir|tika|tiks|jau)\s+)?(?:saņemt|ieskaitīt|pārskaitīt|izmaksāt)(?:i|a|s)\b"
    r"(?!\s+(?:kā\s+)?(?:avans|priekš))"
)
_FROM = re.compile(r"(?:^|[.;:]\s+)No\s+$")
_SPENT = re.compile(r"\s*(?:ir\s+|jau\s+)?(?:iztērēt|izlietot|izmaksāt|apgūt)(?:i|a|s)\s+(?:\w+\s+)?\d")
"""`No 900 eiro iztērēti 120`: what is spent is spent of the whole."""
_REMARK = re.compile(r"\([^()]*\)")
PAYERS = frozenset({"eu", "national", "municipal", "own", "private"})


def of(text: str, amount: Finding, before: Finding | None, block: Span) -> Role:
    """The role that the words around an amount give it; `before` is the amount before it in the same block, if any.

    >>> text = "Kopējās izmaksas 9000 EUR: ESF dod 7650 EUR"
    >>> of(text, Finding("amount", "9000.00 EUR", Span(17, 25), ""), None, Span(0, len(text))).name
    'total'
    """
    left = max(block.start, amount.span.start - _WINDOW, _end_of_words_after(text, before, block) if before else 0)
    words = text[left : amount.span.start]
    if _BEHIND_NAME.search(words) and _CLOSED.match(text, amount.span.end):
        return Role("total", 2)
    year = _YEAR.search(words)
    if year:
        return Role("yearly", 3, int(year[1]))
    if before and _OF_WHOLE.fullmatch(text, before.span.end, amount.span.start):
        return Role("total", 2)
    if _FROM.search(words) and _SPENT.match(text, amount.span.end):
        return Role("total", 2)
    if _PORTION.search(words) and _PAID.match(text, amount.span.end):
        return Role("instalment", 2)  # `80 % jeb 7 200 EUR saņemti`
    following = _after(text, amount, block)
    nearest = _nearest(words)
    if following and (following in ("own", "prefinancing", "instalment", "other") or _is_rest(nearest)):
        return Role(following, 2)
    if following == "eligible" and nearest and nearest.strength < 3:
        return Role(following, 2)  # `iecerei apstiprinātas 900 eiro attiecināmās izmaksas`
    if following in PAYERS and nearest and nearest.name == "own":
        return Role(str(following), 2)  # `pārējās izmaksas – 600 EUR sedz pašvaldība`
    return nearest or Role("other", 0)


def _is_rest(nearest: Role | None) -> bool:
    """Whether the words before tell nothing but that something is left: `atlikušo, 900 eiro, sedz Eiropas …`."""
    return nearest is None or nearest.name == "instalment"


@lru_cache(maxsize=4096)
def _nearest(words: str) -> Role | None:
    """The cue that ends last before the amount; a stronger one wins where two overlap."""
    if "(" in words and (bare := _nearest(_REMARK.sub(" ", words).replace("(", " "))) and _is_payer(bare):
        return bare  # `publiskais finansējums (ES un valsts) ir 900 EUR`
    best: tuple[int, int, str] | None = None
    clause = _PART_OF.sub(" ", _CLAUSE_END.split(words)[-1])
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
        return Role(name, strength, payer=payers[-1][0] if payers else None)
    gap = clause[end:]
    return Role(name, 1 if name in PAYERS and len(gap) > _FAR and "," in gap else strength)


def _cues(clause: str) -> Iterator[tuple[str, int, re.Match[str]]]:
    lowered = clause.lower()
    for (name, strength), cue in wordlists.patterns("amount_cues", plain=clause.isascii()).items():
        if cue.may_match(lowered):
            for match in cue.pattern.finditer(clause):
                yield name, int(strength), match


_BETWEEN = ("projekta", "piešķirtais", "piešķirtā", "finansējuma", "līdzfinansējuma", "budžeta", "ieguldījuma")


def _within_label(clause: str, match: re.Match[str], best: tuple[int, int, str]) -> bool:
    """`pašvaldības līdzfinansējums`, `ERAF finansējums`: the general word after the particular one adds nothing."""
    gap = clause[best[0] : match.start()]
    return not match[0].lower().endswith("kopā") and bool(
        best[1] == 3
        and best[2] not in ("total",)
        and (len(gap) <= 2 or gap.strip() in _BETWEEN)
        and _GENERAL.match(match[0])
    )


def _end_of_words_after(text: str, before: Finding, block: Span) -> int:
    """Where the words end that tell the role of the amount before: they say nothing about this one."""
    rest = text[before.span.end : min(block.end, before.span.end + 200)].partition("\n")[0]
    if not _following(rest):
        return before.span.end
    joints = [match.end() for match in _JOINT.finditer(rest)]
    return before.span.end + (joints[0] if joints else 0)


def _after(text: str, amount: Finding, block: Span) -> str | None:
    return _following(text[amount.span.end : min(block.end, amount.span.end + 200)].partition("\n")[0])


def _following(rest: str) -> str | None:
    """The role that the words right behind an amount give it: by their form, or by the payer they name to their end."""
    if _NEXT.match(rest):
        return None
    rest = _PASSIVE.sub("", rest, count=1) if _PASSIVE.match(rest) else rest
    by_form = next((name for name, pattern in _AFTER if pattern.match(rest)), None)
    payer = _PAYER.match(rest) if by_form is None else None
    named = _nearest(payer[1]) if payer else None
    return named.name if named and named.name in PAYERS and named.strength > 1 else by_form


def of_label(label: str) -> Role | None:
    """The role that a label or the head of a column gives to the amounts under it.

    >>> of_label("Publiskais finansējums, EUR")
    Role(name='eu', strength=3, year=None, payer=None)
    """
    return _nearest(_REMARK.sub(" ", label)) or _nearest(label)
