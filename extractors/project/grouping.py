"""Which codes and titles of a text are of the same project, whatever their order and repetition."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

import codes as project_codes
from extractors.title.titles import Title
from latvian import stem
from model import Finding

_SHORTEST_NAME = 3
_SAME = re.compile(r"[\s/(,–-]{1,4}")
_PART = re.compile(r"(?:\d|[ivx]+\b|dal|kart|posm)")

Group = tuple[list[Finding], list[Title]]
"""The codes and titles of one project."""


def base(code: Finding) -> str:
    """The key of a code: without the partner's suffix."""
    return project_codes.base(code.value)


def keys(codes: Sequence[Finding], found: Sequence[Title]) -> set[str]:
    """What the codes and titles of a project may be met again by."""
    return {base(code) for code in codes} | {_folded(title.finding.value) for title in found}


@lru_cache(maxsize=4096)
def _folded(title: str) -> str:
    """The stems of a title's words: `Latvijas skolas soma` and `Latvijas skola soma` are one."""
    return " ".join(map(stem, re.findall(r"\w+", title)))


def stems(title: str) -> frozenset[str]:
    """The stems of a title's longer words, by which two spellings of it are alike."""
    return frozenset(stem(word) for word in re.findall(r"\w{4,}", title))


def of(text: str, codes: Sequence[Finding], found: Sequence[Title]) -> list[Group]:
    """Codes and titles of the same project together, whatever their order and repetition."""
    groups: dict[str, Group] = {}
    keys = {base(code): base(code) for code in codes} | _agreements(text, codes)
    for code in codes:
        groups.setdefault(keys[base(code)], ([], []))[0].append(code)
    names: dict[str, str] = {}
    for title in found:
        if title.code is not None and base(title.code) in keys:
            names = dict.fromkeys(_names_of(title), keys[base(title.code)]) | names
    for title in found:
        named = keys.get(base(title.code)) if title.code is not None else names.get(_folded(title.finding.value))
        groups.setdefault(named or _folded(title.finding.value), ([], []))[1].append(title)
    return list(_without_short_names(groups).values())


def _agreements(text: str, codes: Sequence[Finding]) -> dict[str, str]:
    """A grant agreement's bare number and the project's own beside it: `LIFE21-NAT-LV-SALA / 101074398`."""
    pairs = pairwise(sorted(codes, key=lambda code: code.span))
    beside = [pair for pair in pairs if _SAME.fullmatch(text, pair[0].span.end, pair[1].span.start)]
    told = [pair if pair[1].value.isdigit() else pair[::-1] for pair in beside]
    return {base(agreement): base(own) for own, agreement in told if own.value.isdigit() < agreement.value.isdigit()}


def _names_of(title: Title) -> list[str]:
    return [_folded(one.value) for one in (title.finding, *title.variants)]


def _without_short_names(groups: dict[str, Group]) -> dict[str, Group]:
    """`Vējš` beside `Vējš burās` or `Vējš burās (Vējš)`: a short name and the full one are of one project."""
    names: dict[str, list[tuple[str, str]]] = {}
    for key, (_, found) in groups.items():
        for name in (name for title in found for name in _names_of(title)):
            names.setdefault(name.partition(" ")[0], []).append((name, key))
    for short in [key for key, (codes, _) in groups.items() if not codes]:
        alike = names[short.partition(" ")[0]]
        full = (key for name, key in alike if key != short and (name == short or _begins(name, short)))
        longer = next((key for key in full if key in groups), None)
        if longer is not None:
            groups[longer][1].extend(groups.pop(short)[1])
    return groups


def _begins(name: str, short: str) -> bool:
    """Whether a name begins with the words of a shorter one; `Vējš 2` is another project than `Vējš`."""
    return len(short) > _SHORTEST_NAME and name.startswith(f"{short} ") and not _PART.match(name, len(short) + 1)
