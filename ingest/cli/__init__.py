"""The command line; everything heavy is imported by the command that needs it."""

import os

import click

from ingest import limits, logs
from ingest.cli.check import check
from ingest.cli.demo import demo
from ingest.cli.ingest import ingest
from ingest.cli.messages import say
from ingest.cli.reindex import reindex
from ingest.cli.retry import retry
from ingest.cli.serve import serve
from ingest.cli.show import show
from ingest.cli.status import status
from ingest.cli.watch import watch

LANGUAGES = ("lv", "en")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--lang", type=click.Choice(LANGUAGES), default="lv", envvar="KRATUVE_LANG", show_default=True,
    help="Language of the messages; KRATUVE_LANG sets it for good.",
)  # fmt: skip
@click.version_option(package_name="kratuve")
def main(lang: str) -> None:
    """Krātuve: Latvian project descriptions as one searchable, explained database.

    Exit status: 0 all well, 1 some files were refused (each is listed with its reason), 2 wrong usage.
    """
    try:
        limits.of_environment(os.environ)
    except limits.LimitWrong as error:
        raise click.UsageError(say("limit-wrong", setting=error, names=", ".join(limits.variables()))) from error
    try:
        logs.level()
    except logs.LevelWrong as error:
        raise click.UsageError(say("level-wrong", setting=error, names=", ".join(logs.LEVELS))) from error


for _command in (ingest, watch, serve, demo, status, show, retry, check, reindex):
    main.add_command(_command)
