"""Outcomes as bytes and back, for a pipe whose other end is not trusted.

What a parcel may hold, the annotations of `model` say: a child that has read strangers' files can make its parent
build nothing else. A pickle would do whatever a captured child writes into it.
"""

from collections.abc import Iterable
from dataclasses import replace

import msgspec

from ingest.heap import collecting_later
from model import Outcome, Page, PrintedLine, Source, Word, Words

Columns = list[tuple[PrintedLine, ...]]
"""The words of each page: as columns of numbers they are a few pieces a line, not three a word."""

_encoder = msgspec.msgpack.Encoder()
_sources = msgspec.msgpack.Decoder(Source)
_outcomes = msgspec.msgpack.Decoder(tuple[Outcome, Columns])


class Spoiled(Exception):
    """Bytes that no honest sender packs."""


def pack_source(source: Source) -> bytes:
    """A source's bytes; `unpack_source` gives it back."""
    return _encoder.encode(source)


def unpack_source(contents: bytes | bytearray) -> Source:
    """The source in `contents`."""
    return _sources.decode(contents)


def pack(outcome: Outcome) -> bytes:
    """An outcome's bytes; raises what msgspec raises for values that are not as `model` says.

    >>> from model import Failure
    >>> refused = Outcome(Source("a.pdf", b"a.pdf", 1, 1), "code-1", failure=Failure("damaged"))
    >>> unpack(pack(refused)) == refused
    True
    """
    if outcome.document is None:
        return _encoder.encode((outcome, []))
    pages = outcome.document.pages
    wordless = replace(outcome.document, pages=tuple(replace(page, words=()) for page in pages))
    return _encoder.encode((replace(outcome, document=wordless), [_lines(page.words) for page in pages]))


def unpack(contents: bytes | bytearray) -> Outcome:
    """The outcome in `contents`; raises `Spoiled` when they hold anything else."""
    try:
        with collecting_later():
            outcome, columns = _outcomes.decode(contents)
            return _with_words(outcome, columns)
    except (ValueError, RecursionError) as error:  # msgspec's own errors are ValueErrors
        raise Spoiled(str(error)) from None


def _with_words(outcome: Outcome, columns: Columns) -> Outcome:
    if outcome.document is None:
        return outcome
    pages = tuple(_with_lines(page, lines) for page, lines in zip(outcome.document.pages, columns, strict=True))
    return replace(outcome, document=replace(outcome.document, pages=pages))


def _with_lines(page: Page, lines: tuple[PrintedLine, ...]) -> Page:
    if any(not len(line.lengths) == len(line.lefts) == len(line.rights) for line in lines):
        raise ValueError("columns of different lengths")
    return replace(page, words=Words(lines) if lines else ())


def _lines(words: Iterable[Word]) -> tuple[PrintedLine, ...]:
    return words.lines if isinstance(words, Words) else tuple(_line_of(word) for word in words)


def _line_of(word: Word) -> PrintedLine:
    (start, end), (left, top, right, bottom) = word
    return PrintedLine(start, [end - start], [left], [right], top, bottom)
