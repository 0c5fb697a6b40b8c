"""The pages of one document that are read from their pictures, and what people are told of them."""

from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING

from ingest import limits
from ingest.readers.manuscript import Manuscript
from ingest.readers.unreadable import Unreadable

if TYPE_CHECKING:
    from ingest.readers.scanning.page import ScannedPage
    from ingest.readers.scanning.picture import Picture

SHARE = 0.75
"""Of a document's seconds, for all its pictures together; `pages-limited` tells of those left unread."""
PAGE_SHARE = 0.33
"""Of a document's seconds, for one page; `text-lost` tells of one that took longer."""

_CERTAIN = 80.0
"""Clean print is read with a certainty above 90, of 100; what comes out below this is partly wrong."""


class Recognition:
    """Reads pictures of pages, within one document's time, and goes on where one cannot be read."""

    def __init__(self) -> None:
        self.refusal: Unreadable | None = None
        """Why the last unread page could not be read."""
        self._pages: dict[int, ScannedPage] = {}
        self._warnings: dict[str, None] = {}
        self._garbled: set[int] = set()
        self._seconds = limits.current().seconds
        self._deadline = monotonic() + SHARE * self._seconds

    @property
    def is_over(self) -> bool:
        """Whether the document's time for pictures has passed."""
        return monotonic() >= self._deadline

    def is_possible(self) -> bool:
        """Whether there is a program that reads pictures; without, the page is noted as one that cannot be read."""
        from ingest.readers.scanning.tesseract import require

        try:
            require()
        except Unreadable as refusal:
            self.refuse(refusal)
            return False
        return True

    def read(self, picture: "Picture", number: int) -> "ScannedPage | None":
        """The page that the picture shows; None when it cannot be read."""
        from ingest.readers.scanning.page import read_page

        seconds = self._deadline - monotonic()
        if seconds <= 0:
            self.refusal = Unreadable("timeout", limits.current().passed("seconds", "text recognition"))
            self.note("pages-limited")
            return None
        try:
            return read_page(picture, number, min(PAGE_SHARE * self._seconds, seconds))
        except Unreadable as refusal:
            self.refuse(refusal)
        return None

    def refuse(self, refusal: Unreadable) -> None:
        """Note why a page is not read, which the file is told for when there is nothing else."""
        self.refusal = refusal
        self.note("text-lost")

    def keep(self, page: "ScannedPage") -> None:
        """Note that the page goes into the document."""
        self._pages[page.number] = page

    def doubt(self, number: int) -> None:
        """Note that the page goes into the document by a text layer that is no writing."""
        self._garbled.add(number)
        self.note("unreliable-text")

    def note(self, code: str) -> None:
        """Note a warning for the document, once."""
        self._warnings[code] = None

    def tell(self, manuscript: Manuscript) -> None:
        """Warn of what was read from pictures and what was not; say where the words stand in the pictures."""
        for code in self._warnings:
            manuscript.warn(code)
        letters = sum(len(page.text) for page in self._pages.values())
        if letters:
            manuscript.warn("ocr")
        if sum(page.certainty * len(page.text) for page in self._pages.values()) < _CERTAIN * letters:
            manuscript.warn("unreliable-text")
        for place, page in enumerate(manuscript.pages):
            scanned = self._pages.get(page.number)
            restored = scanned.restored(page) if scanned else page
            is_doubtful = page.number in self._garbled or (scanned and scanned.certainty < _CERTAIN)
            manuscript.pages[place] = replace(restored, is_reliable=False) if is_doubtful else restored
