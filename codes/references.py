"""Numbers in a text that are not project numbers: decisions, contracts, regulations, procurements, registers, roads, measures.

They matter for themselves (a decision's number is a field) and because they must never be taken for a project's number.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from codes import spelling
from codes.find import Match, find
from codes.number import is_accreditation

# A number as offices write it: digits with letters, dots, dashes and slashes, not ending in punctuation.
NUMBER = r"(?P<number>(?:[A-ZĀČĒĢĪĶĻŅŠŪŽ]{2,6} ?)?[\w§]*\d(?:[\w./-]*[\w])?)"
LABEL = r"(?:\W{0,3}(?:Nr|NR|nr|№|No)\b[.:]*\s*|\W{0,3}numur\w*:?\s*)+"
MEASURE = r"\d{1,2}(?:\.\d{1,2}){1,3}"

KINDS: tuple[tuple[str, str], ...] = (
    ("programme", r"(?P<number>(?<!\w)20(?:07|14|21)LV\d\d[A-Z]{2,5}\d{3})(?!\w)"),
    ("registry", rf"(?i:\breģ(?:istr\w*)?)\.?(?:\s+apliec\w*)?{LABEL}(?P<number>(?:LV)?\d{{11}})(?!\d)"),
    ("registry", r"(?<![\w.+])(?P<number>(?:LV-?)?[4-9]0\d{9})(?!\w)"),
    ("registry", r"(?<!\w)(?P<number>ES[A-Z](?:19|20)\d\d/\d{1,4})(?![\w/])"),
    ("charter", rf"(?i:\bhart|\bakreditācij)\w*{LABEL}{NUMBER}"),
    ("decision", rf"(?i:\blēmum|\brīkojum|\bpavēl|\bprotokol|\bprot\b)\w*\.?{LABEL}(?P<number>[\w./-]*\d(?:[\w./-]*\w)?(?:, ?\d+\. ?§)?)"),
    ("procurement", rf"(?i:\biepirkum)\w*(?:\s+\w+){{0,2}}{LABEL}{NUMBER}"),
    ("contract", rf"(?i:\blīgum|\bvienošan|\bcontract)\w*{LABEL}{NUMBER}"),
    ("contract", r"(?P<number>(?<!\w)LLP-[A-Z][A-Za-z]{2}/[A-Za-z]{2,4}/20\d\d/[A-Z]{2}/\d{3})(?!\w)"),
    ("regulation", rf"(?i:\bnoteikum|\bregul|\bdirektīv|\blikum|\bMKN\b)[^\n\d.;]{{0,25}}?{LABEL}{NUMBER}"),
    ("regulation", r"\((?:ES|EK|EU|EC|EEK)\)\s*(?:Nr\.?\s*)?(?P<number>\d{2,4}/\d{2,4})(?![\w/])"),
    ("regulation", r"(?<![\w/.-])(?P<number>\d{2}-TA-\d{1,5})(?!\w)"),
    ("regulation", r"(?<![\w/.-])(?P<number>\d{3,4}/(?:19|20)\d\d|20\d\d/\d{1,3}\.\d{1,3})(?![\w/-])"),
    ("procurement", r"(?<!\w)(?P<number>[A-ZĀČĒĢĪĶĻŅŠŪŽ]{2,6} 20\d\d/\d{1,3}(?:/\w{1,6})*)(?!\w)"),
    ("measure", rf"(?<!\w)SAM\W{{1,3}}(?P<number>{MEASURE})"),
    ("measure", r"(?<![\w.])(?P<number>\d(?:\.\d){3}\.[ir])\.(?!\d)"),
    ("measure", rf"(?<![\w.,-])(?P<number>{MEASURE})\.?\s*(?i:pasākum|specifisk|aktivitāt|apakšaktivitāt|investīcij|reform|SAM\b)"),
    ("measure", r"(?<![\w.-])(?P<number>\d\d\.\d\.\d-[A-Z]{3,5}-[A-Z]-\d{3}|\d\d-\d{3}(?:-\d\d){5})(?![\w-])"),
    ("road", r"(?<![\w-])(?P<number>[APVK] ?- ?\d{1,4}|[A-Z]\d{1,2} ?- ?\d{1,3})(?![\w-])"),
    ("road", r"(?i:\bautoceļ|\bceļ|\bšosej)\w*\s+(?P<number>[APV]\d{1,4})(?!\w)"),
    ("document", r"(?<![\w/.-])(?P<number>\d{1,2}(?:\.\d{1,2})*\.?-\d{1,2}(?:\.\d{1,2})*/[\d.]+(?:/\d+)*(?:-e)?)(?!\w)"),
)
"""Kind and pattern, the surer ones first: where two overlap, the earlier one counts."""

PATTERNS = tuple((kind, re.compile(pattern)) for kind, pattern in KINDS)


@dataclass(frozen=True, slots=True)
class Reference:
    """A number that is not a project's; `start` and `end` are offsets of `text` in the text as given.

    `kind` is decision, contract, regulation, procurement, registry, road, measure, programme (a number of the Commission for a
    whole programme), charter (a charter, accreditation or quality label) or document (an office's register number of
    which the text does not say what it is).
    """

    start: int
    end: int
    kind: str
    text: str


def references(text: str) -> list[Reference]:
    """All numbers in a text that refer to something else than a project, in its order, without overlaps.

    Accreditations are found as project numbers too, and stand here as kind `charter`.

    >>> [(found.kind, found.text) for found in references("Lēmums Nr. 8.-11.1/5631, MK noteikumi Nr. 460, SAM 9.2.4.2.")]
    [('decision', '8.-11.1/5631'), ('regulation', '460'), ('measure', '9.2.4.2')]
    >>> [found.kind for found in references("4.2.3.1. pasākums, (ES) 2021/1060, reģ. Nr. 40003831936, LNP 2017/39/ERAF")]
    ['measure', 'regulation', 'registry', 'procurement']
    >>> references("projekts Nr. 8.3.4.0/16/I/001")
    []
    """
    codes = find(text)
    plain, offsets = spelling.plain(text)
    kept = list(_charters(codes, text))
    taken = [match.span for match in codes]
    for kind, pattern in PATTERNS:
        for match in pattern.finditer(plain):
            start, end = match.span("number")
            span = offsets[start], offsets[end - 1] + 1
            if not any(span[0] < other[1] and other[0] < span[1] for other in taken):
                taken.append(span)
                kept.append(Reference(*span, kind, text[span[0] : span[1]]))
    return sorted(kept, key=lambda reference: reference.start)


def _charters(codes: list[Match], text: str) -> Iterator[Reference]:
    for match in codes:
        if is_accreditation(match.compact):
            yield Reference(match.start, match.end, "charter", text[match.start : match.end])
