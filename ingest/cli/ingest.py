"""`kratuve ingest PATH…`: read what is new or changed, say what became of it."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ingest.cli import options
from ingest.cli.messages import say

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from db.store import Store
    from ingest.cli.reading import Record, Tally
    from ingest.ledger import Plan

_REFUSED = 1
_INTERRUPTED = 130


@click.command()
@click.argument("paths", metavar="PATH…", nargs=-1, required=True, type=click.Path(exists=True))
@options.data
@options.jobs
@click.option("--dask", metavar="ADDRESS", help="Read on the Dask cluster whose scheduler is at ADDRESS.")
@click.option(
    "--reprocess", type=click.Choice(["stale", "failed", "all"]),
    help="Read unchanged files again: those read by older code, those refused, or all.",
)  # fmt: skip
@options.as_json
@options.logging
def ingest(
    paths: tuple[str, ...], data: Path, jobs: int, dask: str | None, reprocess: str | None, as_json: bool
) -> None:
    """Read the documents at and below each PATH that are new or changed since the last time."""
    try:
        with options.opened(data) as store, executor(jobs, dask) as readers:
            refused = read(paths, data, store, readers, reprocess, as_json)
    except KeyboardInterrupt:
        click.echo(say("interrupted"), err=True)
        raise SystemExit(_INTERRUPTED) from None
    if refused:
        raise SystemExit(_REFUSED)


def read(
    paths: Iterable[str], data: Path, store: "Store", executor: "Executor", reprocess: str | None, as_json: bool
) -> int:
    """One round over `paths`, told as it goes; the number of files there that are refused, now or since earlier."""
    from ingest.cli import reading
    from ingest.ledger import AGAIN

    return carry_out(reading.plan(paths, data, store, AGAIN[reprocess]), data, store, executor, as_json)


def carry_out(plan: "Plan", data: Path, store: "Store", executor: "Executor", as_json: bool) -> int:
    """Do what is planned, told as it goes; the number of files in the plan that are refused."""
    from ingest.cli import reading

    tally = reading.Tally()
    for record in _shown(reading.carry_out(plan, executor, store, data), len(plan), as_json):
        tally.add(record)
    tally.add_resting(plan, store)
    _summarise(plan, tally, as_json)
    return len(tally.refused)


@contextmanager
def executor(jobs: int, dask: str | None) -> "Iterator[Executor]":
    """Where the reading is done; a cluster that cannot be used is told in a sentence."""
    from ingest import executors

    try:
        with executors.dask(dask) if dask else executors.local(jobs) as executor:
            yield executor
    except executors.ClusterUnusable as error:
        raise click.ClickException(say("cluster", detail=error)) from error


def _shown(records: "Iterable[Record]", total: int, as_json: bool) -> "Iterator[Record]":
    """The records as they pass: a line each for programs, a moving bar on a terminal, nothing elsewhere."""
    if as_json:
        for record in records:
            click.echo(json.dumps(record, ensure_ascii=False))
            yield record
        return
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    disabled = not console.is_terminal or not total
    yield from track(records, say("reading"), total, console=console, transient=True, disable=disabled)


def _summarise(plan: "Plan", tally: "Tally", as_json: bool) -> None:
    """The counts, and every refused file with what to do about it; beside the records of `--json`, not among them."""
    from ingest.cli import report

    if tally.states:
        states = report.states_line(tally.states)
        click.echo(say("summary", done=len(plan), unchanged=len(plan.resting), states=states), err=as_json)
    else:
        click.echo(say("unchanged", count=len(plan.resting)), err=as_json)
    if tally.refused:
        click.echo(say("refused"), err=as_json)
    for path, reason, detail in sorted(tally.refused):
        click.echo(report.failure_line(path, reason, detail), err=as_json)
