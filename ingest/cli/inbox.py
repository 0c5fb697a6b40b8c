"""The process that reads what arrives in a folder; `kratuve serve --inbox` starts and stops it."""

import os
import signal
import sqlite3
import time
from collections.abc import Iterable
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

import click

from ingest import executors, ledger, watch
from ingest.cli import reading, report
from ingest.cli.messages import say
from ingest.names import absolute
from ingest.walk import Met

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from db.store import Store

_JOBS = 2
_RETRY = 2.0
"""Seconds between looks at a data folder that another process is writing to."""
_AGAIN = 30.0
"""Seconds until the next try after an error that passes only when somebody does something."""


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--data", type=click.Path(path_type=Path), required=True)
@click.option("--lang", required=True)
@click.option("--still", type=float, required=True)
def main(folder: Path, data: Path, lang: str, still: float) -> None:
    """Read for ever what comes to rest in FOLDER; end on SIGTERM, or when the process that started this one is gone."""
    signal.signal(signal.SIGTERM, lambda number, frame: _end())
    parent = os.getppid()
    ripe: dict[bytes, Met] = {}
    gone: set[bytes] = set()
    with executors.local(_JOBS) as executor:
        for settled, vanished in watch.settled(absolute(str(folder)), still, leave_out=absolute(str(data))):
            if os.getppid() != parent:
                return
            ripe.update((met.raw_path, met) for met in settled)
            gone = (gone | vanished) - ripe.keys()
            if (ripe or gone) and _taken(ripe.values(), gone, data, executor):
                ripe, gone = {}, set()


def _end() -> None:
    raise SystemExit(0)


def _taken(ripe: Iterable[Met], gone: set[bytes], data: Path, executor: "Executor") -> bool:
    """Whether all of it is in the store now; a full disk or a busy database is told and tried again later."""
    try:
        _take(ripe, gone, data, executor)
    except (sqlite3.Error, OSError) as error:
        click.echo(say("not-writable", folder=data, detail=error))
        time.sleep(_AGAIN)
        return False
    return True


def _take(ripe: Iterable[Met], gone: set[bytes], data: Path, executor: "Executor") -> None:
    """The store is open only while there is something to write, so that `kratuve ingest` can be used beside."""
    with _patiently_opened(data) as store:
        known = store.known()
        plan = ledger.plan(ripe, known, ledger.never)
        plan.gone = ledger.gone((), gone, known)
        for record in reading.carry_out(plan, executor, store, data):
            _tell(record)


def _patiently_opened(data: Path) -> "Store":
    from db.errors import Locked
    from db.store import Store
    from extractors import precision

    told = False
    while True:
        try:
            return Store(data, precision.table())
        except Locked as error:
            if not told:
                click.echo(say("waiting", holder=error.holder))
            told = True
            time.sleep(_RETRY)


def _tell(record: reading.Record) -> None:
    """One line for each document that arrived; what programs leave behind is not worth one."""
    if record["state"] == "quarantined":
        click.echo(report.failure_line(record["path"], record["reason"], record["detail"] or ""))
    elif record["state"] == "missing":
        click.echo(say("gone", name=report.harmless(PurePath(record["path"]).name)))
    elif record["state"] != "ignored":
        name = report.harmless(PurePath(record["path"]).name)
        state = f"{say('state-' + record['state'])}, {say('projects', count=record['projects'])}"
        click.echo(say("arrived", name=name, state=state))


if __name__ == "__main__":
    main()
