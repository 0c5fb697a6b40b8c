"""Sources through an executor into the store: many read, one writes."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait

from db.store import Store
from ingest import fingerprint, isolation
from model import Failure, Outcome, Source

IN_FLIGHT = 128
"""Sources handed to the executor and not yet saved: enough to keep it busy, few enough to fit in memory."""


def run(
    sources: Iterable[Source],
    executor: Executor,
    store: Store,
    work: Callable[[Source], Outcome] = isolation.process,
    in_flight: int = IN_FLIGHT,
) -> Iterator[Outcome]:
    """Read every source by `executor` and yield its outcome once it is saved, in the order in which they come.

    What has come meanwhile is saved together: one transaction each when reading is slow, small batches under load.
    """
    pending: dict[Future[Outcome], Source] = {}
    try:
        for source in sources:
            pending[executor.submit(work, source)] = source
            yield from _saved(pending, store, None if len(pending) >= in_flight else 0)
        while pending:
            yield from _saved(pending, store, None)
    finally:
        for future in pending:
            future.cancel()


def _saved(pending: dict[Future[Outcome], Source], store: Store, timeout: float | None) -> list[Outcome]:
    """Save and take out of `pending` what is done, waiting at most `timeout` seconds for the first."""
    done, _ = wait(pending, timeout, FIRST_COMPLETED)
    outcomes = [_outcome(future, pending.pop(future)) for future in done]
    if outcomes:
        store.save_many(outcomes)
    return outcomes


def _outcome(future: Future[Outcome], source: Source) -> Outcome:
    """What the worker handed back, or the failure of a machine that took the work down with it."""
    error = future.exception()
    if error is None:
        return future.result()
    return Outcome(source, fingerprint.current(), failure=Failure("crash", f"{type(error).__name__}: {error}"))
