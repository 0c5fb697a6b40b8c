"""What several commands share: the data folder, the choice of output."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ingest import logs
from ingest.cli import trouble
from ingest.cli.messages import say

if TYPE_CHECKING:
    from db.store import Store

data = click.option(
    "--data", "data", type=click.Path(file_okay=False, path_type=Path), default=Path("kratuve-data"),
    envvar="KRATUVE_DATA", show_default=True, metavar="DIR", help="The data folder; KRATUVE_DATA sets it for good.",
)  # fmt: skip
jobs = click.option(
    "--jobs", type=click.IntRange(1), default=os.cpu_count() or 1, show_default="processors", metavar="N",
    help="Documents read at the same time.",
)  # fmt: skip


def _choose_level(context: click.Context, parameter: click.Parameter, is_chosen: bool) -> None:
    if is_chosen:
        logs.choose("debug" if parameter.name == "verbose" else "error")


verbose = click.option(
    "--verbose", is_flag=True, expose_value=False, callback=_choose_level,
    help="Log every detail; KRATUVE_LOG (debug, info, warning, error) sets the level for good.",
)  # fmt: skip
quiet = click.option("--quiet", is_flag=True, expose_value=False, callback=_choose_level, help="Log errors only.")


def logging(command: Callable[..., None]) -> Callable[..., None]:
    """The options of every command that keeps a log."""
    return verbose(quiet(command))


as_json = click.option("--json", "as_json", is_flag=True, help="For programs: one JSON object a line.")


@contextmanager
def opened(folder: Path) -> Iterator["Store"]:
    """The store of a data folder, for writing; what can be wrong with it is told in a sentence."""
    from db.errors import Locked
    from db.store import Store
    from extractors import precision

    try:
        with Store(folder, precision.table()) as store:
            yield store
    except Locked as error:
        raise click.ClickException(say("locked", folder=folder, holder=error.holder)) from error
    except BrokenPipeError:  # whoever read our output is gone: no fault of the folder
        raise
    except (sqlite3.Error, OSError) as error:
        raise click.ClickException(trouble.sentence(error, folder)) from error


def prepare(folder: Path) -> None:
    """Make the data folder with an empty store, unless there is one that can be read."""
    if not _is_made(folder):
        with opened(folder):
            return


def _is_made(folder: Path) -> bool:
    """Whether there is a store with all that the site reads; its views are made last."""
    from db.connection import DATABASE, open_reader

    if not (folder / DATABASE).exists():
        return False
    try:
        with closing(open_reader(folder / DATABASE)) as connection:
            return bool(connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'projects'").fetchall())
    except sqlite3.Error as error:
        raise click.ClickException(trouble.sentence(error, folder)) from error
