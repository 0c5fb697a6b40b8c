"""Rich Text Format: tokens in, paragraphs and tables out, by a state that each group copies and gives back."""

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field
from enum import Enum

from ingest.readers.flow import FlowWriter, Part
from ingest.readers.manuscript import Manuscript
from ingest.readers.rtf_fonts import DEFAULT_ENCODING, Font, page
from ingest.readers.rtf_story import Place, RowShape, Story
from ingest.readers.rtf_tokens import Mark, Token, tokens
from ingest.readers.rtf_words import CHARACTERS, LIST_MARKS, OPTIONAL, SKIPPED, STORIES, SYMBOLS
from ingest.readers.stylesheet import Style, StyleSheet
from ingest.readers.unreadable import Unreadable

DEEPEST = 10_000
"""Groups inside of each other."""
_DEEPEST_STORY = 8
_MOST_FALLBACK = 10
_INNER = 2
"""The least depth of a table that stands inside of another."""


class Target(Enum):
    """Where the characters of a group go."""

    TEXT = "text"
    NOWHERE = "nowhere"
    FONTS = "fonttbl"
    STYLES = "stylesheet"
    INFORMATION = "info"
    TITLE = "title"
    AUTHOR = "author"
    CREATED = "creatim"


_TABLES = {target.value: target for target in (Target.FONTS, Target.STYLES, Target.INFORMATION)}
_FACTS = {target.value: target for target in (Target.TITLE, Target.AUTHOR, Target.CREATED)}


@dataclass(slots=True)
class State:
    """What a group may change for itself."""

    target: Target = Target.TEXT
    font: int = 0
    fallback: int = 1
    """How many characters stand after `\\u` for readers that know no Unicode."""
    style: int = 0
    outline_level: int | None = None
    is_listed: bool = False
    is_in_table: bool = False
    nesting: int = 0
    is_inner_row: bool = False
    is_bold: bool = False
    is_hidden: bool = False
    is_deleted: bool = False

    @property
    def depth(self) -> int:
        """The number of tables that the paragraph stands in."""
        return max(self.is_in_table, self.nesting)

    def reset_paragraph(self) -> None:
        """Give the paragraph the properties that it has by default."""
        self.style, self.outline_level, self.nesting = 0, None, 0
        self.is_listed = self.is_in_table = False


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


@dataclass
class RichTextWalk:
    """Follows the tokens once and gathers the parts of each place, and the facts of the file."""

    manuscript: Manuscript
    facts: dict[str, str] = field(default_factory=dict)
    parts: dict[Place, list[Part]] = field(default_factory=lambda: {place: [] for place in Place})

    def __post_init__(self) -> None:
        self._encoding = DEFAULT_ENCODING
        self._fonts: dict[int, Font] = {}
        self._default_font = 0
        self._sheet = StyleSheet()
        self._style = Style()
        self._state = State()
        self._outer: list[State] = []
        self._stories = [Story(Place.BODY)]
        self._unread = 0
        """Characters still to be skipped after `\\u`."""
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
                self.manuscript.warn("text-lost")  # a brace too many has closed the document
                break
            was_open = was_open or bool(self._outer)
        if self._outer:
            self.manuscript.warn("truncated")
        while self._stories:
            self._end_story()

    def _open(self) -> None:
        if len(self._outer) >= DEEPEST:
            raise Unreadable("resource-limit", f"groups nested more than {DEEPEST} deep")
        self._outer.append(self._state)
        self._state = copy(self._state)
        self._unread = 0
        if self._state.target is Target.STYLES:
            self._style = self._sheet.styles.setdefault(0, Style())

    def _close(self) -> None:
        self._unread = 0
        if self._outer:
            self._state = self._outer.pop()
            if len(self._stories) > 1 and len(self._outer) < self._stories[-1].nesting:
                self._end_story()

    def _take(self, token: Token) -> None:
        if self._state.target is Target.NOWHERE:
            return
        if self._unread and self._skips(token):
            return
        if token.mark is Mark.WORD:
            self._obey(token.word, token.number)
        elif token.mark is Mark.SYMBOL:
            self._obey_symbol(token.characters)
        else:
            self._read_characters(token)
        if token.mark is not Mark.SYMBOL:
            self._is_optional = False

    def _skips(self, token: Token) -> bool:
        """Whether the token is all fallback; characters that are not are read here."""
        if token.mark in (Mark.WORD, Mark.SYMBOL):
            self._unread -= 1
            return token.word != "u"
        rest = token.characters[self._unread :]
        self._unread -= len(token.characters) - len(rest)
        if rest:
            self._read_characters(Token(token.mark, characters=rest))
        return True

    def _read_characters(self, token: Token) -> None:
        if token.mark is Mark.TEXT:
            try:
                # No code page differs from UTF-8 in ASCII; a file of UTF-8 breaks the rules, and is one all the same.
                self._add(token.characters.decode())
                if not token.characters.isascii():
                    self.manuscript.warn("encoding-guessed")
                return
            except UnicodeDecodeError:
                pass
        font = self._fonts.get(self._state.font) or Font()
        self._add(font.decode(token.characters, self._encoding))

    def _add(self, text: str) -> None:
        state = self._state
        if state.target is Target.TEXT:
            if not (state.is_hidden or state.is_deleted):
                self._stories[-1].add(text, state.is_bold)
        elif state.target is Target.FONTS:
            self._font().name += text
        elif state.target is Target.STYLES:
            self._style.name = (self._style.name + text).strip("; ")
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
        if self._is_optional and word not in OPTIONAL or word in SKIPPED:
            self._stories[-1].is_listed |= word in LIST_MARKS
            state.target = Target.NOWHERE
        elif word in CHARACTERS:
            self._add(CHARACTERS[word])
        elif word in STORIES:
            self._begin_story(STORIES[word])
        elif word in _TABLES:
            state.target = _TABLES[word]
        elif state.target is Target.INFORMATION or state.target is Target.CREATED:
            self._obey_information(word, number or 0)
        elif state.target is Target.STYLES:
            self._obey_style(word, number)
        elif obey := _ORDERS.get(word):
            obey(self, number)

    def _obey_information(self, word: str, number: int) -> None:
        if word in _FACTS:
            self._state.target = _FACTS[word]
        elif word == "yr" and number:
            self.facts["created"] = f"{number:04}"
        elif word in ("mo", "dy") and "created" in self.facts and self._state.target is Target.CREATED:
            self.facts["created"] += f"-{number:02}"

    def _obey_style(self, word: str, number: int | None) -> None:
        if word == "s":
            self._style = self._sheet.styles.setdefault(number or 0, Style())
        elif word == "sbasedon":
            self._style.based_on = number
        elif word == "outlinelevel":
            self._style.outline_level = number
        elif word == "ls":
            self._style.is_listed = bool(number)
