"""A folder watched by looking again and again: change events get lost on network drives, a rescan does not."""

import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ingest.walk import Met, files


@dataclass(slots=True)
class Stillness:
    """Which files have stopped changing; the walk and a monotonic clock are its only inputs.

    >>> from ingest.walk import Look
    >>> report = Met(b"/inbox/1.pdf", 10, 1, Look.FILE)
    >>> stillness = Stillness(seconds=5)
    >>> stillness.settled([report], now=0), stillness.settled([report._replace(size=20)], now=4)
    ([], [])
    >>> [met.size for met in stillness.settled([report._replace(size=20)], now=9)]
    [20]
    >>> stillness.settled([report._replace(size=20)], now=99)
    []
    """

    seconds: float
    _waiting: dict[bytes, tuple[Met, float]] = field(default_factory=dict)
    _told: dict[bytes, Met] = field(default_factory=dict)

    def settled(self, present: Iterable[Met], now: float) -> list[Met]:
        """The files that have stood still for `seconds` and were not told since they last changed."""
        waiting, told, ripe = {}, {}, []
        for met in present:
            if self._told.get(met.raw_path) == met:
                told[met.raw_path] = met
                continue
            earlier, since = self._waiting.get(met.raw_path, (met, now))
            if earlier == met and now - since >= self.seconds:
                told[met.raw_path] = met
                ripe.append(met)
            else:
                waiting[met.raw_path] = (met, since if earlier == met else now)
        self._waiting, self._told = waiting, told
        return ripe

    @property
    def present(self) -> set[bytes]:
        """The paths met in the last look."""
        return self._waiting.keys() | self._told.keys()


def settled(
    folder: bytes,
    seconds: float = 5.0,
    pause: float = 1.0,
    leave_out: bytes | None = None,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> Iterator[tuple[list[Met], set[bytes]]]:
    """For ever, every `pause` seconds: (files that came to rest, paths that are gone since the last look).

    While the folder itself cannot be found (a network drive that is away), nothing in it counts as gone.
    """
    stillness = Stillness(seconds)
    while True:
        before = stillness.present
        if Path(os.fsdecode(folder)).is_dir():
            ripe = stillness.settled(files([folder], leave_out), clock())
            yield ripe, before - stillness.present
        else:
            yield [], set()
        sleep(pause)
