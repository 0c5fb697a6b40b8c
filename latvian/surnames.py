"""Surnames: their nominative under a given gender and case, and whether a word looks like one."""

from functools import cache
from typing import NamedTuple

from latvian.declension import singular
from latvian.tables import rows


class Nominative(NamedTuple):
    """A surname in the nominative; not `certain` where its form leaves several nominatives open."""

    text: str
    certain: bool


_INDECLINABLE = ("o", "ē", "ī", "ū", "y")  # Skripničenko, Lo, Rē
_UNDECLINED_CONSONANTS = frozenset("bcčdfgģhjkķlļnņprtvwxzž")  # Yildiz: Latvian surnames of men end in s or š
_NOT_MASCULINE = ("iņa", "īša", "ova", "eva", "ska", "cka", "sone", "ā", "niece", "īte")


@cache
def _rules() -> dict[tuple[str, str], list[tuple[str, str, str]]]:
    """By gender and case: (ending as written, ending in the nominative, doubt), longest first."""
    rules: dict[tuple[str, str], list[tuple[str, str, str]]] = {}
    for gender, case, written, plain, *doubt in rows("surname_endings.tsv"):
        rules.setdefault((gender, case), []).append((written, plain, "".join(doubt)))
    for endings in rules.values():
        endings.sort(key=lambda rule: -len(rule[0]))
    return rules


def _part(form: str, gender: str, case: str) -> Nominative | None:
    """The nominative of one part of a surname."""
    lowered = form.lower()
    if case == "nominative" and gender == "masculine" and lowered.endswith(_NOT_MASCULINE):
        return None
    if gender == "masculine" and (noun := _nouns().get((case, lowered))):
        return Nominative(noun.upper() if form.isupper() else noun, certain=case not in ("dative", "accusative"))
    if lowered[-1] in _UNDECLINED_CONSONANTS:
        return Nominative(form, certain=True)
    for written, plain, doubt in _rules()[gender, case]:
        if lowered.endswith(written) and len(form) > len(written):
            text = form[: -len(written)] + (plain.upper() if form.isupper() else plain)
            if doubt == "open":  # "Strupkam" is a form of Strupks and of Strupka
                return Nominative(text, text[2:].lower().endswith(_of_men()) or text.title() in _common())
            return Nominative(text, not doubt)
    return Nominative(form, certain=True) if lowered.endswith(_INDECLINABLE) else None


def nominative(form: str, gender: str, case: str) -> Nominative | None:
    """The nominative of a surname that stands in `case`; None when no surname of this gender has such a form there.

    >>> nominative("Balodei", "feminine", "dative").text, nominative("Bērziņa", "masculine", "genitive").text
    ('Balode', 'Bērziņš')
    >>> nominative("Liepu", "masculine", "accusative").text
    'Liepa'

    A part before a hyphen may stay undeclined; the last part decides:

    >>> nominative("Piziks-Rubļevskai", "feminine", "dative").text
    'Piziks-Rubļevska'
    """
    parts = [part for part in form.split("-") if part]
    read = [_part(part, gender, case) for part in parts]
    if not read or read[-1] is None:
        return None
    done = [found or Nominative(part, certain=True) for part, found in zip(parts, read, strict=True)]
    return Nominative("-".join(part.text for part in done), all(part.certain for part in done))


@cache
def _nouns() -> dict[tuple[str, str], str]:
    """By case and form, in small letters, the surnames of men that are nouns in -a and -e."""
    forms: dict[tuple[str, str], str] = {}
    for (name,) in rows("noun_surnames.tsv"):
        paradigm = "4-a-masculine" if name.endswith("a") else "5-e-masculine"
        forms |= {(case, form.lower()): name for case, form in singular(name, paradigm).items()}
    return forms


@cache
def _of_men() -> tuple[str, ...]:
    """The suffixes of men's surnames that end in -s or -š."""
    return tuple(suffix for suffix, paradigm in rows("surname_suffixes.tsv") if paradigm in ("1-s", "1-š"))


@cache
def _common() -> frozenset[str]:
    return frozenset(name for (name,) in rows("common_surnames.tsv"))


@cache
def _suffixes() -> tuple[str, ...]:
    """Every singular form of the suffixes that make surnames."""
    every = (singular(suffix, paradigm).values() for suffix, paradigm in rows("surname_suffixes.tsv"))
    return tuple({form for forms in every for form in forms})


def looks_like_surname(word: str) -> bool:
    """Whether `word` ends as many surnames in Latvia do, in any case.

    >>> looks_like_surname("Bērziņam"), looks_like_surname("Ivanova"), looks_like_surname("Rīga")
    (True, True, False)
    """
    return word.lower().endswith(_suffixes())
