"""Values as SQLite can hold them: no lone surrogates, no integers beyond 64 bits, no NUL (`length()` stops there)."""

import re

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_UNBINDABLE = re.compile("[\x00\ud800-\udfff]")
_LARGEST = 2**63 - 1


def clean(text: str) -> str:
    r"""`text` with what SQLite cannot hold replaced, one character for one, so that every offset stays true.

    >>> clean("a\x00b\ud800") == "a\ufffdb\ufffd"
    True
    """
    return _UNBINDABLE.sub(REPLACEMENT, text)


def clean_or_none(text: str | None) -> str | None:
    """The same of a text that may be missing."""
    return None if text is None else clean(text)


def integer(number: int) -> int:
    """`number`, or the nearest one that fits into 64 bits.

    >>> integer(7), integer(2**70) == 2**63 - 1
    (7, True)
    """
    return max(-_LARGEST - 1, min(number, _LARGEST))
