"""Reading in child processes, so that no document can take the run down with it.

A child lives through many documents (a start costs half a second); it is killed and replaced when it hangs, crashes or
outgrows its limits. Threads share the children: as many are alive as documents are in hand.
"""

import atexit
import os
import pickle
import signal
import subprocess
import sys
from contextlib import suppress
from threading import Lock

from ingest import fingerprint, frames
from ingest.child import OUT_OF_MEMORY
from ingest.limits import Limits, current
from model import Failure, Outcome, Source

WORK = "ingest.worker:process"
_BROKEN = (EOFError, BrokenPipeError, frames.Unpicklable, pickle.UnpicklingError)
_ENVIRONMENT = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
"""One thread each: the children are what runs side by side, and idle threads' stacks would count as memory."""
_GRACE = 0.5
"""Seconds in which a process that is ending by itself may still say how: an idle one, one that ran out of memory."""


class Child:
    """A process that reads documents one at a time; it starts with its first document."""

    def __init__(self, task: str = WORK, limits: Limits | None = None) -> None:
        self.task = task
        self.limits = limits or current()
        self.closed = False
        self._process: subprocess.Popen[bytes] | None = None

    def process(self, source: Source) -> Outcome:
        """The child's outcome, or a failure `timeout`, `resource-limit` or `crash` (after a second try)."""
        failure = self._attempt(source)
        if isinstance(failure, Failure) and failure.reason == "crash" and not self.closed:
            failure = self._attempt(source)
        if isinstance(failure, Failure):
            return Outcome(source, fingerprint.current(), failure=failure)
        return failure

    def close(self) -> None:
        """End the idle process."""
        self.closed = True
        self._end()

    def interrupt(self) -> None:
        """Kill the process under the thread that waits for it: that thread gets a crash and clears up."""
        self.closed = True
        if process := self._process:
            _kill(process)

    def _attempt(self, source: Source) -> Outcome | Failure:
        if self.closed:
            return Failure("crash", "interrupted")
        process = self._process or self._start()
        assert process.stdin and process.stdout
        try:
            frames.send(process.stdin.fileno(), source)
            outcome = frames.receive(process.stdout.fileno(), self.limits.seconds)
        except TimeoutError:
            self._end()
            return Failure("timeout", self.limits.passed("seconds"))
        except _BROKEN as error:
            return _cause_of_death(self._end(), error, self.limits)
        return outcome if isinstance(outcome, Outcome) else Failure("crash", "no outcome")

    def _start(self) -> subprocess.Popen[bytes]:
        """-P: nothing is imported from where the user happens to stand. Own session: Ctrl-C is for the parent."""
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "ingest.child", self.task],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0,
            start_new_session=True, env=os.environ | _ENVIRONMENT | self.limits.environment(),
        )  # fmt: skip
        return self._process

    def _end(self) -> int:
        """End the process and whatever it started; returns how it ended (a status, or minus a signal's number)."""
        process, self._process = self._process, None
        if process is None or process.stdin is None:
            return 0
        process.stdin.close()
        with suppress(subprocess.TimeoutExpired):
            process.wait(_GRACE)
        _kill(process)
        with process:
            return process.wait()


def _kill(process: subprocess.Popen[bytes]) -> None:
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def _cause_of_death(status: int, error: Exception, limits: Limits) -> Failure:
    if status == OUT_OF_MEMORY:
        return Failure("resource-limit", limits.passed("memory"))
    if status == -signal.SIGXCPU:
        return Failure("timeout", limits.passed("seconds", "processor time"))
    told = signal.Signals(-status).name if status < 0 else f"exit status {status}"
    return Failure("crash", f"{told} {error}".strip())


class Children:
    """The children of one process, lent to one thread each; `process` may be called from any number of threads."""

    def __init__(self, task: str = WORK, limits: Limits | None = None) -> None:
        self.task = task
        self.limits = limits
        self._idle: list[Child] = []
        self._all: list[Child] = []
        self._lock = Lock()

    def process(self, source: Source) -> Outcome:
        """The outcome of `source` from a child that nobody else uses meanwhile."""
        child = self._borrow()
        try:
            return child.process(source)
        finally:
            with self._lock:
                if not child.closed:
                    self._idle.append(child)

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
            child = Child(self.task, self.limits)
            self._all.append(child)
            return child


_children = Children()
atexit.register(_children.close)


def process(source: Source) -> Outcome:
    """What executors are given: `worker.process` in a child of this process, on whatever machine that is."""
    return _children.process(source)


def close() -> None:
    """End the children of this process."""
    _children.close()
