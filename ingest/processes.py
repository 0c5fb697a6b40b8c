"""Processes of our own that are ended for certain, with whatever they started, and that never outlive us."""

import fcntl
import os
import resource
import select
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import NamedTuple

from ingest.frames import Line

_PATIENCE = 5.0
"""Seconds that a killed process gets to be gone; one that waits for a dead network drive cannot be waited for."""
_MARK = "KRATUVE_CHILD"
"""What a process starts inherits its environment; by this variable it is found wherever it went."""
_ENVIRONMENT = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
"""One thread each: the children are what runs side by side, and idle threads' stacks would count as memory."""


class Ended(NamedTuple):
    """How a process ended: its status, or minus a signal's number; the most memory it held, in bytes, 0 if that was
    less than its parent's.
    """

    status: int
    peak: int


class Process:
    """`python -m MODULE ARGUMENTS… LIFELINE` and a line to it; the module hands LIFELINE to `die_with_parent`."""

    def __init__(self, module: str, arguments: Sequence[str], environment: Mapping[str, str]) -> None:
        mark = token_hex(8)
        self._mark = f"{_MARK}={mark}"
        held, self._lifeline = os.pipe()
        self._inherited = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # the kernel counts on from there
        try:
            settings = {**os.environ, **_ENVIRONMENT, **environment, _MARK: mark}
            self._process = _started([module, *arguments, str(held)], held, settings)
            tie(held, self._process.pid)  # it may be killed before it has found its modules: that can take seconds
            self._death = os.pidfd_open(self._process.pid)
        except BaseException:
            os.close(self._lifeline)  # which also kills what may have been started
            raise
        finally:
            os.close(held)
        assert self._process.stdin and self._process.stdout
        self.line = Line(self._process.stdout.fileno(), self._process.stdin.fileno(), self._death)

    @property
    def held(self) -> int:
        """Bytes of private memory that it and what it started hold now."""
        return sum(map(_private, _family(self._process.pid)))

    def stop(self) -> None:
        """Have it and what it started stand still, until `go_on`."""
        self._signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it work again."""
        self._signal(signal.SIGCONT)

    def kill(self) -> None:
        """Kill it and everything it started."""
        if self._process.returncode is not None:
            return
        self._signal(signal.SIGKILL)
        for number in _marked(self._mark):
            with suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)

    def end(self, grace: float = 0.0) -> Ended:
        """Kill it, unless it ends by itself within `grace` seconds, and free all that belongs to it."""
        assert self._process.stdin and self._process.stdout
        self._process.stdin.close()
        if grace:
            self._is_dead(grace)
        self.kill()
        ended = self._reaped()
        self._process.stdout.close()
        os.close(self._lifeline)
        os.close(self._death)
        return ended

    def _signal(self, number: signal.Signals) -> None:
        if self._process.returncode is None:  # else its number may be another process's by now
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, number)

    def _reaped(self) -> Ended:
        if not self._is_dead(_PATIENCE):
            return Ended(-signal.SIGKILL, 0)
        _, status, usage = os.wait4(self._process.pid, 0)
        self._process.returncode = os.waitstatus_to_exitcode(status)
        own = usage.ru_maxrss if usage.ru_maxrss > self._inherited else 0
        return Ended(self._process.returncode, own * 1024)

    def _is_dead(self, seconds: float) -> bool:
        return bool(select.select([self._death], [], [], seconds)[0])


def die_with_parent(lifeline: int) -> None:
    """Have the kernel kill this process and its group once the other end of the pipe `lifeline` is closed.

    The kernel does so when the parent dies, however that comes, and however this process hangs: no thread has to run,
    no signal can be blocked. (PR_SET_PDEATHSIG would act when the parent's thread ends, and on no grandchild.)
    """
    os.set_inheritable(lifeline, False)
    tie(lifeline, os.getpgrp())
    poll = select.poll()
    poll.register(lifeline, 0)
    if poll.poll(0):  # it was closed before the kernel was told
        os.killpg(0, signal.SIGKILL)


def tie(lifeline: int, group: int) -> None:
    """Tell the kernel what to kill; it holds for the pipe, whichever of the two processes said so."""
    fcntl.fcntl(lifeline, fcntl.F_SETOWN, -group)
    fcntl.fcntl(lifeline, fcntl.F_SETSIG, signal.SIGKILL)
    fcntl.fcntl(lifeline, fcntl.F_SETFL, os.O_ASYNC | os.O_NONBLOCK)


def _started(arguments: Sequence[str], held: int, environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """-P: nothing is imported from where the user happens to stand. Own session: Ctrl-C is for the parent."""
    return subprocess.Popen(
        [sys.executable, "-P", "-m", *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, bufsize=0, pass_fds=[held], start_new_session=True,
        env=dict(environment),
    )  # fmt: skip


def _family(number: int) -> Iterator[int]:
    """The process and those that it started, and so on."""
    yield number
    with suppress(OSError):
        for child in _told(f"/proc/{number}/task/{number}/children").split():
            yield from _family(int(child))


def _private(number: int) -> int:
    """Bytes of memory that a process shares with no file; 0 when it is gone."""
    try:
        _, resident, shared, *_ = map(int, _told(f"/proc/{number}/statm").split())
    except (OSError, ValueError):
        return 0
    return (resident - shared) * os.sysconf("SC_PAGE_SIZE")


def _told(path: str) -> bytes:
    """What the system says, which is short."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        return os.read(descriptor, 4096)
    finally:
        os.close(descriptor)


def _marked(mark: str) -> Iterator[int]:
    """The processes that have a mark in their environment: whoever started them is gone by now, perhaps."""
    for entry in Path("/proc").glob("[0-9]*/environ"):
        with suppress(OSError):
            if mark.encode() in entry.read_bytes():
                yield int(entry.parent.name)
