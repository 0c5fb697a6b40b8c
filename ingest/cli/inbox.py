"""A folder whose documents are read as they arrive: what `kratuve watch` and `kratuve serve --inbox` do."""

import errno
import os
import sqlite3
import time
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

import click

from db.errors import Locked
from ingest import executors, heap, isolation, ledger, logs, walk, watch
from ingest.cli import reading, report, trouble
from ingest.cli.messages import say
from ingest.hints import Hints
from ingest.names import absolute
from ingest.patience import Patience
from ingest.walk import Met
from model import Source

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from db.store import Store

_LONG_LOG = 256 * 1024 * 1024
_RESTING = 30.0
"""Seconds without work after which the memory of the reading processes is given back."""
_STORE = b""
"""What is waited for when nothing can be written: the disk is full, the database is locked."""


def follow(folder: Path, data: Path, still: float, jobs: int, alive: Callable[[], bool]) -> None:
    """Read what comes to rest in `folder`, as long as `alive` says so; it is asked every second."""
    heap.keep_small()
    isolation.take_turns(max(1, jobs // 2))
    hints = Hints()
    watched = watch.Watched(absolute(str(folder)), still, absolute(str(data)), hints)
    with executors.local(jobs) as executor, closing(hints):
        inbox = Inbox(folder, data, executor, lambda: watched.look(hints.wait(0)))
        hinted: set[bytes] | None = set()
        last_work = time.monotonic()
        while alive():
            if inbox.take(watched.look(hinted)):
                last_work = time.monotonic()
            elif time.monotonic() - last_work >= _RESTING:
                isolation.rest()
            hinted = hints.wait(watch.STEP)


class Inbox:
    """What has come to rest and is not yet in the store."""

    def __init__(self, folder: Path, data: Path, executor: "Executor", look: Callable[[], watch.Seen]) -> None:
        self._folder = folder
        self._top = absolute(str(folder))
        self._look = look
        self._data = data
        self._executor = executor
        self._ripe: dict[bytes, Met] = {}
        self._gone: set[bytes] = set()
        self._at_start: list[Met] | None = None
        self._is_started = False
        self._has_stored = False
        self._is_away = False
        self._trouble: str | None = None
        self._patience = Patience()
        self._paths: dict[str, bytes] = {}
        self._next_look = 0.0
        self._next_tidying = 0.0

    def take(self, seen: watch.Seen) -> bool:
        """Read what there is to read, unless that has to wait; whether there was anything."""
        self._receive(seen)
        if seen.present and not self._is_started:
            self._at_start, self._is_started = seen.present, True
        now = time.monotonic()
        if not self._patience.is_waiting(_STORE, now):
            self._add_put_off(now)
            if self._ripe or self._gone or self._at_start:
                self._try()
                return True
        return False

    def _receive(self, seen: watch.Seen) -> None:
        self._tell_whether_away(seen.away)
        self._ripe.update((met.raw_path, met) for met in seen.ripe)
        self._gone = (self._gone | seen.gone) - self._ripe.keys()
        for raw_path in seen.gone:
            self._patience.forget(raw_path)

    def _add_put_off(self, now: float) -> None:
        """The files that are to be tried again, as they are now; those that are gone are told by the look."""
        paths = [path for path in self._patience.due(now) if path != _STORE]
        for met in walk.judged(walk.files(paths), self._top):
            self._ripe.setdefault(met.raw_path, met)

    def _tell_whether_away(self, away: bool) -> None:
        if away != self._is_away:
            click.echo(say("away" if away else "back", folder=self._folder))
            logs.event("away" if away else "back", "warning" if away else "info", folder=os.fspath(self._folder))
        self._is_away = away

    def _try(self) -> None:
        """Write what there is; a trouble that passes is told once, and waited for."""
        try:
            self._carry_out()
        except Locked as error:
            self._wait(say("waiting", holder=error.holder))
        except (sqlite3.Error, OSError) as error:
            self._wait(trouble.sentence(error, self._data))
        else:
            if self._trouble:
                logs.event("resumed", data=os.fspath(self._data))
            self._ripe, self._gone, self._at_start, self._trouble = {}, set(), None, None
            self._patience.forget(_STORE)
            heap.give_back()

    def _wait(self, told: str) -> None:
        if told != self._trouble:
            click.echo(told)
            logs.event("waiting", "error", trouble=told, data=os.fspath(self._data), files=len(self._ripe))
        self._trouble = told
        self._patience.put_off(_STORE, time.monotonic())

    def _carry_out(self) -> None:
        """The store is open only while there is something to write, so that `kratuve ingest` can be used beside."""
        from db.connection import DATABASE
        from db.store import Store
        from extractors import precision

        if self._has_stored and not (self._data / DATABASE).exists():  # a disk that is away: make no other in its place
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), os.fspath(self._data))
        with Store(self._data, precision.table()) as store:
            self._has_stored = True
            plan = self._plan(store, self._ripe.values(), self._gone)
            if self._at_start:
                plan.gone += ledger.gone(self._at_start, [self._top], store.known())
            for record in reading.carry_out(plan, self._executor, store, self._data, lambda: self._further(store)):
                self._note(record)
                self._tidy()
        self._tell_of_a_long_log()

    def _tidy(self) -> None:
        """Return now and then what large documents needed on their way into the store."""
        if (now := time.monotonic()) >= self._next_tidying:
            heap.give_back()
            self._next_tidying = now + watch.STEP

    def _tell_of_a_long_log(self) -> None:
        """SQLite's write-ahead log grows for as long as some reader does not let go of an old state."""
        with suppress(OSError):
            size = (self._data / "kratuve.db-wal").stat().st_size
            if size > _LONG_LOG:
                logs.event("write-ahead-log", "warning", data=os.fspath(self._data), bytes=size)

    def _further(self, store: "Store") -> list[Source]:
        """What has come to rest while other files are being read: one that takes long holds nothing up."""
        now = time.monotonic()
        if now < self._next_look:
            return []
        self._next_look = now + watch.STEP
        seen = self._look()
        self._receive(seen)
        if not seen.ripe and not seen.gone:
            return []
        plan = self._plan(store, seen.ripe, seen.gone)
        for record in reading.note_down(plan, store):
            self._note(record)
        return plan.work

    def _plan(self, store: "Store", ripe: Iterable[Met], gone: set[bytes]) -> ledger.Plan:
        ripe, known = list(ripe), store.known()
        plan = ledger.plan(ripe, known, ledger.never)
        plan.gone = ledger.gone(ripe, gone, known)
        self._paths.update((source.path, source.raw_path) for source in plan.sources())
        return plan

    def _note(self, record: reading.Record) -> None:
        """Tell what became of a file; one that could not be read yet is looked at again, later and later."""
        raw_path = self._paths.pop(record["path"], None)
        is_waiting = record["state"] == "deferred" or record["reason"] == "unreadable"
        if not (is_waiting and raw_path in self._patience):
            tell(record)
        if raw_path is not None and is_waiting:
            self._patience.put_off(raw_path, time.monotonic())
        elif raw_path is not None:
            self._patience.forget(raw_path)


def tell(record: reading.Record) -> None:
    """One line for each document that arrived; what programs leave behind is not worth one."""
    name = report.harmless(PurePath(record["path"]).name)
    if record["state"] in ("quarantined", "deferred") and record["reason"]:
        click.echo(report.failure_line(record["path"], record["reason"], record["detail"] or ""))
    elif record["state"] == "missing":
        click.echo(say("gone", name=name))
    elif record["media_type"] is None and record["state"] != "ignored":  # it did not have to be read
        click.echo(say("known", name=name, state=say(f"state-{record['state']}")))
    elif record["state"] != "ignored":
        state = f"{say('state-' + record['state'])}, {say('projects', count=record['projects'])}"
        click.echo(say("arrived", name=name, state=state))
