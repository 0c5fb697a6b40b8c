"""`kratuve serve`: the site, and with `--inbox` the reading of what arrives."""

from contextlib import ExitStack
from pathlib import Path

import click

from ingest.cli import options
from ingest.cli.messages import say

_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_STILL = 5.0
"""Seconds for which an arriving file must have stopped changing."""


@click.command()
@options.data
@click.option(
    "--inbox", type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="FOLDER",
    help="Also read every document that appears in FOLDER.",
)  # fmt: skip
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at.")
@click.option("--port", type=click.IntRange(1, 65535), default=8001, show_default=True, help="The port to listen at.")
@click.option("--open", "open_", is_flag=True, help="No login; only for people at this computer.")
@options.logging
def serve(data: Path, inbox: Path | None, host: str, port: int, open_: bool) -> None:
    """Show the database in a browser, until Ctrl-C."""
    if open_ and host not in _LOOPBACK:
        raise click.UsageError(say("open-loopback"))

    from ingest.cli import site, users

    options.prepare(data)
    people = users.read(data, needed=not open_)
    try:
        configured = site.configured(data, open_, people)
    except ValueError as error:
        raise click.UsageError(say("users-wrong", file=data / users.FILE, detail=error)) from error
    with ExitStack() as stack:
        stack.enter_context(site.stoppable())
        try:
            listening = stack.enter_context(site.listen(host, port))
        except OSError as error:
            raise click.UsageError(say("port-taken", port=port)) from error
        if inbox:
            stack.enter_context(site.watching(inbox, data, _STILL))
        click.echo(say("serving", address=site.address(listening)))
        click.echo(say("stop"))
        site.server(configured).run(sockets=[listening])
    click.echo(say("stopped"))
