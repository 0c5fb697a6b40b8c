"""Reading on a cluster: a scheduler and a worker in processes of this machine, the worker with children of its own."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from distributed import LocalCluster

from db.store import Store
from ingest import executors, ledger, pipeline
from ingest.isolation import Children
from ingest.limits import Limits
from ingest.walk import files
from model import Outcome, Source
from tests.ingest.misbehaving import MAGIC

_children = Children("tests.ingest.misbehaving:by_content", Limits(seconds=4))


def process(source: Source) -> Outcome:
    """What the cluster is given: the same isolation, with work that can misbehave."""
    return _children.process(source)


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The scheduler of a cluster that finds this checkout, and its tests, first."""
    checkout = str(Path(__file__).parents[2])
    monkeypatch.setenv("PYTHONPATH", checkout, prepend=os.pathsep)
    monkeypatch.syspath_prepend(checkout)
    with LocalCluster(n_workers=1, threads_per_worker=2, dashboard_address=None) as cluster:  # type: ignore[no-untyped-call]
        yield cluster.scheduler_address


def test_a_cluster_isolates_as_threads_do(tmp_path: Path, address: str) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    for number in range(8):
        (inbox / f"{number}.txt").write_text(f"Projekts „{number}. vasara”, {number} EUR", "utf-8")
    for act in ("hang", "segfault"):
        (inbox / f"{act}.bad").write_text(MAGIC + act, "utf-8")
    with Store(tmp_path / "data") as store, executors.dask(address) as executor:
        plan = ledger.plan(files([os.fsencode(inbox)]), {}, ledger.never)
        list(pipeline.run(plan.work, executor, store, tmp_path / "data", process))
        assert store.counts()["ingested"] == 8
        assert {refused.reason for refused in store.failures()} == {"timeout", "crash"}
