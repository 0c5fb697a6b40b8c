"""A place in a document's text."""

from typing import NamedTuple


class Span(NamedTuple):
    """Half-open offsets, in characters, into ONE string.

    >>> Span(3, 7).of("Nr.2024 un tā")
    '2024'
    >>> Span(3, 7).covers(Span(4, 7)), Span(3, 7).overlaps(Span(7, 9))
    (True, False)
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of `text` that the span points at."""
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def shifted(self, offset: int) -> "Span":
        """The same length, `offset` characters further on."""
        return Span(self.start + offset, self.end + offset)
