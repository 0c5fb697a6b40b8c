"""Reading in child processes, so that no document can take the run down with it.

A child lives through many documents (a start costs half a second); it is killed and replaced when it hangs, crashes or
outgrows its limits, and replaced when it has grown. Threads share the children: as many are alive as documents are in
hand.
"""

import atexit
import signal
from contextlib import suppress
from dataclasses import replace
from threading import Lock
from time import monotonic

from ingest import fingerprint, opening, parcels
from ingest.child import OUT_OF_MEMORY
from ingest.frames import TooLong
from ingest.limits import Limits, current
from ingest.processes import Ended, Process
from ingest.readers import Unreadable
from ingest.turns import LARGE, WORN, Crowded, Turns
from model import Failure, Outcome, Source

WORK = "ingest.worker:process"
DOCUMENTS = 5000
"""As many are read by one child; nothing that libraries fail to give back can pile up for ever."""
_GLANCE = 0.02
"""Seconds between looks at what a reading child holds: it may take 10 MB more in that time."""
_GRACE = 0.5
"""Seconds in which a process that is ending by itself may still say how: one that ran out of memory."""


class CannotStart(OSError):
    """This machine has no room for one more process now; the document is not to blame."""


class Child:
    """A process that reads documents one at a time; it starts with its first document."""

    def __init__(
        self, task: str = WORK, limits: Limits | None = None, documents: int = DOCUMENTS, turns: Turns | None = None
    ) -> None:
        self.task = task
        self.turns = turns
        self.limits = limits or current()
        self.documents = documents
        self.closed = False
        self._process: Process | None = None
        self._served = 0

    def process(self, source: Source) -> Outcome:
        """The child's outcome, or a failure `timeout`, `resource-limit` or `crash` (after a second try).

        Raises `CannotStart`, and `Crowded` when it is to be tried again later.
        """
        outcome = self._attempt(source)
        if outcome.failure and outcome.failure.reason == "crash" and not self.closed:
            self._end()  # the second try is made by a child that nothing has happened to
            outcome = self._attempt(source)
        if self._is_worn_out():
            self._end()
        return outcome

    def rest(self) -> None:
        """End the idle process; the next document starts another."""
        self._end()

    def close(self) -> None:
        """End the idle process for good."""
        self.closed = True
        self._end()

    def interrupt(self) -> None:
        """Kill the process under the thread that waits for it: that thread gets a crash and clears up."""
        self.closed = True
        if process := self._process:
            process.kill()

    def _attempt(self, source: Source) -> Outcome:
        if self.closed:
            return _failed(source, Failure("crash", "interrupted"))
        if self._process and not self._process.line.is_quiet:
            self._end()  # it is dead, or has more to say than it was asked
        process = self._process or self._start()
        try:
            process.line.send(parcels.pack_source(source), self.limits.seconds)
            outcome = parcels.unpack(self._answer(process))
            self._served += 1
            if outcome.source.raw_path != source.raw_path:
                raise parcels.Spoiled("the answer to another question")
        except TimeoutError:
            self._end()
            return _failed(source, Failure("timeout", self.limits.passed("seconds")))
        except Crowded:
            self._end()
            raise
        except TooLong as error:
            self._end()
            return _failed(source, Failure("resource-limit", str(error)))
        except (EOFError, OSError, parcels.Spoiled) as error:
            return _failed(source, _cause_of_death(self._end(_GRACE), self.limits, error))
        return outcome

    def _answer(self, process: Process) -> bytearray:
        """What the child says; the time for which it had to stand still is not its own."""
        if self.turns is None:
            return process.line.receive(self.limits.seconds)
        deadline, turn = monotonic() + self.limits.seconds, self.turns.turn(process)
        try:
            while not process.line.has_news(_GLANCE):
                deadline += turn.look()
                if monotonic() >= deadline:
                    raise TimeoutError
            return process.line.receive(max(0.0, deadline - monotonic()))
        finally:
            turn.end()

    def _start(self) -> Process:
        try:
            self._process = Process("ingest.child", [self.task], self.limits.environment())
        except OSError as error:
            raise CannotStart(error.errno, error.strerror) from error
        self._served = 0
        return self._process

    def _is_worn_out(self) -> bool:
        if self._process is None:
            return False
        most = LARGE if self.turns is None else WORN
        return self._served >= self.documents or self._process.held > min(most, self.limits.memory / 2)

    def _end(self, grace: float = 0.0) -> Ended:
        """End the process and whatever it started."""
        process, self._process = self._process, None
        return process.end(grace) if process else Ended(0, 0)


def _failed(source: Source, failure: Failure) -> Outcome:
    """The child could not say what it read; the file still has a content by which it is known."""
    with suppress(Unreadable, ValueError):  # a member of a container has no path that could be opened
        source = replace(source, sha256=opening.sha256(source.raw_path))
    return Outcome(source, fingerprint.current(), failure=failure)


def _cause_of_death(ended: Ended, limits: Limits, error: Exception) -> Failure:
    """Native libraries do not raise MemoryError, they abort: with much memory in hand, that was the reason. One that
    doubles a buffer is refused the double while it holds the single: a third of all.
    """
    if ended.status == OUT_OF_MEMORY or (ended.status < 0 and ended.peak > limits.memory / 3):
        return Failure("resource-limit", limits.passed("memory"))
    if ended.status == -signal.SIGXCPU:
        return Failure("timeout", limits.passed("seconds", "processor time"))
    told = signal.Signals(-ended.status).name if ended.status < 0 else f"exit status {ended.status}"
    return Failure("crash", f"{told} {error}".strip())


class Children:
    """The children of one process, lent to one thread each; `process` may be called from any number of threads."""

    def __init__(self, task: str = WORK, limits: Limits | None = None) -> None:
        self.task = task
        self.limits = limits
        self.turns: Turns | None = None
        self._idle: list[Child] = []
        self._all: list[Child] = []
        self._lock = Lock()

    def process(self, source: Source) -> Outcome:
        """The outcome of `source` from a child that nobody else uses meanwhile."""
        child, began = self._borrow(), monotonic()
        try:
            return replace(child.process(source), seconds=monotonic() - began)
        finally:
            with self._lock:
                if not child.closed:
                    self._idle.append(child)

    def rest(self) -> None:
        """End the processes of the children that have nothing to do, and give their memory back."""
        with self._lock:
            for child in self._idle:
                child.rest()

    def close(self) -> None:
        """End all children, the busy ones too."""
        with self._lock:
            idle, self._idle = self._idle, []
            busy, self._all = [child for child in self._all if child not in idle], []
            for child in busy:
                child.interrupt()
        for child in idle:
            child.close()

    def _borrow(self) -> Child:
        with self._lock:
            if self._idle:
                return self._idle.pop()
            child = Child(self.task, self.limits, turns=self.turns)
            self._all.append(child)
            return child


_children = Children()
atexit.register(_children.close)


def process(source: Source) -> Outcome:
    """What executors are given: `worker.process` in a child of this process, on whatever machine that is."""
    return _children.process(source)


def take_turns(large: int) -> None:
    """From now on only so many documents are read side by side that take much memory."""
    _children.turns = Turns(large)


def rest() -> None:
    """End the children of this process that are idle, until there is something to read again."""
    _children.rest()


def close() -> None:
    """End the children of this process."""
    _children.close()
