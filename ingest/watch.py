"""A folder watched: change events say where to look sooner, looking at everything again and again is the truth.

Events get lost on network drives and where there are too many of them; a rescan loses nothing. So that rescans of large
folders cost little, the pause between them grows with what they cost.
"""

import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple, Protocol

from ingest.stillness import Stillness
from ingest.walk import Met, below_closed, files, judged

STILL = 5.0
"""Seconds for which an arriving file must have stopped changing."""
STEP = 1.0
"""Seconds between looks at the files that may still change."""
_SHARE = 0.005
"""Of one processor, for rescans of a folder in which nothing happens."""
_LONGEST = 600.0
"""Seconds between rescans at most."""


class Seen(NamedTuple):
    """What has happened since the last look: files that came to rest, paths that are gone.

    `present` is all that a rescan met, None where it was not a rescan; `away` while the folder cannot be found.
    """

    ripe: list[Met]
    gone: set[bytes]
    present: list[Met] | None = None
    away: bool = False


class Listener(Protocol):
    """Where hints come from."""

    def follow(self, folder: bytes) -> None:
        """Listen to this folder."""

    def wait(self, seconds: float) -> set[bytes] | None:
        """The paths that changed, None if it may be any."""


class Watched:
    """The state of one watched folder; `look` is called again and again."""

    def __init__(
        self, folder: bytes, seconds: float, leave_out: bytes | None, hints: Listener,
        clock: Callable[[], float] = time.monotonic, cost: Callable[[], float] = time.thread_time,
    ) -> None:
        self.folder = folder.rstrip(b"/") or b"/"
        self._inside = self.folder.rstrip(b"/") + b"/"
        self._leave_out = leave_out
        self._outside = _spelled_below(self.folder, leave_out) or b"\0"
        self._hints = hints
        self._clock = clock
        self._cost = cost
        self._stillness = Stillness(seconds)
        self._identity: tuple[int, int] | None = None
        self._due = float("-inf")
        self._soonest = float("-inf")

    def look(self, hinted: set[bytes] | None) -> Seen:
        """Look where something may have changed, or everywhere when that is due.

        While the folder cannot be found, or an empty one stands in its place (a drive that is away), nothing is gone.
        """
        identity = _identity(self.folder)
        if identity is None:
            self._due = float("-inf")
            return Seen([], set(), away=True)
        if identity != self._identity:
            self._due = float("-inf")
        now = self._clock()
        if now >= self._due or (hinted is None and now >= self._soonest):
            return self._whole(identity)
        return self._part((hinted or set()) | self._stillness.waiting)

    def _whole(self, identity: tuple[int, int]) -> Seen:
        if identity != self._identity:
            self._hints.follow(self.folder)  # before the look: what changes meanwhile is hinted at
        began = self._cost()
        present = list(files([self.folder], self._leave_out))
        if _identity(self.folder) != identity or (not present and self._identity not in (None, identity)):
            return Seen([], set(), away=True)
        self._identity = identity
        gone = self._stillness.present.difference(met.raw_path for met in present)
        seen = self._seen(present, gone)
        self._pause(began)
        return seen._replace(present=present)

    def _pause(self, began: float) -> None:
        cost, now = self._cost() - began, self._clock()
        self._due = now + min(max(cost / _SHARE, STEP), _LONGEST)
        self._soonest = now + 10 * cost

    def _part(self, paths: Iterable[bytes]) -> Seen:
        """Only at these paths, as far as they lie in the folder and not in the one that is left out."""
        visible = [path for path in paths if path.startswith(self._inside) and not path.startswith(self._outside)]
        present = list(judged(files(visible, self._leave_out), self.folder))
        known = set().union(*map(self._stillness.below, visible))
        gone = known.difference(met.raw_path for met in present)
        return self._seen(present, gone)

    def _seen(self, present: list[Met], absent: set[bytes]) -> Seen:
        gone = absent - below_closed(absent, present)
        self._stillness.forget(gone)
        return Seen(self._stillness.settled(present, self._clock()), gone)


def _spelled_below(top: bytes, folder: bytes | None) -> bytes | None:
    """How paths in `folder` begin when `top` was walked to them, if it lies below: links may spell it otherwise."""
    if folder is None:
        return None
    real_top, real = os.path.realpath(top), os.path.realpath(folder)
    inside = real.removeprefix(real_top.rstrip(b"/") + b"/")
    return top.rstrip(b"/") + b"/" + inside + b"/" if inside != real else None


def _identity(folder: bytes) -> tuple[int, int] | None:
    """What stays the same of a folder as long as it is the same one; None when there is none."""
    try:
        status = Path(os.fsdecode(folder)).stat()
    except OSError:
        return None
    return (status.st_dev, status.st_ino)
