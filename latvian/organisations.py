"""Organisations: their legal forms, the head nouns of their names, and names turned into the nominative."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from latvian.declension import CASES, NUMBERS, forms
from latvian.tables import rows

LEGAL_FORMS: dict[str, tuple[str, str]] = {short: (full, kind) for short, full, kind in rows("legal_forms.tsv")}
"""(Full name, kind) by abbreviation or word; a kind is company, association, foundation, school or public body."""

ABBREVIATIONS: dict[str, str] = dict(rows("organisation_abbreviations.tsv"))
"""Full names of Latvian institutions by their usual abbreviation."""

HEADS: dict[str, str] = dict(rows("organisation_heads.tsv"))
"""Paradigm of each head noun by its lemma."""


class Head(NamedTuple):
    """A form of a head noun: its lemma, case and number."""

    lemma: str
    case: str
    number: str

    @property
    def gender(self) -> str:
        """Masculine or feminine."""
        return "feminine" if self.lemma.endswith(("a", "e")) else "masculine"


# Endings of a definite adjective by gender and case, each to be replaced by its nominative's.
_ADJECTIVES = {
    "feminine": {"genitive": ("ās",), "dative": ("ajai", "jai", "ai"), "accusative": ("o",), "locative": ("ajā",)},
    "masculine": {"genitive": ("ā",), "dative": ("ajam", "jam"), "accusative": ("o",), "locative": ("ajā",)},
}
_NOMINATIVE = {"feminine": "ā", "masculine": "ais"}
# A genitive adjective may as well belong to the noun after it ("Sociālās aprūpes pārvaldes") when that ends so:
_RIVALS = {"feminine": ("as", "es"), "masculine": ("a",)}
# A capitalised word in -o may as well be a place ("Brno bērnudārzu"): an adjective is known by what it is made with.
_IN_O = re.compile(
    r"(?:isk|āl|ēj|īg|iv|ot|ošan|en|em|jaun|liel|maz|balt|zaļ|vec|pirm|otr|privāt|īn|sarkan)o$",
    re.IGNORECASE,
)
# These adjectives speak of the organisation itself all the same ("Centrālās statistikas pārvaldes").
_OF_THE_HEAD = ("centrāl", "nacionāl", "vietēj", "apvienot", "starptautisk")

_QUOTED = re.compile(r"(?:[\"“”„«»‘‚‹]|,,)[^\"“”„«»’›]*(?:[\"“”„«»’›]|$)")
_WORD = re.compile(r"[^\W\d_]+")
_SECOND = re.compile(r"\s[–—-]\s(?=[a-zāčēģīķļņšūž])")  # `Ziedu pamatskola – attīstības centrs`


@cache
def _by_form() -> dict[str, Head]:
    """Heads by form in lower case. Of homonyms the singular wins, and among its cases the first of `CASES`."""
    index: dict[str, Head] = {}
    for number in NUMBERS:
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
    if model.isupper():
        return word.upper()
    return word.capitalize() if model[0].isupper() else word


def _adjective(words: list[str], index: int, head: Head) -> tuple[str, bool]:
    """The word at `index`, in the nominative if it is an adjective agreeing with `head`; whether that is certain."""
    word = words[index]
    lowered = word.lower()
    for ending in _ADJECTIVES[head.gender][head.case]:
        if lowered.endswith(ending) and len(word) - len(ending) > 2 and head_of(word) is None:
            if ending == "o" and word[0].isupper() and not _IN_O.search(word):
                return word, False
            if head.case == "genitive" and not lowered.startswith(_OF_THE_HEAD):
                following = words[index + 1].lower()
                if following.endswith(_RIVALS[head.gender]) and head_of(following) is None:
                    return word, False
            plain = _NOMINATIVE[head.gender]
            return word[: -len(ending)] + (plain.upper() if word.isupper() else plain), True
    return word, True


def _changes(words: list[str]) -> tuple[dict[int, str], bool] | None:
    """The words that the nominative changes, by their index, and whether that is certain; None without a head."""
    heads = {index: head for index, word in enumerate(words) if (head := head_of(word))}
    if not heads:
        return None
    last = max(heads)
    head = heads[last]
    if head.number == "plural":
        return {}, False
    changed = {last: _like(head.lemma, words[last])}
    first = heads.get(0)
    if first and first.lemma in LEGAL_FORMS and first.number == "singular":  # "biedrības Lauku partnerība"
        changed[0] = _like(first.lemma, words[0])
    if head.case == "nominative":
        return changed, True
    certain = True
    for index in range(last):
        adjective, sure = _adjective(words, index, head)
        changed.setdefault(index, adjective)
        certain = certain and sure
    return changed, certain


@lru_cache(maxsize=8192)
def nominative(phrase: str) -> tuple[str, bool]:
    """The name of an organisation in the nominative, and whether that is certain.

    Only the head noun, which follows its genitives, and the adjectives that agree with it change:

    >>> nominative("Daugavpils pilsētas Izglītības pārvaldes")
    ('Daugavpils pilsētas Izglītības pārvalde', True)
    >>> nominative("Rīgas Tehniskajai koledžai"), nominative("biedrībai “Turnava”")
    (('Rīgas Tehniskā koledža', True), ('biedrība “Turnava”', True))

    Heads joined by a hyphen or dash change together; in the genitive an adjective may belong to either of two nouns:

    >>> nominative("Tehnoloģiju vidusskolas-liceja")
    ('Tehnoloģiju vidusskola-licejs', True)
    >>> nominative("Ziedu pamatskolai – attīstības centram")
    ('Ziedu pamatskola – attīstības centrs', True)
    >>> nominative("Sociālās aprūpes pārvaldes")
    ('Sociālās aprūpes pārvalde', False)
    """
    if dash := _SECOND.search(phrase):
        (first, sure), (second, also) = nominative(phrase[: dash.start()]), nominative(phrase[dash.end() :])
        return f"{first}{dash[0]}{second}", sure and also
    outside = _QUOTED.sub(lambda quoted: " " * len(quoted.group()), phrase)
    matches = list(_WORD.finditer(outside))
    words = [match.group() for match in matches]
    found = _changes(words)
    if found is None:
        return phrase, any(word in LEGAL_FORMS for word in words)
    changed, certain = found
    for index in range(len(words) - 1, 0, -1):  # heads joined by a hyphen: the one before agrees
        joined = outside[matches[index - 1].end() : matches[index].start()] == "-"
        before = head_of(words[index - 1])
        if joined and before and index in changed:
            changed[index - 1] = _like(before.lemma, words[index - 1])
    text = phrase
    for index in sorted(changed, reverse=True):
        start, end = matches[index].span()
        text = text[:start] + changed[index] + text[end:]
    return text, certain
