"""Numbers in a text that are not project numbers: of decisions, contracts, regulations, procurements, registers, roads.

They matter for themselves (a decision's number is a field) and because they must never be taken for a project's number.
"""

import re
from bisect import insort
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from codes import spelling
from codes.find import Match, find
from codes.number import is_accreditation
from codes.overlap import is_free

# A number as offices write it: digits with letters, dots, dashes and slashes, not ending in punctuation.
NUMBER = r"(?P<number>(?:[A-ZĀČĒĢĪĶĻŅŠŪŽ]{2,6} ?)?\w*\d(?:[\w./-]*\w)?)"
PLAIN_NUMBER = r"(?P<number>[\w./-]*\d(?:[\w./-]*\w)?(?:, ?\d+\. ?§)?)"
LABEL = r"(?:\W{0,3}(?:Nr|NR|nr|№|No)\b[.:]*+\s*+|\W{0,3}numur\w*:?\s*+)+"
# No ending is longer, but what a program has encoded is: to its end from every stem in it would take minutes.
ENDING = r"\w{0,30}"
MEASURED = "(?i:pasākum|specifisk|aktivitāt|apakšaktivitāt|investīcij|reform)"
MEASURE = r"[1-9](?<![\w.,-][1-9])\d?(?:\.\d{1,2}){1,3}"
CALLED = r"(?<!\w)(?:CERV|CREA|CEF|ERASMUS|EU4H|ESC|HORIZON|LIFE|DIGITAL|AMIF|JUST)"  # programmes that call so


class Look(NamedTuple):
    """What a kind of number looks like, and how it is found without trying its pattern everywhere."""

    kind: str
    pattern: re.Pattern[str]
    sign: re.Pattern[str] | None = None
    """What stands in every such number; it begins with a fixed character, which is sought fast. None where the pattern
    itself does, or begins with stems."""
    reach: int = 0
    """How many characters before the sign the pattern may begin."""
    stems: tuple[str, ...] = ()
    """Strings in small letters, with one of which the pattern begins."""


def _after(kind: str, words: str, number: str = NUMBER, between: str = "") -> Look:
    """A number after a word with one of these stems and a label."""
    stems = tuple(words.split())
    pattern = rf"(?i:{'|'.join(map(re.escape, stems))}){ENDING}\.?{between}{LABEL}{number}"
    return Look(kind, re.compile(pattern), stems=stems)


def _with(kind: str, pattern: str, sign: str = "", reach: int = 0) -> Look:
    """A number with the sign in it, `reach` characters from its beginning or nearer."""
    return Look(kind, re.compile(pattern), re.compile(sign) if sign else None, reach)


LOOKS: tuple[Look, ...] = (
    _with(
        "programme",
        r"(?P<number>20(?<!\w20)(?:07|14|21)(?:(?:LV|TC)16(?:[A-Z0-9]{4}|1PO)| ?CB ?163 ?PO ?)\d{3})(?!\w)",
        r"16(?:(?<=LV16)|(?<=TC16)|(?<=CB16)|(?<=CB 16))", 8,
    ),
    _with(
        "call", rf"(?P<number>{CALLED}(?:-[A-Z0-9]{{2,9}}){{0,3}}-20[12]\d(?:-[A-Z0-9]{{1,12}}){{1,5}})(?!\w)",
        r"-20(?=[12]\d-[A-Z])", 40,
    ),
    _after("registry", "reģ", r"(?P<number>(?:LV)?\d{11})(?!\d)", r"(?:\s+apliec\w*)?"),
    _with("registry", r"(?P<number>[4-9](?<![\w.+][4-9])0\d{9})(?!\w)", r"0(?=\d{9})", 1),
    _with("registry", r"(?P<number>ES[A-Z](?<!\wES.)(?:19|20)\d\d/\d{1,4})(?![\w/])"),
    _after("charter", "hart akreditācij"),
    _after("decision", "lēmum rīkojum pavēl protokol prot.", PLAIN_NUMBER),
    _after("procurement", "iepirkum", NUMBER, r"(?:\s+\w+){0,2}"),
    _after("contract", "līgum vienošan contract"),
    _with("contract", r"(?P<number>LLP-[A-Z][A-Za-z]{2}/[A-Za-z]{2,4}/20\d\d/[A-Z]{2}/\d{3})(?!\w)"),
    _after("regulation", "noteikum regul direktīv likum mkn", NUMBER, r"[^\n\d.;]{0,25}?"),
    _with("regulation", r"\(E[SKUC]K?\)\s*(?:Nr\.?\s*)?(?P<number>\d{2,4}/\d{2,4})(?![\w/])"),
    _with("regulation", r"(?P<number>\d(?<![\w/.-]\d)\d-TA-\d{1,5})(?!\w)", "-TA-", 2),
    _with(
        "regulation",
        r"(?P<number>[1-9](?<![\w/.-][1-9])(?:\d{2,3}/(?:19|20)\d\d|0\d\d/\d{1,3}\.\d{1,3}))(?![\w/])",
        r"/(?=(?:19|20)\d\d|\d{1,3}\.\d)", 4,
    ),
    _with(
        "procurement", r"(?P<number>[A-ZĀČĒĢĪĶĻŅŠŪŽ]{2,6} 20\d\d/\d{1,3}(?:/\w{1,6})*)(?!\w)", r" 20(?=\d\d/\d)", 6,
    ),
    _with("measure", r"SAM(?<!\wSAM)\W{1,3}(?P<number>\d{1,2}(?:\.\d{1,2}){1,3})"),
    _with("measure", r"(?P<number>\d(?<![\w.]\d)(?:\.\d){3}\.[ir])\.(?!\d)", r"\.(?=[ir]\.)", 7),
    _with("measure", rf"(?P<number>{MEASURE})\.?\s*{MEASURED}", rf"\.(?=\d\d?\.?\s*{MEASURED})", 8),
    _with("measure", r"(?P<number>\d(?<![\w.-]\d)\d-\d{3}(?:-\d\d){5})(?![\w-])", r"-(?=\d{3}-\d\d-\d)", 2),
    _with(
        "measure", r"(?P<number>\d(?<![\w.-]\d)\d\.\d\.\d-[A-Z]{3,5}-[A-Z]-\d{3})(?![\w-])",
        r"-(?=[A-Z]{3,5}-[A-Z]-\d)", 6,
    ),
    _with(
        "road", r"(?P<number>[A-Z](?<![\w-].)(?:(?<=[APVK]) ?- ?\d{1,4}|\d{1,2} ?- ?\d{1,3}))(?![\w-])",
        r"-(?= ?\d)(?:(?<=[APVK]-)|(?<=[APVK] -)|(?<=[A-Z]\d-)|(?<=[A-Z]\d -)|(?<=[A-Z]\d\d-)|(?<=[A-Z]\d\d -))", 4,
    ),
    Look("road", re.compile(rf"(?i:ceļ|šosej){ENDING}\s+(?P<number>[APV]\d{{1,4}})(?!\w)"), stems=("ceļ", "šosej")),
    _with(
        "document",
        r"(?P<number>\d(?<!\w\d)(?<!\d[./-]\d)\d?(?:\.\d{1,2})*\.?-\d{1,2}(?:\.\d{1,2})*/[\d.]+(?:/\d+)*(?:-e)?)(?!\w)",
        r"-(?=\d\d?(?:\.\d\d?)*/[\d.])", 24,
    ),
)  # fmt: skip
"""Where two overlap, the earlier one counts."""


class Reference(NamedTuple):
    """A number that is not a project's; `start` and `end` are offsets of `text` in the text as given.

    `kind` is decision, contract, regulation, procurement, registry, road, measure, programme (a number of the
    Commission for a whole programme), call (one of the Commission's calls for proposals), charter (a charter,
    accreditation or quality label) or document (an office's register number of which the text does not say what it is).
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
    for look in LOOKS:
        for match in _matches(look, plain, lower):
            yield look.kind, *match.span("number")


def _matches(look: Look, plain: str, lower: str) -> Iterator[re.Match[str]]:
    """Where a pattern stands, tried only where a sign allows it."""
    if look.stems and len(lower) == len(plain):
        signs = sorted(place for stem in look.stems for place in _places(lower, stem))
    elif look.sign is not None:
        signs = [sign.start() for sign in look.sign.finditer(plain)]
    else:
        yield from look.pattern.finditer(plain)
        return
    done = 0
    for sign in signs:
        for start in range(max(done, sign - look.reach), sign + 1):
            if match := look.pattern.match(plain, start):
                yield match
                done = match.end()
                break


def _places(text: str, words: str) -> Iterator[int]:
    """Where words stand in a text."""
    place = text.find(words)
    while place >= 0:
        yield place
        place = text.find(words, place + 1)


def _charters(codes: Sequence[Match], text: str) -> Iterator[Reference]:
    for match in codes:
        if is_accreditation(match.compact):
            yield Reference(match.start, match.end, "charter", text[match.start : match.end])
