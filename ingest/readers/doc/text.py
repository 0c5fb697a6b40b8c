"""The characters of a Word 97–2003 file, and which of them Word shows, and shows in bold."""

import re
from collections.abc import Iterator
from itertools import compress

from ingest.readers.doc.file import PartName, WordFile
from ingest.readers.doc.pieces import Piece, Pieces
from ingest.readers.doc.runs import Runs, modifiers

_DELETED, _VANISHED, _BOLD, _SYMBOL, _PLAIN = 0x0800, 0x083C, 0x0835, 0x6A09, 0x2A33
_ON = frozenset({1, 0x81})
"""A switch turned on, and one turned the other way than the style has it."""
_FIELD = re.compile("[\x13-\x15]")
_BEGIN, _SEPARATE = "\x13", "\x14"
_SHOWN_AS = {
    **dict.fromkeys(range(0x20)),
    0x09: "\t",
    0x0B: "\n",
    0x0E: "\n",
    0x1E: "-",
}
"""Word's own characters: tab, forced breaks of line and column, the hyphen that does not break; all others unseen."""


class WordText:
    """The text with a mark for each character: seen or not, bold or not."""

    def __init__(self, word: WordFile, pieces: Pieces) -> None:
        characters = list("".join(piece.decoded(word.main) for piece in pieces.pieces))
        self._seen = bytearray(b"\x01" * len(characters))
        self._bold = bytearray(len(characters))
        runs = Runs.of(word, PartName.CHARACTER_RUNS)
        for piece in pieces.pieces:
            self._mark(piece, runs, characters)
        self.characters = "".join(characters)
        for start, end in _codes_of_fields(self.characters):
            self._seen[start:end] = bytes(end - start)

    def shown(self, start: int, end: int) -> str:
        """What Word shows of this stretch."""
        return "".join(compress(self.characters[start:end], self._seen[start:end])).translate(_SHOWN_AS)

    def is_bold(self, start: int, end: int) -> bool:
        """Whether all that is shown of this stretch is bold, blanks aside."""
        return all(
            is_bold or not is_seen or character <= " " or character.isspace()
            for character, is_seen, is_bold in zip(
                self.characters[start:end], self._seen[start:end], self._bold[start:end], strict=True
            )
        )

    def _mark(self, piece: Piece, runs: Runs, characters: list[str]) -> None:
        length = piece.end - piece.start
        for run in runs.between(piece.offset, piece.offset + length * piece.width):
            start = piece.start + max(0, (run.start - piece.offset) // piece.width)
            end = piece.start + min(length, (run.end - piece.offset) // piece.width)
            self._mark_run(start, max(start, end), run.modifiers, characters)

    def _mark_run(self, start: int, end: int, properties: bytes, characters: list[str]) -> None:
        length = end - start
        for code, operand in modifiers(properties):
            is_on = operand[:1] != b"" and operand[0] in _ON
            if code in (_DELETED, _VANISHED) and is_on:
                self._seen[start:end] = bytes(length)
            elif code == _BOLD:
                self._bold[start:end] = bytes([is_on]) * length
            elif code == _PLAIN:
                self._bold[start:end] = bytes(length)
            elif code == _SYMBOL:
                characters[start:end] = "\N{BULLET}" * length


def _codes_of_fields(characters: str) -> Iterator[tuple[int, int]]:
    """The stretches of field codes; what a field shows stands between its separator and its end."""
    begun: list[list[int]] = []
    for mark in _FIELD.finditer(characters):
        place = mark.start()
        if mark.group() == _BEGIN:
            begun.append([place])
        elif begun and mark.group() == _SEPARATE:
            begun[-1].append(place)
        elif begun:
            field = begun.pop()
            yield field[0], field[1] if len(field) > 1 else place
