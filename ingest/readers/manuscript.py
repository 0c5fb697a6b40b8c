"""A document's text while it is being written."""

import re
from dataclasses import replace

from ingest import limits
from ingest.readers.characters import clean, mask_personal_codes
from ingest.readers.unreadable import Unreadable, beyond
from latvian.gluing import parted
from model import Block, Cell, Document, Kind, Page, Span

MOST_LOST = 0.1
"""A document of which more than this share of the letters is not written gets the warning `text-lost`."""

_BLANKS = " \t\n\r\f\v\N{NO-BREAK SPACE}"
_DAMAGE = frozenset({"truncated", "repaired"})
_LIMITED = frozenset({"pages-limited", "table-limited"})
_UNRELIABLE_SHARE = 0.05
_UNREADABLE = re.compile("[\ufffd\ue000-\uf8ff]")


class Manuscript:
    r"""Takes a document's blocks in reading order and writes its one text.

    >>> manuscript = Manuscript()
    >>> for column, words in enumerate(("Projekta ilgums", "24  mēneši")):
    ...     _ = manuscript.write(words, Kind.CELL, cell=Cell(0, 0, column))
    >>> manuscript.document("", "text/plain").text
    'Projekta ilgums\t24 mēneši'
    """

    def __init__(self) -> None:
        self.pages: list[Page] = []
        self.facts: list[tuple[str, str]] = []
        self._written: list[str] = []
        self._blocks: list[Block] = []
        self._length = 0
        self._most_blocks = limits.current().paragraphs
        self._warnings: dict[str, None] = {}

    @property
    def is_blank(self) -> bool:
        """Whether nothing has been written yet."""
        return not self._blocks

    @property
    def refusal(self) -> Unreadable:
        """Why there is no text: the file is broken, or too large to be read whole, or there is none."""
        if not _DAMAGE.isdisjoint(self._warnings):
            return Unreadable("damaged", "the text is missing")
        return Unreadable("no-text") if _LIMITED.isdisjoint(self._warnings) else Unreadable("resource-limit")

    @property
    def length(self) -> int:
        """How many characters stand written, separators included."""
        return self._length

    def write(
        self,
        text: str,
        kind: Kind = Kind.PARAGRAPH,
        *,
        page: int = 0,
        cell: Cell | None = None,
        level: int | None = None,
        is_clean: bool = False,
    ) -> Span | None:
        """Write one block and tell where it stands; nothing is written of a blank text; `is_clean` text is taken as
        it is, other text cleaned and its glued words parted.
        """
        text = mask_personal_codes(text if is_clean else parted(clean(text)))
        if not text:
            return None
        if len(self._blocks) >= self._most_blocks:
            raise beyond("paragraphs")
        if self._blocks:
            self._written.append(self._separator(cell))
            self._length += 1
        span = Span(self._length, self._length + len(text))
        self._written.append(text)
        self._length = span.end
        self._blocks.append(Block(span, kind, page, cell, level))
        return span

    def _separator(self, cell: Cell | None) -> str:
        last = self._blocks[-1].cell
        beside = cell and last and cell.table == last.table and cell.row == last.row and cell.column != last.column
        return "\t" if beside else "\n"

    def warn(self, code: str) -> None:
        """Note a code of `model.vocabulary.WARNINGS`, once."""
        self._warnings[code] = None

    def _judged_pages(self) -> tuple[Page, ...]:
        """The pages; a document found unreliable as a whole is so on every page."""
        pages = tuple(self.pages) or (Page(0),)
        if "unreliable-text" in self._warnings and all(page.is_reliable for page in pages):
            return tuple(replace(page, is_reliable=False) for page in pages)
        return pages

    def expect(self, count: int) -> None:
        """Warn of lost text when a second, cruder count of the file's letters says that many more should stand written.

        >>> manuscript = Manuscript()
        >>> _ = manuscript.write("Projekts")
        >>> manuscript.expect(20)
        >>> manuscript.document("", "text/plain").warnings
        ('text-lost',)
        """
        if letters("".join(self._written)) < (1 - MOST_LOST) * count:
            self.warn("text-lost")

    def tell(self, name: str, fact: str | None) -> None:
        """Note a fact of the file, such as its title, when there is one."""
        fact = mask_personal_codes(clean(fact or ""))
        if fact:
            self.facts.append((name, fact))

    def document(self, sha256: str, media_type: str) -> Document:
        """The document as written."""
        text = "".join(self._written)
        if _unreadable_characters(text) > _UNRELIABLE_SHARE * len(text):
            self.warn("unreliable-text")
        return Document(
            sha256=sha256,
            media_type=media_type,
            text=text,
            blocks=tuple(self._blocks),
            pages=self._judged_pages(),
            warnings=tuple(self._warnings),
            facts=tuple(self.facts),
        )


def letters(text: str) -> int:
    """How many characters other than blanks the text has.

    >>> letters("24  mēneši ")
    8
    """
    return len(text) - sum(map(text.count, _BLANKS))


def _unreadable_characters(text: str) -> int:
    """How many characters stand for glyphs whose letter nobody knows: replacement marks and private use."""
    return len(_UNREADABLE.findall(text))
