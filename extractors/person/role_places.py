"""The roles and names of a block by their places, so that of many each is judged by its neighbours alone."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from extractors.person.phrases import Phrase
from extractors.text.labels import Labelled
from model import Block, Span


class Place(NamedTuple):
    """A block with what in it can tell roles: role words, labels over it, the role on a line beside, all its names."""

    text: str
    block: Block
    roles: tuple[Phrase, ...]
    labels: tuple[Labelled, ...]
    beside: str | None
    names: tuple[Span, ...] = ()


def between(place: Place, previous: Span | None, span: Span) -> Sequence[Phrase]:
    """The roles behind the previous name, of whom something is told, and before the one that follows `span`."""
    first = 0 if previous is None else count(place.roles, previous.end)
    return place.roles[first : bisect_left(place.roles, following(place, span), key=lambda role: role.span.start)]


def count(roles: Sequence[Phrase], offset: int) -> int:
    """How many of the roles, which are in order, end at `offset` or before it."""
    return bisect_right(roles, offset, key=lambda role: role.span.end)


def following(place: Place, span: Span) -> int:
    """Where the next name of the block begins, or the block ends."""
    number = bisect_left(place.names, (span.end,))
    return place.names[number].start if number < len(place.names) else place.block.span.end


def name_before(place: Place, offset: int) -> Span | None:
    """The last name of the block that ends at `offset` or before it."""
    numbers = range(bisect_left(place.names, (offset,)) - 1, -1, -1)
    return next((place.names[number] for number in numbers if place.names[number].end <= offset), None)
