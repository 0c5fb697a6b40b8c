"""`kratuve check`: is everything in the data folder sound, and what is to be done where it is not."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ingest import logs
from ingest.cli import options, report, trouble
from ingest.cli.messages import say

if TYPE_CHECKING:
    from db.soundness import Flaw

_UNSOUND = 1


@click.command()
@options.data
@click.option("--quick", is_flag=True, help="Leave out what reads every byte of the database and of the originals.")
@click.option("--mend", is_flag=True, help="Put right what can be put right without losing anything.")
@options.as_json
@options.logging
def check(data: Path, quick: bool, mend: bool, as_json: bool) -> None:
    """Look whether the database, the search index, the originals, the ledger and the corrections are sound.

    Exit status: 0 everything is sound (or has been mended), 1 something is wrong.
    """
    found = _look(data, quick)
    mended: list[Flaw] = []
    if mend and any(flaw.mendable for flaw in found):
        _mend(data, [flaw.rule for flaw in found if flaw.mendable])
        before, found = found, _look(data, quick)
        mended = [flaw for flaw in before if flaw.rule not in {one.rule for one in found}]
    for flaw in (*found, *mended):
        at = "warning" if flaw in found else "info"
        logs.event("flaw" if flaw in found else "mended", at, rule=flaw.rule, number=flaw.number)
    if as_json:
        told = {"data": str(data), "flaws": _records(found), "mended": _records(mended)}
        click.echo(json.dumps(told, ensure_ascii=False))
    else:
        _print(data, found, mended)
    if found:
        raise SystemExit(_UNSOUND)


def _look(data: Path, quick: bool) -> "list[Flaw]":
    from db import soundness

    with _nobody_writing(data):
        return list(soundness.flaws(data, quick))


@contextmanager
def _nobody_writing(data: Path) -> Iterator[None]:
    from db import lock
    from db.errors import Locked

    if not data.is_dir():
        raise click.ClickException(say("nothing-stored", folder=data))
    try:
        with lock.acquire(data):
            yield
    except Locked as error:
        raise click.ClickException(say("locked", folder=data, holder=error.holder)) from error
    except (sqlite3.Error, OSError) as error:
        raise click.ClickException(trouble.sentence(error, data)) from error


def _mend(data: Path, rules: list[str]) -> None:
    with options.opened(data) as store:
        from db import mending

        mending.mend(store, data, rules)


def _records(flaws: "list[Flaw]") -> list[dict[str, object]]:
    return [
        {
            "rule": flaw.rule, "message": say(f"flaw-{flaw.rule}"), "count": flaw.number,
            "examples": list(flaw.examples), "mendable": flaw.mendable,
        }
        for flaw in flaws
    ]  # fmt: skip


def _print(data: Path, found: "list[Flaw]", mended: "list[Flaw]") -> None:
    for flaw in mended:
        click.echo(say("mended", message=say(f"flaw-{flaw.rule}"), count=flaw.number))
    for flaw in found:
        click.echo(f"✗ {say(f'flaw-{flaw.rule}')} [{flaw.rule}: {flaw.number}]")
        for example in flaw.examples:
            click.echo(f"    {report.harmless(example)}")
    if not found:
        click.echo(say("sound", folder=data))
    elif any(flaw.mendable for flaw in found):
        click.echo(say("mendable"))
