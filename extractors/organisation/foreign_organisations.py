"""Organisations under a name in a language other than Latvian, known by a head noun of that language.

`Agrupamento de Escolas de Viseu`, `Kauno rajono švietimo centras`, `Şişli Halk Eğitimi Merkezi`: around the head stand
capitalised words, numbers, quoted names and the small words of the language (data/foreign_names.tsv).
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from extractors.organisation.organisations import Mention, names_other
from extractors.text.places import Places
from extractors.text.reading import Reading
from extractors.text.signs import PARTNERSHIP, foreign_suffixes, foreign_words
from latvian import countries, organisations
from model import Finding, Span

METHOD = "organisations.foreign"
_TOKEN = re.compile(
    r"[“„\"«][^“”„\"«»\n]{2,40}[”“\"»]|(?:[A-Z]\.){2,5}(?=\s)|(?:e\.\s?V|S\.\s?Coop|S\.\s?L|S\.\s?r\.\s?l|[Nn]r|n)\.|\d{1,3}(?:\.|st|nd|rd|th)?(?!\w)"
    r"|[^\W\d_]+(?:-[^\W\d_]+)*['’]?|\d[^\W\d_]{2,}|\d{4,}|[&]|\S"
)
_ORDINAL = re.compile(r"\d{1,3}(?:\.|st|nd|rd|th)$")
_QUOTES = '“„"«”»'
_MOST_TOKENS = 9
_LONGEST_NUMBER = 3  # digits of a school's number; more are a year
_SMALL_COMPOUND = 12  # letters of one in small letters behind a place: `Turun ammatti-instituutti`
_SINGLE = 8  # letters of a compound that names an organisation by itself: `Wellantcollege`


def find(reading: Reading, titles: Sequence[Span]) -> list[Mention]:
    """Every foreign name of an organisation in the content, outside titles and longer quotations, in text order."""
    found = []
    inside_title = Places(titles)
    for block, _ in reading.telling("foreign organisation"):
        quoted = [quotation.inner for quotation in reading.quotations_in(block)]
        for span in _in_passage(reading.text, block.span):
            if not (inside_title.cover(span) or _within(span, quoted) or names_other(reading.text, span)):
                found.append(Mention(Finding("organisation", " ".join(span.of(reading.text).split()), span, METHOD)))
    return found


def _within(span: Span, quoted: Sequence[Span]) -> bool:
    """Whether the name is only a part of something quoted."""
    return any(whole.covers(span) and whole.end - whole.start > span.end - span.start + 2 for whole in quoted)


def _in_passage(text: str, within: Span) -> Iterator[Span]:
    tokens = list(_TOKEN.finditer(text, *within))
    end = 0
    for number, token in enumerate(tokens):
        if number >= end and _is_head(token[0]) and not _in_address(text, token):
            first, last = _run(text, tokens, number)
            if last - first or (len(token[0]) >= _SINGLE and token[0].endswith(foreign_suffixes())):
                yield Span(tokens[first].start(), tokens[last].end())
            end = last + 1


def _in_address(text: str, token: re.Match[str]) -> bool:
    """`www.prestonschool.co.uk`, `office@school.org`."""
    before, after = text[max(0, token.start() - 1) : token.start()], text[token.end() : token.end() + 2]
    return (
        before in ("@", "/")
        or (before == "." and not token[0][0].isupper())
        or (after[:1] in (".", "@") and after[1:].isalpha())
    )


def _is_head(word: str) -> bool:
    if word[-1] == "." and word.count(".") > 1:
        return word.replace(".", "") in foreign_words("head")  # `I.I.S. “Rosa Parks”`
    if word in foreign_words("head") or word in foreign_words("end"):
        return True
    if word.rpartition("-")[2] in foreign_words("end"):
        return True  # `Albert-Schweitzer-Gymnasium`
    if word.isupper() and len(word) > _LONGEST_NUMBER and word.capitalize() in foreign_words("head"):
        return True  # `8th LYKEIO PERISTERIOU`
    is_long = word[0].isupper() or len(word) > _SMALL_COMPOUND
    return is_long and word.endswith(foreign_suffixes()) and word.lower() not in foreign_suffixes()


def _run(text: str, tokens: Sequence[re.Match[str]], head: int) -> tuple[int, int]:
    """The first and last token of the name around a head."""
    first = last = head
    while first and head - first < _MOST_TOKENS and _joined(text, tokens, first - 1) and _belongs(tokens[first - 1][0]):
        first -= 1
    goes_on = _goes_on(text, tokens, head)
    if goes_on:
        last += 2
    if goes_on or tokens[head][0] not in foreign_words("end") or tokens[head][0] in foreign_words("head"):
        while last + 1 < len(tokens) and last - head < _MOST_TOKENS and _joined(text, tokens, last):
            if not _belongs(tokens[last + 1][0]):
                break
            last += 1
    elif last + 1 < len(tokens) and _joined(text, tokens, last) and tokens[last + 1][0][0] in _QUOTES:
        last += len(tokens[last + 1][0]) > 1
    while first < head and (not _may_begin(tokens[first][0]) or _is_marker(tokens, first)):
        first += 1
    is_first = tokens[head][0] in foreign_words("head")
    is_attribute = tokens[first][0] in foreign_words("attribute")
    if first == head - 1 and last > head and is_first and not is_attribute and _begins_sentence(tokens, first):
        first = head  # `Uzņēma Escola …`
    while last > head and not _may_end(tokens[last][0]):
        last -= 1
    return first, last


def _goes_on(text: str, tokens: Sequence[re.Match[str]], last: int) -> bool:
    """`University of Malta`: an English head that the place it is of follows."""
    if [token[0] for token in tokens[last + 1 : last + 2]] not in (["of"], ["for"]):
        return False
    return last + 2 < len(tokens) and _joined(text, tokens, last + 1) and tokens[last + 2][0][0].isupper()


def _begins_sentence(tokens: Sequence[re.Match[str]], number: int) -> bool:
    return tokens[number][0].isalpha() and (number == 0 or tokens[number - 1][0] in ".!?:")


def _joined(text: str, tokens: Sequence[re.Match[str]], number: int) -> bool:
    """Whether only a blank, or an apostrophe, parts a token from the next."""
    gap = text[tokens[number].end() : tokens[number + 1].start()]
    return gap in (" ", "\u00a0") or (not gap and tokens[number][0][-1] in "'’.")


def _belongs(word: str) -> bool:
    if len(word) > 1 and word[0] in _QUOTES:
        return True
    bare = word.rstrip("'’")
    if bare.isdigit() and len(bare) > _LONGEST_NUMBER:
        return False
    if bare in foreign_words("inner") or bare in foreign_words("end") or bare[:1].isdigit() or word == "&":
        return True
    if word[-1] == "." and word[0].isalpha():
        return True
    return word[0].isupper() and not _is_latvian(bare)


@cache
def _is_latvian(word: str) -> bool:
    """A country, a head noun or another word of ours: the name has ended."""
    if PARTNERSHIP.match(word):
        return True  # `Partnerskola Tartu Variku kool`
    return next(countries.find(word), None) is not None or organisations.head_of(word) is not None


def _may_begin(word: str) -> bool:
    return word[0].isupper() or bool(_ORDINAL.match(word)) or (word[0] in _QUOTES and len(word) > 1)


def _is_marker(tokens: Sequence[re.Match[str]], number: int) -> bool:
    """`1.` at the beginning of a list's item."""
    return number == 0 and tokens[number][0][-1] == "." and tokens[number][0][0].isdigit()


def _may_end(word: str) -> bool:
    if word[-1] in "āēī":
        return False  # a place in our locative: `IES Rosa Chacel Madridē`
    if word[0].isupper() or word[0].isdigit() or word[-1] in (*_QUOTES, "."):
        return True
    return word in foreign_words("end") or _is_head(word)
