"""Numbers in a text that are not project numbers: of decisions, contracts, regulations, procurements, registers, roads.

They matter for themselves (a decision's number is a field) and because they must never be taken for a project's number.
"""

import re
from bisect import insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from codes import spelling
from codes.find import Match, find
from codes.number import is_accreditation
from codes.overlap import is_free

# A number as offices write it: digits with letters, dots, dashes and slashes, not ending in punctuation.
NUMBER = r"(?P<number>(?:[A-ZĀČĒĢĪĶĻŅŠŪŽ]{2,6} ?)?\w*\d(?:[\w./-]*\w)?)"
PLAIN_NUMBER = r"(?P<number>[\w./-]*\d(?:[\w./-]*\w)?(?:, ?\d+\. ?§)?)"
LABEL = r"(?:\W{0,3}(?:Nr|NR|nr|№|No)\b[.:]*\s*|\W{0,3}numur\w*:?\s*)+"
MEASURE = r"[1-9](?<![\w.,-][1-9])\d?(?:\.\d{1,2}){1,3}"


def _after(words: str, number: str = NUMBER, between: str = "") -> tuple[tuple[str, ...], str]:
    """The stems as cheap checks, and the pattern of a number after a word with one of them and a label."""
    stems = tuple(words.split())
    return stems, rf"(?i:{'|'.join(stems)})\w*\.?{between}{LABEL}{number}"


KINDS: tuple[tuple[str, tuple[tuple[str, ...], str]], ...] = (
    ("programme", (("lv16",), r"(?P<number>20(?<!\w20)(?:07|14|21)LV16[A-Z]{2,4}\d{3})(?!\w)")),
    ("registry", _after("reģ", r"(?P<number>(?:LV)?\d{11})(?!\d)", r"(?:\s+apliec\w*)?")),
    ("registry", ((), r"(?P<number>[4-9](?<![\w.+][4-9])0\d{9})(?!\w)")),
    ("registry", ((), r"(?P<number>ES[A-Z](?<!\wES.)(?:19|20)\d\d/\d{1,4})(?![\w/])")),
    ("charter", _after("hart akreditācij")),
    ("decision", _after("lēmum rīkojum pavēl protokol prot.", PLAIN_NUMBER)),
    ("procurement", _after("iepirkum", NUMBER, r"(?:\s+\w+){0,2}")),
    ("contract", _after("līgum vienošan contract")),
    ("contract", (("llp-",), r"(?P<number>LLP-[A-Z][A-Za-z]{2}/[A-Za-z]{2,4}/20\d\d/[A-Z]{2}/\d{3})(?!\w)")),
    ("regulation", _after("noteikum regul direktīv likum mkn", NUMBER, r"[^\n\d.;]{0,25}?")),
    ("regulation", (("(e",), r"\(E[SKUC]K?\)\s*(?:Nr\.?\s*)?(?P<number>\d{2,4}/\d{2,4})(?![\w/])")),
    ("regulation", (("-ta-",), r"(?P<number>\d(?<![\w/.-]\d)\d-TA-\d{1,5})(?!\w)")),
    ("regulation", (
        ("/",), r"(?P<number>[1-9](?<![\w/.-][1-9])(?:\d{2,3}/(?:19|20)\d\d|0\d\d/\d{1,3}\.\d{1,3}))(?![\w/])",
    )),
    ("procurement", ((" 20",), r"(?P<number>[A-ZĀČĒĢĪĶĻŅŠŪŽ]{2,6} 20\d\d/\d{1,3}(?:/\w{1,6})*)(?!\w)")),
    ("measure", (("sam",), r"SAM(?<!\wSAM)\W{1,3}(?P<number>\d{1,2}(?:\.\d{1,2}){1,3})")),
    ("measure", ((".i.", ".r."), r"(?P<number>\d(?<![\w.]\d)(?:\.\d){3}\.[ir])\.(?!\d)")),
    ("measure", (
        ("pasākum", "specifisk", "aktivitāt", "investīcij", "reform"),
        rf"(?P<number>{MEASURE})\.?\s*(?i:pasākum|specifisk|aktivitāt|apakšaktivitāt|investīcij|reform)",
    )),
    ("measure", (("-0",), r"(?P<number>\d(?<![\w.-]\d)\d-\d{3}(?:-\d\d){5})(?![\w-])")),
    ("measure", (("-v-",), r"(?P<number>\d(?<![\w.-]\d)\d\.\d\.\d-[A-Z]{3,5}-[A-Z]-\d{3})(?![\w-])")),
    ("road", (("-",), r"(?P<number>[A-Z](?<![\w-].)(?:(?<=[APVK]) ?- ?\d{1,4}|\d{1,2} ?- ?\d{1,3}))(?![\w-])")),
    ("road", (("ceļ", "šosej"), r"(?i:ceļ|šosej)\w*\s+(?P<number>[APV]\d{1,4})(?!\w)")),
    ("document", (
        ("-",),
        r"(?P<number>\d(?<!\w\d)(?<!\d[./-]\d)\d?(?:\.\d{1,2})*\.?-\d{1,2}(?:\.\d{1,2})*/[\d.]+(?:/\d+)*(?:-e)?)(?!\w)",
    )),
)  # fmt: skip
"""Kind, strings of which the text must hold one, and pattern; where two overlap, the earlier one counts."""

PATTERNS = tuple(
    (kind, stems, re.compile("|".join(stems)) if pattern.startswith("(?i:") else None, re.compile(pattern))
    for kind, (stems, pattern) in KINDS
)
"""Of the patterns that begin with their stems, the stems as a pattern for a text in small letters."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A number that is not a project's; `start` and `end` are offsets of `text` in the text as given.

    `kind` is decision, contract, regulation, procurement, registry, road, measure, programme (a number of the
    Commission for a whole programme), charter (a charter, accreditation or quality label) or document (an office's
    register number of which the text does not say what it is).
    """

    start: int
    end: int
    kind: str
    text: str


def references(text: str, codes: Sequence[Match] | None = None) -> list[Reference]:
    """All numbers in a text that refer to something else than a project, in its order, without overlaps.

    `codes` are the text's project numbers where they are known already. Those of accreditations stand here too, as
    `charter`.

    >>> [(found.kind, found.text) for found in references("Lēmums Nr. 8.-11.1/5631, MKN Nr. 460, SAM 9.2.4.2.")]
    [('decision', '8.-11.1/5631'), ('regulation', '460'), ('measure', '9.2.4.2')]
    >>> [found.kind for found in references("4.2.3.1. pasākums, (ES) 2021/1060, reģ. Nr. 40003831936, LNP 2017/39")]
    ['measure', 'regulation', 'registry', 'procurement']
    >>> references("projekts Nr. 8.3.4.0/16/I/001")
    []
    """
    codes = find(text) if codes is None else codes
    plain, offsets = spelling.plain(text)
    kept = list(_charters(codes, text))
    taken = [match.span for match in codes]
    for kind, start, end in _numbers(plain):
        span = offsets[start], offsets[end - 1] + 1
        if is_free(taken, *span):
            insort(taken, span)
            kept.append(Reference(*span, kind, text[span[0] : span[1]]))
    return sorted(kept, key=lambda reference: reference.start)


def _numbers(plain: str) -> Iterator[tuple[str, int, int]]:
    """Kind and offsets of every number that a pattern finds in a plain text, overlaps and all."""
    lower = plain.lower()
    for kind, stems, beginning, pattern in PATTERNS:
        if not stems or any(map(lower.__contains__, stems)):
            by_stems = beginning.finditer(lower) if beginning and len(lower) == len(plain) else None
            for match in pattern.finditer(plain) if by_stems is None else _at(by_stems, pattern, plain):
                yield kind, *match.span("number")


def _at(beginnings: Iterable[re.Match[str]], pattern: re.Pattern[str], plain: str) -> Iterator[re.Match[str]]:
    """Where a pattern stands that begins with its stems."""
    done = 0
    for beginning in beginnings:
        if beginning.start() >= done and (match := pattern.match(plain, beginning.start())):
            yield match
            done = match.end()


def _charters(codes: Sequence[Match], text: str) -> Iterator[Reference]:
    for match in codes:
        if is_accreditation(match.compact):
            yield Reference(match.start, match.end, "charter", text[match.start : match.end])
