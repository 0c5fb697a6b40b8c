"""Word 97–2003: the stories of the file brought into paragraphs and tables."""

import re
import struct
from collections.abc import Iterator

from ingest.readers.doc.file import PartName, Region, WordFile, opened
from ingest.readers.doc.pieces import Pieces
from ingest.readers.doc.properties import ParagraphProperties, paragraph_properties
from ingest.readers.doc.runs import Runs
from ingest.readers.doc.styles import stylesheet
from ingest.readers.doc.text import WordText
from ingest.readers.flow import FlowWriter, Paragraph, Part
from ingest.readers.gathering import Gathering
from ingest.readers.manuscript import Manuscript, letters
from ingest.readers.tabulated import with_tables
from ingest.readers.unreadable import Unreadable

_PARAGRAPH_END = re.compile("[\r\x07\x0c]")
_CELL_END, _ANCHOR = "\x07", "\x08"
_SEPARATORS, _HEADS_OF_SECTION = 6, 6
"""Stories of lines between text and notes, which come first, and of heads and feet of each section."""
_FEET = frozenset({2, 3, 5})
_UNREAD = (Region.MACROS, Region.COMMENTS)
_ANCHOR_SIZE, _BOX_SIZE, _BOX_SHAPE = 26, 22, 14


def read(content: bytes) -> Manuscript:
    """Read a Word file; its macros are not looked at."""
    word = opened(content)
    try:
        return _read(word)
    except struct.error as error:
        raise Unreadable("damaged", str(error)) from error


def _read(word: WordFile) -> Manuscript:
    manuscript = Manuscript()
    for name, fact in word.facts.items():
        manuscript.tell(name, fact)
    walk = WordWalk(word)
    if not (word.is_whole and walk.is_whole):
        manuscript.warn("truncated")
    body = walk.parts(word.region(Region.BODY)) + walk.boxes_left()
    writer = FlowWriter(manuscript, body)
    writer.write(with_tables(body))
    for region in (Region.FOOTNOTES, Region.ENDNOTES):
        writer.write(walk.parts(word.region(region)))
    for head in walk.heads_and_feet():
        writer.write_furniture(walk.parts(head))
    writer.write_furniture(walk.parts(word.region(Region.TEXT_BOXES_OF_HEADS)))
    manuscript.expect(walk.letters)
    return manuscript


class WordWalk:
    """Brings stretches of the text into paragraphs and tables."""

    def __init__(self, word: WordFile) -> None:
        self._word = word
        self._pieces = Pieces.of(word)
        self._text = WordText(word, self._pieces)
        self._runs = Runs.of(word, PartName.PARAGRAPH_RUNS)
        self._sheet = stylesheet(word.part(PartName.STYLES))
        self._properties: dict[tuple[int, bytes], ParagraphProperties] = {}
        self._boxes = dict(_text_boxes(word))

    @property
    def is_whole(self) -> bool:
        """Whether all of the text is there."""
        return not self._pieces.reaches_beyond(self._word.main)

    @property
    def letters(self) -> int:
        """How many letters Word shows of all regions but macros and comments, whatever story they belong to."""
        shown = (region for region in Region if region not in _UNREAD)
        stories = map(self._word.region, shown)
        return sum(letters(self._text.shown(story.start, story.stop)) for story in stories)

    def parts(self, story: range) -> list[Part]:
        """The parts of a story."""
        gathering = Gathering()
        for start, end in self._paragraphs(story):
            properties = self._properties_at(end)
            is_cell_end = self._text.characters[end : end + 1] == _CELL_END
            if is_cell_end and properties.is_row_end:
                gathering.end_row(1, properties.left, properties.frames)
                continue
            if properties.is_inner_row_end:
                gathering.end_row(properties.depth, properties.left, properties.frames)
                continue
            depth = 1 if is_cell_end else properties.depth
            gathering.add(self._paragraph(start, end, properties), depth)
            if is_cell_end or properties.is_inner_cell_end:
                gathering.end_cell(depth)
        return gathering.finished()

    def boxes_left(self) -> list[Part]:
        """The text boxes that hang on no paragraph."""
        parts: list[Part] = []
        while self._boxes:
            parts += self._box(next(iter(self._boxes)))
        return parts

    def heads_and_feet(self) -> list[range]:
        """The stories of running heads, then those of feet."""
        part = self._word.part(PartName.HEADS)
        places = struct.unpack_from(f"<{len(part) // 4}I", part)
        # The last place means nothing.
        stories = list(enumerate(self._word.stories(Region.HEADS, places[:-1])))[_SEPARATORS:]
        return [
            story
            for is_foot in (False, True)
            for number, story in stories
            if ((number - _SEPARATORS) % _HEADS_OF_SECTION in _FEET) is is_foot
        ]

    def _paragraphs(self, story: range) -> Iterator[tuple[int, int]]:
        """Where each paragraph begins and where its mark stands."""
        start, stop = story.start, min(story.stop, len(self._text.characters))
        for mark in _PARAGRAPH_END.finditer(self._text.characters, start, stop):
            yield start, mark.start()
            start = mark.end()
        if start < stop:
            yield start, stop

    def _paragraph(self, start: int, end: int, properties: ParagraphProperties) -> list[Part]:
        text = self._text.shown(start, end)
        parts: list[Part] = []
        if text and not text.isspace():
            role = self._sheet.role(properties.style, properties.outline_level, properties.is_listed)
            parts.append(Paragraph(text, role, self._text.is_bold(start, end)))
        if _ANCHOR in self._text.characters[start:end]:
            for place in [place for place in self._boxes if start <= place < end]:
                parts += self._box(place)
        return parts

    def _box(self, anchor: int) -> list[Part]:
        return self.parts(self._boxes.pop(anchor))

    def _properties_at(self, mark: int) -> ParagraphProperties:
        run = self._runs.at(self._pieces.offset(mark))
        style, modifiers = (run.style, run.modifiers) if run else (0, b"")
        modifiers += self._pieces.at(mark).modifiers
        key = style, modifiers
        if key not in self._properties:
            self._properties[key] = paragraph_properties(style, modifiers, self._word.extra)
        return self._properties[key]


def _text_boxes(word: WordFile) -> Iterator[tuple[int, range]]:
    """The place of each anchored text box in the text, and the story that stands in the box."""
    places, shapes = _table(word.part(PartName.ANCHORS), _ANCHOR_SIZE)
    place_of = {shape[:4]: place for place, shape in zip(places, shapes, strict=False)}
    places, boxes = _table(word.part(PartName.TEXT_BOXES), _BOX_SIZE)
    body = word.region(Region.BODY)
    for number, (story, box) in enumerate(zip(word.stories(Region.TEXT_BOXES, places), boxes, strict=False)):
        place = place_of.get(box[_BOX_SHAPE : _BOX_SHAPE + 4], -1)
        yield place if place in body else -1 - number, story


def _table(part: bytes, size: int) -> tuple[tuple[int, ...], list[bytes]]:
    """The places of a part, and what it tells of the text between them in so many bytes each."""
    count = max(0, len(part) - 4) // (4 + size)
    if not count:
        return (), []
    entries = part[4 * (count + 1) :]
    return struct.unpack_from(f"<{count + 1}I", part), [entries[size * n : size * (n + 1)] for n in range(count)]
