"""`kratuve retry`: what was refused or put off is read again."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ingest.cli import options
from ingest.cli.messages import say
from model.vocabulary import REASONS

if TYPE_CHECKING:
    from db.store import Store
    from ingest.ledger import Plan

_REFUSED = 1


@click.command()
@options.data
@options.jobs
@click.option("--reason", "reasons", multiple=True, type=click.Choice(REASONS), metavar="CODE",
              help="Only what was refused for this reason (several may be given).")  # fmt: skip
@options.as_json
@options.logging
def retry(data: Path, jobs: int, reasons: tuple[str, ...], as_json: bool) -> None:
    """Read again what was refused or put off: a limit was raised, say, or a program installed."""
    if not (data / "kratuve.db").is_file():
        raise click.ClickException(say("nothing-stored", folder=data))

    from ingest.cli.ingest import carry_out, executor

    with options.opened(data) as store, executor(jobs, None) as readers:
        refused = carry_out(_plan(store, frozenset(reasons)), data, store, readers, as_json)
    if refused:
        raise SystemExit(_REFUSED)


def _plan(store: "Store", reasons: frozenset[str]) -> "Plan":
    from ingest import ledger, walk

    known = store.known()
    paths = [path for path, row in known.items() if ledger.refused(row, reasons)]
    met = list(walk.files(paths))
    plan = ledger.plan(met, known, lambda row: ledger.refused(row, reasons))
    plan.gone = ledger.gone(met, paths, known)
    return plan
