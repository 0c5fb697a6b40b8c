"""One round over some paths: what is done about each file, as records that programs and people are shown."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ingest import ledger, logs, pipeline, walk
from ingest.cli import report
from ingest.heap import collecting_later
from ingest.ledger import Plan
from ingest.names import absolute
from model import Source

if TYPE_CHECKING:
    from db.store import Store

Record = dict[str, Any]


@dataclass(slots=True)
class Tally:
    """How many files came into each state; the refused ones, members too, as (path, reason, detail)."""

    states: Counter[str] = field(default_factory=Counter)
    refused: list[tuple[str, str, str]] = field(default_factory=list)

    def add(self, record: Record) -> None:
        """Count a file of the folder."""
        if record["container"] is None:
            self.states[record["state"]] += 1
        if record["state"] == "quarantined" or (record["state"] == "deferred" and record["reason"]):
            self.refused.append((record["path"], record["reason"], record["detail"] or ""))

    def add_resting(self, plan: Plan, store: "Store") -> None:
        """List the refused ones among the files that nothing is done about, and among what lies in them."""
        refused = store.refused()
        for raw_path in refused.keys() & plan.resting:
            self.refused += refused[raw_path]


def plan(paths: Iterable[str], data_folder: Path, store: "Store", again: ledger.Again = ledger.never) -> Plan:
    """What is to be done about the files at and below `paths`."""
    with collecting_later():
        return _planned(paths, data_folder, store, again)


def _planned(paths: Iterable[str], data_folder: Path, store: "Store", again: ledger.Again) -> Plan:
    tops = [absolute(path) for path in paths]
    met = list(walk.files(tops, absolute(str(data_folder))))
    if again is ledger.never and ledger.is_unchanged(met, tops, store.resting()):
        return Plan(resting=[one.raw_path for one in met])
    known = store.known()
    made = ledger.plan(met, known, again)
    made.gone = ledger.gone(met, tops, known)
    return made


def carry_out(
    plan: Plan, executor: Executor, store: "Store", data_folder: Path,
    more: Callable[[], Iterable[Source]] | None = None,
) -> Iterator[Record]:
    """Do what is planned, and what `more` gives meanwhile; a record for each file once it is saved."""
    yield from note_down(plan, store)
    for outcome, state in pipeline.run(plan.work, executor, store, data_folder, more=more):
        record = report.saved_record(outcome, state)
        logs.file(record, outcome.source.size, outcome.seconds)
        yield record


def note_down(plan: Plan, store: "Store") -> Iterator[Record]:
    """The part of a plan for which nothing has to be read."""
    store.mark_missing(source.raw_path for source in plan.gone)
    for source in plan.gone:
        yield _noted(source, "missing")
    for source, state, reason in plan.notes:
        store.record(source, state, reason)
        yield _noted(source, state, reason)
    for source in plan.recognised:
        yield _noted(source, store.recognise(source))


def _noted(source: Source, state: str, reason: str | None = None) -> Record:
    record = report.noted_record(source, state, reason)
    logs.file(record, source.size, 0.0)
    return record
