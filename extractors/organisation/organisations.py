"""Organisations: a name built on a head noun (`… vidusskola`), a legal form with a quoted name, or a known
abbreviation.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from extractors.organisation import abbreviations, name_beginnings, name_heads, name_tokens
from extractors.organisation.name_tokens import Tokens
from extractors.text.places import Places
from extractors.text.reading import Reading
from extractors.text.signs import LEGAL_FORM, LEGAL_WORD, foreign, is_head
from extractors.text.words import Words
from latvian import organisations
from model import Finding, Span

_WORDS_BEFORE, _WORDS_AFTER = 24, 2  # of a head noun, among which its name and what is looked at beside it lie
_OTHER_NAME = re.compile(r"(?:programm|konkurs|pasākum)\w*\s*[„“\"«]\s*$", re.I)
"""Before what is quoted as the name of something else: `programmā „NVO fonds”`."""
_NAMED_ALONE = frozenset({"grupa", "koris", "orķestris", "padome", "komisija", "komiteja", "valde", "dome", "skola"})
"""Heads before a quotation that tell what is quoted, but make no organisation of it."""
_NEXT_QUOTED = re.compile(r"\s*(?:,(?:\s*un)?|un)\s*[„“\"«]([^„“”\"«»\n]{2,80})[”“\"»]")
_SEVERAL = re.compile(r"^(?![Gg]rup)\w+(?:ām|ās|as|iem|i)$")  # `biedrībām „A”, „B” un „C”`
_INSTITUTIONS = ("pašvaldības iestād", "pirmsskolas izglītības iestād")
"""Before a quoted name that says by itself what it is, these are left out; a legal form belongs to the name."""
_SECOND_NAME = re.compile(
    r"\s[–—-]\s(?:(?:speciālās|iekļaujošās)\s)?(?:(?:attīstības|rehabilitācijas|tālmācības|resursu|kompetenču|kompetences|atbalsta|konsultāciju"
    r"|mācību|metodisk\w+|konsultatīv\w+|multifunkcionāl\w+|izglītības|kultūras|mūzikas|sporta|mākslas|kopienas|tehnoloģiju)\s"
    r"(?:un\s\w+\s)?)+(centr\w+|internāt\w+)\b"
)
_OPENING = re.compile(r"[„“\"«]")
_SPEECH = re.compile(r"\w{3}[.!?]\s+[^\W\d_][\w\s,]{40}|[^\s,.!?][^.!?]{30},$")
"""What somebody said: several sentences, or words that end in a comma, as no name does."""
_INSTITUTION_FORMS = frozenset({"PII", "VPII"})
_NESTED = r"[^„“”\"«»\n]{2,60}\s[„“\"«](?=\w)[^„“”\"«»\n]{2,50}[”“\"»]{1,2}"  # `„Grupa „Zeme””`
_LEGAL = re.compile(rf"(?<!\w)({LEGAL_FORM})\s*((?:[„“\"«]|(?<=\s)”(?=\w))(?:{_NESTED}|[^„“”\"«»\n]{{2,80}}[”“\"»]))")


class Mention(NamedTuple):
    """An organisation named once; `finding.value` is its name in the nominative."""

    finding: Finding
    country: str | None = None


def find(reading: Reading, titles: Sequence[Span]) -> list[Mention]:
    """Every naming of an organisation in the content of a document, in text order; names inside titles are left out."""
    found: list[Mention] = []
    for block, telling in reading.telling("organisation"):
        inner = (quotation.inner for quotation in reading.quotations_in(block))
        quoted = [one for one in inner if not _SPEECH.search(reading.text, *one)]
        words = frozenset(map(reading.words.word, telling))
        found += _in_block(reading.text, block.span, _near(reading.words, telling, block.span), words, quoted, titles)
    inside_title = Places(titles)
    outside = [
        mention
        for mention in found
        if not (inside_title.cover(mention.finding.span) or names_other(reading.text, mention.finding.span))
    ]
    outside += map(Mention, abbreviations.by_initials(reading.text, [mention.finding for mention in outside]))
    in_full = abbreviations.in_full(reading.text, [mention.finding for mention in outside])
    told = (Mention(finding, mention.country) for mention, finding in zip(outside, in_full, strict=True))
    return sorted(told, key=lambda mention: mention.finding.span)


def in_text(text: str) -> list[Mention]:
    """The organisations named in a line by itself, such as the title of a page; spans are offsets into that line."""
    words = Words(text)
    telling = words.telling("organisation")
    if not telling:
        return []
    near = [name_tokens.cut(words, 0, words.number_from(len(text)))]
    found = list(_in_block(text, Span(0, len(text)), near, frozenset(map(words.word, telling)), [], []))
    return sorted(found, key=lambda mention: mention.finding.span.start - mention.finding.span.end)


def named(text: str, span: Span, method: str) -> Mention:
    """The whole of a cell or value as an organisation's name."""
    written = " ".join(span.of(text).split()).strip(" ,;:.")
    name, certain = organisations.nominative(written)
    return Mention(Finding("organisation", name, span, method, flags=() if certain else ("ambiguous-name",)))


def names_other(text: str, span: Span) -> bool:
    """Whether a name is quoted as that of a programme, a competition or an event."""
    return _OTHER_NAME.search(text, max(0, span.start - 30), span.start) is not None


def _inside(quotation: Span, span: Span) -> bool:
    """Part of something quoted that is longer: its words name no organisation by themselves."""
    return quotation.covers(span) and quotation.end - quotation.start > span.end - span.start + 2


def _near(words: Words, telling: Sequence[int], block: Span) -> list[Tokens]:
    """The tokens around the telling words of a block."""
    first, behind = words.number_from(block.start), words.number_from(block.end)
    stretches = words.stretches(telling, _WORDS_BEFORE, _WORDS_AFTER)
    return [name_tokens.cut(words, max(start, first), min(end, behind - 1)) for start, end in stretches]


def _in_block(
    text: str,
    within: Span,
    near: Sequence[Tokens],
    words: Iterable[str],
    quoted: Sequence[Span],
    titles: Sequence[Span],
) -> Iterator[Mention]:
    """The organisations of a block; every word that can tell one is among `words` and its tokens are `near`."""
    taken: list[Span] = []
    forms, heads = (frozenset().union(*tokens) for tokens in zip(*map(_told, words), strict=True))
    if forms and _OPENING.search(text, *within):
        for tokens in near:
            yield from _with_legal_form(text, within, tokens, forms, taken)
    formed = tuple(taken)
    for tokens in near:
        places = [number for number, word in enumerate(tokens.words) if word in heads]
        for start, end in _chains(text, tokens, places):
            span = _with_quotation(text, Span(tokens.starts[start], tokens.ends[end]), tokens.words[end], titles)
            span = _with_second_name(text, span, tokens.words[end])
            if not _is_known(span, formed, taken, quoted):
                taken.append(span)
                yield named(text, span, "organisations.head-noun")
        for number in places:
            start, end = tokens.starts[number], tokens.ends[number]
            in_number = text[start - 1 : start] == text[end : end + 1] == "/"
            full = None if in_number else organisations.ABBREVIATIONS.get(tokens.words[number])
            if full and not any(Span(start, end).overlaps(other) for other in taken):
                yield Mention(Finding("organisation", full, Span(start, end), abbreviations.METHOD))


def _with_legal_form(
    text: str, within: Span, tokens: Tokens, forms: Collection[str], taken: list[Span]
) -> Iterator[Mention]:
    """Quoted names behind a legal form: `SIA “…”`."""
    for word, start in zip(tokens.words, tokens.starts, strict=True):
        match = _LEGAL.match(text, start, within.end) if word in forms else None
        if not match or (taken and match.start() < taken[-1].end):
            continue
        span = Span(_start_of_name(text, tokens, match.start()), match.end())
        taken.append(span)
        quoted_name = Span(match.end(1) + text[match.end(1) :].index(match[2]) + 1, match.end() - 1)
        name = quoted_name.of(text)
        is_name = (is_head(name.split()[-1]) and not name_heads.names_kind(name)) or foreign(name)
        itself = is_name and match[1].lower().startswith(_INSTITUTIONS)
        first = named(text, quoted_name if itself else span, "organisations.legal-form")
        others = list(_others(text, match, within)) if _SEVERAL.search(match[1]) else []
        if others:
            first = first._replace(finding=first.finding._replace(value=_of_one(first.finding.value)))
        taken += (other.finding.span for other in others)
        yield from (first, *others)


def _others(text: str, first: re.Match[str], within: Span) -> Iterator[Mention]:
    """The further names of a list behind a legal form: `biedrībām „Avots”, „Bāka” un „Vējš”`."""
    end = first.end()
    while further := _NEXT_QUOTED.match(text, end, within.end):
        yield named(text, Span(*further.span(1)), "organisations.legal-form")
        end = further.end()


def _of_one(name: str) -> str:
    """The legal form of several as that of one.

    >>> _of_one("biedrībām „Avots”")
    'biedrība „Avots”'
    """
    form, blank, rest = name.partition(" ")
    lemma = next((lemma for lemma in organisations.LEGAL_FORMS if lemma[:5] == form[:5].lower()), form)
    return lemma + blank + rest


def _is_known(span: Span, formed: Sequence[Span], taken: Sequence[Span], quoted: Sequence[Span]) -> bool:
    """Whether a name has been read already, by its legal form or as more than a part of this one, or is only a part of
    something quoted.
    """
    if any(span.overlaps(other) for other in formed):
        return True
    if any(span.overlaps(other) and not span.covers(other) for other in taken):
        return True
    return any(_inside(quotation, span) for quotation in quoted)


def _start_of_name(text: str, tokens: Tokens, form: int) -> int:
    """Where a name begins whose legal form is a word or a kind of school: `Dundagas PII “…”`."""
    end = bisect_right(tokens.ends, form)
    if not tokens.words[end].islower() and tokens.words[end] not in _INSTITUTION_FORMS:
        return form
    start = name_beginnings.of(text, tokens, end)
    return tokens.starts[start] if start is not None else form


def _with_quotation(text: str, name: Span, head: str, titles: Sequence[Span]) -> Span:
    """The name with the quotation behind its head (`Brno bērnudārzs „Kvítek”`), unless that is a project's title."""
    found = organisations.head_of(head.lower())
    quoted = name_beginnings.QUOTED.match(text, name.end)
    if quoted is None or found is None or found.lemma in _NAMED_ALONE:
        return name
    whole = Span(name.start, quoted.end())
    opening = _OPENING.search(text, name.end, quoted.end())
    if opening and name.of(text) == head and head.islower():
        whole = Span(opening.end(), quoted.end() - 1)
    return name if any(title.overlaps(Span(*quoted.span())) for title in titles) else whole


def _with_second_name(text: str, name: Span, head: str) -> Span:
    """The name with what its school is besides: `Ziedu pamatskola – attīstības centrs`."""
    second = _SECOND_NAME.match(text, name.end)
    if second is None:
        return name
    first, other = organisations.head_of(head.lower()), organisations.head_of(second[1])
    if first is None or other is None or first.case != other.case:
        return name
    return Span(name.start, second.end())


def _chains(text: str, tokens: Tokens, places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """(first, last) token of each name that ends in a head noun, longest chains only."""
    first_taken = len(tokens.words)
    for end in reversed(places):
        if end < first_taken and is_head(tokens.words[end]) and name_heads.is_one(tokens.words, end):
            start = name_beginnings.of(text, tokens, end)
            if start is not None:
                yield start, end
                first_taken = start


@lru_cache(maxsize=16384)
def _told(word: str) -> tuple[frozenset[str], frozenset[str]]:
    """Which tokens of a word, cut at blanks, are legal forms or begin one; which are head nouns or abbreviations."""
    tokens = [token for token, _, _ in name_tokens.of(word)]
    heads = (token for token in tokens if is_head(token) or token in organisations.ABBREVIATIONS)
    return frozenset(filter(LEGAL_WORD.match, tokens)), frozenset(heads)
