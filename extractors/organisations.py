"""Organisations: a name built on a head noun (`… vidusskola`), a legal form with a quoted name, or a known
abbreviation.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from extractors import abbreviations, wordlists
from extractors.letters import LOWER, UPPER
from extractors.places import Places
from extractors.reading import Reading
from extractors.signs import LEGAL_FORM, LEGAL_WORD, is_head
from extractors.words import Words
from latvian import countries, names, organisations
from model import Finding, Span

_TOKEN = re.compile(rf"\d{{1,3}}\.|[{UPPER}]\.|[^\W\d_]+(?:-[{LOWER}]+)*|[^\s\w]|\w+")
_INITIAL = re.compile(rf"[{UPPER}]\.")
_NUMBER_OR_INITIAL = re.compile(rf"\d{{1,3}}\.|[{UPPER}]\.")
_GENITIVE = re.compile(r"(?:as|es|us|is|ss|u|a|ās|ā|o|valsts|pilsēts|pils)$")
_NOT_PART = frozenset(word for (word,) in wordlists.rows("not_in_names"))
_JOINING = frozenset("un ar no uz par kur kas kā lai pie kopā vai bet arī kopš līdz pēc pirms starp bez".split())  # noqa: SIM905
_CURRENCIES = frozenset({"EUR", "LVL", "Ls", "Eiro", "Euro"})
_MOST_TOKENS = 14
_WORDS_BEFORE, _WORDS_AFTER = 24, 2  # of a head noun, among which its name and what is looked at beside it lie
_PROGRAMME = re.compile(r"programm\w*\s*[„“\"«]$", re.I)
_QUOTED = re.compile(r" ?[“„\"«][^“”„\"«»\n]{2,60}[”“\"»]")
_NAMED_ALONE = frozenset({"grupa", "koris", "orķestris", "padome", "komisija", "komiteja", "valde", "dome", "skola"})
"""Heads before a quotation that tell what is quoted, but make no organisation of it."""
_QUALIFIED = {  # heads that name an organisation only after one of these words
    "grupa": ("rīcības",),
    "sabiedrība": ("akciju", "atbildību"),
    "partnerība": ("lauku",),
    "reģions": ("plānošanas",),
    "pašvaldība": ("novada", "pilsētas", "valstspilsētas", "pagasta", "rajona", "apriņķa"),
}
_PLURAL_VERBS = re.compile(r"ir|bija|būs|nav|var|varēs|tie?k[as]?|īsteno(?:s|ja)?|piedal(?:ās|ījās)|izstrādāja|saņēma")
"""Behind `skolas` they make it a plural: a genitive would have its noun there."""
_OF_PLACES = frozenset({"pašvaldība"})  # `Hamaras pašvaldība`: a place's own name qualifies them, too
_INSTITUTIONS = ("pašvaldības iestād", "pirmsskolas izglītības iestād")
"""Before a quoted name that says by itself what it is, these are left out; a legal form belongs to the name."""
_EU_FUND = re.compile(
    r"\b(?:eiropas|sociāl\w+|reģionāl\w+|kohēzij\w+|lauksaimniec\w+|atveseļošan\w+"
    r"|attīstīb\w+|lauku attīst\w+|jūrliet\w+)\s+(?:\w+\s+){0,4}fond",
    re.I,
)
_OPENING = re.compile(r"[„“\"«]")
_VERB_ENDINGS = ("ām", "āmies", "jot", "dzot", "kot", "ījās", "ējās", "ājās", "adās")
"""Of verbs that begin a sentence: `Iepazinām`, `Noslēdzot`, `Ieradās`."""
_INSTITUTION_FORMS = frozenset({"PII", "VPII"})
_NESTED = r"[^„“”\"«»\n]{2,60}\s[„“\"«](?=\w)[^„“”\"«»\n]{2,50}[”“\"»]{1,2}"  # `„Grupa „Zeme””`
_LEGAL = re.compile(rf"(?<!\w)({LEGAL_FORM})\s*((?:[„“\"«]|(?<=\s)”(?=\w))(?:{_NESTED}|[^„“”\"«»\n]{{2,80}}[”“\"»]))")


@dataclass(frozen=True, slots=True)
class Mention:
    """An organisation named once; `finding.value` is its name in the nominative."""

    finding: Finding
    country: str | None = None


def find(reading: Reading, titles: Sequence[Span]) -> list[Mention]:
    """Every naming of an organisation in the content of a document, in text order; names inside titles are left out."""
    found: list[Mention] = []
    for block, telling in reading.telling("organisation"):
        quoted = [quotation.inner for quotation in reading.quotations_in(block)]
        near = [reading.words.around(number, _WORDS_BEFORE, _WORDS_AFTER) for number in telling]
        found += _in_block(reading.text, block.span, _joined(near, block.span), quoted, titles)
    inside_title = Places(titles)
    outside = [mention for mention in found if not inside_title.cover(mention.finding.span)]
    in_full = abbreviations.in_full(reading.text, [mention.finding for mention in outside])
    told = (replace(mention, finding=finding) for mention, finding in zip(outside, in_full, strict=True))
    return sorted(told, key=lambda mention: mention.finding.span)


def in_text(text: str) -> list[Mention]:
    """The organisations named in a line by itself, such as the title of a page; spans are offsets into that line."""
    whole = Span(0, len(text))
    return list(_in_block(text, whole, [whole], [], [])) if Words(text).telling("organisation") else []


def named(text: str, span: Span, method: str) -> Mention:
    """The whole of a cell or value as an organisation's name."""
    written = " ".join(span.of(text).split()).strip(" ,;:.")
    name, certain = organisations.nominative(written)
    return Mention(Finding("organisation", name, span, method, flags=() if certain else ("ambiguous-name",)))


def _inside(quotation: Span, span: Span) -> bool:
    """Part of something quoted that is longer: its words name no organisation by themselves."""
    return quotation.covers(span) and quotation.end - quotation.start > span.end - span.start + 2


def _joined(near: Sequence[Span], within: Span) -> list[Span]:
    """The stretches in order, cut to the block, those that touch as one."""
    joined: list[Span] = []
    for start, end in near:
        if joined and start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, min(end, within.end))
        else:
            joined.append(Span(max(start, within.start), min(end, within.end)))
    return joined


def _in_block(
    text: str, within: Span, near: Sequence[Span], quoted: Sequence[Span], titles: Sequence[Span]
) -> Iterator[Mention]:
    """The organisations of a block, in which every word that can tell one lies in one of the stretches `near`."""
    taken: list[Span] = []
    cut = [list(_TOKEN.finditer(text, *stretch)) for stretch in near]
    if _OPENING.search(text, *within):
        for tokens in cut:
            yield from _with_legal_form(text, within, tokens, taken)
    for tokens in cut:
        places = [number for number, token in enumerate(tokens) if _is_telling(token[0])]
        for start, end in _chains(text, tokens, places):
            span = _with_quotation(text, Span(tokens[start].start(), tokens[end].end()), tokens[end][0], titles)
            if not (_is_known(span, taken, quoted) or _PROGRAMME.search(text, max(0, span.start - 20), span.start)):
                taken.append(span)
                yield named(text, span, "organisations.head-noun")
        for token in (tokens[number] for number in places):
            in_number = text[token.start() - 1 : token.start()] == text[token.end() : token.end() + 1] == "/"
            full = None if in_number else organisations.ABBREVIATIONS.get(token[0])
            if full and not any(Span(*token.span()).overlaps(other) for other in taken):
                yield Mention(Finding("organisation", full, Span(*token.span()), abbreviations.METHOD))


def _with_legal_form(text: str, within: Span, tokens: Sequence[re.Match[str]], taken: list[Span]) -> Iterator[Mention]:
    """Quoted names behind a legal form: `SIA “…”`."""
    for token in tokens:
        match = LEGAL_WORD.match(token[0]) and _LEGAL.match(text, token.start(), within.end)
        if not match or (taken and match.start() < taken[-1].end):
            continue
        span = Span(_start_of_name(text, tokens, match.start()), match.end())
        taken.append(span)
        quoted_name = Span(match.end(1) + text[match.end(1) :].index(match[2]) + 1, match.end() - 1)
        itself = is_head(quoted_name.of(text).split()[-1]) and match[1].lower().startswith(_INSTITUTIONS)
        yield named(text, quoted_name if itself else span, "organisations.legal-form")


def _is_known(span: Span, taken: Sequence[Span], quoted: Sequence[Span]) -> bool:
    """Whether a name has been read already, or is only a part of something quoted."""
    return any(span.overlaps(other) for other in taken) or any(_inside(quotation, span) for quotation in quoted)


def _start_of_name(text: str, tokens: Sequence[re.Match[str]], form: int) -> int:
    """Where a name begins whose legal form is a word or a kind of school: `Dundagas PII “…”`."""
    end = next(number for number, token in enumerate(tokens) if token.end() > form)
    if not tokens[end][0].islower() and tokens[end][0] not in _INSTITUTION_FORMS:
        return form
    start = _start_of_chain(text, tokens, end)
    return tokens[start].start() if start is not None else form


def _with_quotation(text: str, name: Span, head: str, titles: Sequence[Span]) -> Span:
    """The name with the quotation behind its head (`Brno bērnudārzs „Kvítek”`), unless that is a project's title."""
    found = organisations.head_of(head.lower())
    quoted = _QUOTED.match(text, name.end)
    if quoted is None or found is None or found.lemma in _NAMED_ALONE:
        return name
    whole = Span(name.start, quoted.end())
    return name if any(title.overlaps(Span(*quoted.span())) for title in titles) else whole


def _chains(text: str, tokens: Sequence[re.Match[str]], places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """(first, last) token of each name that ends in a head noun, longest chains only."""
    first_taken = len(tokens)
    for end in reversed(places):
        if end < first_taken and is_head(tokens[end][0]) and _is_qualified(tokens, end):
            start = _start_of_chain(text, tokens, end)
            if start is not None:
                yield start, end
                first_taken = start


@lru_cache(maxsize=65536)
def _is_telling(token: str) -> bool:
    """Whether a token is a head noun or an abbreviation."""
    return is_head(token) or token in organisations.ABBREVIATIONS


def _is_attribute(tokens: Sequence[re.Match[str]], end: int) -> bool:
    """Whether a form that may be a genitive plural stands before its noun: `bibliotēku autobuss`, `skolu pārstāvji`."""
    if not tokens[end][0].endswith("u") or end + 1 >= len(tokens):
        return False
    following = tokens[end + 1][0]
    return following.islower() and following.isalpha() and following not in _JOINING and following != "pārstāvēja"


def _is_qualified(tokens: Sequence[re.Match[str]], end: int) -> bool:
    head = organisations.head_of(tokens[end][0].lower())
    if _is_attribute(tokens, end):
        return False
    before = [token[0].lower() for token in tokens[max(0, end - 4) : end]]
    if head and head.lemma == "savienība" and before[-1:] == ["eiropas"]:
        return False
    if head and head.lemma == "fonds" and _EU_FUND.search(" ".join([*before, "fonda"])):
        return False
    if head and head.lemma in ("skola", "pašvaldība") and before[-1:] in (["latvijas"], ["eiropas"], ["lauku"]):
        return False  # schools at large
    if head and tokens[end][0].endswith("s") and _is_plural(tokens, end):
        return False
    if head and head.lemma in _OF_PLACES and end > 1 and _is_place(tokens, end - 1):
        return True
    needed = _QUALIFIED.get(head.lemma) if head else None
    return needed is None or (before[-1:] != [] and before[-1] in needed)


def _is_plural(tokens: Sequence[re.Match[str]], end: int) -> bool:
    """`Rugāju, Medņevas un Tilžas pagasta pārvaldes`, `Ogres skolas ir`: several of a kind, which name none of them."""
    if end + 1 < len(tokens) and tokens[end][0][-2] in "ea" and _PLURAL_VERBS.fullmatch(tokens[end + 1][0]):
        return True
    words = [token[0] for token in tokens[max(0, end - 6) : end]]
    joint = next((index for index, word in enumerate(words) if word == "un"), 0)
    if joint < 2 or joint + 1 >= len(words) or words[joint - 2] != ",":
        return False
    return words[joint - 1][0].isupper() and words[joint + 1][0].isupper()


def _is_place(tokens: Sequence[re.Match[str]], index: int) -> bool:
    """A capitalised genitive within a sentence."""
    word, before = tokens[index][0], tokens[index - 1][0]
    is_name = word[0].isupper() and word[1:].islower() and word[-1] in "asuoāēī" and before not in ".!?"
    return is_name and next(countries.find(word), None) is None


def _start_of_chain(text: str, tokens: Sequence[re.Match[str]], end: int) -> int | None:
    """The first token of the name whose head is at `end`, or None when no capital letter or number begins it."""
    start = index = end
    while index > 0 and end - index < _MOST_TOKENS:
        index -= 4 if _is_abbreviation(tokens, index - 1) else _quoted_tokens(tokens, index - 1) or 1
        gap = text[tokens[index].end() : tokens[index + 1].start()]
        if len(gap) > 2 or "\n" in gap or "\t" in gap or not _may_belong(tokens, index, end):
            break
        start = index
    if _QUOTED.match(text, tokens[end].end()) and not any(token[0][0].isupper() for token in tokens[start : end + 1]):
        return end - 1 if end > start and tokens[end - 1][0].endswith("u") else None
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


def _quoted_tokens(tokens: Sequence[re.Match[str]], last: int) -> int:
    """How many tokens a quotation that ends at `last` has: `Tauraģes “Versmes” ģimnāzija`; 0 where none ends there."""
    if tokens[last][0] not in '”“"»':
        return 0
    opening = next((index for index in range(last - 1, max(last - 5, 0), -1) if tokens[index][0] in '“„"«'), None)
    if opening is None or opening == 0 or not tokens[opening - 1][0][0].isupper():
        return 0
    return last - opening + 1


def _may_belong(tokens: Sequence[re.Match[str]], index: int, end: int) -> bool:
    word = tokens[index][0]
    if _NUMBER_OR_INITIAL.fullmatch(word):
        return True
    if word in '“„"«':
        return index < end - 1
    if word == "un":
        if index > 1 and tokens[index - 1][0][0].isupper() and names.is_given_name(tokens[index - 2][0]):
            return False  # a person before the organisation
        if index > 0 and is_head(tokens[index - 1][0]):
            return False  # two organisations
        return (
            index > 0 and bool(_GENITIVE.search(tokens[index - 1][0])) and bool(_GENITIVE.search(tokens[index + 1][0]))
        ) or (index == end - 2 and _agrees(tokens[index - 1][0], tokens[end][0]))
    if (
        not word[0].isalpha()
        or word.lower() in _NOT_PART
        or word in _CURRENCIES
        or (word.isupper() and len(word) > 1 and word in organisations.ABBREVIATIONS)
    ):
        return False
    if index < end and _is_subject(word):
        return False  # `pašvaldība atbalsta ģimnāziju`
    if word.endswith(("ties", "sies", "ojot", "stot", "āt", "ēt", "īt", "ēja", "īja", "ināja", "jām", "āmies")):
        return False  # a verb
    if word[0].islower() and word.endswith(("ina", "inās", "ā", "ās")):
        alone = index == end - 1 or (index == end - 3 and tokens[index + 1][0] == "un")
        return alone and _agrees(word, tokens[end][0])  # else a verb or a place
    return bool(_GENITIVE.search(word)) or (word[0].isupper() and word[-1] not in "ēīū" and index >= end - 3)


@lru_cache(maxsize=16384)
def _is_subject(word: str) -> bool:
    """Whether a word is a feminine head noun in the nominative, which the name of another cannot hold."""
    head = organisations.head_of(word)
    return head is not None and word.islower() and word == head.lemma and word not in organisations.LEGAL_FORMS


def _agrees(adjective: str, noun: str) -> bool:
    """Whether a word in -ā or -ās can be the adjective of a head noun: `tehniskā universitāte`, `tehniskās …-es`."""
    head = organisations.head_of(noun.lower())
    feminine = head is not None and head.gender == "feminine"
    return adjective.endswith("ā") or (feminine and adjective.endswith("ās") and noun.endswith("s"))


def _may_begin(word: str) -> bool:
    return (word[0].isupper() and word != "Eiropas" and not word.endswith(_VERB_ENDINGS)) or bool(
        _INITIAL.fullmatch(word)
    )
