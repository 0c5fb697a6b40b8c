"""What an RTF group may change for itself, and the control words that change it."""

from dataclasses import dataclass
from enum import Enum


class Target(Enum):
    """Where the characters of a group go; the value is the control word that sends them there."""

    TEXT = ""
    NOWHERE = "*"
    FONTS = "fonttbl"
    STYLES = "stylesheet"
    INFORMATION = "info"
    TITLE = "title"
    AUTHOR = "author"
    CREATED = "creatim"


@dataclass(slots=True)
class State:
    """Each group begins with a copy of this and gives it back at its end."""

    target: Target = Target.TEXT
    font: int = 0
    fallback: int = 1
    """How many characters stand after `\\u` for readers that know no Unicode."""
    style: int = 0
    outline_level: int | None = None
    list_number: int = 0
    is_in_table: bool = False
    nesting: int = 0
    is_inner_row: bool = False
    is_bold: bool = False
    is_hidden: bool = False
    is_deleted: bool = False

    def copied(self) -> "State":
        """The same again; `copy.copy` takes eight times as long, and files have groups by the ten thousand."""
        return State(
            self.target, self.font, self.fallback, self.style, self.outline_level, self.list_number, self.is_in_table,
            self.nesting, self.is_inner_row, self.is_bold, self.is_hidden, self.is_deleted,
        )  # fmt: skip

    @property
    def depth(self) -> int:
        """The number of tables that the paragraph stands in."""
        return max(self.is_in_table, self.nesting)

    def switch(self, word: str, number: int | None) -> None:
        """Obey a word of `SWITCHES`; 0 turns off."""
        setattr(self, SWITCHES[word], number != 0)

    def set(self, word: str, number: int | None) -> None:
        """Obey a word of `NUMBERS`."""
        setattr(self, NUMBERS[word], max(0, number or 0))

    def reset_paragraph(self) -> None:
        """Obey `\\pard`: the paragraph is one of the default style outside of any table and list."""
        self.style, self.outline_level, self.list_number, self.nesting = 0, None, 0, 0
        self.is_in_table = False

    def begin_inner_row(self) -> None:
        """Obey `\\nesttableprops`: what follows defines a row of a table inside of another."""
        self.is_inner_row = True

    def reset_characters(self, font: int) -> None:
        """Obey `\\plain`."""
        self.font = font
        self.is_bold = self.is_hidden = self.is_deleted = False


SWITCHES = {"b": "is_bold", "v": "is_hidden", "deleted": "is_deleted", "intbl": "is_in_table"}
"""Control words that turn something on, or, followed by 0, off."""
NUMBERS = {
    "s": "style", "outlinelevel": "outline_level", "ls": "list_number", "itap": "nesting", "uc": "fallback",
    "f": "font",
}  # fmt: skip
"""Control words that give a number."""
