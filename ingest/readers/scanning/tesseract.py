"""Tesseract as a program of its own: a picture in, the words with their places out."""

import os
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple
from xml.etree import ElementTree

from ingest.readers.characters import clean
from ingest.readers.scanning.picture import DPI
from ingest.readers.unreadable import Unreadable
from model import Box

LATVIAN = "lav"
ENGLISH = "eng"
ORIENTATION = "osd"
"""Not a language but a model; without it pages are read as they lie."""
INSTALL = "Tesseract with Latvian is not installed: apt-get install tesseract-ocr tesseract-ocr-lav"

WHOLE_PAGE = 3
"""Page segmentation mode: blocks and columns are found by Tesseract."""
SCATTERED = 11
"""Page segmentation mode: as much text as there is, wherever it stands."""
_ON_END = 2
_LISTING = 60.0
"""Seconds; it takes a moment, but where it takes longer on a busy machine, Tesseract would be told to be missing."""
_XHTML = "{http://www.w3.org/1999/xhtml}"
_LINES = {"ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat"}
_NUMBER = r"(-?[\d.]+)"
_BOX = re.compile(r"bbox (\d+) (\d+) (\d+) (\d+)")
_BASELINE = re.compile(rf"baseline {_NUMBER} {_NUMBER}")
_SIZES = re.compile(rf"x_size {_NUMBER}; x_descenders {_NUMBER}; x_ascenders {_NUMBER}")
_ROTATE = re.compile(rb"Rotate: (\d+)")
_CERTAINTY = re.compile(r"x_wconf (\d+)")
# One thread: documents are read side by side already.
_ENVIRONMENT = {"OMP_THREAD_LIMIT": "1"}


class ReadWord(NamedTuple):
    """A word as read, its box in pixels, and how certain Tesseract is of it, from 0 to 100."""

    text: str
    box: Box
    certainty: float


class ReadLine(NamedTuple):
    """Words side by side; `baseline` is the height on which they stand and `x_height` that of an x, in pixels."""

    words: list[ReadWord]
    baseline: float
    x_height: float

    @property
    def is_on_end(self) -> bool:
        """Whether the words stand one above the other: Tesseract also reads lines that run from top to bottom."""
        boxes = [word.box for word in self.words]
        width = max(box.right for box in boxes) - min(box.left for box in boxes)
        height = max(box.bottom for box in boxes) - min(box.top for box in boxes)
        return height > _ON_END * width and sum(len(word.text) for word in self.words) > _ON_END


@cache
def languages() -> frozenset[str]:
    """The languages that the installed Tesseract reads; none where there is no Tesseract."""
    try:
        listed = subprocess.run(
            ["tesseract", "--list-langs"], capture_output=True, text=True, timeout=_LISTING, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return frozenset()
    return frozenset(listed.stdout.split())


def require(language: str = LATVIAN) -> None:
    """`Unreadable`: "ocr-missing" without Tesseract or the language."""
    if language not in languages():
        raise Unreadable("ocr-missing", INSTALL)


def lines_in(picture: bytes, mode: int, seconds: float, language: str = LATVIAN) -> list[ReadLine]:
    """The lines of a packed grey picture of `DPI`, in Tesseract's order.

    `Unreadable`: "ocr-missing" without Tesseract or the language, "timeout" after so many seconds, "damaged" when
    Tesseract refuses the picture.
    """
    require(language)
    answer = _asked(picture, ["-l", language, "--psm", str(mode), "--dpi", str(DPI), "hocr"], seconds)
    if answer.returncode:
        raise Unreadable("damaged", answer.stderr.decode(errors="replace").strip()[-200:])
    try:
        return list(_lines(answer.stdout))
    except ElementTree.ParseError as error:
        raise Unreadable("damaged", f"Tesseract's answer: {error}") from error


def quarters(picture: bytes, seconds: float) -> int:
    """How many quarter turns clockwise set a packed picture's page upright; 0 when Tesseract cannot tell."""
    if ORIENTATION not in languages():
        return 0
    answer = _asked(picture, ["--psm", "0", "--dpi", str(DPI)], seconds)
    turn = _ROTATE.search(answer.stdout)
    return int(turn[1]) // 90 if turn else 0


def _asked(picture: bytes, arguments: list[str], seconds: float) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(
            ["tesseract", "-", "-", *arguments],
            input=picture, capture_output=True, timeout=max(0.0, seconds), env=os.environ | _ENVIRONMENT,
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise Unreadable("timeout", "text recognition took too long") from error


def _lines(hocr: bytes) -> Iterator[ReadLine]:
    for element in ElementTree.fromstring(hocr).iter(_XHTML + "span"):
        if element.get("class") not in _LINES:
            continue
        title = element.get("title", "")
        words = [word for word in map(_word, element.iter(_XHTML + "span")) if word.text]
        sizes = _SIZES.search(title)
        if words and sizes:
            x_size, descenders, ascenders = map(float, sizes.groups())
            yield ReadLine(words, _baseline(title), x_size - descenders - ascenders)


def _word(element: ElementTree.Element) -> ReadWord:
    """The word of an element; an empty one for the line itself."""
    title = element.get("title", "")
    certainty = _CERTAINTY.search(title)
    text = clean("".join(element.itertext())) if certainty else ""
    return ReadWord(text, _box(title), float(certainty[1]) if certainty else 0.0)


def _box(title: str) -> Box:
    match = _BOX.search(title)
    return Box(*map(float, match.groups())) if match else Box(0.0, 0.0, 0.0, 0.0)


def _baseline(title: str) -> float:
    """The baseline's height in the middle of the line; hOCR gives its slope and its start above the bottom left."""
    box, match = _box(title), _BASELINE.search(title)
    slope, start = map(float, match.groups()) if match else (0.0, 0.0)
    return box.bottom + start + slope * (box.right - box.left) / 2
