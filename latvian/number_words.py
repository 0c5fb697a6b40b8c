"""Single Latvian number words, whole or joined, in any case, with at most one wrong letter in each unit."""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from latvian.declension import forms
from latvian.folding import fold
from latvian.tables import rows


class Unit(NamedTuple):
    """A simple number: `plural` says that the form is one of many ("simti"), which needs a multiplier before it."""

    value: int
    plural: bool = False


Units = tuple[Unit, ...]
_Cost = tuple[int, int]  # letters wrong, units: the reading with the least of both wins

_SHORTEST_MISSPELT = 3  # in a shorter word one letter is too much to guess
# Everyday words one letter away from a number word: day, milk, wall, place; metre, centre; god.
_NO_NUMBERS = ("dien", "pien", "sien", "viet", "metr", "centr", "diev")


def _simple() -> Iterator[tuple[str, Unit]]:
    """Zero to ten, hundred, thousand, million, milliard: every case form of the table's lemmas."""
    for value, _, lemmas in rows("numerals.tsv"):
        for lemma, paradigm in (entry.split(":") for entry in lemmas.split()):
            countable = int(value) >= 100 and paradigm != "indeclinable"
            for (_, number), form in forms(lemma, paradigm).items():
                yield fold(form), Unit(int(value), plural=countable and number == "plural")


@cache
def _stems() -> dict[str, int]:
    """The bare stems that make compounds ("div-simti"), folded."""
    return {fold(stem): int(value) for value, stem, _ in rows("numerals.tsv") if stem}


@cache
def _units() -> dict[str, Unit]:
    """All units by folded form: the simple ones, eleven to nineteen, the tens, and stems that stand alone ("simt")."""
    units: dict[str, Unit] = {}
    for form, unit in _simple():
        if form not in units or not unit.plural:
            units[form] = unit
    for stem, value in _stems().items():
        if value >= 10:
            units[stem] = Unit(value)
            continue
        for base, whole in (("padsmit", 10 + value), ("desmit", 10 * value)):
            for form in {base, *forms(base + "s", "1-s").values()}:
                units[stem + fold(form)] = Unit(whole)
    return units


def _shortened(word: str) -> Iterator[str]:
    yield word
    for index in range(len(word)):
        yield word[:index] + word[index + 1 :]


@cache
def _near() -> dict[str, list[str]]:
    """Units by their forms with no or one letter left out: two words one edit apart share such a key."""
    index: dict[str, list[str]] = {}
    for form in _units():
        if len(form) >= _SHORTEST_MISSPELT:
            for key in _shortened(form):
                index.setdefault(key, []).append(form)
    return index


def _one_edit(one: str, other: str) -> bool:
    """Whether putting in, leaving out or exchanging one letter makes one word of the other."""
    short, long = sorted((one, other), key=len)
    same = next((index for index, letter in enumerate(short) if letter != long[index]), len(short))
    return short[same + (len(short) == len(long)) :] == long[same + 1 :]


def _readings_of_unit(word: str, *, last: bool) -> Iterator[tuple[int, Unit]]:
    """The units that `word` may be, each with its count of wrong letters; bare stems only before another unit."""
    units = _units()
    if word in units:
        yield 0, units[word]
    elif not last and word in _stems():
        yield 0, Unit(_stems()[word])
    elif len(word) >= _SHORTEST_MISSPELT:
        near = {form for key in _shortened(word) for form in _near().get(key, ())}
        yield from {(1, units[form]) for form in near if _one_edit(word, form)}


def _may_follow(first: int, second: int) -> bool:
    """Whether the two units can stand side by side in a number: "divsimt", "simtdivi", "divdesmitpieci"."""
    if second >= 1000 or first >= 1000:
        return first != second
    if second == 100:
        return 0 < first < 10
    return first == 100 or (20 <= first < 100 and 0 < second < 10)


@lru_cache(maxsize=4096)
def _readings(word: str) -> tuple[_Cost, frozenset[Units]]:
    """The best readings of a folded word as a row of units, and what they cost."""
    best: _Cost = (len(word) + 1, 0)
    found: set[Units] = set() if word else {()}
    if not word:
        return (0, 0), frozenset(found)
    for end in range(3, len(word) + 1):
        for wrong, unit in _readings_of_unit(word[:end], last=end == len(word)):
            (rest_wrong, rest_units), rests = _readings(word[end:])
            cost = (wrong + rest_wrong, 1 + rest_units)
            joined = {(unit, *rest) for rest in rests if not rest or _may_follow(unit.value, rest[0].value)}
            if joined and cost <= best:
                found = joined | (found if cost == best else set())
                best = cost
    return best, frozenset(found)


def is_exact(word: str) -> bool:
    """Whether `word` is a single unit without a wrong letter, diacritics aside."""
    return fold(word) in _units()


@lru_cache(maxsize=4096)
def units(word: str) -> Units | None:
    """The numbers that `word` is joined of; None when it is no number word or could be several.

    >>> [unit.value for unit in units("divdesmitpieci")], [unit.value for unit in units("septiņpadsmit")]
    ([20, 5], [17])
    >>> units("četrpatsmit")[0].value, units("diena") is None
    (14, True)
    """
    folded = fold(word)
    if folded.startswith(_NO_NUMBERS):
        return None
    _, found = _readings(folded)
    values = {tuple(unit.value for unit in row) for row in found}
    return min(found) if len(values) == 1 else None
