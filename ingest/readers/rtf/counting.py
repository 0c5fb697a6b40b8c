"""The second, cruder count of an RTF file's letters: all that stands in no group that describes something else."""

from ingest.readers.manuscript import letters
from ingest.readers.rtf.tokens import Mark, Token

_DESCRIPTIONS = frozenset(
    {
        "fonttbl", "colortbl", "stylesheet", "info", "pict", "listtable", "listoverridetable", "filetbl", "fldinst",
        "listtext", "pntext", "annotation", "atnid", "atnauthor", "objdata", "objclass", "objname", "sp", "shprslt",
        "nonshppict", "nonesttables", "xe", "rxe", "txe", "tc", "tcn", "bkmkstart", "bkmkend", "datafield", "template",
        "comment", "private", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn",
    }
)  # fmt: skip
_CONTINUATIONS = bytes(range(0x80, 0xC0))
"""The further bytes of a letter in UTF-8; hardly any letter in other encodings."""


class CrudeCount:
    r"""Counts letters token by token, with no state but whether the group is one that counts.

    >>> from ingest.readers.rtf.tokens import tokens
    >>> count = CrudeCount()
    >>> for token in tokens(rb"{\rtf1{\fonttbl Times;}Ilgums\par 24 m\'e7n.}"): count.take(token)
    >>> count.letters
    12
    """

    def __init__(self) -> None:
        self.letters = 0
        self._counts = [True]

    def take(self, token: Token) -> None:
        """Look at the next token; what stands for a character by itself, as `\\u` with its fallback, counts once."""
        mark, counts = token.mark, self._counts
        if mark is Mark.BRACE:
            if token.characters == b"{":
                counts.append(counts[-1])
            elif len(counts) > 1:
                counts.pop()
        elif mark is Mark.WORD:
            if token.word in _DESCRIPTIONS:
                counts[-1] = False
        elif mark is Mark.SYMBOL:
            if token.characters == b"*":
                counts[-1] = False
        elif counts[-1]:
            self.letters += letters(token.characters.translate(None, _CONTINUATIONS).decode("latin-1"))
