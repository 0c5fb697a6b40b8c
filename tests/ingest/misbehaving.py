"""Work that goes wrong in every way a reader can: children are told to do it by name."""

import ctypes
import os
import sys
import time
from pathlib import Path

from model import Document, Failure, Outcome, Source


def _fine(source: Source) -> Outcome:
    return Outcome(source, "tested", Document(str(os.getpid()), "text/plain", source.path))


def by_name(source: Source) -> Outcome:
    """Do what the file's name says."""
    return _ACTS.get(source.path, _fine)(source)


def _hang(source: Source) -> Outcome:
    time.sleep(3600)
    return _fine(source)


def _eat(source: Source) -> Outcome:
    hoard = [bytearray(1 << 20) for _ in range(1 << 20)]
    return Outcome(source, str(len(hoard)))


def _segfault(source: Source) -> Outcome:
    ctypes.string_at(0)
    return _fine(source)


def _leave(source: Source) -> Outcome:
    os._exit(3)


def _flood(source: Source) -> Outcome:
    for _ in range(1000):
        print("x" * 10_000)
        sys.stderr.write("y" * 10_000)
        os.write(1, b"z" * 10_000)
    return _fine(source)


def _spin(source: Source) -> Outcome:
    while True:
        pass


def _crash_once(source: Source) -> Outcome:
    try:
        Path(os.fsdecode(source.raw_path)).mkdir()
    except FileExistsError:
        return _fine(source)
    os._exit(3)


class _Stranger:
    def __reduce__(self) -> tuple[object, ...]:
        return (os.rmdir, ("/nowhere/never-made",))


def _smuggle(source: Source) -> Outcome:
    return Outcome(source, "tested", failure=Failure("crash", _Stranger()))  # type: ignore[arg-type]


_ACTS = {
    "hang": _hang, "eat": _eat, "segfault": _segfault, "leave": _leave, "flood": _flood, "spin": _spin,
    "crash once": _crash_once, "smuggle": _smuggle,
}
