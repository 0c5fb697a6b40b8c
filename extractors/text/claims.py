"""Which characters a rule has already read, so that a code is not read as a date, nor a date as an amount."""

from model import Span


class Claims:
    """Characters of one text that belong to a value already found.

    >>> claims = Claims(10)
    >>> claims.take(Span(2, 5))
    True
    >>> claims.take(Span(4, 8))
    False
    """

    def __init__(self, length: int) -> None:
        self._taken = bytearray(length)

    def free(self, span: Span) -> bool:
        """Whether none of the characters is taken."""
        return 1 not in self._taken[span.start : span.end]

    def take(self, span: Span) -> bool:
        """Take the characters and say True, or say False when one of them is taken already."""
        if not self.free(span):
            return False
        self._taken[span.start : span.end] = b"\1" * (span.end - span.start)
        return True

    def add(self, span: Span) -> None:
        """Take the characters, whether or not some of them are taken already."""
        self._taken[span.start : span.end] = b"\1" * (span.end - span.start)

    def hold(self, span: Span) -> bool:
        """Whether all of the characters are taken."""
        return 0 not in self._taken[span.start : span.end]
