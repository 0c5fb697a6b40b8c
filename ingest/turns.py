"""One large document at a time: in a service, readers that grow take turns, so that their peaks do not add up."""

from threading import BoundedSemaphore
from time import monotonic

from ingest.limits import MEBIBYTE
from ingest.processes import Process

LARGE = 128 * MEBIBYTE
"""Bytes of private memory. An ordinary document is read with 95 to 115 MB, and what libraries keep after it is in that;
a scan, a page of very many shapes, a table of very many cells take more.
"""
PATIENCE = 20.0
"""Seconds that a large document waits for others: then it goes on beside them, as one that hangs may hold up nobody."""


class Turns:
    """So many large documents may be read side by side."""

    def __init__(self, number: int) -> None:
        self._free = BoundedSemaphore(number)

    def turn(self, process: Process) -> "Turn":
        """The turn of what `process` reads next."""
        return Turn(self._free, process)


class Turn:
    """Looks at one process, again and again, while it reads one document; `end` lets the next one go on."""

    def __init__(self, free: BoundedSemaphore, process: Process) -> None:
        self._free = free
        self._process = process
        self._holds = False
        self._is_stopped = False
        self._left = PATIENCE
        self._looked = monotonic()

    def look(self) -> float:
        """Stop the process where it has grown large out of its turn, and let it go on in its turn.

        Returns for how many seconds it has stood still since the last look.
        """
        before, self._looked = self._looked, monotonic()
        stood = self._looked - before if self._is_stopped else 0.0
        self._left -= stood
        if self._is_stopped or self._process.data > LARGE:
            self._take_or_wait()
        return stood

    def end(self) -> None:
        """The document is read, or the process is gone."""
        if self._holds:
            self._free.release()
        self._holds = False

    def _take_or_wait(self) -> None:
        self._holds = self._holds or self._free.acquire(blocking=False)
        may_go_on = self._holds or self._left <= 0
        if self._is_stopped and may_go_on:
            self._process.go_on()
        elif not self._is_stopped and not may_go_on:
            self._process.stop()
        self._is_stopped = not may_go_on
