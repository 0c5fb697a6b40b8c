"""The running site: its socket and its server."""

import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from types import FrameType
from typing import TYPE_CHECKING

from ingest.cli.users import Users
from ingest.cli.watcher import Watcher

if TYPE_CHECKING:
    from datasette.app import Datasette  # type: ignore[import-untyped]
    from uvicorn import Server

_ENDING = (signal.SIGTERM, signal.SIGINT)
_AGAIN = 0.1
"""Seconds after which a signal that was lost is sent again."""


def listen(host: str, port: int, tries: int = 1) -> socket.socket:
    """A socket at the first free port of `tries`, from `port` on; raises OSError when there is none."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for candidate in range(port, port + tries):
        try:
            return socket.create_server((host, candidate), family=family)
        except OSError:
            if candidate == port + tries - 1:
                raise
    raise ValueError(f"tries = {tries}")


def address(listening: socket.socket) -> str:
    """What to type into the browser."""
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"


def configured(data_folder: Path, open_: bool, people: Users) -> "Datasette":
    """Datasette over the data folder, with our pages; raises ValueError for a role that there is not."""
    import datasette.app  # type: ignore[import-untyped]  # noqa: F401 -- it loads our plugins, which import it in turn

    from datasette_plugins.serving import configure

    return configure(data_folder, open_=open_, users=people.roles, password_hashes=people.password_hashes)


def server(site: "Datasette") -> "Server":
    """What answers requests: `run(sockets=[…])` does so until a signal ends it."""
    import uvicorn

    return uvicorn.Server(uvicorn.Config(site.app(), lifespan="on", log_level="warning", access_log=False))


@contextmanager
def stoppable() -> Iterator[None]:
    """Ctrl-C and SIGTERM both end what is inside in good order and are then no error; the second is not heard.

    One that arrives in what cannot raise, such as a callback of an import, is lost by Python: it is sent again.
    """

    def stop(number: int, frame: FrameType | None) -> None:
        _hear(signal.SIG_IGN)
        raise KeyboardInterrupt

    def lost(unraisable: "sys.UnraisableHookArgs") -> None:
        if not issubclass(unraisable.exc_type, KeyboardInterrupt):
            hook(unraisable)
            return
        _hear(stop)
        again = Timer(_AGAIN, os.kill, (os.getpid(), signal.SIGTERM))
        again.daemon = True
        again.start()

    before = {number: signal.getsignal(number) for number in _ENDING}
    hook, sys.unraisablehook = sys.unraisablehook, lost
    _hear(stop)
    try:
        yield
    except KeyboardInterrupt:
        pass
    finally:
        sys.unraisablehook = hook
        for number, handler in before.items():
            signal.signal(number, handler)


def _hear(handler: Callable[[int, FrameType | None], None] | signal.Handlers) -> None:
    for number in _ENDING:
        signal.signal(number, handler)


@contextmanager
def watching(inbox: Path, data_folder: Path, seconds: float) -> Iterator[None]:
    """A process reads what arrives in `inbox` meanwhile."""
    watcher = Watcher(inbox, data_folder, seconds)
    try:
        yield
    finally:
        watcher.stop()
