"""Sources through an executor into the store: many read, one writes."""

import hashlib
import os
import sqlite3
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from db import originals
from db.store import Store
from ingest import fingerprint, isolation, opening
from ingest.readers import Unreadable
from ingest.turns import Crowded
from ingest.unpacking import Unpacking
from model import Failure, Outcome, Source

IN_FLIGHT = 128
"""Sources handed to the executor and not yet saved: enough to keep it busy, few enough to fit in memory."""


_STEP = 1.0
_UNSTORABLE = (
    sqlite3.IntegrityError, sqlite3.DataError, sqlite3.InterfaceError, sqlite3.ProgrammingError, ValueError,
    OverflowError,
)  # fmt: skip
"""What the database says of a document that it cannot take: the disk and the lock are not to blame."""


class Saved(NamedTuple):
    """An outcome and the state that its file has in the store's ledger now."""

    outcome: Outcome
    state: str


def run(
    sources: Iterable[Source],
    executor: Executor,
    store: Store,
    data_folder: Path,
    work: Callable[[Source], Outcome] | None = None,
    in_flight: int = IN_FLIGHT,
    more: Callable[[], Iterable[Source]] | None = None,
) -> Iterator[Saved]:
    """Read every source by `executor` and yield its outcome once it is saved, in the order in which they come.

    What has come meanwhile is saved together: one transaction each when reading is slow, small batches under load.
    A copy of each document that could be read is kept first; `work` is `isolation.process` unless told otherwise.
    Raises OSError and sqlite3.Error when nothing can be kept, or read, at present.
    Members of a container are work of their own, done before the next source; the container comes after them. `more`
    is asked every second for further sources, as long as the last ones are under way. What was too large to be read
    beside others is tried again after everything else that is there.
    """
    pending: dict[Future[Outcome], Source] = {}
    unpacking, waiting, put_back = Unpacking(), iter(sources), deque[Source]()
    try:
        while True:
            source = unpacking.todo.popleft() if unpacking.todo else next(waiting, None)
            source = put_back.popleft() if put_back and not source else source
            if source:
                pending[executor.submit(work or isolation.process, source)] = source
            elif not pending:
                return
            timeout = 0 if source and len(pending) < in_flight else _STEP if more else None
            yield from _save(_done(pending, put_back, timeout), store, data_folder, unpacking)
            waiting = iter(more()) if more and not source else waiting
    finally:
        for future in pending:
            future.cancel()


def _done(
    pending: dict[Future[Outcome], Source], put_back: deque[Source], timeout: float | None
) -> list[Outcome]:
    """Take out of `pending` what is done, waiting at most `timeout` seconds for the first."""
    done, _ = wait(pending, timeout, FIRST_COMPLETED)
    put_back += [pending.pop(future) for future in done if isinstance(future.exception(), Crowded)]
    return [_outcome(future, pending.pop(future)) for future in done if future in pending]


def _outcome(future: Future[Outcome], source: Source) -> Outcome:
    """What the worker handed back, or the failure of a machine that took the work down with it."""
    error = future.exception()
    if error is None:
        return future.result()
    if isinstance(error, isolation.CannotStart):
        raise error  # no document is to blame; whoever runs this tells, and tries again
    return Outcome(source, fingerprint.current(), failure=Failure("crash", f"{type(error).__name__}: {error}"))


def _save(outcomes: list[Outcome], store: Store, data_folder: Path, unpacking: Unpacking) -> Iterator[Saved]:
    """Save what was read, a container only after all its members; a file that changed meanwhile is left for later."""
    batch: list[Outcome] = []
    for outcome in outcomes:
        if _has_vanished(outcome):
            store.mark_missing([outcome.source.raw_path])
        elif not _is_kept(outcome, data_folder):
            store.record(outcome.source, "deferred")
            yield Saved(outcome, "deferred")
            batch += unpacking.finished([outcome])
        elif (bounded := unpacking.bounded(outcome)).members or bounded.refused:
            store.begin(bounded.source)
            unpacking.begin(bounded)
            batch += bounded.refused
        else:
            batch.append(bounded)
    while batch:
        batch = _stored(batch, store)
        found = store.states(outcome.source.raw_path for outcome in batch)
        yield from (_saved(outcome, *found[outcome.source.raw_path]) for outcome in batch)
        batch = unpacking.finished(batch)


def _has_vanished(outcome: Outcome) -> bool:
    """Whether a file of the folder could not be opened because it is gone: that is nobody's failure."""
    is_unreadable = outcome.failure is not None and outcome.failure.reason == "unreadable"
    return is_unreadable and not outcome.source.container and not os.path.lexists(outcome.source.raw_path)


def _stored(batch: list[Outcome], store: Store) -> list[Outcome]:
    """The batch, saved; a document that the database refuses fails alone."""
    try:
        store.save_many(batch)
    except _UNSTORABLE as error:
        if len(batch) > 1:
            return [outcome for one in batch for outcome in _stored([one], store)]
        failure = Failure("crash", f"{type(error).__name__}: while it was stored")
        batch = [Outcome(batch[0].source, batch[0].fingerprint, failure=failure)]
        store.save_many(batch)
    return batch


def _saved(outcome: Outcome, state: str, reason: str | None, detail: str) -> Saved:
    """A container that could not be read fails for the reason that its members have."""
    if outcome.is_container and reason:
        outcome = replace(outcome, failure=Failure(reason, detail))
    return Saved(outcome, state)


def _is_kept(outcome: Outcome, data_folder: Path) -> bool:
    """Keep a copy of what was read; False when the file holds something else by now."""
    sha256 = outcome.document.sha256 if outcome.document else outcome.source.sha256
    if sha256 is None or not (outcome.document or outcome.members):
        return True
    if originals.path_of(sha256, data_folder).exists():
        return True
    try:
        contents = opening.read(outcome.source.raw_path) if outcome.contents is None else outcome.contents
    except Unreadable:
        return False
    if hashlib.sha256(contents).hexdigest() != sha256:
        return False
    originals.keep(contents, sha256, data_folder)
    return True
