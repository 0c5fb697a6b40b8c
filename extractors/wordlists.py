"""The tables of words in `data/`: lines of fields parted by tabs, lines that begin with # are remarks."""

import re
from functools import cache
from importlib.resources import files


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The lines of `data/<name>.tsv` as tuples of their fields."""
    text = (files("extractors") / "data" / f"{name}.tsv").read_text(encoding="utf-8")
    return tuple(tuple(line.split("\t")) for line in text.splitlines() if line and not line.startswith("#"))


@cache
def patterns(name: str) -> dict[tuple[str, ...], re.Pattern[str]]:
    """Regular expressions of a table whose last field is one: those with the same fields before it joined by |, any
    case.

    The order of keys is that of their first lines.
    """
    alternatives: dict[tuple[str, ...], list[str]] = {}
    for *key, pattern in rows(name):
        alternatives.setdefault(tuple(key), []).append(pattern)
    return {key: re.compile("|".join(found), re.IGNORECASE) for key, found in alternatives.items()}


_NO_LETTERS = re.compile(r"\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\[[^]]*\]|\\.|.[?*{]")
_LETTERS = re.compile(r"[^\W\d_]+")


@cache
def needles(pattern: re.Pattern[str]) -> tuple[str, ...]:
    r"""Small letters of which a text must hold one string for a pattern to match: cheap to look for before it is tried.

    >>> needles(re.compile(r"\bmaksājum(?:s|u)\b|vis[au] projekt\w+"))
    ('maksājum', 'projekt')
    """
    alternatives = _NO_LETTERS.sub(".", pattern.pattern).split("|")
    return tuple(max(_LETTERS.findall(said), key=len, default="").lower() for said in alternatives)
