"""Titles of projects as findings: their words, their variants in other languages, and what one cell holds of them."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from extractors.text.quotations import find as quotations_in
from extractors.title import naming
from model import Finding, Span

CODE_MARK = "§"
LONGEST = 260
INFERRED = "inferred-title"
"""The flag of what a text does not call the project's name."""
_GUESSED = frozenset(
    {naming.BY_THEME, "titles.pointed-at", "titles.doubled", "titles.section", "titles.leading", "titles.alone"}
    | {"titles.opening", "titles.sibling", "titles.running", "titles.acted-on", "titles.counted"}
)
_BEFORE_NAME = re.compile(  # what a cell may say before the name it quotes: `Erasmus+ KA210 „Vējš burās”`
    r"\W*(?:(?:Erasmus(?:\s?\+)?+|Nordplus|Interreg|LIFE|LEADER|ES[FC](?:\s?\+)?+|ERAF|ELFLA|VKKF|KA\s?\d+|[Pp]rojekts|[Tt]īkl(?:s|ojums)"
    r"|[Pp]artnerība|Junior|Adult)\W*)*"
)
_PROJECT_OF = re.compile(  # `ERASMUS+ programmas skolu sektora projekts „Vējš burās”`
    r"\W*(?:Erasmus|ERASMUS|Nordplus|NORDPLUS|Interreg|ESF|ERAF|Eiropas)\b[^„“”\"«»]{0,160}\bprojekts\s*"
)
_OF_TITLE = re.compile(r"^\s*(?:(?i:turpmāk|projekta|nr|\d)|turpināj\w+$|[IVX\d.]+\s*(?:posms|kārta|daļa)$)")
_AFTER_QUOTED = re.compile(r"\s*(?:[,.(/|]|[–—-](?!\s[a-zāčēģīķļņšūž])|jeb\b|$)")
"""What may stand between a quoted title and a place or number; a dash before a small letter goes on with the title."""
_FULL_STOP = re.compile(r"(?<![.\s])(?<=[^\W\d_]{4})\.$")
"""Of a sentence: what it ends is longer than what is cut short by one."""
STROKE = re.compile(r"\s+[/|]\s+")
_ACRONYM = re.compile(r"^(?:akronīms|saīsin\w+|turpmāk)[\s:–-]*", re.I)


class Title(NamedTuple):
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
    words = " ".join(text.split()).rstrip(",;:").strip()
    return words[:-1] if words.endswith(".") and _FULL_STOP.search(words) else words


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
    if brackets and not _OF_TITLE.search(brackets[1]):
        inside = Span(start + brackets.start(1), start + brackets.end(1))
        acronym = _ACRONYM.match(text[inside.start : inside.end])
        variants.append(Span(inside.start + (acronym.end() if acronym else 0), inside.end))
        end = start + brackets.start()
    if quoted and _is_named_in(text, Span(start, end), quoted[0].outer):
        variants += [
            quotation.inner for quotation in quoted[1:] if not any(quotation.inner.overlaps(v) for v in variants)
        ]
        return quoted[0].inner, variants
    while end > start and text[end - 1].isspace():
        end -= 1
    main, second = halves(text, Span(start, end), STROKE)
    return main, [*second, *variants]


def _is_named_in(text: str, cell: Span, quoted: Span) -> bool:
    """Whether what a cell quotes first is the name, and the words before it tell only of what programme."""
    if _PROJECT_OF.fullmatch(text, cell.start, quoted.start):
        return True
    is_first = _BEFORE_NAME.fullmatch(text, cell.start, quoted.start) is not None
    return is_first and _AFTER_QUOTED.match(text, quoted.end, cell.end) is not None


def halves(text: str, span: Span, between: re.Pattern[str]) -> tuple[Span, list[Span]]:
    """`Ūdens atmiņa / Memory of Water`: only one half has Latvian letters, so each is a title of its own."""
    parts = between.split(span.of(text))
    if len(parts) != 2 or [part.isascii() for part in parts].count(True) != 1:
        return span, []
    return Span(span.start, span.start + len(parts[0])), [Span(span.end - len(parts[1]), span.end)]


def unnumbered(text: str, span: Span) -> Span:
    """A heading without the number before it."""
    number = re.match(r"\s*(?:\d{1,2}[.)]\s*)+", span.of(text))
    return Span(span.start + (number.end() if number else 0), span.end)


def heading(text: str, span: Span) -> Title:
    """The heading of a project's section as its title, without its number."""
    return from_cell(text, unnumbered(text, span), "titles.section")


def finding(text: str, span: Span, method: str) -> Finding:
    """The finding of a title's words."""
    flags = (INFERRED,) if method in _GUESSED else ()
    return Finding("title", clean(span.of(text)), span, method, flags=flags)
