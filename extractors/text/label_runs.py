"""Labels that stand one below another, and below them their values in the same order: `Iesniedzējs:`, `Publicēts:`,
`Rojas pašvaldība`, `5. maijs` – two columns of a page whose text was read one after the other.
"""

from collections.abc import Callable, Iterator, Sequence

from model import Block, Span

_FEWEST, _FEWEST_KNOWN, _MOST = 2, 2, 12
_SURE = 3
"""So many labels, of which one is known, are no heading over others."""
_LONGEST, _LONGEST_VALUE = 60, 200
_BULLETS = " \t•·*-–—"
Pair = tuple[str, Span, Span]
"""A label's key, the label and its value."""


def find(text: str, blocks: Sequence[Block], key_of: Callable[[str], str | None]) -> Iterator[Pair]:
    """The labels whose values stand below the last one of them, each with its own.

    >>> from model import Kind
    >>> lines = ["Iesniedzējs:", "Sākums:", "Rojas dome", "5. maijs"]
    >>> starts = [0, 13, 21, 32]
    >>> blocks = [Block(Span(at, at + len(line)), Kind.PARAGRAPH) for at, line in zip(starts, lines)]
    >>> keys = {"Iesniedzējs": "applicant", "Sākums": "start"}
    >>> [(key, value) for key, _, value in find("\\n".join(lines), blocks, keys.get)]
    [('applicant', Span(start=21, end=31)), ('start', Span(start=32, end=40))]
    """
    bare = [number for number, block in enumerate(blocks) if text[block.span.end - 1] == ":" and _is_bare(block)]
    borders = [place for place in range(1, len(bare)) if bare[place - 1] < bare[place] - 1]
    starts = [bare[place] for place in (0, *borders) if bare]
    ends = [bare[place - 1] for place in (*borders, 0) if bare]
    for start, last in zip(starts, ends, strict=True) if len(starts) < len(bare) else ():
        run = blocks[start : last + 1]
        if _FEWEST <= len(run) <= _MOST:
            yield from _paired(text, run, blocks[start + len(run) : start + 2 * len(run)], key_of)


def _paired(
    text: str, run: Sequence[Block], values: Sequence[Block], key_of: Callable[[str], str | None]
) -> Iterator[Pair]:
    labels = [_words(text, block) for block in run]
    keys = [key_of(label.of(text).rstrip(": ")) for label in labels]
    known = [key for key in keys if key]
    is_sure = len(known) >= _FEWEST_KNOWN or (len(run) >= _SURE and bool(known))
    if not is_sure or len(set(known)) < len(known) or len(values) < len(run):
        return
    if all(_is_value(text, block) for block in values):
        for key, label, value in zip(keys, labels, values, strict=True):
            if key:
                yield key, label, _words(text, value)


def _is_bare(block: Block) -> bool:
    """Whether a line that ends in a colon may be nothing but a label."""
    return block.cell is None and block.span.end - block.span.start <= _LONGEST


def _is_value(text: str, block: Block) -> bool:
    start, end = block.span
    return block.cell is None and end - start <= _LONGEST_VALUE and ": " not in text[start:end]


def _words(text: str, block: Block) -> Span:
    """A line without the bullet before it."""
    words = block.span.of(text)
    return Span(block.span.end - len(words.lstrip(_BULLETS)), block.span.end)
