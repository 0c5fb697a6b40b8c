"""The tables of words in `data/`: lines of fields parted by tabs, lines that begin with # are remarks."""

import re
from functools import cache
from importlib.resources import files

from extractors.text.cues import Cue, cue

_PLAIN = str.maketrans("āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ", "acegiklnsuzACEGIKLNSUZ")


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The lines of `data/<name>.tsv` as tuples of their fields."""
    text = (files("extractors") / "data" / f"{name}.tsv").read_text(encoding="utf-8")
    return tuple(tuple(line.split("\t")) for line in text.splitlines() if line and not line.startswith("#"))


@cache
def words(name: str) -> frozenset[str]:
    """The first fields of a table's lines."""
    return frozenset(line[0] for line in rows(name))


@cache
def patterns(name: str, *, plain: bool = False) -> dict[tuple[str, ...], Cue]:
    """Regular expressions of a table whose last field is one: those with the same fields before it joined by |, any
    case.

    The order of keys is that of their first lines. `plain`: for text typed without diacritics.
    """
    alternatives: dict[tuple[str, ...], list[str]] = {}
    for *key, pattern in rows(name):
        alternatives.setdefault(tuple(key), []).append(pattern)
    expressions = {key: "|".join(found) for key, found in alternatives.items()}
    return {key: cue(one.translate(_PLAIN) if plain else one, re.IGNORECASE) for key, one in expressions.items()}
