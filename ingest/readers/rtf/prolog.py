"""What the head of an RTF file tells: code page, fonts, styles, title and author."""

from ingest.readers.code_pages import page
from ingest.readers.rtf.fonts import DEFAULT_ENCODING, Font
from ingest.readers.rtf.state import State, Target
from ingest.readers.stylesheet import Style, StyleSheet

_ENCODINGS = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_FACTS = {target.value: target for target in (Target.TITLE, Target.AUTHOR, Target.CREATED)}
WORDS = frozenset(
    {"ansicpg", "deff", "fcharset", "cpg", "sbasedon", "outlinelevel", "ls", "yr", "mo", "dy", *_ENCODINGS, *_FACTS}
)
"""The control words that the prolog obeys."""


class Prolog:
    """Takes the words and characters of the destinations of the head, and decodes those of the text."""

    def __init__(self) -> None:
        self.facts: dict[str, str] = {}
        self.sheet = StyleSheet()
        self.default_font = 0
        self._encoding = DEFAULT_ENCODING
        self._fonts: dict[int, Font] = {}

    def decode(self, characters: bytes, font: int) -> str:
        """The text of bytes set in the font of this number."""
        return self._fonts.get(font, Font()).decode(characters, self._encoding)

    def add(self, text: str, state: State) -> None:
        """Take characters of the font table, the stylesheet or the information group."""
        if state.target is Target.FONTS:
            self._font(state).name += text
        elif state.target is Target.STYLES:
            self._style(state).name += text.replace(";", "")
        elif state.target in (Target.TITLE, Target.AUTHOR):
            name = state.target.value
            self.facts[name] = self.facts.get(name, "") + text

    def obey(self, word: str, number: int, state: State) -> None:
        """Take a control word."""
        if state.target is Target.FONTS:
            self._define_font(word, number, state)
        elif state.target is Target.STYLES:
            self._define_style(word, number, state)
        elif state.target is Target.CREATED:
            self._date(word, number)
        elif state.target is Target.INFORMATION:
            state.target = _FACTS.get(word, state.target)
        elif word == "ansicpg":
            self._encoding = page(number) or self._encoding
        elif word == "deff":
            self.default_font = state.font = number
        else:
            self._encoding = _ENCODINGS.get(word, self._encoding)

    def _font(self, state: State) -> Font:
        return self._fonts.setdefault(state.font, Font())

    def _style(self, state: State) -> Style:
        return self.sheet.styles.setdefault(state.style, Style())

    def _define_font(self, word: str, number: int, state: State) -> None:
        if word == "fcharset":
            self._font(state).set_charset(number)
        elif word == "cpg":
            self._font(state).encoding = page(number)

    def _define_style(self, word: str, number: int, state: State) -> None:
        if word == "sbasedon":
            self._style(state).based_on = number
        elif word == "outlinelevel":
            self._style(state).outline_level = number
        elif word == "ls":
            self._style(state).is_listed = number > 0

    def _date(self, word: str, number: int) -> None:
        """Year, month and day stand in this order; a file that was never saved has the year 0."""
        if word == "yr" and number:
            self.facts["created"] = f"{number:04}"
        elif word in ("mo", "dy") and "created" in self.facts:
            self.facts["created"] += f"-{number:02}"
