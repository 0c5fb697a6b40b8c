"""Titles of projects: quoted beside the word `projekts` or a code, under a label, in a column, or a heading of their
own.

Quoted names of activities, measures, programmes, schools, firms and roads are not titles: the noun before the quotation
tells.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors import announced, naming, programmes, wordlists
from extractors.quotations import Quotation
from extractors.quotations import find as quotations_in
from extractors.reading import Reading
from latvian import organisations
from model import Block, Finding, Kind, Span

CODE_MARK = "§"
LONGEST = 260
_NEAR = 60  # characters before a quotation that hold the word that tells what is quoted
_NOT_BEFORE = re.compile(
    rf"(?:{'|'.join(stems for (stems,) in wordlists.rows('not_titles'))})\w*\s*[,:]?\s*$"
    r"|\b(?:SIA|VSIA|AS|PSIA|PII|MIKC|PIKC|VPII|PS|IK|KS|SAM|vārdu|teica|stāsta|saka|programmā)\s*$",
    re.I,
)
_NEVER_BEFORE = re.compile(
    r"\b(?:SIA|PII|biedrīb\w*|programm\w*|apakšprogramm\w*|konkurs\w*|fond\w*|mērķa|(?:apakš)?aktivitāt\w*)\s*$",
    re.I,
)
_PROJECT_BEFORE = re.compile(
    r"(?:projekt\w*|partnerīb(?:u|a|as|ā)|pieteikum\w*|iniciatīv\w*|ideju\.?|iesniegum\w*|vienošan\w*|apakšprojekt\w*)"
    r"(?:\s+(?:iesniegum|pieteikum)\w*)?(?:\s+(?:ar\s+)?nosaukum\w*)?\s*[,:;–—-]?\s*(?:ar nosaukumu\s*)?"
    rf"(?:\(?\s*(?:projekta\s+)?(?:Nr\.?|nr\.?|numurs|id\.?)?[\s:]*{CODE_MARK}+\s*\)?)?[\s,:–—-]*$",
    re.I,
)
_CODE_BEFORE = re.compile(rf"{CODE_MARK}\s*\)?[\s,:;–—-]*\(?\s*$")
_CODE_AFTER = re.compile(
    rf"^[\s,;–—-]*(?:\(?\s*(?:(?:projekt|identifikācij|reģistrācij|līgum|vienošan|ID|Nr\b|numur)\w*\.?\s*){{0,4}}[\s:–-]*{CODE_MARK}"
    rf"|\([^()]{{0,90}}{CODE_MARK})",
    re.I,
)
_TRANSLATION = re.compile(
    r"^\s*(?:[(/|–—]|jeb(?:\s+(?:latvisk|anglisk)i)?|angl\w*)\s*\(?(?:(?:angļu|latviešu|latv\.|angl\.)\s*(?:val\w*|valodā)?\.?:?\s*(?:[–-]\s*)?)?$",
    re.I,
)
_ACRONYM = re.compile(r"^(?:akronīms|saīsin\w+|turpmāk)[\s:–-]*", re.I)
_PROJECT = re.compile(r"projekt|partnerīb", re.I)
_NAMED = re.compile(r"(?:([^\W\d_]+)\s+)?\bnosaukum[su]\w*\s*(?:ir|būs|bija)?[\s,:–—-]*$", re.I)
_WHOSE = re.compile(
    r"(?!projekt|partnerīb|iecere|iniciatīv|piln|oficiāl|tās?\b|tā\b|īs|angl|latv)\w+(?:as|es|u|a)", re.I
)
_IN_PASSING = re.compile(r"[a-zāčēģīķļņšūž]+(?:ā|ais|ās|ie|o|ajā)")
"""A word of the sentence itself, not a name: `projekta “neredzamā” daļa`."""
_FOR_WHOM = re.compile(r"\bprojekt(?:s|u|ā|am|a)\s+(?:\w+\s+){0,3}\w{3,}(?:iem|ām|ēm|īm)\s*$", re.I)
_IS = re.compile(r"\bprojekts\s+(?:ir|būs|bija)\s*$", re.I)  # `trešais projekts ir „…” par 700 eiro`
_CLASS_AFTER = re.compile(r"\s*(?:programm|projekt|pasākum|konkurs|aktivit|daļ|finansē|atbalst|turpin|posm)", re.I)
_DRAFT = re.compile(r"(?:lēmum|noteikum|likum|līgum|rīkojum)\w*\s+projekt\w*\s*$", re.I)
_BY = re.compile(r"(?:atbals|vad|koordin|īsten|finansē|organizē|rīko)\w*\s*$", re.I)
_LIST_MARKS = " \t-–—•*·.)0123456789"
_PLURAL_AFTER = re.compile(r"\s*projekt(?:u|i|us|iem|os)\b", re.I)
_ALONE_AFTER = re.compile(r"\s*(?:[(/|–—-][^.]{0,140})?", re.I)


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
    outer += _inside_decisions(reading)
    found = list(_quoted(reading, hidden, sorted(outer, key=lambda quotation: quotation.outer), codes))
    found += _labelled(reading, codes)
    return sorted(found, key=lambda title: title.finding.span)


def _inside_decisions(reading: Reading) -> list[Quotation]:
    """What is quoted inside the quoted name of a decision: `„Par dalību projektā „Skola, kas elpo””`."""
    decisions = [
        one.outer for one in reading.quotations if one.depth == 0 and one.inner.of(reading.text).startswith("Par ")
    ]
    return [one for one in reading.quotations if one.depth == 1 and any(span.covers(one.outer) for span in decisions)]


def _quoted(
    reading: Reading, hidden: str, quotations: Sequence[Quotation], codes: Sequence[Finding]
) -> Iterator[Title]:
    used: set[Span] = set()
    for number, quotation in enumerate(quotations):
        if quotation.outer in used or len(quotation.inner.of(hidden)) > LONGEST:
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
            finding(reading.text, quotation.inner, method),
            tuple(finding(reading.text, variant.inner, "titles.translated") for variant in variants),
            code,
            strength,
        )


def _judge(reading: Reading, hidden: str, quotation: Quotation) -> tuple[str, int] | None:
    """The rule, and how sure it is, by which a quotation is a title; None when it is not one."""
    block = reading.block_at(quotation.outer.start)
    if block is None or len(quotation.inner.of(hidden)) < 3 or programmes.is_name(quotation.inner.of(hidden)):
        return None
    before = hidden[max(block.span.start, quotation.outer.start - 120) : quotation.outer.start]
    after = hidden[quotation.outer.end : min(block.span.end, quotation.outer.end + 130)]
    near = before[-_NEAR:]
    if _DRAFT.search(near) or naming.is_calendar(quotation.inner.of(hidden)) or naming.is_call(before, after):
        return None
    if _PROJECT_BEFORE.search(before) and not _IN_PASSING.fullmatch(quotation.inner.of(hidden)):
        return "titles.after-project", 3
    named = _NAMED.search(near)
    if named and not (named[1] and _WHOSE.fullmatch(named[1])):
        return "titles.after-project", 3
    if naming.CALLED.search(before):
        return "titles.called", 2
    by_party = is_party(quotation.inner.of(hidden)) and _BY.search(near)
    if naming.THEME.search(before):
        return naming.BY_THEME, 2
    if _CODE_AFTER.match(after) and not _NEVER_BEFORE.search(near) and not by_party:
        return "titles.before-code", 3
    if _CODE_BEFORE.search(before):
        return "titles.after-code", 3
    return None if names_other(near) else _judge_by_place(reading, hidden, quotation, block)


def names_other(before: str) -> bool:
    """Whether the last two words before a quotation make it the name of a programme, a school, a road."""
    return _NOT_BEFORE.search(" ".join(before.split()[-2:])) is not None


def _judge_by_place(reading: Reading, hidden: str, quotation: Quotation, block: Block) -> tuple[str, int] | None:
    """The rule for a quotation that no word before it makes a title: what follows it, and where it stands."""
    before, after = hidden[block.span.start : quotation.outer.start], hidden[quotation.outer.end : block.span.end]
    if _IS.search(before) and not _CLASS_AFTER.match(after):
        return "titles.after-project", 3
    if _FOR_WHOM.search(before[-_NEAR:]):
        return "titles.called", 2
    if re.match(r"^\s*(?:projekt|partnerīb)\w*", after, re.I) and not _PLURAL_AFTER.match(after):
        return "titles.before-project", 2
    if not before.strip(_LIST_MARKS) and announced.is_item(reading, block, after):
        return "titles.listed", 2
    if _ALONE_AFTER.fullmatch(after) and not before.strip():
        return ("titles.heading", 2) if _tells_of_project(reading, block) else ("titles.heading", 1)
    sentence = reading.sentence_at(quotation.outer.start)
    if quotation.outer.start - sentence.start <= 2 and re.match(
        r"^\s+(?:ir|budžets|apvieno|ilg|maksā|noslē|norisin)", after
    ):
        strength = 2 if _PROJECT.search(hidden, *sentence) else 1
        return "titles.subject", strength
    if block.kind is Kind.HEADING and len(quotation.outer.of(hidden)) >= 0.8 * len(block.span.of(hidden).strip()):
        return "titles.heading", 1
    return None


def _tells_of_project(reading: Reading, block: Block) -> bool:
    """Whether the line below is one of a project's facts: a label, a code, its programme."""
    below = reading.below(block)
    if below is None:
        return False
    labelled = any(label.label.start == below.span.start for label in reading.labelled)
    return labelled or bool(_PROJECT.search(below.span.of(reading.text)))


def is_party(words: str) -> bool:
    """Whether a quotation is an organisation's own name: its last word is a school, a society, a partnership."""
    return any(organisations.head_of(word) for word in re.findall(r"[^\W\d_]+", words)[-1:])


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


def _labelled(reading: Reading, codes: Sequence[Finding]) -> Iterator[Title]:
    """The value of a label such as `Projekta nosaukums`; of a paragraph only its first sentence-like part."""
    for label in reading.labelled:
        if label.key in ("title", "title_en"):
            first = reading.block_at(label.value.start)
            value = Span(label.value.start, min(label.value.end, first.span.end if first else label.value.end))
            value = _without_code(reading.text, value, codes)
            if 3 <= value.end - value.start <= LONGEST:
                yield from_cell(reading.text, value, "titles.labelled")


_NUMBER_BEFORE = re.compile(r"[\s,;:(–—-]*(?:(?:projekt\w*|ID|Nr\.?|nr\.?|numurs)\s*)*[\s:(–—-]*$")
_MARKS_AFTER = re.compile(r"[\s,;:.)–—-]*")


def _without_code(text: str, value: Span, codes: Sequence[Finding]) -> Span:
    """The words of a label before the code or, where it begins with the code, after it."""
    inside = next((code.span for code in codes if value.covers(code.span)), None)
    if inside is None:
        return value
    before = _NUMBER_BEFORE.search(text[value.start : inside.start])
    if before and before.start():
        return Span(value.start, value.start + before.start())
    marks = _MARKS_AFTER.match(text, inside.end, value.end)
    return Span(marks.end() if marks else inside.end, value.end)


def from_cell(text: str, cell: Span, method: str) -> Title:
    """The title a cell holds, its translation in brackets apart, a place after a comma left out.

    >>> title = from_cell("„Kopā krastā” (Together)", Span(0, 24), "titles.column")
    >>> title.finding.value, [variant.value for variant in title.variants]
    ('Kopā krastā', ['Together'])
    """
    main, variants = _parts(text, cell)
    return Title(
        finding(text, main, method), tuple(finding(text, span, "titles.translated") for span in variants), None, 3
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
        and re.match(r"^\s*(?:[,.(/|–—-]|jeb\b|$)", text[quoted[0].outer.end : end])
    ):
        variants += [
            quotation.inner for quotation in quoted[1:] if not any(quotation.inner.overlaps(v) for v in variants)
        ]
        return quoted[0].inner, variants
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end), variants


def unnumbered(text: str, span: Span) -> Span:
    """A heading without the number before it."""
    number = re.match(r"\s*(?:\d{1,2}[.)]\s*)+", span.of(text))
    return Span(span.start + (number.end() if number else 0), span.end)


def heading(text: str, block: Block) -> Title:
    """The heading of a project's section as its title, without its number."""
    return from_cell(text, unnumbered(text, block.span), "titles.section")


def finding(text: str, span: Span, method: str) -> Finding:
    """The finding of a title's words."""
    flags = ("inferred-title",) if method == naming.BY_THEME else ()
    return Finding("title", clean(span.of(text)), span, method, flags=flags)
