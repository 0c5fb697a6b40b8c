"""Inflected phrases from a list, found by spaCy: its tokeniser cuts, its PhraseMatcher compares NORM, and NORM is our
stem.

spaCy is started once per process and sees only passages that can hold what is looked for.
"""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple

from extractors.text import wordlists
from extractors.text.claims import Claims
from latvian import stem
from model import Span

if TYPE_CHECKING:
    from spacy.matcher import PhraseMatcher
    from spacy.tokenizer import Tokenizer


_SURROGATES = re.compile("[\ud800-\udfff]")
"""Halves of characters, which spaCy cannot take: each gives its place to the mark for what cannot be read."""


class Phrase(NamedTuple):
    """A phrase of the list at a place in the text, with the key it stands under."""

    key: str
    span: Span


def find(text: str, within: Span, table: str) -> list[Phrase]:
    """The phrases of `data/<table>.tsv` in a passage, in any case form, longest first where they overlap.

    >>> find("Tiekas projekta koordinatore Anna", Span(0, 33), "roles")
    [Phrase(key='coordinator', span=Span(start=7, end=28))]
    """
    tokenize, matcher = _matcher(table)
    passage = tokenize(_SURROGATES.sub("\ufffd", within.of(text)).replace("/", " "))
    found = [
        Phrase(
            tokenize.vocab.strings[match_id],
            Span(passage[start].idx, passage[end - 1].idx + len(passage[end - 1])).shifted(within.start),
        )
        for match_id, start, end in matcher(passage)
    ]
    return _longest(found)


def _longest(found: list[Phrase]) -> list[Phrase]:
    longest_first = sorted(found, key=lambda phrase: (phrase.span.start - phrase.span.end, phrase.span.start))
    claims = Claims(max((phrase.span.end for phrase in found), default=0))
    return sorted((phrase for phrase in longest_first if claims.take(phrase.span)), key=lambda phrase: phrase.span)


class _StandIn(ModuleType):
    """A part of spaCy that nothing here uses: whatever is imported from it is an empty class."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {})


_UNUSED = ("spacy.cli", "spacy.cli.info", "spacy.pipeline", "spacy.training", "spacy.training.initialize")


@contextmanager
def _without_unused() -> Iterator[None]:
    """Import spaCy without its command line (which brings a web client, a template engine and a terminal's colours),
    its pipelines and its training: a quarter of what a reading process holds, and half of the time it takes to start.
    In this process they are not to be had any more.
    """
    stand_ins = {name: _StandIn(name) for name in _UNUSED} if "spacy" not in sys.modules else {}
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name in stand_ins:
            del sys.modules[name]


@cache
def _tokenizer() -> "Tokenizer":
    """That of `spacy.blank("lv")`, whose way to make it would also load the word lists of other languages."""
    with _without_unused():
        from spacy import util
        from spacy.attrs import NORM
        from spacy.lang import punctuation, tokenizer_exceptions
        from spacy.tokenizer import Tokenizer
        from spacy.vocab import Vocab

    return Tokenizer(
        Vocab(lex_attr_getters={NORM: stem}),
        rules=tokenizer_exceptions.BASE_EXCEPTIONS,
        prefix_search=util.compile_prefix_regex(punctuation.TOKENIZER_PREFIXES).search,
        suffix_search=util.compile_suffix_regex(punctuation.TOKENIZER_SUFFIXES).search,
        infix_finditer=util.compile_infix_regex(punctuation.TOKENIZER_INFIXES).finditer,
        url_match=tokenizer_exceptions.URL_MATCH,
    )


@cache
def _matcher(table: str) -> "tuple[Tokenizer, PhraseMatcher]":
    tokenize = _tokenizer()
    from spacy.matcher import PhraseMatcher

    matcher = PhraseMatcher(tokenize.vocab, attr="NORM")
    for key, phrases in wordlists.rows(table):
        matcher.add(key, [tokenize(phrase) for phrase in phrases.split("|")])
    return tokenize, matcher
