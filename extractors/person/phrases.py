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
from latvian import stem
from model import Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.matcher import PhraseMatcher


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
    nlp, matcher = _matcher(table)
    passage = nlp.make_doc(_SURROGATES.sub("\ufffd", within.of(text)))
    found = [
        Phrase(
            nlp.vocab.strings[match_id],
            Span(passage[start].idx, passage[end - 1].idx + len(passage[end - 1])).shifted(within.start),
        )
        for match_id, start, end in matcher(passage)
    ]
    return _longest(found)


def _longest(found: list[Phrase]) -> list[Phrase]:
    kept: list[Phrase] = []
    for phrase in sorted(found, key=lambda phrase: (phrase.span.start - phrase.span.end, phrase.span.start)):
        if not any(phrase.span.overlaps(other.span) for other in kept):
            kept.append(phrase)
    return sorted(kept, key=lambda phrase: phrase.span)


@contextmanager
def _without_commands() -> Iterator[None]:
    """Import spaCy without its command line, which brings a web client, a template engine and a terminal's colours:
    a fifth of what a reading process holds, and a third of the time it takes to start.
    """
    commands, information = ModuleType("spacy.cli"), ModuleType("spacy.cli.info")
    stand_ins = {"spacy.cli": commands, "spacy.cli.info": information} if "spacy" not in sys.modules else {}
    commands.info = information  # type: ignore[attr-defined]
    information.info = None  # type: ignore[attr-defined]
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name in stand_ins:  # whoever asks for the commands gets them
            del sys.modules[name]


@cache
def _language() -> "Language":
    with _without_commands():
        import spacy
        from spacy.attrs import NORM

    nlp = spacy.blank("lv")
    nlp.vocab.lex_attr_getters[NORM] = stem  # type: ignore[attr-defined]
    return nlp


@cache
def _matcher(table: str) -> "tuple[Language, PhraseMatcher]":
    nlp = _language()
    from spacy.matcher import PhraseMatcher

    matcher = PhraseMatcher(nlp.vocab, attr="NORM")
    for key, phrases in wordlists.rows(table):
        matcher.add(key, [nlp.make_doc(phrase) for phrase in phrases.split("|")])
    return nlp, matcher
