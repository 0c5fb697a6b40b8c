"""`kratuve demo`: everything at once on the sample documents."""

import os
import shutil
import time
from contextlib import ExitStack
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import click

from ingest.cli.messages import say

if TYPE_CHECKING:
    from datasette.app import Datasette  # type: ignore[import-untyped]
    from uvicorn import Server

_JOBS = 2
_TRIES = 50
"""Ports tried, from the asked one on."""
_STILL = 1.0
_PAUSE = 3.0
"""Seconds between the site's opening and the arrival of one more document."""
USER = "demo"
_ROLE = "staff"


@click.command()
@click.option(
    "--data", type=click.Path(file_okay=False, path_type=Path), default=Path("kratuve-demo"), show_default=True,
    metavar="DIR", help="Where the demo keeps its data.",
)  # fmt: skip
@click.option("--port", type=click.IntRange(1, 65535), default=8001, show_default=True,
              help="The port to listen at, or else the next free one.")  # fmt: skip
def demo(data: Path, port: int) -> None:
    """Read the sample documents, show them in a browser, and let one more arrive meanwhile."""
    import secrets

    import samples
    from ingest.cli import site

    inbox = data / "inbox"
    late = sorted(samples.later().iterdir())
    with ExitStack() as stack:
        stack.enter_context(site.stoppable())
        _fill(inbox, samples.documents(), late)
        click.echo(say("demo-folder", folder=data))
        _read(inbox, data)
        listening = stack.enter_context(site.listen("127.0.0.1", port, _TRIES))
        password = secrets.token_urlsafe(6)
        server = site.server(_configured(data, password))
        stack.enter_context(site.watching(inbox, data, _STILL))
        click.echo(say("serving", address=site.address(listening)))
        click.echo(say("login", user=USER, password=password))
        click.echo(say("stop"))
        announcement = {path: say("dropping", folder=inbox, name=path.name) for path in late}
        Thread(target=_drop, args=(server, inbox, announcement), daemon=True).start()
        server.run(sockets=[listening])
    click.echo(say("stopped"))


def _fill(inbox: Path, documents: Path, late: list[Path]) -> None:
    """The samples into the inbox; those that are to arrive later are taken out again, if an earlier demo left them."""
    inbox.mkdir(parents=True, exist_ok=True)
    for path in late:
        (inbox / path.name).unlink(missing_ok=True)
    for path in sorted(documents.iterdir()):
        if path.is_file() and not (inbox / path.name).exists():
            shutil.copyfile(path, inbox / path.name)


def _read(inbox: Path, data: Path) -> None:
    from ingest import executors
    from ingest.cli import options
    from ingest.cli.ingest import read

    with options.opened(data) as store, executors.local(_JOBS) as executor:
        read([os.fspath(inbox)], data, store, executor, reprocess=None, as_json=False)


def _configured(data: Path, password: str) -> "Datasette":
    """Open to everybody at this computer; the login is for those who want their corrections signed."""
    from datasette_auth_passwords.utils import hash_password  # type: ignore[import-untyped]

    from ingest.cli import site
    from ingest.cli.users import Users

    return site.configured(data, True, Users({USER: _ROLE}, {USER: hash_password(password)}))


def _drop(server: "Server", inbox: Path, announcements: dict[Path, str]) -> None:
    """Once the site answers, put each document into the inbox, whole at once: written aside, then renamed."""
    while not server.started:
        time.sleep(0.1)
    for path, announcement in announcements.items():
        time.sleep(_PAUSE)
        click.echo(announcement)
        aside = inbox / f"{path.name}.part"
        shutil.copyfile(path, aside)
        aside.rename(inbox / path.name)
