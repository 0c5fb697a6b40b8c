"""The organisations that one cell of a list names: `vadošais partneris: X (Igaunija), partneri: Y; Z`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from extractors.organisation import organisations
from latvian import countries
from model import Span

_LEAD = (
    r"(?:(?:vadoš|galven|koordinējoš)\w+\s+(?:sadarbības\s+)?(?:partner|organizācij|iestād|skol)\w+|(?:projekta\s+)?koordinator(?:s|e)"
    r"|koordinē|vada)"
)
_PARTNER = r"(?:(?:sadarbības|projekta|pārējie)\s+)?partner(?:is|i|e|es)"
_PREFIX = re.compile(rf"\s*(?:(?P<lead>{_LEAD})|(?P<partner>{_PARTNER}))\b\s*[:–—-]?\s*(?=[^\s:–—-])", re.I)
_SUFFIX = re.compile(rf"\s*(?:\(\s*|[–—-]\s+)(?:(?P<lead>{_LEAD})|(?P<partner>{_PARTNER}))\s*\)?\s*$", re.I)
_REMARK = re.compile(r"\s*\([^()]*\)\s*$")
_PARTS = re.compile(r"[;\n]\s*")
_COMMA = re.compile(r",\s+(?=[^\W\d_a-zāčēģīķļņšūž]|[„“\"«]|(?:vadoš|galven|koordin|partner|sadarb|pārēj))")
_TAIL = re.compile(r",\s+(?=[a-zāčēģīķļņšūž])")  # `Salas skola, skolas Polijā`
_ITEM = re.compile(r"\s*(?:\d{1,2}[.)]|[•*–-])\s*")
_SHORTEST = 3


class Party(NamedTuple):
    """Where the name stands, without remarks, and what the cell says the organisation does, if it does."""

    name: Span
    role: str | None


def of(text: str, cell: Span) -> list[Party]:
    """The parties of a cell in its order; one without any remark of its own where nothing shows that there are more.

    >>> told = "koordinators Liceo Galvani (Itālija); partneri: Salas skola, skolas Polijā"
    >>> [(party.name.of(told), party.role) for party in of(told, Span(0, len(told)))]
    [('Liceo Galvani', 'coordinator'), ('Salas skola', 'partner')]
    """
    found: list[Party] = []
    pieces = list(_pieces(text, cell))
    for place, piece in enumerate(pieces):
        role = found[-1].role if place and found and not pieces[place].begins and found[-1].role == "partner" else None
        found += _party(text, piece.span, role)
    return found


class _Piece(NamedTuple):
    span: Span
    begins: bool
    """Whether it stands behind a semicolon, where no role goes on."""


def _pieces(text: str, cell: Span) -> Iterator[_Piece]:
    for part in _split(text, cell, _PARTS):
        listed = list(_split(text, part, _COMMA))
        whole = len(listed) == 1 or not all(_stands_alone(text, one) for one in listed)
        for number, one in enumerate([part] if whole else listed):
            yield _Piece(one, number == 0)


def _split(text: str, within: Span, between: re.Pattern[str]) -> Iterator[Span]:
    start = within.start
    for match in between.finditer(text, *within):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, within.end)


def _stands_alone(text: str, piece: Span) -> bool:
    """Whether what stands between commas is a party: called one, with its country, or by its own words."""
    words = piece.of(text)
    if _PREFIX.match(words) or _SUFFIX.search(words):
        return True
    remark = _REMARK.search(words)
    if remark and next(countries.find(remark[0]), None):
        return True
    name = words[: remark.start()] if remark else words
    return any(mention.finding.span == Span(0, len(name)) for mention in organisations.in_text(name))


def _party(text: str, piece: Span, role: str | None) -> Iterator[Party]:
    start, end = piece
    if item := _ITEM.match(text, start, end):
        start = item.end()
    if told := _PREFIX.match(text, start, end):
        start, role = told.end(), "coordinator" if told["lead"] else "partner"
    if told := _SUFFIX.search(text[start:end]):
        end, role = start + told.start(), "coordinator" if told["lead"] else "partner"
    if role and (tail := _TAIL.search(text, start, end)):
        end = tail.start()
    if (remark := _REMARK.search(text[start:end])) and remark.start():
        end = start + remark.start()
    name = Span(start, end)
    is_name = end - start >= _SHORTEST and re.search(r"[^\W\d_]{3}", name.of(text)) is not None
    if is_name and not (role and text[start].islower()):
        yield Party(name, role)
