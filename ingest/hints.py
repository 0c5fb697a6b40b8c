"""Change events of the file system: they say where to look sooner, and may be lost without harm."""

import os
from contextlib import suppress
from threading import Condition
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from watchdog.events import FileSystemEvent
    from watchdog.observers.api import BaseObserver

_MOST = 10_000
"""Paths remembered between two looks; when more have changed, looking everywhere is cheaper."""


class Hints:
    """Collects what changes below a folder; where the system gives no events (network drives), it only waits."""

    def __init__(self) -> None:
        self._changed: set[bytes] = set()
        self._everywhere = False
        self._condition = Condition()
        self._observer: BaseObserver | None = None

    def follow(self, folder: bytes) -> None:
        """Listen to `folder` instead of the one before: the same path can be another folder after a mount."""
        from watchdog import events
        from watchdog.observers import Observer

        kinds: list[type[FileSystemEvent]] = [
            events.DirCreatedEvent, events.DirDeletedEvent, events.DirMovedEvent, events.FileCreatedEvent,
            events.FileDeletedEvent, events.FileModifiedEvent, events.FileMovedEvent,
        ]  # fmt: skip
        self.close()
        observer = Observer()
        with suppress(OSError):  # too few watches or descriptors left on this machine: rescans find everything too
            observer.schedule(self, os.fsdecode(folder), recursive=True, event_filter=kinds)  # type: ignore[arg-type]
            observer.start()
            self._observer = observer

    def dispatch(self, event: "FileSystemEvent") -> None:
        """Called by the observer's thread for each event."""
        with self._condition:
            if len(self._changed) >= _MOST:
                self._everywhere = True
            else:
                self._changed |= {os.fsencode(path) for path in (event.src_path, event.dest_path) if path}
            self._condition.notify()

    def wait(self, seconds: float) -> set[bytes] | None:
        """The paths that have changed, after `seconds` or at the first change; None when it may be any."""
        with self._condition:
            if not self._changed and not self._everywhere:
                self._condition.wait(seconds)
            changed, self._changed = self._changed, set()
            everywhere, self._everywhere = self._everywhere, False
        return None if everywhere else changed

    def close(self) -> None:
        """Stop listening."""
        observer, self._observer = self._observer, None
        if observer:
            observer.stop()
            observer.join(1.0)
