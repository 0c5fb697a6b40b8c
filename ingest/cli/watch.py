"""`kratuve watch FOLDER`: read what is put into a folder, until stopped."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from ingest import logs
from ingest.cli import options, trouble
from ingest.cli.messages import say

STILL = 5.0


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@options.data
@options.jobs
@click.option("--still", type=click.FloatRange(0.1), default=STILL, show_default=True, metavar="SECONDS",
              help="How long a file must have stopped changing before it is read.")  # fmt: skip
@options.logging
@click.option("--while-parent", is_flag=True, hidden=True, help="End when the process that started this one is gone.")
def watch(folder: Path, data: Path, jobs: int, still: float, while_parent: bool) -> None:
    """Read every document that appears in FOLDER, until Ctrl-C or SIGTERM."""
    if not folder.is_dir():
        raise click.UsageError(say("folder-missing", folder=folder))

    from ingest.cli.site import stoppable

    parent = os.getppid()
    with stoppable(), _alone(folder, data):
        from ingest.cli import inbox

        click.echo(say("watching", folder=folder))
        logs.event("watching", folder=os.fspath(folder), data=os.fspath(data), jobs=jobs, still=still)
        inbox.follow(folder, data, still, jobs, lambda: not while_parent or os.getppid() == parent)
    logs.event("stopped", folder=os.fspath(folder))
    click.echo(say("stopped"))


@contextmanager
def _alone(folder: Path, data: Path) -> Iterator[None]:
    """No other process watches this folder for the same data folder."""
    from db import lock
    from db.errors import Locked

    try:
        data.mkdir(parents=True, exist_ok=True)
        held = lock.acquire(data, lock.name_for(folder))
    except Locked as error:
        raise click.ClickException(say("watched", folder=folder, holder=error.holder)) from error
    except OSError as error:
        raise click.ClickException(trouble.sentence(error, data)) from error
    with held:
        yield
