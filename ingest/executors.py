"""Where the reading is done: in threads of this machine, or on a Dask cluster."""

from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager

from ingest import fingerprint, isolation


class ClusterUnusable(Exception):
    """A cluster that cannot be used, and what to do about it."""


@contextmanager
def local(jobs: int) -> Iterator[Executor]:
    """`jobs` threads; each reads through a child process, so they wait rather than work.

    Leaving ends the children even while they are busy: on Ctrl-C nobody wants to wait for the slowest document.
    """
    executor = ThreadPoolExecutor(jobs, thread_name_prefix="kratuve")
    try:
        yield executor
    finally:
        executor.shutdown(wait=False, cancel_futures=True)
        isolation.close()
        executor.shutdown(wait=True)


@contextmanager
def dask(address: str) -> Iterator[Executor]:
    """The cluster whose scheduler listens at `address` (`tcp://10.0.0.5:8786`); its machines must see the same files.

    Raises `ClusterUnusable` when Dask is not installed, does not answer, or has workers with other extraction code.
    """
    try:
        from distributed import Client  # type: ignore[import-not-found, unused-ignore]
    except ImportError as error:
        raise ClusterUnusable("pip install distributed") from error
    try:
        client = Client(address, timeout="10s")  # type: ignore[no-untyped-call, unused-ignore]
    except OSError as error:
        raise ClusterUnusable(f"{address}: {error}") from error
    with client:
        _check(client.run(fingerprint.current))
        yield client.get_executor()  # type: ignore[no-untyped-call, unused-ignore]


def _check(fingerprints: dict[str, str]) -> None:
    """Rows of one store must come from one version of the code."""
    strange = sorted(worker for worker, stamp in fingerprints.items() if stamp != fingerprint.current())
    if strange or not fingerprints:
        raise ClusterUnusable(f"fingerprint {fingerprint.current()} != {', '.join(strange) or '(no workers)'}")
