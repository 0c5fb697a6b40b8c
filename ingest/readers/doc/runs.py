"""Which properties hold where: Word 97 keeps them in pages of 512 bytes, by places in the stream."""

import struct
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ingest.readers.doc.file import PartName, WordFile

_PAGE = 512
_PAGE_NUMBER = 0x3FFFFF
_OPERANDS = (1, 1, 2, 4, 2, 2, None, 3)
"""Bytes of an operand by the three highest bits of its code; None where the operand tells."""
_DEFINE_TABLE, _CHANGE_TABS = 0xD608, 0xC615
_LONG_TABS = 255


@dataclass(slots=True)
class Run:
    """Property modifiers that hold from `start` to `end` of the stream; those of a paragraph name its style."""

    start: int
    end: int
    modifiers: bytes
    style: int = 0


@dataclass(slots=True)
class Runs:
    """All runs of a kind, in the order of the stream."""

    runs: list[Run]
    starts: list[int]

    @classmethod
    def of(cls, word: WordFile, name: PartName) -> "Runs":
        """The runs of paragraphs or of characters."""
        runs = sorted(_runs(word, name), key=lambda run: run.start)
        return cls(runs, [run.start for run in runs])

    def at(self, offset: int) -> Run | None:
        """The run that holds this place of the stream."""
        number = bisect_right(self.starts, offset) - 1
        return self.runs[number] if number >= 0 and offset < self.runs[number].end else None

    def between(self, start: int, end: int) -> Iterator[Run]:
        """The runs that touch this stretch of the stream."""
        for number in range(max(0, bisect_right(self.starts, start) - 1), len(self.runs)):
            run = self.runs[number]
            if run.start >= end:
                break
            if run.end > start:
                yield run


def modifiers(properties: bytes) -> Iterator[tuple[int, bytes]]:
    """Each property modifier's code and operand.

    >>> list(modifiers(bytes.fromhex("1624 01 0b46 0200")))
    [(9238, b'\\x01'), (17931, b'\\x02\\x00')]
    """
    place = 0
    while place + 2 < len(properties):
        code = properties[place] | properties[place + 1] << 8
        place += 2
        size = _OPERANDS[code >> 13]
        if code == _DEFINE_TABLE:
            size = max(0, int.from_bytes(properties[place : place + 2], "little") - 1)
            place += 2
        elif size is None:
            size = properties[place]
            place += 1
            if code == _CHANGE_TABS and size == _LONG_TABS:
                return  # its length is told otherwise, and nothing that is read comes after it
        yield code, properties[place : place + size]
        place += size


def _runs(word: WordFile, name: PartName) -> Iterator[Run]:
    table = word.part(name)
    count = max(0, len(table) - 4) // 8
    numbers = struct.unpack_from(f"<{count}I", table, 4 * (count + 1)) if count else ()
    read = _paragraph_run if name is PartName.PARAGRAPH_RUNS else _character_run
    for number in dict.fromkeys(number & _PAGE_NUMBER for number in numbers):
        page = word.main[number * _PAGE : (number + 1) * _PAGE]
        if len(page) < _PAGE or 4 * (page[-1] + 1) >= _PAGE:
            continue
        bounds = struct.unpack_from(f"<{page[-1] + 1}I", page)
        for index, (start, end) in enumerate(pairwise(bounds)):
            if start < end:
                yield read(page, start, end, 4 * len(bounds), index)


def _paragraph_run(page: bytes, start: int, end: int, table: int, index: int) -> Run:
    place = 2 * page[min(table + 13 * index, _PAGE - 1)]
    if not place:
        return Run(start, end, b"")
    size = 2 * page[place] - 1
    if size < 0:
        place += 1
        size = 2 * page[place]
    properties = page[place + 1 : place + 1 + size]
    return Run(start, end, properties[2:], int.from_bytes(properties[:2], "little"))


def _character_run(page: bytes, start: int, end: int, table: int, index: int) -> Run:
    place = 2 * page[min(table + index, _PAGE - 1)]
    return Run(start, end, page[place + 1 : place + 1 + page[place]] if place else b"")
