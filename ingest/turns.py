"""Large documents take turns: in a service, readers that grow wait for one another, so that peaks do not add up."""

from threading import BoundedSemaphore
from time import monotonic

from ingest.limits import MEBIBYTE
from ingest.processes import Process

LARGE = 88 * MEBIBYTE
"""Bytes of private memory. An ordinary document is read with 55 to 75 MB, and what libraries keep after it is in that;
a scan, a page of very many shapes, a table of very many cells take more.
"""
WORN = 76 * MEBIBYTE
"""Bytes of private memory with which a service's reader is replaced: all formats' libraries together are about 85."""
ROOM = 180 * MEBIBYTE
"""Bytes that two readers, and the programs they started, may hold together without any turns: two clean scans."""
PATIENCE = 20.0
"""Seconds that a large document waits for others. Then it is given up until later: standing still, it would keep its
memory and hold up whoever comes after it.
"""


class Crowded(Exception):
    """A large document has waited for another one for too long: it is not read, and to be tried again."""


class Turns:
    """So many large documents may be read side by side."""

    def __init__(self, number: int) -> None:
        self._free = BoundedSemaphore(number)
        self._room = number * ROOM
        self._held: dict[Turn, int] = {}

    def turn(self, process: Process) -> "Turn":
        """The turn of what `process` reads next."""
        return Turn(self, process)

    def is_crowded(self, turn: "Turn", held: int) -> bool:
        """Whether all that are read now hold too much together; this one holds so many bytes."""
        self._held[turn] = held
        return held > LARGE and sum(list(self._held.values())) > self._room

    def take(self) -> bool:
        """Whether a turn was free; it is the caller's now."""
        return self._free.acquire(blocking=False)

    def leave(self, turn: "Turn", holds: bool) -> None:
        """This document is read; what it held is free, and its turn if it had one."""
        self._held.pop(turn, None)
        if holds:
            self._free.release()


class Turn:
    """Looks at one process, again and again, while it reads one document; `end` lets the next one go on."""

    def __init__(self, turns: Turns, process: Process) -> None:
        self._turns = turns
        self._process = process
        self._holds = False
        self._is_stopped = False
        self._left = PATIENCE
        self._looked = monotonic()

    def look(self) -> float:
        """Stop the process where it has grown large out of its turn, and let it go on in its turn.

        Returns for how many seconds it has stood still since the last look; raises `Crowded`.
        """
        before, self._looked = self._looked, monotonic()
        stood = self._looked - before if self._is_stopped else 0.0
        self._left -= stood
        if self._turns.is_crowded(self, self._process.held) or self._is_stopped:
            self._take_or_wait()
        return stood

    def end(self) -> None:
        """The document is read, or the process is gone."""
        self._turns.leave(self, self._holds)
        self._holds = False

    def _take_or_wait(self) -> None:
        self._holds = self._holds or self._turns.take()
        if self._holds and self._is_stopped:
            self._process.go_on()
        elif not self._holds and self._left <= 0:
            raise Crowded
        elif not self._holds and not self._is_stopped:
            self._process.stop()
        self._is_stopped = not self._holds
