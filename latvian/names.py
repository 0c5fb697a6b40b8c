"""Personal names: recognised by their given name, and turned into the nominative under its case and gender."""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from latvian import surnames
from latvian.declension import CASES
from latvian.given_names import readings
from latvian.stemming import stem
from latvian.surnames import looks_like_surname

__all__ = [
    "NAME_SHAPE", "PARTICLES", "Name", "is_given_name", "looks_like_surname", "nominative", "strip_title",
]  # fmt: skip

GENDERS = ("masculine", "feminine")

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĢĪĮĶĻŁŃŅŇŌŐŖŘŚŞŠŢŤŪŮŰŲŹŻŽ"
_LOWER = "a-zß-öø-ÿāăąćčďđēėęěģīįķļłńņňōőŗřśşšţťūůűųźżž"
NAME_SHAPE = f"[{_UPPER}][{_LOWER}]+(?:-[{_UPPER}][{_LOWER}]+)*"
"""A regular expression without groups for a capitalised word, hyphenated or not."""

PARTICLES = frozenset({"da", "de", "del", "di", "du", "el", "fon", "la", "le", "van", "von"})
"""Words in lower case that may stand within a foreign name."""

_TITLE = re.compile(
    r"(?:(?:asoc\.?\s*|viesprof\.?\s*)?prof\.|doc\.|(?:Dr|Mg|Mag|Bc|Ph\.?D|Ing|MSc|MBA)\.?(?=[\s.])\.?)"
    r"(?:\s*(?:habil|sc|[a-zāčēģīķļņšūž]{2,6})\.)*\s*",
    re.IGNORECASE,
)
_PIECE = re.compile(rf"[{_UPPER}]\.|[^\s.]+")


class Name(NamedTuple):
    """A name in the nominative; gender and case of the form as it stood, None when open.

    When not `certain`, the text is a guess, or stays as written where several names are possible.
    """

    text: str
    gender: str | None
    case: str | None
    certain: bool


def is_given_name(form: str) -> bool:
    """Whether `form` is a case form of a given name, hyphenated or not.

    >>> is_given_name("Madarai"), is_given_name("Jeļena"), is_given_name("projekts")
    (True, True, False)
    """
    return all(readings(part) for part in form.split("-"))


def strip_title(name: str) -> str:
    """`name` without academic titles before it.

    >>> strip_title("Dr.hist.A.Vijups"), strip_title("Mg. paed. Anna Ozola")
    ('A.Vijups', 'Anna Ozola')
    """
    match = _TITLE.match(name)
    return strip_title(name[match.end() :]) if match and match.end() < len(name) and match.end() else name


def _words(name: str) -> tuple[list[str], list[int]]:
    """The pieces of a name with everything between them, and which of them are neither initial nor particle."""
    pieces = re.split(f"({_PIECE.pattern})", name)
    full = [
        index
        for index, piece in enumerate(pieces)
        if index % 2 and not piece.endswith(".") and piece.lower() not in PARTICLES
    ]
    return pieces, full


def _surname_at(pieces: list[str], full: list[int]) -> int | None:
    """Which piece is the surname: the last, or the first where only the last is a known given name."""
    if len(full) == 1 and is_given_name(pieces[full[0]]) and full[0] == 1:
        return None
    if len(full) > 1 and is_given_name(pieces[full[-1]]) and not is_given_name(pieces[full[0]]):
        return full[0]
    return full[-1]


def _given(form: str, gender: str, case: str) -> list[tuple[str, bool]]:
    """The nominatives that a given name, hyphenated or not, may have, each with whether a rare name was needed."""
    options = []
    parts = form.split("-")
    for row in product(*(readings(part) for part in parts)):
        if all(one.gender == gender and one.case == case for one in row):
            lemmas = (one.lemma.upper() if part.isupper() else one.lemma for one, part in zip(row, parts, strict=True))
            options.append(("-".join(lemmas), any(one.rare for one in row)))
    return options


def _under(pieces: list[str], full: list[int], gender: str, case: str) -> Iterator[tuple[Name, bool]]:
    """The names that the pieces make under one gender and case, with whether a rare given name was needed."""
    surname_at = _surname_at(pieces, full)
    certain = True
    options: list[list[tuple[str, bool]]] = []
    for index in full:
        if index != surname_at:
            options.append(_given(pieces[index], gender, case))
            if not options[-1]:
                return
            continue
        surname = surnames.nominative(pieces[index], gender, case)
        certain = surname is not None and surname.certain
        options.append([(surname.text, False)] if surname else [])
    for row in product(*options):
        changed = list(pieces)
        for index, (text, _) in zip(full, row, strict=True):
            changed[index] = text
        yield Name("".join(changed), gender, case, certain), any(rare for _, rare in row)


@lru_cache(maxsize=8192)
def _candidates(name: str) -> tuple[Name, ...]:
    """Every reading of a name; those through rare given names only when there is no other."""
    pieces, full = _words(name)
    if not full:
        return ()
    found = [one for gender, case in product(GENDERS, CASES) for one in _under(pieces, full, gender, case)]
    common = tuple(one for one, rare in found if not rare)
    return common or tuple(one for one, _ in found)


def _only(values: set[str | None]) -> str | None:
    return values.pop() if len(values) == 1 else None


@lru_cache(maxsize=8192)
def _stems(name: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in _PIECE.findall(name))


def _key(name: str) -> tuple[str, str]:
    """The given names as they are and the stem of the surname."""
    given, _, surname = name.rpartition(" ")
    return given, stem(surname)


def _met(name: str, candidates: tuple[Name, ...], nominatives: Collection[str]) -> set[str]:
    """Those of the known nominatives that `name` can be a form of."""
    if not candidates:
        return {other for other in nominatives if _stems(other) == _stems(name)}
    as_written = stem(name.rpartition(" ")[2])  # short names share it with forms whose candidates have another
    keys = {key for one in candidates for key in (_key(one.text), (_key(one.text)[0], as_written))}
    return {other for other in nominatives if _key(other) in keys}


def _is_nominative(name: str) -> bool:
    """Whether the last word ends as only the nominative of a man's surname does, whatever the given name."""
    alone = _candidates(name.split()[-1]) if name.strip() else ()
    return bool(alone) and all(one.case == "nominative" for one in alone)


def _fitting(
    candidates: tuple[Name, ...], expected_case: str | None, agreeing: Collection[tuple[str, str]]
) -> tuple[Name, ...]:
    """The readings that stand in the expected case, if any does, and that agree with a word beside the name."""
    if expected_case:
        candidates = tuple(one for one in candidates if one.case == expected_case) or candidates
    return tuple(one for one in candidates if (one.gender, one.case) in agreeing) if agreeing else candidates


def _decided(name: str, candidates: tuple[Name, ...], nominatives: Collection[str]) -> tuple[set[str], bool]:
    """The nominatives that are left, and whether they are certain; one that was met elsewhere decides."""
    texts = {one.text for one in candidates}
    certain = len(texts) == 1 and any(one.certain for one in candidates)
    if not (certain and all(one.case == "nominative" for one in candidates)):
        met = _met(name, candidates, nominatives)
        if len(met) == 1:
            return met, True
    return texts, certain


def nominative(
    full_name: str,
    expected_case: str | None = None,
    nominatives: Collection[str] = (),
    agreeing: Collection[tuple[str, str]] = (),
) -> Name:
    """`full_name` in the nominative: given names by the known forms, the surname under the same case and gender.

    >>> nominative("Madarai Balodei").text, nominative("Jāņa Bērziņa").text
    ('Madara Balode', 'Jānis Bērziņš')
    >>> nominative("Andra Krūmiņa")
    Name(text='Andra Krūmiņa', gender=None, case=None, certain=False)

    Where several names are open, the case that the sentence asks for, or nominatives met elsewhere, decide:

    >>> nominative("Andra Krūmiņa", expected_case="genitive").text
    'Andris Krūmiņš'

    So does a word in apposition, by the (gender, case) pairs that it agrees with. Where none of them fits, the name is
    one that we do not know, and stays as written:

    >>> nominative("Andra Krūmiņa", agreeing=[("feminine", "nominative")]).certain
    True
    >>> nominative("Lindona Apsīša", agreeing=[("feminine", "nominative")])
    Name(text='Lindona Apsīša', gender=None, case=None, certain=False)
    """
    name = strip_title(full_name)
    every = _candidates(name)
    candidates = _fitting(every, expected_case, agreeing)
    if every and not candidates:
        return Name(name, None, None, False)
    texts, certain = _decided(name, candidates, nominatives)
    if len(texts) == 1:
        text = texts.pop()
        same = [one for one in candidates if _key(one.text) == _key(text)]
        gender, case = _only({one.gender for one in same}), _only({one.case for one in same})
        return Name(text, gender, case, certain)
    if not candidates and _is_nominative(name):
        return Name(name, "masculine", "nominative", True)
    return Name(name, None, None, False)
