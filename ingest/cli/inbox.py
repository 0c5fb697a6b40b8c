"""The process that reads what arrives in a folder; `kratuve serve --inbox` starts and stops it."""

import os
import signal
import time
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

import click

from ingest import executors, ledger, watch
from ingest.cli import reading, report
from ingest.cli.messages import say
from ingest.names import absolute

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from db.store import Store
    from ingest.walk import Met

_JOBS = 2
_RETRY = 2.0
"""Seconds between looks at a data folder that another process is writing to."""


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--data", type=click.Path(path_type=Path), required=True)
@click.option("--lang", required=True)
@click.option("--still", type=float, required=True)
def main(folder: Path, data: Path, lang: str, still: float) -> None:
    """Read for ever what comes to rest in FOLDER; end on SIGTERM, or when the process that started this one is gone."""
    signal.signal(signal.SIGTERM, lambda number, frame: _end())
    parent = os.getppid()
    with executors.local(_JOBS) as executor:
        looks = watch.settled(absolute(str(folder)), still, leave_out=absolute(str(data)))
        for ripe, gone in looks:
            if os.getppid() != parent:
                return
            if ripe or gone:
                _take(ripe, gone, data, executor)


def _end() -> None:
    raise SystemExit(0)


def _take(ripe: "list[Met]", gone: set[bytes], data: Path, executor: "Executor") -> None:
    """The store is open only while there is something to write, so that `kratuve ingest` can be used beside."""
    with _patiently_opened(data) as store:
        known = store.known()
        store.mark_missing(path for path in gone if path in known)
        for record in reading.carry_out(ledger.plan(ripe, known, ledger.never), executor, store, data):
            _tell(record)


def _patiently_opened(data: Path) -> "Store":
    from db.errors import Locked
    from db.store import Store

    told = False
    while True:
        try:
            return Store(data)
        except Locked as error:
            if not told:
                click.echo(say("waiting", holder=error.holder))
            told = True
            time.sleep(_RETRY)


def _tell(record: reading.Record) -> None:
    """One line for each document that arrived; what programs leave behind is not worth one."""
    if record["state"] == "quarantined":
        click.echo(report.failure_line(record["path"], record["reason"]))
    elif record["state"] != "ignored":
        name = report.harmless(PurePath(record["path"]).name)
        state = f"{say('state-' + record['state'])}, {say('projects', count=record['projects'])}"
        click.echo(say("arrived", name=name, state=state))


if __name__ == "__main__":
    main()
