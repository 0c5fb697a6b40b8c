"""`kratuve status`: what came in, what could not be read and why."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ingest.cli import options, report, trouble
from ingest.cli.messages import say

if TYPE_CHECKING:
    from db.ledger import Refused


@click.command()
@options.data
@options.as_json
def status(data: Path, as_json: bool) -> None:
    """Count the files in each state and list the refused ones."""
    counts, refused = _ask(data)
    if as_json:
        told = {"data": str(data), "counts": counts, "total": sum(counts.values())}
        click.echo(json.dumps(told | {"refused": [_record(one) for one in refused]}, ensure_ascii=False))
    else:
        _print(data, counts, refused)


def _ask(data: Path) -> "tuple[dict[str, int], list[Refused]]":
    """Read beside whoever writes: no lock is taken."""
    from db import ledger
    from db.connection import DATABASE, open_reader

    if not (data / DATABASE).is_file():
        raise click.ClickException(say("nothing-stored", folder=data))
    try:
        with closing(open_reader(data / DATABASE)) as connection:
            return ledger.counts(connection), ledger.failures(connection)
    except sqlite3.Error as error:
        raise click.ClickException(trouble.sentence(error, data)) from error


def _record(refused: "Refused") -> dict[str, object]:
    return {
        "path": refused.path, "reason": refused.reason, "message": report.message(refused.reason, refused.detail),
        "detail": refused.detail, "attempts": refused.attempts,
    }  # fmt: skip


def _print(data: Path, counts: dict[str, int], refused: "list[Refused]") -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(title=say("status-title", folder=data), title_justify="left", title_style="bold")
    table.add_column(say("state"), style="cyan")
    table.add_column(say("files"), justify="right")
    for state, count in counts.items():
        table.add_row(say(f"state-{state}"), str(count))
    table.add_section()
    table.add_row(say("total"), str(sum(counts.values())))
    Console().print(table)
    if refused:
        click.echo(say("refused"))
    for one in refused:
        click.echo(report.failure_line(one.path, one.reason, one.detail))
