"""Labels that name one project again: in another language, in short, in full (`Projekta akronīms` below its title)."""

import re
from collections.abc import Iterable

from extractors.text.labels import Labelled
from extractors.title.titles import Title
from latvian import fold

OTHERWISE = "titles.labelled-otherwise"
_NEAR = 3  # labels within which a project is named again
_FORMS = (  # the kinds of names, the best one to show first
    re.compile(r"latviski|latviesu val|tulko"),
    re.compile(r"^(?!.*(?:akronim|abreviatur|\bis(?:s|ais)\b|saisin|\bpiln|\bval|origin|\w{3}isk\w+ nos|\w{3}iski\b))"),
    re.compile(r"\bpiln"),
    re.compile(r"\bval|origin|\w{3}isk"),
    re.compile(r""),  # in short
)


def form(label: str) -> int:
    """What kind of name a label announces, from 0, the best one to show.

    >>> [form(label) for label in ("Nosaukums latviski", "Projekta nosaukums", "Nosaukums angļu val.", "Akronīms")]
    [0, 1, 3, 4]
    """
    words = fold(label)
    return next(number for number, pattern in enumerate(_FORMS) if pattern.search(words))


def joined(found: Iterable[tuple[int, Labelled, Title]], text: str) -> list[Title]:
    """Labelled titles, each with the number of its label, those of one project as variants of the best of them."""
    groups: list[list[tuple[int, int, Title]]] = []
    for number, label, title in found:
        kind = form(label.label.of(text))
        last = groups[-1] if groups else []
        if last and number - last[-1][0] <= _NEAR and kind not in (named for _, named, _ in last):
            last.append((number, kind, title))
        else:
            groups.append([(number, kind, title)])
    return [_one(group) for group in groups]


def _one(group: list[tuple[int, int, Title]]) -> Title:
    best = min(group, key=lambda named: named[1])[2]
    more = [one for *_, title in group if title is not best for one in (title.finding, *title.variants)]
    return best._replace(variants=(*best.variants, *(one._replace(method=OTHERWISE) for one in more)))
