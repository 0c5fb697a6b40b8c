"""Titles and numbers that take turns through a text: `projekts „A” … Nr. 1 … projekts „B” … Nr. 2`.

Where every number stands behind a title of its own, each is that title's, however many words or lines lie between.
"""

from collections.abc import Sequence

import codes as project_codes
from extractors.title.titles import Title
from latvian import fold
from model import Finding

_SURE = ("titles.after-project", "titles.labelled", "titles.listed", "titles.heading", "titles.item")
_FARTHEST = 400  # characters from a title to its number


def paired(found: Sequence[Title], codes: Sequence[Finding]) -> list[Title]:
    """The titles, each with the number behind it, if titles and numbers of several projects take turns throughout."""
    numbers = _first_of_each(codes) if len(codes) > 1 else []
    if len(numbers) < 2:
        return list(found)
    names = _first_names(found)
    places = [*((one.finding.span, one) for one in names), *((code.span, code) for code in numbers)]
    turns = sorted(places, key=lambda turn: turn[0])
    titles = [one for _, one in turns[::2] if isinstance(one, Title)]
    behind = [one for _, one in turns[1::2] if isinstance(one, Finding)]
    if not len(titles) == len(behind) == len(numbers) == len(names):
        return list(found)
    pairs = {fold(title.finding.value): code for title, code in zip(titles, behind, strict=True)}
    if any(_is_apart(title, code) for title, code in zip(titles, behind, strict=True)):
        return list(found)
    return [title if title.code else title._replace(code=pairs.get(fold(title.finding.value))) for title in found]


def _is_apart(title: Title, code: Finding) -> bool:
    """Whether a title has another number beside it, or this one is far off."""
    is_other = title.code is not None and project_codes.base(title.code.value) != project_codes.base(code.value)
    return is_other or code.span.start - title.finding.span.end > _FARTHEST


def _first_of_each(codes: Sequence[Finding]) -> list[Finding]:
    first: dict[str, Finding] = {}
    for code in sorted(codes, key=lambda code: code.span):
        if not project_codes.is_accreditation(code.value):
            first.setdefault(project_codes.base(code.value), code)
    return list(first.values())


def _first_names(found: Sequence[Title]) -> list[Title]:
    first: dict[str, Title] = {}
    for title in sorted(found, key=lambda title: title.finding.span):
        if title.finding.method in _SURE or title.code is not None:
            first.setdefault(fold(title.finding.value), title)
    return list(first.values())
