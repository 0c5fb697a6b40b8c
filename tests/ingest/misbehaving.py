"""Work that goes wrong in every way a reader can: children are told to do it by name, or by what a file holds."""

import ctypes
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import NoReturn

from ingest import worker
from model import Document, Failure, Outcome, Source

MAGIC = "%misbehave "
"""What a file of the test-only type begins with; the name of an act follows."""


def _fine(source: Source) -> Outcome:
    return Outcome(source, "tested", Document(str(os.getpid()), "text/plain", source.path))


def by_name(source: Source) -> Outcome:
    """Do what the file's name says."""
    return _ACTS.get(source.path, _fine)(source)


def by_content(source: Source) -> Outcome:
    """Do what a file of the test-only type says, read any other as the product does."""
    text = Path(os.fsdecode(source.raw_path)).read_text("utf-8", "replace")
    if text.startswith(MAGIC):
        return _ACTS[text.removeprefix(MAGIC)](source)
    return worker.process(source)


def _hang(source: Source) -> Outcome:
    time.sleep(3600)
    return _fine(source)


def _hang_in_c(source: Source) -> NoReturn:
    """No other thread of this process runs any more."""
    while True:
        ctypes.PyDLL(None).sleep(3600)


def _stop(source: Source) -> Outcome:
    os.kill(os.getpid(), signal.SIGSTOP)
    return _fine(source)


def _eat(source: Source) -> Outcome:
    hoard = [bytearray(1 << 20) for _ in range(1 << 20)]
    return Outcome(source, str(len(hoard)))


def _eat_in_c(source: Source) -> NoReturn:
    """As libraries in C++ do it: what cannot be had ends the program."""
    libc = ctypes.CDLL(None)
    libc.malloc.restype = ctypes.c_void_p
    while memory := libc.malloc(1 << 20):
        ctypes.memset(memory, 1, 1 << 20)
    os.abort()


def _segfault(source: Source) -> Outcome:
    ctypes.string_at(0)
    return _fine(source)


def _leave(source: Source) -> Outcome:
    os._exit(3)


def _exit(source: Source) -> Outcome:
    sys.exit("good bye")


def _print(source: Source) -> Outcome:
    for _ in range(1000):
        print("x" * 10_000)
        sys.stderr.write("y" * 10_000)
        os.write(1, b"z" * 10_000)
    return worker.process(source) if source.path.startswith("/") else _fine(source)


def _answers() -> list[int]:
    """Every pipe that this process could write its answers to."""
    return [int(name) for name in os.listdir("/proc/self/fd") if int(name) > 2 and _is_pipe(name)]  # noqa: PTH208


def _is_pipe(name: str) -> bool:
    try:
        return os.readlink(f"/proc/self/fd/{name}").startswith("pipe:")  # noqa: PTH115
    except OSError:
        return False


def _write_noise(noise: bytes) -> None:
    for descriptor in _answers():
        try:
            os.set_blocking(descriptor, True)
            os.write(descriptor, noise)
        except OSError:
            pass


def _flood(source: Source) -> NoReturn:
    while True:
        _write_noise(b"z" * 100_000)


def _stutter(source: Source) -> Outcome:
    """An answer that nobody asked for, after this one."""
    if os.fork() == 0:
        return _fine(source)
    time.sleep(0.3)
    return _fine(source)


def _lie(source: Source) -> Outcome:
    return _fine(Source("another.pdf", b"another.pdf", 1, 1))


def _spin(source: Source) -> Outcome:
    while True:
        pass


def _spin_unheeding(source: Source) -> NoReturn:
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM, signal.SIGXCPU, signal.SIGINT, signal.SIGHUP})
    while True:
        pass


def _leave_a_grandchild(source: Source) -> Outcome:
    """One in a session of its own, and one that holds all our pipes open while this process is gone."""
    subprocess.Popen(["sleep", "3600"], start_new_session=True)
    if os.fork() == 0:
        time.sleep(3600)
    os._exit(3)


def _read_with_a_grandchild(source: Source) -> Outcome:
    subprocess.Popen(["sleep", "3600"], start_new_session=True)
    return _fine(source)


def _start_a_grandchild(source: Source) -> Outcome:
    """As recognition of scans does."""
    subprocess.Popen(["sleep", "3600"])
    return _fine(source)


def _grow(source: Source) -> Outcome:
    _hoard.append(bytearray(b"x") * (300 << 20))
    return _fine(source)


def _grow_slowly(source: Source) -> Outcome:
    outcome = _grow(source)
    time.sleep(0.3)
    return outcome


def _grow_by_another(source: Source) -> Outcome:
    """As recognition does: what it started holds more than it does."""
    hoarder = "hoard = bytearray(b'x') * (300 << 20); print(len(hoard), flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", hoarder], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout and other.stdout.readline()
        time.sleep(0.3)
        other.communicate(b"\n")
    return _fine(source)


_hoard: list[bytearray] = []


def _crash_once(source: Source) -> Outcome:
    try:
        Path(os.fsdecode(source.raw_path)).mkdir()
    except FileExistsError:
        return _fine(source)
    os._exit(3)


class _OddError(Exception):
    def __str__(self) -> str:
        raise ValueError("not even this")


def _raise_oddly(source: Source) -> Outcome:
    raise _OddError


def _raise_keyboard_interrupt(source: Source) -> Outcome:
    raise KeyboardInterrupt


def _recurse(source: Source) -> Outcome:
    return _recurse(source)


def _answer_what_cannot_be_sent(source: Source) -> Outcome:
    return Outcome(source, "tested", Document("0", "text/plain", "\ud800"))


def _answer_with_strangers(source: Source) -> Outcome:
    return Outcome(source, "tested", failure=Failure("crash", object()))  # type: ignore[arg-type]


_ACTS = {
    "answer what cannot be sent": _answer_what_cannot_be_sent, "answer with strangers": _answer_with_strangers,
    "crash once": _crash_once, "eat": _eat, "eat in C": _eat_in_c, "exit": _exit, "flood": _flood,
    "grandchild in the group": _start_a_grandchild, "grow": _grow,
    "grow slowly": _grow_slowly, "grow by another": _grow_by_another, "hang": _hang,
    "hang in C": _hang_in_c, "leave": _leave, "leave a grandchild": _leave_a_grandchild, "lie": _lie, "print": _print,
    "raise KeyboardInterrupt": _raise_keyboard_interrupt, "raise oddly": _raise_oddly,
    "read with a grandchild": _read_with_a_grandchild, "recurse": _recurse, "segfault": _segfault, "spin": _spin,
    "spin unheeding": _spin_unheeding, "stop": _stop, "stutter": _stutter,
}
