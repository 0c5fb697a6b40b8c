"""Rich Text Format: tokens in, paragraphs and tables out, by a state that each group copies and gives back."""

from copy import copy
from dataclasses import dataclass, field

from ingest.readers.flow import FlowWriter, Part
from ingest.readers.manuscript import Manuscript
from ingest.readers.rtf_fonts import DEFAULT_ENCODING, Font
from ingest.readers.rtf_state import NUMBERS, SWITCHES, State, Target
from ingest.readers.rtf_story import Place, Story
from ingest.readers.rtf_tokens import Mark, Token, tokens
from ingest.readers.rtf_words import CHARACTERS, LIST_MARKS, OPTIONAL, SKIPPED, STORIES, SYMBOLS
from ingest.readers.stylesheet import Style, StyleSheet
from ingest.readers.unreadable import Unreadable

DEEPEST = 10_000
"""Groups inside of each other."""
_DEEPEST_STORY = 8
_INNER = 2
"""The least depth of a table that stands inside of another."""


_DESTINATIONS = {target.value: target for target in (Target.FONTS, Target.STYLES, Target.INFORMATION)}
_FACTS = {target.value: target for target in (Target.TITLE, Target.AUTHOR, Target.CREATED)}
_ENCODINGS = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}


def read(content: bytes) -> Manuscript:
    """Read an RTF file; one that ends amid its groups is read as far as it goes and warned of."""
    manuscript = Manuscript()
    walk = RichTextWalk(manuscript)
    walk.read(content)
    for name, fact in walk.facts.items():
        manuscript.tell(name, fact)
    body = walk.parts[Place.BODY]
    writer = FlowWriter(manuscript, body)
    writer.write(body)
    writer.write(walk.parts[Place.NOTE])
    writer.write_furniture(walk.parts[Place.HEAD] + walk.parts[Place.FOOT])
    return manuscript


class RichTextWalk:
    """Follows the tokens once and gathers the parts of each place, and the facts of the file."""

    def __init__(self, manuscript: Manuscript) -> None:
        self.facts: dict[str, str] = {}
        self.parts: dict[Place, list[Part]] = {place: [] for place in Place}
        self._manuscript = manuscript
        self._encoding = DEFAULT_ENCODING
        self._fonts: dict[int, Font] = {}
        self._default_font = 0
        self._sheet = StyleSheet()
        self._state = State()
        self._outer: list[State] = []
        self._stories = [Story(Place.BODY)]
        self._fallback_left = 0
        self._is_optional = False

    def read(self, content: bytes) -> None:
        """Follow all tokens, whatever is missing at the end supplied."""
        was_open = False
        for token in tokens(content):
            if token.mark is Mark.BRACE:
                self._open() if token.characters == b"{" else self._close()
            elif self._outer or not was_open:
                self._take(token)
            elif token.mark is Mark.WORD:
                self._manuscript.warn("text-lost")  # a brace too many has closed the document
                break
            was_open = was_open or bool(self._outer)
        if self._outer:
            self._manuscript.warn("truncated")
        while self._stories:
            self._end_story()

    def _open(self) -> None:
        if len(self._outer) >= DEEPEST:
            raise Unreadable("resource-limit", f"groups nested more than {DEEPEST} deep")
        self._outer.append(self._state)
        self._state = copy(self._state)
        self._fallback_left = 0

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
        if token.characters and token.mark is not Mark.SYMBOL:
            self._fallback_left = max(0, left - len(token.characters))
            return token._replace(characters=token.characters[left:])
        is_character = token.word in CHARACTERS or token.characters in SYMBOLS
        self._fallback_left = left - 1 if is_character else 0
        return Token(Mark.TEXT) if is_character else token

    def _read_characters(self, mark: Mark, characters: bytes) -> None:
        if mark is Mark.TEXT:
            try:
                # All code pages agree on ASCII; a file of UTF-8 breaks the rules, and is one all the same.
                self._add(characters.decode())
            except UnicodeDecodeError:
                pass
            else:
                if not characters.isascii():
                    self._manuscript.warn("encoding-guessed")
                return
        self._add(self._fonts.get(self._state.font, Font()).decode(characters, self._encoding))

    def _add(self, text: str) -> None:
        state = self._state
        if state.target is Target.TEXT:
            if not (state.is_hidden or state.is_deleted):
                self._stories[-1].add(text, state.is_bold)
        elif state.target is Target.FONTS:
            self._fonts.setdefault(state.font, Font()).name += text
        elif state.target is Target.STYLES:
            self._sheet.styles.setdefault(state.style, Style()).name += text.replace(";", "")
        elif state.target in (Target.TITLE, Target.AUTHOR):
            self.facts[state.target.value] = self.facts.get(state.target.value, "") + text

    def _obey_symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._is_optional = True
        elif symbol in SYMBOLS:
            self._add(SYMBOLS[symbol])
        elif symbol in b"\r\n":
            self._end_paragraph()

    def _obey(self, word: str, number: int | None) -> None:
        state = self._state
        if (self._is_optional and word not in OPTIONAL) or word in SKIPPED:
            self._stories[-1].is_listed |= word in LIST_MARKS
            state.target = Target.NOWHERE
        elif word in CHARACTERS:
            self._add(CHARACTERS[word])
        elif word in STORIES:
            self._begin_story(STORIES[word])
        elif word in _DESTINATIONS:
            state.target = _DESTINATIONS[word]
        elif state.target in (Target.INFORMATION, Target.CREATED):
            self._obey_information(word, number or 0)
        elif word in SWITCHES:
            state.switch(word, number)
        elif word in NUMBERS:
            state.set(word, number)
        elif obey := _ORDERS.get(word):
            obey(self, number or 0)
        elif word in _ENCODINGS:
            self._encoding = _ENCODINGS[word]

    def _obey_information(self, word: str, number: int) -> None:
        if word in _FACTS:
            self._state.target = _FACTS[word]
        elif self._state.target is Target.CREATED and word == "yr" and number:
            self.facts["created"] = f"{number:04}"
        elif self._state.target is Target.CREATED and word in ("mo", "dy") and "created" in self.facts:
            self.facts["created"] += f"-{number:02}"

    def _write_unicode(self, number: int) -> None:
        self._add(chr(number if 0 <= number <= sys.maxunicode else number & 0xFFFF))
        self._fallback_left = self._state.fallback

    def _begin_story(self, place: Place) -> None:
        if len(self._stories) > _DEEPEST_STORY:
            self._state.target = Target.NOWHERE
            return
        self._stories.append(Story(place, len(self._outer)))
        self._state.reset_paragraph()
        self._state.target = Target.TEXT
        self._state.is_inner_row = False

    def _end_story(self) -> None:
        if self._stories[-1].has_text:
            self._end_paragraph()
        story = self._stories.pop()
        if story.place is Place.BOX and self._stories:
            self._stories[-1].add_box(story.finished())
        else:
            self.parts[story.place] += story.finished()

    def _end_paragraph(self, least_depth: int = 0) -> None:
        state, story = self._state, self._stories[-1]
        is_listed = story.is_listed or state.list_number > 0
        role = self._sheet.role(state.style, state.outline_level, is_listed)
        story.end_paragraph(role, max(least_depth, state.depth))

    def _end_cell(self, depth: int) -> None:
        self._end_paragraph(depth)
        self._stories[-1].end_cell(depth)

    def _end_row(self, depth: int) -> None:
        if self._stories[-1].has_text:
            self._end_paragraph(depth)
        self._stories[-1].end_row(depth)
