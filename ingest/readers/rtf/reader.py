"""Rich Text Format: tokens in, paragraphs and tables out, by a state that each group copies and gives back."""

import sys
from collections.abc import Callable

from ingest import limits
from ingest.readers.flow import FlowWriter, Part
from ingest.readers.manuscript import Manuscript, letters
from ingest.readers.rtf.counting import CrudeCount
from ingest.readers.rtf.prolog import WORDS, Prolog
from ingest.readers.rtf.state import NUMBERS, SWITCHES, State, Target
from ingest.readers.rtf.story import Place, RowShape, Story
from ingest.readers.rtf.tokens import Mark, Token, tokens
from ingest.readers.rtf.words import CHARACTERS, LIST_MARKS, OPTIONAL, SKIPPED, STORIES, SYMBOLS
from ingest.readers.tabulated import with_tables
from ingest.readers.unreadable import beyond

_DEEPEST_STORY = 8
_DESTINATIONS = {target.value: target for target in (Target.FONTS, Target.STYLES, Target.INFORMATION)}


def read(content: bytes) -> Manuscript:
    """Read an RTF file; one that ends amid its groups is read as far as it goes and warned of."""
    manuscript = Manuscript()
    walk = RichTextWalk(manuscript)
    walk.read(content)
    for name, fact in walk.prolog.facts.items():
        manuscript.tell(name, fact)
    body = walk.parts[Place.BODY]
    writer = FlowWriter(manuscript, body)
    writer.write(with_tables(body))
    writer.write(walk.parts[Place.NOTE])
    writer.write_furniture(walk.parts[Place.HEAD] + walk.parts[Place.FOOT])
    manuscript.expect(walk.count.letters - walk.hidden)
    return manuscript


class RichTextWalk:
    """Follows the tokens once and gathers the parts of each place."""

    def __init__(self, manuscript: Manuscript) -> None:
        self.prolog = Prolog()
        self.parts: dict[Place, list[Part]] = {place: [] for place in Place}
        self._manuscript = manuscript
        self._state = State()
        self._outer: list[State] = []
        self._stories = [Story(Place.BODY)]
        self._fallback_left = 0
        self._is_optional = False
        self.count = CrudeCount()
        self.hidden = 0
        """Letters that are not shown."""
        self._paragraph_count = 0
        self._deepest = limits.current().nesting

    def read(self, content: bytes) -> None:
        """Follow all tokens, whatever is missing at the end supplied."""
        was_open = False
        for token in tokens(content):
            self.count.take(token)
            if was_open and not self._outer and (token.mark is Mark.WORD or token.characters.strip(b" }")):
                self._manuscript.warn("repaired")  # a brace too many has closed the document, and yet it goes on
            if token.mark is Mark.BRACE:
                self._open() if token.characters == b"{" else self._close()
            else:
                self._take(token)
            was_open = was_open or bool(self._outer)
        if self._outer:
            self._manuscript.warn("truncated")
        while self._stories:
            self._end_story()

    def _open(self) -> None:
        if len(self._outer) >= self._deepest:
            raise beyond("nesting")
        self._outer.append(self._state)
        self._state = self._state.copied()
        self._fallback_left, self._is_optional = 0, False

    def _close(self) -> None:
        if not self._outer:
            return
        while len(self._stories) > 1 and self._stories[-1].nesting >= len(self._outer):
            self._end_story()
        self._state = self._outer.pop()
        self._fallback_left = 0

    def _take(self, token: Token) -> None:
        if self._state.target is Target.NOWHERE:
            return
        if self._fallback_left:
            token = self._after_fallback(token)
        if token.mark is Mark.WORD:
            self._obey(token.word, token.number)
            self._is_optional = False
        elif token.mark is Mark.SYMBOL:
            self._obey_symbol(token.characters)
        else:
            self._read_characters(token.mark, token.characters)

    def _after_fallback(self, token: Token) -> Token:
        """What is left of a token when the characters for readers that know no Unicode are taken off."""
        left = self._fallback_left
        if token.mark in (Mark.TEXT, Mark.CODED):
            self._fallback_left = max(0, left - len(token.characters))
            return token._replace(characters=token.characters[left:])
        is_character = token.word in CHARACTERS or token.characters in SYMBOLS
        self._fallback_left = left - 1 if is_character else 0
        return Token(Mark.TEXT) if is_character else token

    def _read_characters(self, mark: Mark, characters: bytes) -> None:
        if mark is Mark.TEXT and characters.isascii():
            self._add(characters.decode())
            return
        if mark is Mark.TEXT and _is_utf_8(characters):
            self._manuscript.warn("encoding-guessed")  # it breaks the rules of RTF, and means UTF-8 all the same
            self._add(characters.decode())
            return
        self._add(self.prolog.decode(characters, self._state.font))

    def _add(self, text: str) -> None:
        state = self._state
        if state.target is not Target.TEXT:
            self.prolog.add(text, state)
        elif state.is_hidden or state.is_deleted:
            self.hidden += letters(text)
        else:
            self._stories[-1].add(text, state.is_bold)

    def _obey_symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._is_optional = True
        elif symbol in SYMBOLS:
            self._add(SYMBOLS[symbol])
        elif symbol in b"\r\n":
            self._end_paragraph(self._state.depth)

    def _obey(self, word: str, number: int | None) -> None:
        state = self._state
        if word not in _KNOWN and not self._is_optional:
            return  # most words: they only say how the text looks
        if (self._is_optional and word not in OPTIONAL) or word in SKIPPED:
            self._stories[-1].is_listed |= word in LIST_MARKS
            state.target = Target.NOWHERE
        elif word in CHARACTERS:
            self._add(CHARACTERS[word])
        elif word in STORIES:
            self._begin_story(STORIES[word])
        elif word in _DESTINATIONS:
            state.target = _DESTINATIONS[word]
        elif obey := _ORDERS.get(word):
            obey(self, number or 0)
        else:
            if word in SWITCHES:
                state.switch(word, number)
            elif word in NUMBERS:
                state.set(word, number)
            self.prolog.obey(word, number or 0, state)

    def _write_unicode(self, number: int) -> None:
        self._add(chr(number if 0 <= number <= sys.maxunicode else number & 0xFFFF))
        self._fallback_left = self._state.fallback

    def _begin_story(self, place: Place) -> None:
        if len(self._stories) > _DEEPEST_STORY:
            self._state.target = Target.NOWHERE
            return
        self._stories.append(Story(place, len(self._outer)))
        self._state.reset_paragraph()
        self._state.reset_characters(self.prolog.default_font)
        self._state.target = Target.TEXT
        self._state.is_inner_row = False

    def _end_story(self) -> None:
        if self._stories[-1].has_text:
            self._end_paragraph(self._state.depth)
        story = self._stories.pop()
        if story.place is Place.BOX and self._stories:
            self._stories[-1].add_box(story.finished())
        else:
            self.parts[story.place] += story.finished()

    def _end_paragraph(self, depth: int) -> None:
        state, story = self._state, self._stories[-1]
        self._paragraph_count += 1
        if self._paragraph_count > limits.current().paragraphs:
            raise beyond("paragraphs")
        is_listed = story.is_listed or state.list_number > 0
        story.end_paragraph(self.prolog.sheet.role(state.style, state.outline_level, is_listed), depth)

    def _end_cell(self, depth: int) -> None:
        self._end_paragraph(depth)
        self._stories[-1].end_cell(depth)

    def _end_row(self, depth: int) -> None:
        if self._stories[-1].has_text:
            self._end_paragraph(depth)
        self._stories[-1].end_row(depth)

    @property
    def _inner_depth(self) -> int:
        """The depth of the table that stands inside of another."""
        return max(2, self._state.depth)

    @property
    def _row(self) -> RowShape:
        story = self._stories[-1]
        return story.inner_row if self._state.is_inner_row else story.row

    def _begin_row(self) -> None:
        story = self._stories[-1]
        if self._state.is_inner_row:
            story.inner_row = RowShape()
        else:
            story.row = RowShape()


def _is_utf_8(characters: bytes) -> bool:
    try:
        characters.decode()
    except UnicodeDecodeError:
        return False
    return True


_ORDERS: dict[str, Callable[[RichTextWalk, int], None]] = {
    "par": lambda walk, _: walk._end_paragraph(walk._state.depth),
    "sect": lambda walk, _: walk._end_paragraph(walk._state.depth),
    "cell": lambda walk, _: walk._end_cell(1),
    "row": lambda walk, _: walk._end_row(1),
    "nestcell": lambda walk, _: walk._end_cell(walk._inner_depth),
    "nestrow": lambda walk, _: walk._end_row(walk._inner_depth),
    "trowd": lambda walk, _: walk._begin_row(),
    "trleft": lambda walk, number: walk._row.move(number),
    "cellx": lambda walk, number: walk._row.add_frame(number),
    "clvmrg": lambda walk, _: walk._row.go_on(above=True),
    "clmrg": lambda walk, _: walk._row.go_on(left=True),
    "nesttableprops": lambda walk, _: walk._state.begin_inner_row(),
    "pard": lambda walk, _: walk._state.reset_paragraph(),
    "plain": lambda walk, _: walk._state.reset_characters(walk.prolog.default_font),
    "u": lambda walk, number: walk._write_unicode(number),
}
"""Control words of the text and of its tables."""
_KNOWN = SKIPPED.union(CHARACTERS, STORIES, OPTIONAL, SWITCHES, NUMBERS, WORDS, _DESTINATIONS, _ORDERS)
