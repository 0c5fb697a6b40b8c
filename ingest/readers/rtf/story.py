"""A story of an RTF file: the text itself, or a running head, a footnote, a text box of its own."""

from dataclasses import dataclass, field
from enum import Enum

from ingest.readers.flow import Paragraph, Part, Role
from ingest.readers.gathering import Frame, Gathering


class Place(Enum):
    """Where a story is shown."""

    BODY = "body"
    NOTE = "note"
    HEAD = "head"
    FOOT = "foot"
    BOX = "box"


class RowShape:
    r"""The definition of a table row while it is read: `\trleft`, `\cellx` and what goes before each `\cellx`."""

    def __init__(self) -> None:
        self.left = 0
        self.frames: list[Frame] = []
        self._pending = Frame(0)

    def move(self, left: int) -> None:
        """Begin the row at this edge, in twentieths of a point."""
        self.left = left

    def go_on(self, *, above: bool = False, left: bool = False) -> None:
        """Merge the next cell with the one above or to the left."""
        above, left = above or self._pending.goes_on_above, left or self._pending.goes_on_left
        self._pending = Frame(0, above, left)

    def add_frame(self, right: int) -> None:
        """Define a cell by its right edge, in twentieths of a point."""
        self.frames.append(self._pending._replace(right=right))
        self._pending = Frame(0)


@dataclass(slots=True)
class Story:
    """Gathers characters to paragraphs; `nesting` is the number of groups open around the story."""

    place: Place
    nesting: int = 0
    row: RowShape = field(default_factory=RowShape)
    inner_row: RowShape = field(default_factory=RowShape)
    is_listed: bool = False
    """Whether the current paragraph has a number or bullet of a list."""
    _gathering: Gathering = field(default_factory=Gathering)
    _pieces: list[str] = field(default_factory=list)
    _boxes: list[Part] = field(default_factory=list)
    _is_bold: bool = True

    def add(self, text: str, is_bold: bool) -> None:
        """Add characters to the current paragraph."""
        self._pieces.append(text)
        if not is_bold and not text.isspace():
            self._is_bold = False

    @property
    def has_text(self) -> bool:
        """Whether the current paragraph holds anything yet."""
        return bool(self._boxes) or any(not piece.isspace() for piece in self._pieces)

    def add_box(self, parts: list[Part]) -> None:
        """Take the parts of a text box; they stand after the paragraph that it hangs on."""
        self._boxes += parts

    def end_paragraph(self, role: Role, depth: int) -> None:
        """The current paragraph is complete; `depth` is the number of tables that it stands in."""
        text = "".join(self._pieces)
        parts: list[Part] = [Paragraph(text, role, self._is_bold)] if text and not text.isspace() else []
        self._gathering.add(parts + self._boxes, depth)
        self._pieces, self._boxes, self._is_bold, self.is_listed = [], [], True, False

    def end_cell(self, depth: int) -> None:
        """The current cell is complete."""
        self._gathering.end_cell(depth)

    def end_row(self, depth: int) -> None:
        """The current row is complete."""
        shape = self.row if depth == 1 else self.inner_row
        self._gathering.end_row(depth, shape.left, shape.frames)

    def finished(self) -> list[Part]:
        """All parts of the story."""
        return self._gathering.finished()
