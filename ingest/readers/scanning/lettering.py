"""What the recognition is known to get wrong, put right where that is certain.

Tesseract's Latvian model has no `@` and no `“` among its letters: it writes something else for them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from PIL import Image, ImageOps

from ingest.readers.scanning.picture import packed, unpacked
from ingest.readers.scanning.tesseract import ENGLISH, SCATTERED, ReadLine, ReadWord, languages, lines_in
from model import Box

_MARK = re.compile(r"[|¦_—–\-.,:;'\"“”„‘’*°~=!\\/\[\](){}<>«»^`]+|[|¦\[\]Il!ijJ1]{1,2}")
_ALONE = re.compile(r"[|¦_~\\^`{}\[\]]+|[—–=\-_]{2,}")
"""No word of a document, however certain: what is left of ruling lines."""
_FRINGE = re.compile(r"^[|¦\[\]](?=\w)|(?<=[\w.,;:)])[|¦\[\]]$|^_(?=\d)")
_DOUBTFUL = 75.0
_DUST = 0.3
"""Marks smaller than this share of an x are no hyphens, and full stops do not stand alone."""
_COLON = re.compile(r"(?<=\d):(?=[^\W\d_]{3})|(?<=^[^\W\d_]):(?=[^\W\d_]{3})")
"""A full stop with dust above it: `2019:gada`, `A:Ozola`."""
_OPENING = re.compile(r"^(\(?)(?:\*{1,2}['\"]?|[\"'])(?=\w)")
_CLOSING = re.compile(r"([\"”])[.,;:)]*$")
_LONGEST_QUOTATION = 30
_DOMAIN = re.compile(r"(?!www\.)[\w.()-]*\.(?:lv|com|eu|org|net|ee|lt)\b[.,;:)]*", re.IGNORECASE)
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w|-]+)+[.,;:)]*")
_LATVIAN_DOMAIN = re.compile(r"\.[|Il1]{1,2}v\b")
_MARGIN = 6


def without_marks(lines: Iterable[ReadLine]) -> Iterator[ReadLine]:
    """The lines without what is not writing: remains of ruling lines, dust, edges of pictures."""
    for line in lines:
        words = [
            word._replace(text=_COLON.sub(".", _FRINGE.sub("", word.text)))
            for word in line.words
            if not _is_mark(word, line)
        ]
        if words:
            yield line._replace(words=words)


def _is_mark(word: ReadWord, line: ReadLine) -> bool:
    if _ALONE.fullmatch(word.text):
        return True
    left, top, right, bottom = word.box
    if max(right - left, bottom - top) < _DUST * line.x_height:
        return True
    return word.certainty < _DOUBTFUL and _MARK.fullmatch(word.text) is not None


def with_quotation_marks(lines: Sequence[ReadLine]) -> list[ReadLine]:
    """The lines with opening quotation marks that fit their closing ones, where asterisks or others were read."""
    words = list(chain.from_iterable(line.words for line in lines))
    texts = iter([_quoted(words, place) for place in range(len(words))])
    return [line._replace(words=[word._replace(text=next(texts)) for word in line.words]) for line in lines]


def _quoted(words: Sequence[ReadWord], place: int) -> str:
    text = words[place].text
    if not _OPENING.match(text):
        return text
    for following in words[place : place + _LONGEST_QUOTATION]:
        if closing := _CLOSING.search(following.text):
            return _OPENING.sub(r"\1“" if closing[1] == "”" else r'\1"', text)
        if following is not words[place] and _OPENING.match(following.text):
            break
    return text


def with_addresses(lines: Sequence[ReadLine], picture: bytes, seconds: float) -> list[ReadLine]:
    """The lines with the e-mail addresses that the English model, which knows `@`, sees where a domain was read."""
    suspects = [line for line in lines if any(_DOMAIN.fullmatch(word.text) for word in line.words)]
    if not suspects or ENGLISH not in languages():
        return list(lines)
    seen = lines_in(packed(_only(suspects, unpacked(picture))), SCATTERED, seconds, ENGLISH)
    addresses = [
        word._replace(text=_LATVIAN_DOMAIN.sub(".lv", word.text))
        for line in seen
        for word in line.words
        if _ADDRESS.fullmatch(word.text)
    ]
    return [_replaced(line, addresses) if line in suspects else line for line in lines]


def _only(lines: Iterable[ReadLine], picture: Image.Image) -> Image.Image:
    """The picture of these lines alone, everything in its place."""
    blank = Image.new("L", picture.size, 255)
    for line in lines:
        around = [word.box for word in line.words]
        area = (
            int(min(box.left for box in around)) - _MARGIN,
            int(min(box.top for box in around)) - _MARGIN,
            int(max(box.right for box in around)) + _MARGIN,
            int(max(box.bottom for box in around)) + _MARGIN,
        )
        blank.paste(picture.crop(area), area[:2])
    return ImageOps.autocontrast(blank)


def _replaced(line: ReadLine, addresses: Sequence[ReadWord]) -> ReadLine:
    """The line with each address instead of the words that stand where it does."""
    words = line.words
    for address in addresses:
        covered = [word for word in words if _overlap(word.box, address.box)]
        if covered:
            place = words.index(covered[0])
            words = [word for word in words if word not in covered]
            words.insert(place, address)
    return line._replace(words=words)


def _overlap(box: Box, other: Box) -> bool:
    """Whether the middle of one lies in the other."""
    across, down = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    return other.left < across < other.right and other.top < down < other.bottom
