"""Organisations: a name built on a head noun (`… vidusskola`), a legal form with a quoted name, or a known
abbreviation.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from extractors import wordlists
from extractors.letters import LOWER, UPPER
from extractors.places import Places
from extractors.reading import Reading
from latvian import names, organisations
from model import Finding, Span

_TOKEN = re.compile(rf"\d{{1,3}}\.|[{UPPER}]\.|[^\W\d_]+(?:-[{LOWER}]+)*|[^\s\w]|\w+")
_INITIAL = re.compile(rf"[{UPPER}]\.")
_NUMBER_OR_INITIAL = re.compile(rf"\d{{1,3}}\.|[{UPPER}]\.")
_GENITIVE = re.compile(r"(?:as|es|us|is|ss|u|a|ās|ā|o|valsts|pilsēts|pils)$")
_NOT_PART = frozenset(word for (word,) in wordlists.rows("not_in_names"))
_JOINING = frozenset("un ar no uz par kur kas kā lai pie kopā vai bet arī kopš līdz pēc pirms starp bez".split())  # noqa: SIM905
_MOST_TOKENS = 14
_PARTS = frozenset({"nodaļa", "daļa", "sektors", "novads", "pagasts"})
_QUALIFIED = {  # heads that name an organisation only after one of these words
    "grupa": ("rīcības",),
    "sabiedrība": ("akciju", "atbildību"),
    "partnerība": ("lauku",),
    "reģions": ("plānošanas",),
    "pašvaldība": ("novada", "pilsētas", "valstspilsētas", "pagasta", "rajona", "apriņķa"),
}
_EU_FUND = re.compile(
    r"\b(?:eiropas|sociāl\w+|reģionāl\w+|kohēzij\w+|lauksaimniec\w+|atveseļošan\w+"
    r"|attīstīb\w+|lauku attīst\w+|jūrliet\w+)\s+(?:\w+\s+){0,4}fond",
    re.I,
)
_OPENING = re.compile(r"[„“\"«]")
_LETTERS = re.compile(r"[^\W\d_]+")
_LEGAL_FORM = (
    r"SIA|VSIA|PSIA|AS|PS|IK|KS|PII|VPII|PIKC|MIKC|ZS|[Bb]iedrīb\w+|[Nn]odibinājum\w+|[Pp]ilnsabiedrīb\w+|[Ff]ond[sauā]\b"
    r"|[Ee]iroreģion\w+|[Pp]irmsskolas izglītības iestād\w+|[Pp]ašvaldības iestād\w+"
)
_LEGAL = re.compile(rf"(?<!\w)({_LEGAL_FORM})\s*([„“\"«][^„“”\"«»\n]{{2,80}}[”“\"»])")
_LEGAL_WORD = re.compile("|".join(form.partition(" ")[0] for form in _LEGAL_FORM.split("|")))


@dataclass(frozen=True, slots=True)
class Mention:
    """An organisation named once; `finding.value` is its name in the nominative."""

    finding: Finding
    country: str | None = None


def find(reading: Reading, titles: Sequence[Span]) -> list[Mention]:
    """Every naming of an organisation in the content of a document, in text order; names inside titles are left out."""
    found: list[Mention] = []
    hints = {word for word in set(reading.text.split()) if _is_hint(word)}
    for block in reading.blocks:
        telling = hints.intersection(block.span.of(reading.text).split())
        if telling:
            quoted = [quotation.inner for quotation in reading.quotations_in(block)]
            found += _in_passage(reading.text, block.span, quoted, telling)
    inside_title = Places(titles)
    outside = [mention for mention in found if not inside_title.cover(mention.finding.span)]
    return sorted(outside, key=lambda mention: mention.finding.span)


def in_text(text: str) -> list[Mention]:
    """The organisations named in a line by itself, such as the title of a page; spans are offsets into that line."""
    return list(_in_passage(text, Span(0, len(text)), [], text.split()))


def named(text: str, span: Span, method: str) -> Mention:
    """The whole of a cell or value as an organisation's name."""
    written = " ".join(span.of(text).split()).strip(" ,;:.")
    name, certain = organisations.nominative(written)
    return Mention(Finding("organisation", name, span, method, flags=() if certain else ("ambiguous-name",)))


def _inside(quotation: Span, span: Span) -> bool:
    """Part of something quoted that is longer: its words name no organisation by themselves."""
    return quotation.covers(span) and quotation.end - quotation.start > span.end - span.start + 2


def _in_passage(text: str, within: Span, quoted: Sequence[Span], telling: Iterable[str]) -> Iterator[Mention]:
    taken: list[Span] = []
    tokens = list(_TOKEN.finditer(text, *within))
    known = {token for word in telling for token in _TOKEN.findall(word) if token[0].isalpha()}
    places = [number for number, token in enumerate(tokens) if token[0] in known]
    for match in _LEGAL.finditer(text, *within) if _OPENING.search(text, *within) else ():
        span = Span(_start_of_name(text, tokens, match.start()), match.end())
        taken.append(span)
        quoted_name = Span(match.end(1) + text[match.end(1) :].index(match[2]) + 1, match.end() - 1)
        itself = _is_head(quoted_name.of(text).split()[-1]) and match[1][0].islower()
        yield named(text, quoted_name if itself else span, "organisations.legal-form")
    for start, end in _chains(text, tokens, places):
        span = Span(tokens[start].start(), tokens[end].end())
        if not any(span.overlaps(other) for other in taken) and not any(
            _inside(quotation, span) for quotation in quoted
        ):
            taken.append(span)
            yield named(text, span, "organisations.head-noun")
    for token in (tokens[number] for number in places):
        full = organisations.ABBREVIATIONS.get(token[0])
        if full and not any(Span(*token.span()).overlaps(other) for other in taken):
            yield Mention(Finding("organisation", full, Span(*token.span()), "organisations.abbreviation"))


def _start_of_name(text: str, tokens: Sequence[re.Match[str]], form: int) -> int:
    """Where a name begins whose legal form is a word: `Dundagas jauniešu biedrība “…”`."""
    end = next(number for number, token in enumerate(tokens) if token.end() > form)
    if not tokens[end][0].islower():
        return form
    start = _start_of_chain(text, tokens, end)
    return tokens[start].start() if start is not None else form


def _chains(text: str, tokens: Sequence[re.Match[str]], places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """(first, last) token of each name that ends in a head noun, longest chains only."""
    first_taken = len(tokens)
    for end in reversed(places):
        if end < first_taken and _is_head(tokens[end][0]) and _is_qualified(tokens, end):
            start = _start_of_chain(text, tokens, end)
            if start is not None:
                yield start, end
                first_taken = start


@lru_cache(maxsize=65536)
def _is_head(word: str) -> bool:
    head = organisations.head_of(word.rpartition("-")[2].lower())
    return head is not None and head.lemma not in _PARTS and head.number == "singular"


@lru_cache(maxsize=65536)
def _is_hint(word: str) -> bool:
    """Whether a blank-separated word holds one that a name can be known by."""
    return any(
        _is_head(letters) or letters in organisations.ABBREVIATIONS or _LEGAL_WORD.match(letters)
        for letters in _LETTERS.findall(word)
    )


def _is_attribute(tokens: Sequence[re.Match[str]], end: int) -> bool:
    """Whether a form that may be a genitive plural stands before its noun: `bibliotēku autobuss`, `skolu pārstāvji`."""
    if not tokens[end][0].endswith("u") or end + 1 >= len(tokens):
        return False
    following = tokens[end + 1][0]
    return following.islower() and following.isalpha() and following not in _JOINING


def _is_qualified(tokens: Sequence[re.Match[str]], end: int) -> bool:
    head = organisations.head_of(tokens[end][0].lower())
    if _is_attribute(tokens, end):
        return False
    before = [token[0].lower() for token in tokens[max(0, end - 4) : end]]
    if head and head.lemma == "fonds" and _EU_FUND.search(" ".join([*before, "fonda"])):
        return False
    if head and head.lemma == "skola" and before[-1:] in (["latvijas"], ["eiropas"]):
        return False  # schools at large
    needed = _QUALIFIED.get(head.lemma) if head else None
    return needed is None or (before[-1:] != [] and before[-1] in needed)


def _start_of_chain(text: str, tokens: Sequence[re.Match[str]], end: int) -> int | None:
    """The first token of the name whose head is at `end`, or None when no capital letter or number begins it."""
    start = index = end
    while index > 0 and end - index < _MOST_TOKENS:
        index -= 4 if _is_abbreviation(tokens, index - 1) else 1
        gap = text[tokens[index].end() : tokens[index + 1].start()]
        if len(gap) > 2 or "\n" in gap or "\t" in gap or not _may_belong(tokens, index, end):
            break
        start = index
    while start < end and not _may_begin(tokens[start][0]):
        start += 1
    if start == end or not any(token[0][0].isupper() for token in tokens[start : end + 1]):
        return None
    return start


def _is_abbreviation(tokens: Sequence[re.Match[str]], last: int) -> bool:
    """`(DAP)` within a name: `Dabas aizsardzības pārvaldes (DAP) Latgales reģionālā administrācija`."""
    if last < 3 or tokens[last][0] != ")":
        return False
    return tokens[last - 2][0] == "(" and tokens[last - 1][0].isupper()


def _may_belong(tokens: Sequence[re.Match[str]], index: int, end: int) -> bool:
    word = tokens[index][0]
    if _NUMBER_OR_INITIAL.fullmatch(word):
        return True
    if word == "un":
        if index > 1 and names.is_given_name(tokens[index - 2][0]):
            return False  # a person before the organisation
        if index > 0 and _is_head(tokens[index - 1][0]):
            return False  # two organisations
        return (
            index > 0 and bool(_GENITIVE.search(tokens[index - 1][0])) and bool(_GENITIVE.search(tokens[index + 1][0]))
        )
    if (
        not word[0].isalpha()
        or word.lower() in _NOT_PART
        or (word.isupper() and len(word) > 1 and word in organisations.ABBREVIATIONS)
    ):
        return False
    if word.endswith(("ties", "āt", "ēt", "īt", "ēja", "īja", "ināja")):
        return False  # a verb
    if word[0].islower() and word.endswith(("ina", "inās", "ā", "ās")):
        return index == end - 1 and word.endswith("ā")  # else a verb or a place; right before the head an adjective
    return bool(_GENITIVE.search(word)) or (word[0].isupper() and word[-1] != "ē" and index >= end - 3)


def _may_begin(word: str) -> bool:
    return (word[0].isupper() and word not in ("Eiropas",)) or bool(_INITIAL.fullmatch(word))
