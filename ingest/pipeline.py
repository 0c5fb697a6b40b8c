"""Sources through an executor into the store: many read, one writes."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from pathlib import Path
from typing import NamedTuple

from db import originals
from db.store import Store
from ingest import fingerprint, isolation, opening
from ingest.readers import Unreadable
from model import Document, Failure, Outcome, Source

IN_FLIGHT = 128
"""Sources handed to the executor and not yet saved: enough to keep it busy, few enough to fit in memory."""


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
) -> Iterator[Saved]:
    """Read every source by `executor` and yield its outcome once it is saved, in the order in which they come.

    What has come meanwhile is saved together: one transaction each when reading is slow, small batches under load.
    A copy of each document that could be read is kept first; `work` is `isolation.process` unless told otherwise.
    Raises OSError and sqlite3.Error when nothing can be kept, or read, at present.
    """
    pending: dict[Future[Outcome], Source] = {}
    try:
        for source in sources:
            pending[executor.submit(work or isolation.process, source)] = source
            yield from _save(_done(pending, None if len(pending) >= in_flight else 0), store, data_folder)
        while pending:
            yield from _save(_done(pending, None), store, data_folder)
    finally:
        for future in pending:
            future.cancel()


def _done(pending: dict[Future[Outcome], Source], timeout: float | None) -> list[Outcome]:
    """Take out of `pending` what is done, waiting at most `timeout` seconds for the first."""
    done, _ = wait(pending, timeout, FIRST_COMPLETED)
    return [_outcome(future, pending.pop(future)) for future in done]


def _outcome(future: Future[Outcome], source: Source) -> Outcome:
    """What the worker handed back, or the failure of a machine that took the work down with it."""
    error = future.exception()
    if error is None:
        return future.result()
    if isinstance(error, isolation.CannotStart):
        raise error  # no document is to blame; whoever runs this tells, and tries again
    return Outcome(source, fingerprint.current(), failure=Failure("crash", f"{type(error).__name__}: {error}"))


def _save(outcomes: list[Outcome], store: Store, data_folder: Path) -> list[Saved]:
    """Save what was read; a file that changed while it was read is left for the next time."""
    changed = [outcome for outcome in outcomes if _changed(outcome, data_folder)]
    store.save_many(outcome for outcome in outcomes if outcome not in changed)
    for outcome in changed:
        store.record(outcome.source, "deferred")
    states = store.states(outcome.source.raw_path for outcome in outcomes)
    return [Saved(outcome, states[outcome.source.raw_path]) for outcome in outcomes]


def _changed(outcome: Outcome, data_folder: Path) -> bool:
    return outcome.document is not None and not _kept(outcome.document, outcome.source.raw_path, data_folder)


def _kept(document: Document, raw_path: bytes, data_folder: Path) -> bool:
    """Keep a copy of what was read; False when the file holds something else by now."""
    if originals.path_of(document.sha256, data_folder).exists():
        return True
    try:
        contents = opening.read(raw_path)
    except Unreadable:
        return False
    if hashlib.sha256(contents).hexdigest() != document.sha256:
        return False
    originals.keep(contents, document.sha256, data_folder)
    return True
