"""Surnames: their nominative under a given gender and case, and whether a word looks like one."""

from functools import cache
from typing import NamedTuple

from latvian.tables import rows


class Nominative(NamedTuple):
    """A surname in the nominative; not `certain` where its form leaves several nominatives open."""

    text: str
    certain: bool


# Surnames that no case changes: Skripničenko, Volodko, Lo, Rē, Šmidt.
_INDECLINABLE = ("o", "ē", "ī", "ū", "y")
_NOT_MASCULINE = ("iņa", "īša", "ova", "eva", "ska", "cka", "sone", "ā", "niece", "īte")
_CONSONANTS = frozenset("bcčdfgģhjkķlļnņprtvxzž")


@cache
def _rules() -> dict[tuple[str, str], list[tuple[str, str, bool]]]:
    """By gender and case: (ending as written, ending in the nominative, certain), longest first."""
    rules: dict[tuple[str, str], list[tuple[str, str, bool]]] = {}
    for gender, case, written, plain, *guess in rows("surname_endings.tsv"):
        rules.setdefault((gender, case), []).append((written, plain, not guess))
    for endings in rules.values():
        endings.sort(key=lambda rule: -len(rule[0]))
    return rules


def _one(form: str, gender: str, case: str) -> Nominative | None:
    """The nominative of one part of a surname."""
    lowered = form.lower()
    if case == "nominative" and gender == "masculine" and lowered.endswith(_NOT_MASCULINE):
        return None
    if lowered[-1] in _CONSONANTS or (lowered.endswith(_INDECLINABLE) and case == "nominative"):
        return Nominative(form, True)
    for written, plain, certain in _rules()[gender, case]:
        if lowered.endswith(written) and len(form) > len(written):
            ending = plain.upper() if form.isupper() else plain
            return Nominative(form[: -len(written)] + ending, certain)
    return Nominative(form, certain=True) if lowered.endswith(_INDECLINABLE) else None


def nominative(form: str, gender: str, case: str) -> Nominative | None:
    """The nominative of a surname that stands in `case`; None when no surname of this gender has such a form there.

    >>> nominative("Balodei", "feminine", "dative").text, nominative("Bērziņa", "masculine", "genitive").text
    ('Balode', 'Bērziņš')

    A part before a hyphen may stay undeclined; the last part decides:

    >>> nominative("Piziks-Rubļevskai", "feminine", "dative").text
    'Piziks-Rubļevska'
    """
    *first, last = form.split("-")
    changed = _one(last, gender, case) if last else None
    if changed is None:
        return None
    parts = [_one(part, gender, case) or Nominative(part, True) if part else Nominative(part, True) for part in first]
    text = "-".join([*(part.text for part in parts), changed.text])
    return Nominative(text, changed.certain and all(part.certain for part in parts))
