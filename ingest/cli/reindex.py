"""`kratuve reindex`: the search index made anew."""

from pathlib import Path

import click

from ingest.cli import options
from ingest.cli.messages import say


@click.command()
@options.data
def reindex(data: Path) -> None:
    """Make the search index anew from the stored documents."""
    if not (data / "kratuve.db").is_file():
        raise click.ClickException(say("nothing-stored", folder=data))
    with options.opened(data) as store:
        click.echo(say("reindexed", count=store.reindex()))
