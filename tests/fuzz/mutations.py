"""Files spoilt with an eye for what they are made of: their tokens, their numbers, the parts of their archive."""

import re
from collections.abc import Callable, Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from hypothesis import strategies as st

Strategy = st.SearchStrategy[bytes]

_ODD_NUMBERS = (0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
_TOKENS = {
    "rtf": rb"\\[a-z]+-?\d*|\\'..|[{}]|[^\\{}]+|\\",
    "pdf": rb"\d+ \d+ obj|endobj|stream|endstream|/[A-Za-z]+|<<|>>|\d+|[^/<>\d]+|[<>]",
    "txt": rb"[^\n\t|]+|[\n\t|]",
    "eml": rb"[^\n]*\n|[^\n]+",
    "xml": rb"<[^>]*>|[^<]+|<",
}
_KIND_OF_TOKENS = {"html": "xml", "mhtml": "eml"}
_ZIPPED = frozenset({"docx", "odt", "zip", "asice", "edoc"})
_EXTREMES = (b"-1", b"0", b"99999999999", b"\xff\xfe", b"\x00", b"&#55296;", b"\\u-10179?", b"\\uc99 ", b"../")


def spoilt(content: bytes, ending: str) -> Strategy:
    """The content with one kind of damage; `ending` tells of what it is made."""
    kinds = [_cut(content), _flipped(content), _spliced(content), _renumbered(content)]
    if ending in _ZIPPED:
        kinds += [_repacked(content)] * 4
    elif pattern := _TOKENS.get(_KIND_OF_TOKENS.get(ending, ending)):
        kinds += [_shuffled(content, pattern)] * 3
    return st.one_of(kinds)


def _places(content: Sequence[object]) -> st.SearchStrategy[int]:
    return st.integers(0, len(content) - 1)


def _cut(content: bytes) -> Strategy:
    return _places(content).map(lambda end: content[:end])


def _flipped(content: bytes) -> Strategy:
    changes = st.dictionaries(_places(content), st.integers(0, 255), min_size=1, max_size=12)
    return changes.map(lambda changed: bytes(changed.get(place, byte) for place, byte in enumerate(content)))


def _spliced(content: bytes) -> Strategy:
    """A stretch of the content put in place of another, which may be empty: doubled, moved, left out."""

    def splice(places: tuple[int, int, int, int]) -> bytes:
        first, second = sorted(places[:2]), sorted(places[2:])
        return content[: first[0]] + content[second[0] : second[1]] + content[first[1] :]

    return st.tuples(*[_places(content)] * 4).map(splice)


def _renumbered(content: bytes) -> Strategy:
    """Numbers of two or four bytes replaced by such as programs stumble over."""

    def renumber(changes: list[tuple[int, int, int]]) -> bytes:
        changed = bytearray(content)
        for place, number, size in changes:
            changed[place : place + size] = (number & (1 << 8 * size) - 1).to_bytes(size, "little")
        return bytes(changed[: len(content)])

    change = st.tuples(_places(content), st.sampled_from(_ODD_NUMBERS), st.sampled_from((2, 4)))
    return st.lists(change, min_size=1, max_size=6).map(renumber)


def _shuffled(content: bytes, pattern: bytes) -> Strategy:
    """Tokens left out, doubled, exchanged or replaced by extreme ones."""
    tokens = re.findall(pattern, content, re.DOTALL)
    edits = st.tuples(_places(tokens), st.sampled_from("-+x!"), _places(tokens), st.sampled_from(_EXTREMES))
    return st.lists(edits, min_size=1, max_size=8).map(lambda edits: _edited(tokens, edits))


def _edited(tokens: Sequence[bytes], edits: list[tuple[int, str, int, bytes]]) -> bytes:
    changed = list(tokens)
    for place, edit, other, extreme in edits:
        if edit == "-":
            changed[place] = b""
        elif edit == "+":
            changed[place] += changed[other] * 3
        elif edit == "x":
            changed[place], changed[other] = changed[other], changed[place]
        else:
            changed[place] = extreme
    return b"".join(changed)[: 20 * sum(map(len, tokens)) + 1000]


def _repacked(content: bytes) -> Strategy:
    """One part of the archive spoilt inside of it, so that the archive itself is sound."""
    parts = _parts(content)
    filled = sorted(name for name, part in parts.items() if part and name != "mimetype")

    def within(name: str) -> Strategy:
        spoiling: list[Callable[[bytes], Strategy]] = [_cut, _flipped, _spliced]
        kinds = [spoil(parts[name]) for spoil in spoiling] + [_shuffled(parts[name], _TOKENS["xml"])] * 4
        return st.one_of(kinds).map(lambda part: with_part(content, name, part))

    return st.sampled_from(filled).flatmap(within)


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """The archive packed anew with this in place of one of its parts."""
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for other, own in _parts(content).items():
            archive.writestr(
                ZipInfo(other), part if other == name else own, None if other == "mimetype" else ZIP_DEFLATED
            )
    return packed.getvalue()


def _parts(content: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(content)) as archive:
        return {entry.filename: archive.read(entry) for entry in archive.infolist()}
