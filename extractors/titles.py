"""Titles of projects: quoted beside the word `projekts` or a code, under a label, in a column, or a heading of their
own.

Quoted names of activities, measures, programmes, schools, firms and roads are not titles: the noun before the quotation
tells.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors import wordlists
from extractors.quotations import Quotation
from extractors.quotations import find as quotations_in
from extractors.reading import Reading
from model import Block, Finding, Kind, Span

CODE_MARK = "§"
_LONGEST = 260
_NOT_BEFORE = re.compile(
    rf"(?:{'|'.join(stems for (stems,) in wordlists.rows('not_titles'))})\w*\s*[,:]?\s*$"
    r"|\b(?:SIA|VSIA|AS|PSIA|PII|MIKC|PIKC|VPII|PS|IK|KS|SAM|vārdu|teica|stāsta|saka|programmā)\s*$",
    re.I,
)
_NEVER_BEFORE = re.compile(r"\b(?:SIA|PII|biedrīb\w*|programm\w*|konkurs\w*|fond\w*)\s*$", re.I)
_PROJECT_BEFORE = re.compile(
    r"(?:projekt\w*|partnerīb(?:u|a|as|ā)|pieteikum\w*|iniciatīv\w*|ideju\.?|iesniegum\w*|vienošan\w*|apakšprojekt\w*)"
    r"(?:\s+(?:iesniegum|pieteikum)\w*)?(?:\s+(?:ar\s+)?nosaukum\w*)?\s*[,:;–—-]?\s*(?:ar nosaukumu\s*)?"
    rf"(?:\(?\s*(?:projekta\s+)?(?:Nr\.?|nr\.?|numurs|id\.?)?[\s:]*{CODE_MARK}+\s*\)?)?[\s,:–—-]*$",
    re.I,
)
_CODE_BEFORE = re.compile(rf"{CODE_MARK}\s*\)?[\s,:;–—-]*\(?\s*$")
_CODE_AFTER = re.compile(
    rf"^[\s,;–—-]*(?:\(?\s*(?:projekta\s+|ID\s+)?(?:Nr\.?|nr\.?|numurs|identifikācijas nr\.?)?[\s:]*{CODE_MARK}"
    rf"|\([^()]{{0,90}}{CODE_MARK})",
    re.I,
)
_TRANSLATION = re.compile(
    r"^\s*(?:[(/|–—]|jeb|angl\w*)\s*\(?(?:(?:angļu|latviešu|latv\.|angl\.)\s*(?:val\w*|valodā)?\.?:?\s*(?:[–-]\s*)?)?$",
    re.I,
)
_ACRONYM = re.compile(r"^(?:akronīms|saīsin\w+|turpmāk)[\s:–-]*", re.I)
_PROJECT = re.compile(r"projekt|partnerīb", re.I)


@dataclass(frozen=True, slots=True)
class Title:
    """A project's name: its finding, its other-language variants, and the code printed beside it, if any."""

    finding: Finding
    variants: tuple[Finding, ...] = ()
    code: Finding | None = None
    strength: int = 2


def masked(text: str, codes: Sequence[Finding]) -> str:
    """The text with every character of a code replaced by a mark, so that patterns can say "a code stands here"."""
    pieces, position = [], 0
    for start, end in sorted(finding.span for finding in codes):
        if start >= position:
            pieces += [text[position:start], CODE_MARK * (end - start)]
            position = end
    return "".join([*pieces, text[position:]])


def clean(text: str) -> str:
    """A title as it is shown: blanks and line breaks single, no full stop or comma at its end."""
    return " ".join(text.split()).rstrip(",;:").strip()


def find(reading: Reading, codes: Sequence[Finding]) -> list[Title]:
    """The titles of a document outside tables of projects, in text order; the same words twice give two titles."""
    hidden = masked(reading.text, codes)
    outer = [quotation for quotation in reading.quotations if quotation.depth == 0]
    found = list(_quoted(reading, hidden, outer, codes))
    found += _labelled(reading)
    found += _above_code(reading, hidden, codes, found)
    return sorted(found, key=lambda title: title.finding.span)


def _quoted(
    reading: Reading, hidden: str, quotations: Sequence[Quotation], codes: Sequence[Finding]
) -> Iterator[Title]:
    used: set[Span] = set()
    for number, quotation in enumerate(quotations):
        if quotation.outer in used or len(quotation.inner.of(hidden)) > _LONGEST:
            continue
        judged = _judge(reading, hidden, quotation)
        if judged is None:
            continue
        variants: list[Quotation] = []
        for following in quotations[number + 1 :]:
            last = variants[-1] if variants else quotation
            between = hidden[last.outer.end : following.outer.start]
            if not _TRANSLATION.match(between):
                break
            variants.append(following)
            used.add(following.outer)
        method, strength = judged
        last_end = (variants[-1] if variants else quotation).outer.end
        code = _code_beside(codes, hidden, quotation.outer.start, last_end)
        yield Title(
            _finding(reading.text, quotation.inner, method),
            tuple(_finding(reading.text, variant.inner, "titles.translated") for variant in variants),
            code,
            strength,
        )


def _judge(reading: Reading, hidden: str, quotation: Quotation) -> tuple[str, int] | None:
    """The rule, and how sure it is, by which a quotation is a title; None when it is not one."""
    block = reading.block_at(quotation.outer.start)
    if block is None or len(quotation.inner.of(hidden)) < 3:
        return None
    before = hidden[max(block.span.start, quotation.outer.start - 120) : quotation.outer.start]
    after = hidden[quotation.outer.end : min(block.span.end, quotation.outer.end + 130)]
    if _PROJECT_BEFORE.search(before):
        return "titles.after-project", 3
    if _CODE_AFTER.match(after) and not _NEVER_BEFORE.search(before):
        return "titles.before-code", 3
    if _CODE_BEFORE.search(before):
        return "titles.after-code", 3
    if _NOT_BEFORE.search(before):
        return None
    if re.match(r"^\s*(?:projekt|partnerīb)\w*", after, re.I) and not re.match(r"^\s*projektu\b", after):
        return "titles.before-project", 2
    sentence = reading.sentence_at(quotation.outer.start)
    if quotation.outer.start - sentence.start <= 2 and re.match(
        r"^\s+(?:ir|budžets|apvieno|ilg|maksā|noslē|norisin)", after
    ):
        strength = 2 if _PROJECT.search(hidden, *sentence) else 1
        return "titles.subject", strength
    if block.kind is Kind.HEADING and len(quotation.outer.of(hidden)) >= 0.8 * len(block.span.of(hidden).strip()):
        return "titles.heading", 1
    return None


def _code_beside(codes: Sequence[Finding], hidden: str, start: int, end: int) -> Finding | None:
    after = _CODE_AFTER.match(hidden[end : end + 140])
    if after:
        place = hidden.index(CODE_MARK, end)
        return next((code for code in codes if code.span.start == place), None)
    before = _CODE_BEFORE.search(hidden[max(0, start - 60) : start]) or re.search(
        rf"{CODE_MARK}\s*\)?[^„“”\"«»§.]{{0,3}}$", hidden[max(0, start - 60) : start]
    )
    if before:
        place = hidden.rindex(CODE_MARK, 0, start) + 1
        return next((code for code in codes if code.span.end == place), None)
    return None


def _labelled(reading: Reading) -> Iterator[Title]:
    """The value of a label such as `Projekta nosaukums`; of a paragraph only its first sentence-like part."""
    for label in reading.labelled:
        if label.key in ("title", "title_en"):
            first = reading.block_at(label.value.start)
            value = Span(label.value.start, min(label.value.end, first.span.end if first else label.value.end))
            if 3 <= value.end - value.start <= _LONGEST:
                yield from_cell(reading.text, value, "titles.labelled")


def from_cell(text: str, cell: Span, method: str) -> Title:
    """The title a cell holds, its translation in brackets apart, a place after a comma left out.

    >>> title = from_cell("„Kopā krastā” (Together)", Span(0, 24), "titles.column")
    >>> title.finding.value, [variant.value for variant in title.variants]
    ('Kopā krastā', ['Together'])
    """
    main, variants = _parts(text, cell)
    return Title(
        _finding(text, main, method), tuple(_finding(text, span, "titles.translated") for span in variants), None, 3
    )


def _parts(text: str, cell: Span) -> tuple[Span, list[Span]]:
    start, end = cell.start, cell.end
    quoted = [quotation for quotation in quotations_in(text, cell) if quotation.depth == 0]
    brackets = re.search(r"\(([^()]{3,120})\)\s*$", text[start:end])
    variants: list[Span] = []
    if brackets and not re.search(r"^\s*(?:turpmāk|projekta|nr|\d)", brackets[1], re.I):
        inside = Span(start + brackets.start(1), start + brackets.end(1))
        acronym = _ACRONYM.match(text[inside.start : inside.end])
        variants.append(Span(inside.start + (acronym.end() if acronym else 0), inside.end))
        end = start + brackets.start()
    if (
        quoted
        and not text[start : quoted[0].outer.start].strip()
        and re.match(r"^\s*(?:[,.(/]|$)", text[quoted[0].outer.end : end])
    ):
        variants += [
            quotation.inner for quotation in quoted[1:] if not any(quotation.inner.overlaps(v) for v in variants)
        ]
        return quoted[0].inner, variants
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end), variants


def _above_code(reading: Reading, hidden: str, codes: Sequence[Finding], found: Sequence[Title]) -> Iterator[Title]:
    """An unquoted title: the short line above a line that holds little but the code, or what stands before the code
    there.
    """
    for code in codes:
        block = reading.block_at(code.span.start)
        if block is None or block.cell is not None or any(title.code == code for title in found):
            continue
        before = hidden[block.span.start : code.span.start]
        if any(block.span.covers(title.finding.span) for title in found):
            continue
        rest = re.sub(
            rf"{CODE_MARK}+|projekt\w*|integrēt\w*|nr\.?|LIFE|ES[FI]\+?|ERAF|[()\W\d]+",
            "",
            block.span.of(hidden),
            flags=re.I,
        )
        above = _above(reading, block)
        if len(rest) <= 12 and above is not None and not before.strip(" (").endswith(":"):
            yield Title(_finding(reading.text, _unnumbered(reading.text, above.span), "titles.above-code"), (), code, 2)


def _above(reading: Reading, block: Block) -> Block | None:
    above = reading.above(block)
    if above is None or above.cell is not None or not 8 <= above.span.end - above.span.start <= 200:
        return None
    ends_like_text = above.span.of(reading.text).rstrip().endswith((".", ":", ";", "!", "?"))
    return None if ends_like_text else above


def _unnumbered(text: str, span: Span) -> Span:
    number = re.match(r"\s*(?:\d{1,2}[.)]\s*)+", span.of(text))
    return Span(span.start + (number.end() if number else 0), span.end)


def heading(text: str, block: Block) -> Title:
    """The heading of a project's section as its title, without its number."""
    return from_cell(text, _unnumbered(text, block.span), "titles.section")


def _finding(text: str, span: Span, method: str) -> Finding:
    return Finding("title", clean(span.of(text)), span, method)
