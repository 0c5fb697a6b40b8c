"""`kratuve retry`: what was refused or put off is read again."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ingest.cli import options
from ingest.cli.messages import say

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from db.store import Store
    from ingest.ledger import Plan

_REFUSED = 1


class _Reason(click.ParamType):  # type: ignore[type-arg]
    """A choice of the reasons for refusals, looked up when one is given: `--help` need not import our nouns."""

    name = "reason"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        return self._choice().convert(value, param, ctx)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> "list[CompletionItem]":
        return self._choice().shell_complete(ctx, param, incomplete)

    def _choice(self) -> "click.Choice[str]":
        from model.vocabulary import REASONS

        return click.Choice(REASONS)


@click.command()
@options.data
@options.jobs
@click.option("--reason", "reasons", multiple=True, type=_Reason(), metavar="CODE",
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
