"""Organisations: their legal forms, the head nouns of their names, and names turned into the nominative."""

import re
from functools import cache
from typing import NamedTuple

from latvian.declension import CASES, forms
from latvian.tables import rows

LEGAL_FORMS: dict[str, tuple[str, str]] = {short: (full, kind) for short, full, kind in rows("legal_forms.tsv")}
"""(Full name, kind) by abbreviation or word; a kind is company, association, foundation, school or public body."""

ABBREVIATIONS: dict[str, str] = {short: full for short, full in rows("organisation_abbreviations.tsv")}
"""Full names of Latvian institutions by their usual abbreviation."""

HEADS: dict[str, str] = {lemma: paradigm for lemma, paradigm in rows("organisation_heads.tsv")}
"""Paradigm of each head noun by its lemma."""


class Head(NamedTuple):
    """A form of a head noun: its lemma, case and number."""

    lemma: str
    case: str
    number: str


# Endings of the definite adjective that turn into the nominative's, by the head's gender and case.
_ADJECTIVES = {
    ("feminine", "genitive"): ("ās",),
    ("feminine", "dative"): ("ajai", "jai"),
    ("feminine", "accusative"): ("o",),
    ("feminine", "locative"): ("ajā",),
    ("masculine", "genitive"): ("ā",),
    ("masculine", "dative"): ("ajam", "jam"),
    ("masculine", "accusative"): ("o",),
    ("masculine", "locative"): ("ajā",),
}
_QUOTED = re.compile(r"[\"“”„«‘‚‹].*", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]+")


@cache
def _by_form() -> dict[str, Head]:
    """Heads by form in lower case. Of homonyms the singular wins, and among its cases the first of `CASES`."""
    index: dict[str, Head] = {}
    for number in ("singular", "plural"):
        for case in CASES:
            for lemma, paradigm in HEADS.items():
                index.setdefault(forms(lemma, paradigm)[case, number], Head(lemma, case, number))
    return index


def head_of(form: str) -> Head | None:
    """The head noun that `form` is a case form of; None when it is none. Homonyms are read as singular.

    >>> head_of("pārvaldes")
    Head(lemma='pārvalde', case='genitive', number='singular')
    >>> head_of("projekta") is None
    True
    """
    return _by_form().get(form.lower())


def _like(word: str, model: str) -> str:
    """`word` in capitals or with a capital, as `model` is written."""
    if model.isupper() and len(model) > 1:
        return word.upper()
    return word[0].upper() + word[1:] if model[0].isupper() else word


def _gender(lemma: str) -> str:
    return "feminine" if lemma.endswith(("a", "e")) else "masculine"


def _adjective(word: str, head: Head) -> str:
    """The nominative of an adjective that agrees with `head`; any other word as it is."""
    gender = _gender(head.lemma)
    for ending in _ADJECTIVES.get((gender, head.case), ()):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending) + ("ā" if gender == "feminine" else "ais")
    return word


def nominative(phrase: str) -> tuple[str, bool]:
    """The name of an organisation in the nominative, and whether that is certain.

    Only the head noun, which follows its genitives, and the adjectives that agree with it change:

    >>> nominative("Daugavpils pilsētas Izglītības pārvaldes")
    ('Daugavpils pilsētas Izglītības pārvalde', True)
    >>> nominative("Rīgas Tehniskajai koledžai"), nominative("biedrībai “Turnava”")
    (('Rīgas Tehniskā koledža', True), ('biedrība “Turnava”', True))
    """
    quoted = _QUOTED.search(phrase)
    outside = phrase[: quoted.start()] if quoted else phrase
    words = list(_WORD.finditer(outside))
    known = [(index, head) for index, match in enumerate(words) if (head := head_of(match.group()))]
    if not known:
        return phrase, False
    last, head = known[-1]
    if head.case == "nominative" or head.number == "plural":
        return phrase, head.number == "singular"
    start, end = words[last].span()
    before = _WORD.sub(lambda match: _adjective(match.group(), head), outside[:start])
    return before + _like(head.lemma, words[last].group()) + phrase[end:], True
